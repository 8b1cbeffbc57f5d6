import { isCurrency } from '../../../model/figure.ts'
import { tagOf } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Candidate } from './candidate.ts'

/** What reaching over a word costs at least that opens another clause. */
const OTHER_CLAUSE = 3

/** Words in brackets that a clause goes on behind, at most. */
const BRACKETED = 6

/** True where no mark, figure, speech or other clause stands between; a name in brackets («الوكالة (الأونروا)») is none. */
export function isOneClause(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const amount = sentence.amountAt[i]
    if (isPeopleOrMoney(amount)) return false
    // The comma of "10,000 tonnes" is no mark.
    if (amount) continue
    if (sentence.keys[i] === '(') {
      const close = sentence.keys.indexOf(')', i)
      if (close < 0 || close >= to || close - i > BRACKETED || sentence.amountAt.slice(i, close).some(isPeopleOrMoney)) return false
      i = close
      continue
    }
    if (isMark(sentence.keys[i])) return false
    if ((tagOf(sentence.hitAt[i], 'boundary')?.cost ?? 0) >= OTHER_CLAUSE || tagOf(sentence.hitAt[i], 'said')) return false
  }
  return true
}

/** People or money; 40 tonnes of food are what is given. */
const isPeopleOrMoney = (amount: Amount | null | undefined): boolean =>
  amount != null && ((amount.quantity.unit === null && amount.quantity.noun === null) || amount.quantity.unit === 'person' || isCurrency(amount.quantity.unit))

/** True for a word that stands before `inner`, both before the figure, within so many words of it. */
export const leadsWithin = ({ side, hit }: Candidate, inner: Candidate, words: number): boolean =>
  side === 'left' && hit.to <= inner.hit.from && inner.hit.from - hit.to <= words

/** … and in one clause with it. */
export const governsWithin = (sentence: Sentence, outer: Candidate, inner: Candidate, words: number): boolean =>
  leadsWithin(outer, inner, words) && isOneClause(sentence, outer.hit.to, inner.hit.from)
