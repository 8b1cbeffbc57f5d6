import { hasTopic, isPackage, tagOf } from '../meaning.ts'
import { isColon, isMark, isQuote, opensWith } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Candidate } from './candidate.ts'
import { isGift } from './gift.ts'

/** Words around money that say it is no aid, as near as this. */
const TRADE_REACH = 7

/** True where words of trade stand around a sum, and nothing says that donors give it. */
export function isTrade(sentence: Sentence, amount: Amount, best: Candidate | null): boolean {
  if (best !== null && comesFromDonors(sentence, amount, best)) return false
  const gift = best !== null && isGift(best)
  if (namesTradeBehind(sentence, amount.to, gift)) return true
  // "a budget that sets aside 6.3 billion kroner for humanitarian crises": who sets it aside is no trade where what it is for is aid.
  // «رصدت الحكومة في الموازنة 3 مليارات دينار لإيواء النازحين»: where verbs come first, whence it is taken stands between.
  if (gift && (best.hit.to === amount.from || sentence.profile.verbFirst) && isForAid(sentence, amount.to)) return false
  return namesTradeBefore(sentence, amount.from, best)
}

/** "disbursed €38m for salaries of civil servants": true for a word of trade behind a sum, but not for what a `gift` is for. */
function namesTradeBehind(sentence: Sentence, to: number, gift: boolean): boolean {
  for (let i = to; i < to + TRADE_REACH && i < sentence.keys.length && isOfClause(sentence, i); i++) {
    if (gift && tagOf(sentence.hitAt[i], 'asked')) return false
    if (hasTopic(sentence.hitAt[i], 'commerce')) return true
  }
  return false
}

/** True for a word of trade before a sum; where a package is given, only before that. */
function namesTradeBefore(sentence: Sentence, from: number, best: Candidate | null): boolean {
  const until = best?.side === 'left' && isPackage(best.rule) ? best.hit.to : Infinity
  // "a plant (cost: $74 million)"
  const labelled = isColon(sentence.keys[from - 1]) ? from - 2 : from - 1
  for (let i = labelled; i >= from - TRADE_REACH && i >= 0 && isOfClause(sentence, i); i--) {
    if (i < until && hasTopic(sentence.hitAt[i], 'commerce')) return true
  }
  return false
}

/** True for a word that is no figure, no verb joined by "and" and no mark but a quotation mark. */
function isOfClause({ keys, hitAt, amountAt }: Sentence, i: number): boolean {
  if (amountAt[i] !== null || (isMark(keys[i]) && !isQuote(keys[i]))) return false
  const hit = hitAt[i]
  return !hit?.coordinated || (tagOf(hit, 'said') === null && tagOf(hit, 'trigger') === null)
}

/** "the state budget received $5.9 billion from international partners": what donors have sent is aid, whoever has it. */
function comesFromDonors(sentence: Sentence, { to }: Amount, { measure }: Candidate): boolean {
  if (measure === 'requested') return false
  const { hitAt } = sentence
  for (let i = to; i < to + TRADE_REACH && isPlainWord(sentence, i); i++) {
    const hit = hitAt[i]
    if (hit && hasTopic(hit, 'aid') && (hasTopic(hit, 'giving-from') || hasTopic(hitAt[hit.from - 1], 'giving-from'))) return true
  }
  return false
}

/** True where "for" and a word of aid stand right behind a sum ("for humanitarian crises", "for the victims of the flood"). */
function isForAid(sentence: Sentence, to: number): boolean {
  const glued = opensWith(sentence, to, 'to')
  if (!glued && !tagOf(sentence.hitAt[to], 'asked')) return false
  for (let i = glued ? to : to + 1; i < to + TRADE_REACH && isPlainWord(sentence, i); i++) if (hasTopic(sentence.hitAt[i], 'aid')) return true
  return false
}

/** True for a word of the sentence that is no mark and no figure. */
const isPlainWord = ({ keys, amountAt }: Sentence, i: number): boolean => i < keys.length && !isMark(keys[i]) && !amountAt[i]
