import type { Hit } from '../meaning.ts'
import { hasTopic, holdsAny, rolesAsked, tagOf, tagsOf } from '../meaning.ts'
import { isComma, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

const NEGATION = rolesAsked('negation')

/** How far before a number, or before the verb that governs it, a negation stands. */
const REACH = 2

/** True where a negation stands right before the amount or the phrase that governs it («لم يقتل 5», "were not killed"). */
export const isNegated = (sentence: Sentence, amount: Amount, governor: Hit | null): boolean => negationOf(sentence, amount, governor) !== null

/** The negation that stands right before the amount or the phrase that governs it («لم يقتل 5», "were not killed"); null where none does. */
export function negationOf(sentence: Sentence, amount: Amount, governor: Hit | null): Hit | null {
  if (!holdsAny(sentence, NEGATION)) return null
  // A noun is denied by a word right before it, a verb by one a little further («لم يحصل نداء قيمته 4 مليارات» denies no appeal).
  // "no one was hurt": what may be either is a verb there.
  const isNoun = tagOf(governor, 'trigger') !== null && tagsOf(governor, 'trigger').every(({ frame }) => frame === 'active' || frame === 'counted' || frame === 'label')
  const ofAmount = isContrasted(sentence, amount) ? null : negationAt(sentence, amount, amount.from, REACH)
  return ofAmount ?? (governor === null ? null : negationAt(sentence, amount, governor.from, isNoun ? 1 : REACH))
}

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
