import type { EntrySource, Report, ReportEntry } from '../../report/index.ts'
import { phraseOf } from '../phrases.ts'
import { verdictSign } from '../verdict-looks.ts'
import { formatCount } from './chart.ts'
import type { Markup } from './markup.ts'
import { dotted, html, link } from './markup.ts'
import { noteHtml } from './note-html.ts'

function sourceRow({ source, stanceWord, kindWord, grade, gradeWords, figureText, publishedAt, accessedAt }: EntrySource, report: Report): Markup {
  const say = phraseOf(report)
  const lines = [
    dotted([source.publisher, kindWord].filter((part) => part !== null && part !== '').map((part) => html`${part}`)),
    publishedAt && html`${say('published')} ${publishedAt}`,
    accessedAt && html`${say('accessed')} ${accessedAt}`,
    source.relayOf && html`${say('relayOf')} <bdi>${source.relayOf}</bdi>`
  ].filter((line) => line !== null && line !== '')
  return html`<tr><td><span class="stance-${source.stance}">${stanceWord}</span></td><td><bdi>${source.url === null ? html`<strong>${source.title}</strong>` : link(source.url, source.title)}</bdi>${lines.map((line) => html`<div class="hint">${line}</div>`)}${source.quote !== '' && html`<q dir="auto">${source.quote}</q>`}${source.evidence.length > 0 && html`<div class="hint">${say('evidence')}: ${source.evidence.map((file, i) => html`${i > 0 && (report.language === 'ar' ? '، ' : ', ')}<bdi>${file.name}</bdi>`)}</div>`}</td><td>${figureText ?? say('noBound')}</td><td>${grade === null ? say('noBound') : html`<strong><bdi dir="ltr">${grade}</bdi></strong><div class="hint">${gradeWords}</div>`}</td></tr>`
}

function historyTable(entry: ReportEntry, report: Report): Markup {
  const say = phraseOf(report)
  return html`<h4>${say('history')}</h4><table class="history"><thead><tr><th scope="col">${say('occasion')}</th><th scope="col">${say('who')}</th><th scope="col">${say('change')}</th></tr></thead><tbody>${entry.history.map(
    (event) => html`<tr><td>${event.at}</td><td><bdi>${event.by}</bdi></td><td>${event.action}${event.changes.map((change) => html`<div>${change.field}: ${say('from')} <bdi>${change.from}</bdi> ${say('to')} <bdi>${change.to}</bdi></div>`)}</td></tr>`
  )}</tbody></table>`
}

/** One claim: what is claimed, the verdict, the passage with the figure marked, what is known, the note, the sources and the history. */
export function entryHtml(entry: ReportEntry, report: Report): Markup {
  const say = phraseOf(report)
  const { claim, article, passage } = entry
  const fact = (name: string, value: Markup | string | null) => value !== null && value !== '' && html`<div><dt>${name}</dt><dd>${value}</dd></div>`
  const confidence = entry.confidenceWord
  const { supports, refutes } = entry.independentSources
  const independent = claim.sources.length === 0
    ? null
    : html`${formatCount(supports, report)} ${say('supporting')}${report.language === 'ar' ? '، ' : ', '}${formatCount(refutes, report)} ${say('refuting')}`
  const byArticle = report.options.groupBy === 'article'
  return html`<article class="claim v-${claim.verdict}" id="claim-${entry.number}"><header><span class="no">${formatCount(entry.number, report)}</span><h3>${entry.statement}</h3><span class="verdict"><i>${verdictSign(claim.verdict, report.language)}</i> ${entry.verdictWord}</span></header>
<blockquote dir="${article.direction}" lang="${article.language}">${passage.cutBefore && '…'}${passage.before}<mark>${passage.quote}</mark>${passage.after}${passage.cutAfter && '…'}</blockquote>
${entry.orphaned && html`<p class="flag">${say('orphaned')}</p>`}${entry.flags.map((flag) => html`<p class="flag">${flag}</p>`)}
<dl class="facts">${!byArticle && fact(say('article'), html`<bdi>${article.title}</bdi>`)}${fact(say('attribution'), entry.attribution === null ? null : html`<bdi>${entry.attribution}</bdi>`)}${entry.facts.map(({ name, value }) => fact(name, html`<bdi>${value}</bdi>`))}${fact(say('partOf'), entry.partOf === null ? null : html`<a href="#claim-${entry.partOf}">${formatCount(entry.partOf, report)}</a>`)}${fact(say('confidence'), confidence)}${fact(say('state'), entry.workflowWord)}${fact(say('decidedBy'), entry.decided && dotted([html`${entry.decided.by}`, html`${entry.decided.at}`]))}${fact(say('independent'), independent)}${entry.otherMentions > 0 && fact(say('otherMentions'), formatCount(entry.otherMentions, report))}</dl>
${entry.note.trim() !== '' && html`<h4>${say('note')}</h4><div class="note" dir="auto">${noteHtml(entry.note)}</div>`}
${entry.sources.length > 0 && html`<h4>${say('sources')}</h4><div class="scroll"><table class="sources"><thead><tr><th scope="col">${say('stance')}</th><th scope="col">${say('source')}</th><th scope="col">${say('figure')}</th><th scope="col">${say('grade')}</th></tr></thead><tbody>${entry.sources.map((source) => sourceRow(source, report))}</tbody></table></div>`}
${entry.history.length > 0 && historyTable(entry, report)}</article>
`
}
