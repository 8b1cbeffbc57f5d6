import type { Decision } from './decision.ts'
import { tagOf, tagsOf } from './meaning.ts'
import { isMark } from './sentence.ts'

/** Words behind a figure that may make it a supposition, and before it that may tell of an earlier count, at most. */
const SUPPOSED_WITHIN = 6
const EARLIER_WITHIN = 10

/** True for a figure that words right beside it make a mere supposition ("sixty more would have died"): nobody is of those. */
export function isSupposed({ sentence, amount }: Decision): boolean {
  for (let i = amount.to; i < amount.to + SUPPOSED_WITHIN && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) if (tagOf(sentence.hitAt[i], 'modality')) return true
  return false
}

/** True for a figure that was given before the one which holds ("had earlier spoken of 21 wounded", "the initial toll was put at 12"): what follows is hardly of those. */
export function isSuperseded({ sentence, amount }: Decision): boolean {
  let told = false
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - EARLIER_WITHIN && sentence.keys[i] !== ';'; i--) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'superseded') && (told || tagOf(hit, 'said'))) return true
    if (tagOf(hit, 'said') || tagOf(hit, 'link') || tagsOf(hit, 'trigger').some((t) => t.frame === 'label')) told = true
  }
  return false
}

/** «41 خُطفوا، مقابل 26 في العام السابق», «17 وفاة، بعدما كانت حصيلة أولية أشارت إلى 9»: what another is set against; nobody is of those. */
export function isCompared({ sentence, amount }: Decision): boolean {
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - COMPARED && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i--) if (tagOf(sentence.hitAt[i], 'versus')) return true
  return false
}

/** Words between a word of comparing and its figure, at most. */
const COMPARED = 7

/** Words around a sum that may tell of another time than the news', at most. */
const THEN_WITHIN = 8

/** «قبل عام», "last year": true for a sum beside which another time is told than the news' own. */
export function isOfThen({ sentence, amount }: Decision): boolean {
  for (let i = Math.max(0, amount.from - THEN_WITHIN); i < amount.to + THEN_WITHIN && i < sentence.keys.length; i++) if (tagOf(sentence.hitAt[i], 'then')) return true
  return false
}
