import { kindOf } from '../../../model/kind.ts'
import { fits } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { isOutOf, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isMark, isQuote, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { pointsBack } from './wholes.ts'

/** "Of the 38 killed, 21 were civilians": what is told after a whole that opens its clause are its parts. Changes the decisions' parents. */
export function linkBehindOpeningWhole(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 0; n < decisions.length; n++) {
    const whole = decisions[n]!
    if (whole.measure === null || whole.parent || !opensAsWhole(sentence, whole.amount)) continue
    for (const part of decisions.slice(n + 1)) {
      if (part.measure === null || (part.parent && !tellsOn(sentence, part, whole, decisions)) || !fits(part, whole)) continue
      part.parent = whole
      if (part.measure === 'killed' && (whole.measure === 'held' || whole.measure === 'abducted')) part.measure = 'dead-in-captivity'
    }
  }
}

/**
 * "Of the 54,000 who fled, 31,000 are with relatives, 12,000 are in a stadium": true for a bare number with a verb of its own that was taken for a part
 * of the one told before it.
 */
function tellsOn(sentence: Sentence, { amount, parent }: Decision, whole: Decision, decisions: readonly Decision[]): boolean {
  if (sentence.profile.verbFirst || amount.quantity.noun !== null || parent === whole) return false
  if (parent?.parent !== whole || !decisions.includes(parent) || pointsBack(sentence, amount)) return false
  const next = sentence.hitAt[amount.to]
  return (tagOf(next, 'auxiliary') ?? tagOf(next, 'holds') ?? tagOf(next, 'lodges')) !== null || isJoined(sentence, amount)
}

/** True where "of", "of the", "out of", "among the" stand before an amount at the head of a clause. */
function opensAsWhole(sentence: Sentence, amount: Amount): boolean {
  const { hitAt, keys } = sentence
  const of = ofBefore(sentence, amount)
  if (!of) return false
  const from = fromFund(sentence, of)
  if (from === 0 || tagOf(hitAt[from - 1], 'coordination') !== null || tagOf(hitAt[from - 1], 'complement') !== null) return true
  // 'a "provisional toll" of 31': what a quotation closes goes on.
  return isMark(keys[from - 1]) && !(isQuote(keys[from - 1]) && from > 1 && !isMark(keys[from - 2]))
}

/** The word for "of" or "among" before an amount, its article and whose it is; null where none stands there. */
function ofBefore(sentence: Sentence, amount: Amount): Hit | null {
  const { hitAt, keys, profile } = sentence
  // "Of the original 240 hostages"
  const described = !profile.verbFirst && !isMark(keys[amount.from - 1]) && hitAt[amount.from - 2]?.to === amount.from - 1 && tagOf(hitAt[amount.from - 2], 'definite') !== null
  const hit = rightBefore(hitAt, described ? amount.from - 1 : amount.from)
  if (!hit || tagOf(hit, 'determiner')?.possessive) return ofBeforeOwner(sentence, amount)
  // «من بين القتلى الـ30 ثمانية أطفال»
  const named = tagOf(hit, 'set') !== null && hit.to > amount.from
  const isArticle = tagOf(hit, 'definite') && !tagOf(hit, 'subset') && !tagOf(hit, 'partitive')
  const of = isArticle ? rightBefore(hitAt, hit.from) : hit
  return of && (named || tagOf(of, 'partitive') || isOutOf(of)) ? of : null
}

/** Words between "of" and a number that say whose it is, at most. */
const OWNER = 5
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’'])

/** "Of its 44 wounded", "Of Monday's 44 wounded", "Of the town's 30 dead": the word for "of" before whose number it is; null where none stands there. */
function ofBeforeOwner({ text, starts, hitAt, keys, amountAt, profile }: Sentence, { from }: Amount): Hit | null {
  let owned = tagOf(rightBefore(hitAt, from), 'determiner')?.possessive === true
  for (let i = from - 1; i >= 0 && i >= from - OWNER && !profile.verbFirst && !amountAt[i]; i--) {
    const hit = hitAt[i]
    if (APOSTROPHES.has(text.charAt(starts[i] ?? 0))) owned = true
    else if (isMark(keys[i])) return null
    else if (hit?.from === i && (tagOf(hit, 'partitive') || isOutOf(hit))) return owned ? hit : null
  }
  return null
}

/** Where "from a fund of 10 billion" begins: a preposition before the noun for the sum that `of` belongs to; else where `of` does. */
function fromFund({ hitAt }: Sentence, of: Hit): number {
  const fund = rightBefore(hitAt, of.from)
  if (!tagOf(of, 'partitive') || !fund || !tagsOf(fund, 'trigger').some(({ measure }) => kindOf(measure) === 'aid')) return of.from
  const before = tagOf(hitAt[fund.from - 1], 'determiner') ? hitAt[hitAt[fund.from - 1]!.from - 1] : hitAt[fund.from - 1]
  const leads = before && (tagOf(before, 'away') ?? tagOf(before, 'partitive') ?? tagsOf(before, 'subset').find(({ form }) => form === 'out-of'))
  return leads ? before.from : of.from
}
