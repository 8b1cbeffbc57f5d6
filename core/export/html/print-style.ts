import type { Report } from '../../report/index.ts'
import { pageCounter, runningHead } from './page-style.ts'
import type { ReportPart } from './report-part.ts'

/**
 * What the style says of a page that is only printed. On a screen it is empty, which spares the browser to lay it out twice: a quarter of the time.
 * A part of a longer report counts its pages on from the one before, and does not know how many there will be.
 */
export function printStyle(report: Report, part: ReportPart): string {
  const hidden = '@media screen{body{display:none}}\n'
  if (part.isFirst && part.isLast) return hidden
  const counter = pageCounter(report)
  return `${hidden}@page{@bottom-center{content:counter(page,${counter})}}
${part.isFirst ? '' : `@page:first{counter-set:page ${part.firstPage};${runningHead(report)}}`}
.elsewhere{position:absolute}
`
}
