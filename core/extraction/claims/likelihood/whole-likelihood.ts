import type { Told } from './told.ts'
import { Weighing } from './weighing.ts'
import { FIXED_FEATURES } from './whole-features.ts'
import type { PartFeatures } from './whole-features.ts'

/** What words can weigh for a whole is hardly ever more, in hundredths: a whole that falls behind by more without them is not asked for its words. */
const WORDS_WEIGH = 350
/** Nor is anything where the best whole falls behind being a part of nothing by so much more than it may, before the words of either are read. */
const ALL_WORDS_WEIGH = 300

/** A conditional logit over what a figure may be a part of: nothing that is told, or one of some wholes. */
export class WholeLikelihood {
  readonly #weighing: Weighing
  /** What each whole weighs; the same array for all figures. */
  readonly #sums: number[] = []

  /** `table` as {@link Weighing} takes it. */
  constructor(table: string) {
    this.#weighing = new Weighing(table, FIXED_FEATURES)
  }

  /** The likeliest of `wholes` and how likely it is, 0 to 1; null where none is as likely as `from`. */
  likeliest(features: PartFeatures, wholes: readonly Told[], from: number): { whole: Told; likely: number } | null {
    const weighing = this.#weighing
    const sums = this.#sums
    let most = -Infinity
    for (let n = 0; n < wholes.length; n++) {
      weighing.start()
      features.ofWhole(wholes[n]!, weighing)
      sums[n] = weighing.sum
      most = Math.max(most, sums[n]!)
    }
    // How far behind nothing at all a whole of that likelihood is.
    const behind = Math.log((1 - from) / from) * 100
    weighing.start()
    features.ofNone(weighing)
    if (most + ALL_WORDS_WEIGH < weighing.sum - behind) return null
    features.wordsOfNone(weighing)
    const none = weighing.sum
    const least = none - behind
    let best = -1
    for (let n = 0; n < wholes.length; n++) {
      if (sums[n]! + WORDS_WEIGH < least) continue
      weighing.start()
      features.wordsOfWhole(wholes[n]!, weighing)
      sums[n]! += weighing.sum
      if (sums[n]! >= least && (best < 0 || sums[n]! > sums[best]!)) best = n
    }
    if (best < 0) return null
    let all = Math.exp((none - sums[best]!) / 100)
    for (let n = 0; n < wholes.length; n++) all += Math.exp((sums[n]! - sums[best]!) / 100)
    return 1 / all < from ? null : { whole: wholes[best]!, likely: 1 / all }
  }
}
