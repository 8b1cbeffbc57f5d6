import { FIRST_LIGATURE, fold, FOLDED, LETTER, LIGATURES, UNIT_CLASS } from '../text/fold.ts'
import { foldedOf, HASH_BASE, isGlued, offsetAfter, SIGN, tokenize, WORD, type Tokens } from '../text/tokens.ts'
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

interface Node<T> { next: Map<number, Node<T>>; values: T[] }
interface Reading<T> { node: Node<T> | undefined; word: number; letters: number; bits: number }

const HYPHEN = 45
const MAX_LETTERS = 64
const POWERS = new Int32Array(MAX_LETTERS + 1)
POWERS[0] = 1
for (let i = 1; i <= MAX_LETTERS; i++) POWERS[i] = Math.imul(POWERS[i - 1]!, HASH_BASE)

/**
 * Compiled phrases. A word is found by the hash the tokeniser already made (one probe of a hash table, no substring),
 * with its proclitics taken off where the whole word is not in the lexicon.
 */
export class Lexicon<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] }
  readonly #words: string[] = ['']
  readonly #readings: Reading<T>[][] = [[]]
  readonly #idOf = new Map<string, number>()
  readonly #table: Int32Array
  readonly #hashes: Int32Array
  readonly #mask: number
  readonly #prefixes: PrefixTree | null

  /** For each word that begins no longer phrase and can be read in one way only, what it stands for. */
  readonly #plain: readonly (readonly T[] | null)[]
  /** For each word, which classes of value the phrases have that it may begin: a bit a class, 32 in each array. */
  readonly #low: Int32Array
  readonly #high: Int32Array

  /** `classOf` gives each value a class from 0 to 63, for `Scan.mayBegin`; without it all values are of class 0. */
  constructor(phrases: Iterable<Phrase<T>>, proclitics: readonly Proclitic[] = [], classOf: (value: T) => number = () => 0) {
    for (const phrase of phrases) this.#add(phrase)
    const size = 2 ** Math.ceil(Math.log2(this.#words.length * 4 + 16))
    this.#mask = size - 1
    this.#table = new Int32Array(size)
    this.#hashes = new Int32Array(this.#words.length)
    for (let id = 1; id < this.#words.length; id++) {
      const hash = hashOfFolded(this.#words[id]!)
      this.#hashes[id] = hash
      let slot = slotOf(hash, this.#mask)
      while (this.#table[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#table[slot] = id
    }
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

  #probe(hash: number, tokens: Tokens, i: number, letters: number): number {
    let slot = slotOf(hash, this.#mask)
    for (let id = this.#table[slot]!; id !== 0; id = this.#table[slot]!) {
      if (this.#hashes[id] === hash && isSpelt(tokens, i, letters, this.#words[id]!)) return id
      slot = (slot + 1) & this.#mask
    }
    return 0
  }

  /** Looks every token up. */
  scan(tokens: Tokens): Scan<T> {
    const { count, kind, hash, length } = tokens
    const word = new Int32Array(count)
    const letters = new Uint8Array(count)
    const bits = new Uint8Array(count)
    for (let i = 0; i < count; i++) {
      const k = kind[i]
      if (k !== WORD && k !== SIGN) continue
      const id = this.#probe(hash[i]!, tokens, i, 0)
      if (id !== 0) word[i] = id
      else if (this.#prefixes !== null && k === WORD && length[i]! > 1 && length[i]! <= MAX_LETTERS) this.#peel(this.#prefixes, tokens, i, word, letters, bits)
    }
    return new Scan(this, tokens, word, letters, bits)
  }

  #peel(tree: PrefixTree, tokens: Tokens, i: number, word: Int32Array, letters: Uint8Array, bits: Uint8Array): void {
    const { text } = tokens
    const last = tokens.length[i]! - 1
    let node = 0
    let taken = 0
    let prefixHash = 0
    for (let j = tokens.start[i]!; taken < last; j++) {
      const unit = text.charCodeAt(j)
      if ((UNIT_CLASS[unit]! & 7) !== LETTER) continue
      const folded = FOLDED[unit]!
      const parts = folded < FIRST_LIGATURE || folded >= 0xf900 ? null : LIGATURES[folded - FIRST_LIGATURE]!
      for (let p = 0; p < (parts === null ? 1 : parts.length) && taken < last; p++) {
        const letter = parts === null ? folded : parts[p]!
        node = tree.step(node, letter)
        if (node === 0) return
        taken++
        prefixHash = (Math.imul(prefixHash, HASH_BASE) + letter) | 0
        const found = tree.bits(node)
        if (found === 0) continue
        const id = this.#probe((tokens.hash[i]! - Math.imul(prefixHash, POWERS[last + 1 - taken]!)) | 0, tokens, i, taken)
        if (id !== 0) { word[i] = id; letters[i] = taken; bits[i] = found; return }
      }
    }
  }

  /** Every phrase that begins at token `i`, longest first. Used by `Scan`. */
  matchesAt(scan: Scan<T>, i: number): Match<T>[] {
    const { tokens } = scan
    const found: Match<T>[] = []
    for (const reading of this.#readings[scan.word[i]!]!) {
      const first = reading.node
      if (!first) continue
      const prefix = scan.bits[i]! | reading.bits
      // In «للقتلى» the article has lost its alef: only the preposition is taken off.
      const lettersOff = scan.letters[i]! + reading.letters - (prefix & THE ? 2 : 0)
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
    const word = scan.word[at]!
    let stepped = false
    if (word !== 0) {
      for (const reading of this.#readings[word]!) {
        // Within a phrase a word may take the article («عمال الإغاثة») but no other particle.
        if (((scan.bits[at]! | reading.bits) & ~THE) !== 0) continue
        const next = node.next.get(reading.word)
        if (!next) continue
        stepped = true
        for (const value of next.values) found.push({ ...opened, value, to: at + 1, end: tokens.end[at]! })
        if (next.next.size > 0) this.#walk(scan, next, at + 1, opened, found)
      }
    }
    // A phrase written with spaces in the lexicon may be hyphenated in the text.
    if (stepped || tokens.hash[at] !== HYPHEN || tokens.kind[at] !== SIGN || !isGlued(tokens, at) || !isGlued(tokens, at + 1)) return
    const after = scan.word[at + 1]
    const next = after && scan.letters[at + 1] === 0 ? node.next.get(after) : undefined
    if (!next) return
    for (const value of next.values) found.push({ ...opened, value, to: at + 2, end: tokens.end[at + 1]! })
    this.#walk(scan, next, at + 2, opened, found)
  }
}

/** What a lexicon found in one text; most tokens are in no lexicon and cost one probe. */
export class Scan<T> {
  readonly lexicon: Lexicon<T>
  readonly tokens: Tokens
  /** Lexicon word of each token, 0 where it has none. */
  readonly word: Int32Array
  /** How many letters of proclitics were taken off to find it. */
  readonly letters: Uint8Array
  /** Which proclitics those are. */
  readonly bits: Uint8Array
  /** For each token one more than the place of its matches in `#matches`, 0 where they have not been asked for. */
  readonly #asked: Int32Array
  readonly #matches: (readonly Match<T>[])[] = []

  constructor(lexicon: Lexicon<T>, tokens: Tokens, word: Int32Array, letters: Uint8Array, bits: Uint8Array) {
    this.lexicon = lexicon
    this.tokens = tokens
    this.word = word
    this.letters = letters
    this.bits = bits
    this.#asked = new Int32Array(tokens.count)
  }

  /** Every phrase that begins at token `i`, longest first; empty where none does. */
  at(i: number): readonly Match<T>[] {
    if (i < 0 || i >= this.tokens.count || this.word[i] === 0) return NONE
    const asked = this.#asked[i]!
    if (asked !== 0) return this.#matches[asked - 1]!
    const found = this.lexicon.matchesAt(this, i)
    this.#asked[i] = this.#matches.push(found)
    return found
  }

  /** The values of token `i` when it is a plain word: no proclitics, no longer phrase; null where `at` must be asked. Cheaper than `at`. */
  plain(i: number): readonly T[] | null { return this.letters[i] === 0 ? this.lexicon.plain(this.word[i]!) : null }

  /** A quick test that rules most tokens out: false when no phrase of class `bit` can begin at token `i`. */
  mayBegin(i: number, bit: number): boolean {
    return i >= 0 && i < this.tokens.count && this.word[i] !== 0 && this.lexicon.mayBegin(this.word[i]!, bit)
  }
}
const NONE: readonly never[] = []

function hashOfFolded(word: string): number {
  let h = 0
  for (let i = 0; i < word.length; i++) h = (Math.imul(h, HASH_BASE) + word.charCodeAt(i)) | 0
  return h
}

const slotOf = (hash: number, mask: number): number => (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7) & mask

/** True when the folded letters of token `i`, without the first `skipped`, are exactly `word`. */
function isSpelt(tokens: Tokens, i: number, skipped: number, word: string): boolean {
  if (tokens.length[i]! - skipped !== word.length) return false
  if (tokens.kind[i] === SIGN) return tokens.hash[i] === word.charCodeAt(0)
  const { text } = tokens
  let at = -skipped
  for (let j = tokens.start[i]!; j < tokens.end[i]!; j++) {
    const unit = text.charCodeAt(j)
    if ((UNIT_CLASS[unit]! & 7) !== LETTER) continue
    const folded = FOLDED[unit]!
    if (folded < FIRST_LIGATURE || folded >= 0xf900) {
      if (at >= 0 && word.charCodeAt(at) !== folded) return false
      at++
    } else {
      for (const part of LIGATURES[folded - FIRST_LIGATURE]!) {
        if (at >= 0 && word.charCodeAt(at) !== part) return false
        at++
      }
    }
  }
  return at === word.length
}
