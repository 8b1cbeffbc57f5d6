import { countsPeople, fits, isClaim, least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import type { Sentence } from '../sentence.ts'
import { pointsBack } from './wholes.ts'

/** A figure right behind an opening bracket, and those told behind it in the bracket. */
interface Row { head: Decision; inner: Decision[] }

/**
 * «26 شخصا في خان يونس (12 شخصا) ورفح (8 أشخاص، بينهم 3 نساء) وغزة (6)»: what opens one bracket is no part of what opens another. Those that come to the figure before the
 * brackets are its parts, and what points back within a bracket is of what opens that. Changes the decisions' parents.
 */
export function linkBracketedRows(sentence: Sentence, decisions: readonly Decision[]): void {
  if (decisions.length < 3 || !sentence.keys.includes('(')) return
  const rows = rowsIn(sentence, decisions)
  const [first] = rows
  if (rows.length < 2 || !first) return
  const whole = decisions.slice(0, decisions.indexOf(first.head)).findLast((d) => isClaim(d) && countsPeople(d))
  const heads = rows.map(({ head }) => head)
  const isSum = whole !== undefined && heads.reduce((sum, d) => sum + least(d), 0) === whole.amount.quantity.value && heads.every((d) => d.measure === whole.measure)
  for (const { head, inner } of rows) {
    const before = head.parent
    if (isSum) head.parent = whole
    else if (before && rows.some((row) => row.head !== head && (row.head === before || row.inner.includes(before)))) head.parent = before.parent
    for (const part of inner) if (part.parent !== head && !inner.includes(part.parent!) && fits(part, head) && pointsBack(sentence, part.amount)) part.parent = head
  }
}

/** The brackets of a sentence that open with a claim of people. */
function rowsIn({ keys }: Sentence, decisions: readonly Decision[]): Row[] {
  const rows: Row[] = []
  let close = -1
  for (const d of decisions) {
    if (d.amount.from < close) rows.at(-1)?.inner.push(d)
    else if (keys[d.amount.from - 1] === '(' && isClaim(d) && countsPeople(d)) {
      close = keys.indexOf(')', d.amount.to)
      rows.push({ head: d, inner: [] })
    }
  }
  return rows
}
