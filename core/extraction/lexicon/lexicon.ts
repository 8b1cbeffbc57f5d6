import { fold, foldAnew } from '../text/fold.ts'
import { foldedOf, isGlued, offsetAfter, SIGN, tokenize, type Tokens } from '../text/tokens.ts'
import { BEGINS, FOLLOWS, LONGER, SEVERAL } from './packed-word.ts'
import { PhraseTree } from './phrase-tree.ts'
import { PrefixTree } from './prefix-tree.ts'
import { AND, THE, type Proclitic } from './proclitics.ts'
import type { Scan } from './scan.ts'
import { WordClasses } from './word-classes.ts'

/** A word or phrase of a lexicon and what it stands for. Words are separated by spaces; signs («-», «.») may be among them. */
export interface Phrase<T> { form: string; value: T }

/** A phrase found in a text: tokens `from` (inclusive) to `to` (exclusive), and where it begins once its proclitics are taken off. */
export interface Match<T> {
  value: T
  from: number
  to: number
  /** Raw offset of the phrase without «و», «ف», «ب», «ل», «ك» before it; «ال» stays in. */
  start: number
  end: number
  /** Bits of the proclitics taken off the first word. */
  prefix: number
}

/** As `Match`, of one phrase and without its place in the text. */
export interface Longest<T> { value: T; to: number; prefix: number }

/** What is looked for among the phrases that begin at a token, and the longest found so far; the first of several as long. */
export interface Search<T> {
  from: number
  /** Phrases end by this token (exclusive). */
  limit: number
  /** Tells whether a value is one of those looked for (`wanted` is handed on to it); null where all are. */
  isWanted: ((value: T, wanted: string) => boolean) | null
  wanted: string
  /** Gets every phrase where all are asked for, not the longest alone. */
  all: Match<T>[] | null
  /** The value found; null as long as `to` is 0. */
  value: T | null
  to: number
  prefix: number
  /** Raw offset of the phrase found. */
  start: number
}

/** A word as a lexicon knows it: its number there, how many letters of proclitics were taken off to find it, which those are, and its `ways` (see `packed-word.ts`). */
export interface FoundWord { word: number; letters: number; bits: number; ways: number }
const UNKNOWN: FoundWord = { word: 0, letters: 0, bits: 0, ways: 0 }

/** One way to read a word: as word `word`, behind so many letters of proclitics. */
interface Reading { word: number; letters: number; bits: number }

/** The hyphen that a phrase may be written with, as its UTF-16 code unit. */
export const HYPHEN = 45

/** The arrays that every phrase's tokens are made in: new ones for each of thousands would be most of what compiling a lexicon takes. */
let phraseTokens: Tokens | null = null

/**
 * Compiled phrases. Words are numbered; one is found by its folded letters, with its proclitics taken off where the whole word is not
 * in the lexicon. `Vocabulary` remembers what was found, so that a word met again costs one look at a table.
 */
export class Lexicon<T> {
  readonly #idOf = new Map<string, number>()
  readonly #prefixes: PrefixTree | null
  readonly #tree: PhraseTree<T>
  readonly #ways: Uint8Array
  /** The readings of the words that have several. */
  readonly #readings = new Map<number, readonly Reading[]>()
  /** Which classes of value the phrases have that a word may begin, and which of them it has by itself. */
  readonly begun: WordClasses
  readonly alone: WordClasses

  /** `classesOf` gives each value its classes, from 0 to 95, for `Scan.mayBegin`; without it no value has any. */
  constructor(phrases: Iterable<Phrase<T>>, proclitics: readonly Proclitic[] = [], classesOf: (value: T) => readonly number[] = () => []) {
    const met = new Map<string, readonly number[]>()
    const numbered = Array.from(phrases, ({ form, value }) => ({ words: this.#wordsOf(form, met), value }))
    const size = this.#idOf.size
    this.#tree = new PhraseTree(size, numbered)
    this.#prefixes = proclitics.length === 0 ? null : new PrefixTree(proclitics)
    this.#ways = new Uint8Array(size + 1)
    this.begun = new WordClasses(size)
    this.alone = new WordClasses(size)
    // Of a word as it is written; what it may be read as comes on top.
    const begun = new WordClasses(size)
    const alone = new WordClasses(size)
    const classes = new Map<T, readonly number[]>()
    for (const { words, value } of numbered) {
      let ofValue = classes.get(value)
      if (ofValue === undefined) classes.set(value, (ofValue = classesOf(value)))
      for (const bit of ofValue) {
        begun.add(words[0]!, bit)
        if (words.length === 1) alone.add(words[0]!, bit)
      }
    }
    const spellings = proclitics.map((p) => ({ form: fold(p.form), bits: p.bits }))
    const openings = new Set(spellings.map(({ form }) => form.charCodeAt(0)))
    for (const [word, id] of this.#idOf) {
      const readings: Reading[] = [{ word: id, letters: 0, bits: 0 }]
      const means = this.#tree.values(id).length > 0
      if (openings.has(word.charCodeAt(0))) for (const { form, bits } of spellings) {
        const rest = word.startsWith(form) ? this.#idOf.get(word.slice(form.length)) : undefined
        // A word that means something as it stands is taken apart at «و» and «ال» only («كم» is no «ك» with «م», but «وأحد» may be «و» with «أحد»).
        if (rest !== undefined && ((bits & ~(AND | THE)) === 0 || !means)) readings.push({ word: rest, letters: form.length, bits })
      }
      if (readings.length > 1) this.#readings.set(id, readings)
      for (const reading of readings) {
        this.#ways[id]! |= this.#waysOf(reading.word) | (readings.length > 1 ? SEVERAL : 0)
        this.begun.addThose(id, begun, reading.word)
        this.alone.addThose(id, alone, reading.word)
      }
    }
  }

  /** What word `id` may be in a phrase, as it is written: its first word, of a longer one too, or a later one. */
  #waysOf(id: number): number {
    const longer = this.#tree.goesOn(id)
    const begins = longer || this.#tree.values(id).length > 0
    return (begins ? BEGINS : 0) | (longer ? LONGER : 0) | (this.#tree.isLater(id) ? FOLLOWS : 0)
  }

  /** The words of a phrase; `met` keeps those of what stood between spaces before, for phrases are many and their words few. */
  #wordsOf(form: string, met: Map<string, readonly number[]>): number[] {
    const words: number[] = []
    for (const piece of form.split(' ')) {
      let inPiece = met.get(piece)
      if (inPiece === undefined) met.set(piece, (inPiece = this.#wordsIn(piece)))
      for (const word of inPiece) words.push(word)
    }
    if (words.length === 0) throw new RangeError(`an empty phrase is in the lexicon: «${form}»`)
    return words
  }

  #wordsIn(text: string): number[] {
    // Folded first: what `+` and `slice` made is a string of another kind, and a tokeniser that has met many kinds reads every text slower.
    const tokens = (phraseTokens = tokenize(foldAnew(text), null, phraseTokens))
    const words: number[] = []
    for (let i = 0; i < tokens.count; i++) {
      const word = foldedOf(tokens, i)
      let id = this.#idOf.get(word)
      if (id === undefined) this.#idOf.set(word, (id = this.#idOf.size + 1))
      words.push(id)
    }
    return words
  }

  /** What word `id` alone stands for as it is written. */
  values(id: number): readonly T[] { return this.#tree.values(id) }

  /** True where phrases begin with these two words, as they are written. */
  leadsOn(first: number, second: number): boolean { return this.#tree.next(first, second) !== 0 }

  /** How many distinct words the lexicon knows. */
  get size(): number { return this.#idOf.size }

  /** The word of these folded letters; its proclitics are taken off where it is not known whole, the fewest letters first. */
  find(letters: string): FoundWord {
    const id = this.#idOf.get(letters)
    if (id !== undefined) return { word: id, letters: 0, bits: 0, ways: this.#ways[id]! }
    if (this.#prefixes === null) return UNKNOWN
    for (let taken = 1, node = 0; taken < letters.length; taken++) {
      node = this.#prefixes.step(node, letters.charCodeAt(taken - 1))
      if (node === 0) return UNKNOWN
      const bits = this.#prefixes.bits(node)
      const rest = bits === 0 ? undefined : this.#idOf.get(letters.slice(taken))
      if (rest !== undefined) return { word: rest, letters: taken, bits, ways: this.#ways[rest]! }
    }
    return UNKNOWN
  }

  /** Looks through the phrases that begin at token `search.from`; what is found is left in `search`. Used by `Scan`. */
  search(scan: Scan<T>, search: Search<T>): void {
    const { from } = search
    const word = scan.word(from)
    const letters = scan.letters(from)
    const bits = scan.bits(from)
    if (scan.ways(from) & SEVERAL) for (const reading of this.#readings.get(word)!) this.#searchAs(scan, search, reading.word, letters + reading.letters, bits | reading.bits)
    else this.#searchAs(scan, search, word, letters, bits)
  }

  #searchAs(scan: Scan<T>, search: Search<T>, word: number, letters: number, prefix: number): void {
    const isLonger = this.#tree.goesOn(word)
    const values = this.#tree.values(word)
    if (!isLonger && values.length === 0) return
    // In «للقتلى» the article has lost its alef: only the preposition is taken off.
    const lettersOff = letters - (prefix & THE ? 2 : 0)
    const start = lettersOff <= 0 ? scan.tokens.start[search.from]! : offsetAfter(scan.tokens, search.from, lettersOff)
    take(scan, search, values, search.from + 1, prefix, start)
    if (isLonger) this.#goOn(scan, search, word, search.from + 1, prefix, start)
  }

  /** Takes the phrases that go on from `node` at token `at`. */
  #goOn(scan: Scan<T>, search: Search<T>, node: number, at: number, prefix: number, start: number): void {
    if (at >= search.limit) return
    const ways = scan.ways(at)
    let stepped = false
    if (ways & FOLLOWS) {
      const word = scan.word(at)
      const bits = scan.bits(at)
      if (ways & SEVERAL) for (const reading of this.#readings.get(word)!) stepped = this.#step(scan, search, node, at, reading.word, bits | reading.bits, prefix, start) || stepped
      else stepped = this.#step(scan, search, node, at, word, bits, prefix, start)
    }
    const next = stepped ? 0 : this.#overHyphen(scan, node, at, search.limit)
    if (next === 0) return
    take(scan, search, this.#tree.values(next), at + 2, prefix, start)
    if (this.#tree.goesOn(next)) this.#goOn(scan, search, next, at + 2, prefix, start)
  }

  /** Goes on over token `at` read as `word` with proclitics `bits`; false where no phrase does. */
  #step(scan: Scan<T>, search: Search<T>, node: number, at: number, word: number, bits: number, prefix: number, start: number): boolean {
    // Within a phrase a word may take the article («عمال الإغاثة») but no other particle.
    const next = (bits & ~THE) === 0 ? this.#tree.next(node, word) : 0
    if (next === 0) return false
    take(scan, search, this.#tree.values(next), at + 1, prefix, start)
    if (this.#tree.goesOn(next)) this.#goOn(scan, search, next, at + 1, prefix, start)
    return true
  }

  /** The node behind a hyphen at token `at`, or 0: a phrase written with spaces in the lexicon may be hyphenated in the text. */
  #overHyphen(scan: Scan<T>, node: number, at: number, limit: number): number {
    const { tokens } = scan
    if (at + 1 >= limit || tokens.hash[at] !== HYPHEN || tokens.kind[at] !== SIGN || !isGlued(tokens, at) || !isGlued(tokens, at + 1)) return 0
    const after = scan.word(at + 1)
    return after !== 0 && scan.letters(at + 1) === 0 ? this.#tree.next(node, after) : 0
  }
}

/** Takes the phrase that ends before token `to`, with these values, where it is looked for: the longest, or every one. */
function take<T>(scan: Scan<T>, search: Search<T>, values: readonly T[], to: number, prefix: number, start: number): void {
  if (search.all !== null) {
    for (const value of values) search.all.push({ value, from: search.from, to, start, end: scan.tokens.end[to - 1]!, prefix })
    return
  }
  if (to <= search.to || to > search.limit) return
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    if (search.isWanted !== null && !search.isWanted(value, search.wanted)) continue
    search.value = value
    search.to = to
    search.prefix = prefix
    search.start = start
    return
  }
}
