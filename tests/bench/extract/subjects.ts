import { extractArticle, readQuantities } from '../../../core/extraction/index.ts'
import type { BenchLanguage } from './corpus.ts'

/** Reads one article's bytes and gives how many things it found. */
export type Subject = (bytes: Uint8Array) => number

export const SUBJECTS = ['floor', 'extract', 'numbers', 'compromise', 'recognizers'] as const
export type SubjectName = (typeof SUBJECTS)[number]

/** What a peer's own description leaves out; printed beside its figures. */
export const NOTES: Partial<Record<`${SubjectName} ${BenchLanguage}`, string>> = {
  'recognizers ar': 'has no Arabic: its English model, which reads the digits',
  'compromise ar': 'has no Arabic and is not run on it'
}

/** True for a subject that is worth running in a language. */
export const runsIn = (name: SubjectName, language: BenchLanguage): boolean => !(name === 'compromise' && language === 'ar')

const decoder = new TextDecoder()
/** A fresh view for the decoder, which takes no shared memory. */
const decode = (bytes: Uint8Array): string => decoder.decode(bytes.slice())

interface Compromise { (text: string): { numbers: () => { json: () => unknown[] } } }

/** Makes a subject ready; loading it is not measured. */
export async function prepare(name: SubjectName, language: BenchLanguage): Promise<Subject> {
  switch (name) {
    case 'floor': {
      const digits = /[\d٠-٩۰-۹]+/g
      return (bytes) => decode(bytes).match(digits)?.length ?? 0
    }
    case 'extract': return (bytes) => extractArticle(decode(bytes), { language }).claims.length
    case 'numbers': return (bytes) => readQuantities(decode(bytes), language).length
    case 'compromise': {
      const loaded = (await import(import.meta.resolve('compromise', new URL('../', import.meta.url)))) as { default: Compromise }
      return (bytes) => loaded.default(decode(bytes)).numbers().json().length
    }
    case 'recognizers': {
      const loaded = (await import(import.meta.resolve('@microsoft/recognizers-text-number'))) as { default?: Recognizers } & Partial<Recognizers>
      const recognizers = loaded.recognizeNumber ? (loaded as Recognizers) : loaded.default
      if (!recognizers) throw new Error('the recognizers package has no recognizeNumber')
      const culture = recognizers.Culture.English
      return (bytes) => recognizers.recognizeNumber(decode(bytes), culture).length
    }
  }
}

interface Recognizers { recognizeNumber: (text: string, culture: string) => unknown[]; Culture: { English: string } }
