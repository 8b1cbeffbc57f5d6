import { AND, THE } from '../lexicon/proclitics.ts'
import { afterName, afterPhone } from './codes.ts'
import { readsAsQuantity } from './dates.ts'
import { numberWord } from './number-word.ts'
import type { Found, Passage } from './passage.ts'
import { readAmount } from './read-amount.ts'

/** True for a label that may name something by the number behind it, as it is written and by what stands beside it. */
export function isLabelHere(p: Passage, { value, from: i, to, prefix }: Found<'label'>): boolean {
  if (value.capital && !p.capital(i)) return false
  if (value.numbers) {
    const at = p.isParticle(to) ? to + 1 : to
    if (prefix & ~(AND | THE) || !p.isDigits(at) || !value.numbers.includes(p.digitsValue(at))) return false
  }
  if (!value.always && p.has(i - 1, 'determiner') && hasAuxiliaryBehind(p, to)) return false
  if (!value.digits) return true
  // «دُفن صباح اليوم 16»: today, not a day's number.
  if (prefix !== 0 && p.has(i, 'function') && !p.has(to + 1, 'of')) return false
  return p.isDigits(to) || p.isDigits(to + 1)
}

/** "At the gate 12 were shot dead": true for a number with a verb right behind it. */
export function hasAuxiliaryBehind(p: Passage, i: number): boolean {
  const number = numberWord(p, i)
  return (number !== null || p.isDigits(i)) && p.has(number?.to ?? i + 1, 'auxiliary')
}

/** Words in the name of a make before its number, at most. */
const MAX_NAME = 2

/** «بيل 412», «إف 35»: one past the digits of a make's name that begins at token `i`; 0 where digits behind it count something, or none stand there. */
export function skipModel(p: Passage, i: number): number {
  let at = i
  while (at < i + MAX_NAME && p.isWord(at) && !p.has(at, 'function') && !p.has(at, 'and') && !p.startsLine(at)) at++
  if (at === i || !p.isDigits(at) || p.startsLine(at) || readsAsQuantity(p, at) || p.has(at + 1, 'of')) return 0
  return afterName(p, at)
}

/** True for a sign that may stand between a label and its number («No. 5», «Gate: 3», «المادة (5)»). */
const mayFollowLabel = (p: Passage, i: number): boolean =>
  p.isSign(i, '.') || p.isSign(i, ':') || p.isSign(i, '#') || p.isSign(i, '(') || p.isSign(i, '"') || p.isSign(i, '«') || p.isSign(i, '“')

/** "1,366 are": digits in two groups with a comma, and a verb right behind them. */
const isThousandsWithVerb = (p: Passage, i: number): boolean =>
  p.isDigits(i) && p.isSign(i + 1, ',') && p.glued(i + 1) && p.isDigits(i + 2) && p.glued(i + 2) && p.tokens.length[i + 2] === 3 && p.has(i + 3, 'auxiliary')

/**
 * One past the number behind a label that ends before token `i` («المادة 5», "Flight 370"), with more of the same («1 و2»); 0 where what
 * follows is no part of its name.
 */
export function skipLabelled(p: Passage, i: number, always: boolean): number {
  // «أم وثلاثة أطفال»: "and" joins no number to the name of a thing.
  if (always && (p.has(i, 'and') || ((numberWord(p, i)?.prefix ?? 0) & AND) !== 0)) return 0
  let at = i
  while (at < i + 2 && mayFollowLabel(p, at)) at++
  // "… of our Albay chapter. "Three of those …""
  for (let k = i; k <= at; k++) if (p.startsSentence(k)) return 0
  // "… of our Albay chapter. "Three of those who died …": other words begin.
  if (at === i + 2 && p.isSign(i, '.') && !p.isSign(i + 1, '.')) return 0
  // "a depot beside the road: 218 were burnt": a colon opens a clause with a verb of its own.
  if (!always && at > i && hasAuxiliaryBehind(p, at)) return 0
  const again = p.find(at, 'label')
  if (again) at = again.to
  while (p.isSign(at, '.') || p.isSign(at, '#')) at++
  // "leads the highway unit. Seven more died"
  if (again && !always && p.startsSentence(at)) return 0
  if (p.isParticle(at) && p.isDigits(at + 1)) at++
  if (!p.isDigits(at) && !numberWord(p, at)) return 0
  if (!always && readsAsQuantity(p, at)) return 0
  // "with Wednesday's group 1,366 are back": no label has its thousands set apart and a verb behind.
  if (!always && at === i && isThousandsWithVerb(p, at)) return 0
  const amount = p.isDigits(at) ? null : readAmount(p, at)
  if (!p.isDigits(at) && (!amount || amount.value === null || amount.share)) return 0
  let to = amount ? amount.to : afterName(p, at)
  // «Article 2(4)»
  while (p.isSign(to, '(') && p.glued(to) && p.isDigits(to + 1) && p.isSign(to + 2, ')')) to += 3
  while (p.isSign(to, ',') || p.has(to, 'and') || (p.isSign(to, '-') && p.glued(to)) || p.has(to, 'to')) {
    if (!p.isDigits(to + 1) || readsAsQuantity(p, to + 1)) break
    to = afterName(p, to + 1)
  }
  return afterPhone(p, to)
}
