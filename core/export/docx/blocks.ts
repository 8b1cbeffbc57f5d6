import type { Report } from '../../report/index.ts'
import { isSafeUrl, xmlSafe } from '../safe-text.ts'
import type { Direction } from '../../model/language.ts'

/*
 * The body of a document as WordprocessingML (ECMA-376 part 1, 17), piece by piece: a library that holds ten thousand claims as objects
 * takes gigabytes for it. The order of elements inside a `…Pr` is the schema's, which Word insists on.
 */

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
/** The width between the margins of A4, in twentieths of a point. */
export const TEXT_WIDTH = 9_700

export interface Look { bold?: boolean; italics?: boolean; color?: string; size?: number; highlight?: boolean; code?: boolean }

/** What stands in a paragraph: a run of text or a link. */
export interface Inline { readonly inline: string }
/** A paragraph. */
export interface Paragraph { readonly block: string; readonly isParagraph: true }
/** A paragraph or a table. */
export interface Block { readonly block: string }

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string): string => xmlSafe(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
const bare = (color: string): string => color.replace('#', '').toUpperCase()
const when = (condition: unknown, xml: string): string => (condition ? xml : '')

/**
 * A run of text. Word takes the direction of punctuation and digits from the run and not from its letters, so each run says its own:
 * right-to-left where it has such letters, or none of either kind in a right-to-left paragraph. `size` is in half points.
 */
export function run(text: string, direction: Direction, look: Look = {}): Inline {
  const plain = text.replace(/\r\n?|\n/g, ' ')
  const rightToLeft = RIGHT_TO_LEFT.test(plain) || (direction === 'rtl' && !/\p{Script=Latin}/u.test(plain))
  const properties =
    when(look.code, '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>') + when(look.bold, '<w:b/><w:bCs/>') + when(look.italics, '<w:i/><w:iCs/>') +
    when(look.color, `<w:color w:val="${bare(look.color ?? '')}"/>`) + when(look.size, `<w:sz w:val="${look.size}"/><w:szCs w:val="${look.size}"/>`) +
    when(look.highlight, '<w:shd w:val="clear" w:color="auto" w:fill="FFE9A8"/>') + when(rightToLeft, '<w:rtl/>')
  return { inline: `<w:r>${when(properties, `<w:rPr>${properties}</w:rPr>`)}<w:t xml:space="preserve">${escapeXml(plain)}</w:t></w:r>` }
}

/** An address as a field may hold it: whatever would end the field's text is percent-encoded, what is encoded already stays so. */
const fieldAddress = (url: string): string => escapeXml(url.trim().replace(/["\\\s\p{Cc}]/gu, encodeURIComponent))

/** A step to the next place where text stands. */
export const tab: Inline = { inline: '<w:r><w:tab/></w:r>' }

/** A link, or plain text where the address may not be linked to. */
export function linked(text: string, url: string | null, direction: Direction, look: Look = {}): Inline {
  if (url === null || !isSafeUrl(url)) return run(text, direction, look)
  return { inline: `<w:fldSimple w:instr=" HYPERLINK &quot;${fieldAddress(url)}&quot; ">${run(text, direction, { ...look, color: look.color ?? '#0b5394' }).inline}</w:fldSimple>` }
}

/** Parts in a row with dots between, each a run of its own. */
export const dotted = (parts: readonly Inline[], direction: Direction, look: Look = {}): Inline[] => parts.flatMap((part, i) => (i === 0 ? [part] : [run(dot(direction), direction, look), part]))

/** The dot between parts, with the marks that keep a date after an Arabic name (or a Latin name after a date) in its place; Word knows no isolates. */
export const dot = (direction: Direction): string => (direction === 'rtl' ? '\u200f · \u200f' : '\u200e · \u200e')

/**
 * `style` is one of the document's styles; `bullet` a list's level from 0, `numbered` that of one whose items begin with a number and a tab; `bar` the colour of a bar
 * on the side where reading starts.
 */
export interface ParagraphLook { style?: string; keepNext?: boolean; bullet?: number; numbered?: number; shade?: string; bar?: string }

/** The list that the document's numbering has for notes. */
export const BULLETS = 1

/** A paragraph in its direction. */
export function paragraph(children: readonly Inline[], direction: Direction, look: ParagraphLook = {}): Paragraph {
  const bar = `<w:${direction === 'rtl' ? 'right' : 'left'} w:val="single" w:sz="24" w:space="8" w:color="${bare(look.bar ?? '')}"/>`
  const properties =
    when(look.style, `<w:pStyle w:val="${look.style}"/>`) + when(look.keepNext, '<w:keepNext/>') +
    when(look.bullet !== undefined, `<w:numPr><w:ilvl w:val="${Math.min(8, look.bullet ?? 0)}"/><w:numId w:val="${BULLETS}"/></w:numPr>`) +
    when(look.bar, `<w:pBdr>${bar}</w:pBdr>`) + when(look.shade, `<w:shd w:val="clear" w:color="auto" w:fill="${bare(look.shade ?? '')}"/>`) + when(direction === 'rtl', '<w:bidi/>') +
    when(look.numbered !== undefined, `<w:ind w:start="${400 * ((look.numbered ?? 0) + 1)}" w:hanging="400"/>`)
  return { isParagraph: true, block: `<w:p>${when(properties, `<w:pPr>${properties}</w:pPr>`)}${children.map(({ inline }) => inline).join('')}</w:p>` }
}

/** A cell's content: text, or paragraphs made before. */
export type CellContent = string | readonly Paragraph[]
export interface TableLook { heads?: readonly string[]; widths: readonly number[]; plainFirst?: boolean }

const LINE = 'w:val="single" w:sz="4" w:space="0" w:color="D9DEE4"'
const NONE = 'w:val="nil"'
const BORDERS = `<w:tblBorders><w:top ${LINE}/><w:left ${NONE}/><w:bottom ${LINE}/><w:right ${NONE}/><w:insideH ${LINE}/><w:insideV ${NONE}/></w:tblBorders>`
const MARGINS = '<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar>'

/** A table as wide as the text, whose first column stands where reading starts; its heading row is repeated on every page. A table of no rows is nothing. */
export function table(rows: readonly (readonly CellContent[])[], report: Report, look: TableLook): Block {
  const { direction } = report
  if (rows.length === 0) return { block: '' }
  const whole = look.widths.reduce((sum, width) => sum + width, 0)
  const widths = look.widths.map((width) => Math.round((width / whole) * TEXT_WIDTH))
  const cell = (content: CellContent, i: number, head: boolean): string => {
    const paragraphs = typeof content === 'string' ? [paragraph([run(content, direction, head ? { bold: true } : {})], direction, { style: 'TableText' })] : content
    const shade = when(head || (look.plainFirst && i === 0), '<w:shd w:val="clear" w:color="auto" w:fill="F3F5F7"/>')
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[i] ?? 0}" w:type="dxa"/>${shade}</w:tcPr>${paragraphs.map(({ block }) => block).join('')}</w:tc>`
  }
  const row = (cells: readonly CellContent[], head: boolean) => `<w:tr><w:trPr><w:cantSplit/>${when(head, '<w:tblHeader/>')}</w:trPr>${cells.map((content, i) => cell(content, i, head)).join('')}</w:tr>`
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
  const properties = `<w:tblPr>${when(direction === 'rtl', '<w:bidiVisual/>')}<w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/>${BORDERS}<w:tblLayout w:type="fixed"/>${MARGINS}</w:tblPr>`
  return { block: `<w:tbl>${properties}${grid}${look.heads ? row(look.heads, true) : ''}${rows.map((cells) => row(cells, false)).join('')}</w:tbl>` }
}

/** A cell of several lines. */
export const cellOf = (lines: readonly (readonly Inline[])[], direction: Direction): Paragraph[] =>
  lines.map((children) => paragraph(children, direction, { style: 'TableText' }))
