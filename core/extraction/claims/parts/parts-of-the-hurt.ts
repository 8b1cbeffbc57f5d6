import type { Measure } from '../../../model/kind.ts'
import { fits, isBareNumber, least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'

/** Words behind a verb of dying that may name a hospital, at most. */
const PLACE_WITHIN = 8

/**
 * "14 wounded were taken to hospital; two died on the way", "Eighteen had bullet wounds. Two died on the operating table.": a bare number who died in care
 * are of the hurt counted right before. Changes the decisions' parents.
 */
export function linkDiedInCare(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  for (const [n, part] of decisions.entries()) {
    const { trigger } = part
    if (part.measure !== 'killed' || part.parent !== null || trigger === null || trigger.from < part.amount.to || !isBare(part) || isBroughtWithThem(sentence, part)) continue
    const whole = hurtHere(sentence, part, decisions.slice(0, n)) ?? (n === 0 ? hurtInSentenceBefore(sentence, part, earlier) : null)
    if (whole && least(whole) > least(part) && fits(part, whole)) part.parent = whole
  }
}

/** The hurt counted last in the sentence, where a hospital is named between; null where the dead were counted. */
function hurtHere(sentence: Sentence, part: Decision, told: readonly Decision[]): Decision | null {
  const last = told.findLast((d) => d.measure !== null)
  if (last?.measure !== 'injured' || told.some((d) => d.measure === 'killed')) return null
  return namesWard(sentence, 0, part.amount.from) || diesInCare(sentence, part) ? last.parent ?? last : null
}

/** The hurt counted last in the sentence before, where the dead are told to have died in care; null where that sentence counts dead. */
function hurtInSentenceBefore(sentence: Sentence, part: Decision, earlier: readonly Decision[]): Decision | null {
  const last = earlier.at(-1)
  if (sentence.opensLine || part.amount.from > 1 || last?.measure !== 'injured' || last.sentence.index !== sentence.index - 1) return null
  if (!diesInCare(sentence, part) && !hasDiedSince(sentence, part) && !diesOfThoseInCare(sentence, part, last)) return null
  return earlier.some((d) => d.measure === 'killed' && d.sentence === last.sentence) ? null : last.parent ?? last
}

/** "The hospital took in 31 wounded and nine dead.": true for those whom "and" joins to the hurt as dead already. */
const isBroughtWithThem = (sentence: Sentence, { amount, trigger }: Decision): boolean =>
  isJoined(sentence, amount) && tagsOf(trigger, 'trigger').every(({ frame }) => frame === 'counted')

/** A number without a noun, "one" as well. */
const isBare = ({ amount }: Decision): boolean => isBareNumber(amount) || amount.quantity.noun === null

/**
 * "The hospital admitted 30 wounded. Two died in the evening.", "Four are on ventilators. One died this afternoon.": true where a bare number with a verb of
 * dying right behind it opens the sentence, and those told last lie in a hospital.
 */
function diesOfThoseInCare(sentence: Sentence, { amount: { to }, trigger }: Decision, last: Decision): boolean {
  if (trigger?.from !== to || !tagsOf(trigger, 'trigger').some(({ frame, rule }) => frame === 'passive' && rule.endsWith('.verb'))) return false
  for (let i = to; i < sentence.keys.length; i++) if (tagOf(sentence.hitAt[i], 'at-the-scene')) return false
  return last.rule?.endsWith('.state') === true || last.rule?.endsWith('.ward') === true || namesWard(last.sentence, 0, last.sentence.keys.length)
}

/** "Thirty-one have since died.": true where words between the number and its verb set the death behind what was told. */
function hasDiedSince({ hitAt }: Sentence, { amount: { to }, trigger }: Decision): boolean {
  const between = hitAt[to]
  return trigger !== null && between != null && between.to === trigger.from && between.to - between.from > 1 && tagOf(between, 'holds') !== null
}

/** True where words of a deathbed or a hospital stand right behind the number or its verb. */
function diesInCare(sentence: Sentence, { rule, trigger, amount: { to } }: Decision): boolean {
  const end = (trigger?.to ?? to) + PLACE_WITHIN
  if (rule?.endsWith('.state')) return true
  for (let i = to; i < end && i < sentence.keys.length && !sentence.amountAt[i]; i++) if (tellsState(sentence.hitAt[i], 'killed')) return true
  return namesWard(sentence, to, end)
}

/** True where a hospital, or words for those in one, are among the words from `from` to `to`. */
function namesWard({ hitAt, keys }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to && i < keys.length; i++) if (tagOf(hitAt[i], 'ward') || tellsState(hitAt[i], 'injured')) return true
  return false
}

/** True for words that say in what state the dead or the hurt are ("on the operating table"). */
const tellsState = (hit: Hit | null | undefined, of: Measure): boolean =>
  tagsOf(hit, 'trigger').some(({ measure, rule }) => measure === of && rule.endsWith('.state'))
