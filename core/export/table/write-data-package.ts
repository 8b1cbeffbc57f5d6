import type { Report } from '../../report/index.ts'
import type { Writer } from '../writer.ts'
import type { ZippedFile } from '../zip/zip-writer.ts'
import { openZip } from '../zip/zip-writer.ts'
import type { CellType } from './column.ts'
import { TABLES, TABLE_NOTE, addTables } from './zipped-tables.ts'

const TYPES: Record<CellType, { type: string }> = {
  string: { type: 'string' }, number: { type: 'number' }, integer: { type: 'integer' }, year: { type: 'integer' }, datetime: { type: 'datetime' }
}

/** The descriptor of a Frictionless data package (datapackage.json) for the tables of a report; `files` are the sums of the tables, in their order. */
export function dataPackageDescriptor(report: Report, files: readonly ZippedFile[]): object {
  return {
    profile: 'tabular-data-package',
    name: 'tahqiq-report',
    id: `urn:x-tahqiq:workspace:${report.workspace.id}`,
    title: report.title,
    description: TABLE_NOTE,
    created: report.generatedAt,
    ...(report.houseStyle.url ? { homepage: report.houseStyle.url } : {}),
    contributors: report.generatedBy === '' ? undefined : [{ title: report.generatedBy, role: 'author' }],
    resources: TABLES.map((table, i) => ({
      profile: 'tabular-data-resource',
      name: table.name,
      title: table.title,
      path: table.file,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: files[i]?.sizeBytes,
      hash: files[i] && `sha256:${files[i].sha256}`,
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        fields: table.columns.map((column) => ({
          name: column.name, title: column.title.en, description: column.about, ...TYPES[column.type],
          ...(table.primaryKey.includes(column.name) ? { constraints: { required: true } } : {})
        })),
        missingValues: [''],
        primaryKey: table.primaryKey,
        ...(table.references.length === 0 ? {} : { foreignKeys: table.references.map(({ column, table: other, target }) => ({ fields: column, reference: { resource: other, fields: target } })) })
      }
    }))
  }
}

/** Writes the claims, sources and articles as a Frictionless data package in a zip. */
export const writeDataPackage: Writer = async (report, output) => {
  const zip = openZip(output, report.generatedAt)
  const files = await addTables(zip, report, output)
  await zip.add('datapackage.json', (write) => write(`${JSON.stringify(dataPackageDescriptor(report, files), null, 2)}\n`))
  await zip.end()
}
