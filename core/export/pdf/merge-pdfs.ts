import type { Output } from '../writer.ts'
import { openPdfFile } from './pdf-file.ts'
import { openOutline } from './pdf-outline.ts'
import type { Report } from '../../report/index.ts'
import type { PageNumbers } from './page-numbers.ts'
import { openPageNumbers } from './page-numbers.ts'
import type { Entries, PdfPart } from './pdf-part.ts'
import { numberAt, openPdfPart, reference } from './pdf-part.ts'
import { openTags } from './pdf-tags.ts'
import { dictionaryOf, entriesOf, referencesIn } from './pdf-values.ts'
import type { PrintedPdf } from './printed-pdf.ts'

/** The pages of a part in order, by its tree of pages. */
function pagesIn(part: PdfPart, tree: number): number[] {
  return referencesIn(part.entries(tree).get('Kids')).flatMap((kid) => (part.entries(kid).has('Kids') ? pagesIn(part, kid) : [kid]))
}

/** PDFs that become one, each written on as soon as it comes. */
export interface PdfMerger {
  /**
   * Takes the next PDF. `headings` are those of the page it was printed from, in order; `elsewhere` names the places in it
   * that only stand in for places of other parts, so that the links to them lead there.
   */
  add(printed: PrintedPdf, page: { headings: readonly string[]; elsewhere: ReadonlySet<string> }): Promise<void>
  /** Has the pages that are added from now on numbered with the digits of a page that was printed for them. Gives false where that page is of an unknown kind. */
  numberWith(digits: PrintedPdf, report: Report): Promise<boolean>
  end(): Promise<void>
}

/**
 * Puts PDFs that Chromium printed together into one: pages, tags, the places that links lead to, and the outline. Language, title and all else that is said
 * of a document are the first one's. A library would do for the pages, but those at hand drop the tags, or the language, title and the mark of being tagged.
 */
export function openPdfMerger(output: Pick<Output, 'bytes'>): PdfMerger {
  const file = openPdfFile((chunk) => output.bytes(chunk))
  const tags = openTags(file)
  const outline = openOutline(file)
  const [catalogNumber, pagesNumber, destsNumber] = [file.reserve(), file.reserve(), file.reserve()]
  let catalog: Entries | null = null
  let info = 0
  let parts = 0
  let pageCount = 0
  let numbers: PageNumbers | null = null
  const pageTrees: number[] = []
  const dests: string[] = []

  return {
    add: async (printed, { headings, elsewhere }) => {
      const part = openPdfPart(printed, file, parts++, tags.keys())
      const root = part.entries(part.root)
      part.leaveOut(part.root)
      if (catalog === null) {
        catalog = part.placed(part.root)
        info = part.number(part.info)
      } else part.leaveOut(part.info)
      await tags.take(part)
      await outline.take(part, headings)
      const destsAt = numberAt(root, 'Dests')
      if (destsAt !== null) {
        part.leaveOut(destsAt)
        for (const [name, place] of part.placed(destsAt)) if (!elsewhere.has(name)) dests.push(`/${name} ${place}`)
      }
      const pages = numberAt(root, 'Pages') ?? 0
      const count = Number(part.entries(pages).get('Count') ?? 0)
      part.set(pages, 'Parent', reference(pagesNumber))
      pageTrees.push(part.number(pages))
      if (numbers !== null) {
        const ownPages = pagesIn(part, pages)
        for (const [i, own] of ownPages.entries()) await numbers.put(part, own, pageCount + i + 1)
      }
      pageCount += count
      await part.write()
    },
    numberWith: async (digits, report) => {
      numbers = await openPageNumbers(file, digits, report)
      return numbers !== null
    },
    end: async () => {
      const entries = entriesOf(catalog === null ? '<</Type /Catalog>>' : dictionaryOf(catalog))
      await tags.end(entries)
      await outline.end(entries)
      await file.add(pagesNumber, `<</Type /Pages /Count ${pageCount} /Kids [${pageTrees.map(reference).join(' ')}]>>`)
      entries.set('Pages', reference(pagesNumber))
      if (dests.length > 0) {
        await file.add(destsNumber, `<<${dests.join('\n')}>>`)
        entries.set('Dests', reference(destsNumber))
      }
      await file.add(catalogNumber, dictionaryOf(entries))
      await file.end(catalogNumber, info)
    }
  }
}
