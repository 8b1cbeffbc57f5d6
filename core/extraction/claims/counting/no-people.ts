import type { Measure } from '../../../model/kind.ts'
import { spelling } from '../../text/spelling.ts'
import { isUndecided, UNSAID } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import type { Candidate } from '../governing/candidate.ts'
import { isJoined } from '../joined.ts'
import { ATTACKERS } from '../governing/attackers.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import { NATION } from '../governing/sheltering.ts'
import { setBeside } from '../parts/named-sets.ts'
import { isColon, isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Nouns of those who travel or settle abroad and flee nothing, and of those who ride, by their ids. */
const TRAVELLERS: ReadonlySet<string> = new Set([
  'tourist', 'visitor', 'holidaymaker', 'vacationer', 'guest', 'traveller', 'traveler', 'pilgrim', 'spectator', 'delegate', 'passenger', 'immigrant',
  'emigrant', 'expatriate', 'customer', 'participant'
])
const RIDERS: ReadonlySet<string> = new Set(['passenger'])

/** Nouns of those who come and go for their work, their faith or a game, by their ids: of them no home is meant where nothing else tells of flight. */
const ERRANDS: ReadonlySet<string> = new Set([
  'voter', 'elector', 'staff', 'employee', 'staff-member', 'staffer', 'worker', 'teacher', 'pilgrim', 'scout', 'motorist', 'driver', 'commuter', 'fan',
  'supporter', 'spectator', 'tourist', 'visitor', 'holidaymaker', 'vacationer', 'guest', 'minister', 'official', 'officer', 'police', 'policeman',
  'police-officer', 'delegate', 'lawmaker', 'member', 'protester', 'demonstrator', 'customer', 'client', 'journalist', 'reporter', 'player', 'athlete',
  'camper', 'hiker', 'climber', 'partygoer', 'festivalgoer', 'concertgoer', 'reveller', 'mourner', 'worshipper', 'volunteer', 'firefighter', 'engineer',
  'candidate', 'diplomat'
])
/** … and of those who are sent where people flee, and rules of verbs of coming and going that say no more. */
const ON_DUTY: ReadonlySet<string> = new Set([
  'doctor', 'nurse', 'medic', 'paramedic', 'surgeon', 'aid-worker', 'relief-worker', 'soldier', 'troops', 'peacekeeper', 'marine', 'commando', 'personnel',
  'rescuer', 'rescue-worker', 'trader', 'envoy'
])
const COMES = /\.(left|came|crowd|camp|moved)$/
const LEAVES: ReadonlySet<Measure> = new Set(['displaced', 'returned'])
/** Nouns of those who go home every day, by their ids. */
const PUPILS: ReadonlySet<string> = new Set(['student', 'pupil', 'schoolchild', 'university-student'])

/** How often the opening of a report on travel names it. */
const TRAVEL_REPORT = 3

/** Further off than this a word says nothing of those who ride. */
const OWN_BELOW = 3

/** Nouns of one's own, by their ids. */
const KIN: ReadonlySet<string> = new Set([
  'son', 'daughter', 'brother', 'sister', 'father', 'mother', 'wife', 'husband', 'child', 'nephew', 'niece', 'cousin', 'friend', 'grandson', 'granddaughter'
])

/** Nouns of offices that one holds alone, by their ids: whose they are tells who is meant. */
const OFFICES: ReadonlySet<string> = new Set([
  'minister', 'president', 'governor', 'mayor', 'director', 'pilot', 'captain', 'skipper', 'leader', 'chief', 'commander', 'manager', 'owner', 'secretary',
  'spokesman', 'spokeswoman', 'ambassador', 'envoy', 'headteacher', 'principal', 'imam', 'bishop', 'priest', 'pastor', 'king', 'prince', 'head', 'headman',
  'administrator', 'coach', 'consul', 'chairwoman', 'editor'
])

/** A reason of {@link whyNoPeople} that those joined to such a figure share. */
export const ABOARD = 'those aboard, of whom nothing is said'

/**
 * Why people whom a word near them counts are none that a claim counts, where the subject comes before its verb; null where they may be. `best` is what
 * governs them.
 */
export function whyNoPeople(around: Case, best: Candidate | null): string | null {
  const { sentence, amount, topics, here, earlier } = around
  const one = amount.quantity.form === 'singular' ? whyOne(sentence, amount) : null
  if (one !== null) return one
  if (amount.quantity.noun === 'life' && areSaved(sentence, amount)) return 'lives saved'
  const traveller = whyTravels(around, best)
  if (traveller !== null) return traveller
  if (best?.measure === 'missing' && looksForHisOwn(amount, best)) return 'one whom somebody looks for'
  if (best?.measure === 'missing' && areSearchers(sentence, amount, best)) return 'those who search'
  // "The group still has some 2,000 fighters."
  const fights = ATTACKERS.has(amount.quantity.noun ?? '') || amount.quantity.noun === 'fighter'
  if (fights && best?.measure === 'held' && best.rule.endsWith('.keep')) return 'those who fight for whoever has them'
  // "The prison was built for 5,000 men and holds 7,300."
  if (isPlacesOwn(sentence, amount) && topics.near(sentence, 'prisoners')) return 'those whom a place holds'
  const before = rightBefore(sentence.hitAt, amount.from)
  // "46,000 people received it in August, against 91,000 a year ago": as little is said of those they are compared with.
  const other = here.findLast((d) => d.amount.quantity.form !== 'singular')
  if (best?.side === 'left' && other && isUndecided(other) && other.amount.quantity.unit === 'person' && tagOf(before, 'compares')) return UNSAID
  if (wereThere(sentence, amount, best) && setBeside(sentence, amount) === null) return 'those who were there'
  // "About 6,000 left the town. Only 200 have stayed."
  if (stays(sentence, amount, here, earlier)) return 'those who stayed'
  // "the bus had left at 2 a.m. with 43 passengers and two drivers"
  if (isUntold(best) && RIDERS.has(amount.quantity.noun ?? '') && tagOf(before, 'carrying-with')) return ABOARD
  return here.at(-1)?.whyNot === ABOARD && isJoined(sentence, amount) ? ABOARD : null
}

/** Nearer than this a verb with its object behind it tells what befell them. */
const OBJECT_BELOW = 1
const isBefallen = (best: Candidate | null): boolean => best !== null && best.measure !== null && best.side === 'left' && best.cost < OBJECT_BELOW

/** Nouns of those who search for others, by their ids. */
const SEARCHERS: ReadonlySet<string> = new Set([
  'rescuer', 'rescue-worker', 'firefighter', 'diver', 'volunteer', 'paramedic', 'soldier', 'troops', 'personnel', 'marine', 'police-officer', 'policeman', 'police'
])

/**
 * "sent 150 rescuers to find the missing", "divers were searching for those missing, with 40 soldiers on the banks": true for searchers of whom nothing right
 * beside them says that they are lost.
 */
function areSearchers({ hitAt, keys, amounts }: Sentence, { from, to, quantity: { noun, form } }: Amount, { side, hit }: Candidate): boolean {
  if (!SEARCHERS.has(noun ?? '') || form === 'singular') return false
  // "200 police were digging to reach 85 bodies still thought buried"
  if (side === 'right' && amounts.some((other) => other.from >= to && other.to <= hit.from && other.quantity.unit === 'person')) return true
  return side === 'left' ? hit.to < from && !keys.slice(hit.to, from).some(isColon) : hit.from > to && tagOf(hitAt[to], 'direction') !== null
}

const isUntold = (best: Candidate | null): boolean => best === null || best.measure === null || best.cost > OWN_BELOW

/** "Around 300 people were praying when the bomb went off", "a mission composed of 12 officers": true for those of whom no more is told than that they were there. */
function wereThere({ hitAt }: Sentence, { from, to, quantity: { form, noun } }: Amount, best: Candidate | null): boolean {
  if (form === 'singular') return false
  const there = tagOf(hitAt[to], 'was-there')
  const madeUp = tagOf(rightBefore(hitAt, from), 'made-up-of')
  if (there?.sure ?? madeUp?.sure) return !isBefallen(best) || madeUp !== null
  return best === null && noun !== null && (there !== null || madeUp !== null)
}

/** Why one person without a number is none: an adjective, or somebody told of before; null where he may be one. */
function whyOne(sentence: Sentence, amount: Amount): string | null {
  const noun = amount.quantity.noun ?? ''
  const own = tagOf(sentence.hitAt[amount.from], 'determiner')?.possessive === true
  const adjective = sentence.profile.attributive?.ids.has(noun) || (own && NATION.test(amount.quantity.text))
  if (adjective && isBeforeNoun(sentence, amount)) return 'an adjective of the noun behind it'
  // "His body has yet to be handed over", "fell to his death", "killed their prime minister"
  return own && (noun === 'body' || noun === 'death' || OFFICES.has(noun)) ? 'one told of before' : null
}

/** "saved 212 lives", "40 lives were saved" */
function areSaved({ hitAt }: Sentence, { from, to }: Amount): boolean {
  const verb = tagOf(hitAt[to], 'auxiliary') ? to + 1 : to
  return hasTopic(rightBefore(hitAt, from), 'rescue') || hasTopic(hitAt[verb], 'rescue')
}

/** Why those who come or go flee nothing: they travel, or come for their work; null where they may flee. */
function whyTravels({ sentence, amount, topics, here, earlier }: Case, best: Candidate | null): string | null {
  const noun = amount.quantity.noun ?? ''
  const onTravel = topics.opening('travel') >= TRAVEL_REPORT
  const byNoun = best?.trigger?.frame === 'counted'
  // "Morocco received 19.8 million tourists", "2 million pilgrims arrived in Mecca"
  const travels = onTravel || TRAVELLERS.has(noun) || (noun === 'arrival' && topics.in(sentence, 'travel'))
  if (best?.measure === 'refugees' && !byNoun && travels) return 'travellers'
  // "About 60 militants crossed into Pakistan and attacked a checkpoint"
  if (best?.measure === 'refugees' && !byNoun && (ATTACKERS.has(noun) || noun === 'fighter')) return 'who attacks'
  // "France remains the largest market with 2.6 million"
  if (onTravel && isUntold(best) && earlier.length === 0 && !here.some((d) => d.measure !== null)) return 'travellers'
  if (!best?.measure) return null
  // "Fourteen doctors have gone to the camp", "300 soldiers moved to the frontier"
  if (COMES.test(best.rule) && (ERRANDS.has(noun) || ON_DUTY.has(noun))) return 'those who come for their work'
  const errand = LEAVES.has(best.measure) && !byNoun && (ERRANDS.has(noun) || (best.measure === 'returned' && PUPILS.has(noun)))
  if (errand && !topics.near(sentence, 'displacement') && !topics.near(sentence, 'crossing')) return 'those who come and go for their work, their faith or a game'
  return best.measure === 'returned' && !byNoun && TRAVELLERS.has(noun) && topics.near(sentence, 'travel') ? 'travellers' : null
}

/** "was looking for his daughter": one who looks for his own. */
function looksForHisOwn({ quantity: { form, noun } }: Amount, { side, rule }: Candidate): boolean {
  return side === 'left' && rule.endsWith('.noun') && form === 'singular' && KIN.has(noun ?? '')
}

/** True for a number right behind a verb of housing, in a sentence that tells for how many the place was built. */
function isPlacesOwn({ hitAt }: Sentence, { from }: Amount): boolean {
  const verb = rightBefore(hitAt, from)
  if (!verb || !tagOf(verb, 'houses') || !tagsOf(verb, 'trigger').some(({ measure }) => measure === 'held')) return false
  return hitAt.some((hit) => hit !== null && hit.to <= verb.from && hit.to - hit.from > 1 && tagOf(hit, 'numbering') !== null)
}

/** Words between those who stay and that verb, and behind it to where they are lodged, at most. */
const STAYS_REACH = 2
const LODGED_REACH = 5

/** Rules that say where those stay who left their homes: some of them may stay on. */
const LODGED = /\.(sheltered|lodged|housed|camp)$/

/** True for a bare number of whom it is told, right behind those who left, that they stayed; not for those who stay in a shelter. */
function stays(sentence: Sentence, amount: Amount, here: readonly Decision[], earlier: readonly Decision[]): boolean {
  const last = here.findLast((d) => d.measure !== null) ?? earlier.at(-1)
  if (amount.quantity.noun !== null || last?.measure !== 'displaced') return false
  // "1,400 of them chose to stay": of those who had come.
  if (tagsOf(sentence.hitAt[amount.to], 'subset').some(({ form }) => form === 'of-them')) return false
  if (last.sentence.index < sentence.index - 1 || LODGED.test(last.rule ?? '')) return false
  for (let i = amount.to; i <= amount.to + STAYS_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) {
    const hit = sentence.hitAt[i]
    if (!hit || !tagOf(hit, 'stays')) continue
    return !isLodgedBehind(sentence, hit.to)
  }
  return false
}

/** True where a shelter is named, or something else told, right behind a word. */
function isLodgedBehind({ keys, hitAt }: Sentence, from: number): boolean {
  for (let i = from; i < from + LODGED_REACH && i < keys.length && !isMark(keys[i]); i++) {
    if (tagOf(hitAt[i], 'shelter') ?? tagOf(hitAt[i], 'trigger')) return true
  }
  return false
}

/** "A national commission", "a rebel attack": true where a word that no lexicon knows stands right behind. */
function isBeforeNoun({ text, keys, starts, ends, hitAt, amountAt, profile }: Sentence, { to }: Amount): boolean {
  if (to >= keys.length || isMark(keys[to]) || amountAt[to]) return false
  if (hitAt[to] && !tagOf(hitAt[to], 'source-word') && !tagOf(hitAt[to], 'thing')) return false
  return profile.attributive?.described.test(spelling(text, starts[to], ends[to])) === true
}
