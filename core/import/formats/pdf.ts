import { AppError } from '../../model/error.ts'
import type { Content } from '../content.ts'

interface Piece { text: string; x: number; y: number; width: number; height: number }

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/
const PRESENTATION = /[\ufb50-\ufdff\ufe70-\ufefc]+/g

/** Text in the letters that people type: presentation forms, which PDF fonts often name, as their plain letters. */
const plain = (text: string): string => text.replace(PRESENTATION, (forms) => forms.normalize('NFKC')).replaceAll('\0', '')

/** Puts a page's pieces into lines and paragraphs: a line is what stands at one height, read from the side its script begins on. */
function pageText(pieces: readonly Piece[]): string {
  const lines: Piece[][] = []
  for (const piece of pieces) {
    const line = lines.at(-1)
    const [first] = line ?? []
    if (line && first && Math.abs(first.y - piece.y) < Math.max(first.height, piece.height, 4) * 0.5) line.push(piece)
    else lines.push([piece])
  }
  const gaps = lines.slice(1).map((line, i) => Math.abs((lines[i]?.[0]?.y ?? 0) - (line[0]?.y ?? 0))).sort((a, b) => a - b)
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0
  let text = ''
  let lastY: number | null = null
  for (const line of lines) {
    const words = line.map((piece) => piece.text).join('')
    const isRtl = (words.match(/[\u0590-\u08ff]/g)?.length ?? 0) > (words.match(/[A-Za-z]/g)?.length ?? 0)
    const ordered = line.some((piece) => RTL.test(piece.text)) ? line.toSorted((a, b) => (isRtl ? b.x - a.x : a.x - b.x)) : line
    const joined = ordered
      .reduce((soFar, piece, i) => {
        const before = ordered[i - 1]
        if (!before) return piece.text
        const gap = isRtl ? before.x - (piece.x + piece.width) : piece.x - (before.x + before.width)
        return soFar + (gap > Math.max(before.height, 6) * 0.18 && !soFar.endsWith(' ') && !piece.text.startsWith(' ') ? ' ' : '') + piece.text
      }, '')
      .replace(/ {2,}/g, ' ')
      .trim()
    if (joined === '') continue
    const y = line[0]?.y ?? 0
    if (lastY === null) text = joined
    else if (usual > 0 && Math.abs(lastY - y) > usual * 1.35) text += `\n\n${joined}`
    else text += text.endsWith('-') ? joined : ` ${joined}`
    lastY = y
  }
  return text
}

/**
 * Reads a PDF's text layer page by page, in logical order, with the offset at which each page starts. Scripts in it never run. Throws
 * AppError scanned-pdf where there is no text layer, encrypted-file where it needs a password, damaged-file where it cannot be read.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Content> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, disableFontFace: true, stopAtErrors: false, verbosity: VerbosityLevel.ERRORS, enableXfa: false })
  try {
    const document = await task.promise
    const pages: string[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const pieces = items.flatMap((item): Piece[] => {
        if (!('str' in item) || item.str === '') return []
        const [, , , , x = 0, y = 0] = item.transform as number[]
        return [{ text: plain(item.str), x, y, width: item.width, height: item.height }]
      })
      pages.push(pageText(pieces))
      page.cleanup()
    }
    const written = pages.join('').trim()
    if (written === '') throw new AppError('scanned-pdf', `${name} is a scan: its pages are pictures without text. Run it through text recognition (OCR) first.`, { name, pages: pages.length })
    const pageStarts: number[] = []
    let text = ''
    for (const page of pages) {
      if (text !== '' && page !== '') text += '\n\n'
      pageStarts.push(text.length)
      text += page
    }
    const info = await document.getMetadata().then(({ info: facts }) => facts as { Title?: unknown; Author?: unknown }, () => ({ Title: null, Author: null }))
    const empty = pages.filter((page) => page === '').length
    return {
      text, pageStarts,
      author: typeof info.Author === 'string' && info.Author.trim() ? info.Author.trim() : null,
      warnings: empty > 0 ? [`${empty} of ${pages.length} pages have no text; they may be scans.`] : []
    }
  } catch (error) {
    if (error instanceof AppError) throw error
    if ((error as Error).name === 'PasswordException') throw new AppError('encrypted-file', `${name} is protected by a password. Save a copy without one.`, { name }, { cause: error })
    throw new AppError('damaged-file', `${name} is not a PDF that can be read; it may be damaged.`, { name }, { cause: error })
  } finally {
    await task.destroy()
  }
}
