import type { Measure } from '../../../model/kind.ts'
import type { Hit } from '../meaning.ts'
import { hasTopic, holdsAny, rolesAsked, tagOf, tagsOf } from '../meaning.ts'
import { isComma, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Frame } from '../tag.ts'

const NEGATION = rolesAsked('negation')

/** How far before a number, or before the verb that governs it, a negation stands. */
const REACH = 2

/** True where a negation stands right before the amount or the phrase that governs it («لم يقتل 5», "were not killed"). */
export const isNegated = (sentence: Sentence, amount: Amount, governor: Hit | null): boolean => negationOf(sentence, amount, governor) !== null

/** The negation that stands right before the amount or the phrase that governs it («لم يقتل 5», "were not killed"); null where none does. */
export function negationOf(sentence: Sentence, amount: Amount, governor: Hit | null): Hit | null {
  const before = sentence.hitAt[amount.from - 1]
  if (leavesNone(before)) return before ?? null
  if (!holdsAny(sentence, NEGATION)) return null
  // A noun is denied by a word right before it, a verb by one a little further («لم يحصل نداء قيمته 4 مليارات» denies no appeal).
  // "no one was hurt": what may be either is a verb there.
  const isNoun = tagOf(governor, 'trigger') !== null && tagsOf(governor, 'trigger').every(({ frame }) => frame === 'active' || frame === 'counted' || frame === 'label')
  const ofAmount = isContrasted(sentence, amount) ? null : negationAt(sentence, amount, amount.from, REACH)
  const ofGovernor = (by: Hit): Hit | null => negationAt(sentence, amount, firstOfTwo(sentence, by), isNoun ? 1 : REACH)
  const found = ofAmount ?? (governor === null || standsInstead(sentence, amount, governor) ? null : ofGovernor(governor))
  return found === null || supposes(sentence, found, true) || happenedAllTheSame(sentence, amount, governor, found) ? null : found
}

/** "did not kill or wound 30": the word where two that tell of harm begin, of which the second governs. */
function firstOfTwo({ hitAt }: Sentence, { from }: Hit): number {
  const first = tagOf(hitAt[from - 1], 'coordination') && hitAt[from - 1]!.to - hitAt[from - 1]!.from === 1 ? hitAt[from - 2] : null
  return tagsOf(first, 'trigger').some(({ frame }) => LEADING.includes(frame)) ? first!.from : from
}
const LEADING: readonly Frame[] = ['active', 'either', 'participle', 'passive']

/** «لم يقتل 12 جنديا بل سبعة»: true for what is so instead of what a verb before it is denied of. */
function standsInstead({ hitAt }: Sentence, { from }: Amount, governor: Hit): boolean {
  for (let i = from - 1; i >= governor.to && i >= from - INSTEAD_WITHIN; i--) if (tagOf(hitAt[i], 'instead')) return true
  return false
}
/** Words between what brings in what is so instead and its number, at most. */
const INSTEAD_WITHIN = 3

/** Words between what supposes something and its negation, at most. */
const SUPPOSED_WITHIN = 10

/** "if 20 people had not been killed", «لو لم يُقتل»: true for a number of whom a clause supposes that what befell them had not. */
export function isSupposedNot(sentence: Sentence, amount: Amount, governor: Hit): boolean {
  const negation = holdsAny(sentence, NEGATION) ? negationAt(sentence, amount, governor.from, REACH) : null
  return negation !== null && supposes(sentence, negation, true)
}

/** True where a clause only supposes what a negation in it says; `ofPast` asks for a clause of what was ("if 20 had not"). */
export function supposes({ keys, hitAt }: Sentence, negation: Hit, ofPast: boolean): boolean {
  const isPast = !ofPast || tagOf(hitAt[negation.from - 1], 'supposes')?.inverted === true || tagsOf(negation, 'negation').some(({ past }) => past)
  for (let i = negation.from - 1; i >= 0 && i >= negation.from - SUPPOSED_WITHIN && !isMark(keys[i]); i--) {
    for (const { inverted } of tagsOf(hitAt[i], 'supposes')) if (inverted ? i === 0 || isMark(keys[i - 1]) : isPast) return true
  }
  return false
}

/** Words behind a negated verb and its number in which it may be told that it did happen, at most. */
const HAPPENED_WITHIN = 12
/** What befell those of whom it is only denied who did it to them ("were not killed by police"). */
const DONE_BY: ReadonlySet<Measure> = new Set(['killed', 'dead-in-captivity', 'abducted'])

/** "was not sent until June", "did not die in vain", "were not killed by Israeli fire": true where the words behind tell that it happened at another time or in another way. */
function happenedAllTheSame(sentence: Sentence, amount: Amount, governor: Hit | null, negation: Hit): boolean {
  if (governor === null || !tagsOf(negation, 'negation').some(({ unmakes }) => unmakes)) return false
  const { keys, hitAt, amountAt, profile } = sentence
  const to = Math.max(amount.to, governor.to)
  for (let i = to; i < keys.length && i < to + HAPPENED_WITHIN && !isMark(keys[i]) && !amountAt[i]; i++) if (tagOf(hitAt[i], 'limits')?.happened) return true
  if (!tagsOf(governor, 'trigger').some(({ measure }) => DONE_BY.has(measure))) return false
  // «لم يُقتل 40 فلسطينيا بنيران», «لم يُقتل 40 عاملا فلسطينيا برصاص»
  return tagOf(hitAt[to], 'agent') !== null || (profile.verbFirst && !isMark(keys[to]) && tagOf(hitAt[to + 1], 'agent') !== null)
}

/** "did not leave 5,000 homeless": true for the words that deny in what state the number behind them was left. */
export const leavesNone = (hit: Hit | null | undefined): boolean => tagOf(hit, 'stays')?.unmakes === true

function negationAt(sentence: Sentence, amount: Amount, at: number, reach: number): Hit | null {
  for (let i = at - 1; i >= at - reach && i >= 0; i--) {
    const hit = sentence.hitAt[i]
    // "and no one was hurt": the one is nobody.
    const nobody = tagOf(hit, 'negation') !== null && hit!.to - hit!.from > 1
    if ((sentence.amountAt[i] && !nobody) || isMark(sentence.keys[i]) || tagOf(hit, 'not-negation')) return null
    // «…، أي 126 مليون دولار» says a sum again.
    if (!tagOf(hit, 'negation') || (tagOf(hit, 'that-is') && isMark(sentence.keys[i - 1]))) continue
    for (let k = i; k < amount.from; k++) if (tagOf(sentence.hitAt[k], 'not-negation')) return null
    return hit ?? null
  }
  return null
}

/** True for "twelve, not the 40 claimed", "there are not twenty missing": the number itself is what is denied; one person or thing is none ("not one child"). */
export function isContrasted(sentence: Sentence, amount: Amount): boolean {
  const { value, form } = amount.quantity
  if (!holdsAny(sentence, NEGATION) || form === 'singular' || (value !== null && value < 2)) return false
  let at = amount.from - 1
  if (tagOf(sentence.hitAt[at], 'determiner') && !tagOf(sentence.hitAt[at], 'negation')) at--
  return tagsOf(sentence.hitAt[at], 'negation').some((tag) => tag.contrasts === true)
}

/** True where a sentence puts a report right: "No, 300 were not abducted", "Contrary to reports, …". */
export function rebuts(sentence: Sentence): boolean {
  for (let i = 0; i < sentence.keys.length - 1; i++) {
    const hit = sentence.hitAt[i]
    if (hasTopic(hit, 'rumour')) return true
    if (tagOf(hit, 'negation') && isComma(sentence.keys[i + 1]) && (i === 0 || isMark(sentence.keys[i - 1]))) return true
  }
  return false
}
