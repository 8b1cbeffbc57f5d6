import { measureSchema } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { featureNamed } from './features.ts'

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

function* rowsOf(table: string): Generator<[feature: number, weights: string]> {
  for (const line of table.split('\n')) {
    const tab = line.lastIndexOf('\t')
    if (tab > 0) yield [featureNamed(line.slice(0, tab)), line.slice(tab + 1)]
  }
}

/** Two logistic regressions over the features of a figure: whether it is a claim, and of which measure. */
export class Likelihood {
  readonly #claim = new Map<number, number>()
  readonly #measures: readonly Measure[]
  readonly #measure = new Map<number, readonly [place: number, weight: number][]>()

  /** Throws where the weights name a measure that is none. */
  constructor({ claim, measures, measure }: LikelihoodWeights) {
    for (const [feature, weight] of rowsOf(claim)) this.#claim.set(feature, Number(weight) / 100)
    this.#measures = measures.map((name) => measureSchema.parse(name))
    for (const [feature, weights] of rowsOf(measure)) {
      this.#measure.set(feature, weights.split(' ').map((pair) => {
        const colon = pair.indexOf(':')
        return [Number(pair.slice(0, colon)), Number(pair.slice(colon + 1)) / 100]
      }))
    }
  }

  /** How likely a figure with these features is a claim, 0 to 1. */
  claim(features: Iterable<number>): number {
    let sum = 0
    for (const feature of features) sum += this.#claim.get(feature) ?? 0
    return 1 / (1 + Math.exp(-sum))
  }

  /** The measure that a claim with these features most likely has. */
  measure(features: Iterable<number>): LikelyMeasure {
    const sums = new Float64Array(this.#measures.length)
    for (const feature of features) for (const [place, weight] of this.#measure.get(feature) ?? []) sums[place]! += weight
    let best = 0
    for (let i = 1; i < sums.length; i++) if (sums[i]! > sums[best]!) best = i
    let all = 0
    for (const sum of sums) all += Math.exp(sum - sums[best]!)
    return { measure: this.#measures[best] ?? 'other', share: 1 / all }
  }
}
