import { measureSchema } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { featureNamed } from './features.ts'
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

/** Two logistic regressions over the features of a figure: whether it is a claim, and of which measure. */
export class Likelihood {
  readonly #claimRows: Rows
  readonly #claim: Float64Array
  readonly #measures: readonly Measure[]
  readonly #measureRows: Rows
  readonly #measure: readonly (readonly [place: number, weight: number][])[]

  /** Throws where the weights name a measure that is none. */
  constructor({ claim, measures, measure }: LikelihoodWeights) {
    const claims = rowsIn(claim)
    this.#claimRows = new Rows(claims.map(([feature]) => feature))
    this.#claim = Float64Array.from(claims, ([, weight]) => Number(weight) / 100)
    this.#measures = measures.map((name) => measureSchema.parse(name))
    const rows = rowsIn(measure)
    this.#measureRows = new Rows(rows.map(([feature]) => feature))
    this.#measure = rows.map(([, weights]) => weights.split(' ').map((pair) => {
      const colon = pair.indexOf(':')
      return [Number(pair.slice(0, colon)), Number(pair.slice(colon + 1)) / 100]
    }))
  }

  /** How likely a figure with these features is a claim, 0 to 1. */
  claim(features: readonly number[]): number {
    let sum = 0
    for (const feature of features) {
      const row = this.#claimRows.of(feature)
      if (row >= 0) sum += this.#claim[row]!
    }
    return 1 / (1 + Math.exp(-sum))
  }

  /** The measure that a claim with these features most likely has. */
  measure(features: readonly number[]): LikelyMeasure {
    const sums = new Float64Array(this.#measures.length)
    for (const feature of features) {
      const row = this.#measureRows.of(feature)
      if (row >= 0) for (const [place, weight] of this.#measure[row]!) sums[place]! += weight
    }
    let best = 0
    for (let i = 1; i < sums.length; i++) if (sums[i]! > sums[best]!) best = i
    let all = 0
    for (const sum of sums) all += Math.exp(sum - sums[best]!)
    return { measure: this.#measures[best] ?? 'other', share: 1 / all }
  }
}
