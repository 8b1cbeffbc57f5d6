import { open } from 'node:fs/promises'
import type { TablePreview } from '../model/column-mapping.ts'
import { failure } from '../model/error.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { toReadError } from './read-error.ts'
import { HEAD_BYTES, sniffFormat } from './sniff/sniff-format.ts'

/**
 * Reads the columns and first rows of a table (CSV, TSV) or of a JSON file of articles, and finds by their names which hold what. Null for a file of
 * another kind. Throws AppErrors as reading the file does.
 */
export async function previewTable(file: { name: string; path: string }): Promise<TablePreview | null> {
  const { fileBytes } = DEFAULT_LIMITS
  try {
    const handle = await open(file.path, 'r')
    try {
      const facts = await handle.stat()
      if (!facts.isFile() || facts.size === 0) return null
      const { buffer, bytesRead } = await handle.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0)
      const format = sniffFormat(file.name, buffer.subarray(0, bytesRead), false)
      if (format !== 'csv' && format !== 'tsv' && format !== 'json' && format !== 'jsonl') return null
      if (facts.size > fileBytes) throw failure('file-too-large/sized', { sizeBytes: facts.size, limit: fileBytes })
      const bytes = await handle.readFile()
      // Its parsers are loaded when a table first comes, as those of reading are.
      return await (await import('./records/preview-records.ts')).previewRecords(format, bytes, { fileName: file.name, limits: DEFAULT_LIMITS, mapping: null, signal: null })
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw toReadError(error)
  }
}
