import { buildCorpus, type BenchLanguage, type Corpus } from './corpus.ts'
import { prepare, type SubjectName } from './subjects.ts'

/** How fast one subject was on one size. Megabytes are 10^6 bytes of UTF-8. */
export interface Measurement {
  subject: SubjectName
  language: BenchLanguage
  megabytes: number
  cores: number
  /** By the clock. */
  megabytesPerSecond: number
  /** By the processor time that all threads of the process took: what a core gives when it does nothing else. Null where several cores worked. */
  megabytesPerCoreSecond: number | null
  /** Seconds of the whole size: measured, or worked out from the share that the time allowed. */
  seconds: number
  /** Share of the size that was read; below 1 the figures are extrapolated from it. */
  share: number
  found: number
  /** Largest resident set of the process so far, in megabytes, the corpus included. */
  peakMegabytes: number
}

/** Reads articles `from` to `to` (exclusive) until `limitSeconds` are over; gives the bytes read and what was found. */
export function readArticles(corpus: Corpus, read: (bytes: Uint8Array) => number, from: number, to: number, limitSeconds: number): { bytes: number; found: number; seconds: number } {
  const start = performance.now()
  let found = 0
  let bytes = 0
  for (let i = from; i < to; i++) {
    const begin = i === 0 ? 0 : corpus.ends[i - 1]!
    const end = corpus.ends[i]!
    found += read(corpus.bytes.subarray(begin, end))
    bytes += end - begin
    if ((performance.now() - start) / 1000 > limitSeconds) break
  }
  return { bytes, found, seconds: (performance.now() - start) / 1000 }
}

/** Megabytes read before the measurement, so that the engine has been compiled as in a long import, and the seconds spent on it at most. */
const WARM_UP_MEGABYTES = 3
const WARM_UP_SECONDS = 4
/** Small sizes are read again until so much time was measured. */
const LEAST_SECONDS = 1

export const peakMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1000)

/** Measures one subject in this process on one core. */
export async function measureOne(subject: SubjectName, language: BenchLanguage, megabytes: number, limitSeconds: number): Promise<Measurement> {
  const read = await prepare(subject, language)
  const warm = buildCorpus(language, Math.min(WARM_UP_MEGABYTES, megabytes))
  readArticles(warm, read, 0, warm.ends.length, WARM_UP_SECONDS)
  const corpus = buildCorpus(language, megabytes)
  let bytes = 0
  let seconds = 0
  let found = 0
  let rounds = 0
  const before = process.cpuUsage()
  do {
    const once = readArticles(corpus, read, 0, corpus.ends.length, limitSeconds)
    bytes += once.bytes
    seconds += once.seconds
    found = once.found
    rounds++
  } while (seconds < LEAST_SECONDS)
  const { user, system } = process.cpuUsage(before)
  const share = bytes / rounds / corpus.bytes.length
  const speed = bytes / 1e6 / seconds
  return { subject, language, megabytes, cores: 1, megabytesPerSecond: speed, megabytesPerCoreSecond: bytes / (user + system), seconds: corpus.bytes.length / 1e6 / speed, share, found, peakMegabytes: peakMegabytes() }
}
