import type { Sentence } from '../sentence.ts'
import { Collecting } from './collecting.ts'
import { feature, featureNamed } from './feature.ts'
import type { Feature, FeatureNames } from './feature.ts'
import { fixedNames } from './fixed-feature.ts'
import { Rows } from './rows.ts'
import { Seen } from './seen.ts'

/**
 * Sums up what features weigh, in whole hundredths, so that the sums are exact. `table` is what `npm run train:wholes` writes for a language: a line a feature, its name, a tab,
 * and what it weighs. Names are collected where that is begun.
 */
export class Weighing {
  /** What each feature weighs whose name is known beforehand, by its place. */
  readonly #fixed: Int32Array
  readonly #weights: Int32Array
  readonly #seen: Seen
  readonly #collecting = new Collecting()
  #sum = 0
  #names: FeatureNames | null = null

  constructor(table: string) {
    const places = new Map(fixedNames().map((name, place) => [name, place]))
    this.#fixed = new Int32Array(places.size)
    const features: number[] = []
    const weights: number[] = []
    for (const line of table.split('\n')) {
      const tab = line.lastIndexOf('\t')
      if (tab < 1) continue
      const name = line.slice(0, tab)
      const weight = Number(line.slice(tab + 1))
      const place = places.get(name)
      if (place !== undefined) this.#fixed[place] = weight
      else {
        features.push(featureNamed(name))
        weights.push(weight)
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
    if (this.#names !== null) this.#collecting.add(feature(fixedNames()[fixed]!))
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
