import { readdirSync, readFileSync } from 'node:fs'
import { chanceFrom, proseParagraph, type Chance } from './prose.ts'

export type BenchLanguage = 'ar' | 'en'

/** Articles as bytes, one after the other: article `i` is `bytes.subarray(ends[i - 1] ?? 0, ends[i])`. */
export interface Corpus { bytes: Uint8Array; ends: number[] }

const DIGIT = /[1-9]/g
/** Paragraphs of prose after each line of a development article, and sentences in each, at most. */
const PROSE_PARAGRAPHS = 3
const PROSE_SENTENCES = 3

/**
 * Articles of a language up to `megabytes` (10^6 bytes of UTF-8), the same ones in every run. The development articles hold a figure every
 * sixty to eighty bytes, as no news does; so each is taken line by line with paragraphs of generated prose between, which brings it to the two to
 * five figures a kilobyte of wire copy. Every article has its own prose, and each round its own digits, so that no engine can serve a text from a cache.
 */
export function buildCorpus(language: BenchLanguage, megabytes: number): Corpus {
  const folder = new URL(`../../fixtures/extraction/${language}/dev/`, import.meta.url)
  const texts = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => readFileSync(new URL(file, folder), 'utf8'))
  if (texts.length === 0) throw new Error(`there are no development articles in ${folder.pathname}`)
  const target = Math.round(megabytes * 1e6)
  const encoder = new TextEncoder()
  const bytes = new Uint8Array(new SharedArrayBuffer(target + 64_000))
  const chance = chanceFrom(megabytes)
  const ends: number[] = []
  let size = 0
  for (let round = 0; size < target; round++) {
    for (const text of texts) {
      const encoded = encoder.encode(articleFrom(text, language, round, chance))
      if (size + encoded.length > bytes.length) return { bytes: bytes.subarray(0, size), ends }
      bytes.set(encoded, size)
      size += encoded.length
      ends.push(size)
      if (size >= target) break
    }
  }
  return { bytes: bytes.subarray(0, size), ends }
}

function articleFrom(text: string, language: BenchLanguage, round: number, chance: Chance): string {
  const varied = text.replace(DIGIT, (digit) => String(((Number(digit) - 1 + round) % 9) + 1))
  return varied.split('\n').flatMap((line) => {
    if (line.trim() === '') return [line]
    const prose = Array.from({ length: 1 + chance(PROSE_PARAGRAPHS) }, () => proseParagraph(language, 1 + chance(PROSE_SENTENCES), chance))
    return [line, '', ...prose.flatMap((paragraph) => [paragraph, ''])]
  }).join('\n')
}
