import type { Report } from '../../report/index.ts'
import type { Writer } from '../writer.ts'
import { openZip } from '../zip/zip-writer.ts'
import type { CellType, Column } from './column.ts'
import { TABLES, TABLE_NOTE, addTables } from './zipped-tables.ts'

const DATATYPES: Record<CellType, string> = { string: 'string', number: 'double', integer: 'integer', year: 'integer', datetime: 'dateTimeStamp' }

function columnMetadata(column: Column<never>, required: boolean): object {
  return {
    name: column.name,
    titles: { en: [column.name, column.title.en], ar: [column.title.ar] },
    'dc:description': { '@value': column.about, '@language': 'en' },
    datatype: DATATYPES[column.type],
    ...(column.separator === undefined ? {} : { separator: column.separator }),
    ...(required ? { required: true } : {})
  }
}

/** The metadata of the W3C recommendation "Metadata Vocabulary for Tabular Data" for the tables of a report. */
export function csvwMetadata(report: Report): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    '@type': 'TableGroup',
    'dc:title': { '@value': report.title, '@language': report.language },
    'dc:created': report.generatedAt,
    ...(report.generatedBy === '' ? {} : { 'dc:creator': report.generatedBy }),
    'dc:description': TABLE_NOTE,
    dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true, headerRowCount: 1, lineTerminators: ['\r\n'] },
    tables: TABLES.map((table) => ({
      url: table.file,
      'dc:title': table.title,
      tableSchema: {
        columns: table.columns.map((column) => columnMetadata(column, table.primaryKey.includes(column.name))),
        primaryKey: table.primaryKey.length === 1 ? table.primaryKey[0] : table.primaryKey,
        ...(table.references.length === 0 ? {} : { foreignKeys: table.references.map(({ column, table: other, target }) => ({ columnReference: column, reference: { resource: `${other}.csv`, columnReference: target } })) })
      }
    }))
  }
}

/** Writes the claims, sources and articles as CSV with CSVW metadata (csv-metadata.json) in a zip. */
export const writeCsvw: Writer = async (report, output) => {
  const zip = openZip(output, report.generatedAt)
  await addTables(zip, report, output)
  await zip.add('csv-metadata.json', (write) => write(`${JSON.stringify(csvwMetadata(report), null, 2)}\n`))
  await zip.end()
}
