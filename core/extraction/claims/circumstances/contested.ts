import { kindOf } from '../../../model/kind.ts'
import { CONTRAST, isOutOf, isRelativeEdge, tagOf } from '../meaning.ts'
import { isColon, isComma, isMark, isQuote, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { Reading } from '../reading.ts'
import { cueOf, modalOf, toldByCues } from './cues-in.ts'
import type { CueKind } from './cue.ts'
import type { CueHit } from './cues-in.ts'
import { hasAuxiliaryBefore, saysFalse } from './denial.ts'
import { edgeCost, governedSpan, isClauseMark, isSpeech } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'

/** Words between a verb of denying and what it denies where the subject stands between them («ونفت وزارة الدفاع الروسية ذلك»), at most. */
const OBJECT_WITHIN = 6
/** Words between what takes up the report and what it is called ("the figure was a complete fabrication"), at most. */
const CALLED_WITHIN = 4
/** Words between "a claim" and the verb that denies it, its subject, at most. */
const APPOSED_WITHIN = 12
/** Words between a verb of rejecting and what the report is rejected as, at most. */
const REJECTED_AS = 5
/** Words between a report and the clause that tells what is in it, at most. */
const NAMED_WITHIN = 4
/** How many words of the next sentence may stand before it takes up the report ("A government spokesman denied it"). */
const TAKEN_UP_WITHIN = 12

/** How a figure is contested: called false by the text itself or whoever speaks there, taken back by who told it, denied by somebody, or disputed, which leaves open what is so. */
type Contest = 'false' | 'withdrawn' | 'denied' | 'disputed'

/**
 * What becomes of a figure that somebody tells and that is contested right behind: denied where its own sentence says so (", a claim the government called absurd",
 * «وهو ما نفته موسكو») or the next one calls it false ("This is a lie") or tells that it was taken back or that those counted live; disputed where another side denies or
 * rejects it in the next, for then the text has two accounts. Null where nothing contests it.
 */
export function contestBehind(reading: Reading, around: Surroundings): 'denied' | 'disputed' | null {
  const { sentence, cues, told } = around
  const people = kindOf(around.decision.measure ?? 'other') !== 'aid'
  const { to } = governedSpan(around)
  for (let from = to; told.denial && from < sentence.keys.length; from++) {
    // Another report of a figure in the same sentence: what follows is said of that.
    if (from > to && (isSpeech(sentence.hitAt[from]) || cueOf(cues[from], 'hearsay')) && tellsFigure(sentence, from)) return null
    const contest = opensClause(sentence, from) ? contestIn(around, from, people) : null
    if (contest !== null) return !isTold(around, from) ? null : contest === 'disputed' ? 'disputed' : 'denied'
  }
  if (areAlive(around, cues, to)) return 'denied'
  const next = sentence.index + 1
  if (next >= reading.count || !isTold(around, sentence.keys.length)) return null
  const said = reading.cues(next)
  if (!sentence.amountAt.some((amount, i) => i >= to && amount !== null) && areAlive(around, said, 0)) return 'denied'
  if (!said.some((hit) => cueOf(hit, 'resuming')) || !toldByCues(said).denial || reading.lastSign(next) === '?') return null
  const contest = contestIn({ sentence: reading.sentence(next), cues: said }, 0, people)
  return contest === null ? null : contest === 'false' || contest === 'withdrawn' ? 'denied' : 'disputed'
}

/**
 * "They were later found alive", «ثم عثر عليهم أحياء»: true where the words from `from` on, in the sentence of the dead or missing or the next one, tell that they live.
 */
function areAlive({ sentence, decision: { amount, measure, trigger }, cues: own }: Surroundings, cues: readonly (CueHit | null)[], from: number): boolean {
  if (measure !== 'killed' && measure !== 'dead-in-captivity' && measure !== 'missing') return false
  for (let i = from; i < cues.length; i++) {
    if (cues === own && sentence.amountAt[i]) return false
    const by = cueOf(cues[i], 'alive')?.by
    if (by === undefined) continue
    // "They hope to find them alive."
    if (measure === 'missing' && (by !== 'subject' || isOutOf(sentence.hitAt[amount.from - 1]) || isOutOf(sentence.hitAt[amount.from - 2]))) return false
    if (by !== 'subject') return (by === 'one') === (amount.quantity.form === 'singular' || amount.quantity.value === 1)
    // "Twelve fishermen reported drowned on Monday were later found alive."
    // … or "Two hikers who went missing on Monday were found safe."
    return cues === own && trigger !== null && trigger.from > amount.to - 1 && (measure === 'missing' || isPresumed(own, amount.to, trigger.to))
  }
  return false
}

/** True where what befell those counted is only reported or assumed ("reported drowned", "presumed dead"). */
function isPresumed(cues: readonly (CueHit | null)[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cueOf(cues[i], 'hearsay') ?? cueOf(cues[i], 'presumed') ?? modalOf(cues[i], 'estimate', 'opinion', 'clause')) return true
  return false
}

/** True where the sentence says before word `end` that somebody tells it. */
function isTold({ sentence, cues }: Surroundings, end: number): boolean {
  for (let i = 0; i < end; i++) {
    if (tagOf(sentence.hitAt[i], 'said') || cueOf(cues[i], 'hearsay')) return true
  }
  return false
}

const tellsFigure = ({ amountAt }: Sentence, from: number): boolean => {
  for (let i = from; i < amountAt.length; i++) if (amountAt[i]) return true
  return false
}

/** True where a clause may begin: behind a mark, at "but" or "and", at a word that is written as one with "and". */
function opensClause({ keys, hitAt, amountAt }: Sentence, at: number): boolean {
  if (amountAt[at] || isQuote(keys[at])) return false
  const before = isQuote(rightBefore(keys, at)) ? rightBefore(keys, at - 1) : rightBefore(keys, at)
  return isMark(before) || tagOf(hitAt[at], 'coordination') !== null || (hitAt[at]?.coordinated ?? false) || tagOf(hitAt[at], 'boundary') !== null
}

/** How the clause that begins at word `from` contests what was told before it; null where it does not take that up. */
function contestIn({ sentence, cues }: Pick<Surroundings, 'sentence' | 'cues'>, from: number, people: boolean): Contest | null {
  const { keys, amountAt } = sentence
  let resumed: CueHit | null = null
  let denied: CueHit | null = null
  let opening = from
  let isShown = false
  for (let i = from; i < keys.length && !amountAt[i]; i++) {
    // "It turned out that the report was false": what a clause tells that nobody says.
    const turnsOut = isShown && tagOf(sentence.hitAt[i], 'complement') !== null
    if (turnsOut) { opening = sentence.hitAt[i]!.to; resumed = null; isShown = false }
    if (cueOf(cues[i], 'shown')) isShown = true
    if (i > from && (isClauseMark(keys[i]) || isComma(keys[i]) || isColon(keys[i]) || (edgeCost(sentence, i) >= CONTRAST && !turnsOut))) return null
    const hit = cues[i]
    if (!hit || hit.from !== i) continue
    const by = cueOf(hit, 'resuming')?.by ?? null
    const isFalse = modalOf(hit, 'falsity') !== null
    const denies = modalOf(hit, 'denial', 'report-denial')
    // «نفته», «نفى ذلك», «الخبر غير صحيح»
    if (by === 'object') return cueOf(hit, 'untruth') && hit.from - opening <= 1 ? 'false' : 'denied'
    // "then withdrew the claim", not "withdrew the report that …"
    if (by === 'withdrawn' && (sentence.profile.verbFirst || endsThere(sentence, cues, hit))) return 'withdrawn'
    if (by !== null && denied !== null && isObject(sentence, denied, hit) && (by === 'losses' ? people : endsThere(sentence, cues, hit))) return contestBy(cues, denied)
    if ((denies || isFalse) && resumed !== null && resumed !== hit && isSaidOf(sentence, resumed, hit, isFalse)) {
      const opens = cueOf(resumed, 'resuming')!.by !== 'apposition' && resumed.from - opening <= 1
      return !isFalse ? contestBy(cues, hit) : opens && isCalledAtOnce(sentence, resumed, hit) ? 'false' : 'denied'
    }
    // "a number that Moscow rejects"
    if (by !== null && by !== 'losses' && i - from <= TAKEN_UP_WITHIN && !(by === 'pronoun' && resumed?.to === i)) resumed = hit
    if (denies && !isPassive(sentence, hit)) denied = hit
  }
  return null
}

/** Who disputes or rejects a figure leaves open what is so, where it is not rejected as a fabrication. */
const contestBy = (cues: readonly (CueHit | null)[], hit: CueHit): Contest =>
  modalOf(hit, 'denial') || saysFalse(cues, hit.to, REJECTED_AS) ? 'denied' : 'disputed'

/** "This is a lie", «وهذا غير صحيح»: true where what is said of it follows at once, behind a form of "to be" at most. */
const isCalledAtOnce = ({ hitAt }: Sentence, resumed: CueHit, said: CueHit): boolean => said.from - resumed.to <= 1 || tagOf(hitAt[resumed.to], 'auxiliary') !== null

/** True where a verb of denying has what takes up the report for its object: right behind it, or in a language whose verb comes first behind its subject. */
const isObject = ({ profile }: Sentence, denied: CueHit, resumed: CueHit): boolean =>
  resumed.from - denied.to <= (profile.verbFirst && modalOf(denied, 'denial') ? OBJECT_WITHIN : 1)

/** What says when or where it was denied. */
const DATED: readonly CueKind[] = ['weekday', 'relative-day', 'locative', 'date-lead']

/** True where nothing goes on with it: "denied it", "denied that in a statement", but not "denied that soldiers had …", "denied the report that …". */
function endsThere({ keys, hitAt }: Sentence, cues: readonly (CueHit | null)[], { to, cues: own }: CueHit): boolean {
  const next = isQuote(keys[to]) ? to + 1 : to
  const hit = hitAt[next] ?? null
  const ends = next >= keys.length || isMark(keys[next]) || tagOf(hit, 'coordination') !== null || hit?.coordinated === true
  if (ends || modalOf(cues[next], 'falsity') || DATED.some((kind) => cueOf(cues[next], kind))) return true
  if (own.some((cue) => cue.is === 'resuming' && cue.by === 'pronoun')) return (tagOf(hit, 'boundary')?.cost ?? 0) > 0 && !isRelativeEdge(hit)
  // "the information published today that …"
  for (let i = next; i < next + NAMED_WITHIN && !isMark(keys[i]); i++) if (tagOf(hitAt[i], 'complement')) return false
  return tagOf(hit, 'complement') === null && tagOf(hit, 'partitive') === null && !isRelativeEdge(hit) && tagOf(hit, 'auxiliary') === null && tagOf(hit, 'said') === null
}

/** True where what is said of the report that was taken up calls it false ("this is a lie", "called the figure absurd") or says that it is denied. */
function isSaidOf(sentence: Sentence, resumed: CueHit, said: CueHit, isFalse: boolean): boolean {
  const by = cueOf(resumed, 'resuming')!.by
  const between = said.from - resumed.to
  // "it is untrue that": what follows is.
  if (tagOf(sentence.hitAt[said.to], 'complement')) return false
  if (by === 'apposition') return isMark(rightBefore(sentence.keys, resumed.from)) && between <= APPOSED_WITHIN
  if (by === 'relative') return isMark(rightBefore(sentence.keys, resumed.from)) && between <= APPOSED_WITHIN && (isFalse || between > 0)
  if (between > CALLED_WITHIN) return false
  if (!isFalse) return isPassive(sentence, said)
  if (by === 'noun') return true
  // "this is a complete fabrication", "called it absurd", "described it as absurd", but not "it dismissed as propaganda …"
  return cueOf(said, 'untruth') !== null && isCalledAtOnce(sentence, resumed, said)
}

/** True for a participle behind a form of "to be"; a phrase ("is no evidence of") is none. */
const isPassive = (sentence: Sentence, { from, to }: CueHit): boolean => to - from === 1 && hasAuxiliaryBefore(sentence, from)
