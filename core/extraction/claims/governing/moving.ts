import { isCountry } from '../abroad.ts'
import { asideEnd } from '../asides.ts'
import type { Candidate } from './candidate.ts'
import { PLAIN_PEOPLE } from './dwellers.ts'
import type { Trigger } from './frames.ts'
import { isUnknownName } from './givers.ts'
import { holdsAny, rolesAsked, tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isMark, rightBefore } from '../sentence.ts'
import { behindFamilies, NATION } from './sheltering.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** What moves people, has them move or takes them in. */
const MOVES = rolesAsked('conveys', 'drives', 'goes', 'hosts')

/** Words from a verb to those it moves, from those to the word that tells whence, and from that to the name of a place, at most. */
const VERB_REACH = 3
const AWAY_REACH = 5
const PLACE_REACH = 5
/** … and to a word of flight, with the place where they are between. */
const FLIGHT_REACH = 8
/** … from those moved to the verb of a passive, and from an auxiliary to its participle. */
const PASSIVE_REACH = 9
const GOES_REACH = 5
const AUXILIARY_REACH = 3
/** What it costs that they were moved, and each word on the way. */
const MOVED_COST = 0.6
const MOVED_WORD_COST = 0.08
/** … and how much less where a verb that drives has a word of flight: bush and hills are no captors' then. */
const DRIVEN_LESS = 1

const MOVED: Trigger = { role: 'trigger', measure: 'displaced', frame: 'state', rule: 'displaced.moved' }
/** "took 300 people from Kherson": whom the text may tell of as displaced. */
const PERHAPS_MOVED: Trigger = { ...MOVED, needs: 'displacement' }
/** "reached Umm Rawaba on foot": who comes to a place where the text tells of those displaced. */
const CAME: Trigger = { ...MOVED, rule: 'displaced.came', needs: 'displacement' }
/** "had entered Armenia": who comes to a country or leaves it where the text tells of those who flee over borders. */
const ABROAD: Trigger = { ...MOVED, measure: 'refugees', rule: 'refugees.came', needs: 'crossing' }
const HOSTED: Trigger = { ...MOVED, measure: 'refugees', frame: 'active', rule: 'refugees.hosted' }
const PERHAPS_HOSTED: Trigger = { ...HOSTED, needs: 'crossing' }
const TAKEN_HOME: Trigger = { ...MOVED, measure: 'returned', rule: 'returned.moved', needs: 'displacement' }

/**
 * Those whom a verb of bringing, driving or ordering makes leave the place they live in: "took 4,000 people out of Pokrovsk", "sent 42,000 people running",
 * "told 23,000 people to leave", "2,800 were moved out of the districts". Null for others, and for people counted by what they do.
 */
export function setMoving(sentence: Sentence, amount: Amount): Candidate | null {
  if (!holdsAny(sentence, MOVES) || amount.quantity.form === 'singular') return null
  if (amount.quantity.noun !== null && !PLAIN_PEOPLE.has(amount.quantity.noun) && !isNation(amount)) return takenBack(sentence, amount)
  // "seven suburbs"
  if (amount.quantity.noun === null && tagOf(sentence.hitAt[amount.to], 'dwelling-place')) return null
  const host = isNation(amount) || isTakenIn(sentence, amount) ? hostBefore(sentence, amount) : null
  if (host) return { measure: 'refugees', rule: HOSTED.rule, cost: MOVED_COST, hit: host, side: 'left', trigger: isNation(amount) ? HOSTED : PERHAPS_HOSTED }
  const verb = verbBefore(sentence, amount.from)
  return (verb && whither(sentence, behindFamilies(sentence, amount.to), tagOf(verb, 'drives') !== null)) ?? movedPassively(sentence, amount)
}

/** "12,400 Congolese": people counted by a name. */
const isNation = ({ quantity }: Amount): boolean => NATION.test(quantity.text)

/** "Poland took in 12,000": a verb of more words than one is said of people alone. */
const isTakenIn = (sentence: Sentence, { from, quantity }: Amount): boolean =>
  quantity.noun === null && (rightBefore(sentence.hitAt, from)?.to ?? 0) - (rightBefore(sentence.hitAt, from)?.from ?? 0) > 1

/** Fewer people of a nation than so many may be guests. */
const HOSTED_LEAST = 100

/** "Egypt has taken 1.5 million Sudanese": the verb of taking in whose subject is a country; null where none stands before. */
function hostBefore(sentence: Sentence, { from, quantity }: Amount): Hit | null {
  const verb = rightBefore(sentence.hitAt, from)
  if (!verb || !tagOf(verb, 'hosts') || (quantity.value ?? quantity.min ?? 0) < HOSTED_LEAST) return null
  let subject = verb.from - 1
  while (subject > 0 && tagOf(sentence.hitAt[subject], 'before-verb')) subject--
  return isCountry(sentence, subject) ? verb : null
}

/** "sent 9,800 Afghans back": whoever they are. */
function takenBack(sentence: Sentence, amount: Amount): Candidate | null {
  const found = verbBefore(sentence, amount.from) === null ? null : whither(sentence, amount.to, false)
  return found?.measure === 'returned' ? found : null
}

/** The verb right before those moved whose object they are; null where none stands there. */
function verbBefore(sentence: Sentence, from: number): Hit | null {
  for (let i = from - 1; i >= 0 && i >= from - VERB_REACH && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i--) {
    const hit = sentence.hitAt[i]
    if (hit && (tagOf(hit, 'conveys') ?? tagOf(hit, 'drives'))) return hit
    if (tagOf(hit, 'trigger') ?? tagOf(hit, 'boundary') ?? tagOf(hit, 'said')) return null
  }
  return null
}

/** What is told of the way of those moved behind word `to`: that they run or go (`driven`), or the place they leave. */
function whither(sentence: Sentence, to: number, driven: boolean): Candidate | null {
  for (let i = to; i < to + (driven ? FLIGHT_REACH : AWAY_REACH) && i < sentence.keys.length && !sentence.amountAt[i]; ) {
    const hit = sentence.hitAt[i]
    if (i >= to + AWAY_REACH && !tagOf(hit, 'flight')) { i++; continue }
    const cost = MOVED_COST + (i - to) * MOVED_WORD_COST
    if (hit && driven && tagOf(hit, 'flight') && (hasNoNounForObject(sentence, hit) || leadsFromPlace(sentence, hit.to))) {
      return { measure: 'displaced', rule: MOVED.rule, cost: cost - DRIVEN_LESS, hit, side: 'right', trigger: MOVED }
    }
    const away = tagOf(hit, 'away')
    if (hit && away && leadsFromPlace(sentence, hit.to)) {
      const trigger = away.weak && !driven && !leavesPlaces(sentence, hit.to) ? PERHAPS_MOVED : MOVED
      return { measure: 'displaced', rule: MOVED.rule, cost, hit, side: 'right', trigger }
    }
    if (hit && tagOf(hit, 'homeward') && hasNoNounForObject(sentence, hit)) return { measure: 'returned', rule: TAKEN_HOME.rule, cost, hit, side: 'right', trigger: TAKEN_HOME }
    const behind = asideEnd(sentence, i)
    if (behind > i) { i = behind; continue }
    if (isMark(sentence.keys[i]) || tagOf(hit, 'boundary') || tagOf(hit, 'coordination')) return null
    i++
  }
  return null
}

/** True where no noun follows that the words would have for their object ("to leave the meeting"). */
function hasNoNounForObject(sentence: Sentence, { to }: Hit): boolean {
  const next = sentence.hitAt[to]
  if (to >= sentence.keys.length || isMark(sentence.keys[to])) return true
  // "arrived on Tuesday"
  if (next && tagOf(next, 'resting') && tagOf(sentence.hitAt[next.to], 'weekday')) return true
  if (!next) return false
  // When …
  if (tagOf(next, 'period') ?? tagOf(next, 'as-of') ?? tagOf(next, 'weekday') ?? tagOf(next, 'relative-day') ?? tagOf(next, 'then')) return true
  // … where …
  if (tagOf(next, 'place-preposition') ?? tagOf(next, 'direction') ?? tagOf(next, 'away')) return true
  // … and what else may follow.
  return (tagOf(next, 'boundary') ?? tagOf(next, 'coordination') ?? tagOf(next, 'before-verb') ?? tagOf(next, 'agent')) !== null
}

/** Words between a verb of going and the country that is gone to, at most. */
const ABROAD_REACH = 7

/** "had entered Armenia", "have crossed the Mbomou river into the Congo": a country is entered or left, or named behind a word of direction. */
function goesAbroad(sentence: Sentence, hit: Hit): boolean {
  const goes = tagOf(hit, 'goes')
  if (!goes) return false
  if (goes.direct && isCountry(sentence, hit.to)) return true
  for (let i = hit.to; i < hit.to + ABROAD_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i++) {
    const at = sentence.hitAt[i]
    if (at && tagOf(at, 'direction')) {
      const place = tagOf(sentence.hitAt[at.to], 'determiner') ?? tagOf(sentence.hitAt[at.to], 'definite') ? sentence.hitAt[at.to]!.to : at.to
      return isCountry(sentence, place)
    }
    if (tagOf(at, 'boundary') ?? tagOf(at, 'coordination') ?? tagOf(at, 'trigger')) return false
  }
  return false
}

/** True for a verb of going with a place behind it, or with nothing that it would have for an object. */
function comesTo(sentence: Sentence, hit: Hit): boolean {
  const goes = tagOf(hit, 'goes')
  if (!goes) return false
  return goes.direct === true ? leadsFromPlace(sentence, hit.to) : leadsToPlace(sentence, hit.to) || hasNoNounForObject(sentence, hit)
}

/** True for the name of a place right behind a verb of going, with or without a word of direction between. */
function leadsToPlace(sentence: Sentence, at: number): boolean {
  const next = sentence.hitAt[at]
  const way = next && (tagOf(next, 'direction') ?? tagOf(next, 'within') ?? tagOf(next, 'away')) ? next.to : at
  return leadsFromPlace(sentence, way)
}

/** True for kinds of places in the plural ("from four border provinces"), which no traveller comes from. */
function leavesPlaces(sentence: Sentence, at: number): boolean {
  for (let i = at; i < at + PLACE_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) {
    if (tagOf(sentence.hitAt[i], 'dwelling-place')) return tagOf(sentence.hitAt[i], 'thing') !== null
    if (tagOf(sentence.hitAt[i], 'place-word')) return false
  }
  return false
}

/** True where the words at `at` name a place in which people live: by its kind, by a known name or by one in capitals. */
function leadsFromPlace(sentence: Sentence, at: number): boolean {
  for (let i = at; i < at + PLACE_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]) && sentence.amountAt[i]?.quantity.unit !== 'person'; i++) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'place-word') ?? tagOf(hit, 'dwelling-place')) return true
    if (tagOf(hit, 'trigger') ?? tagOf(hit, 'boundary') ?? tagOf(hit, 'direction')) return false
    if (i === at && isUnknownName(sentence, i)) return true
  }
  return false
}

/** "2,800 people have been taken out of the districts": the verb stands behind them. */
function movedPassively(sentence: Sentence, amount: Amount): Candidate | null {
  let auxiliary = -AUXILIARY_REACH - 1
  for (let i = amount.to; i < amount.to + PASSIVE_REACH && i < sentence.keys.length && !sentence.amountAt[i]; ) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'auxiliary')) auxiliary = i
    else if (hit && i - auxiliary <= AUXILIARY_REACH && (tagOf(hit, 'conveys') ?? tagOf(hit, 'drives'))) {
      const found = whither(sentence, hit.to, tagOf(hit, 'drives') !== null)
      return found ? { ...found, cost: found.cost + (hit.from - amount.to) * MOVED_WORD_COST } : null
    }
    else if (hit && auxiliary < 0 && (goesAbroad(sentence, hit) || (isNation(amount) && tagOf(hit, 'goes') && hasNoNounForObject(sentence, hit)))) {
      return { measure: 'refugees', rule: ABROAD.rule, cost: MOVED_COST + (i - amount.to) * MOVED_WORD_COST, hit, side: 'right', trigger: ABROAD }
    }
    else if (hit && i - amount.to < GOES_REACH && auxiliary < 0 && comesTo(sentence, hit)) {
      return { measure: 'displaced', rule: CAME.rule, cost: MOVED_COST + (i - amount.to) * MOVED_WORD_COST, hit, side: 'right', trigger: CAME }
    }
    const behind = asideEnd(sentence, i)
    if (behind > i) { i = behind; continue }
    if (isMark(sentence.keys[i]) || (tagOf(hit, 'boundary')?.cost ?? 0) >= 3 || tagOf(hit, 'coordination')) return null
    i++
  }
  return null
}
