import { create } from 'zustand'
import type { FileRef } from '../../core/contract/calls.ts'
import type { ColumnMapping, TablePreview } from '../../core/model/column-mapping.ts'
import { call } from './link.ts'

/** What the columns hold; that these files are not wanted, but the others; or null, that nothing is to be imported. */
type Answer = ColumnMapping | 'leave-out' | null

/** Files that have the same columns, whether others are imported with them, and what to do with the answer. */
export interface MappingQuestion { names: string[]; preview: TablePreview; mayLeaveOut: boolean; answer: (answer: Answer) => void }

export const useMapping = create<{ question: MappingQuestion | null }>(() => ({ question: null }))

const TABLE = /\.(csv|tsv|tab|json|jsonl|ndjson)$/i
/** A drop of more tables than this is an archive; its columns are found by their names. */
const MOST_ASKED = 20

const ask = (names: string[], preview: TablePreview, mayLeaveOut: boolean): Promise<Answer> =>
  new Promise((resolve) => {
    useMapping.setState({ question: { names, preview, mayLeaveOut, answer: (given) => {
      useMapping.setState({ question: null })
      resolve(given)
    } } })
  })

/** What the columns of a file are; null where it has none, or where it cannot be read, which importing it will tell. */
const previewOf = (file: FileRef): Promise<TablePreview | null> => call('articles.previewTable', { file }).then(({ preview }) => preview, () => null)

/**
 * Asks which columns hold what, once for all files with the same columns, and gives the files with the answers. Files of other kinds pass unasked.
 * Without those that the analyst leaves out; null where nothing is to be imported.
 */
export async function withMappings(files: readonly FileRef[]): Promise<(FileRef & { mapping?: ColumnMapping })[] | null> {
  const tables = files.filter((file) => TABLE.test(file.name))
  if (tables.length === 0 || tables.length > MOST_ASKED) return [...files]
  const groups = new Map<string, { preview: TablePreview; files: FileRef[] }>()
  for (const file of tables) {
    const preview = await previewOf(file)
    if (preview === null || preview.columns.length === 0) continue
    const key = JSON.stringify(preview.columns)
    const group = groups.get(key)
    if (group) group.files.push(file)
    else groups.set(key, { preview, files: [file] })
  }
  const mappings = new Map<FileRef, ColumnMapping>()
  const leftOut = new Set<FileRef>()
  for (const group of groups.values()) {
    const given = await ask(group.files.map(({ name }) => name), group.preview, group.files.length < files.length)
    if (given === null) return null
    for (const file of group.files) {
      if (given === 'leave-out') leftOut.add(file)
      else mappings.set(file, given)
    }
  }
  if (leftOut.size === files.length) return null
  return files.filter((file) => !leftOut.has(file)).map((file) => {
    const mapping = mappings.get(file)
    return mapping ? { ...file, mapping } : file
  })
}
