import type { Match } from '../lexicon/lexicon.ts'
import { AND, THE } from '../lexicon/proclitics.ts'
import { COUNTS, OPENS, type Passage } from './passage.ts'
import type { Sense } from './senses.ts'

const NUMBER_ROLES = new Set<Sense['role']>(['unit', 'teen', 'ten', 'hundreds', 'hundred', 'scale', 'dozen', 'many', 'few', 'fraction', 'article'])
const isPartOfNumber = ({ role }: Sense): boolean => NUMBER_ROLES.has(role)
/** Proclitics that a part of a number never has. */
export const NOT_JOINING = ~(AND | THE)

/** The longest phrase at token `i` that is part of a number. */
export function numberWord(p: Passage, i: number): Match<Sense> | null {
  // Words that open a noun («the») are looked up only where one of them is an article.
  const begins = p.beginnings(i)
  if ((begins & COUNTS) === 0 && ((begins & OPENS) === 0 || !p.may(i, 'article'))) return null
  const plain = p.scan.plain(i)
  if (plain) {
    for (const value of plain) if (NUMBER_ROLES.has(value.role)) return { value, from: i, to: i + 1, start: p.start(i), end: p.end(i), prefix: 0 }
    return null
  }
  return p.scan.longestOf(i, isPartOfNumber, '')
}

/** The token after a hyphen that joins the words at its sides; `i` where none stands. */
export const afterHyphen = (p: Passage, i: number): number => (p.isSign(i, '-') && p.glued(i) && p.glued(i + 1) ? i + 1 : i)

/**
 * A quick test that rules most articles out: false where no number can stand behind the word at token `i` that opens a noun, with a
 * hyphen between ("a-hundred") or none.
 */
export function mayOpenNumber(p: Passage, i: number): boolean {
  if (p.scan.leadsOn(i)) return true
  const behindHyphen = p.isSign(i + 1, '-') ? p.beginnings(i + 2) : 0
  return ((p.beginnings(i + 1) | behindHyphen) & (COUNTS | OPENS)) !== 0
}
