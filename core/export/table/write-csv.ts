import type { Writer } from '../writer.ts'
import { CLAIM_COLUMNS } from './claim-columns.ts'
import { csvHead, csvRow } from './csv.ts'

/** The byte order mark: without it Excel reads UTF-8 Arabic as another encoding. */
const BOM = '\ufeff'

/** Writes the claims as one CSV table for spreadsheets. Codes, not words, so that it reads the same in either language. */
export const writeCsv: Writer = async (report, output) => {
  await output.text(BOM + csvHead(CLAIM_COLUMNS))
  for (const group of report.groups) {
    for (const entry of group.entries) {
      output.step(1)
      await output.text(csvRow(CLAIM_COLUMNS, entry))
    }
  }
}
