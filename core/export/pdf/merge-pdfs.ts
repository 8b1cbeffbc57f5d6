import type { Output } from '../writer.ts'
import { openPdfFile } from './pdf-file.ts'
import { openOutline } from './pdf-outline.ts'
import { openPageFeet } from './page-feet.ts'
import type { Entries } from './pdf-part.ts'
import { numberAt, openPdfPart, pagesOf, reference } from './pdf-part.ts'
import { openTags } from './pdf-tags.ts'
import { dictionaryOf, entriesOf } from './pdf-values.ts'
import type { PrintedPdf } from './printed-pdf.ts'

/** PDFs that become one, each written on as soon as it comes. */
export interface PdfMerger {
  /**
   * Takes the next PDF. `headings` are those of the page it was printed from, in order; `elsewhere` names the places in it
   * that only stand in for places of other parts, so that the links to them lead there.
   */
  add(printed: PrintedPdf, page: { headings: readonly string[]; elsewhere: ReadonlySet<string> }): Promise<void>
  /** How many pages were added. */
  readonly pageCount: number
  /** Puts under the next `count` pages, from the first on, their feet, printed a page each; once all PDFs are added. Gives false where that print is not one of as many. */
  takeFeet(printed: PrintedPdf, count: number): Promise<boolean>
  end(): Promise<void>
}

/**
 * Puts PDFs that Chromium printed together into one: pages, tags, the places that links lead to, and the outline. Language, title and all else that is said
 * of a document are the first one's. `areFeetApart` says that the pages have no feet yet. A library would do for the pages, but those at hand drop the tags, or the language, title and the mark of being tagged.
 */
export function openPdfMerger(output: Pick<Output, 'bytes'>, areFeetApart: boolean): PdfMerger {
  const file = openPdfFile((chunk) => output.bytes(chunk))
  const tags = openTags(file)
  const outline = openOutline(file)
  const [catalogNumber, pagesNumber, destsNumber] = [file.reserve(), file.reserve(), file.reserve()]
  let catalog: Entries | null = null
  let info = 0
  let parts = 0
  let pageCount = 0
  const feet = areFeetApart ? openPageFeet(file) : null
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
      if (feet !== null) for (const own of pagesOf(part)) await feet.putUnder(part, own)
      pageCount += count
      await part.write()
    },
    get pageCount() { return pageCount },
    takeFeet: async (printed, count) => feet === null || feet.take(printed, count),
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
