import { measureSchema } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { featureNamed } from './feature.ts'
import { Rows } from './rows.ts'

/** What `npm run train` writes for a language: a line a feature, its name, a tab, and what it weighs, in hundredths. */
export interface LikelihoodWeights {
  /** For being a claim: one weight. */
  claim: string
  /** The measures that are told apart, and for each feature `place:weight` of those of them it speaks for or against. */
  measures: readonly Measure[]
  measure: string
}

/** A measure with the share of likelihood that falls to it among all measures. */
export interface LikelyMeasure {
  measure: Measure
  share: number
}

function rowsIn(table: string): [feature: number, weights: string][] {
  return table.split('\n').flatMap((line): [number, string][] => {
    const tab = line.lastIndexOf('\t')
    return tab > 0 ? [[featureNamed(line.slice(0, tab)), line.slice(tab + 1)]] : []
  })
}

/**
 * Two logistic regressions over the features of a figure: whether it is a claim, and of which measure. Weights are whole hundredths, so
 * that their sums are exact.
 */
export class Likelihood {
  readonly #claimRows: Rows
  readonly #claim: Int32Array
  readonly #measures: readonly Measure[]
  readonly #measureRows: Rows
  /** For each row a weight of every measure, one row behind the other: read for each feature of each figure, so nothing stands between. */
  readonly #measure: Int32Array
  /** What the features of the figure asked about weigh for each measure; the same array for all figures. */
  readonly #sums: Int32Array

  /** Throws where the weights name a measure that is none. */
  constructor({ claim, measures, measure }: LikelihoodWeights) {
    const claims = rowsIn(claim)
    this.#claimRows = new Rows(claims.map(([feature]) => feature))
    this.#claim = Int32Array.from(claims, ([, weight]) => Number(weight))
    this.#measures = measures.map((name) => measureSchema.parse(name))
    this.#sums = new Int32Array(measures.length)
    const rows = rowsIn(measure)
    this.#measureRows = new Rows(rows.map(([feature]) => feature))
    this.#measure = new Int32Array(rows.length * measures.length)
    rows.forEach(([, weights], row) => {
      for (const pair of weights.split(' ')) {
        const colon = pair.indexOf(':')
        this.#measure[row * measures.length + Number(pair.slice(0, colon))] = Number(pair.slice(colon + 1))
      }
    })
  }

  /** How likely a figure with these features is a claim, 0 to 1. */
  claim(features: readonly number[]): number {
    let sum = 0
    for (const feature of features) {
      const row = this.#claimRows.of(feature)
      if (row >= 0) sum += this.#claim[row]!
    }
    return 1 / (1 + Math.exp(-sum / 100))
  }

  /** The measure that a claim with these features most likely has. */
  measure(features: readonly number[]): LikelyMeasure {
    const best = this.#weigh(features)
    return { measure: this.#measures[best] ?? 'other', share: this.#shareOf(best) }
  }

  /** As `measure`, but null where that is `own`: what most claims have, so that its share is not worked out. */
  measureOtherThan(own: Measure | null, features: readonly number[]): LikelyMeasure | null {
    const best = this.#weigh(features)
    const measure = this.#measures[best] ?? 'other'
    return measure === own ? null : { measure, share: this.#shareOf(best) }
  }

  /** Sums up the weights of the features for each measure; the place of the measure with the most. */
  #weigh(features: readonly number[]): number {
    const sums = this.#sums.fill(0)
    const weights = this.#measure
    for (const feature of features) {
      const row = this.#measureRows.of(feature)
      if (row < 0) continue
      for (let place = 0, at = row * sums.length; place < sums.length; place++, at++) sums[place]! += weights[at]!
    }
    let best = 0
    for (let place = 1; place < sums.length; place++) if (sums[place]! > sums[best]!) best = place
    return best
  }

  /** The share of likelihood of the measure that weighs most. */
  #shareOf(best: number): number {
    let all = 0
    for (const sum of this.#sums) all += Math.exp((sum - this.#sums[best]!) / 100)
    return 1 / all
  }
}
