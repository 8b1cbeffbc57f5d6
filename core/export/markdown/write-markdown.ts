import type { EntrySource, Report, ReportEntry } from '../../report/index.ts'
import { formatNumber } from '../../report/index.ts'
import { phraseOf } from '../phrases.ts'
import { isSafeUrl } from '../safe-text.ts'
import { verdictSign } from '../verdict-looks.ts'
import type { Writer } from '../writer.ts'

/** Text as Markdown that shows it unchanged, on one line. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^([+-])(?=\s)/, '\\$1').replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')

const linked = (text: string, url: string | null): string => (url !== null && isSafeUrl(url) ? `[${plain(text)}](<${url.trim().replace(/[<>\s]/g, encodeURIComponent)}>)` : plain(text))
const quoted = (text: string): string => text.split(/\r?\n/).map((line) => `> ${line}`.trimEnd()).join('\n')
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string => `${row(heads)}${row(heads.map(() => '---'))}${rows.map(row).join('')}\n`

function summaryMarkdown(report: Report): string {
  const say = phraseOf(report)
  const n = (count: number) => formatNumber(count, report)
  const { summary } = report
  const parts = [
    `## ${say('summary')}\n\n`,
    table([say('claims'), say('decided'), say('articles'), say('sources')], [[summary.claimCount, summary.decidedCount, summary.articleCount, summary.sourceCount].map(n)]),
    table([say('verdict'), say('count')], summary.verdicts.map(({ name, word, count }) => [`${verdictSign(name, report.language)} ${plain(word)}`, n(count)])),
    table([say('kind'), say('count')], summary.kinds.map(({ word, count }) => [plain(word), n(count)]))
  ]
  if (summary.series.length > 0) parts.push(`## ${say('figures')}\n\n`)
  for (const series of summary.series) {
    const bound = (value: number | null) => (value === null ? say('open') : n(value))
    parts.push(`### ${plain(series.title)}\n\n`, table(
      [say('number'), say('figure'), say('least'), say('most'), say('attribution'), say('date'), say('verdict')],
      series.points.map((point) => [n(point.number), plain(point.figureText), bound(point.figure.min), bound(point.figure.max), plain(point.attribution), point.date ?? say('noBound'), plain(point.verdictWord)])
    ))
    if (series.omitted > 0) parts.push(`+ ${n(series.omitted)} ${say('omitted')}\n\n`)
  }
  if (summary.subsetSums.length > 0) {
    parts.push(`## ${say('subsetSums')}\n\n${say('subsetNote')}\n\n`, table(
      [say('whole'), say('parts'), say('partsSum'), ' '],
      summary.subsetSums.map((sum) => [`${n(sum.number)}. ${plain(sum.statement)}`, sum.parts.map((part) => `${n(part.number)}. ${plain(part.statement)}`).join('; '), plain(sum.sumText), say(sum.exceeds ? 'exceeds' : 'fits')])
    ))
  }
  return parts.join('')
}

function sourceMarkdown(shown: EntrySource, report: Report): string {
  const say = phraseOf(report)
  const { source } = shown
  const facts = [
    source.publisher && plain(source.publisher), shown.kindWord, shown.figureText && `${say('figure')}: ${plain(shown.figureText)}`, shown.grade && `${say('grade')}: ${shown.grade} (${shown.gradeWords ?? ''})`,
    shown.publishedAt && `${say('published')} ${shown.publishedAt}`, shown.accessedAt && `${say('accessed')} ${shown.accessedAt}`, source.relayOf && `${say('relayOf')} ${plain(source.relayOf)}`,
    source.evidence.length > 0 && `${say('evidence')}: ${source.evidence.map((file) => plain(file.name)).join(', ')}`
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '')
  return `- **${shown.stanceWord}** ${linked(source.title, source.url)} — ${facts.join(' · ')}\n${source.quote === '' ? '' : `  > ${plain(source.quote)}\n`}`
}

function entryMarkdown(entry: ReportEntry, report: Report): string {
  const say = phraseOf(report)
  const { passage } = entry
  const fact = (name: string, value: string | null) => (value === null || value === '' ? '' : `- ${name}: ${value}\n`)
  const parts = [
    `### ${formatNumber(entry.number, report)}. ${plain(entry.statement)}\n\n`,
    `**${verdictSign(entry.claim.verdict, report.language)} ${plain(entry.verdictWord)}**\n\n`,
    `> ${passage.cutBefore ? '…' : ''}${plain(`${passage.before}\u0001`).replace('\u0001', '')}**${plain(passage.quote)}**${/^\s/.test(passage.after) ? ' ' : ''}${plain(passage.after)}${passage.cutAfter ? '…' : ''}\n\n`,
    entry.orphaned ? `*${say('orphaned')}*\n\n` : '',
    ...entry.flags.map((flag) => `*${plain(flag)}*\n\n`),
    report.options.groupBy === 'article' ? '' : fact(say('article'), plain(entry.article.title)),
    fact(say('attribution'), entry.attribution && plain(entry.attribution)),
    ...entry.facts.map(({ name, value }) => fact(name, plain(value))),
    fact(say('partOf'), entry.partOf === null ? null : formatNumber(entry.partOf, report)),
    fact(say('confidence'), entry.confidenceWord),
    fact(say('state'), entry.workflowWord),
    fact(say('decidedBy'), entry.decided && `${plain(entry.decided.by)} · ${entry.decided.at}`),
    entry.otherMentions > 0 ? fact(say('otherMentions'), formatNumber(entry.otherMentions, report)) : '',
    '\n'
  ]
  if (entry.note.trim() !== '') parts.push(`**${say('note')}**\n\n${quoted(entry.note.trim())}\n\n`)
  if (entry.sources.length > 0) parts.push(`**${say('sources')}**\n\n${entry.sources.map((source) => sourceMarkdown(source, report)).join('')}\n`)
  if (entry.history.length > 0) {
    parts.push(`**${say('history')}**\n\n`, table(
      [say('occasion'), say('who'), say('change')],
      entry.history.map((event) => [event.at, plain(event.by), [plain(event.action), ...event.changes.map((change) => `${plain(change.field)}: ${plain(change.from)} → ${plain(change.to)}`)].join('; ')])
    ))
  }
  return parts.join('')
}

/** Writes the report as Markdown: everything of the page but its charts. What the articles and sources say is escaped; the analyst's notes stand as they are, quoted. */
export const writeMarkdown: Writer = async (report, output) => {
  const say = phraseOf(report)
  const byline = [report.houseStyle.name === '' ? '' : plain(report.houseStyle.name), report.date, report.generatedBy === '' ? '' : `${say('preparedBy')} ${plain(report.generatedBy)}`].filter((part) => part !== '')
  await output.text(`# ${plain(report.title)}\n\n${byline.join(' · ')}\n\n`)
  await output.text(summaryMarkdown(report))
  for (const group of report.groups) {
    await output.text(`## ${plain(group.title)}\n\n`)
    if (group.details.length > 0 || group.url !== null) await output.text(`${[...group.details.map(plain), ...(group.url === null ? [] : [linked(group.url, group.url)])].join(' · ')}\n\n`)
    for (const entry of group.entries) {
      output.step(1)
      await output.text(entryMarkdown(entry, report))
    }
  }
  await output.text(`## ${say('method')}\n\n${report.method.map((paragraph) => `${paragraph}\n`).join('\n')}\n---\n${say('generatedWith')} ${report.version}\n`)
}
