import { kindOf, KINDS, measureSchema } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { featureNamed } from './feature.ts'
import { Rows } from './rows.ts'
import { Seen } from './seen.ts'
import { rowsOf } from './weight-table.ts'

/** What `npm run train` writes for a language: a line a feature, its name, a tab, and what it weighs, in hundredths. */
export interface LikelihoodWeights {
  /** For being a claim: one weight. */
  claim: string
  /** The measures that are told apart, and for each feature `place:weight` of those of them it speaks for or against. */
  measures: readonly Measure[]
  measure: string
}

/** The likeliest measure of the likeliest kind: the share of likelihood that falls to its kind among all kinds, and to it among the measures of its kind. */
export interface LikelyMeasure {
  measure: Measure
  kindShare: number
  share: number
}

/** The most that a feature can weigh for a measure, in hundredths. */
const MOST_WEIGHT = 0x7fff

const rowsIn = (table: string): [feature: number, weights: string][] => rowsOf(table).map(([name, weights]) => [featureNamed(name), weights])

/**
 * Two logistic regressions over the features of a figure: whether it is a claim, and of which measure. Weights are whole hundredths, so
 * that their sums are exact.
 */
export class Likelihood {
  /** What is seen of the figure asked about: one table of rows for both regressions, in which those that tell measures apart have the first; the same object for all figures. */
  readonly seen: Seen
  /** What the feature of each row weighs for being a claim. */
  readonly #claim: Int32Array
  readonly #measures: readonly Measure[]
  /** The place of each measure's kind among the kinds. */
  readonly #kinds: readonly number[]
  /**
   * For each of the first rows a weight of every measure, one row behind the other: read for each feature of each figure, so nothing stands between, and
   * in as little memory as they fit in.
   */
  readonly #measure: Int16Array
  /** What the features of the figure asked about weigh for each measure; the same array for all figures. */
  readonly #sums: Int32Array
  /** What falls to each kind; the same array too. */
  readonly #ofKinds = new Float64Array(KINDS.length)

  /** Throws where the weights name a measure that is none, or weigh more than fits into 16 bits. */
  constructor({ claim, measures, measure }: LikelihoodWeights) {
    const claims = new Map(rowsIn(claim))
    this.#measures = measures.map((name) => measureSchema.parse(name))
    this.#kinds = this.#measures.map((measure) => KINDS.indexOf(kindOf(measure)))
    this.#sums = new Int32Array(measures.length)
    const rows = rowsIn(measure)
    const features = [...new Set([...rows.map(([feature]) => feature), ...claims.keys()])]
    this.seen = new Seen(new Rows(features))
    this.#claim = Int32Array.from(features, (feature) => Number(claims.get(feature) ?? 0))
    this.#measure = new Int16Array(rows.length * measures.length)
    rows.forEach(([, weights], row) => {
      for (const pair of weights.split(' ')) {
        const colon = pair.indexOf(':')
        const weight = Number(pair.slice(colon + 1))
        if (Math.abs(weight) > MOST_WEIGHT) throw new RangeError(`a feature weighs ${weight} for a measure, more than ${MOST_WEIGHT}`)
        this.#measure[row * measures.length + Number(pair.slice(0, colon))] = weight
      }
    })
  }

  /** How likely the figure that `seen` is of is a claim, 0 to 1. */
  claim({ rows, count }: Seen): number {
    let sum = 0
    for (let n = 0; n < count; n++) sum += this.#claim[rows[n]!]!
    return 1 / (1 + Math.exp(-sum / 100))
  }

  /** The measure that the figure most likely has if it is a claim. */
  measure(seen: Seen): LikelyMeasure {
    return this.#likeliest(this.#weigh(seen))
  }

  /** As `measure`, but null where no measure weighs more than `own`: what most claims have, so that the shares are not worked out. */
  measureOtherThan(own: Measure | null, seen: Seen): LikelyMeasure | null {
    const best = this.#weigh(seen)
    return (this.#measures[best] ?? 'other') === own ? null : this.#likeliest(best)
  }

  /** Sums up the weights of what was seen for each measure; the place of the measure with the most. */
  #weigh({ rows, count }: Seen): number {
    const sums = this.#sums
    const weights = this.#measure
    const size = sums.length
    for (let place = 0; place < size; place++) sums[place] = 0
    for (let n = 0; n < count; n++) {
      const begin = rows[n]! * size
      if (begin >= weights.length) continue
      for (let place = 0, at = begin; place < size; place++, at++) sums[place]! += weights[at]!
    }
    let best = 0
    for (let place = 1; place < size; place++) if (sums[place]! > sums[best]!) best = place
    return best
  }

  /** The likeliest measure by what the sums weigh, of which the one at `best` weighs most: of many that are alike likely, those of one kind count together. */
  #likeliest(best: number): LikelyMeasure {
    const sums = this.#sums
    const kinds = this.#ofKinds.fill(0)
    let all = 0
    for (let place = 0; place < sums.length; place++) {
      const likely = Math.exp((sums[place]! - sums[best]!) / 100)
      kinds[this.#kinds[place]!]! += likely
      all += likely
    }
    const kind = kinds.indexOf(Math.max(...kinds))
    let of = -1
    for (let place = 0; place < sums.length; place++) if (this.#kinds[place] === kind && (of < 0 || sums[place]! > sums[of]!)) of = place
    if (of < 0) return { measure: 'other', kindShare: 0, share: 0 }
    return { measure: this.#measures[of]!, kindShare: kinds[kind]! / all, share: Math.exp((sums[of]! - sums[best]!) / 100) / kinds[kind]! }
  }
}
