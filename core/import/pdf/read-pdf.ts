import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { getDocument, InvalidPDFException, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { z } from 'zod'
import { AppError, failure } from '../../model/error.ts'
import { statement } from '../../model/wording/statement.ts'
import type { ArticleNotes, Piece, ReadContext } from '../piece.ts'
import { NO_NOTES } from '../piece.ts'
import { cancelled } from '../read-error.ts'
import { pageGlyphs } from './page-glyphs.ts'
import { pageLines } from './page-lines.ts'
import type { Paragraph } from './paragraphs.ts'
import { goesOn, joinLines, paragraphsOf } from './paragraphs.ts'
import { refusePdfBombs } from './refuse-bombs.ts'

/** A document of which more than this share of the letters is unknown has fonts that do not say what their shapes mean. */
const MOST_UNKNOWN = 0.3
/** Fewer letters a page than this are the stamps and page numbers of a scan. */
const LETTERS_OF_A_SCAN = 15

const infoSchema = z.object({ Title: z.string(), Author: z.string(), Language: z.string() }).partial()

/**
 * Reads the text layer of a PDF in logical order, page by page, with the offsets at which pages start. Scripts in it are not run (there is nothing here that
 * could), attachments and links not followed. Fails with `encrypted-file`; with `scanned-pdf` where there are only pictures of text; with
 * `unknown-encoding` where the fonts hide their letters; with `damaged-file`; with `file-too-large` past the limit of pages; with `hostile-file` for what is made
 * to exhaust memory or time.
 */
export async function readPdf(bytes: Uint8Array, context: ReadContext): Promise<Piece> {
  refusePdfBombs(bytes, context.limits)
  const document = await openPdf(bytes)
  try {
    return await readDocument(document, context)
  } finally {
    await document.loadingTask.destroy()
  }
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  try {
    return await getDocument({
      // The parser takes the buffer away from whoever gives it.
      data: bytes.slice(),
      cMapUrl: join(library, 'cmaps') + sep,
      cMapPacked: true,
      standardFontDataUrl: join(library, 'standard_fonts') + sep,
      useSystemFonts: false,
      // Nothing is drawn: pictures are passed over.
      maxImageSize: 1,
      isOffscreenCanvasSupported: false,
      // Tells the number of each shape in its font, beside the letter.
      fontExtraProperties: true,
      stopAtErrors: false,
      enableXfa: false,
      useWasm: false,
      verbosity: VerbosityLevel.ERRORS
    }).promise
  } catch (error) {
    if (error instanceof PasswordException) throw failure('encrypted-file/pdf', {}, { cause: error })
    throw failure(error instanceof InvalidPDFException ? 'damaged-file/pdf-cut' : 'damaged-file/pdf-structure', {}, { cause: error })
  }
}

async function readDocument(document: PDFDocumentProxy, { limits, signal }: ReadContext): Promise<Piece> {
  if (document.numPages > limits.pdfPages) {
    throw failure('file-too-large/pdf-pages', { pages: document.numPages, limit: limits.pdfPages })
  }
  const startedAt = performance.now()
  const pages: Paragraph[][] = []
  const unreadable: number[] = []
  let unknown = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    if (signal?.aborted) throw cancelled()
    if (performance.now() - startedAt > limits.parseMs) {
      throw failure('hostile-file/pdf-slow', { seconds: Math.round(limits.parseMs / 1000), read: number - 1, pages: document.numPages })
    }
    try {
      const page = await document.getPage(number)
      const glyphs = await pageGlyphs(page)
      unknown += glyphs.unknown
      pages.push(glyphs.byTurn.flatMap((turned) => paragraphsOf(pageLines(turned))))
      page.cleanup()
    } catch (error) {
      if (error instanceof AppError) throw error
      pages.push([])
      unreadable.push(number)
    }
  }
  if (unreadable.length === document.numPages) throw failure('damaged-file/pdf-pages')
  const { text, pageStarts } = joinPages(pages)
  refuseWithoutText(text, unknown, pages.length)
  const empty = pages.flatMap((page, index) => (page.length === 0 && !unreadable.includes(index + 1) ? [index + 1] : []))
  const warnings = [
    ...(unreadable.length > 0 ? [statement('warning/pages-damaged', { pages: unreadable.join('\n') })] : []),
    ...(empty.length > 0 ? [statement('warning/pages-scanned', { pages: empty.join('\n') })] : [])
  ]
  return { ...(await notesOf(document)), text, encoding: null, pageStarts, warnings }
}

function refuseWithoutText(text: string, unknown: number, pages: number): void {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (unknown > 0 && unknown / (letters + unknown) > MOST_UNKNOWN) {
    throw failure('unknown-encoding/pdf-fonts')
  }
  if (letters < Math.min(LETTERS_OF_A_SCAN, pages * LETTERS_OF_A_SCAN)) {
    throw failure('scanned-pdf/pages', { pages })
  }
}

/** Joins pages to one text; a paragraph that goes on on the next page is joined, and the page then starts within it. */
function joinPages(pages: readonly Paragraph[][]): { text: string; pageStarts: number[] } {
  let text = ''
  const pageStarts: number[] = []
  let open: Paragraph | null = null
  for (const paragraphs of pages) {
    for (const [index, paragraph] of paragraphs.entries()) {
      if (index === 0 && open !== null && goesOn(open, paragraph)) {
        text = joinLines(text, paragraph.text)
        pageStarts.push(text.length - paragraph.text.length)
        continue
      }
      if (text !== '') text += index > 0 && paragraph.isClose ? '\n' : '\n\n'
      if (index === 0) pageStarts.push(text.length)
      text += paragraph.text
    }
    if (paragraphs.length === 0) pageStarts.push(text.length)
    const last: Paragraph | undefined = paragraphs.at(-1)
    open = last?.isOpen === true ? last : null
  }
  return { text, pageStarts }
}

/** Title and author, where someone wrote them. The date is of the file's making, not of publication. */
async function notesOf(document: PDFDocumentProxy): Promise<ArticleNotes> {
  const parsed = infoSchema.safeParse((await document.getMetadata()).info)
  if (!parsed.success) return NO_NOTES
  const { Title, Author, Language } = parsed.data
  // A title like “Microsoft Word - Document1.docx” is the name of a file.
  const isTitle = Title !== undefined && /\s/.test(Title.trim()) && !/\.(docx?|pdf|indd|html?)$/i.test(Title.trim()) && !/^https?:/.test(Title)
  return { ...NO_NOTES, title: isTitle ? Title : null, author: Author?.trim() || null, language: Language ?? null }
}
