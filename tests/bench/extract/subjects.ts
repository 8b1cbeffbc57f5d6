import { extractArticle, extractArticles, readQuantities } from '../../../core/extraction/index.ts'
import type { BenchLanguage } from './corpus.ts'
import type { Shape } from './measuring.ts'

/** Reads the bytes of some articles, of one where the subject does not read several at once, and gives how many things it found. */
export type Subject = (...articles: Uint8Array[]) => number

/** `extract` reads articles in step, as an import does; `one-by-one` reads each to its end before the next, as an analyst opens them. */
export const SUBJECTS = ['floor', 'extract', 'one-by-one', 'numbers', 'compromise', 'recognizers'] as const
export type SubjectName = (typeof SUBJECTS)[number]

/** How many articles a subject is given at once. */
export const articlesAtOnce = (name: SubjectName): number => (name === 'extract' ? 32 : 1)

/** What a peer's own description leaves out; printed beside its figures. */
export const NOTES: Partial<Record<`${SubjectName} ${BenchLanguage}`, string>> = {
  'recognizers ar': 'has no Arabic: its English model, which reads the digits',
  'compromise ar': 'has no Arabic and is not run on it'
}

/** True for a subject that is worth running in a language and shape. */
export const runsIn = (name: SubjectName, language: BenchLanguage, shape: Shape): boolean =>
  !(name === 'compromise' && language === 'ar') && !(name === 'one-by-one' && shape === 'text')

const decoder = new TextDecoder()
/** A fresh view for the decoder, which takes no shared memory. */
const decode = (bytes: Uint8Array): string => decoder.decode(bytes.slice())

const oneByOne = (read: (bytes: Uint8Array) => number): Subject => (...articles) => articles.reduce((sum, bytes) => sum + read(bytes), 0)

interface Compromise { (text: string): { numbers: () => { json: () => unknown[] } } }

/** Makes a subject ready; loading it is not measured. */
export async function prepare(name: SubjectName, language: BenchLanguage): Promise<Subject> {
  switch (name) {
    case 'floor': {
      const digits = /[\d٠-٩۰-۹]+/g
      return oneByOne((bytes) => decode(bytes).match(digits)?.length ?? 0)
    }
    case 'extract': return (...articles) => extractArticles(articles.map((bytes) => ({ text: decode(bytes), language }))).reduce((sum, { claims }) => sum + claims.length, 0)
    case 'one-by-one': return oneByOne((bytes) => extractArticle(decode(bytes), { language }).claims.length)
    case 'numbers': return oneByOne((bytes) => readQuantities(decode(bytes), language).length)
    case 'compromise': {
      const loaded = (await import(import.meta.resolve('compromise', new URL('../', import.meta.url)))) as { default: Compromise }
      return oneByOne((bytes) => loaded.default(decode(bytes)).numbers().json().length)
    }
    case 'recognizers': {
      const loaded = (await import(import.meta.resolve('@microsoft/recognizers-text-number'))) as { default?: Recognizers } & Partial<Recognizers>
      const recognizers = loaded.recognizeNumber ? (loaded as Recognizers) : loaded.default
      if (!recognizers) throw new Error('the recognizers package has no recognizeNumber')
      const culture = recognizers.Culture.English
      return oneByOne((bytes) => recognizers.recognizeNumber(decode(bytes), culture).length)
    }
  }
}

interface Recognizers { recognizeNumber: (text: string, culture: string) => unknown[]; Culture: { English: string } }
