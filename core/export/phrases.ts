import type { Phrase, Report } from '../report/index.ts'
import { formatNumber, phrase } from '../report/index.ts'

/** Gives the set phrases of a report in its language. */
export const phraseOf = (report: Report) => (name: Phrase): string => phrase(name, report.language)

/** When the articles of a report were published, and how many of them have no date; null where none has one. */
export function datesOf(report: Report): string | null {
  const { summary: { period }, articles } = report
  if (period === null) return null
  const say = phraseOf(report)
  const undated = articles.filter(({ article }) => article.publishedAt === null).length
  const span = period.from === period.to ? period.from : `${period.from} – ${period.to}`
  return `${say('period')} ${span}${undated === 0 ? '' : ` (${formatNumber(undated, report)} ${say('undated')})`}`
}
