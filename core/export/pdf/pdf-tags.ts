import type { PdfFile } from './pdf-file.ts'
import type { Entries, PdfPart } from './pdf-part.ts'
import { numberAt, reference } from './pdf-part.ts'
import { dictionaryOf, referencesIn } from './pdf-values.ts'

const list = (numbers: readonly number[]): string => `[${numbers.map(reference).join(' ')}]`

/** The tags of a PDF made of parts (ISO 32000-1, 14.7): one document element, with the tree of what each page's marks belong to and the tree of ids. */
export function openTags(file: PdfFile) {
  const [root, document] = [file.reserve(), file.reserve()]
  let documentEntries: Entries | null = null
  let keys = 0
  const kids: number[] = []
  const parents: number[] = []
  const ids: number[] = []

  /** Writes a part's tree of parents as a leaf of the whole's. */
  const takeParents = async (part: PdfPart, tree: number) => {
    part.leaveOut(tree)
    const numbers: number[] = []
    const pairs = Array.from((part.placed(tree).get('Nums') ?? '').matchAll(/(\d+) (\d+ 0 R)/g), ([, key, value]) => {
      numbers.push(Number(key) + part.keyOffset)
      return `${Number(key) + part.keyOffset} ${value}`
    })
    const [lowest, highest] = [numbers[0], numbers.at(-1)]
    if (lowest === undefined || highest === undefined) return
    await file.add(part.number(tree), `<</Limits [${lowest} ${highest}] /Nums [${pairs.join(' ')}]>>`)
    parents.push(part.number(tree))
  }

  return {
    /** How many keys of the tree of parents are taken. */
    keys: () => keys,
    take: async (part: PdfPart): Promise<void> => {
      const tree = numberAt(part.entries(part.root), 'StructTreeRoot')
      if (tree === null) return
      const entries = part.entries(tree)
      const top = numberAt(entries, 'K')
      if (top === null) return
      part.replace(tree, root)
      part.replace(top, document)
      documentEntries ??= part.placed(top)
      kids.push(...referencesIn(part.placed(top).get('K')))
      const [parentTree, idTree] = [numberAt(entries, 'ParentTree'), numberAt(entries, 'IDTree')]
      if (parentTree !== null) await takeParents(part, parentTree)
      if (idTree !== null) {
        part.leaveOut(idTree)
        ids.push(...referencesIn(part.placed(idTree).get('Kids')))
      }
      keys += Number(entries.get('ParentTreeNextKey') ?? 0)
    },
    /** Writes the trees of the whole and names them in the catalog. */
    end: async (catalog: Entries): Promise<void> => {
      if (documentEntries === null) return
      const [parentTree, idTree] = [file.reserve(), file.reserve()]
      await file.add(document, dictionaryOf(documentEntries.set('K', list(kids))))
      await file.add(parentTree, `<</Kids ${list(parents)}>>`)
      const entries: Entries = new Map([['Type', '/StructTreeRoot'], ['K', reference(document)], ['ParentTree', reference(parentTree)], ['ParentTreeNextKey', String(keys)]])
      if (ids.length > 0) {
        await file.add(idTree, `<</Kids ${list(ids)}>>`)
        entries.set('IDTree', reference(idTree))
      }
      await file.add(root, dictionaryOf(entries))
      catalog.set('StructTreeRoot', reference(root))
    }
  }
}
