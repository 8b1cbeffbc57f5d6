import { AlignmentType, BorderStyle, ExternalHyperlink, HeadingLevel, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx'
import type { Report } from '../../report/index.ts'
import { isSafeUrl, xmlSafe } from '../safe-text.ts'

const RIGHT_TO_LEFT_FIRST = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
/** The width between the margins of A4, in twentieths of a point. */
export const TEXT_WIDTH = 9_700
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'D9DEE4' } as const
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

export type Direction = 'rtl' | 'ltr'
/** The direction of a text by its first letter, as browsers tell it for `dir="auto"`; `otherwise` where it has no letter. */
export const directionOfText = (text: string, otherwise: Direction): Direction => (/\p{L}/u.test(text) ? (RIGHT_TO_LEFT_FIRST.test(text) ? 'rtl' : 'ltr') : otherwise)

export interface Look { bold?: boolean; italics?: boolean; color?: string; size?: number; highlight?: boolean; code?: boolean }
export type Inline = TextRun | ExternalHyperlink
export type Block = Paragraph | Table

const bare = (color: string): string => color.replace('#', '').toUpperCase()

/**
 * A run of text. Word takes the direction of punctuation and digits from the run and not from its letters, so each run says its own:
 * right-to-left where it has such letters, or none of either kind in a right-to-left paragraph.
 */
export function run(text: string, direction: Direction, look: Look = {}): TextRun {
  const safe = xmlSafe(text).replace(/\r\n?|\n/g, ' ')
  const rightToLeft = RIGHT_TO_LEFT.test(safe) || (direction === 'rtl' && !/\p{Script=Latin}/u.test(safe))
  return new TextRun({
    rightToLeft,
    ...(look.bold ? { bold: true, boldComplexScript: true } : {}),
    ...(look.italics ? { italics: true, italicsComplexScript: true } : {}),
    ...(look.color === undefined ? {} : { color: bare(look.color) }),
    ...(look.size === undefined ? {} : { size: look.size, sizeComplexScript: look.size }),
    ...(look.highlight ? { shading: { type: ShadingType.CLEAR, fill: 'FFE9A8', color: 'auto' } } : {}),
    ...(look.code ? { font: 'Consolas' } : {}),
    text: safe
  })
}

/** A link, or plain text where the address may not be linked to. */
export const linked = (text: string, url: string | null, direction: Direction, look: Look = {}): Inline =>
  url !== null && isSafeUrl(url) ? new ExternalHyperlink({ link: encodeURI(decodeSafe(url.trim())), children: [run(text, direction, { ...look, color: look.color ?? '#0b5394' })] }) : run(text, direction, look)

/** Undoes percent-encoding so that it is not done twice; an address that is encoded wrongly stays as it is. */
function decodeSafe(url: string): string {
  try {
    return decodeURI(url)
  } catch (error) {
    if (error instanceof URIError) return url
    throw error
  }
}

/** Parts in a row with dots between, each a run of its own. */
export const dotted = (parts: readonly Inline[], direction: Direction, look: Look = {}): Inline[] => parts.flatMap((part, i) => (i === 0 ? [part] : [run(dot(direction), direction, look), part]))

/** The dot between parts, with the marks that keep a date after an Arabic name (or a Latin name after a date) in its place; Word knows no isolates. */
export const dot = (direction: Direction): string => (direction === 'rtl' ? '\u200f · \u200f' : '\u200e · \u200e')

export interface ParagraphLook { style?: string; heading?: 1 | 2 | 3 | 4; keepNext?: boolean; bullet?: number; title?: boolean; shade?: string; bar?: string }

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const

/** A paragraph in its direction; a bar stands on the side where reading starts. */
export function paragraph(children: readonly Inline[], direction: Direction, look: ParagraphLook = {}): Paragraph {
  const bar = look.bar === undefined ? undefined : { style: BorderStyle.SINGLE, size: 24, color: bare(look.bar), space: 8 }
  return new Paragraph({
    children: [...children],
    bidirectional: direction === 'rtl',
    alignment: AlignmentType.START,
    ...(look.heading ? { heading: HEADINGS[look.heading] } : look.title ? { heading: HeadingLevel.TITLE } : look.style === undefined ? {} : { style: look.style }),
    ...(look.keepNext ? { keepNext: true } : {}),
    ...(look.bullet === undefined ? {} : { bullet: { level: Math.min(8, look.bullet) } }),
    ...(look.shade === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill: bare(look.shade), color: 'auto' } }),
    ...(bar ? { border: direction === 'rtl' ? { right: bar } : { left: bar } } : {})
  })
}

/** A cell's content: text, or paragraphs made before. */
export type CellContent = string | readonly Paragraph[]
export interface TableLook { heads?: readonly string[]; widths: readonly number[]; plainFirst?: boolean }

/** A table as wide as the text, whose first column stands where reading starts; its heading row is repeated on every page. */
export function table(rows: readonly (readonly CellContent[])[], report: Report, look: TableLook): Table {
  const { direction } = report
  const whole = look.widths.reduce((sum, width) => sum + width, 0)
  const widths = look.widths.map((width) => Math.round((width / whole) * TEXT_WIDTH))
  const cell = (content: CellContent, i: number, head: boolean): TableCell =>
    new TableCell({
      children: typeof content === 'string' ? [paragraph([run(content, direction, head ? { bold: true } : {})], direction, { style: 'TableText' })] : [...content],
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      borders: { top: NONE, left: NONE, right: NONE, bottom: LINE },
      ...(head || (look.plainFirst && i === 0) ? { shading: { type: ShadingType.CLEAR, fill: 'F3F5F7', color: 'auto' } } : {})
    })
  const heads = look.heads ? [new TableRow({ tableHeader: true, cantSplit: true, children: look.heads.map((head, i) => cell(head, i, true)) })] : []
  return new Table({
    rows: [...heads, ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((content, i) => cell(content, i, false)) }))],
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: direction === 'rtl',
    borders: { top: LINE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: LINE, insideVertical: NONE }
  })
}

/** A row's cell of several lines. */
export const cellOf = (lines: readonly (readonly Inline[])[], direction: Direction): Paragraph[] =>
  lines.map((children) => paragraph(children, direction, { style: 'TableText' }))
