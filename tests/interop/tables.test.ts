import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { exported, reportIn } from './tools.ts'

type Row = Record<string, string>
const rowsOf = (csv: string): Row[] => {
  const { data, errors } = Papa.parse<Row>(csv.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}

describe('Papa Parse', () => {
  it.each(['ar', 'en'] as const)('reads the CSV, a row a claim (%s)', async (language) => {
    const report = reportIn(language)
    const rows = rowsOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await exported('csv', report)))
    const entries = report.groups.flatMap((group) => group.entries)
    expect(rows.map((row) => [row['claim_id'], row['quote'], row['value'], row['verdict'], row['note']])).toEqual(
      entries.map(({ claim }) => [claim.id, claim.mentions[0]?.anchor.quote, claim.figure.value === null ? '' : String(claim.figure.value), claim.verdict, claim.note])
    )
  })

  it.each(['csvw', 'datapackage'] as const)('reads every table of the %s package, whose keys hold', async (format) => {
    const files = unzipSync(await exported(format, reportIn('ar')))
    const [claims, sources, articles] = ['claims.csv', 'sources.csv', 'articles.csv'].map((name) => rowsOf(new TextDecoder().decode(files[name])))
    const ids = new Set(claims?.map((row) => row['claim_id']))
    const articleIds = new Set(articles?.map((row) => row['article_id']))
    expect(ids.size).toBe(11)
    expect(sources?.every((row) => ids.has(row['claim_id'])) && sources.length).toBe(4)
    expect(claims?.every((row) => articleIds.has(row['article_id']))).toBe(true)
  })
})
