import type { IPropertiesOptions } from 'docx'
import { LineRuleType } from 'docx'
import type { Report } from '../../report/index.ts'
import { readableAccent } from '../html/accent.ts'

/** Fonts that Word has on every system, with the one for Arabic letters named apart, as Word wants it. */
const FONTS = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Calibri' } as const

/** The height of lines in 240ths of a line. That it is a share and no fixed height is said, as LibreOffice takes a bare number for twentieths of a point and sets tall lines into each other. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO })

const sized = (points: number) => ({ size: points * 2, sizeComplexScript: points * 2 })

/** The document's own styles: headings that a table of contents finds, and a named style for each kind of text, so that a house can restyle it at one place. */
export function documentStyles(report: Report): NonNullable<IPropertiesOptions['styles']> {
  const accent = readableAccent(report.houseStyle.accentColor).slice(1).toUpperCase()
  const strong = { bold: true, boldComplexScript: true }
  const heading = (points: number, before: number, after: number, color: string) => ({ run: { ...sized(points), ...strong, color, font: FONTS }, paragraph: { spacing: { before, after, ...lines(350) }, keepNext: true } })
  return {
    default: {
      document: {
        run: { font: FONTS, ...sized(11), language: report.language === 'ar' ? { value: 'en-US', bidirectional: 'ar-SA' } : { value: 'en-GB', bidirectional: 'ar-SA' } },
        paragraph: { spacing: { after: 100, ...lines(report.direction === 'rtl' ? 300 : 276) } }
      },
      title: { run: { ...sized(24), ...strong, font: FONTS }, paragraph: { spacing: { before: 120, after: 60 } } },
      heading1: heading(17, 360, 140, accent),
      heading2: heading(13.5, 260, 100, '1B1F24'),
      heading3: heading(12.5, 320, 40, '1B1F24'),
      heading4: heading(11, 160, 40, '555E6A')
    },
    paragraphStyles: [
      { id: 'Byline', name: 'Byline', basedOn: 'Normal', quickFormat: true, run: { color: '555E6A' }, paragraph: { spacing: { after: 240 } } },
      { id: 'House', name: 'House', basedOn: 'Normal', quickFormat: true, run: { ...strong, color: accent }, paragraph: { spacing: { after: 240 } } },
      { id: 'Verdict', name: 'Verdict', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { after: 80 }, keepNext: true } },
      { id: 'Passage', name: 'Passage', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { before: 60, after: 140 }, indent: { start: 200, end: 100 } } },
      { id: 'Label', name: 'Label', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { ...strong, color: '555E6A' }, paragraph: { spacing: { before: 160, after: 60 }, keepNext: true } },
      { id: 'Hint', name: 'Hint', basedOn: 'Normal', quickFormat: true, run: { color: '555E6A', ...sized(10) } },
      { id: 'Tile', name: 'Tile', basedOn: 'Normal', quickFormat: true, run: { ...strong, ...sized(18) }, paragraph: { spacing: { before: 120, after: 40, ...lines(300) } } },
      { id: 'TableText', name: 'Table Text', basedOn: 'Normal', quickFormat: true, run: { ...sized(10) }, paragraph: { spacing: { before: 0, after: 0, ...lines(260) } } }
    ]
  }
}
