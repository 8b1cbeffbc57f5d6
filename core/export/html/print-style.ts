import type { Report } from '../../report/index.ts'
import { FONTS_ASKED_FOR } from './fonts.ts'
import { runningHead } from './page-style.ts'
import type { ReportPart } from './report-part.ts'

/**
 * What the style says of a page that is only printed. On a screen it has but a letter of each font, which spares the browser to lay it out twice: a quarter of the time.
 * A part of a longer report does not know on which page it begins; its pages are numbered when the parts are put together.
 */
export function printStyle(report: Report, part: ReportPart): string {
  const hidden = `@media screen{body{display:none}}${FONTS_ASKED_FOR}\n`
  if (part.isFirst && part.isLast) return hidden
  return `${hidden}@page{@bottom-center{content:none}}
${part.isFirst ? '' : `@page:first{${runningHead(report)}}`}
.elsewhere{position:absolute}
`
}
