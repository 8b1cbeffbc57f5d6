import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { LOSSES, SET_FREE, TAKEN } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isOutOf, tagOf } from '../meaning.ts'
import { hasCapital, isColon, isDefiniteWord, isMark, leastOf } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { latestWhole } from './marked-part.ts'
import type { MarkedPart } from './marked-part.ts'
import { knownNumber } from './part-before-whole.ts'

/** What is said of those who leave where they were. */
const ON_THE_MOVE: readonly Measure[] = ['displaced', 'refugees', 'returned']

/** The whole of a part whose words name the set that it is of ("four of the dead"); null where none was counted. */
export function wholeOfNamedSet(part: MarkedPart): Decision | null {
  const { sentence: { profile: { verbFirst } }, marker } = part
  if (isNumberOfSet(part)) return null
  const numbered = wholeOfKnownNumber(part) ?? wholeNumberedInSet(part) ?? wholeAtPlace(part) ?? wholeOfItsKind(part)
  if (numbered) return numbered
  const found = marker.measures.map((measure) => latestWhole(part, measure)).filter((d): d is Decision => d !== null && mayBeWholeOfSet(part, d))
  const [first] = found
  if (!first) return verbFirst ? wholeOfKindred(part) : wholeOfDeadCaptives(part)
  if (verbFirst && first.sentence.listItem && !part.sentence.listItem) return overList(part, first)
  // «عاد 185 أسيرا و20 مدنيا. وبين المحررين 11 امرأة»: of the many, where prisoners came free with others.
  if (!SET_FREE.has(first.measure!)) return first
  return found.find((d) => SET_FREE.has(d.measure!) && d.sentence === first.sentence && leastOf(d.amount) > leastOf(first.amount)) ?? first
}

/** Figures back to the one that a list stands under, at most. */
const LISTED = 40

/** «- سمنغان: 698 جريحا. - بلخ: 470 جريحا. ونُقل 86 من الجرحى»: of all those hurt, told over the list, and not of its last item; of that where nothing was told. */
function overList({ earlier }: MarkedPart, item: Decision): Decision {
  const isAll = (d: Decision): boolean => d.measure === item.measure && !d.sentence.listItem && d.parent === null && leastOf(d.amount) >= leastOf(item.amount)
  return earlier.slice(-LISTED).findLast(isAll) ?? item
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

/** Figures back to the one told of a place, and words between it and the place's name, at most. */
const PLACES_BACK = 12
const NAMED_WITHIN = 5
/** A place's name has no fewer letters. */
const SHORTEST_NAME = 3

/**
 * «عاد 1.6 مليون من إيران و800 ألف من باكستان. ومن بين العائدين من باكستان 148 ألفا», "Nampula has 41 of the deaths. 22 of those killed in Nampula were …": of
 * those who were told in sentences before of the place that is named with the set; null where none were.
 */
function wholeAtPlace({ sentence, marker: { hit, measures }, earlier, least }: MarkedPart): Decision | null {
  const led = hit === null ? null : placeNamedAt(sentence, hit.to)
  const name = led ?? (hit === null ? null : placeInGenitive(sentence, hit.to))
  if (name === null) return null
  const isOfIt = (d: Decision): boolean => (led !== null ? isToldOf(d, name) : isToldAt(d, name))
  const isMeant = (d: Decision): boolean => d.measure !== null && measures.includes(d.measure) && leastOf(d.amount) > least && isOfIt(d)
  return earlier.slice(-PLACES_BACK).findLast(isMeant) ?? null
}

/** «ومن بين قتلى حلب»: the word right behind the set at word `at`, where nothing tells that it names no place; null where it does, and where names stand elsewhere. */
function placeInGenitive({ text, starts, ends, hitAt, keys, amountAt, profile }: Sentence, at: number): string | null {
  if (!profile.verbFirst || at >= keys.length || isMark(keys[at]) || amountAt[at]) return null
  const isPlace = tagOf(hitAt[at], 'place-word') !== null
  const name = text.slice(starts[at], ends[at])
  return (isPlace || !hitAt[at]) && name.length >= SHORTEST_NAME ? name : null
}

/** «7 في بعلبك», «بعلبك: 7»: true for a figure beside which a name stands behind a preposition of place, or as a label or item of a list. */
function isToldAt({ sentence: { text, starts, ends, keys, hitAt, amountAt }, amount: { from, to } }: Decision, name: string): boolean {
  const isName = (i: number): boolean => text.slice(starts[i], ends[i]) === name
  for (let i = to + 1; i < to + NAMED_WITHIN && i < keys.length && !amountAt[i] && !isMark(keys[i]); i++) if (isName(i) && tagOf(hitAt[i - 1], 'place-preposition')) return true
  const last = isColon(keys[from - 1]) || keys[from - 1] === '(' ? from - 2 : from - 1
  if (last < 0 || !isName(last)) return false
  return last < from - 1 || last === 0 || isMark(keys[last - 1]) || tagOf(hitAt[last - 1], 'place-preposition') !== null
}

/** «462 مدنيا و120 جنديا. وبين القتلى المدنيين 70 طفلا»: of those whom the noun of the kind named with the set counts; null where none are. */
function wholeOfItsKind({ sentence, marker: { hit, measures }, claims, earlier, least }: MarkedPart): Decision | null {
  const noun = hit === null ? null : tagOf(sentence.hitAt[hit.to], 'kind')?.noun
  if (!noun) return null
  const isMeant = (d: Decision): boolean => d.measure !== null && measures.includes(d.measure) && d.amount.quantity.noun === noun && leastOf(d.amount) > least
  return claims.findLast(isMeant) ?? earlier.slice(-PLACES_BACK).findLast(isMeant) ?? null
}

/** The name of a place that a preposition brings in at word `at`, as it is written; null where none does. */
function placeNamedAt(sentence: Sentence, at: number): string | null {
  const { text, starts, ends, hitAt, keys, amountAt } = sentence
  const leads = tagOf(hitAt[at], 'place-preposition') ?? tagOf(hitAt[at], 'partitive')
  const i = hitAt[at]?.to ?? at + 1
  if (!leads || i >= keys.length || isMark(keys[i]) || amountAt[i]) return null
  const name = text.slice(starts[i], ends[i])
  const isUnknownName = !hitAt[i] && (sentence.profile.verbFirst ? !isDefiniteWord(sentence, i) : hasCapital(sentence, i))
  const isName = isUnknownName || tagOf(hitAt[i], 'place-word') !== null
  return isName && name.length >= SHORTEST_NAME ? name : null
}

/** True for a figure beside which a name stands, none other between. */
function isToldOf({ sentence, amount: { from, to } }: Decision, name: string): boolean {
  const { text, starts, ends, keys, amountAt } = sentence
  const isName = (i: number): boolean => text.slice(starts[i], ends[i]) === name
  for (let i = to; i < to + NAMED_WITHIN && i < keys.length && !amountAt[i]; i++) if (isName(i)) return true
  for (let i = from - 1; i >= 0 && i >= from - NAMED_WITHIN && !amountAt[i] && !isMark(keys[i]); i--) if (isName(i)) return true
  return false
}

/** False for a figure that is itself part of a set, for those set free where some are killed, and for the same number told before. */
function mayBeWholeOfSet({ own, amount: { quantity }, sentence, marker: { hit } }: MarkedPart, whole: Decision): boolean {
  // "nine of the victims of the crash": of no captives.
  const ofWhat = own === 'killed' && hit !== null && !sentence.profile.verbFirst && (tagOf(sentence.hitAt[hit.to], 'partitive') !== null || isOutOf(sentence.hitAt[hit.to]))
  if (ofWhat && TAKEN.has(whole.measure!)) return false
  if (whole.reasons[0] === 'part-of-set' || (own === 'killed' && SET_FREE.has(whole.measure!))) return false
  return whole.amount.quantity.value !== quantity.value || whole.amount.quantity.qualifier !== quantity.qualifier
}

/** Sentences back to the captives of whom it was told last that they died, at most. */
const CAPTIVES_WITHIN = 2

/** "The bodies of the six hostages were found. The heads of two of the victims …": the captives told last to be dead, where nobody else was; null where there are none. */
function wholeOfDeadCaptives(part: MarkedPart): Decision | null {
  const dead = part.marker.measures.includes('killed') ? latestWhole(part, 'dead-in-captivity') : null
  return dead && dead.sentence.index >= part.sentence.index - CAPTIVES_WITHIN ? dead : null
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
