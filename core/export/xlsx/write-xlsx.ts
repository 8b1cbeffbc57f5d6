import type { CellObject, Row, Sheet } from 'write-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import type { Report, ReportEntry } from '../../report/index.ts'
import { throwIfCancelled } from '../output.ts'
import { phraseOf } from '../phrases.ts'
import { cutText, xmlSafe } from '../safe-text.ts'
import { CLAIM_COLUMNS } from '../table/claim-columns.ts'
import type { Cell, CellType, Column } from '../table/column.ts'
import type { SourceRow } from '../table/source-columns.ts'
import { SOURCE_COLUMNS } from '../table/source-columns.ts'
import { VERDICT_LOOKS } from '../verdict-looks.ts'
import type { Output, Writer } from '../writer.ts'
import { readableAccent } from '../html/accent.ts'
import { firstStrongDirection } from '../../model/text-direction.ts'
import { printing } from './printing.ts'
import { readingOrder } from './reading-order.ts'
import { heightFor } from './row-height.ts'

/** The most characters that Excel takes in one cell. */
const LONGEST_CELL = 32_767
const PIECE = 256 * 1024
/** Two lines in points: what a column is called may be longer than the column is wide, and LibreOffice heightens no row by itself. */
const HEAD_HEIGHT = 32

type Content = Sheet<Buffer>

/** A cell of its own type: numbers stay numbers, and text is typed as text, so that no text can become a formula. With a column's `width` its row is high enough for it. */
function cellOf(cell: Cell, output: Output, type: CellType = 'number', width: number | null = null): CellObject | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number, format: type === 'year' ? '0' : Number.isInteger(cell) ? '#,##0' : '#,##0.00', alignVertical: 'top' }
  const safe = xmlSafe(cell)
  if (safe.length > LONGEST_CELL) output.warn('warning/cells-cut')
  const height = width === null ? null : heightFor(safe, width)
  return { value: safe.length > LONGEST_CELL ? cutText(safe.slice(0, LONGEST_CELL - 1), LONGEST_CELL) : safe, type: String, wrap: true, alignVertical: 'top', ...(height !== null && { height }), ...(firstStrongDirection(safe) === 'rtl' && { align: 'right' }) }
}

const WHOLE_DAY = /^(\d{4}-\d{2}-\d{2})(?:T|$)/

/** A date of a whole day as the workbook's own kind of date; null for what is less precise, or before the first day that workbooks count. */
function dayOf(value: Cell): CellObject | null {
  const day = typeof value === 'string' ? WHOLE_DAY.exec(value)?.[1] : undefined
  if (day === undefined || day < '1900-03-01') return null
  return { value: new Date(`${day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' }
}

const headOf = (text: string, report: Report): CellObject =>
  ({ value: xmlSafe(text), type: String, fontWeight: 'bold', wrap: true, alignVertical: 'center', textColor: '#ffffff', backgroundColor: readableAccent(report.houseStyle.accentColor), ...(report.direction === 'rtl' && { align: 'right' }) })

const widthOf = ({ width = 14 }: { width?: number }): number => width

const shownColumns = <RowOf>(columns: readonly Column<RowOf>[]) => columns.filter((column) => column.word !== null)

function tableSheet<RowOf>(report: Report, name: string, columns: readonly Column<RowOf>[], rows: readonly RowOf[], output: Output, dress: (row: RowOf, column: string) => Partial<CellObject>): Content {
  const shown = shownColumns(columns)
  const data: Row[] = [shown.map((column) => ({ ...headOf(column.title[report.language], report), height: HEAD_HEIGHT }))]
  for (const row of rows) {
    data.push(shown.map((column) => {
      const cell = (column.isDate && dayOf(column.value(row))) || cellOf((column.word ?? column.value)(row), output, column.type, widthOf(column))
      return cell && { ...cell, ...dress(row, column.name) }
    }))
  }
  return { data, sheet: name, columns: shown.map((column) => ({ width: widthOf(column) })), stickyRowsCount: 1, rightToLeft: report.direction === 'rtl', orientation: 'landscape' }
}

const SUMMARY_WIDTHS = [42, 24, 40, 26, 34]

function summarySheet(report: Report, output: Output): Content {
  const say = phraseOf(report)
  const { summary } = report
  const align = report.direction === 'rtl' ? 'right' : 'left'
  const text = (value: string, more: Partial<CellObject> = {}): CellObject => ({ ...cellOf(value, output), wrap: false, ...more })
  const pair = (name: string, value: Cell): Row => [text(name), value === null ? null : typeof value === 'number' ? { ...cellOf(value, output), align } : text(value, { align })]
  const heading = (name: string): Row => [headOf(name, report), headOf(say('count'), report)]
  const data: Row[] = [
    [text(report.title, { fontWeight: 'bold', fontSize: 16 })],
    [],
    pair(say('date'), report.date),
    ...(report.houseStyle.name === '' ? [] : [pair(say('publisher'), report.houseStyle.name)]),
    ...(report.generatedBy === '' ? [] : [pair(say('preparedBy'), report.generatedBy)]),
    pair(say('claims'), summary.claimCount),
    pair(say('decided'), summary.decidedCount),
    pair(say('articles'), summary.articleCount),
    pair(say('sources'), summary.sourceCount),
    [],
    heading(say('verdict')),
    ...summary.verdicts.map(({ name, word, count }): Row => [text(word, { textColor: VERDICT_LOOKS[name].ink, backgroundColor: VERDICT_LOOKS[name].tint, fontWeight: 'bold' }), { ...cellOf(count, output), align }]),
    [],
    heading(say('kind')),
    ...summary.kinds.map(({ word, count }) => pair(word, count))
  ]
  if (summary.subsetSums.length > 0) {
    data.push([], [say('whole'), say('figure'), say('parts'), say('partsSum'), say('comparison')].map((name) => headOf(name, report)))
    for (const sum of summary.subsetSums) {
      const parts = sum.parts.map((part) => `${part.statement} (${part.number})`).join('\n')
      data.push([`${sum.statement} (${sum.number})`, sum.wholeText, parts, sum.sumText, say(sum.exceeds ? 'exceeds' : 'fits')].map((words, at) => cellOf(words, output, 'string', SUMMARY_WIDTHS[at])))
    }
  }
  data.push([], [headOf(say('method'), report)], ...report.method.map((paragraph): Row => [text(paragraph, { columnSpan: 5, wrap: true, height: 20 * Math.max(1, Math.ceil(paragraph.length / 110)) }), null, null, null, null]))
  return { data, sheet: say('summary'), columns: SUMMARY_WIDTHS.map((width) => ({ width })), rightToLeft: report.direction === 'rtl', showGridLines: false, orientation: 'landscape' }
}

/** Writes a workbook of three sheets: summary, claims, sources. In Arabic the sheets run from right to left. */
export const writeXlsx: Writer = async (report, output, context) => {
  const say = phraseOf(report)
  const entries: ReportEntry[] = report.groups.flatMap((group) => group.entries)
  const sources: SourceRow[] = entries.flatMap((entry) => entry.sources.map((shown) => ({ entry, shown })))
  const verdictDress = (entry: ReportEntry, column: string): Partial<CellObject> =>
    column === 'verdict' ? { textColor: VERDICT_LOOKS[entry.claim.verdict].ink, backgroundColor: VERDICT_LOOKS[entry.claim.verdict].tint, fontWeight: 'bold' } : {}
  const sheets = [
    summarySheet(report, output),
    tableSheet(report, say('claims'), CLAIM_COLUMNS, entries, output, verdictDress),
    tableSheet(report, say('sources'), SOURCE_COLUMNS, sources, output, () => ({}))
  ]
  throwIfCancelled(context)
  const [summary, claims, cited] = [say('summary'), say('claims'), say('sources')]
  const features = [printing({ sheets: [summary, claims, cited], fitted: [summary, cited], headed: [claims, cited] }), readingOrder()]
  const workbook = await writeXlsxFile(sheets, { features, fontFamily: report.language === 'ar' ? 'Arial' : 'Calibri', fontSize: 11 }).toBuffer()
  output.step(entries.length)
  for (let at = 0; at < workbook.length; at += PIECE) await output.bytes(workbook.subarray(at, at + PIECE))
}
