import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { buildCorpus, type BenchLanguage, type Corpus } from './corpus.ts'
import { peakMegabytes, readArticles, type Measurement } from './measuring.ts'
import { articlesAtOnce, prepare } from './subjects.ts'

interface Share { language: BenchLanguage; corpus: Corpus; warm: Corpus; from: number; to: number }
type Said = { ready: true } | { found: number }

/** Measures extraction on every core: one worker thread a core, each with its share of the articles, in memory they share. */
export async function measureAllCores(language: BenchLanguage, megabytes: number): Promise<Measurement> {
  const cores = availableParallelism()
  const corpus = buildCorpus(language, megabytes)
  const warm = buildCorpus(language, Math.min(3, megabytes))
  const workers = Array.from({ length: cores }, (_, n) => {
    const share: Share = { language, corpus, warm, from: Math.floor((corpus.ends.length * n) / cores), to: Math.floor((corpus.ends.length * (n + 1)) / cores) }
    return new Worker(new URL(import.meta.url), { workerData: share })
  })
  const each = (): Promise<Said[]> => Promise.all(workers.map(async (worker) => ((await once(worker, 'message')) as [Said])[0]))
  await each()
  // A small size is read several times, as on one core.
  let seconds = 0
  let rounds = 0
  let found = 0
  do {
    const answers = each()
    const start = performance.now()
    for (const worker of workers) worker.postMessage('go')
    found = (await answers).reduce((sum, said) => sum + ('found' in said ? said.found : 0), 0)
    seconds += (performance.now() - start) / 1000
    rounds++
  } while (seconds < 1)
  await Promise.all(workers.map((worker) => worker.terminate()))
  const speed = (corpus.bytes.length * rounds) / 1e6 / seconds
  return { shape: 'articles', subject: 'extract', language, megabytes, cores, megabytesPerSecond: speed, megabytesPerCoreSecond: null, seconds: seconds / rounds, share: 1, found, peakMegabytes: peakMegabytes() }
}

async function serve({ language, corpus, warm, from, to }: Share): Promise<void> {
  const read = await prepare('extract', language)
  const atOnce = articlesAtOnce('extract')
  readArticles(warm, read, atOnce, 0, warm.ends.length, 4)
  parentPort?.on('message', () => parentPort?.postMessage({ found: readArticles(corpus, read, atOnce, from, to, Infinity).found }))
  parentPort?.postMessage({ ready: true })
}
if (!isMainThread) await serve(workerData as Share)
