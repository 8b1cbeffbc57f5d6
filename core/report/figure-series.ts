import type { Claim } from '../model/claim.ts'
import type { ValueStyle } from './format-value.ts'
import { formatDate } from './format-value.ts'
import { phrase } from './phrases.ts'
import type { FigureSeries, ReportEntry } from './report.ts'
import { BASIS_WORDS, MEASURE_WORDS, WHO_WORDS } from './words.ts'
import { unitName } from '../model/unit-words.ts'

/** The most series and points that are drawn; a chart of more can't be read, and every figure stands in the entries anyway. */
const MOST_SERIES = 8
const MOST_POINTS = 24

const sizeOf = ({ figure }: Claim): number | null => figure.value ?? figure.max ?? figure.min

/** Claims of equal key may be compared. Denied, planned and conditional figures are not set beside asserted ones. */
const keyOf = (claim: Claim): string => [claim.measure, claim.figure.unit ?? '', [...claim.who].sort().join('+'), claim.basis ?? '', claim.modality].join('|')

/**
 * Gathers figures that may be set side by side into series of at least two, longest first. Points are in order of their dates
 * (as-of date, else the article's), undated ones after them in the report's order.
 */
export function figureSeries(entries: readonly ReportEntry[], style: ValueStyle): { series: FigureSeries[]; omittedSeries: number } {
  const { language } = style
  const gathered = new Map<string, ReportEntry[]>()
  for (const entry of entries) {
    if (entry.claim.modality !== 'asserted' || sizeOf(entry.claim) === null) continue
    const key = keyOf(entry.claim)
    const members = gathered.get(key)
    if (members) members.push(entry)
    else gathered.set(key, [entry])
  }
  const comparable = [...gathered].filter(([, members]) => members.length >= 2).sort((a, b) => b[1].length - a[1].length)
  const series = comparable.slice(0, MOST_SERIES).flatMap(([id, members]): FigureSeries[] => {
    const first = members[0]
    if (!first) return []
    const { claim } = first
    const unit = claim.figure.unit === 'person' ? '' : unitName(claim.figure.unit, language)
    const details = [claim.who.map((who) => WHO_WORDS[who][language]).join(language === 'ar' ? ' و' : ' and '), claim.basis ? BASIS_WORDS[claim.basis][language] : '', unit]
    const dateOf = (entry: ReportEntry) => entry.claim.asOf ?? entry.article.publishedAt
    const dated = members
      .map((entry) => ({ entry, date: dateOf(entry) }))
      .sort((a, b) => (a.date === b.date ? a.entry.number - b.entry.number : a.date === null ? 1 : b.date === null ? -1 : a.date < b.date ? -1 : 1))
    return [{
      id,
      title: [MEASURE_WORDS[claim.measure][language], ...details].filter((part) => part !== '').join(language === 'ar' ? '، ' : ', '),
      measure: claim.measure,
      unit: claim.figure.unit,
      points: dated.slice(0, MOST_POINTS).map(({ entry, date }) => ({
        number: entry.number,
        attribution: entry.attribution ?? `${phrase('unattributed', language)} (${entry.article.publisher ?? entry.article.title})`,
        date: date === null ? null : formatDate(date.slice(0, 10), style),
        figure: entry.claim.figure,
        figureText: entry.figureText,
        verdict: entry.claim.verdict,
        verdictWord: entry.verdictWord
      })),
      omitted: Math.max(0, dated.length - MOST_POINTS)
    }]
  })
  return { series, omittedSeries: Math.max(0, comparable.length - MOST_SERIES) }
}
