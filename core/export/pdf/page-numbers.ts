import { inflateSync } from 'node:zlib'
import type { Report } from '../../report/index.ts'
import { embeddedFonts } from '../html/fonts.ts'
import { FONTS, pageCounter } from '../html/page-style.ts'
import type { PdfFile } from './pdf-file.ts'
import type { PdfPart } from './pdf-part.ts'
import { numberAt, openPdfPart, reference } from './pdf-part.ts'
import { dictionaryOf, entriesOf, referencesIn } from './pdf-values.ts'
import type { PdfObject, PrintedPdf } from './printed-pdf.ts'

const DIGITS = { decimal: '0123456789', 'arabic-indic': '٠١٢٣٤٥٦٧٨٩' } as const
/** As the page's style sets page numbers of a report in one part. */
const SIZE = 9
const COLOR = '0.333 0.369 0.416 rg'
/** The middle of the foot of an A4 page with a lower margin of 19 mm, in points. */
const [MIDDLE, BASELINE] = [297.64, 24]

/** A page that holds the ten digits and nothing else, to be printed for its font. */
export const digitsPage = (report: Report): string =>
  `<!doctype html><html lang="${report.language}"><meta charset="utf-8"><style>${embeddedFonts(report, 'print')}body{font:${SIZE}pt ${FONTS[report.direction]}}</style><p class="digits">${DIGITS[pageCounter(report)]}</p></html>`

/** Writes page numbers into printed pages. Parts of a report are printed side by side, before it is known on which page each begins. */
export interface PageNumbers {
  /** Puts a page's number at its foot. `own` is the page's number in its part. */
  put(part: PdfPart, own: number, pageNumber: number): Promise<void>
}

interface Digit { code: string; width: number }

/** The digits of a font, by the map that it carries for copying text: `<code> <unicode>` a line, or `<first> <last> <unicode>`. */
function digitsIn(map: string, digits: string): Map<string, string> {
  const codes = new Map<string, string>()
  const take = (code: number, unicode: number) => {
    const sign = String.fromCharCode(unicode)
    if (digits.includes(sign)) codes.set(sign, code.toString(16).padStart(4, '0').toUpperCase())
  }
  for (const [, block = ''] of map.matchAll(/beginbfchar\s([^]*?)endbfchar/g)) {
    for (const [, code = '', unicode = ''] of block.matchAll(/<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>/g)) take(Number.parseInt(code, 16), Number.parseInt(unicode, 16))
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange\s([^]*?)endbfrange/g)) {
    for (const [, first = '', last = '', unicode = ''] of block.matchAll(/<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>/g)) {
      for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code++) take(code, Number.parseInt(unicode, 16) + code - Number.parseInt(first, 16))
    }
  }
  return codes
}

/** The width of a glyph in thousandths of the size, by a font's `/W`: `first [w w …]` or `first last w`; `/DW` for any other. */
function widthOf(font: ReadonlyMap<string, string>, code: number): number {
  for (const [, first = '', list, last = '', one = ''] of (font.get('W') ?? '').slice(1, -1).matchAll(/(\d+)\s*(?:\[([^\]]*)\]|(\d+)\s+([\d.]+))/g)) {
    const at = code - Number(first)
    const widths = list?.trim().split(/\s+/).map(Number)
    if (widths ? at >= 0 && at < widths.length : at >= 0 && code <= Number(last)) return widths ? widths[at] ?? 0 : Number(one)
  }
  return Number(font.get('DW') ?? 1000)
}

const latin1 = (object: PdfObject | undefined): string => {
  if (!object?.stream) return ''
  return Buffer.from(/\/FlateDecode/.test(object.value) ? inflateSync(object.stream) : object.stream).toString('latin1')
}

/** Everything that an object refers to, itself included. */
function closure(objects: ReadonlyMap<number, PdfObject>, from: number, reached = new Set<number>()): Set<number> {
  if (reached.has(from)) return reached
  reached.add(from)
  for (const number of referencesIn(objects.get(from)?.value)) closure(objects, number, reached)
  return reached
}

/** Takes the font of a printed page of digits into a PDF. Null where the page was printed in a way that is not known here. */
export async function openPageNumbers(file: PdfFile, printed: PrintedPdf, report: Report): Promise<PageNumbers | null> {
  const objects = new Map(printed.objects.map((object) => [object.number, object]))
  const signs = DIGITS[pageCounter(report)]
  for (const { number, value } of printed.objects) {
    if (!/\/Type \/Font\b/.test(value) || !/\/Subtype \/Type0\b/.test(value)) continue
    const font = entriesOf(value)
    const codes = digitsIn(latin1(objects.get(numberAt(font, 'ToUnicode') ?? 0)), signs)
    if (codes.size < signs.length) continue
    const descendant = entriesOf(objects.get(numberAt(font, 'DescendantFonts') ?? 0)?.value ?? '<<>>')
    const digits = new Map(Array.from(codes, ([sign, code]): [string, Digit] => [sign, { code, width: widthOf(descendant, Number.parseInt(code, 16)) }]))
    const part = openPdfPart(printed, file, 0, 0)
    const taken = closure(objects, number)
    for (const other of printed.objects) if (!taken.has(other.number)) part.leaveOut(other.number)
    await part.write()
    return numbering(file, part.number(number), digits, signs)
  }
  return null
}

async function streamOf(file: PdfFile, content: string): Promise<number> {
  const number = file.reserve()
  await file.addStream(number, `<</Length ${content.length}>>`, Buffer.from(content, 'latin1'))
  return number
}

/** The name under which pages know the font; Chromium's own are `F` and a number. */
const FONT_NAME = 'TahqiqDigits'

async function numbering(file: PdfFile, font: number, digits: ReadonlyMap<string, Digit>, signs: string): Promise<PageNumbers> {
  // What was printed sets its own coordinates; they are put back before anything is drawn beside it.
  const before = await streamOf(file, 'q\n')
  return {
    put: async (part, own, pageNumber) => {
      const glyphs = Array.from(String(pageNumber), (digit) => digits.get(signs[Number(digit)] ?? '') ?? { code: '0000', width: 0 })
      const width = glyphs.reduce((sum, glyph) => sum + glyph.width, 0) * SIZE / 1000
      const text = `BT /${FONT_NAME} ${SIZE} Tf ${COLOR} ${(MIDDLE - width / 2).toFixed(2)} ${BASELINE} Td <${glyphs.map(({ code }) => code).join('')}> Tj ET`
      const after = await streamOf(file, `\nQ\n/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n${text}\nEMC\n`)
      const page = part.placed(own)
      const resources = entriesOf(page.get('Resources') ?? '<<>>')
      const fonts = entriesOf(resources.get('Font') ?? '<<>>')
      fonts.set(FONT_NAME, reference(font))
      resources.set('Font', dictionaryOf(fonts))
      part.set(own, 'Resources', dictionaryOf(resources))
      part.set(own, 'Contents', `[${[before, ...referencesIn(page.get('Contents')), after].map(reference).join(' ')}]`)
    }
  }
}
