import { FIRST_LIGATURE, FOLDED, isLigature, LETTER, LIGATURES, UNIT_CLASS } from '../../text/fold.ts'
import { HASH_BASE } from '../../text/tokens.ts'
import { LONGEST_SENTENCE } from '../cutting.ts'
import type { Sentence } from '../sentence.ts'
import type { Feature, FeatureNames } from './feature.ts'
import type { Seen } from './seen.ts'

/** Letters that must be left of a word when its particles are taken off. */
const LEFT_OF_WORD = 3
/** Letters at the start of a word that its inflected forms mostly share, and letters of its ending; a word of hardly more has neither. */
const STEM = 4
const LEAST_STEM = 3
const ENDING = 2
const LEAST_ENDED = 4

/** Particles by their first letters, the longest first. */
export type Prefixes = ReadonlyMap<number, readonly string[]>

/** A part of each word of a sentence: where its letters begin, how many they are and their hash; none where the word is too short to have it. */
class Parts {
  readonly from = new Int32Array(LONGEST_SENTENCE)
  readonly length = new Int32Array(LONGEST_SENTENCE)
  readonly hash = new Int32Array(LONGEST_SENTENCE)
}

/** `HASH_BASE` to the powers that words of so many letters take. */
const POWERS = new Int32Array(64).fill(1)
for (let n = 1; n < POWERS.length; n++) POWERS[n] = Math.imul(POWERS[n - 1]!, HASH_BASE)

/** What the hash of letters is with `letters` more behind them whose own hash is `behind`: as if each were put there one by one, for the hash is a polynomial. */
function hashWith(hash: number, letters: number, behind: number): number {
  let moved = hash
  let more = letters
  for (; more >= POWERS.length; more--) moved = Math.imul(moved, HASH_BASE)
  return (Math.imul(moved, POWERS[more]!) + behind) | 0
}

/** Collects the features of one figure. */
export class Collecting {
  #seen: Seen | null = null
  #names: FeatureNames | null = null
  // The folded letters of the word read last, and how many they are; letters of longer words behind them stay.
  readonly #units: number[] = []
  #length = 0
  // The sentence read last, which of its words were read, and their parts: most words stand around several figures.
  #sentence: Sentence | null = null
  readonly #wasRead = new Uint8Array(LONGEST_SENTENCE)
  readonly #words = new Parts()
  readonly #stems = new Parts()
  readonly #endings = new Parts()

  /** Begins the features of another figure, which are put into `seen`, their names into `names`, where these are given. */
  start(seen: Seen | null, names: FeatureNames | null): void {
    seen?.clear()
    this.#seen = seen
    this.#names = names
  }

  /** Adds a feature; one that is there already stays once. */
  add({ name, hash }: Feature): void {
    this.#seen?.add(hash)
    this.#names?.set(hash, name)
  }

  /** Reads the word at `index` of a sentence, for the methods below; `prefixes` are written as one with some words («والأهالي»). */
  read(sentence: Sentence, index: number, prefixes: Prefixes): void {
    if (this.#sentence !== sentence) {
      this.#sentence = sentence
      this.#wasRead.fill(0)
    }
    if (this.#wasRead[index] !== 0) return
    this.#wasRead[index] = 1
    this.#readLetters(sentence, index)
    const length = this.#length
    const stem = this.#glued(prefixes)
    this.#keep(this.#words, index, 0, length)
    this.#keep(this.#stems, index, stem, length - stem >= LEAST_STEM ? Math.min(length, stem + STEM) : stem)
    this.#keep(this.#endings, index, length - ENDING, length >= LEAST_ENDED ? length : length - ENDING)
  }

  #keep(parts: Parts, index: number, from: number, to: number): void {
    let hash = 0
    for (let i = from; i < to; i++) hash = (Math.imul(hash, HASH_BASE) + this.#units[i]!) | 0
    parts.from[index] = from
    parts.length[index] = to - from
    parts.hash[index] = hash
  }

  /** Adds `prefix` with the word at `index`. */
  addWord(prefix: Feature, index: number): void { this.#addPart(prefix, this.#words, index) }
  /** Adds `prefix` with the stem of the word at `index`, if it has one. */
  addStem(prefix: Feature, index: number): void { if (this.#stems.length[index] !== 0) this.#addPart(prefix, this.#stems, index) }
  /** Adds `prefix` with the ending of the word at `index`, if it has one. */
  addEnding(prefix: Feature, index: number): void { if (this.#endings.length[index] !== 0) this.#addPart(prefix, this.#endings, index) }

  #addPart(prefix: Feature, { from, length, hash }: Parts, index: number): void {
    const letters = length[index]!
    const whole = hashWith(prefix.hash, letters, hash[index]!)
    this.#seen?.add(whole)
    if (!this.#names) return
    this.#readLetters(this.#sentence!, index)
    this.#names.set(whole, prefix.name + String.fromCharCode(...this.#units.slice(from[index], from[index]! + letters)))
  }

  /** Reads the letters of a word as it is compared: folded; a number is "#", a sign itself. */
  #readLetters({ text, keys, starts, ends }: Sentence, index: number): void {
    const units = this.#units
    const key = keys[index]!
    if (key !== '') {
      units[0] = key.charCodeAt(0)
      this.#length = 1
      return
    }
    let length = 0
    const end = ends[index]!
    for (let i = starts[index]!; i < end; i++) {
      const unit = text.charCodeAt(i)
      const kind = UNIT_CLASS[unit]! & 7
      const folded = FOLDED[unit]!
      if (kind === LETTER) { if (isLigature(folded)) for (const part of LIGATURES[folded - FIRST_LIGATURE]!) units[length++] = part; else units[length++] = folded }
      else if (folded >= ZERO && folded <= NINE) { units[0] = NUMBER; length = 1; break }
    }
    this.#length = length
  }

  /** Letters at the start of the word read last that are written as one with it («والأهالي»), where enough of it is left. */
  #glued(prefixes: Prefixes): number {
    if (this.#length === 0 || prefixes.size === 0) return 0
    for (const prefix of prefixes.get(this.#units[0]!) ?? NO_PREFIXES) {
      if (this.#length < prefix.length + LEFT_OF_WORD) continue
      let i = 0
      while (i < prefix.length && this.#units[i] === prefix.charCodeAt(i)) i++
      if (i === prefix.length) return i
    }
    return 0
  }
}
const NUMBER = 0x23
const ZERO = 0x30
const NINE = 0x39

const NO_PREFIXES: readonly never[] = []
