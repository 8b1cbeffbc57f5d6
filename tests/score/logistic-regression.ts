import { shuffled } from './shuffled.ts'
import { softmax } from './softmax.ts'

/** One example: the numbers of its features, which class it is of, and how much it weighs. */
export interface Example {
  features: readonly number[]
  label: number
  weight: number
}

const RATE = 0.1
const SHRINK = 0.002
const ROUNDS = 8
/** The weights of the rounds from here on are averaged, which steadies them. */
const AVERAGED_FROM = 2

/** The probabilities of the classes for one example, by the softmax of the sums of its weights. */
export function probabilities(weights: Float64Array, classes: number, features: readonly number[]): Float64Array {
  const sums = new Float64Array(classes)
  for (const feature of features) for (let k = 0; k < classes; k++) sums[k]! += weights[feature * classes + k]!
  return softmax(sums)
}

/**
 * Multinomial logistic regression with features that are there or not, fitted by AdaGrad (Duchi, Hazan and Singer 2011) with a little
 * shrinkage; gives `featureCount × classes` weights. The same examples give the same weights.
 */
export function fit(examples: readonly Example[], featureCount: number, classes: number): Float64Array {
  const weights = new Float64Array(featureCount * classes)
  const squares = new Float64Array(featureCount * classes).fill(0.05)
  const mean = new Float64Array(featureCount * classes)
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of shuffled(examples.length, round + 7)) {
      const { features, label, weight } = examples[at]!
      const likely = probabilities(weights, classes, features)
      for (let k = 0; k < classes; k++) {
        const error = (likely[k]! - (k === label ? 1 : 0)) * weight
        if (Math.abs(error) < 1e-3) continue
        for (const feature of features) {
          const place = feature * classes + k
          const gradient = error + SHRINK * weights[place]!
          squares[place]! += gradient * gradient
          weights[place]! -= (RATE * gradient) / Math.sqrt(squares[place]!)
        }
      }
    }
    if (round >= AVERAGED_FROM) for (let i = 0; i < mean.length; i++) mean[i]! += weights[i]! / (ROUNDS - AVERAGED_FROM)
  }
  return mean
}
