import { readdirSync, readFileSync } from 'node:fs'

export type BenchLanguage = 'ar' | 'en'

/** Articles as bytes, one after the other: article `i` is `bytes.subarray(ends[i - 1] ?? 0, ends[i])`. */
export interface Corpus { bytes: Uint8Array; ends: number[] }

const DIGIT = /[1-9]/g

/**
 * The development articles of a language, over and over up to `megabytes` (10^6 bytes of UTF-8). Each round has other digits, so
 * that no engine can serve a text from a cache.
 */
export function buildCorpus(language: BenchLanguage, megabytes: number): Corpus {
  const folder = new URL(`../../fixtures/extraction/${language}/dev/`, import.meta.url)
  const texts = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => readFileSync(new URL(file, folder), 'utf8'))
  if (texts.length === 0) throw new Error(`there are no development articles in ${folder.pathname}`)
  const target = Math.round(megabytes * 1e6)
  const encoder = new TextEncoder()
  const bytes = new Uint8Array(new SharedArrayBuffer(target + 64_000))
  const ends: number[] = []
  let size = 0
  for (let round = 0; size < target; round++) {
    for (const text of texts) {
      const varied = text.replace(DIGIT, (digit) => String(((Number(digit) - 1 + round) % 9) + 1))
      const encoded = encoder.encode(varied)
      if (size + encoded.length > bytes.length) return { bytes: bytes.subarray(0, size), ends }
      bytes.set(encoded, size)
      size += encoded.length
      ends.push(size)
      if (size >= target) break
    }
  }
  return { bytes: bytes.subarray(0, size), ends }
}
