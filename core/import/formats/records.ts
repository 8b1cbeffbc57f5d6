import { parse as parseCsv } from 'csv-parse/sync'
import { z } from 'zod'
import { AppError } from '../../model/error.ts'
import type { Content } from '../content.ts'
import { isoDate } from './html.ts'

/** The names that columns and keys go by, compared without case, spaces and marks. */
const COLUMN_NAMES = {
  text: ['text', 'body', 'content', 'articletext', 'articlebody', 'fulltext', 'النص', 'المحتوى', 'المتن', 'نصالمقال', 'نص'],
  title: ['title', 'headline', 'العنوان', 'عنوان'],
  publisher: ['publisher', 'source', 'outlet', 'site', 'الناشر', 'المصدر', 'الموقع'],
  author: ['author', 'byline', 'creator', 'الكاتب', 'المؤلف', 'المحرر'],
  url: ['url', 'link', 'href', 'الرابط', 'رابط'],
  publishedAt: ['publishedat', 'date', 'published', 'datepublished', 'pubdate', 'publishdate', 'التاريخ', 'تاريخالنشر', 'تاريخ'],
  language: ['language', 'lang', 'اللغة', 'لغة']
} as const
type Column = keyof typeof COLUMN_NAMES

/** Which key of a record stands for which fact of an article. */
export type ColumnMapping = Partial<Record<Column, string>>

const folded = (key: string): string => key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Tells the columns from their names, in English or Arabic; where none is named as the text, the longest text is taken for it. */
export function mappingOf(records: readonly Record<string, unknown>[]): ColumnMapping {
  const keys = [...new Set(records.slice(0, 50).flatMap((record) => Object.keys(record)))]
  const mapping: ColumnMapping = {}
  for (const [column, names] of Object.entries(COLUMN_NAMES) as [Column, readonly string[]][]) {
    const key = names.map((name) => keys.find((candidate) => folded(candidate) === name)).find((candidate) => candidate !== undefined)
    if (key !== undefined) mapping[column] = key
  }
  if (mapping.text === undefined) {
    const lengthOf = (key: string) => records.slice(0, 50).reduce((n, record) => n + (typeof record[key] === 'string' ? record[key].length : 0), 0)
    const [longest] = keys.toSorted((a, b) => lengthOf(b) - lengthOf(a))
    if (longest !== undefined && lengthOf(longest) > 0) mapping.text = longest
  }
  return mapping
}

function contentsOf(records: readonly Record<string, unknown>[], name: string): Content[] {
  const mapping = mappingOf(records)
  const of = (record: Record<string, unknown>, column: Column): string | null => {
    const key = mapping[column]
    const value = key === undefined ? null : record[key]
    return typeof value === 'string' && value.trim() !== '' ? value.replace(/\r\n?/g, '\n').trim() : null
  }
  const contents = records.flatMap((record): Content[] => {
    const body = of(record, 'text')
    const title = of(record, 'title')
    if (body === null) return []
    return [{
      text: title && !body.startsWith(title) ? `${title}\n\n${body}` : body, title,
      publisher: of(record, 'publisher'), author: of(record, 'author'), url: of(record, 'url'), publishedAt: isoDate(of(record, 'publishedAt')), language: of(record, 'language')?.slice(0, 2).toLowerCase() ?? null
    }]
  })
  if (contents.length === 0) throw new AppError('unsupported-format', `${name} holds no record with a text. Name the column "text" (النص).`, { name })
  return contents
}

/** How deep JSON may nest: deeper is hostile, for articles are flat. */
const DEPTH = 64

function refuseDeep(json: string, name: string): void {
  let depth = 0
  let inString = false
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i)
    if (inString) {
      if (unit === 92) i += 1
      else if (unit === 34) inString = false
    } else if (unit === 34) inString = true
    else if (unit === 91 || unit === 123) {
      depth += 1
      if (depth > DEPTH) throw new AppError('hostile-file', `${name} nests more than ${DEPTH} levels deep; it was not read.`, { name })
    } else if (unit === 93 || unit === 125) depth -= 1
  }
}

const recordSchema = z.record(z.string(), z.unknown())
const listSchema = z.union([z.array(recordSchema), z.looseObject({ articles: z.array(recordSchema) }).transform(({ articles }) => articles), z.looseObject({ items: z.array(recordSchema) }).transform(({ items }) => items), recordSchema.transform((record) => [record])])

/** Reads articles from JSON: a list, an object with `articles` or `items`, or one object. Throws AppError damaged-file or hostile-file. */
export function readJson(json: string, name: string): Content[] {
  refuseDeep(json, name)
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new AppError('damaged-file', `${name} is not valid JSON: ${(error as Error).message}`, { name }, { cause: error })
  }
  const parsed = listSchema.safeParse(value)
  if (!parsed.success) throw new AppError('unsupported-format', `${name} is JSON, but no list of articles.`, { name })
  return contentsOf(parsed.data, name)
}

/** Reads articles from JSON lines, one object a line. Throws AppError damaged-file naming the line. */
export function readJsonLines(text: string, name: string): Content[] {
  const records = text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    refuseDeep(line, name)
    try {
      return [recordSchema.parse(JSON.parse(line))]
    } catch (error) {
      throw new AppError('damaged-file', `${name}, line ${i + 1}, is not a JSON object.`, { name, line: i + 1 }, { cause: error })
    }
  })
  return contentsOf(records, name)
}

/** Reads articles from a table with a header row; the separator is told from the header. Throws AppError damaged-file. */
export function readTable(text: string, name: string): Content[] {
  const header = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'))
  const delimiter = ['\t', ';', ','].toSorted((a, b) => header.split(b).length - header.split(a).length)[0] ?? ','
  try {
    return contentsOf(z.array(recordSchema).parse(parseCsv(text, { columns: true, delimiter, bom: true, relax_column_count: true, skip_empty_lines: true })), name)
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('damaged-file', `${name} is not a table that can be read: ${(error as Error).message}`, { name }, { cause: error })
  }
}
