import type { Count, FigureSeries, Report, SeriesPoint } from '../../report/index.ts'
import { formatNumber } from '../../report/index.ts'
import type { Verdict } from '../../model/verdict.ts'
import { cutText } from '../safe-text.ts'
import { VERDICT_LOOKS } from '../verdict-looks.ts'
import type { Markup } from './markup.ts'
import { html } from './markup.ts'

/** A chart's width in its own units; the page scales it. */
const WIDTH = 720

/** Places things along a line of text: `x` counts from where reading starts, whichever side that is. */
interface Frame {
  direction: 'rtl' | 'ltr'
  x(at: number): number
  rect(at: number, length: number, y: number, height: number, fill: string, more?: Markup): Markup
  /** Text that starts at `at` and runs in the reading direction. */
  text(at: number, y: number, text: string, className?: string): Markup
}

function frame(direction: 'rtl' | 'ltr'): Frame {
  const rtl = direction === 'rtl'
  const x = (at: number) => (rtl ? WIDTH - at : at)
  return {
    direction,
    x,
    rect: (at, length, y, height, fill, more = html``) => html`<rect x="${round(rtl ? WIDTH - at - length : at)}" y="${y}" width="${round(length)}" height="${height}" fill="${fill}"${more}/>`,
    text: (at, y, text, className = '') => html`<text x="${round(x(at))}" y="${y}" direction="${direction}" text-anchor="start" class="${className}">${text}</text>`
  }
}

const round = (n: number): number => Math.round(n * 10) / 10

/** A drawing; null for a `label` where it goes on with the one before it, which is named. */
const svg = (height: number, label: string | null, content: Markup[]): Markup =>
  html`<svg viewBox="0 0 ${WIDTH} ${height}"${label === null ? html` aria-hidden="true"` : html` role="img" aria-label="${label}"`} xmlns="http://www.w3.org/2000/svg">${content}</svg>`

/** Bars of the verdicts, in the order of the scale. */
export function verdictChart(report: Report, verdicts: readonly Count<Verdict>[], label: string, countText: (count: number) => string): Markup {
  const at = frame(report.direction)
  const labels = 190
  const room = WIDTH - labels - 70
  const most = Math.max(1, ...verdicts.map(({ count }) => count))
  const row = 30
  const rows = verdicts.map(({ name, word, count }, i) => {
    const y = i * row
    const { ink } = VERDICT_LOOKS[name]
    const length = Math.max(2, (count / most) * room)
    return html`${at.text(0, y + 20, word)}${at.rect(labels, length, y + 6, 20, ink)}${at.text(labels + length + 8, y + 20, countText(count), 'strong')}`
  })
  return svg(verdicts.length * row + 4, label, [html`<line x1="${at.x(labels)}" x2="${at.x(labels)}" y1="0" y2="${verdicts.length * row}" stroke="#9aa3ad"/>`, ...rows])
}

/** The most bars of a drawing. Paper breaks between drawings only: one as high as a page would leave the page before it empty. */
const MOST_BARS = 8

/** Splits a list into as few pieces of at most `most` as can be, all about as long. */
function evenly<T>(list: readonly T[], most: number): T[][] {
  const length = Math.ceil(list.length / Math.max(1, Math.ceil(list.length / most)))
  return Array.from({ length: Math.ceil(list.length / length) }, (_, i) => list.slice(i * length, (i + 1) * length))
}

const reach = ({ figure }: SeriesPoint): number => Math.max(figure.max ?? 0, figure.value ?? 0, figure.min ?? 0)

/**
 * Bars of a series: full up to the lower bound, pale from there to the upper one, and an arrow where a bound is open.
 * Bars start at nought, so that lengths compare as numbers do.
 */
export function seriesChart(report: Report, series: FigureSeries): Markup {
  const at = frame(report.direction)
  const labels = 40
  const room = WIDTH - labels - 26
  const most = Math.max(...series.points.map(reach), Number.MIN_VALUE)
  const row = 44
  const bar = (point: SeriesPoint, i: number): Markup => {
    const y = i * row
    const { min, max, value } = point.figure
    const { ink } = VERDICT_LOOKS[point.verdict]
    const length = (n: number) => (n / most) * room
    const sure = length(min ?? 0)
    const possible = length(max ?? value ?? min ?? 0)
    const barY = y + 22
    const tip = labels + Math.max(sure, possible)
    const arrow = max === null
      ? html`<path d="M${round(at.x(tip + 3))} ${barY + 1} L${round(at.x(tip + 13))} ${barY + 7} L${round(at.x(tip + 3))} ${barY + 13} Z" fill="${ink}"/>`
      : html``
    const pale = possible > sure ? at.rect(labels + sure, possible - sure, barY, 14, ink, html` fill-opacity=".28" stroke="${ink}" stroke-width=".8"`) : html``
    const label = [point.date, cutText(point.attribution, 60)].filter((part) => part !== null).join(' · ')
    return html`${at.text(0, y + 34, formatCount(point.number, report), 'soft')}${at.text(labels + 5, y + 16, point.figureText, 'strong')}<text x="${round(at.x(WIDTH))}" y="${y + 16}" direction="${report.direction}" text-anchor="end" class="soft">${label}</text>${at.rect(labels, Math.max(sure, 1), barY, 14, ink)}${pale}${arrow}`
  }
  const pieces = evenly(series.points, MOST_BARS).map((points, piece) =>
    svg(points.length * row, piece === 0 ? series.title : null, [html`<line x1="${at.x(labels)}" x2="${at.x(labels)}" y1="${piece === 0 ? 18 : 0}" y2="${points.length * row}" stroke="#9aa3ad"/>`, ...points.map(bar)]))
  return html`${pieces}`
}

/** A plain count in the report's digits. */
export const formatCount = (count: number, report: Report): string => formatNumber(count, report)
