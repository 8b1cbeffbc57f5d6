import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { isKnownFigure } from '../known-already.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Candidate } from './candidate.ts'
import { leavesNone, negationOf, supposes } from './negation.ts'

/** What befalls nobody where it is denied of a number: who was not let go is held still, who has not come home is away, who was not found is missing. */
const UNMADE: ReadonlySet<Measure> = new Set(['killed', 'casualties', 'abducted', 'dead-in-captivity'])
/** … and what one side does to others: of those named first "12 were not hurt" tells who came to no harm, and of nobody that it was said of them. */
const UNDONE: ReadonlySet<Measure> = new Set(['injured', 'displaced'])
/** Money that nobody gave or got. */
const UNPAID: ReadonlySet<Measure> = new Set(['delivered', 'allocated', 'pledged'])

/**
 * True where a negated verb tells that what a number of people or a sum is told of did not happen at all ("600 soldiers were not killed", «لم يُقتل 600 جندي», "did not
 * give 2bn"): the number stands in the text as one that is denied. Not of those known already ("the 12 were not hurt") nor of one alone.
 */
export function isUnmade(sentence: Sentence, amount: Amount, { measure, hit, side, trigger }: Candidate): boolean {
  const { form, value, min, qualifier } = amount.quantity
  const isLeft = leavesNone(sentence.hitAt[amount.from - 1])
  // "did not kill more than 20": it may have killed 20.
  if ((side === 'left' || isLeft) && (qualifier === 'more-than' || qualifier === 'at-least')) return false
  if (measure === null || form === 'singular' || (value ?? min ?? 0) < 2 || trigger?.frame === 'label' || (trigger?.frame === 'state' && !isLeft)) return false
  const isAid = kindOf(measure) === 'aid'
  const isDone = isLeft || (!sentence.profile.verbFirst && side === 'left')
  if (isAid ? !UNPAID.has(measure) : !UNMADE.has(measure) && !(isDone && UNDONE.has(measure))) return false
  const negation = negationOf(sentence, amount, hit)
  // "if 20 hostages are not killed" says nothing of what is.
  if (negation !== null && supposes(sentence, negation, false)) return false
  if (!(isLeft || tagsOf(negation, 'negation').some(({ unmakes }) => unmakes)) || sentence.keys.at(-1) === '?') return false
  const to = Math.max(amount.to, hit.to)
  return (isAid ? promiseBehind(sentence, to) === null : !isKnownFigure(sentence, amount) && !isOfNamedSet(sentence, amount)) && !isLimited(sentence, to)
}

/** "five of the hostages": true for some of a set that the figure itself names, where the subject comes first. */
function isOfNamedSet({ hitAt, profile: { verbFirst } }: Sentence, { from, to }: Amount): boolean {
  for (let i = from + 1; i < to && !verbFirst; i++) if (tagOf(hitAt[i], 'partitive') ?? tagOf(hitAt[i], 'set')) return true
  return false
}

/** «لم تحوّل دولة خليجية مئتي مليون دولار كانت وعدت بها»: where the words behind a sum that was not given tell that it was promised, which it was, and as what; else null. */
function promiseBehind({ keys, hitAt, amountAt }: Sentence, from: number): { hit: Hit; measure: Measure } | null {
  for (let i = from; i < keys.length && i < from + LIMITED_WITHIN && !isMark(keys[i]) && !amountAt[i]; i++) {
    const hit = hitAt[i]
    // "from the fund"
    if (!hit || tagOf(hitAt[i - 1], 'determiner')) continue
    // «مبلغ الخمسين مليون دولار الذي أعلنت عنه»
    if (tagOf(hit, 'said')?.form === 'announces' && tagOf(hitAt[i - 1], 'antecedent')) return { hit, measure: 'pledged' }
    const measure = tagsOf(hit, 'trigger').find((trigger) => trigger.measure === 'pledged' || trigger.measure === 'allocated')?.measure
    if (measure) return { hit, measure }
  }
  return null
}

/** The promise of a sum of which a negated verb tells that it was not given or paid («لم تدفع ألمانيا 50 مليون دولار تعهدت بها»); null where none is told behind it. */
export function promiseOf(sentence: Sentence, amount: Amount, { measure, hit, side }: Candidate): { hit: Hit; measure: Measure } | null {
  return measure === 'delivered' && side === 'left' && sentence.keys.at(-1) !== '?' ? promiseBehind(sentence, Math.max(amount.to, hit.to)) : null
}

/** Words behind a negated verb and its number in which it may be told that it did happen otherwise, at most. */
const LIMITED_WITHIN = 12

/** "was not sent until June", "were not killed by the blast but by the fire": true where the words behind let it have happened at another time or in another way. */
function isLimited({ keys, hitAt, amountAt }: Sentence, from: number): boolean {
  for (let i = from; i < keys.length && i < from + LIMITED_WITHIN && !isMark(keys[i]) && !amountAt[i]; i++) {
    if (tagOf(hitAt[i], 'not-negation') || tagOf(hitAt[i], 'limits')) return true
  }
  return false
}
