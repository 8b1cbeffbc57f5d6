import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A generator of numbers from 0 to 1 that gives the same ones each time (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The sentences of the fixture articles of a language. */
export const fixtureSentences = (language: 'ar' | 'en'): string[] => {
  const folder = fileURLToPath(new URL(`../../fixtures/extraction/${language}/dev/`, import.meta.url))
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/(?<=[.!؟])\s+|\n+/)).filter((line) => line.length > 30)
}

/** Made-up words of a script's letters, the same each time. */
export function madeUpWords(letters: string, count: number, random: () => number): string[] {
  return Array.from({ length: count }, () => Array.from({ length: 4 + Math.floor(random() * 5) }, () => letters[Math.floor(random() * letters.length)]).join(''))
}
