import type { Measure } from '../../../model/kind.ts'
import { most } from '../decision.ts'
import { areFoes } from '../governing/attackers.ts'
import type { Group } from '../merging.ts'
import { isJoined } from '../joined.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { toldByPlaces } from '../parts/appositions.ts'
import { isCompared } from '../parts/no-whole.ts'
import { areOfNations } from '../parts/of-nations.ts'
import { isOutOfThings } from '../parts/part-of-none.ts'
import { pointsBack } from '../parts/wholes.ts'
import { isColon, isComma } from '../sentence.ts'
import { addsOthers } from '../superseding.ts'
import { PartFeatures } from './whole-features.ts'
import { isPartOf, LEVELS, linkTo, reachOf } from './told.ts'
import type { Told } from './told.ts'
import type { WholeLikelihood } from './whole-likelihood.ts'

/** A claim for which the rules found no whole is a part of the likeliest one from this likelihood on. */
export const PART_FROM = 0.4
/** … and one for which they found another is a part of the likeliest one instead from this likelihood on. */
const PART_INSTEAD_FROM = 0.7

/** Wholes are looked for among so many claims and so many sentences back, within what is looked at; and on through the next sentence. */
const CLAIMS_BACK = 14
const SENTENCES_BACK = 14
/** A text of fewer figures is too short to tell what is likely in it. */
const TELLING = 4

/** Nouns that sort people by sex and age, by their ids, and those for all of an age. */
const BY_SEX: ReadonlySet<string> = new Set(['man', 'woman', 'boy', 'girl'])
const BY_AGE: ReadonlySet<string> = new Set([...BY_SEX, 'adult', 'child'])

/** "2,853 men, 1,927 women and 226 boys", "the sex of 937 adults is unknown": true for nouns of which the first counts nobody whom the second does. */
const areApart = (noun: string | null, whole: string | null): boolean => noun !== whole && BY_AGE.has(noun ?? '') && BY_SEX.has(whole ?? '')

/** The figures that one may be a part of: one of each claim, the nearest before it or else the first behind. */
export function possibleWholes(part: Told, told: readonly Told[]): Told[] {
  const { from, to } = reachOf(part, told.length)
  const wholes: Told[] = []
  const canHold = (whole: Told): boolean =>
    whole.group !== part.group && whole.isMoney === part.isMoney &&
    !areFoes(part.amount.quantity.noun, whole.amount.quantity.noun) && !areApart(part.amount.quantity.noun, whole.amount.quantity.noun) &&
    part.least <= most(whole.statement.decision) && !isPartOf(whole, part.group) &&
    !wholes.some(({ group }) => group === whole.group)
  for (let at = part.at - 1; at >= from && wholes.length < CLAIMS_BACK; at--) {
    const whole = told[at]!
    if (part.sentence.index - whole.sentence.index > SENTENCES_BACK) break
    if (canHold(whole)) wholes.push(whole)
  }
  for (let at = part.at + 1; at < to; at++) {
    const whole = told[at]!
    if (whole.sentence.index - part.sentence.index > 1) break
    if (canHold(whole)) wholes.push(whole)
  }
  return wholes
}

/** Words beside a figure that say it is told of the rest of those before. */
const BESIDE = 1

/**
 * True where the parts told of a whole leave no room for others ("Five of the eight died in Ternopil. Six others …"), and where nothing of it was told of
 * which one could be the rest ("24 bodies had been claimed. The remaining seven …").
 */
function isLeftNoRoom(part: Told, whole: Told, told: readonly Told[]): boolean {
  const { sentence: { hitAt }, amount: { from, to } } = part
  let isRest = false
  for (let i = from - BESIDE; i < to + BESIDE; i++) if (tagsOf(hitAt[i], 'subset').some(({ rest }) => rest === true)) isRest = true
  if (!isRest && !addsOthers(part)) return false
  const reach = reachOf(part, told.length)
  let taken = 0
  for (let at = reach.from; at < reach.to; at++) {
    const other = told[at]!
    if (other.whole?.group === whole.group && other.group !== part.group) taken += other.least
  }
  return isRest ? taken === 0 : taken + part.least > most(whole.statement.decision)
}

/**
 * «• جنوب لبنان: 48 جريحا.» and «• النبطية: 31 جريحا.», "Shangla: 35 deaths, 8 injured; Mansehra: 23 deaths", "42 in Swabi, 36 in Shangla": true for what two
 * items of a list tell of the same.
 */
function areListedApart(part: Told, whole: Told, told: readonly Told[]): boolean {
  if (part.measure !== whole.measure) return false
  if (part.sentence === whole.sentence) {
    return [part, whole].every(isLabelled) || [part, whole].every(isOfPlace) || areOfNations(part.sentence, whole.amount, part.amount) || areAtPlaces(whole, part, told)
  }
  return (part.sentence.listItem && whole.sentence.listItem) || [part, whole].every(isRowOfPlace)
}

/** «محافظة النبطية: 6 شهداء و16 جريحا»: true for a line that opens with a label before its figures, but for one of a whole country, or of all. */
function isRowOfPlace({ sentence: { opensLine, keys, hitAt } }: Told): boolean {
  const colon = opensLine ? keys.findIndex((key) => key !== '') : -1
  const isOfMore = (hit: Hit | null): boolean => tagOf(hit, 'place-word')?.country === true || tagsOf(hit, 'trigger').some(({ frame }) => frame === 'label')
  return colon > 0 && isColon(keys[colon]) && !hitAt.slice(0, colon).some(isOfMore)
}

const isLabelled = ({ sentence: { keys }, amount: { from } }: Told): boolean => isColon(keys[from - 1])
/** "42 in Swabi, 36 in Shangla": true for a bare number of those at a place, where nouns stand behind their numbers. */
const isOfPlace = ({ sentence: { hitAt, profile }, amount: { to, quantity } }: Told): boolean =>
  !profile.verbFirst && quantity.noun === null && tagsOf(hitAt[to], 'place-preposition').length > 0

/** "759 people died in Sindh, 308 in Punjab, 221 in Swat": true for figures between which one place follows the other. */
function areAtPlaces(first: Told, last: Told, told: readonly Told[]): boolean {
  for (let { at } = last; at > first.at; at--) if (!isNextPlace(told[at - 1]!, told[at]!)) return false
  return first.at < last.at
}

/** True for a bare number at another place ("308 in Punjab", "308 died in Punjab"), right behind the place of the first. */
function isNextPlace({ amount: first }: Told, { sentence, amount }: Told): boolean {
  if (sentence.profile.verbFirst || amount.quantity.noun !== null || amount.from - first.to > NEXT_WITHIN) return false
  return (isComma(sentence.keys[amount.from - 1]) || isJoined(sentence, amount)) && toldByPlaces(sentence, first, amount)
}
const NEXT_WITHIN = 8

/** True for what has happened, of which as much and more is only planned: "Three were freed on Saturday. Six will be." */
const isDoneBeforeAll = (part: Told, whole: Told): boolean =>
  part.measure === whole.measure && part.statement.modality === 'asserted' && whole.statement.modality === 'planned'

/**
 * True where words or the rules speak against a link. The rules have seen figures side by side and not linked them: one that points back in its sentence,
 * of which they know whom it means, and one right behind a part of the whole ("abducted 31 people in Isa, among them 12 women, and seven in Goronyo").
 * Where they have linked it (`isLinked`), they have passed over what stands in its sentence, and know better at which level a part stands.
 */
function isRuledOut(part: Told, whole: Told, told: readonly Told[], isLinked: boolean): boolean {
  if (isLeftNoRoom(part, whole, told) || isDoneBeforeAll(part, whole) || areListedApart(part, whole, told)) return true
  // "has surged to 50,966 people, compared to 35,624 in 2021"
  if (whole.sentence === part.sentence && isCompared(part.statement.decision)) return true
  if (isLinked) return whole.sentence === part.sentence || isPartOf(part, whole.group)
  // "$8 billion has come in, leaving a gap of $11 billion": of what was asked for only what lacks is told as a part.
  const next = told[part.at + 1]
  if (part.measure === 'delivered' && next?.measure === 'requested' && next.whole?.group === whole.group) return true
  if (whole.sentence !== part.sentence) return isOutOfThings(part.sentence, part.amount)
  // "$3.5 million will go to clinics, and $200,000 to schools"
  if (part.isMoney && !part.sentence.profile.verbFirst && isJoined(part.sentence, part.amount)) return true
  const before = told[part.at - 1]
  if (before === whole && isOfNextPlace(part, whole)) return true
  return (before?.sentence === part.sentence && before.whole?.group === whole.group) || pointsBack(part.sentence, part.amount)
}

/** «عودة 4251 مهاجرا من إيران أمس، و1890 من باكستان»: true for a bare number that "and" joins to the one right before it, where verbs come first and each is told of a place. */
function isOfNextPlace(part: Told, whole: Told): boolean {
  const { sentence, amount, measure, statement: { place } } = part
  const other = whole.statement.place
  if (!sentence.profile.verbFirst || measure !== whole.measure || amount.quantity.noun !== null || !isJoined(sentence, amount)) return false
  return place !== null && other !== null && other.to <= amount.from && place.from - amount.to <= 1 && place.from >= amount.to && place.name !== other.name
}

/** True where the claim `group` is `other` or a part of it, or of a part of it, by the wholes of all claims. */
function isWithin(group: number, other: number, wholes: readonly (number | null)[]): boolean {
  for (let at: number | null = group, level = 0; at !== null && level < LEVELS; level++) {
    if (at === other) return true
    at = wholes[at] ?? null
  }
  return false
}

/**
 * Makes claims for which the rules found no whole parts of the likeliest one among the claims around, where it is likely enough. One for which they found a whole in another
 * sentence becomes a part of a likelier one in a third instead, unless that is the whole of theirs.
 * `told` are a text's figures in their order, `groups` its claims. Changes the decisions' parents and reasons. Its cost is linear: every figure is held against a few around it.
 */
export function linkLikelyWholes(told: readonly Told[], groups: readonly Group[], likelihood: WholeLikelihood): void {
  if (told.length < TELLING) return
  // The first mention with a whole tells that of its claim.
  const linked: (Told | null)[] = groups.map(() => null)
  for (const one of told) if (one.whole !== null && one.whole.group !== one.group) linked[one.group] ??= one
  const wholes = linked.map((one) => one?.whole?.group ?? null)
  const largest = new Map<Measure, number>()
  const found = new Map<number, { part: Told; whole: Told; likely: number }>()
  for (const part of told) {
    const teller = linked[part.group]!
    const isOpen = teller === null || (teller === part && part.whole?.sentence !== part.sentence)
    const possible = isOpen ? possibleWholes(part, told) : []
    if (possible.length > 0) {
      const likeliest = likelihood.likeliest(new PartFeatures(part, told, largest), possible, teller === null ? PART_FROM : PART_INSTEAD_FROM)
      const isWanted = likeliest !== null && !isRuledOut(part, likeliest.whole, told, teller !== null)
      if (isWanted && likeliest.likely > (found.get(part.group)?.likely ?? 0)) found.set(part.group, { part, ...likeliest })
    }
    largest.set(part.measure, Math.max(part.least, largest.get(part.measure) ?? 0))
  }
  for (const { part, whole } of found.values()) {
    // Each was asked by itself; no two are parts of one another.
    if (isWithin(whole.group, part.group, wholes)) continue
    wholes[part.group] = whole.group
    linkTo(part, whole, 'likely-part')
  }
}
