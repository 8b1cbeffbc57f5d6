import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { z } from 'zod'
import type { Glyph } from './glyph.ts'
import { shapeText } from './shape-text.ts'

/** An affine matrix as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
type Matrix = readonly [number, number, number, number, number, number]
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1], m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5]
]

const matrixSchema = z.custom<ArrayLike<number>>((value) => Array.isArray(value) || ArrayBuffer.isView(value)).transform((value): Matrix => {
  const at = (index: number): number => (Number.isFinite(value[index]) ? Number(value[index]) : 0)
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
})
const areNumbers = (values: unknown[]): values is number[] => values.every((value) => typeof value === 'number')
const shownSchema = z.array(z.union([z.number(), z.object({ unicode: z.string(), originalCharCode: z.number().nullish(), width: z.number().nullish(), isSpace: z.boolean().nullish() })]))
const fontSchema = z.object({ vertical: z.boolean().nullish(), fontMatrix: z.array(z.number()).nullish() })

/** What PDF calls the text state, with the matrix that it is saved and restored with. */
interface TextState {
  transform: Matrix
  fontName: string
  fontSize: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
}

/** Glyphs beyond this many on one page are left out: a page of small print has some ten thousand. */
const MOST_GLYPHS = 500_000
const DEFAULT_FONT_SCALE = 0.001
/** Groups of a page may stand in one another this deep before what they save is dropped; readers of PDF allow some dozens. */
const DEEPEST_STATE = 512

/** The glyphs of a page, and how many of its shapes have no letters to stand for. */
export interface PageGlyphs {
  /** Those of upright text first, in the order that they are drawn; then those of text turned by a quarter or half, each as if the page were turned. */
  byTurn: Glyph[][]
  unknown: number
}

/**
 * Reads where each shape of a page stands and what letters it is, from the page's drawing operations. Nothing is drawn, and scripts and annotations are not
 * looked at. Text that lies outside the page's visible part is left out.
 */
export async function pageGlyphs(page: PDFPageProxy): Promise<PageGlyphs> {
  const viewport = page.getViewport({ scale: 1 })
  const { fnArray, argsArray } = await page.getOperatorList({ intent: 'display' })
  const known = new Map<string, z.infer<typeof fontSchema>>()
  const fonts = (name: string): z.infer<typeof fontSchema> => {
    const before = known.get(name)
    if (before) return before
    const parsed = fontSchema.safeParse(page.commonObjs.has(name) ? page.commonObjs.get(name) : null)
    const font = parsed.success ? parsed.data : {}
    known.set(name, font)
    return font
  }
  const painter = new TextPainter(matrixSchema.parse(viewport.transform), fonts, viewport.width, viewport.height)
  for (const [index, operation] of fnArray.entries()) {
    const args: unknown = argsArray[index]
    painter.apply(operation, Array.isArray(args) ? args : [])
    if (painter.count > MOST_GLYPHS) break
  }
  return { byTurn: painter.byTurn.filter((glyphs) => glyphs.length > 0), unknown: painter.unknown }
}

class TextPainter {
  readonly byTurn: Glyph[][] = [[], [], [], []]
  count = 0
  unknown = 0
  readonly #fonts: (name: string) => z.infer<typeof fontSchema>
  readonly #width: number
  readonly #height: number
  readonly #saved: TextState[] = []
  /** Fonts whose own numbering of shapes is not that of Unicode. */
  readonly #ownNumbering = new Set<string>()
  #state: TextState
  #textMatrix: Matrix = IDENTITY
  #x = 0
  #y = 0
  #lineX = 0
  #lineY = 0

  constructor(base: Matrix, fonts: (name: string) => z.infer<typeof fontSchema>, width: number, height: number) {
    this.#fonts = fonts
    this.#width = width
    this.#height = height
    this.#state = { transform: base, fontName: '', fontSize: 0, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 }
  }

  apply(operation: number, args: unknown[]): void {
    const state = this.#state
    const numbers = args.length <= 6 && areNumbers(args) ? args : []
    const [first = 0, second = 0] = numbers
    switch (operation) {
      case OPS.save:
        return this.#save()
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        this.#state = this.#saved.pop() ?? state
        return
      case OPS.transform:
        if (numbers.length === 6) state.transform = multiply(state.transform, matrixSchema.parse(numbers))
        return
      case OPS.paintFormXObjectBegin: {
        this.#save()
        const matrix = matrixSchema.safeParse(args[0])
        if (matrix.success) this.#state.transform = multiply(this.#state.transform, matrix.data)
        return
      }
      case OPS.setGState:
        return this.#setGraphicsState(args[0])
      case OPS.beginText:
        this.#textMatrix = IDENTITY
        this.#moveTo(0, 0)
        return
      case OPS.setFont:
        if (typeof args[0] === 'string' && typeof args[1] === 'number') {
          state.fontName = args[0]
          state.fontSize = args[1]
        }
        return
      case OPS.setCharSpacing:
        state.charSpacing = first
        return
      case OPS.setWordSpacing:
        state.wordSpacing = first
        return
      case OPS.setHScale:
        state.scale = first / 100
        return
      case OPS.setLeading:
        state.leading = first
        return
      case OPS.setTextRise:
        state.rise = first
        return
      case OPS.moveText:
        return this.#moveTo(this.#lineX + first, this.#lineY + second)
      case OPS.setLeadingMoveText:
        state.leading = -second
        return this.#moveTo(this.#lineX + first, this.#lineY + second)
      case OPS.setTextMatrix: {
        const matrix = matrixSchema.safeParse(numbers.length === 6 ? numbers : args[0])
        if (matrix.success) this.#textMatrix = matrix.data
        return this.#moveTo(0, 0)
      }
      case OPS.nextLine:
        return this.#moveTo(this.#lineX, this.#lineY - state.leading)
      case OPS.showText:
        return this.#show(args[0])
    }
  }

  #save(): void {
    if (this.#saved.length < DEEPEST_STATE) this.#saved.push({ ...this.#state })
  }

  #moveTo(x: number, y: number): void {
    this.#x = this.#lineX = x
    this.#y = this.#lineY = y
  }

  #setGraphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return
    for (const entry of entries) {
      if (!Array.isArray(entry) || entry[0] !== 'Font' || !Array.isArray(entry[1])) continue
      const [name, size] = entry[1] as unknown[]
      if (typeof name === 'string' && typeof size === 'number') Object.assign(this.#state, { fontName: name, fontSize: size })
    }
  }

  #show(shown: unknown): void {
    const items = shownSchema.safeParse(shown)
    if (!items.success) return
    const { fontName, fontSize, charSpacing, wordSpacing, scale, rise, transform } = this.#state
    const font = this.#fonts(fontName)
    const perUnit = fontSize * (font.fontMatrix?.[0] || DEFAULT_FONT_SCALE)
    const matrix = multiply(transform, this.#textMatrix)
    for (const item of items.data) {
      if (typeof item === 'number') {
        if (font.vertical === true) this.#y -= (item * fontSize) / 1000
        else this.#x -= ((item * fontSize) / 1000) * scale
        continue
      }
      const advance = ((item.width ?? 0) * perUnit + charSpacing + (item.isSpace === true ? wordSpacing : 0)) * scale
      const drawn = (item.width ?? 0) * perUnit * scale
      // Where a font names no letter for a shape, the parser gives the shape's number instead.
      const isNumber = item.unicode === String.fromCharCode(item.originalCharCode ?? 0)
      if (!isNumber && item.unicode.trim() !== '' && (item.originalCharCode ?? 256) < 256) this.#ownNumbering.add(fontName)
      this.#add(item.unicode, matrix, this.#x, this.#y + rise, drawn, fontSize, isNumber && this.#ownNumbering.has(fontName))
      if (font.vertical === true) this.#y -= Math.abs(fontSize)
      else this.#x += advance
    }
  }

  #add(unicode: string, [a, b, c, d, e, f]: Matrix, x: number, y: number, width: number, fontSize: number, isDoubtful: boolean): void {
    const text = shapeText(unicode)
    if (text === '') {
      if (unicode !== '') this.unknown += 1
      return
    }
    const left = a * x + c * y + e
    const top = b * x + d * y + f
    const right = left + a * width
    const bottom = top + b * width
    const margin = 2
    const isVisible = Math.max(left, right) >= -margin && Math.min(left, right) <= this.#width + margin && top >= -margin && top <= this.#height + margin
    if (!isVisible) return
    const size = Math.abs(fontSize) * Math.hypot(c, d)
    if (!(size > 0)) return
    // The direction of writing as the page is shown, in quarter turns clockwise; mirrored text counts as upright.
    const turn = Math.abs(a) >= Math.abs(b) ? (a < 0 && d > 0 ? 2 : 0) : b > 0 ? 1 : 3
    const [startX, startY] = turned(left, top, turn)
    const [endX] = turned(right, bottom, turn)
    this.byTurn[turn]?.push({ text, x: Math.min(startX, endX), endX: Math.max(startX, endX), y: startY, size, isDoubtful })
    this.count += 1
  }
}

/** A point of the page after it is turned so that text of that direction is upright. */
function turned(x: number, y: number, turn: number): [number, number] {
  if (turn === 1) return [y, -x]
  if (turn === 2) return [-x, -y]
  if (turn === 3) return [-y, x]
  return [x, y]
}
