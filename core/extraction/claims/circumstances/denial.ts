import type { Measure } from '../../../model/kind.ts'
import type { Decision } from '../decision.ts'
import { CONTRAST, isRelativeEdge, tagOf } from '../meaning.ts'
import { isContrasted, negationOf } from '../governing/negation.ts'
import { isKnownFigure } from '../known-already.ts'
import { hasGluedArticle, isColon, isComma, isDefiniteWord, isQuote, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { cueOf, modalOf } from './cues-in.ts'
import type { CueHit } from './cues-in.ts'
import { edgeCost, isClauseMark, isSpeech, openingComma } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'

/** How far a denial reaches, over the report that it denies, in words. */
const REACH = 40

/** True where a source contests the figure: by a verb of denying before it, as a report that is called false, or with "not" before the number itself. */
export function isDenied({ sentence, cues, told, decision }: Surroundings, from: number, to: number): boolean {
  if ((isContrasted(sentence, decision.amount) && !isPromised(decision)) || isUndone(decision)) return true
  if (!told.denial) return false
  let hearsay = false
  let commas = 0
  let aside = false
  let skipped = -1
  for (let i = decision.amount.from - 1; i >= 0 && i >= from - REACH; i--) {
    const key = sentence.keys[i]
    const hit = sentence.hitAt[i]
    // "rejected as propaganda": there "as" opens no clause.
    // «نافية أن يكون أربعة بيد دمشق: «إنهم ثلاثة فلاحين»»: what a colon opens is told instead.
    if (isClauseMark(key) || (isColon(key) && i < from) || (edgeCost(sentence, i) >= 4 && !isDenial(cues[i - 1]))) break
    if (isComma(key)) {
      // «نفى مصدر، طلب عدم ذكر اسمه، صحة ما تردد»: the comma before the report closes an aside, which another opens.
      const opening = tagOf(sentence.hitAt[i + 1], 'complement') ? openingOfAside(sentence, i) : null
      if (opening !== null) { skipped = opening; i = opening; continue }
      if (opensComplement(sentence.hitAt[i + 1], cues[i + 1])) aside = cueOf(cues[i + 1], 'hearsay') !== null
      else if (aside) aside = false
      else commas++
    }
    const use = cueOf(cues[i], 'modal')?.use
    if (use === 'unsaid') return commas === 0 && isUnsaid(sentence, decision, cues[i]!.to)
    if (use === 'aloof' || opensRelative(sentence, i) || opensOwnRelative(sentence, i, decision)) break
    if (commas % 2 === 0 && (modalOf(cues[i], 'denial') || (use === 'report-denial' && hearsay))) return true
    // "described as false the claim that 27 died", "it was a lie that"
    if (commas % 2 === 0 && i < from && modalOf(cues[i], 'falsity') && (hearsay || cues[i]!.to === skipped || opensThat(sentence, cues[i]!.to))) return true
    if (i < from && cueOf(cues[i], 'hearsay')) hearsay = true
    // "denied that 12 died and said two were hurt", ", saying those hit were fighters": other words of who denies.
    if (use === undefined && isSpeech(hit) && saysMore(sentence, i)) break
  }
  if (!hearsay) return false
  let crossed = false
  for (let i = to; i < sentence.keys.length; i++) {
    // "allegations that four were held are categorically rejected", with no other clause between.
    if (edgeCost(sentence, i) >= 4 || tagOf(sentence.hitAt[i], 'coordination')) crossed = true
    if (!crossed && isDenial(cues[i]) && hasAuxiliaryBefore(sentence, i)) return true
    // "talk of 30 freed – that is a lie"
    if ((isClauseMark(sentence.keys[i]) || edgeCost(sentence, i) >= CONTRAST) && !saysFalse(cues, i + 1, VERDICT_REACH)) return false
    if (tagOf(sentence.hitAt[i], 'complement') && (tagOf(sentence.hitAt[i], 'coordination') || sentence.hitAt[i]?.coordinated)) return false
    if (modalOf(cues[i], 'falsity')) return true
  }
  return false
}

/** Stages of aid at which nobody has paid yet. */
const PROMISED: ReadonlySet<Measure> = new Set(['pledged', 'allocated', 'requested'])

/** True where a negation stands before the figure or what governs it; not where that tells behind a sum that was not given that it was promised. */
function isUndone({ sentence, amount, measure, trigger }: Decision): boolean {
  const negation = trigger === null ? null : negationOf(sentence, amount, trigger)
  return negation !== null && !(measure !== null && PROMISED.has(measure) && trigger!.from >= amount.to && negation.from < amount.from)
}

/** "gave $2 billion, not the $6.2 billion it announced": true for a known sum behind which it is told that it was promised, which it was; what is denied is that it was given. */
function isPromised({ sentence, amount: { from, to }, measure, trigger }: Decision): boolean {
  if (measure === null || !PROMISED.has(measure) || trigger === null || trigger.from < to) return false
  return isDefiniteWord(sentence, from) || (!sentence.profile.verbFirst && tagOf(sentence.hitAt[from - 1], 'definite') !== null)
}

/** Words between a negated verb of reporting and the figure that was not reported, at most. */
const UNSAID_WITHIN = 8
/** Words behind it in which it may be told that it was reported later, at most. */
const SAID_LATER_WITHIN = 12

/**
 * "did not report that 12 were killed", «لم تسجل الوزارة 12 وفاة»: true where the figure is what was not reported. Not where it was later ("until Friday"), nor where more or
 * less than so many were not («لم تسجل سوى 12»), nor of what is told instead («بل سبعا»).
 */
function isUnsaid(sentence: Sentence, { amount }: Decision, told: number): boolean {
  const { keys, hitAt, amountAt } = sentence
  const { from, to, quantity: { qualifier } } = amount
  if (from - told > UNSAID_WITHIN || qualifier === 'more-than' || qualifier === 'at-least') return false
  // "did not record the 12 deaths": they are known.
  if (isKnownFigure(sentence, amount)) return false
  for (let i = told; i < from; i++) if (amountAt[i] || tagOf(hitAt[i], 'not-negation') || tagOf(hitAt[i], 'instead')) return false
  for (let i = to; i < keys.length && i < to + SAID_LATER_WITHIN && !isClauseMark(keys[i]) && !amountAt[i]; i++) if (tagOf(hitAt[i], 'limits')?.happened) return false
  return true
}

/** Words of an aside between commas, at most. */
const ASIDE_WITHIN = 16

/**
 * «تنفي موسكو، التي تقول إنها لا تستهدف المدنيين، أن تكون قواتها قتلت 17», "It is untrue, the ministry said, that 40 were killed": the comma before an aside,
 * on the subject or of who speaks, that the comma at `end` closes; null where none opens there.
 */
function openingOfAside(sentence: Sentence, end: number): number | null {
  const { keys, hitAt, amountAt } = sentence
  const opening = openingComma(sentence, end, ASIDE_WITHIN, (i) => isColon(keys[i]) || amountAt[i] !== null)
  if (opening <= 0) return null
  const isAside = tagOf(hitAt[opening + 1], 'antecedent') !== null || hitAt.slice(Math.max(opening + 1, end - SAID_ASIDE), end).some(isSpeech)
  return isAside ? opening : null
}

/** Words from a verb of saying to the end of its aside ("says the health ministry,"), at most. */
const SAID_ASIDE = 5

/** Words of a subject that stands before its verb, at most. */
const SUBJECT = 3

/** «قسد تنفي والدفاع السورية تتحدث عن 4 قتلى»: true where a noun with its article, joined by what is written as one with it, stands before the verb as its subject. */
function hasJoinedSubject(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - SUBJECT && sentence.keys[i] === ''; i--) {
    if (isDefiniteWord(sentence, i) && !hasGluedArticle(sentence, i)) return true
    if (tagOf(sentence.hitAt[i], 'said') || tagOf(sentence.hitAt[i], 'complement')) return false
  }
  return false
}

const isDenial = (hit: CueHit | null | undefined): boolean => modalOf(hit, 'denial', 'report-denial') !== null

/** True for a participle behind a form of "to be", an adverb between them or not. */
export const hasAuxiliaryBefore = (sentence: Sentence, at: number): boolean => [1, 2].some((back) => at >= back && tagOf(sentence.hitAt[at - back], 'auxiliary') !== null)

/** Words between a dash and the word that calls what stands before it false, at most. */
const VERDICT_REACH = 6

/** True where something is called false among the `within` words from `from` on. */
export function saysFalse(cues: readonly (CueHit | null)[], from: number, within: number): boolean {
  for (let i = from; i < from + within && i < cues.length; i++) if (modalOf(cues[i], 'falsity')) return true
  return false
}

/** "the clash in which 12 died", "the attack that killed 12": of what is denied it is told that 12 died. */
function opensRelative(sentence: Sentence, i: number): boolean {
  const hit = sentence.hitAt[i]
  if (hit?.from !== i || !isRelativeEdge(hit)) return false
  // "a tabloid which reported eleven dead"
  if (isSpeech(sentence.hitAt[hit.to]) || isSpeech(sentence.hitAt[hit.to + 1])) return false
  return tagOf(hit, 'complement') === null ? tagOf(sentence.hitAt[i - 1], 'said')?.form !== 'before-source' : tagOf(sentence.hitAt[hit.to], 'trigger') !== null
}

/** «نفى تأخر المساعدات عن المناطق التي قضى فيها 900»: true for the relative pronoun that what happened to those counted follows at once. */
function opensOwnRelative({ hitAt }: Sentence, i: number, { trigger }: Decision): boolean {
  const hit = hitAt[i]
  return hit?.from === i && trigger !== null && trigger.from === hit.to && tagOf(hit, 'antecedent') !== null && tagOf(hit, 'boundary') !== null
}

/** True where a clause that tells what is so called follows, a quotation closed before it or not. */
const opensThat = (sentence: Sentence, at: number): boolean => tagOf(sentence.hitAt[isQuote(sentence.keys[at]) ? at + 1 : at], 'complement') !== null

/** Behind a comma these go on with what is denied ("the allegations, according to which 200 had fallen"). */
const opensComplement = (hit: Parameters<typeof tagOf>[0], cue: CueHit | null | undefined): boolean =>
  tagOf(hit, 'complement') !== null || tagOf(hit, 'said')?.form === 'before-source' || cueOf(cue, 'hearsay') !== null

/** True where a verb of saying at `at` goes on with the words of one who spoke before. */
function saysMore(sentence: Sentence, at: number): boolean {
  const hit = sentence.hitAt[at]
  if (hit?.coordinated || hasJoinedSubject(sentence, at) || tagOf(rightBefore(sentence.hitAt, at), 'coordination')) return true
  return tagOf(hit, 'said')?.form === 'adds' && isComma(rightBefore(sentence.keys, at))
}
