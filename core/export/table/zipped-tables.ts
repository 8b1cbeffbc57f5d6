import type { Report } from '../../report/index.ts'
import type { Output } from '../writer.ts'
import type { ZipWriter, ZippedFile } from '../zip/zip-writer.ts'
import { gathered } from '../zip/zip-writer.ts'
import { CLAIM_COLUMNS } from './claim-columns.ts'
import type { Column } from './column.ts'
import { csvHead, csvRow } from './csv.ts'
import { ARTICLE_COLUMNS, SOURCE_COLUMNS } from './source-columns.ts'

/** What the metadata beside the tables says of each: its key, and which column names a row of which other table. */
export interface TableDescription {
  file: string
  name: string
  title: string
  columns: readonly Column<never>[]
  primaryKey: readonly string[]
  references: readonly { column: string; table: string; target: string }[]
}

export const TABLES: readonly TableDescription[] = [
  { file: 'claims.csv', name: 'claims', title: 'Claims', columns: CLAIM_COLUMNS, primaryKey: ['claim_id'], references: [{ column: 'article_id', table: 'articles', target: 'article_id' }] },
  { file: 'sources.csv', name: 'sources', title: 'Sources', columns: SOURCE_COLUMNS, primaryKey: ['claim_id', 'source_id'], references: [{ column: 'claim_id', table: 'claims', target: 'claim_id' }] },
  { file: 'articles.csv', name: 'articles', title: 'Articles', columns: ARTICLE_COLUMNS, primaryKey: ['article_id'], references: [] }
]

/** Said in the metadata of every package of tables. */
export const TABLE_NOTE =
  'UTF-8, comma, CR LF, names in the first row. An empty cell is a value not known or a bound left open. A text that a spreadsheet could take for a formula (= + - @) has an apostrophe in front. Offsets count UTF-16 code units.'

/** Writes claims.csv, sources.csv and articles.csv into a zip, without byte order mark, and gives their sums in that order. */
export async function addTables(zip: ZipWriter, report: Report, output: Output): Promise<ZippedFile[]> {
  const table = <Row>(file: string, columns: readonly Column<Row>[], rows: () => Iterable<Row>) =>
    zip.add(file, async (write) => {
      const { text, flush } = gathered(write)
      await text(csvHead(columns))
      for (const row of rows()) await text(csvRow(columns, row))
      await flush()
    })
  return [
    await table('claims.csv', CLAIM_COLUMNS, function* () {
      for (const group of report.groups) {
        for (const entry of group.entries) {
          output.step(1)
          yield entry
        }
      }
    }),
    await table('sources.csv', SOURCE_COLUMNS, function* () {
      for (const group of report.groups) for (const entry of group.entries) for (const shown of entry.sources) yield { entry, shown }
    }),
    await table('articles.csv', ARTICLE_COLUMNS, function* () {
      for (const { article } of report.articles) yield article
    })
  ]
}
