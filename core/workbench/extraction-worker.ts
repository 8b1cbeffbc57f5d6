import { parentPort, receiveMessageOnPort } from 'node:worker_threads'
import { z } from 'zod'
import type { SelectionReading } from '../extraction/index.ts'
import { extractArticle, extractArticles, readSelection } from '../extraction/index.ts'
import type { ArticleText, ExtractedArticle } from '../extraction/extracted.ts'

const taskSchema = z.object({
  text: z.string(),
  options: z.object({ language: z.string().optional(), publishedAt: z.string().nullish() }),
  passage: z.object({ start: z.number(), end: z.number() }).nullable()
})

type Answer = { ok: true; found: ExtractedArticle | SelectionReading | null } | { ok: false; message: string }

function taskIn(message: unknown): { article: ArticleText; passage: { start: number; end: number } | null } {
  const { text, options: { language, publishedAt }, passage } = taskSchema.parse(message)
  return { article: { text, ...(language === undefined ? {} : { language }), publishedAt: publishedAt ?? null }, passage }
}

function answerTo(message: unknown): Answer {
  try {
    const { article: { text, ...options }, passage } = taskIn(message)
    return { ok: true, found: passage === null ? extractArticle(text, options) : readSelection(text, passage.start, passage.end, options) }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

/** Reads texts in step; where one of them fails, or is only to be read in part, each by itself, so that only its own answer tells of it. */
function answersTo(messages: readonly unknown[]): Answer[] {
  try {
    const tasks = messages.map(taskIn)
    if (tasks.some(({ passage }) => passage !== null)) return messages.map(answerTo)
    return extractArticles(tasks.map(({ article }) => article)).map((found) => ({ ok: true, found }))
  } catch {
    return messages.map(answerTo)
  }
}

// Runs in a worker thread: texts in, what each holds out in the same order. What has come in while others were read is read in step.
parentPort?.on('message', (message: unknown) => {
  const messages = [message]
  for (let next = receiveMessageOnPort(parentPort!); next; next = receiveMessageOnPort(parentPort!)) messages.push(next.message as unknown)
  for (const answer of answersTo(messages)) parentPort!.postMessage(answer)
})
