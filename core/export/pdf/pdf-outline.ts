import type { PdfFile } from './pdf-file.ts'
import type { Entries, PdfPart } from './pdf-part.ts'
import { numberAt, reference } from './pdf-part.ts'
import { dictionaryOf, textString } from './pdf-values.ts'

/** An object of the outline that is held back until what comes after it is known. */
interface Held { number: number; entries: Entries }

/** The numbers of a part's outline items in the order of reading: each before those under it. */
function* itemsUnder(part: PdfPart, own: number): Generator<number> {
  for (let item = numberAt(part.entries(own), 'First'); item !== null; item = numberAt(part.entries(item), 'Next')) {
    yield item
    yield* itemsUnder(part, item)
  }
}

/** Sets the items' titles to the headings they were made from: Chromium puts the words of a right-to-left heading in the order they stand in on paper. */
function retitle(part: PdfPart, outlines: number, headings: readonly string[]): void {
  const items = [...itemsUnder(part, outlines)]
  if (items.length !== headings.length) return
  items.forEach((item, i) => part.set(item, 'Title', textString(headings[i] ?? '')))
}

/**
 * The outline of a PDF made of parts. Where the first part's has one item at its top, the report's title, the items of later parts go under that one;
 * else they follow those of the first.
 */
export function openOutline(file: PdfFile) {
  let root = 0
  let parent: Held | null = null
  let last: Held | null = null
  const hold = (part: PdfPart, own: number): Held => {
    part.leaveOut(own)
    return { number: part.number(own), entries: part.placed(own) }
  }

  const takeFirst = (part: PdfPart, outlines: number) => {
    root = part.number(outlines)
    const top = part.entries(outlines)
    const title = numberAt(top, 'First')
    const parentAt = title !== null && title === numberAt(top, 'Last') ? title : outlines
    const lastAt = numberAt(part.entries(parentAt), 'Last')
    part.leaveOut(outlines)
    parent = hold(part, parentAt)
    last = lastAt === null ? null : hold(part, lastAt)
  }

  const takeNext = async (part: PdfPart, outlines: number, above: Held) => {
    part.replace(outlines, above.number)
    const top = part.entries(outlines)
    const [firstAt, lastAt] = [numberAt(top, 'First'), numberAt(top, 'Last')]
    if (firstAt === null || lastAt === null) return
    if (last === null) above.entries.set('First', reference(part.number(firstAt)))
    else {
      part.set(firstAt, 'Prev', reference(last.number))
      last.entries.set('Next', reference(part.number(firstAt)))
      await file.add(last.number, dictionaryOf(last.entries))
    }
    above.entries.set('Last', reference(part.number(lastAt)))
    above.entries.set('Count', String(Number(above.entries.get('Count') ?? 0) + Number(top.get('Count') ?? 0)))
    last = hold(part, lastAt)
  }

  return {
    /** Takes a part's outline; `headings` are those of the page it was printed from, in order. */
    take: async (part: PdfPart, headings: readonly string[]): Promise<void> => {
      const outlines = numberAt(part.entries(part.root), 'Outlines')
      if (outlines === null) return
      retitle(part, outlines, headings)
      if (parent === null) takeFirst(part, outlines)
      else await takeNext(part, outlines, parent)
    },
    /** Writes what was held back and names the outline in the catalog. */
    end: async (catalog: Entries): Promise<void> => {
      if (parent === null) return
      if (last !== null) await file.add(last.number, dictionaryOf(last.entries))
      await file.add(parent.number, dictionaryOf(parent.entries))
      if (parent.number !== root) {
        const title = reference(parent.number)
        await file.add(root, `<</Type /Outlines /First ${title} /Last ${title} /Count ${Number(parent.entries.get('Count') ?? 0) + 1}>>`)
      }
      catalog.set('Outlines', reference(root))
    }
  }
}
