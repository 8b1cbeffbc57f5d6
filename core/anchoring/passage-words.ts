import { eventOf, figurePart, isParticle } from './figure-words.ts'

/** What is known of a word of either text, by its number; words that are compared as equal have one number. */
export interface WordFacts { folded: string; figure: string | null; event: string | null; isParticle: boolean }

/** A text and its words in order: which word each is, where it stands in UTF-16 units (parallel), and the first word of each sentence. */
export interface Reading { text: string; numbers: Int32Array; starts: Int32Array; ends: Int32Array; count: number; sentenceStarts: Int32Array }

/** Numbers with their inner marks, runs of letters with the marks in them, percent and currency signs. Each alternative is a plain run, so reading is linear. */
const WORD = /\p{N}+(?:[.,٫٬'’\u00a0\u202f]\p{N}+)*|[\p{L}][\p{L}\p{M}\u0640\u200c\u200d]*|[%٪\p{Sc}]/gu

const SENTENCE_END = /\n|[.!?؟…][^\p{L}\p{N}]*\s/u

const LETTERS: Readonly<Record<string, string>> = { 'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ی': 'ي', 'ة': 'ه', 'ک': 'ك', 'ؤ': 'ء', 'ئ': 'ء', '٪': '%' }

/** How a word is compared: without case, accents, diacritics, tatweel, and spelling variants of Arabic letters; numbers in Latin digits without marks between groups of three. */
export function fold(word: string): string {
  const plain = word.normalize('NFKC').replace(/[أإآٱىیةکؤئ٪]/g, (letter) => LETTERS[letter] ?? letter).normalize('NFKD').replace(/[\p{M}\p{Cf}\u0640]/gu, '').toLowerCase()
  if (!/^\p{N}/u.test(plain)) return plain
  return plain.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)).replace(/(?<=\d)[,٬'’\s](?=\d{3}(?!\d))/g, '').replace('٫', '.')
}

/** Numbers the words of several texts alike. */
export class WordNumbers {
  readonly facts: WordFacts[] = []
  readonly #byRaw = new Map<string, number>()
  readonly #byFolded = new Map<string, number>()

  /** Reads a text's words. A sentence ends at a line's end, and at a point, question or exclamation mark before a space. */
  read(text: string): Reading {
    const words: number[] = []
    const starts: number[] = []
    const ends: number[] = []
    const sentenceStarts: number[] = []
    let end = 0
    for (const match of text.matchAll(WORD)) {
      const [raw] = match
      if (words.length === 0 || SENTENCE_END.test(text.slice(end, match.index))) sentenceStarts.push(words.length)
      words.push(this.#numberOf(raw))
      starts.push(match.index)
      end = match.index + raw.length
      ends.push(end)
    }
    return { text, numbers: Int32Array.from(words), starts: Int32Array.from(starts), ends: Int32Array.from(ends), count: words.length, sentenceStarts: Int32Array.from(sentenceStarts) }
  }

  #numberOf(raw: string): number {
    let number = this.#byRaw.get(raw)
    if (number !== undefined) return number
    const folded = fold(raw)
    const figure = figurePart(folded)
    // A number word and its digits are one word; a joined conjunction makes no other figure of it.
    const key = figure === null ? folded : `#${figure}`
    number = this.#byFolded.get(key)
    if (number === undefined) {
      number = this.facts.length
      this.facts.push({ folded, figure, event: eventOf(folded), isParticle: isParticle(folded) })
      this.#byFolded.set(key, number)
    }
    this.#byRaw.set(raw, number)
    return number
  }
}
