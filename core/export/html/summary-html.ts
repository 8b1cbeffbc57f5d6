import type { FigureSeries, Report, SubsetSum } from '../../report/index.ts'
import { formatNumber, formatShare } from '../../report/index.ts'
import { phraseOf } from '../phrases.ts'
import { verdictSign } from '../verdict-looks.ts'
import { formatCount, seriesChart, verdictChart } from './chart.ts'
import type { Markup } from './markup.ts'
import { html } from './markup.ts'

const entryLink = (number: number, report: Report): Markup => html`<a href="#claim-${number}">${formatCount(number, report)}</a>`

function countTable(report: Report, heading: string, rows: readonly { word: string; count: number; mark?: Markup }[]): Markup {
  const say = phraseOf(report)
  const all = rows.reduce((sum, { count }) => sum + count, 0)
  return html`<table><thead><tr><th scope="col">${heading}</th><th scope="col" class="n">${say('count')}</th><th scope="col" class="n">${say('share')}</th></tr></thead><tbody>${rows.map(
    ({ word, count, mark }) => html`<tr><td>${mark ?? null}${word}</td><td class="n">${formatCount(count, report)}</td><td class="n">${formatShare(count, all, report)}</td></tr>`
  )}</tbody></table>`
}

function seriesFigure(report: Report, series: FigureSeries): Markup {
  const say = phraseOf(report)
  const bound = (n: number | null) => (n === null ? say('open') : formatNumber(n, report))
  return html`<figure><figcaption>${series.title}</figcaption>
${report.options.includeCharts && seriesChart(report, series)}
<div class="scroll"><table><thead><tr><th scope="col">${say('number')}</th><th scope="col">${say('figure')}</th><th scope="col" class="n">${say('least')}</th><th scope="col" class="n">${say('most')}</th><th scope="col">${say('attribution')}</th><th scope="col">${say('date')}</th><th scope="col">${say('verdict')}</th></tr></thead><tbody>${series.points.map(
    (point) => html`<tr class="v-${point.verdict}"><td class="n">${entryLink(point.number, report)}</td><td>${point.figureText}</td><td class="n">${bound(point.figure.min)}</td><td class="n">${bound(point.figure.max)}</td><td><bdi>${point.attribution}</bdi></td><td class="w">${point.date ?? say('noBound')}</td><td class="w"><i>${verdictSign(point.verdict, report.language)}</i>\u00a0${point.verdictWord}</td></tr>`
  )}</tbody>${series.omitted > 0 && html`<caption>+ ${formatCount(series.omitted, report)} ${say('omitted')}</caption>`}</table></div></figure>`
}

function subsetTable(report: Report, sums: readonly SubsetSum[]): Markup {
  const say = phraseOf(report)
  return html`<section><h2>${say('subsetSums')}</h2><p class="hint">${say('subsetNote')}</p>
<div class="scroll"><table><thead><tr><th scope="col">${say('whole')}</th><th scope="col">${say('parts')}</th><th scope="col">${say('partsSum')}</th><th scope="col">${say('comparison')}</th></tr></thead><tbody>${sums.map(
    (sum) => html`<tr><td>${entryLink(sum.number, report)}. ${sum.statement}</td><td>${sum.parts.map((part) => html`<div>${entryLink(part.number, report)}. ${part.statement}</div>`)}</td><td>${sum.sumText}</td><td>${sum.exceeds ? html`<strong>${say('exceeds')}</strong>` : say('fits')}</td></tr>`
  )}</tbody></table></div></section>`
}

/** What the report comes to: counts, verdicts, figures that may be set side by side, and whether parts fit their wholes. */
export function summaryHtml(report: Report): Markup {
  const say = phraseOf(report)
  const { summary } = report
  const tile = (name: string, count: number) => html`<div><dt>${name}</dt><dd>${formatCount(count, report)}</dd></div>`
  return html`<section class="summary"><h2>${say('summary')}</h2>
<dl class="tiles">${tile(say('claims'), summary.claimCount)}${tile(say('decided'), summary.decidedCount)}${tile(say('articles'), summary.articleCount)}${tile(say('sources'), summary.sourceCount)}</dl>
<figure><figcaption>${say('verdicts')}</figcaption>
${report.options.includeCharts && verdictChart(report, summary.verdicts, say('verdicts'), (count) => formatCount(count, report))}
${countTable(report, say('verdict'), summary.verdicts.map(({ name, word, count }) => ({ word, count, mark: html`<i class="v-${name}">${verdictSign(name, report.language)}</i> ` })))}</figure>
<figure><figcaption>${say('kinds')}</figcaption>${countTable(report, say('kind'), summary.kinds)}</figure></section>
${summary.series.length > 0 && html`<section><h2>${say('figures')}</h2><p class="hint">${say('seriesNote')}</p>${summary.series.map((series) => seriesFigure(report, series))}${summary.omittedSeries > 0 && html`<p class="hint">+ ${formatCount(summary.omittedSeries, report)} ${say('omittedSeries')}</p>`}</section>`}
${summary.subsetSums.length > 0 && subsetTable(report, summary.subsetSums)}`
}
