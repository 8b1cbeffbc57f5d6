import type { Measure } from '../../../model/kind.ts'
import { leadsIntoCountry, leadsToCountry } from '../abroad.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import { isPartOfNext } from '../parts/part-before-whole.ts'
import { isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { namesArmedGroup, OF_EITHER, standsRightBefore } from './beside.ts'
import type { Before, Beside } from './beside.ts'
import { DWELLERS } from './dwellers.ts'
import { endingOf } from './frames.ts'
import type { Trigger } from './frames.ts'
import { NATION } from './sheltering.ts'

/** Nouns of those whom an army holds and lets go, by their ids. */
const LET_GO: ReadonlySet<string> = new Set(['soldier', 'troops', 'serviceman', 'prisoner-of-war', 'pow', 'fighter', 'combatant', 'servicemen-and-women'])

const countsSoldiers = ({ quantity: { noun } }: Amount): boolean => noun !== null && LET_GO.has(noun)

/** True where the text speaks of what a trigger needs to be one (`needs`: captives, an exchange, displacement), or its words alone say enough. */
export function hasWhatItNeeds(beside: Beside, measure: Measure, trigger: Trigger, told: Before): boolean {
  const { sentence, topics } = beside
  if (trigger.needs === undefined || topics.near(sentence, trigger.needs)) return true
  const ending = endingOf(trigger.rule)
  if (ending === 'rescued' && !topics.profile.verbFirst) return true
  // "The militia let eleven students go. It still has nineteen."
  if (ending === 'keep' && (told.freed || isKeptByState(beside))) return true
  switch (trigger.needs) {
    // "No fewer than 6,000 are still waiting", at the end of a report on a swap
    case 'exchange': return measure === 'held' && topics.opening('exchange') > 0 && topics.opening('prisoners') > 0
    case 'displacement': return leavesHome(beside, trigger, told)
    case 'crossing': return ending === 'verb' && trigger.strict === true && crossesToCountry(beside)
    // «خروج امرأتين», in a report on hostages, near who holds them
    case 'hostages': return topics.profile.verbFirst && topics.opening('hostages') > 0 && (topics.near(sentence, 'captors') || topics.near(sentence, 'captives'))
    case 'captives': return meansCaptives(beside, measure, ending, told)
    case 'prisoners': return measure === 'prisoners-exchanged' && ending === 'verb' && areSwappedSoldiers(beside)
    default: return false
  }
}

/** Words of a clause in which it is told where those go who cross, at most. */
const CROSSING_REACH = 14

/** «يعبر ألف فنزويلي يوميا الجسر إلى كوكوتا في كولومبيا»: true where a country stands behind a word of direction, in the clause of a verb of crossing that leads it. */
function crossesToCountry({ sentence, amount, topics, candidate: { side, hit } }: Beside): boolean {
  if (!topics.profile.verbFirst || side !== 'left') return false
  for (let i = hit.to; i < hit.to + CROSSING_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) {
    if (i >= amount.from && i < amount.to) continue
    if (leadsToCountry(sentence, i) || leadsIntoCountry(sentence, i)) return true
  }
  return false
}

/** "Baku still holds 23 Armenians" */
function isKeptByState(beside: Beside): boolean {
  const { sentence, amount, candidate: { side, hit } } = beside
  if (side !== 'left' || !standsRightBefore(beside)) return false
  const before = sentence.hitAt[hit.from - 1]
  return (tagOf(before, 'place-word') !== null || hasTopic(before, 'state')) && NATION.test(amount.quantity.text)
}

/** "All 1,900 inhabitants have left": true for who lives in a place and leaves it, which is to leave home. */
function leavesHome({ sentence, amount, topics, candidate: { side } }: Beside, { rule }: Trigger, { uprooted, crossed }: Before): boolean {
  if (uprooted || (crossed && OF_EITHER.test(rule))) return true
  if ((rule === 'returned.moved' || rule === 'displaced.housed') && topics.near(sentence, 'crossing')) return true
  if (side !== 'right' || topics.profile.verbFirst || topics.near(sentence, 'exchange')) return false
  return DWELLERS.has(amount.quantity.noun ?? nounOfWhole(sentence, amount) ?? '')
}

/** "200 of the 7,000 inhabitants": by which noun the whole of a bare number counts; null where none follows. */
function nounOfWhole(sentence: Sentence, amount: Amount): string | null {
  if (!isPartOfNext(sentence, amount)) return null
  const next = sentence.amounts[sentence.amounts.indexOf(amount) + 1]
  return next?.quantity.noun ?? null
}

/** True where captives are meant that the text does not call so. */
function meansCaptives(beside: Beside, measure: Measure, ending: string, { taken }: Before): boolean {
  const { sentence, topics } = beside
  if (taken || topics.in(sentence, 'exchange')) return true
  if (measure === 'released' && !topics.profile.verbFirst && (areForeigners(beside) || areArmysOwn(beside, ending))) return true
  if (topics.near(sentence, 'prisoners') && (topics.profile.verbFirst || !topics.in(sentence, 'custody'))) return true
  if (measure === 'released' && ending === 'verb' && (areLetGoByCaptors(beside) || areSaidTaken(beside))) return true
  return namesArmedGroup(sentence)
}

/** "The militants have released seven fishermen": whom captors let go they had taken. */
function areLetGoByCaptors({ sentence: { hitAt }, candidate: { side, hit } }: Beside): boolean {
  if (side !== 'left') return false
  let before = hit.from - 1
  while (before > 0 && tagOf(hitAt[before], 'before-verb')) before--
  return hasTopic(hitAt[before], 'captors')
}

/** "released seven fishermen it seized in April": right behind those let go it is told that they were taken. */
function areSaidTaken({ sentence, amount, candidate: { side } }: Beside): boolean {
  if (side !== 'left') return false
  for (let i = amount.to; i <= amount.to + RELATIVE_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) {
    const hit = sentence.hitAt[i]
    if (tagsOf(hit, 'trigger').some((trigger) => trigger.measure === 'abducted' && endingOf(trigger.rule) === 'verb')) return true
    if (tagOf(hit, 'coordination')) return false
  }
  return false
}

/** Words between those let go and the verb that they were taken, at most ("who were", "that the group had"). */
const RELATIVE_REACH = 4

/** "Azerbaijan handed over four Armenians it had held": a state has no other foreigners to hand over. */
function areForeigners(beside: Beside): boolean {
  const { sentence, amount, topics, candidate: { side, hit } } = beside
  if (side !== 'left' || !standsRightBefore(beside) || !NATION.test(amount.quantity.text)) return false
  return hasTopic(sentence.hitAt[hit.from - 1], 'state') && topics.near(sentence, 'handover')
}

/** "Thailand released 18 Cambodian soldiers": an army's own do not need to be called prisoners. */
function areArmysOwn({ sentence, amount, topics }: Beside, ending: string): boolean {
  if (!countsSoldiers(amount) || topics.in(sentence, 'custody') || topics.in(sentence, 'contest')) return false
  return ending === 'verb' || (ending === 'noun' && topics.in(sentence, 'state'))
}

/** "Russia and Ukraine exchanged 185 soldiers" */
const areSwappedSoldiers = ({ sentence, amount, topics, candidate: { side } }: Beside): boolean =>
  side === 'left' && countsSoldiers(amount) && !topics.profile.verbFirst && !topics.in(sentence, 'contest')
