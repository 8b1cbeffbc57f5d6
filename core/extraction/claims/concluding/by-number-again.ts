import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { isClaim, NOBODY, ruledOut } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { answered } from '../going-on/answered.ts'
import { countedLast, toldIn } from '../going-on/told-in.ts'
import type { Candidate } from '../governing/candidate.ts'
import { HOUSE } from '../governing/dwellers.ts'
import { ownNumber } from '../governing/own-number.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { namedInFront } from '../parts/kinds.ts'
import { namesOthers, setBefore, setBeside, toldOfThem } from '../parts/named-sets.ts'
import { isComma, isMark, isQuote, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { claimed, claimedLike } from './claimed.ts'
import type { Standing } from './standing.ts'

/** What a number counts that is told of those named before ("their number had risen to 21", "there are 40 of them"); null for any other. */
export function byNumberAgain(standing: Standing): Decision | null {
  const { around, best, parent } = standing
  const { sentence, amount, topics } = around
  const ours = ownNumber(around, best)
  if (ours) return claimed(standing, ours, `${ours}.own-number`, 2, 'trigger-before')
  if (!best?.rule.endsWith('again')) return null
  // «إجمالي العدد الذي سُجل بالفيروس هو 130126 حالة»: of the ill, whoever died before.
  if (topics.profile.verbFirst && amount.quantity.noun === 'case' && topics.spreadsDisease(sentence)) return ruledOut(amount, sentence, 'counts cases of a disease')
  const behind = sentence.hitAt[amount.to]
  // "There were 278 of us": those who speak are not the dead.
  if (best.rule.endsWith('.it-again') && (tagOf(behind, 'partitive') !== null || hasTopic(behind, 'aboard'))) return ruledOut(amount, sentence, 'counts those who speak')
  // "The landslide accounts for 41 of the dead."
  if (isClaim(parent) && !topics.profile.verbFirst && setBeside(sentence, amount) === parent.measure) return claimedLike(standing, parent, 1, 'part-of-figure')
  // «بلغ عدد الأسر في المدينة 610 أسر، فيما وصل العدد في الوادي إلى 168»
  const last = around.here.findLast((d) => d.amount.quantity.form !== 'singular')
  if (topics.profile.verbFirst && HOUSE.has(last?.amount.quantity.noun ?? '') && amount.quantity.noun === null) return ruledOut(amount, sentence, NOBODY)
  const named = namedAgain(around, best) ?? befellAll(sentence, best.hit)
  if (named) return claimed(standing, named, ruleFor(best, named), best.cost, 'trigger-before', best.hit)
  // «إن الناجين، وعددهم 27», «المهاجمين وعددهم تسعة»: of those named right before, of whom nothing is counted.
  if (best.hit.coordinated && namesOthers(sentence, best.hit.from)) return ruledOut(amount, sentence, NOBODY)
  // «6 مفقودين من بين الذين كانوا على متن المركب، وعددهم 32»
  if (best.hit.coordinated && around.here.some(isClaim) && isBehindAboard(sentence, best.hit.from)) return ruledOut(amount, sentence, NOBODY)
  // «للمتضررين الذين يقدر عددهم بنحو 52 ألفا»
  if (isOfNeedyBefore(sentence, best.hit.from)) return ruledOut(amount, sentence, NOBODY)
  const inFront = namedInFront(sentence, best.hit.from)
  if (inFront && namesOthers(sentence, inFront.to)) return ruledOut(amount, sentence, NOBODY)
  // "How many were hurt? The ministry put it at 15."
  const asked = answered(around)
  if (asked) return claimed(standing, asked.measure, ruleFor(best, asked.measure), best.cost, 'continues-sentence', best.hit)
  // "The number had risen to 21": of those the text counted last.
  const before = countedLast(around)
  if (isClaim(before)) return claimed(standing, before.measure, ruleFor(best, before.measure), best.cost, 'continues-sentence', best.hit)
  if (isToldByTaken(around)) return claimed(standing, 'abducted', 'abducted.asked', best.cost, 'continues-sentence', best.hit)
  return ruledOut(amount, sentence, NOBODY)
}

/** The rule of the word for their number, named by what it counts here: the table has it under one measure. */
const ruleFor = ({ rule, measure }: Candidate, counted: Measure): string => rule.replace(`.${measure}.`, `.${counted}.`)

/** What those named before the word for their number suffered; null where nobody is named there. */
function namedAgain({ sentence, topics, kind, here }: Case, { hit, rule }: Candidate): Measure | null {
  const named = setBefore(sentence, hit.from) ?? toldOfThem(sentence, hit.from)
  if (named) return named
  // "It did not say how many were missing, but relatives said there were 20."
  const spoken = kind === 'person' && rule.endsWith('.it-again') && here.every((d) => d.measure === null)
  return spoken ? toldIn(sentence, topics, kind, hit.from)?.measure ?? null : null
}

/** Words of those all of whom something befell, behind the word for all of them, at most. */
const ALL_WITHIN = 2

/** «مقتل جميع ركاب الطائرة وعددهم 44»: what befell all of those named right before the word for their number; null where nothing did. */
function befellAll({ keys, hitAt, amountAt, profile }: Sentence, { from }: Hit): Measure | null {
  if (!profile.verbFirst) return null
  for (let i = from - 1; i > 0 && i >= from - 1 - ALL_WITHIN; i--) {
    const all = hitAt[i]
    if (amountAt[i] || (isMark(keys[i]) && !(isComma(keys[i]) && i === from - 1))) return null
    if (!tagOf(all, 'all-of-them')) continue
    const told = tagsOf(rightBefore(hitAt, all!.from), 'trigger').filter(({ frame }) => frame === 'active' || frame === 'either')
    return told.find(({ measure }) => kindOf(measure) !== 'aid')?.measure ?? null
  }
  return null
}

/** "There were 41 of us in the cave", told by one who was taken. */
function isToldByTaken({ sentence, amount, topics, kind }: Case): boolean {
  if (topics.profile.verbFirst || kind !== 'person' || topics.opening('captives') === 0) return false
  return (sentence.quoted || sentence.keys.some(isQuote)) && tagsOf(sentence.hitAt[amount.to], 'subset').some((s) => s.form === 'of-them')
}

/** Words from a relative pronoun to the word for their number, at most. */
const RELATIVE_WITHIN = 2

/** True where a relative clause on those in need tells of their number at word `at`. */
function isOfNeedyBefore({ hitAt, amountAt }: Sentence, at: number): boolean {
  for (let i = at - 1; i >= at - RELATIVE_WITHIN && i > 0 && !amountAt[i]; i--) if (tagOf(hitAt[i], 'antecedent')) return hasTopic(hitAt[i - 1], 'need')
  return false
}

/** Words from "aboard" to "their number", at most. */
const ABOARD_WITHIN = 4

/** True where those aboard a craft are named right before word `at`, and nobody is counted between. */
function isBehindAboard({ hitAt, amountAt }: Sentence, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - ABOARD_WITHIN && !amountAt[i]; i--) if (hasTopic(hitAt[i], 'aboard')) return true
  return false
}
