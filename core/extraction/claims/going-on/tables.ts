import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { countsPeople, isClaim } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Rows of a table above a figure among which its header is looked for, and words of a cell of the header and of a row's label, at most. */
const ROWS = 40
const HEADER_WORDS = 6
const LABEL_WORDS = 6

/** How the rules end by which a figure of a table is a claim. */
export const IN_COLUMN = '.column'

/** What a figure of a table counts, by the head of its column or the label of its row; `measure` is null where that names none. */
export interface Cell { measure: Measure | null; rule: string }

/**
 * What a figure in a cell of its own counts ("Mandalay | 2,053 | 2,691" under "Region | Dead | Injured", "Killed | 120 | 14"): cells stand
 * between strokes, tabs or wide spaces. Null for a figure that stands in no table, or in one that names nothing that is counted here.
 */
export function cellOf({ sentence, amount, topics, kind, earlier }: Case): Cell | null {
  if (!sentence.opensLine) return null
  const nth = placeInCell(sentence, amount, topics.text)
  if (nth < 0) return null
  const column = columnAt(sentence, amount.from, topics.text)
  const columns = columnAt(sentence, sentence.keys.length, topics.text)
  let header: Sentence | null = null
  for (let back = 1; back <= ROWS; back++) {
    const line = topics.before(sentence, back)
    if (!line?.opensLine || columnAt(line, line.keys.length, topics.text) !== columns) break
    header = line
  }
  const head = header && header.amounts.every(({ quantity }) => quantity.form === 'singular') ? header : null
  const under = head && namedIn(head, column, topics.text, HEADER_WORDS, nth)
  const told = under ?? (nth > 0 ? null : namedIn(sentence, 0, topics.text, LABEL_WORDS))
  if (told) return told.measure !== null && (kindOf(told.measure) === 'aid') !== (kind === 'money') ? { measure: null, rule: told.rule } : told
  const summed = kind === 'person' ? totalOfColumn(head ? head.index + 1 : (header ?? sentence).index, sentence, column, { topics, earlier }) : null
  if (summed) return summed
  if (!head) return null
  // A column that names nothing counted here stands beside one that does.
  for (let i = 1; i <= columns; i++) if (namedIn(head, i, topics.text, HEADER_WORDS)?.measure) return { measure: null, rule: 'column' }
  return null
}

/** How many sentences before a table the total stands that a column of it breaks down. */
const TOTAL_WITHIN = 4

/**
 * "655 families (3,275 individuals) are displaced." over a column, from the row of index `first` on, whose figures add up to 3,275: what the total
 * counts; null for any other column.
 */
function totalOfColumn(first: number, sentence: Sentence, column: number, { topics, earlier }: Pick<Case, 'topics' | 'earlier'>): Cell | null {
  let sum = 0
  for (let index = first; index < first + ROWS; index++) {
    const row = topics.at(index)
    const cell = row?.opensLine ? row.amounts.find((other) => columnAt(row, other.from, topics.text) === column && opensCell(row, other.from, topics.text)) : undefined
    if (!row || !cell) break
    sum += cell.quantity.value ?? 0
    if (index < sentence.index) continue
    const isAbove = (d: Decision): boolean => d.sentence.index < first && d.sentence.index >= first - TOTAL_WITHIN
    const total = earlier.findLast((d) => isAbove(d) && countsPeople(d) && d.amount.quantity.value === sum)
    if (isClaim(total)) return { measure: total.measure, rule: `${total.measure}${IN_COLUMN}` }
  }
  return null
}

/** What the words of a cell name that is counted; null where they name nothing, or where the cell is too long for a head. */
function namedIn(line: Sentence, column: number, text: string, words: number, nth = 0): Cell | null {
  let found = 0
  let hurt: Cell | null = null
  let at = 0
  let steps = 0
  let told: Cell | null = null
  for (let i = 0; i < line.keys.length; i++) {
    if (opensCell(line, i, text)) at++
    if (at > column) break
    if (at < column || line.keys[i] !== '') continue
    if (++steps > words || (line.amountAt[i] && line.amountAt[i]!.quantity.form !== 'singular')) return null
    const hit = line.hitAt[i]
    if (hit?.from !== i) continue
    const trigger = tagsOf(hit, 'trigger').find(({ frame, rule }) => (frame !== 'active' || rule.endsWith('.noun') || rule.endsWith('.gap')) && !rule.endsWith('.lose'))
    // "Casualties (killed / injured)": what the brackets tell apart.
    if (trigger?.measure === 'casualties') hurt = { measure: 'casualties', rule: `casualties${IN_COLUMN}` }
    else if (trigger && found++ < nth) told = null
    else if (trigger) told ??= { measure: trigger.measure, rule: `${trigger.measure}${IN_COLUMN}` }
    else if (tagOf(hit, 'thing')) return { measure: null, rule: 'column' }
  }
  return told ?? hurt
}

/** How many cells open before a word. */
function columnAt(line: Sentence, to: number, text: string): number {
  let column = 0
  for (let i = 1; i <= to && i < line.keys.length; i++) if (opensCell(line, i, text)) column++
  return column
}

/** True for a word right behind a stroke, a tab or a wide space. */
function opensCell({ keys, starts, ends }: Sentence, word: number, text: string): boolean {
  if (word === 0 || keys[word] === '|') return false
  if (keys[word - 1] === '|') return true
  const from = ends[word - 1] ?? 0
  const gap = (starts[word] ?? 0) - from
  return gap > 0 && (text[from] === '\t' || (gap > 1 && text[from] === ' ' && text[from + 1] === ' '))
}

/** Which figure of its cell an amount is ("41 / 66"), the first is 0; -1 where it stands in none, or other words stand beside it. */
function placeInCell(sentence: Sentence, amount: Amount, text: string): number {
  let nth = 0
  let first = amount
  while (!opensCell(sentence, first.from, text)) {
    const before = sentence.amountAt[first.from - 2]
    if (!before || text[sentence.starts[first.from - 1] ?? 0] !== '/') return -1
    first = before
    nth++
  }
  const slash = text[sentence.starts[amount.to] ?? 0] === '/' && amount.to < sentence.keys.length && sentence.amountAt[amount.to + 1]
  return slash || fillsCell(sentence, amount, text) ? nth : -1
}

/** True where nothing stands in the cell but the figure, or what is in brackets behind it. */
function fillsCell(sentence: Sentence, amount: Amount, text: string): boolean {
  const { to } = amount
  return to >= sentence.keys.length || sentence.keys[to] === '|' || sentence.keys[to] === '(' || opensCell(sentence, to, text)
}
