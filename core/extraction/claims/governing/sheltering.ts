import { asideEnd } from '../asides.ts'
import type { Candidate } from './candidate.ts'
import { PLAIN_PEOPLE } from './dwellers.ts'
import { isUnknownName } from './givers.ts'
import { holdsAny, isClauseEdge, rolesAsked, tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import type { Trigger } from './frames.ts'
import { isComma, isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

const SHELTER = rolesAsked('shelter')
const SHELTER_OR_REFUGE = rolesAsked('shelter', 'refuge')
const TAKES_IN = rolesAsked('houses', 'hosts', 'lodges')

/** Words between those counted and "in", and behind the number of places to their kind, at most. */
const STAY_REACH = 6
const PLACES_REACH = 2
/** What it costs that a shelter is where they are, and each word on the way. */
const SHELTER_COST = 0.8
const SHELTER_WORD_COST = 0.1

const SHELTERED: Trigger = { role: 'trigger', measure: 'displaced', frame: 'state', rule: 'displaced.sheltered' }
/** A shelter without a number may be of those who came over a border. */
const LODGED: Trigger = { ...SHELTERED, rule: 'displaced.lodged' }
const HOUSED: Trigger = { ...SHELTERED, rule: 'displaced.housed' }
/** Schools and sites hold others as well. */
const PERHAPS_SHELTERED: Trigger = { ...SHELTERED, needs: 'displacement' }

/** "203,000 are in 1,400 shelters", "taken to the reception centre", "living in the camps around Goma": those in shelters. Null for others. */
export function shelteredIn(sentence: Sentence, amount: Amount): Candidate | null {
  if (!holdsAny(sentence, SHELTER_OR_REFUGE)) return null
  // "About 152,000, including 39,000 schoolchildren, are living in 1,200 camps"
  const begin = asideEnd(sentence, behindFamilies(sentence, amount.to))
  const isPlain = amount.quantity.form !== 'singular' && (amount.quantity.noun === null || PLAIN_PEOPLE.has(amount.quantity.noun))
  let lodged = tagOf(rightBefore(sentence.hitAt, amount.from), 'lodges') !== null && !tagOf(sentence.hitAt[begin], 'subset')
  for (let i = begin; i < begin + STAY_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i++) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'lodges')) lodged = true
    else if (!tagOf(hit, 'conveys') && (tagOf(hit, 'trigger') ?? tagOf(hit, 'boundary') ?? tagOf(hit, 'coordination'))) return null
    const named = hit?.from === i && tagOf(hit, 'within') && isPlain ? shelterAt(sentence, hit.to, lodged) : null
    const cost = SHELTER_COST + (i - begin) * SHELTER_WORD_COST
    if (named) return { measure: 'displaced', rule: LODGED.rule, cost, hit: named.hit, side: 'right', trigger: named.trigger }
    if (!hit || hit.from !== i || !tagOf(hit, 'place-preposition')) continue
    const places = sentence.amountAt[hit.to]
    if (!places || places.quantity.unit !== null) continue
    for (let k = places.from; k < places.to + PLACES_REACH && k < sentence.keys.length && (k < places.to || !isMark(sentence.keys[k])); k++) {
      const at = sentence.hitAt[k]
      const shelter = tagOf(at, 'shelter')
      // "were living in 88 centres": people are put up in so many only where they cannot be at home.
      if (!at || !(shelter ?? tagOf(at, 'refuge'))) continue
      const isSure = shelter && (shelter.only || (lodged && (isPlain || tagOf(at, 'dwelling-place'))))
      return { measure: 'displaced', rule: SHELTERED.rule, cost, hit: at, side: 'right', trigger: isSure ? SHELTERED : PERHAPS_SHELTERED }
    }
    return null
  }
  return null
}

/**
 * "The camps on the road to Sake, where about 650,000 people had been living": the place that a clause opened right before those counted is about,
 * where they live or sleep. Null for others.
 */
export function livingThere(sentence: Sentence, amount: Amount): Candidate | null {
  if (!holdsAny(sentence, SHELTER)) return null
  const opens = sentence.hitAt[amount.from - 1]
  const { noun, form } = amount.quantity
  if (!opens || !tagOf(opens, 'where') || form === 'singular' || (noun !== null && !PLAIN_PEOPLE.has(noun))) return null
  const place = livesBehind(sentence, amount.to) ? shelterBefore(sentence, opens) : null
  return place && tagOf(place, 'shelter') ? { measure: 'displaced', rule: HOUSED.rule, cost: HELD_COST, hit: place, side: 'left', trigger: HOUSED } : null
}

/** Words between those counted and the verb that says they live there, at most. */
const LIVES_WITHIN = 5

/** True where a verb of living or sleeping stands near behind those counted. */
function livesBehind({ keys, hitAt }: Sentence, to: number): boolean {
  for (let i = to; i < to + LIVES_WITHIN && i < keys.length && !isMark(keys[i]); i++) if (tagOf(hitAt[i], 'lodges')) return true
  return false
}

/** The noun of those whom a camp or a prison holds, by its id, and words from it back to the camp, at most. */
const HELD = 'inmate'
const CAMP_REACH = 6

/** "82 relief camps, with more than 8,300 inmates": those in a camp that is no prison. Null for others. */
export function inmatesOfCamp(sentence: Sentence, amount: Amount): Candidate | null {
  if (!holdsAny(sentence, SHELTER) || amount.quantity.noun !== HELD || amount.quantity.form === 'singular') return null
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - CAMP_REACH; i--) {
    const hit = sentence.hitAt[i]
    const shelter = tagOf(hit, 'shelter')
    if (hit && shelter) return housedAt(hit, shelter.only === true)
    if (isMark(sentence.keys[i]) && !isComma(sentence.keys[i])) return null
  }
  return null
}

/** Words from a verb back to the place that is its subject, at most. */
const SUBJECT_REACH = 12
/** What it costs that a place holds them. */
const HELD_COST = 0

/**
 * "Transit sites built for 3,000 now hold around 20,000", "a school in Kanaker has taken in 1,100": those whom the subject of the verb right before
 * them takes in. Null for others.
 */
export function heldByShelter(sentence: Sentence, amount: Amount): Candidate | null {
  if (!holdsAny(sentence, TAKES_IN)) return null
  const verb = rightBefore(sentence.hitAt, amount.from)
  if (!verb || !(tagOf(verb, 'houses') ?? tagOf(verb, 'hosts') ?? tagOf(verb, 'lodges')) || !mayBeHoused(amount)) return null
  if (amount.quantity.noun === null && amount.to < sentence.keys.length && !isMark(sentence.keys[amount.to]) && sentence.hitAt[amount.to] === null) return null
  const hit = (tagOf(verb, 'houses') ?? tagOf(verb, 'lodges') ? shelterBefore(sentence, verb) : null) ?? namedPlaceBefore(sentence, verb, amount)
  const shelter = tagOf(hit, 'shelter')
  // "The school had 400 children.": only a camp has those who left their homes.
  if (tagOf(verb, 'houses')?.weak && !(shelter && (shelter.only || tagOf(hit, 'dwelling-place')))) return null
  return hit && housedAt(hit, shelter !== null && (shelter.only === true || tagOf(hit, 'dwelling-place') !== null))
}

/** True for several people, by their number alone or by a noun that says no more than that. */
function mayBeHoused({ quantity: { form, noun, unit, text } }: Amount): boolean {
  if (form === 'singular' || (unit !== null && unit !== 'person')) return false
  return noun === null || PLAIN_PEOPLE.has(noun) || NATION.test(text)
}

/** Those whom the place at `hit` holds; where the place is not `sure` to be a shelter, only if the text tells of people who left their homes. */
const housedAt = (hit: Hit, sure: boolean): Candidate =>
  ({ measure: 'displaced', rule: HOUSED.rule, cost: HELD_COST, hit, side: 'left', trigger: sure ? HOUSED : { ...HOUSED, needs: 'displacement' } })

/** Fewer than so many are no crowd that a town takes in. */
const TOWN_LEAST = 100

/** "Farchana took in 48,000": the name of a place right before a verb of taking in; null where none stands there. */
function namedPlaceBefore(sentence: Sentence, verb: Hit, { quantity }: Amount): Hit | null {
  if (!tagOf(verb, 'hosts')?.town || (quantity.value ?? quantity.min ?? 0) < TOWN_LEAST) return null
  let at = verb.from - 1
  while (at > 0 && (tagOf(sentence.hitAt[at], 'before-verb') ?? tagOf(sentence.hitAt[at], 'auxiliary'))) at--
  const hit = sentence.hitAt[at]
  const named = hit ? tagOf(hit, 'place-word')?.country === undefined && tagOf(hit, 'place-word') !== null : at >= 0 && isUnknownName(sentence, at)
  const before = at > 0 && tagOf(sentence.hitAt[at - 1], 'determiner') ? at - 2 : at - 1
  return named && !tagOf(sentence.hitAt[before], 'place-preposition') && !tagOf(sentence.hitAt[before], 'within') ? verb : null
}

/** The shelter or the like that is the subject of a verb; null where it has another. */
export function shelterBefore(sentence: Sentence, verb: Hit): Hit | null {
  for (let i = verb.from - 1; i >= 0 && i >= verb.from - SUBJECT_REACH; i--) {
    const hit = sentence.hitAt[i]
    if (hit && (tagOf(hit, 'shelter') ?? tagOf(hit, 'refuge'))) return hit
    if ((isMark(sentence.keys[i]) && !isComma(sentence.keys[i])) || countsPeopleAt(sentence, i)) return null
    if (isClauseEdge(hit) || tagOf(hit, 'said')) return null
    if (tagOf(hit, 'trigger') && !tagOf(hit, 'houses') && !tagOf(hit, 'trigger')?.rule.endsWith('.state')) return null
  }
  return null
}

/** True for a number of people that is not the number of something. */
function countsPeopleAt({ hitAt, amountAt }: Sentence, at: number): boolean {
  const amount = amountAt[at]
  return amount?.quantity.unit === 'person' && !tagOf(hitAt[amount.from - 1], 'numbering')
}

/** "1.14 million Rohingya": people counted by a name. */
export const NATION = /\s\p{Lu}\p{Ll}+$/u

/** Words before the name of a shelter ("the main", "makeshift"), at most. */
const NAMED_WITHIN = 4

/** The shelter named at `from` without a number; one that is other things as well only where somebody is `lodged` there. */
function shelterAt(sentence: Sentence, from: number, lodged: boolean): { hit: Hit; trigger: Trigger } | null {
  for (let i = from; i < from + NAMED_WITHIN && i < sentence.keys.length && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i++) {
    const hit = sentence.hitAt[i]
    const shelter = tagOf(hit, 'shelter')
    if (hit && shelter && (shelter.only || lodged)) return { hit, trigger: shelter.only || tagOf(hit, 'dwelling-place') ? LODGED : { ...LODGED, needs: 'displacement' } }
    // "920 are staying in youth hostels"
    if (hit && lodged && tagOf(hit, 'refuge')) return { hit, trigger: { ...LODGED, needs: 'displacement' } }
    if (shelter ?? tagOf(hit, 'trigger') ?? tagOf(hit, 'boundary') ?? tagOf(hit, 'within') ?? tagOf(hit, 'partitive')) return null
  }
  return null
}

/** "61,400 persons or 15,820 families are in …", "66,000 people (14,000 families) in …": behind the same people counted by things they make up. */
export function behindFamilies(sentence: Sentence, to: number): number {
  const other = sentence.amountAt[to + 1]
  if (!other || other.quantity.unit !== null || other.quantity.noun === null) return to
  if (sentence.keys[to] === '(') return sentence.keys[other.to] === ')' ? other.to + 1 : to
  return tagOf(sentence.hitAt[to], 'conversion') ?? tagOf(sentence.hitAt[to], 'away') ?? tagOf(sentence.hitAt[to], 'partitive') ? other.to : to
}
