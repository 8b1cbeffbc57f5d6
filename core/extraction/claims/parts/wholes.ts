import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { countsPeople } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isColon, isComma, isInBrackets, leastOf } from '../sentence.ts'
import { pointsAtPeople } from '../counting/points-at-people.ts'
import { tellsWhere } from '../counting/repeating.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { wholeNamedAgain } from '../going-on/named-again.ts'
import { fittingWhole, mostOf } from './choosing-whole.ts'
import { markedPart } from './marked-part.ts'
import type { MarkedPart } from './marked-part.ts'
import type { Marker } from './marker.ts'
import { markerOnLeft } from './marker-on-left.ts'
import { wholeOfPlaces } from './one-place-alone.ts'
import { markerInside, markerOnRight, partMarker } from './part-markers.ts'
import { wholeOfOneNamed } from './one-of-named.ts'
import { allOfWhomIsLeft, isOfUncounted, isPartOfNone, isRestOfUncounted } from './part-of-none.ts'
import { leavesAsMany, namesRemainder } from './remainder.ts'
import { wholeByNumber } from './whole-by-number.ts'
import { wholeOfNamedSet } from './whole-of-named-set.ts'
import { wholeIncluding, wholeOfThem } from './whole-of-them.ts'
import { wholeRightBefore } from './whole-right-before.ts'
import { wholeToldLast } from './whole-told-last.ts'

/** The whole that an amount is said to be part of, by the words beside it; null where none is named. */
export function parentOf(around: Case, own: Measure | null = null): Decision | null {
  const beside = wholeBeside(around, own)
  const whole = beside && own === 'casualties' && beside.measure !== own ? ofCasualties(around, beside) : beside
  return whole && around.kind === 'money' ? inItsCurrency(around, givenBefore(around, own, whole)) : whole
}

/** "17,831 casualties: 6,884 killed and 10,947 injured. Out of those, 2,116 casualties …": the dead and the hurt together are of no one of the two. */
function ofCasualties({ amount, here, earlier }: Case, whole: Decision): Decision {
  const holds = (d: Decision): boolean => d.measure === 'casualties' && mostOf(d.amount) >= leastOf(amount)
  const { parent } = whole
  return parent && holds(parent) ? parent : here.findLast(holds) ?? earlier.findLast(holds) ?? whole
}

/**
 * "pledged $1.1 billion … sought $2.1 billion. Initial pledges included $150 million": what was given is no part of what was asked for, where as much was given,
 * and subjects come first.
 */
function givenBefore(around: Case, own: Measure | null, whole: Decision): Decision {
  const { sentence, amount, earlier } = around
  if (sentence.profile.verbFirst || own === null || own === 'requested' || whole.measure !== 'requested' || whole.sentence === sentence) return whole
  if (partMarker(around)?.form !== 'including') return whole
  return earlier.findLast((d) => d.measure === own && d.parent === null && mostOf(d.amount) >= leastOf(amount)) ?? whole
}

/** Words between a sum and the same in another currency, at most. */
const CONVERTED_WITHIN = 6

/** "18.4 million dirhams ($5 million) … $2 million of it": of the sum in its own currency, where both are told. */
function inItsCurrency({ sentence: { profile: { verbFirst } }, amount, here, earlier }: Case, whole: Decision): Decision {
  const { unit } = amount.quantity
  // "1.4 billion riyals ($370 million), which includes $200 million": of the sum itself, where subjects come first, and of no other told behind it.
  if (whole.amount.quantity.unit === unit || (!verbFirst && whole.reasons[0] !== 'sum-converted')) return whole
  const isSameSum = (d: Decision): boolean => d.sentence === whole.sentence && d.measure === whole.measure && isNear(d.amount, whole.amount)
  const holds = (d: Decision): boolean => d.amount.quantity.unit === unit && isSameSum(d) && leastOf(d.amount) >= leastOf(amount)
  return here.findLast(holds) ?? earlier.findLast(holds) ?? whole
}

const isNear = (a: Amount, b: Amount): boolean => Math.max(a.from - b.to, b.from - a.to) <= CONVERTED_WITHIN

/** The whole of an amount, whatever currency it is told in. */
function wholeBeside(around: Case, own: Measure | null): Decision | null {
  const numbered = around.kind === 'person' ? wholeByNumber(around) : null
  if (numbered) return numbered
  const marker = partMarker(around)
  if (!marker) return wholeOfOneNamed(around, own) ?? wholeNamedAgain(around, own)
  const part = markedPart(around, own, marker)
  return isPartOfNone(part) ? null : wholeOfMarked(part)
}

/** The whole of an amount that words make a part, of whatever form they are: what stands right beside it decides first. */
function wholeOfMarked(part: MarkedPart): Decision | null {
  const near = wholeRightBefore(part)
  if (near) return near
  if (isOfUncounted(part) || isRestOfUncounted(part)) return null
  const left = wholeOfTheRest(part)
  if (left) return left
  const { own, marker, claims, earlier, least, kind } = part
  const told = tagsOf(marker.hit, 'subset')
  // "eleven came home; the remaining three are still held": of no eleven.
  if (own !== null && kindOf(own) === 'hostage' && told.some((tag) => tag.rest)) return null
  // "2,800 men and 180 girls died, while the sex of 32 children is unknown": of whom all those are.
  if (told.some((tag) => tag.peers) && claims.some((d) => d.sentence === part.sentence && d.parent === null)) return null
  if (marker.hit && told.some((tag) => tag.alone)) return wholeOfPlaces(part, marker.hit, own, claims)
  // "Paktika alone lost 40": of the dead, whatever was counted last.
  if (own !== null && told.some((tag) => tag.same)) return fittingWhole(claims, least, kind, own, false) ?? fittingWhole(earlier, least, kind, own, true)
  return wholeToldLast(part) ?? wholeByForm(part)
}

/** The whole of those who are left of it, by what the parts told before leave; null where none leave as many. */
function wholeOfTheRest({ sentence, amount, marker, claims, earlier, least }: MarkedPart): Decision | null {
  // «أما الباقون، وهم 31 شخصا»: of those of whom the parts told before leave as many.
  const left = namesRemainder(sentence, amount) ? leavesAsMany(sentence, [...earlier, ...claims], amount) : null
  if (left || !tagsOf(marker.hit, 'subset').some((tag) => tag.rest)) return left
  // "84 of them went home and 21 were sent abroad; the other sixty …": of the whole that the parts before belong to.
  return claims.findLast((d) => d.parent !== null && least <= mostOf(d.parent.amount))?.parent ?? null
}

/** The whole that the form of the words which make it a part asks for. */
function wholeByForm(part: MarkedPart): Decision | null {
  const { before, least } = part
  switch (part.marker.form) {
    case 'set': return wholeOfNamedSet(part)
    case 'colon': return before && isNextLabelled(part, before) ? before.parent : before && leastOf(before.amount) > least ? before : null
    case 'share': return wholeOfShare(part)
    case 'of-them': return wholeOfThem(part)
    case 'including': return wholeIncluding(part)
  }
}

/** «الجنوب: 8 شهداء، النبطية: 6 شهداء»: true for a figure behind a label and its colon, right behind another such; «منهم:» is no label. */
function isNextLabelled({ sentence: { keys, hitAt }, amount: { from } }: MarkedPart, { amount: before }: Decision): boolean {
  if (!isColon(keys[from - 1]) || !isColon(keys[before.from - 1]) || !(isComma(keys[before.to]) || keys[before.to] === ';')) return false
  return !tagOf(hitAt[from - 2], 'subset') && !tagOf(hitAt[from - 2], 'set')
}

/** "Half of them, or 30,000": of those told last, in its sentence or the one before. */
function wholeOfShare({ sentence, claims, earlier, least, kind }: MarkedPart): Decision | null {
  const justBefore = (): Decision[] => earlier.filter((d) => d.sentence.index === sentence.index - 1)
  return fittingWhole(claims, least, kind, null, false) ?? fittingWhole(justBefore(), least, kind, null, true)
}

/** "Eleven of the 14 aboard died. The other three swam ashore.": true for the rest of those whom no claim counts. */
export function isRestOfNone(around: Case): boolean {
  const { sentence, amount, here, earlier } = around
  const last = here.findLast(countsPeople) ?? earlier.at(-1)
  // What is rarely so is asked before the words around are.
  if (!allOfWhomIsLeft(last, sentence, amount.quantity.value)) return false
  const marker = partMarker(around)
  return marker !== null && isRestOfUncounted(markedPart(around, null, marker))
}

const isPointer = (marker: Marker | null): boolean => marker !== null && (marker.form === 'of-them' || marker.form === 'including')

/** True where words beside an amount point back at those counted before it. */
export function pointsBack(sentence: Sentence, amount: Amount): boolean {
  return isPointer(markerInside(sentence, amount) ?? markerOnRight(sentence, amount) ?? markerOnLeft({ sentence, amount, here: [] }))
}

/** True where the words beside an amount make it a part of a figure that was ruled out ("50 people were rescued, including two MPs"). */
export function partOfNoClaim(around: Case): boolean {
  const { sentence, amount, here } = around
  const last = here.findLast((d) => !hasNoPartBehind(d, around))
  if (!last || last.measure !== null || leastOf(last.amount) < leastOf(amount)) return false
  // «خطف 6390، نجا منهم 3590، ويبقى 2555 منهم مفقودين»: both are of the whole before them.
  if (here.length > 1 && pointsBack(sentence, last.amount) && here[here.indexOf(last) - 1]?.measure != null) return false
  const things = last.amount.quantity.noun !== null && last.amount.quantity.unit === null
  // "three officials, two of them in the government, said"
  if (!things && (last.rule === null || (last.rule === 'speaking' && amount.from - last.amount.to > 1))) return false
  return isPointer(markerInside(sentence, amount) ?? markerOnRight(sentence, amount) ?? markerOnLeft(around))
}

/** True for a figure that no part behind it is of, though it stands right before. */
function hasNoPartBehind(d: Decision, { sentence, amount, here }: Case): boolean {
  const { profile } = sentence
  const { from } = d.amount
  // "21,900 people (5,010 families) left; some 1,900 of these …"
  if (isInBrackets(sentence, d.amount)) return true
  // «ستة مهاجرين من أربع جنسيات، اثنان منهم قاصران»: a pronoun for people means none of the things.
  if (profile.verbFirst && d.measure === null && d.amount.quantity.noun !== null && d.amount.quantity.unit === null && pointsAtPeople(sentence, amount)) return true
  // "killed 21 people in 14 villages, nine of them children": of the people, not of where it befell them.
  if (profile.verbFirst || d.measure !== null || !tellsWhere(sentence, d)) return false
  return here.some((other) => other.measure !== null && other.amount.to < from && other.amount.quantity.form !== 'singular')
}
