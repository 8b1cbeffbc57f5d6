import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { LOSSES, SET_FREE, TAKEN } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isOutOf, tagOf } from '../meaning.ts'
import { leastOf } from '../sentence.ts'
import { latestWhole } from './marked-part.ts'
import type { MarkedPart } from './marked-part.ts'
import { knownNumber } from './part-before-whole.ts'

/** What is said of those who leave where they were. */
const ON_THE_MOVE: readonly Measure[] = ['displaced', 'refugees', 'returned']

/** The whole of a part whose words name the set that it is of ("four of the dead"); null where none was counted. */
export function wholeOfNamedSet(part: MarkedPart): Decision | null {
  const { sentence: { profile: { verbFirst } }, marker } = part
  if (isNumberOfSet(part)) return null
  const numbered = wholeOfKnownNumber(part) ?? wholeNumberedInSet(part)
  if (numbered) return numbered
  const found = marker.measures.map((measure) => latestWhole(part, measure)).filter((d): d is Decision => d !== null && mayBeWholeOfSet(part, d))
  const [first] = found
  if (!first) return verbFirst ? wholeOfKindred(part) : null
  // «عاد 185 أسيرا و20 مدنيا. وبين المحررين 11 امرأة»: of the many, where prisoners came free with others.
  if (!SET_FREE.has(first.measure!)) return first
  return found.find((d) => SET_FREE.has(d.measure!) && d.sentence === first.sentence && leastOf(d.amount) > leastOf(first.amount)) ?? first
}

/** "put the figure of those abducted from the village at 25": true for the number of a set itself, which is part of no other. */
function isNumberOfSet({ sentence: { hitAt, profile }, amount, marker: { hit } }: MarkedPart): boolean {
  if (profile.verbFirst || hit === null || hit.to > amount.from || !tagOf(hitAt[amount.from - 1], 'place-preposition')) return false
  const of = tagOf(hitAt[hit.from - 1], 'partitive') ? hit.from - 2 : hit.from - 1
  return tagOf(hitAt[of], 'figure-word') !== null
}

/** «تسعة من الجرحى الـ12»: those counted before as so many. */
function wholeOfKnownNumber({ sentence, amount, claims, earlier }: MarkedPart): Decision | null {
  const value = knownNumber(sentence, amount)?.quantity.value ?? null
  if (value === null) return null
  const isMeant = (d: Decision): boolean => d.measure !== null && d.amount.quantity.value === value
  return claims.findLast(isMeant) ?? earlier.findLast(isMeant) ?? null
}

/** "The 28 wounded included six children": those whose number stands right before the words for the set, which stand right before the part. */
function wholeNumberedInSet({ sentence, amount, claims, marker: { hit }, least }: MarkedPart): Decision | null {
  if (sentence.profile.verbFirst || hit === null || hit.to > amount.from) return null
  const before = claims.findLast((d) => d.amount.to === hit.from || (d.amount.from < hit.from && d.amount.to < hit.to && d.amount.to > hit.from))
  return before && tagOf(sentence.hitAt[before.amount.from - 1], 'definite') && leastOf(before.amount) > least ? before : null
}

/** False for a figure that is itself part of a set, for those set free where some are killed, and for the same number told before. */
function mayBeWholeOfSet({ own, amount: { quantity }, sentence, marker: { hit } }: MarkedPart, whole: Decision): boolean {
  // "nine of the victims of the crash": of no captives.
  const ofWhat = own === 'killed' && hit !== null && !sentence.profile.verbFirst && (tagOf(sentence.hitAt[hit.to], 'partitive') !== null || isOutOf(sentence.hitAt[hit.to]))
  if (ofWhat && TAKEN.has(whole.measure!)) return false
  if (whole.reasons[0] === 'part-of-set' || (own === 'killed' && SET_FREE.has(whole.measure!))) return false
  return whole.amount.quantity.value !== quantity.value || whole.amount.quantity.qualifier !== quantity.qualifier
}

/** Where nobody was counted as the set says: those counted in other words for the same; null where there are none. */
function wholeOfKindred(part: MarkedPart): Decision | null {
  const { sentence, own, marker: { measures } } = part
  // «أُجلي 436 مواطنا. ومن ضمن الذين عبروا 61 طفلا»: whatever was said of those on the move.
  if (own === null && measures.every((measure) => kindOf(measure) === 'displacement')) {
    return ON_THE_MOVE.map((measure) => latestWhole(part, measure)).find((d) => d !== null && d.sentence.index >= sentence.index - 1) ?? null
  }
  // «عدد القتلى والمفقودين 462. ولم تُعرف إلا هوية 36 من الجثث»: of both together, where nobody was counted as either.
  return measures.some((measure) => LOSSES.has(measure)) ? latestWhole(part, 'casualties') : null
}
