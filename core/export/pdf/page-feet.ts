import type { Report } from '../../report/index.ts'
import { embeddedFonts, FONTS_ASKED_FOR } from '../html/fonts.ts'
import { FONTS, PAPER, pageFoot } from '../html/page-style.ts'
import type { PdfFile } from './pdf-file.ts'
import type { PdfPart } from './pdf-part.ts'
import { numberAt, openPdfPart, pagesOf, reference } from './pdf-part.ts'
import { dictionaryOf, entriesOf, referencesIn } from './pdf-values.ts'
import type { PdfObject, PrintedPdf } from './printed-pdf.ts'

/** How many feet are printed at a time: Chromium's time for blank pages grows with their square, 1.4 s for 500 of them and 90 s for 5000. */
export const FEET_AT_ONCE = 300

/** Some pages of a report of `total`, from the `first`th on, counted from 1, with nothing on them but what stands at the foot of each. */
export function feetPage(report: Report, first: number, count: number, total: number): string {
  return `<!doctype html><html lang="${report.language}" dir="${report.direction}"><meta charset="utf-8"><style>${embeddedFonts(report, 'print')}
@page{${PAPER};${pageFoot(report, total)}}@page:first{counter-set:page ${first}}
body{margin:0;font:9pt ${FONTS[report.direction]}}i{display:block;block-size:1px}i+i{break-before:page}${FONTS_ASKED_FOR}</style>${'<i class="foot"></i>'.repeat(count)}</html>`
}

/**
 * The feet of the pages of a report that was printed in parts. Parts are printed side by side, before it is known on which page each begins and how many there
 * are; so pages name a foot that is written last, as Chromium has printed it (a form XObject; ISO 32000-1, 8.10).
 */
export interface PageFeet {
  /** Has a page show the next foot. `own` is the page's number in its part. */
  putUnder(part: PdfPart, own: number): Promise<void>
  /** Takes the next `count` feet as they were printed, a page each. Gives false where that print is of an unknown kind, or has fewer pages or more. */
  take(printed: PrintedPdf, count: number): Promise<boolean>
}

/** Everything that objects refer to, themselves included. */
function closure(objects: ReadonlyMap<number, PdfObject>, from: readonly number[], reached = new Set<number>()): Set<number> {
  for (const number of from) {
    if (reached.has(number)) continue
    reached.add(number)
    closure(objects, referencesIn(objects.get(number)?.value), reached)
  }
  return reached
}

async function streamOf(file: PdfFile, content: string): Promise<number> {
  const number = file.reserve()
  await file.addStream(number, `<</Length ${content.length}>>`, Buffer.from(content, 'latin1'))
  return number
}

/** The name under which every page knows its foot; Chromium's own are `X` and a number. */
const NAME = 'TahqiqFoot'

export function openPageFeet(file: PdfFile): PageFeet {
  const feet: number[] = []
  let taken = 0
  let around: { before: number; after: number } | null = null
  return {
    putUnder: async (part, own) => {
      // What was printed sets its own coordinates; they are put back before the foot is drawn.
      around ??= { before: await streamOf(file, 'q\n'), after: await streamOf(file, `\nQ\n/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n/${NAME} Do\nEMC\n`) }
      const foot = file.reserve()
      feet.push(foot)
      const page = part.placed(own)
      const resources = entriesOf(page.get('Resources') ?? '<<>>')
      resources.set('XObject', dictionaryOf(entriesOf(resources.get('XObject') ?? '<<>>').set(NAME, reference(foot))))
      part.set(own, 'Resources', dictionaryOf(resources))
      part.set(own, 'Contents', `[${[around.before, ...referencesIn(page.get('Contents')), around.after].map(reference).join(' ')}]`)
    },
    take: async (printed, count) => {
      const part = openPdfPart(printed, file, 0, 0)
      const objects = new Map(printed.objects.map((object) => [object.number, object]))
      const pages = pagesOf(part)
      if (pages.length !== count) return false
      const used = closure(objects, pages.flatMap((page) => referencesIn(part.entries(page).get('Resources'))))
      for (const own of pages) {
        const contents = numberAt(part.entries(own), 'Contents')
        const stream = objects.get(contents ?? 0)?.stream
        if (contents === null || !stream) return false
        const page = part.placed(own)
        const form = part.placed(contents).set('Type', '/XObject').set('Subtype', '/Form').set('BBox', page.get('MediaBox') ?? '[0 0 595 842]').set('Resources', page.get('Resources') ?? '<<>>')
        await file.addStream(feet[taken++] ?? 0, dictionaryOf(form), stream)
      }
      for (const { number } of printed.objects) if (!used.has(number)) part.leaveOut(number)
      await part.write()
      return true
    }
  }
}
