import type { EntrySource, Report, ReportEntry } from '../../report/index.ts'
import { formatNumber } from '../../report/index.ts'
import { phraseOf } from '../phrases.ts'
import { VERDICT_LOOKS, verdictSign } from '../verdict-looks.ts'
import type { Direction } from '../../model/language.ts'
import { firstStrongDirection } from '../../model/text-direction.ts'
import type { Block, CellContent, Paragraph } from './blocks.ts'
import { cellOf, dot, dotted, linked, paragraph, run, table } from './blocks.ts'
import { noteBlocks } from './note-blocks.ts'

const STANCE_INKS = { supports: '#116b3c', refutes: '#a51818', context: '#555e6a' } as const

function sourceRow(shown: EntrySource, report: Report): CellContent[] {
  const say = phraseOf(report)
  const { direction } = report
  const { source } = shown
  const soft = { color: '#555e6a', size: 18 }
  const facts = [
    shown.publishedAt && `${say('published')} ${shown.publishedAt}`, shown.accessedAt && `${say('accessed')} ${shown.accessedAt}`, source.relayOf && `${say('relayOf')} ${source.relayOf}`,
    source.evidence.length > 0 && `${say('evidence')}: ${source.evidence.map((file) => file.name).join(report.language === 'ar' ? '، ' : ', ')}`
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '')
  return [
    cellOf([[run(shown.stanceWord, direction, { bold: true, color: STANCE_INKS[source.stance] })]], direction),
    cellOf([[linked(source.title, source.url, direction, { bold: true })], dotted([source.publisher, shown.kindWord].filter((part): part is string => part !== null && part !== '').map((part) => run(part, direction, soft)), direction, soft), ...facts.map((fact) => [run(fact, direction, soft)])], direction).concat(source.quote === '' ? [] : quoteCell(source.quote, direction)),
    shown.figureText ?? say('noBound'),
    shown.grade === null ? say('noBound') : cellOf([[run(shown.grade, 'ltr', { bold: true })], [run(shown.gradeWords ?? '', direction, soft)]], direction)
  ]
}

/** A source's words, in their own direction. */
function quoteCell(quote: string, otherwise: Direction): Paragraph[] {
  const direction = firstStrongDirection(quote) ?? otherwise
  return cellOf([[run(direction === 'rtl' ? `«${quote}»` : `“${quote}”`, direction, { color: '#555e6a' })]], direction)
}

/** One claim as blocks of a document: heading, verdict, passage, facts, note, sources, history. */
export function entryBlocks(entry: ReportEntry, report: Report): Block[] {
  const say = phraseOf(report)
  const { direction } = report
  const { claim, article, passage } = entry
  const { ink } = VERDICT_LOOKS[claim.verdict]
  const label = (text: string) => paragraph([run(text, direction)], direction, { style: 'Label', keepNext: true })
  const facts: [string, string][] = [
    ...(report.options.groupBy === 'article' ? [] : [[say('article'), article.title] as [string, string]]),
    ...(entry.attribution === null ? [] : [[say('attribution'), entry.attribution] as [string, string]]),
    ...entry.facts.map(({ name, value }): [string, string] => [name, value]),
    ...(entry.partOf === null ? [] : [[say('partOf'), formatNumber(entry.partOf, report)] as [string, string]]),
    ...(entry.confidenceWord === null ? [] : [[say('confidence'), entry.confidenceWord] as [string, string]]),
    [say('state'), entry.workflowWord],
    ...(entry.decided === null ? [] : [[say('decidedBy'), `${entry.decided.by}${dot(direction)}${entry.decided.at}`] as [string, string]]),
    ...(claim.sources.length === 0 ? [] : [[say('independent'), `${formatNumber(entry.independentSources.supports, report)} ${say('supporting')}${report.language === 'ar' ? '،' : ','} ${formatNumber(entry.independentSources.refutes, report)} ${say('refuting')}`] as [string, string]]),
    ...(entry.otherMentions === 0 ? [] : [[say('otherMentions'), formatNumber(entry.otherMentions, report)] as [string, string]])
  ]
  const blocks: Block[] = [
    paragraph([run(`${formatNumber(entry.number, report)}. ${entry.statement}`, direction)], direction, { style: 'Heading3', keepNext: true }),
    paragraph([run(`${verdictSign(claim.verdict, report.language)} `, direction, { color: ink }), run(entry.verdictWord, direction, { bold: true, color: ink })], direction, { style: 'Verdict', keepNext: true }),
    paragraph([
      run(`${passage.cutBefore ? '…' : ''}${passage.before}`, article.direction), run(passage.quote, article.direction, { bold: true, highlight: true }), run(`${passage.after}${passage.cutAfter ? '…' : ''}`, article.direction)
    ], article.direction, { style: 'Passage', shade: '#f6f8f9', bar: ink }),
    ...(entry.orphaned ? [paragraph([run(say('orphaned'), direction, { color: '#9a4b06' })], direction)] : []),
    ...entry.flags.map((flag) => paragraph([run(flag, direction, { color: '#9a4b06' })], direction)),
    table(facts.map(([name, value]) => [cellOf([[run(name, direction, { color: '#555e6a' })]], direction), value]), report, { widths: [26, 74], plainFirst: true })
  ]
  if (entry.note.trim() !== '') blocks.push(label(say('note')), ...noteBlocks(entry.note, direction))
  if (entry.sources.length > 0) {
    blocks.push(label(say('sources')), table(entry.sources.map((source) => sourceRow(source, report)), report, { heads: [say('stance'), say('source'), say('figure'), say('grade')], widths: [12, 50, 20, 18] }))
  }
  if (entry.history.length > 0) {
    blocks.push(label(say('history')), table(
      entry.history.map((event) => [event.at, event.by, cellOf([[run(event.action, direction)], ...event.changes.map((change) => [run(`${change.field}: ${say('from')} ${change.from} ${say('to')} ${change.to}`, direction)])], direction)]), report,
      { heads: [say('occasion'), say('who'), say('change')], widths: [26, 18, 56] }
    ))
  }
  return blocks
}
