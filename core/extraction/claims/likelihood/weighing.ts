import type { Sentence } from '../sentence.ts'
import { Collecting } from './collecting.ts'
import { feature, featureNamed } from './feature.ts'
import type { Feature, FeatureNames } from './feature.ts'
import { Rows } from './rows.ts'
import { Seen } from './seen.ts'
import { rowsOf } from './weight-table.ts'

/**
 * Sums up what features weigh, in whole hundredths, so that the sums are exact. `table` is what `npm run train:wholes` writes for a language: a line a feature, its name, a tab,
 * and what it weighs; `fixed` are the names that are known beforehand. Names are collected where that is begun.
 */
export class Weighing {
  /** What each feature weighs whose name is known beforehand, by its place. */
  readonly #fixed: Int32Array
  readonly #weights: Int32Array
  readonly #seen: Seen
  readonly #collecting = new Collecting()
  readonly #fixedNames: readonly string[]
  #sum = 0
  #names: FeatureNames | null = null

  constructor(table: string, fixed: readonly string[]) {
    this.#fixedNames = fixed
    const places = new Map(fixed.map((name, place) => [name, place]))
    this.#fixed = new Int32Array(places.size)
    const features: number[] = []
    const weights: number[] = []
    for (const [name, weight] of rowsOf(table)) {
      const place = places.get(name)
      if (place !== undefined) this.#fixed[place] = Number(weight)
      else {
        features.push(featureNamed(name))
        weights.push(Number(weight))
      }
    }
    this.#seen = new Seen(new Rows(features))
    this.#weights = Int32Array.from(weights)
  }

  /** Begins a sum, with the names of its features where they are wanted. */
  start(names: FeatureNames | null = null): void {
    this.#sum = 0
    this.#names = names
    this.#collecting.start(this.#seen, names)
  }

  /** Adds a feature by its place among those with known names; none is added twice. */
  add(fixed: number): void {
    this.#sum += this.#fixed[fixed]!
    if (this.#names !== null) this.#collecting.add(feature(this.#fixedNames[fixed]!))
  }

  /** Adds a feature by its name; one that is there already stays once. */
  addOpen(open: Feature): void {
    this.#collecting.add(open)
  }

  /** Reads the word at `index`, of which features can then be added. */
  read(sentence: Sentence, index: number): void {
    this.#collecting.read(sentence, index)
  }

  /** Adds the feature that `prefix` makes with the word read last, or with so many of its first letters. */
  addRead(prefix: Feature, letters?: number): void {
    this.#collecting.addWord(prefix, 0, letters)
  }

  /** Reads the word at `index` and adds the feature that `prefix` makes with it. */
  addWord(sentence: Sentence, index: number, prefix: Feature): void {
    this.read(sentence, index)
    this.addRead(prefix)
  }

  get sum(): number {
    let sum = this.#sum
    const { rows, count } = this.#seen
    for (let n = 0; n < count; n++) sum += this.#weights[rows[n]!]!
    return sum
  }
}
