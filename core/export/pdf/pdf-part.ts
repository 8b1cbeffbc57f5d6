import type { PdfFile } from './pdf-file.ts'
import { dictionaryOf, entriesOf, referencesIn, withWords } from './pdf-values.ts'
import type { PdfObject, PrintedPdf } from './printed-pdf.ts'

export type Entries = Map<string, string>

/** A printed PDF on its way into a larger one: its objects under the numbers they have there. `own` is always a number of the part itself. */
export interface PdfPart {
  /** The number that an object has in the whole. */
  number(own: number): number
  /** Makes every reference to an object of the part one to another object of the whole, and leaves the object itself out. */
  replace(own: number, number: number): void
  /** Sets an entry of a dictionary of the part before it is written. */
  set(own: number, key: string, value: string): void
  /** Leaves an object out: whoever asks writes it. */
  leaveOut(own: number): void
  /** A dictionary as it stands in the part, with the part's own numbers; empty for null. */
  entries(own: number | null): Entries
  /** A dictionary with numbers, keys of tags and ids as they are in the whole. */
  placed(own: number): Entries
  /** The catalog's number and the title's. */
  root: number
  info: number
  /** By how much the keys of its tags' parents move, behind those of the parts before. */
  keyOffset: number
  /** Writes all objects but those left out. */
  write(): Promise<void>
}

export const reference = (number: number): string => `${number} 0 R`

/** The number of the object that an entry refers to; null where it refers to none. */
export const numberAt = (entries: Entries, key: string): number | null => referencesIn(entries.get(key))[0] ?? null

/** The pages of a part in order, by its tree of pages. */
export function pagesOf(part: PdfPart, tree: number = numberAt(part.entries(part.root), 'Pages') ?? 0): number[] {
  return referencesIn(part.entries(tree).get('Kids')).flatMap((kid) => (part.entries(kid).has('Kids') ? pagesOf(part, kid) : [kid]))
}

/** Makes a part of a printed PDF: the `index`th, from 0. */
export function openPdfPart(printed: PrintedPdf, file: PdfFile, index: number, keyOffset: number): PdfPart {
  const objects = new Map<number, PdfObject>(printed.objects.map((object) => [object.number, object]))
  const numbers = new Map<number, number>(printed.objects.map((object) => [object.number, file.reserve()]))
  const leftOut = new Set<number>()
  const changes = new Map<number, Entries>()
  // Chromium counts the ids of tags from the start of each print. Table cells name their headings by them, and their tree is sorted.
  const prefix = `p${String(index).padStart(4, '0')}-`
  const number = (own: number): number => numbers.get(own) ?? 0
  const valueOf = (own: number): string => {
    const value = withWords(objects.get(own)?.value ?? 'null', (word, before) => {
      if (word.endsWith(' 0 R')) return reference(number(Number.parseInt(word, 10)))
      if (word.startsWith('(node')) return `(${prefix}${word.slice(1)}`
      return before === '/StructParents' || before === '/StructParent' ? String(Number(word) + keyOffset) : null
    })
    const changed = changes.get(own)
    return changed ? dictionaryOf(new Map([...entriesOf(value), ...changed])) : value
  }
  return {
    number,
    replace: (own, to) => {
      numbers.set(own, to)
      leftOut.add(own)
    },
    set: (own, key, value) => {
      const changed = changes.get(own) ?? new Map<string, string>()
      changes.set(own, changed.set(key, value))
    },
    leaveOut: (own) => leftOut.add(own),
    entries: (own) => entriesOf((own === null ? null : objects.get(own)?.value) ?? '<<>>'),
    placed: (own) => entriesOf(valueOf(own)),
    root: printed.root,
    info: printed.info,
    keyOffset,
    write: async () => {
      for (const { number: own, stream } of printed.objects) {
        if (leftOut.has(own)) continue
        if (stream === null) await file.add(number(own), valueOf(own))
        else await file.addStream(number(own), valueOf(own), stream)
      }
    }
  }
}
