import type { Report, ReportGroup } from '../../report/index.ts'
import { datesOf, phraseOf } from '../phrases.ts'
import type { Writer } from '../writer.ts'
import { entryHtml } from './entry-html.ts'
import type { Medium } from './fonts.ts'
import { embeddedFonts } from './fonts.ts'
import type { Markup } from './markup.ts'
import { dotted, escapeHtml, html, link } from './markup.ts'
import { pageStyle } from './page-style.ts'
import { printStyle } from './print-style.ts'
import type { ReportPart } from './report-part.ts'
import { wholeOf } from './report-part.ts'
import { summaryHtml } from './summary-html.ts'

/** A logo goes into the page only as an image that is data itself; in an `img` even an SVG runs nothing. */
const LOGO = /^data:image\/(?:png|jpeg|svg\+xml);base64,[A-Za-z0-9+/=]+$/

/** A table of contents of more groups than this is of no use on paper. */
const MOST_CONTENTS = 60

function masthead(report: Report): Markup {
  const say = phraseOf(report)
  const { houseStyle } = report
  const dates = datesOf(report)
  const logo = houseStyle.logo !== null && LOGO.test(houseStyle.logo) ? html`<img src="${houseStyle.logo}" alt="">` : null
  const house = houseStyle.url === null || houseStyle.url === '' ? html`${houseStyle.name}` : link(houseStyle.url, houseStyle.name || houseStyle.url)
  return html`<div class="masthead">${(logo !== null || houseStyle.name !== '' || (houseStyle.url ?? '') !== '') && html`<div class="house">${logo}<span>${house}</span></div>`}
<h1 dir="auto">${report.title}</h1>
<p class="byline"><span>${report.date}</span>${report.generatedBy !== '' && html`<span>${say('preparedBy')} <bdi>${report.generatedBy}</bdi></span>`}${dates !== null && html`<span>${dates}</span>`}</p></div>
`
}

function contents(report: Report): Markup {
  const { groups } = report
  if (groups.length < 2 || groups.length > MOST_CONTENTS) return html``
  return html`<section><h2>${phraseOf(report)('contents')}</h2><ol class="toc">${groups.map((group, i) => html`<li><a href="#group-${i + 1}"><bdi>${group.title}</bdi></a></li>`)}</ol></section>
`
}

const groupHead = (report: Report, group: ReportGroup, number: number, goesOn: boolean): Markup =>
  html`<section class="group"${!goesOn && html` id="group-${number}"`}><h2><bdi lang="${group.language}" dir="${group.direction}">${group.title}</bdi>${goesOn && ` ${phraseOf(report)('continued')}`}${(group.details.length > 0 || group.url !== null) && html`<small>${dotted([...group.details.map((detail) => html`${detail}`), ...(group.url === null ? [] : [html`<span dir="ltr">${link(group.url, group.url)}</span>`])])}</small>`}</h2>
`

/** The page in pieces, an entry at a time; `step` is called after each entry. */
function* pieces(report: Report, medium: Medium, step: () => void, part: ReportPart = wholeOf(report)): Generator<string> {
  const say = phraseOf(report)
  yield `<!doctype html>
<html lang="${report.language}" dir="${report.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Tahqiq ${escapeHtml(report.version)}">
<title>${escapeHtml(report.title)}</title>
<style>
${embeddedFonts(report, medium)}${pageStyle(report)}${medium === 'print' ? printStyle(report, part) : ''}</style>
</head>
<body>
`
  if (part.isFirst) yield masthead(report).source
  yield html`<main>${part.isFirst && (report.groups.length === 0 ? html`<p>${say('noArticles')}</p>` : html`${summaryHtml(report)}${contents(report)}`)}`.source
  for (const { group, number, entries, goesOn } of part.sections) {
    yield groupHead(report, group, number, goesOn).source
    for (const entry of entries) {
      yield entryHtml(entry, report).source
      step()
    }
    yield '</section>\n'
  }
  if (part.isLast) {
    yield html`<section class="method"><h2>${say('method')}</h2>${report.method.map((paragraph) => html`<p dir="auto">${paragraph}</p>`)}</section>`.source
  }
  yield html`</main>
${part.isLast && html`<footer>${report.houseStyle.name !== '' && html`${report.houseStyle.name} · `}${say('generatedWith')} ${report.version} · ${report.date}</footer>`}
</body>
</html>
`.source
}

/** The whole page as one string, or a part of it. */
export const renderHtml = (report: Report, medium: Medium = 'screen', part?: ReportPart): string => [...pieces(report, medium, () => undefined, part)].join('')

/** Writes the report as one self-contained page: it loads nothing, runs nothing, and prints with page numbers. */
export const writeHtml: Writer = async (report, output) => {
  for (const piece of pieces(report, 'screen', () => output.step(1))) await output.text(piece)
}
