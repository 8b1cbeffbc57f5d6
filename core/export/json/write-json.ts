import type { Report } from '../../report/index.ts'
import type { Output, Writer } from '../writer.ts'
import { DOCUMENT_FORMAT, DOCUMENT_VERSION } from './document.ts'

/** Writes the items of an array one by one, a line each, so that no more than one is held as text. */
async function array<Item>(output: Output, items: Iterable<Item>, write: (item: Item) => string): Promise<void> {
  let first = true
  await output.text('[')
  for (const item of items) {
    await output.text(`${first ? '' : ','}\n    ${write(item)}`)
    first = false
  }
  await output.text(first ? ']' : '\n  ]')
}

const claimsOf = (report: Report) => report.articles.flatMap(({ claims }) => claims)
const eventsOf = (report: Report) => {
  const shown = new Set(claimsOf(report).flatMap(({ id, formerIds }) => [id, ...formerIds]))
  return report.articles.flatMap(({ events }) => (events ?? []).filter(({ claimId }) => shown.has(claimId)))
}

/** Writes our own JSON: whole articles with their texts, whole claims, and their history where the report has it. An import gives all of it back. */
export const writeJson: Writer = async (report, output) => {
  const head = {
    format: DOCUMENT_FORMAT, formatVersion: DOCUMENT_VERSION, generator: { name: 'Tahqiq', version: report.version },
    generatedAt: report.generatedAt, generatedBy: report.generatedBy, title: report.title, language: report.language, workspace: report.workspace, offsets: 'utf-16'
  }
  await output.text(`${JSON.stringify(head, null, 2).slice(0, -2)},\n  "articles": `)
  await array(output, report.articles, ({ article, text }) => JSON.stringify({ ...article, text }))
  await output.text(',\n  "claims": ')
  await array(output, claimsOf(report), (claim) => {
    output.step(1)
    return JSON.stringify(claim)
  })
  await output.text(',\n  "events": ')
  if (report.options.includeHistory) await array(output, eventsOf(report), (event) => JSON.stringify(event))
  else await output.text('null')
  await output.text('\n}\n')
}

/** Writes one claim a line, whole, with the few facts of its article that tell where it stands. */
export const writeNdjson: Writer = async (report, output) => {
  for (const { article, claims } of report.articles) {
    const { id, title, language, publisher, url, publishedAt } = article
    for (const claim of claims) {
      output.step(1)
      await output.text(`${JSON.stringify({ ...claim, article: { id, title, language, publisher, url, publishedAt } })}\n`)
    }
  }
}
