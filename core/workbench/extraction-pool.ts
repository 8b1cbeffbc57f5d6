import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { ExtractedArticle, ExtractOptions } from '../extraction/extracted.ts'
import { ARTICLES_IN_STEP, extractArticle, readSelection } from '../extraction/index.ts'
import type { SelectionReading } from '../extraction/index.ts'
import type { CancelSignal } from '../model/cancel-signal.ts'
import { failure } from '../model/error.ts'

/** Of those read on this thread each is shorter than this many UTF-16 units. */
const SMALL_TEXT = 20_000
/** How many short texts a worker is given: those it reads, which are the cheaper the more of them it reads in step, and as many for it to go on with. */
const AT_HAND = ARTICLES_IN_STEP
/** A text of as many units takes a worker some hundredths of a second. Behind it none is put by, nor is it put behind others: another worker may be free before. */
const LONG_TEXT = 50_000
/** How often running tasks are asked whether they were cancelled, in milliseconds. */
const CANCEL_EVERY = 100

/**
 * Finds figures beside the main thread. Every text goes to a worker, however short: the first text of a language takes a second, for all that is known of the
 * language is made ready then, and a window that waits for the main thread would stand still. Handed over, a short text takes a few milliseconds longer.
 */
export interface ExtractionPool {
  /** Reads one text. Throws AppError cancelled soon after the signal asks, also while the text is being read in a worker. */
  extract(text: string, options: ExtractOptions, context: { signal: CancelSignal }): Promise<ExtractedArticle>
  /** What is read in a passage, as `readSelection` does. It waits behind no import. */
  readSelection(text: string, passage: Passage, options: ExtractOptions, context: { signal: CancelSignal }): Promise<SelectionReading | null>
  /**
   * Has a worker make ready what is known of languages, in their order, so that the first text to be read need not wait for that. Once; nothing where the pool reads
   * texts on its own thread first. Resolves when it is done.
   */
  prepare(languages: readonly string[]): Promise<void>
  close(): Promise<void>
}

const UNCANCELLED: CancelSignal = { aborted: false }

interface Passage { start: number; end: number }
type Found = ExtractedArticle | SelectionReading | null
interface Task {
  text: string
  options: ExtractOptions
  passage: Passage | null
  signal: CancelSignal
  /** False for what is only made ready: a program that ends does not wait for it. */
  isAwaited: boolean
  resolve: (found: Found) => void
  reject: (error: Error) => void
}

const isLong = ({ text, passage }: Task): boolean => passage === null && text.length >= LONG_TEXT

const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), found: z.custom<Found>((value) => typeof value === 'object') }),
  z.object({ ok: z.literal(false), message: z.string() })
])

let ofProcess: ExtractionPool | null = null

/**
 * The pool that every workbench of this process shares, made as the first of them asks: what a worker has made ready for one serves the next. It is never closed;
 * its workers keep no process alive.
 */
export function extractionPool(options: Parameters<typeof createExtractionPool>[0]): ExtractionPool {
  ofProcess ??= createExtractionPool(options)
  return ofProcess
}

/**
 * Makes a pool of up to `size` workers, by default one a core but the one that serves the window; they start when first needed. Until one runs, up to `readHere`
 * units of short texts are read on this thread: where no window waits, that is sooner done than a worker is started.
 */
export function createExtractionPool({ size = Math.max(1, availableParallelism() - 1), readHere = 0 } = {}): ExtractionPool {
  const waiting: Task[] = []
  /** What each worker has at hand; it reads the first, and those handed over before it began. */
  const workers = new Map<Worker, Task[]>()
  let isClosed = false
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
    worker.on('message', (message: unknown) => {
      const task = tasks.shift()
      if (!tasks.some(({ isAwaited }) => isAwaited)) worker.unref()
      const answer = answerSchema.safeParse(message)
      if (!answer.success) task?.reject(failure('internal/extraction', {}, { cause: answer.error }))
      else if (answer.data.ok) task?.resolve(answer.data.found)
      else task?.reject(failure('internal/extraction-failed', { reason: answer.data.message }))
      next()
    })
    worker.on('error', (error) => retire(worker, error instanceof Error ? error : new Error(String(error))))
    worker.on('exit', () => retire(worker, isClosed ? failure('cancelled/work') : failure('internal/extraction-ended')))
    // Last: who listens for messages keeps the program going.
    worker.unref()
    return worker
  }
  /** The worker of those that run that has the fewest short texts and can take one more; null where there is none. */
  const leastBusy = (): Worker | null => {
    let fewest: Worker | null = null
    let least = AT_HAND
    for (const [worker, tasks] of workers) {
      if (tasks.length >= least || tasks.some(isLong)) continue
      fewest = worker
      least = tasks.length
    }
    return fewest
  }
  /**
   * The worker that a text is given: one without any; for a long text, a new one; for a short text, the one with the fewest before a new one, whose start takes
   * as long as hundreds of them. Null where there is none: but somebody waits for a passage, and where all are busy with long texts one more worker is started.
   */
  const taker = (task: Task): Worker | null => {
    for (const [worker, tasks] of workers) if (tasks.length === 0) return worker
    const busy = isLong(task) ? null : leastBusy()
    if (busy !== null) return busy
    return workers.size < size || (task.passage !== null && workers.size === size) ? start() : null
  }
  const next = () => {
    while (waiting.length > 0 && !isClosed) {
      if (waiting[0]!.signal.aborted) {
        waiting.shift()!.reject(failure('cancelled/work'))
        continue
      }
      const worker = taker(waiting[0]!)
      if (!worker) return
      const task = waiting.shift()!
      workers.get(worker)!.push(task)
      if (task.isAwaited) worker.ref()
      asking ??= setInterval(endCancelled, CANCEL_EVERY).unref()
      worker.postMessage({ text: task.text, options: task.options, passage: task.passage })
    }
  }
  const handOver = (asked: Omit<Task, 'resolve' | 'reject'>): Promise<Found> =>
    new Promise((resolve, reject) => {
      const task = { ...asked, resolve, reject }
      if (task.passage === null) waiting.push(task)
      else waiting.unshift(task)
      next()
    })
  let units = 0
  let preparing: Promise<void> | null = null
  const prepare = async (languages: readonly string[]): Promise<void> => {
    // Every text of a language needs all that is known of it, an empty one too. One after the other, so that a text that comes meanwhile waits for one at most.
    // What fails here fails again with the text that is read next, and is told of then.
    for (const language of languages) await handOver({ text: '', options: { language }, passage: null, signal: UNCANCELLED, isAwaited: false }).catch(() => undefined)
  }
  const isReadHere = (text: string): boolean => workers.size === 0 && text.length < SMALL_TEXT && units < readHere
  return {
    extract: async (text, options, { signal }) => {
      if (signal.aborted || isClosed) throw failure('cancelled/work')
      if (!isReadHere(text)) return (await handOver({ text, options, passage: null, signal, isAwaited: true })) as ExtractedArticle
      units += text.length
      return extractArticle(text, options)
    },
    readSelection: async (text, passage, options, { signal }) => {
      if (signal.aborted || isClosed) throw failure('cancelled/work')
      return isReadHere('') ? readSelection(text, passage.start, passage.end, options) : ((await handOver({ text, options, passage, signal, isAwaited: true })) as SelectionReading | null)
    },
    prepare: (languages) => (preparing ??= readHere > 0 || isClosed ? Promise.resolve() : prepare(languages)),
    close: async () => {
      isClosed = true
      if (asking !== null) clearInterval(asking)
      for (const task of waiting.splice(0)) task.reject(failure('cancelled/work'))
      await Promise.all([...workers.keys()].map((worker) => worker.terminate()))
    }
  }
}
