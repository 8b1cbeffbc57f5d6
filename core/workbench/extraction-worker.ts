import { parentPort, receiveMessageOnPort } from 'node:worker_threads'
import { z } from 'zod'
import { extractArticle, extractArticles } from '../extraction/index.ts'
import type { ArticleText, ExtractedArticle } from '../extraction/extracted.ts'

const taskSchema = z.object({ text: z.string(), options: z.object({ language: z.string().optional(), publishedAt: z.string().nullish() }) })

type Answer = { ok: true; article: ExtractedArticle } | { ok: false; message: string }

function articleIn(message: unknown): ArticleText {
  const { text, options: { language, publishedAt } } = taskSchema.parse(message)
  return { text, ...(language === undefined ? {} : { language }), publishedAt: publishedAt ?? null }
}

function answerTo(message: unknown): Answer {
  try {
    const { text, ...options } = articleIn(message)
    return { ok: true, article: extractArticle(text, options) }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

/** Reads texts in step; where one of them fails each by itself, so that only its own answer tells of it. */
function answersTo(messages: readonly unknown[]): Answer[] {
  try {
    return extractArticles(messages.map(articleIn)).map((article) => ({ ok: true, article }))
  } catch {
    return messages.map(answerTo)
  }
}

// Runs in a worker thread: texts in, the claims of each out in the same order. What has come in while others were read is read in step.
parentPort?.on('message', (message: unknown) => {
  const messages = [message]
  for (let next = receiveMessageOnPort(parentPort!); next; next = receiveMessageOnPort(parentPort!)) messages.push(next.message as unknown)
  for (const answer of answersTo(messages)) parentPort!.postMessage(answer)
})
