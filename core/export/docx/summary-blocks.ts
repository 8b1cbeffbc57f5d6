import type { Report } from '../../report/index.ts'
import { formatNumber, formatShare } from '../../report/index.ts'
import { phraseOf } from '../phrases.ts'
import { VERDICT_LOOKS, verdictSign } from '../verdict-looks.ts'
import type { Block } from './blocks.ts'
import { cellOf, paragraph, run, table } from './blocks.ts'

/** What the report comes to, as tables: a document is edited further, so it has the numbers and not their drawing. */
export function summaryBlocks(report: Report): Block[] {
  const say = phraseOf(report)
  const { direction, summary } = report
  const n = (count: number) => formatNumber(count, report)
  const heading = (text: string, level: 1 | 2) => paragraph([run(text, direction)], direction, { style: `Heading${level}`, keepNext: true })
  const hint = (text: string, keepNext = false) => paragraph([run(text, direction)], direction, { style: 'Hint', keepNext })
  const verdictCell = (verdict: keyof typeof VERDICT_LOOKS, word: string) =>
    cellOf([[run(`${verdictSign(verdict, report.language)} `, direction, { color: VERDICT_LOOKS[verdict].ink }), run(word, direction, { bold: true, color: VERDICT_LOOKS[verdict].ink })]], direction)
  const blocks: Block[] = [
    heading(say('summary'), 1),
    table([[summary.claimCount, summary.decidedCount, summary.articleCount, summary.sourceCount].map((count) => [paragraph([run(n(count), direction)], direction, { style: 'Tile' })])], report, { heads: [say('claims'), say('decided'), say('articles'), say('sources')], widths: [1, 1, 1, 1] }),
    heading(say('verdicts'), 2),
    table(summary.verdicts.map(({ name, word, count }) => [verdictCell(name, word), n(count), formatShare(count, summary.claimCount, report)]), report, { heads: [say('verdict'), say('count'), say('share')], widths: [3, 1, 1] }),
    heading(say('kinds'), 2),
    table(summary.kinds.map(({ word, count }) => [word, n(count)]), report, { heads: [say('kind'), say('count')], widths: [4, 1] })
  ]
  if (summary.series.length > 0) blocks.push(heading(say('figures'), 1), hint(say('seriesNote'), true))
  for (const series of summary.series) {
    const bound = (value: number | null) => (value === null ? say('open') : n(value))
    // A number is not broken over lines: the columns of bounds have room for the longest, which the names of sources give up.
    const longest = Math.max(...series.points.flatMap(({ figure }) => [bound(figure.min).length, bound(figure.max).length]))
    const room = Math.min(24, Math.max(14, Math.ceil(longest * 1.6)))
    blocks.push(
      heading(series.title, 2),
      table(
        series.points.map((point) => [n(point.number), point.figureText, bound(point.figure.min), bound(point.figure.max), point.attribution, point.date ?? say('noBound'), verdictCell(point.verdict, point.verdictWord)]), report,
        { heads: [say('number'), say('figure'), say('least'), say('most'), say('attribution'), say('date'), say('verdict')], widths: [8, 22, room, room, 26 - (room - 14), 14 - (room - 14) / 2, 18] }
      )
    )
    if (series.omitted > 0) blocks.push(hint(`+ ${n(series.omitted)} ${say('omitted')}`))
  }
  if (summary.subsetSums.length > 0) {
    blocks.push(heading(say('subsetSums'), 1), hint(say('subsetNote'), true), table(
      summary.subsetSums.map((sum) => [`${n(sum.number)}. ${sum.statement}`, cellOf(sum.parts.map((part) => [run(`${n(part.number)}. ${part.statement}`, direction)]), direction), sum.sumText, say(sum.exceeds ? 'exceeds' : 'fits')]), report,
      { heads: [say('whole'), say('parts'), say('partsSum'), say('comparison')], widths: [26, 32, 22, 20] }
    ))
  }
  return blocks
}
