import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { ExtractedArticle, ExtractOptions } from '../extraction/extracted.ts'
import { ARTICLES_IN_STEP, extractArticle } from '../extraction/index.ts'
import type { CancelSignal } from '../model/cancel-signal.ts'
import { failure } from '../model/error.ts'

/** Until workers run, texts shorter than this many UTF-16 units are read where they are: starting a worker takes longer. */
const SMALL_TEXT = 20_000
/** … until so many units were read in that way: then an import is going on, and workers are worth their start. */
const READ_HERE = 200_000
/** Beside running workers only texts shorter than this are read here: handing them over takes longer. */
const TINY_TEXT = 1_000
/** How many short texts a worker is given: those it reads, which are the cheaper the more of them it reads in step, and as many for it to go on with. */
const AT_HAND = ARTICLES_IN_STEP
/** A text of as many units takes a worker some hundredths of a second. Behind it none is put by, nor is it put behind others: another worker may be free before. */
const LONG_TEXT = 50_000
/** How often running tasks are asked whether they were cancelled, in milliseconds. */
const CANCEL_EVERY = 100

/** Finds figures beside the main thread, so that a large import leaves the window responsive. */
export interface ExtractionPool {
  /** Reads one text. Throws AppError cancelled soon after the signal asks, also while the text is being read in a worker. */
  extract(text: string, options: ExtractOptions, context: { signal: CancelSignal }): Promise<ExtractedArticle>
  close(): Promise<void>
}

interface Task { text: string; options: ExtractOptions; signal: CancelSignal; resolve: (article: ExtractedArticle) => void; reject: (error: Error) => void }

const isLong = (text: string): boolean => text.length >= LONG_TEXT

const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), article: z.custom<ExtractedArticle>((value) => typeof value === 'object' && value !== null) }),
  z.object({ ok: z.literal(false), message: z.string() })
])

/**
 * Makes a pool of up to `size` workers, by default one a core but the one that serves the window; they start when first needed: for a text of
 * `smallText` units, or once `readHere` units were read without them.
 */
export function createExtractionPool({ size = Math.max(1, availableParallelism() - 1), smallText = SMALL_TEXT, readHere = READ_HERE } = {}): ExtractionPool {
  const waiting: Task[] = []
  /** What each worker has at hand; it reads the first, and those handed over before it began. */
  const workers = new Map<Worker, Task[]>()
  let isClosed = false
  let units = 0
  let asking: ReturnType<typeof setInterval> | null = null

  // A text cannot be left half read: its worker ends, and another takes its place when one is needed.
  const endCancelled = () => {
    for (const [worker, tasks] of workers) {
      for (const task of tasks) if (task.signal.aborted) task.reject(failure('cancelled/work'))
      if (tasks[0]?.signal.aborted !== true) continue
      retire(worker, failure('cancelled/work'))
      void worker.terminate()
    }
    if (asking === null || [...workers.values()].some((tasks) => tasks.length > 0)) return
    clearInterval(asking)
    asking = null
  }
  /** Parts with a worker, whose text fails; what it had not begun is for another. */
  const retire = (worker: Worker, error: Error) => {
    const [begun, ...rest] = workers.get(worker) ?? []
    workers.delete(worker)
    begun?.reject(error)
    if (isClosed) for (const task of rest) task.reject(error)
    else waiting.unshift(...rest)
    next()
  }
  const start = (): Worker => {
    const worker = new Worker(new URL('./extraction-worker.ts', import.meta.url))
    const tasks: Task[] = []
    workers.set(worker, tasks)
    worker.unref()
    worker.on('message', (message: unknown) => {
      const task = tasks.shift()
      if (tasks.length === 0) worker.unref()
      const answer = answerSchema.safeParse(message)
      if (!answer.success) task?.reject(failure('internal/extraction', {}, { cause: answer.error }))
      else if (answer.data.ok) task?.resolve(answer.data.article)
      else task?.reject(failure('internal/extraction-failed', { reason: answer.data.message }))
      next()
    })
    worker.on('error', (error) => retire(worker, error instanceof Error ? error : new Error(String(error))))
    worker.on('exit', () => retire(worker, isClosed ? failure('cancelled/work') : failure('internal/extraction-ended')))
    return worker
  }
  /** The worker that a text is given: one without any, a new one, or for a short text the one that has the fewest short ones; null where there is none. */
  const taker = (text: string): Worker | null => {
    for (const [worker, tasks] of workers) if (tasks.length === 0) return worker
    if (workers.size < size) return start()
    if (isLong(text)) return null
    let fewest: Worker | null = null
    let least = AT_HAND
    for (const [worker, tasks] of workers) {
      if (tasks.length >= least || tasks.some((task) => isLong(task.text))) continue
      fewest = worker
      least = tasks.length
    }
    return fewest
  }
  const next = () => {
    while (waiting.length > 0 && !isClosed) {
      if (waiting[0]!.signal.aborted) {
        waiting.shift()!.reject(failure('cancelled/work'))
        continue
      }
      const worker = taker(waiting[0]!.text)
      if (!worker) return
      const task = waiting.shift()!
      workers.get(worker)!.push(task)
      worker.ref()
      asking ??= setInterval(endCancelled, CANCEL_EVERY)
      worker.postMessage({ text: task.text, options: task.options })
    }
  }
  return {
    extract: async (text, options, { signal }) => {
      if (signal.aborted) throw failure('cancelled/work')
      const isHere = workers.size > 0 ? text.length < TINY_TEXT : text.length < smallText && units < readHere
      if (isHere || isClosed) {
        units += text.length
        return extractArticle(text, options)
      }
      return new Promise((resolve, reject) => {
        waiting.push({ text, options, signal, resolve, reject })
        next()
      })
    },
    close: async () => {
      isClosed = true
      if (asking !== null) clearInterval(asking)
      for (const task of waiting.splice(0)) task.reject(failure('cancelled/work'))
      await Promise.all([...workers.keys()].map((worker) => worker.terminate()))
    }
  }
}
