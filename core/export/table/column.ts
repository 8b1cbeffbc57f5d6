import type { UiLanguage } from '../../model/language.ts'

export type Cell = string | number | null
export type CellType = 'string' | 'number' | 'integer' | 'year' | 'datetime'

/**
 * One column of an export: its machine name, its titles, what it holds (in English, for the metadata beside a CSV), and its value.
 * `word` is the value as people read it, in the report's language; where it is absent the value is shown as it is. `null` as `word` keeps the column out of workbooks.
 */
export interface Column<Row> {
  name: string
  title: Record<UiLanguage, string>
  type: CellType
  about: string
  value: (row: Row) => Cell
  word?: ((row: Row) => Cell) | null
  /** Width in a workbook, in characters. */
  width?: number
  /** In a workbook the value is a date where it tells a whole day, so that it sorts and filters as one; a month or a year alone stays words. */
  isDate?: true
  /** Between the values of a cell that holds several. */
  separator?: string
}
