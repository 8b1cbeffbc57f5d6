import type { Cell, Column } from './column.ts'

/**
 * What a spreadsheet takes for the start of a formula, also in its full-width form, and the white space after which it still does
 * (OWASP, CSV injection). A cell that starts so gets an apostrophe in front, which spreadsheets take for "this is text".
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/** One cell as CSV (RFC 4180): quoted where it must be, and never a formula. A number is written as it is. */
export function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The heading row, of machine names. Lines end in CR LF. */
export const csvHead = (columns: readonly { name: string }[]): string => `${columns.map(({ name }) => csvCell(name)).join(',')}\r\n`

/** One row. */
export const csvRow = <Row>(columns: readonly Column<Row>[], row: Row): string => `${columns.map(({ value }) => csvCell(value(row))).join(',')}\r\n`
