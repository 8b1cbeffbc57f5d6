import { buildCorpus, type BenchLanguage, type Corpus } from './corpus.ts'
import { articlesAtOnce, prepare, type Subject, type SubjectName } from './subjects.ts'

export const SHAPES = ['articles', 'text'] as const
export type Shape = (typeof SHAPES)[number]

/** How fast one subject was on one size. Megabytes are 10^6 bytes of UTF-8. */
export interface Measurement {
  /** Many articles, or the same as one text. */
  shape: Shape
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

/** What reading took: by the clock, and in microseconds of processor time of all threads of the process. */
interface Took { bytes: number; found: number; seconds: number; cpuMicroseconds: number }

function timed(read: () => { bytes: number; found: number }): Took {
  const before = process.cpuUsage()
  const start = performance.now()
  const done = read()
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  return { ...done, seconds, cpuMicroseconds: user + system }
}

/** Reads articles `from` to `to` (exclusive), `atOnce` at a time, until `limitSeconds` are over; gives the bytes read and what was found. */
export function readArticles({ bytes: all, ends }: Corpus, read: Subject, atOnce: number, from: number, to: number, limitSeconds: number): Took {
  const start = performance.now()
  return timed(() => {
    let found = 0
    let bytes = 0
    for (let i = from; i < to; i += atOnce) {
      const articles = ends.slice(i, Math.min(i + atOnce, to)).map((end, k) => all.subarray(ends[i + k - 1] ?? 0, end))
      found += read(...articles)
      for (const article of articles) bytes += article.length
      if ((performance.now() - start) / 1000 > limitSeconds) break
    }
    return { bytes, found }
  })
}

/** Megabytes read before the measurement, so that the engine has been compiled as in a long import, and the seconds spent on it at most. */
const WARM_UP_MEGABYTES = 3
const WARM_UP_SECONDS = 4
/** Small sizes are read again until so much time was measured. */
const LEAST_SECONDS = 1

export const peakMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1000)

/** The first piece of a text that is read where the time is limited; each next one is twice as long. */
const FIRST_PIECE = 64_000

/** Reads the corpus as one text; where the time is limited, ever longer beginnings of it, the last of which counts. */
function readText(corpus: Corpus, read: Subject, limitSeconds: number): Took {
  const begun = performance.now()
  for (let bytes = Number.isFinite(limitSeconds) ? FIRST_PIECE : corpus.bytes.length; ; bytes *= 2) {
    const whole = Math.min(bytes, corpus.bytes.length)
    const took = timed(() => ({ bytes: whole, found: read(corpus.bytes.subarray(0, whole)) }))
    // Twice the text takes twice the time at least.
    if (whole === corpus.bytes.length || (performance.now() - begun) / 1000 + 2 * took.seconds > limitSeconds) return took
  }
}

/** Measures one subject in this process on one core. */
export async function measureOne(subject: SubjectName, language: BenchLanguage, megabytes: number, limitSeconds: number, shape: Shape): Promise<Measurement> {
  const read = await prepare(subject, language)
  const warm = buildCorpus(language, Math.min(WARM_UP_MEGABYTES, megabytes))
  const atOnce = articlesAtOnce(subject)
  readArticles(warm, read, atOnce, 0, warm.ends.length, WARM_UP_SECONDS)
  const corpus = buildCorpus(language, megabytes)
  const total: Took = { bytes: 0, found: 0, seconds: 0, cpuMicroseconds: 0 }
  let rounds = 0
  do {
    const once = shape === 'text' ? readText(corpus, read, limitSeconds) : readArticles(corpus, read, atOnce, 0, corpus.ends.length, limitSeconds)
    total.bytes += once.bytes
    total.seconds += once.seconds
    total.cpuMicroseconds += once.cpuMicroseconds
    total.found = once.found
    rounds++
  } while (total.seconds < LEAST_SECONDS)
  const share = total.bytes / rounds / corpus.bytes.length
  const speed = total.bytes / 1e6 / total.seconds
  return {
    shape, subject, language, megabytes, cores: 1, megabytesPerSecond: speed, megabytesPerCoreSecond: total.bytes / total.cpuMicroseconds, seconds: corpus.bytes.length / 1e6 / speed, share, found: total.found,
    peakMegabytes: peakMegabytes()
  }
}
