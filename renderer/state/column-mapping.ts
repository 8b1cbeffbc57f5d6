import { create } from 'zustand'
import type { FileRef } from '../../core/contract/calls.ts'
import type { ColumnMapping, TablePreview } from '../../core/model/column-mapping.ts'
import { call } from './link.ts'

/** Files that have the same columns, and what to do with the answer; null means that nothing is to be imported. */
export interface MappingQuestion { names: string[]; preview: TablePreview; answer: (mapping: ColumnMapping | null) => void }

export const useMapping = create<{ question: MappingQuestion | null }>(() => ({ question: null }))

const TABLE = /\.(csv|tsv|tab|json|jsonl|ndjson)$/i
/** A drop of more tables than this is an archive; its columns are found by their names. */
const MOST_ASKED = 20

const ask = (names: string[], preview: TablePreview): Promise<ColumnMapping | null> =>
  new Promise((resolve) => {
    useMapping.setState({ question: { names, preview, answer: (mapping) => {
      useMapping.setState({ question: null })
      resolve(mapping)
    } } })
  })

/** What the columns of a file are; null where it has none, or where it cannot be read, which importing it will tell. */
const previewOf = (file: FileRef): Promise<TablePreview | null> => call('articles.previewTable', { file }).then(({ preview }) => preview, () => null)

/**
 * Asks which columns hold what, once for all files with the same columns, and gives the files with the answers. Files of other kinds pass unasked.
 * Null where the analyst wants nothing imported.
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
  for (const group of groups.values()) {
    const mapping = await ask(group.files.map(({ name }) => name), group.preview)
    if (mapping === null) return null
    for (const file of group.files) mappings.set(file, mapping)
  }
  return files.map((file) => {
    const mapping = mappings.get(file)
    return mapping ? { ...file, mapping } : file
  })
}
