import { fold } from '../text/fold.ts'
import { foldedOf, isGlued, offsetAfter, SIGN, tokenize, type Tokens } from '../text/tokens.ts'
import { PrefixTree } from './prefix-tree.ts'
import { AND, THE, type Proclitic } from './proclitics.ts'

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

/** A word as a lexicon knows it: its number there, how many letters of proclitics were taken off to find it, and which those are. */
export interface FoundWord { word: number; letters: number; bits: number }
const UNKNOWN: FoundWord = { word: 0, letters: 0, bits: 0 }

/** What a lexicon has for each form of a vocabulary, by the form's number: see `FoundWord`. */
export interface FoundForms { readonly word: readonly number[]; readonly letters: readonly number[]; readonly bits: readonly number[] }

interface Node<T> { next: Map<number, Node<T>>; values: T[] }
interface Reading<T> { node: Node<T> | undefined; word: number; letters: number; bits: number }

const HYPHEN = 45

/**
 * Compiled phrases. Words are numbered; one is found by its folded letters, with its proclitics taken off where the whole word is not
 * in the lexicon. `Vocabulary` remembers what was found, so that a word met again costs one look at a table.
 */
export class Lexicon<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] }
  readonly #words: string[] = ['']
  readonly #readings: Reading<T>[][] = [[]]
  readonly #idOf = new Map<string, number>()
  readonly #prefixes: PrefixTree | null

  /** For each word that begins no longer phrase and can be read in one way only, what it stands for. */
  readonly #plain: readonly (readonly T[] | null)[]
  /** For each word, which classes of value the phrases have that it may begin: a bit a class, 32 in each array. */
  readonly #low: Int32Array
  readonly #high: Int32Array

  /** `classOf` gives each value a class from 0 to 63, for `Scan.mayBegin`; without it all values are of class 0. */
  constructor(phrases: Iterable<Phrase<T>>, proclitics: readonly Proclitic[] = [], classOf: (value: T) => number = () => 0) {
    for (const phrase of phrases) this.#add(phrase)
    this.#prefixes = proclitics.length === 0 ? null : new PrefixTree(proclitics)
    const spellings = proclitics.map((p) => ({ form: fold(p.form), bits: p.bits }))
    for (let id = 1; id < this.#words.length; id++) {
      const readings: Reading<T>[] = [{ node: this.#root.next.get(id), word: id, letters: 0, bits: 0 }]
      const word = this.#words[id]!
      for (const { form, bits } of spellings) {
        const rest = word.startsWith(form) ? this.#idOf.get(word.slice(form.length)) : undefined
        // A word that means something as it stands is taken apart at «و» and «ال» only («كم» is no «ك» with «م», but «وأحد» may be «و» with «أحد»).
        if (rest !== undefined && ((bits & ~(AND | THE)) === 0 || (readings[0]!.node?.values.length ?? 0) === 0)) readings.push({ node: this.#root.next.get(rest), word: rest, letters: form.length, bits })
      }
      this.#readings.push(readings)
    }
    this.#plain = this.#readings.map((readings) => (readings.length === 1 && readings[0]!.node && readings[0]!.node.next.size === 0 ? readings[0]!.node.values : null))
    this.#low = new Int32Array(this.#words.length)
    this.#high = new Int32Array(this.#words.length)
    for (let id = 1; id < this.#words.length; id++) {
      for (const { node } of this.#readings[id]!) if (node) this.#mark(id, node, classOf)
    }
  }

  #mark(id: number, node: Node<T>, classOf: (value: T) => number): void {
    for (const value of node.values) {
      const bit = classOf(value)
      if (bit < 32) this.#low[id]! |= 1 << bit
      else this.#high[id]! |= 1 << (bit - 32)
    }
    for (const next of node.next.values()) this.#mark(id, next, classOf)
  }

  /** What word `id` stands for when that needs no look at the words around it; null where it does. */
  plain(id: number): readonly T[] | null { return this.#plain[id]! }

  /** True when a phrase whose value is of class `bit` begins with word `id`. */
  mayBegin(id: number, bit: number): boolean {
    return bit < 32 ? (this.#low[id]! & (1 << bit)) !== 0 : (this.#high[id]! & (1 << (bit - 32))) !== 0
  }

  /** For each word of the lexicon 1 where it may begin a phrase of one of the classes. */
  beginners(bits: readonly number[]): Uint8Array {
    return Uint8Array.from(this.#words, (_, id) => (bits.some((bit) => this.mayBegin(id, bit)) ? 1 : 0))
  }

  #add(phrase: Phrase<T>): void {
    const tokens = tokenize(phrase.form)
    let node = this.#root
    if (tokens.count === 0) throw new RangeError(`an empty phrase is in the lexicon: «${phrase.form}»`)
    for (let i = 0; i < tokens.count; i++) {
      const word = foldedOf(tokens, i)
      let id = this.#idOf.get(word)
      if (id === undefined) { id = this.#words.push(word) - 1; this.#idOf.set(word, id) }
      let next = node.next.get(id)
      if (!next) { next = { next: new Map(), values: [] }; node.next.set(id, next) }
      node = next
    }
    node.values.push(phrase.value)
  }

  /** How many distinct words the lexicon knows. */
  get size(): number { return this.#words.length - 1 }

  /** The word of these folded letters; its proclitics are taken off where it is not known whole, the fewest letters first. */
  find(letters: string): FoundWord {
    const id = this.#idOf.get(letters)
    if (id !== undefined) return { word: id, letters: 0, bits: 0 }
    if (this.#prefixes === null) return UNKNOWN
    for (let taken = 1, node = 0; taken < letters.length; taken++) {
      node = this.#prefixes.step(node, letters.charCodeAt(taken - 1))
      if (node === 0) return UNKNOWN
      const bits = this.#prefixes.bits(node)
      const rest = bits === 0 ? undefined : this.#idOf.get(letters.slice(taken))
      if (rest !== undefined) return { word: rest, letters: taken, bits }
    }
    return UNKNOWN
  }

  /** Every phrase that begins at token `i`, longest first. Used by `Scan`. */
  matchesAt(scan: Scan<T>, i: number): readonly Match<T>[] {
    const { tokens } = scan
    const found: Match<T>[] = []
    for (const reading of this.#readings[scan.word(i)]!) {
      const first = reading.node
      if (!first) continue
      const prefix = scan.bits(i) | reading.bits
      // In «للقتلى» the article has lost its alef: only the preposition is taken off.
      const lettersOff = scan.letters(i) + reading.letters - (prefix & THE ? 2 : 0)
      const start = lettersOff <= 0 ? tokens.start[i]! : offsetAfter(tokens, i, lettersOff)
      for (const value of first.values) found.push({ value, from: i, to: i + 1, start, end: tokens.end[i]!, prefix })
      if (first.next.size > 0) this.#walk(scan, first, i + 1, { value: undefined, from: i, to: 0, start, end: 0, prefix }, found)
    }
    // Longest first; there are a few at most, and mostly they are so already.
    for (let k = 1; k < found.length; k++) {
      const match = found[k]!
      let at = k
      for (; at > 0 && found[at - 1]!.to < match.to; at--) found[at] = found[at - 1]!
      found[at] = match
    }
    return found
  }

  /** Adds every phrase that goes on from `node` at token `at`. */
  #walk(scan: Scan<T>, node: Node<T>, at: number, opened: Omit<Match<T>, 'value'> & { value: undefined }, found: Match<T>[]): void {
    const { tokens } = scan
    if (at >= tokens.count) return
    const word = scan.word(at)
    let stepped = false
    if (word !== 0) {
      for (const reading of this.#readings[word]!) {
        // Within a phrase a word may take the article («عمال الإغاثة») but no other particle.
        if (((scan.bits(at) | reading.bits) & ~THE) !== 0) continue
        const next = node.next.get(reading.word)
        if (!next) continue
        stepped = true
        for (const value of next.values) found.push({ ...opened, value, to: at + 1, end: tokens.end[at]! })
        if (next.next.size > 0) this.#walk(scan, next, at + 1, opened, found)
      }
    }
    const next = stepped ? undefined : this.#overHyphen(scan, node, at, tokens.count)
    if (!next) return
    for (const value of next.values) found.push({ ...opened, value, to: at + 2, end: tokens.end[at + 1]! })
    this.#walk(scan, next, at + 2, opened, found)
  }

  /** The longest phrase that begins at token `i` and ends by token `limit` (exclusive); the first of several as long. Used by `Scan`. */
  longestAt(scan: Scan<T>, i: number, limit: number): Longest<T> | null {
    let best: Longest<T> | null = null
    for (const reading of this.#readings[scan.word(i)]!) {
      const { node } = reading
      if (!node) continue
      const prefix = scan.bits(i) | reading.bits
      if (best === null && node.values.length > 0 && i < limit) best = { value: node.values[0]!, to: i + 1, prefix }
      if (node.next.size > 0) best = this.#longer(scan, node, i + 1, limit, prefix, best)
    }
    return best
  }

  /** Where a phrase goes on behind a hyphen at token `at`: one written with spaces in the lexicon may be hyphenated in the text. */
  #overHyphen(scan: Scan<T>, node: Node<T>, at: number, limit: number): Node<T> | undefined {
    const { tokens } = scan
    if (at + 1 >= limit || tokens.hash[at] !== HYPHEN || tokens.kind[at] !== SIGN || !isGlued(tokens, at) || !isGlued(tokens, at + 1)) return undefined
    const after = scan.word(at + 1)
    return after !== 0 && scan.letters(at + 1) === 0 ? node.next.get(after) : undefined
  }

  #longer(scan: Scan<T>, node: Node<T>, at: number, limit: number, prefix: number, best: Longest<T> | null): Longest<T> | null {
    if (at >= limit) return best
    const word = scan.word(at)
    let stepped = false
    if (word !== 0) {
      for (const reading of this.#readings[word]!) {
        if (((scan.bits(at) | reading.bits) & ~THE) !== 0) continue
        const next = node.next.get(reading.word)
        if (!next) continue
        stepped = true
        if (next.values.length > 0 && (best === null || at + 1 > best.to)) best = { value: next.values[0]!, to: at + 1, prefix }
        if (next.next.size > 0) best = this.#longer(scan, next, at + 1, limit, prefix, best)
      }
    }
    const next = stepped ? undefined : this.#overHyphen(scan, node, at, limit)
    if (!next) return best
    if (next.values.length > 0 && (best === null || at + 2 > best.to)) best = { value: next.values[0]!, to: at + 2, prefix }
    return this.#longer(scan, next, at + 2, limit, prefix, best)
  }
}

/** How many tokens' matches a scan keeps at hand; what is asked again is asked soon. */
const KEPT = 16

/** What a lexicon has for each token of a text; most tokens are in no lexicon. */
export class Scan<T> {
  readonly lexicon: Lexicon<T>
  readonly tokens: Tokens
  readonly #form: Int32Array
  readonly #found: FoundForms
  readonly #keptFor = new Int32Array(KEPT).fill(-1)
  readonly #kept: (readonly Match<T>[])[] = []

  /** `found` says what the lexicon has for each form of the tokens' vocabulary. */
  constructor(lexicon: Lexicon<T>, tokens: Tokens, found: FoundForms) {
    this.lexicon = lexicon
    this.tokens = tokens
    this.#form = tokens.form
    this.#found = found
  }

  /** The lexicon's word of token `i`, 0 where it has none. */
  word(i: number): number { return this.#found.word[this.#form[i]!]! }
  /** How many letters of proclitics were taken off to find it. */
  letters(i: number): number { return this.#found.letters[this.#form[i]!]! }
  /** Which proclitics those are. */
  bits(i: number): number { return this.#found.bits[this.#form[i]!]! }

  /** Every phrase that begins at token `i`, longest first; empty where none does. */
  at(i: number): readonly Match<T>[] {
    if (i < 0 || i >= this.tokens.count || this.word(i) === 0) return NONE
    const slot = i % KEPT
    if (this.#keptFor[slot] === i) return this.#kept[slot]!
    this.#keptFor[slot] = i
    return (this.#kept[slot] = this.lexicon.matchesAt(this, i))
  }

  /** The longest phrase that begins at token `i` and ends by token `limit` (exclusive), or null. */
  longest(i: number, limit: number): Longest<T> | null { return this.word(i) === 0 ? null : this.lexicon.longestAt(this, i, limit) }

  /** The values of token `i` when it is a plain word: no proclitics, no longer phrase; null where `at` must be asked. Cheaper than `at`. */
  plain(i: number): readonly T[] | null { return this.letters(i) === 0 ? this.lexicon.plain(this.word(i)) : null }

  /** A quick test that rules most tokens out: false when no phrase of class `bit` can begin at token `i`. */
  mayBegin(i: number, bit: number): boolean {
    if (i < 0 || i >= this.tokens.count) return false
    const word = this.word(i)
    return word !== 0 && this.lexicon.mayBegin(word, bit)
  }
}
const NONE: readonly never[] = []
