import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import type { Entry, ZipFile } from 'yauzl'
import { fromBufferPromise, openPromise } from 'yauzl'
import { failure } from '../../model/error.ts'

/** A file inside a zip, as its central directory lists it. */
export interface ZipEntry {
  path: string
  sizeBytes: number
  listed: Entry
}

/** A zip whose list of files has been read; close it when done. */
export interface ZipReader {
  readonly entries: readonly ZipEntry[]
  /** The content of an entry, piece by piece. Throws AppError damaged-file as soon as it does not fit what the zip says of it, encrypted-file where it is locked. */
  content(entry: ZipEntry): AsyncGenerator<Uint8Array>
  close(): Promise<void>
}

const MOST_ENTRIES = 1_000_000

/** Names come as bytes: ours are UTF-8 whatever the zip says, and a hostile one is only ever compared, never used as a path. */
const OPTIONS = { autoClose: false, decodeStrings: false, validateEntrySizes: true }

async function openSource(source: string | Uint8Array): Promise<ZipFile> {
  if (typeof source === 'string' && !(await stat(source).then((facts) => facts.isFile(), () => false))) throw failure('file-not-found/file', { path: source })
  try {
    return await (typeof source === 'string' ? openPromise(source, OPTIONS) : fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), OPTIONS))
  } catch (error) {
    throw failure('damaged-file/zip-list', {}, { cause: error })
  }
}

async function entriesOf(zip: ZipFile): Promise<ZipEntry[]> {
  if (zip.entryCount > MOST_ENTRIES) throw failure('damaged-file/zip-count', { files: zip.entryCount })
  const decoder = new TextDecoder('utf-8')
  const entries: ZipEntry[] = []
  try {
    for await (const listed of zip.eachEntry()) entries.push({ path: decoder.decode(listed.fileNameRaw), sizeBytes: listed.uncompressedSize, listed })
  } catch (error) {
    throw failure('damaged-file/zip-list', { files: entries.length }, { cause: error })
  }
  return entries
}

/** Opens a zip, by its path or its bytes, and reads its list of files. Throws AppError file-not-found, or damaged-file for what is no whole zip. */
export async function openZipReader(source: string | Uint8Array): Promise<ZipReader> {
  const zip = await openSource(source)
  const close = async (): Promise<void> => {
    if (typeof source !== 'string' || !zip.isOpen) return
    zip.close()
    await once(zip, 'close')
  }
  try {
    const entries = await entriesOf(zip)
    return {
      entries,
      content: async function* ({ path, listed }) {
        if (listed.isEncrypted()) throw failure('encrypted-file/zip-member', { file: path })
        try {
          for await (const chunk of await zip.openReadStreamPromise(listed)) yield chunk as Uint8Array
        } catch (error) {
          throw failure('damaged-file/zip-member', { file: path }, { cause: error })
        }
      },
      close
    }
  } catch (error) {
    await close()
    throw error
  }
}
