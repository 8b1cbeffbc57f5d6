import { parentPort } from 'node:worker_threads'
import { z } from 'zod'
import { extractArticle } from '../extraction/index.ts'

const taskSchema = z.object({ text: z.string(), options: z.object({ language: z.string().optional(), publishedAt: z.string().nullish() }) })

// Runs in a worker thread: one text in, its claims out.
parentPort?.on('message', (message: unknown) => {
  try {
    const { text, options } = taskSchema.parse(message)
    const { language, publishedAt } = options
    parentPort?.postMessage({ ok: true, article: extractArticle(text, { ...(language === undefined ? {} : { language }), publishedAt: publishedAt ?? null }) })
  } catch (error) {
    parentPort?.postMessage({ ok: false, message: error instanceof Error ? error.message : String(error) })
  }
})
