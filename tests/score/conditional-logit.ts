import { shuffled } from './shuffled.ts'
import { softmax } from './softmax.ts'

/** One choice: the features of each option by number, and which option was taken. */
export interface Choice {
  options: readonly (readonly number[])[]
  taken: number
  weight: number
}

const RATE = 0.05
const SHRINK = 0.01
const ROUNDS = 6
/** The weights of the rounds from here on are averaged, which steadies them. */
const AVERAGED_FROM = 2

/** The probabilities of the options of a choice, by the softmax of the sums of their features' weights. */
function probabilities(weights: Float64Array, options: readonly (readonly number[])[]): Float64Array {
  return softmax(Float64Array.from(options, (features) => features.reduce((sum, feature) => sum + weights[feature]!, 0)))
}

/**
 * Conditional logit (McFadden 1974): which option is taken, by one weight for each feature that options have or have not; fitted by AdaGrad (Duchi, Hazan and Singer 2011)
 * with a little shrinkage. The same choices give the same weights.
 */
export function fitChoices(choices: readonly Choice[], featureCount: number): Float64Array {
  const weights = new Float64Array(featureCount)
  const squares = new Float64Array(featureCount).fill(0.05)
  const mean = new Float64Array(featureCount)
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of shuffled(choices.length, round + 7)) {
      const { options, taken, weight } = choices[at]!
      const likely = probabilities(weights, options)
      options.forEach((features, option) => {
        const error = (likely[option]! - (option === taken ? 1 : 0)) * weight
        if (Math.abs(error) < 1e-3) return
        for (const feature of features) {
          const gradient = error + SHRINK * weights[feature]!
          squares[feature]! += gradient * gradient
          weights[feature]! -= (RATE * gradient) / Math.sqrt(squares[feature]!)
        }
      })
    }
    if (round >= AVERAGED_FROM) for (let i = 0; i < mean.length; i++) mean[i]! += weights[i]! / (ROUNDS - AVERAGED_FROM)
  }
  return mean
}
