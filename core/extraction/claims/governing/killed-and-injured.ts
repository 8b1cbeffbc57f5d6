import { LOSSES } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, isDefiniteWord, isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Frame } from '../tag.ts'
import type { Candidate } from './candidate.ts'

/**
 * «مقتل وإصابة 25», "killed or wounded 25", «عشرات القتلى والجرحى», «657 ماتوا أو فُقدوا»: two words that share one figure. Null
 * where `best` has it alone.
 */
export function killedAndInjured(sentence: Sentence, amount: Amount, best: Candidate): Candidate | null {
  if (best.measure === null || !LOSSES.has(best.measure)) return null
  if (!sharesWithBefore(sentence, best) && !sharesWithBehind(sentence, amount, best)) return null
  return { ...best, measure: 'casualties', rule: best.rule.replace(best.measure, 'casualties') }
}

/** Forms of words that share a figure with the word beside them for sure («211 قتيلا وجريحا», «مقتل وإصابة 11»). */
const SURE = ['.casualties.counted', '.casualties.masdar']

/** Words of a phrase that tells of two losses, at least. */
const BOTH_WORDS = 3

/** True where two words beside each other tell of the figure, so that no other measure is likelier. */
export function isOfTwoLosses({ measure, rule, trigger, sentence }: Decision): boolean {
  if (measure !== 'casualties' || rule === null) return false
  const sure = SURE.some((form) => rule.endsWith(form))
  // "were killed or injured", but "12 casualties"
  if (!sentence.profile.verbFirst) return sure && trigger !== null && trigger.to - trigger.from >= BOTH_WORDS
  if (sure) return true
  // «قُتل وأُصيب 15 عراقيا», but «وقال إن عاملا قُتل وأُصيب خمسة»: the first verb may have its subject before it.
  const before = trigger && rule.endsWith('.verb') ? hitBefore(sentence, trigger) : null
  return before !== null && (before.from === 0 || isMark(sentence.keys[before.from - 1]) || tagOf(sentence.hitAt[before.from - 1], 'complement') !== null)
}

/** True where the word before, joined to the one that governs, tells of another loss of the same people. */
function sharesWithBefore(sentence: Sentence, best: Candidate): boolean {
  const { trigger, hit, side } = best
  const before = side === 'left' ? hitBefore(sentence, hit) : null
  if (before === null || (trigger?.frame === 'either' && endsDeath(sentence, before))) return false
  return tellsOtherLoss(before, best, trigger?.frame === 'counted' || !hit.coordinated ? LEADING_OR_LABEL : LEADING)
}

/** True where the word behind, joined to the one that governs, tells of another loss of the same people. */
function sharesWithBehind(sentence: Sentence, amount: Amount, best: Candidate): boolean {
  const { trigger, hit, side } = best
  // A verb that «and» joins has a figure of its own («لقي ثلاثة مصرعهم وأصيب رابع»).
  // "the number of deaths and injuries was 640"
  if (trigger?.frame === 'label') return tellsOtherLoss(orAfter(sentence, hit.to), best, VERBS_OR_COUNTED)
  if (side === 'right' && trigger?.frame !== 'counted') return tellsOtherLoss(orAfter(sentence, hit.to), best, VERBS)
  if (side === 'left' || trigger?.frame !== 'counted') return false
  const behind = hitAfter(sentence, Math.max(hit.to, amount.to))
  // «14 جريحا إلى جانب القتلى»: those with an article are others, who were told of before.
  if (behind && isDefiniteWord(sentence, behind.from) && !isDefiniteWord(sentence, hit.from)) return false
  // «وصل 7 شهداء ومصابون آخرون»
  if (behind && tagOf(sentence.hitAt[behind.to], 'other-people')) return false
  return tellsOtherLoss(behind, best, COUNTED)
}

const tellsOtherLoss = (hit: Hit | null, { measure }: Candidate, frames: readonly Frame[]): boolean =>
  tagsOf(hit, 'trigger').some((t) => t.measure !== measure && LOSSES.has(t.measure) && frames.includes(t.frame))

const LEADING: readonly Frame[] = ['active', 'either', 'participle', 'passive']
const LEADING_OR_LABEL: readonly Frame[] = [...LEADING, 'label']
const VERBS: readonly Frame[] = ['active', 'either', 'participle', 'passive', 'state']
const VERBS_OR_COUNTED: readonly Frame[] = [...VERBS, 'counted']
const COUNTED: readonly Frame[] = ['counted']

/** The hit behind "or" right after word `to`. */
function orAfter(sentence: Sentence, to: number): Hit | null {
  const other = hitAfter(sentence, to)
  return other?.coordinated === false ? other : null
}

/** «لقي سائق متدرب حتفه وأصيب 37»: true for the words that end what a verb before those who died tells of them. */
const endsDeath = ({ hitAt }: Sentence, hit: Hit): boolean =>
  hitAt[hit.to]?.coordinated === true && tagsOf(hit, 'trigger').every((t) => t.frame === 'passive' && t.rule.endsWith('.light-verb'))

/** The hit right before one that "and" joins to it. */
function hitBefore(sentence: Sentence, hit: Hit): Hit | null {
  let before = rightBefore(sentence.hitAt, hit.from) ?? null
  if (!hit.coordinated) before = before && tagOf(before, 'coordination') ? sentence.hitAt[before.from - 1] ?? null : null
  return before && !figureAt(sentence, before.from) && !hasFigureBefore(sentence, before) ? before : null
}

/** Words between a figure and what befell it, at most. */
const BEFALLS_WITHIN = 3

/** «7 أشخاص لقوا مصرعهم», «نحو 30 من مواطنينا جُرحوا»: a figure stands before the words that say what befell it, with a few words and no mark between. */
function hasFigureBefore(sentence: Sentence, { from }: Hit): boolean {
  if (figureAt(sentence, from - 1) !== null) return true
  for (let i = from - 1; i >= 0 && i >= from - BEFALLS_WITHIN && !isMark(sentence.keys[i]); i--) if (figureAt(sentence, i) !== null) return true
  return false
}

/** The hit right after word `to` that "and" joins to it and that no figure of its own follows. */
function hitAfter(sentence: Sentence, to: number): Hit | null {
  let hit = sentence.hitAt[to] ?? null
  if (hit && !hit.coordinated) hit = tagOf(hit, 'coordination') ? sentence.hitAt[hit.to] ?? null : null
  if (!hit || sentence.amountAt[hit.from] || sentence.amountAt[hit.to] || sentence.amountAt[hit.to + 1]) return null
  // «ارتقاء شهيدين وإصابة آخرين»، «ثلاثة قتلى وإصابات»: a verbal noun without the article speaks of others.
  if (sentence.profile.verbFirst && tagsOf(hit, 'trigger').some((t) => t.frame === 'active') && !isDefiniteWord(sentence, hit.from)) return null
  return hit
}
