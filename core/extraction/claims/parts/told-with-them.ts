import { fits, isBareNumber, least, most, sumOfParts } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isCompared, isSuperseded } from './no-whole.ts'
import type { Sentence } from '../sentence.ts'

/** Sentences between the known ones of a toll and the toll, at most. */
const TOLL_WITHIN = 4

/**
 * Links, where the subject comes first, those who died with the part told right before ("Eighteen were pupils. Two teachers died with them."), those of the hurt
 * whom a clause of their own tells of ("Another 45 were wounded. We know of 13 who lost limbs."), and the known ones whom a toll is made of besides those that
 * were added to it ("Four more bodies were found, bringing the toll to 17. Of the 13 found earlier …"). Changes the decisions' parents.
 */
export function linkToldWithThem(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  const last = earlier.at(-1)
  const follows = last !== undefined && !sentence.opensLine && last.sentence.index === sentence.index - 1
  const [first] = decisions.filter((d) => d.measure !== null)
  for (const part of decisions) {
    if (part.measure === null || part.parent !== null) continue
    if (follows && dieWithThem(sentence, part)) part.parent = wholeWithRoom(part, last, earlier)
    else if (follows && part === first && isToldByClause(sentence, part)) part.parent = hurtBefore(part, last)
    else if (isKnown(sentence, part)) part.parent = tollOfKnown(part, decisions, earlier)
  }
}

/** "Two teachers died with them": true where words for those told of stand right behind the verb, with one word between. */
function dieWithThem({ hitAt, keys }: Sentence, { measure, trigger, amount }: Decision): boolean {
  if (measure !== 'killed' || trigger === null || trigger.from < amount.to) return false
  const next = trigger.to + 1
  return next < keys.length && keys[trigger.to] === '' && tagsOf(hitAt[next], 'subset').some(({ form }) => form === 'of-them')
}

/** The whole of the dead told last, where it has room for more; null where they are no part, or it has none. */
function wholeWithRoom(part: Decision, { measure, parent }: Decision, earlier: readonly Decision[]): Decision | null {
  if (measure !== 'killed' || parent?.measure !== 'killed' || !fits(part, parent)) return null
  return sumOfParts(parent, earlier) + least(part) <= most(parent) ? parent : null
}

/** "13 who lost limbs": true for a bare number of the hurt with a clause on them right behind it. */
function isToldByClause({ hitAt }: Sentence, { measure, amount }: Decision): boolean {
  if (measure !== 'injured' || amount.quantity.noun !== null || !isBareNumber(amount)) return false
  return tagOf(hitAt[amount.to], 'relative') !== null && tagOf(hitAt[amount.from - 1], 'further') === null
}

/** The hurt told last, or those they are told as parts of in the same sentence, where they are more. */
function hurtBefore(part: Decision, last: Decision): Decision | null {
  const whole = last.parent?.sentence === last.sentence ? last.parent : last
  return whole.measure === 'injured' && least(whole) > least(part) && fits(part, whole) ? whole : null
}

/** "the 13": true for a bare number of those who are known, but for a toll that no longer holds. */
const isKnown = ({ hitAt }: Sentence, part: Decision): boolean =>
  isBareNumber(part.amount) && tagOf(hitAt[part.amount.from - 1], 'definite') !== null && !isCompared(part) && !isSuperseded(part)

/** The toll told some sentences before that those known and one other figure of its sentence come to; null where there is none. */
function tollOfKnown(part: Decision, here: readonly Decision[], earlier: readonly Decision[]): Decision | null {
  const isBeside = (d: Decision, toll: Decision): boolean => d !== toll && d.sentence === toll.sentence && d.measure === toll.measure && d.parent === null
  const isToll = (d: Decision): boolean => {
    if (d.measure !== part.measure || d.parent !== null || d.sentence.index < part.sentence.index - TOLL_WITHIN || !fits(part, d)) return false
    const left = (d.amount.quantity.value ?? 0) - least(part)
    return left > 0 && earlier.some((other) => isBeside(other, d) && other.amount.quantity.value === left)
  }
  const toll = earlier.findLast(isToll) ?? null
  // "pushed the number to 159 from the 143 announced earlier": the toll before that one.
  return here.some((d) => d !== part && d.amount.quantity.value === toll?.amount.quantity.value) ? null : toll
}
