import { FIRST_LIGATURE, FOLDED, isLigature, LETTER, LIGATURES, UNIT_CLASS } from '../../text/fold.ts'
import { HASH_BASE } from '../../text/tokens.ts'
import type { Sentence } from '../sentence.ts'
import type { Feature, FeatureNames } from './feature.ts'
import type { Seen } from './seen.ts'

/** Letters that must be left of a word when its particles are taken off. */
const LEFT_OF_WORD = 3

/** Particles by their first letters, the longest first. */
export type Prefixes = ReadonlyMap<number, readonly string[]>

/** Collects the features of one figure. */
export class Collecting {
  #seen: Seen | null = null
  #names: FeatureNames | null = null
  // The folded letters of the word looked at last, and how many they are; letters of longer words behind them stay.
  readonly #units: number[] = []
  #length = 0

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

  /** Reads the word at `index` as it is compared: folded; a number is "#", a sign itself, "|" what is outside the sentence. */
  read({ text, keys, starts, ends }: Sentence, index: number): void {
    const units = this.#units
    const key = keys[index]
    if (key !== '') {
      units[0] = key === undefined ? BAR : key.charCodeAt(0)
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

  get length(): number { return this.#length }

  /** Letters at the start of the word read last that are written as one with it («والأهالي»), where enough of it is left. */
  glued(prefixes: Prefixes): number {
    if (this.#length === 0 || prefixes.size === 0) return 0
    for (const prefix of prefixes.get(this.#units[0]!) ?? NO_PREFIXES) {
      if (this.#length < prefix.length + LEFT_OF_WORD) continue
      let i = 0
      while (i < prefix.length && this.#units[i] === prefix.charCodeAt(i)) i++
      if (i === prefix.length) return i
    }
    return 0
  }

  /** `prefix` and the letters `from` to `to` of the word read last, as one name. */
  addWord(prefix: Feature, from = 0, to = this.#length): void {
    let { hash } = prefix
    for (let i = Math.max(0, from); i < to && i < this.#length; i++) hash = (Math.imul(hash, HASH_BASE) + this.#units[i]!) | 0
    this.#seen?.add(hash)
    if (this.#names) this.#names.set(hash, prefix.name + String.fromCharCode(...this.#units.slice(Math.max(0, from), Math.min(to, this.#length))))
  }
}
const BAR = 0x7c
const NUMBER = 0x23
const ZERO = 0x30
const NINE = 0x39

const NO_PREFIXES: readonly never[] = []
