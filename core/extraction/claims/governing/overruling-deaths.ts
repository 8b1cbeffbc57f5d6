import type { Measure } from '../../../model/kind.ts'
import { spelling } from '../../text/spelling.ts'
import { isJoined } from '../joined.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, isDefiniteWord, isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Frame } from '../tag.ts'
import type { Candidate } from './candidate.ts'
import { isPassive } from './passive.ts'

/** How far off their life may stand, behind those who lost it. */
const LIFE = 2.5
/** How far off a verb of dying may stand before those whom something befell. */
const DIED_OF_IT = 1
/** … before the wounded who died. */
const WOUNDED_DIED = 0.5
/** … and before the dead with whom something is done. */
const DEAD_BEFORE = 1.8
/** What is done with the living and with bodies alike. */
const FREEING: ReadonlySet<Measure> = new Set(['released', 'held', 'returned', 'prisoners-exchanged', 'abducted'])

/** "three of those rescued had since died" */
export function diedSinceRescue(sentence: Sentence, best: Candidate | null, candidates: readonly Candidate[]): Candidate | null {
  if (best?.rule !== 'rescue' || best.side !== 'right') return null
  const saved = best.hit.to
  const harmed = candidates.find((c) => isHarmBehind(sentence, c) && c.hit.from >= saved && standsBeforeVerb(sentence, saved, c.hit.from))
  return harmed ? { ...harmed, cost: best.cost } : null
}

const isHarmBehind = (sentence: Sentence, candidate: Candidate): boolean =>
  (candidate.measure === 'killed' || candidate.measure === 'injured') && candidate.side === 'right' && isPassive(sentence, candidate)

/** True where nothing but words that may stand before a verb are between. */
function standsBeforeVerb({ hitAt }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!tagOf(hitAt[i], 'before-verb') && !tagOf(hitAt[i], 'auxiliary') && !hasTopic(hitAt[i], 'since')) return false
  return true
}

/** «شظايا عظام تعود، بحسب الادعاء، إلى 17»: to whom remains belong, who do not come back. */
export function whoseRemains(sentence: Sentence, best: Candidate): Candidate | null {
  if ((best.measure !== 'returned' && best.measure !== 'released') || best.side !== 'left') return null
  const rule = best.rule.endsWith('.verb') && sentence.profile.verbFirst ? remainsBefore(sentence, best.hit) : null
  return rule === null ? null : { ...best, measure: 'killed', rule }
}

/** The rule of a word for remains right before a verb; null where none stands there. */
function remainsBefore(sentence: Sentence, { from }: Hit): string | null {
  const hit = sentence.hitAt[isMark(rightBefore(sentence.keys, from)) ? from - 2 : from - 1]
  return tagsOf(hit, 'trigger').find(({ rule }) => rule.endsWith('.remains'))?.rule ?? null
}

/** True for a verb of losing, or of being lost, which Arabic does not tell apart («فقد 12»). */
const isLosing = ({ measure, rule }: Candidate): boolean => (measure === 'missing' && rule.endsWith('.verb')) || (measure === 'killed' && rule.endsWith('.lose'))

/** «فقد 12 شخصا حياتهم», «فقد 14 جنديا أطرافهم», «فقدت فتاة ساقها» */
export function lostLifeOrLimb(best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (!isLosing(best) || best.side !== 'left') return null
  return candidates.find((c) => c.side === 'right' && c.cost < LIFE && ((c.measure === 'killed' && c.rule.endsWith('.light-verb')) || c.rule.endsWith('.limb'))) ?? null
}

/** «14 سقطوا في البحر ولم يُعثر عليهم»: who fell and was not found is missing. */
export function fellAndLost({ measure, rule, side }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (measure !== 'killed' || side !== 'right' || !rule.endsWith('.fallen')) return null
  return candidates.find((c) => c.measure === 'missing' && c.side === 'right' && c.rule.endsWith('.state')) ?? null
}

/** «توفي اثنان جرفتهما المياه»: how it befell them. */
export function diedSwept({ measure, rule }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (measure !== 'missing' || !rule.endsWith('.swept')) return null
  return candidates.find((c) => c.measure === 'killed' && c.side === 'left' && c.cost < DIED_OF_IT) ?? null
}

/** Words from those who lose to what they lose, at most («فقد 17 ألف طفل أحد والديهم»), or from their verb, where it stands behind them. */
const LOST_WITHIN = 3
const LOST_BEHIND_VERB = 2

/** «فقد 12 شخصا منازلهم», «ثلاث نساء فقدن أزواجهن»: the first word of theirs behind those who lose; null where none stands there, and they are lost themselves. */
function lostOfTheirs(sentence: Sentence, { to, quantity }: Amount, best: Candidate): number | null {
  const { text, starts, ends, keys, hitAt, profile: { pronouns } } = sentence
  if (!pronouns || quantity.form === 'singular' || !tagOf(best.hit, 'loses')) return null
  const from = best.side === 'left' ? to : best.hit.to
  const within = best.side === 'left' ? LOST_WITHIN : LOST_BEHIND_VERB
  for (let i = from; i < from + within && i < keys.length && !isMark(keys[i]) && !figureAt(sentence, i); i++) {
    const hit = hitAt[i]
    if (tagOf(hit, 'place-preposition') ?? tagOf(hit, 'subset') ?? tagOf(hit, 'partitive') ?? tagOf(hit, 'describes') ?? tagOf(hit, 'boundary')) return null
    if (pronouns.people.test(spelling(text, starts[i], ends[i]))) return tagOf(hit, 'function') ? null : i
  }
  return null
}

/** «فقد 400 شخص منازلهم»: who loses a home is homeless. */
export function lostHome(sentence: Sentence, amount: Amount, best: Candidate): Candidate | null {
  const at = lostOfTheirs(sentence, amount, best)
  return at !== null && tagOf(sentence.hitAt[at], 'own-home') ? { ...best, measure: 'displaced', rule: 'displaced.lost-home' } : null
}

/** «فقد 700 منهم وظائفهم»: true where things, or others, are lost, not those whom the figure counts. */
export function losesThings(sentence: Sentence, amount: Amount, best: Candidate, candidates: readonly Candidate[]): boolean {
  if (best.rule.endsWith('.things')) return true
  if (lostOfTheirs(sentence, amount, best) !== null) return true
  if (best.measure !== 'missing' || !best.rule.endsWith('.verb')) return false
  return candidates.some((c) => c.rule.endsWith('.things') && (best.side === 'left' ? c.cost < LIFE : c.hit.from === best.hit.to))
}

/** "the bodies of the other four were handed over": the dead are no freed ones, whatever was done with them. */
export function deadHandedOver({ measure }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (measure === null || !FREEING.has(measure)) return null
  return candidates.find((c) => c.measure === 'killed' && c.side === 'left' && c.trigger?.frame === 'active' && c.cost < DEAD_BEFORE) ?? null
}

/** Words between victims and what is told of them, at most, and how that is said. */
const VICTIMS_WITHIN = 2
const SUFFERED: ReadonlySet<Frame> = new Set(['passive', 'participle', 'state'])

/** "14 victims are in hospital", "nine victims were abducted": what is told of them says more than the noun. */
export function victimsOf({ to }: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (best.side !== 'inside' || !best.rule.endsWith('.victim')) return null
  const suffers = ({ measure, side, trigger, hit }: Candidate): boolean =>
    measure !== null && measure !== 'killed' && side === 'right' && SUFFERED.has(trigger?.frame ?? 'state') && hit.from - to <= VICTIMS_WITHIN
  return candidates.find(suffers) ?? null
}

/** "stabbed a guard to death", "shot two men dead": who was hurt by a verb right before, and how that ended right behind. */
export function doneToDeath({ hitAt, profile }: Sentence, { from, to }: Amount, best: Candidate | null, candidates: readonly Candidate[]): Candidate | null {
  if (profile.verbFirst || best?.measure !== 'injured' || best.side !== 'left' || best.hit.to !== from) return null
  const end = tagOf(hitAt[to], 'direction') ? to + 1 : to
  const dead = candidates.find(({ measure, side, hit, trigger }) => measure === 'killed' && side === 'right' && hit.from === end && trigger?.frame === 'counted')
  return dead ? { ...dead, cost: best.cost } : null
}

/** The wounded who died. */
export function woundedWhoDied(sentence: Sentence, amount: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (best.measure !== 'injured') return null
  if (best.side === 'inside') {
    // «ثلاثة جرحى فارقوا الحياة»
    const perished = best.trigger?.frame === 'counted' ? candidates.find((c) => isVerbOfDying(c) && standsBeforeVerb(sentence, amount.to, c.hit.from)) : undefined
    if (perished) return perished
    // «وفاة مصابتين»
    const dying = candidates.find((c) => c.measure === 'killed' && c.side === 'left' && c.cost < WOUNDED_DIED)
    return dying && !isJoined(sentence, amount) ? dying : null
  }
  if (best.side !== 'right' || !best.trigger || best.trigger.frame === 'label' || best.trigger.frame === 'counted') return null
  const died = candidates.find((c) => leadsToSubject(sentence, amount, c))
  if (died) return { ...died, cost: best.cost }
  // "was struck by a rock and died": the second verb says how it ended.
  const ended = candidates.find((c) => diesBehind(c) && areJoinedVerbs(sentence, best.hit, c.hit))
  return ended ? { ...ended, cost: best.cost } : null
}

/** Words between a verb of dying and the subject behind it, at most. */
const SUBJECT_WITHIN = 9

/**
 * «توفيت مساء أمس في المستشفى طفلتان أصيبتا في القصف»: true for a verb or noun of dying whose subject, with nobody else between, are those of whom a clause behind
 * tells that they had been hurt.
 */
function leadsToSubject(sentence: Sentence, amount: Amount, { measure, side, trigger, hit }: Candidate): boolean {
  const { keys, hitAt, amountAt, profile } = sentence
  const { from } = amount
  if (!profile.grammar.bareRelatives || measure !== 'killed' || side !== 'left' || (trigger?.frame !== 'either' && trigger?.frame !== 'active')) return false
  if (from - hit.to > SUBJECT_WITHIN || isDefiniteWord(sentence, hit.to) || isJoined(sentence, amount)) return false
  for (let i = hit.to; i < from; i++) {
    if (isMark(keys[i]) || amountAt[i] || tagOf(hitAt[i], 'said') || tagOf(hitAt[i], 'boundary') || hitAt[i]?.coordinated) return false
  }
  return true
}

/** True for a verb that says of those before it that they died. */
const diesBehind = ({ measure, side, trigger }: Candidate): boolean => measure === 'killed' && side === 'right' && trigger?.frame === 'passive'

/** … which no "and" joins. */
const isVerbOfDying = (candidate: Candidate): boolean =>
  diesBehind(candidate) && (candidate.rule.endsWith('.verb') || candidate.rule.endsWith('.light-verb')) && !candidate.hit.coordinated

/** Words between two verbs of one subject, at most. */
const SECOND_VERB = 9

/** True where "and" right before the second verb joins it to the first, with no figure and no other subject between. */
function areJoinedVerbs(sentence: Sentence, first: Hit, second: Hit): boolean {
  if (second.from <= first.to || second.from - first.to > SECOND_VERB) return false
  let joined = false
  for (let i = first.to; i < second.from; i++) {
    const hit = sentence.hitAt[i]
    if (sentence.amountAt[i] || (isMark(sentence.keys[i]) && sentence.keys[i] !== ',')) return false
    if (tagOf(hit, 'coordination')) joined = true
    else if (joined && !tagOf(hit, 'before-verb') && !tagOf(hit, 'boundary')) return false
  }
  return joined
}
