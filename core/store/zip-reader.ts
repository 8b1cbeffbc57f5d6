import { once } from 'node:events'
import type { Entry, ZipFile } from 'yauzl'
import { openPromise } from 'yauzl'
import { failure } from '../model/error.ts'

/** A zip on disk whose list of files has been read; close it when done. */
export interface ZipReader {
  /** The files by their names, which are compared with ours and never used as paths. */
  readonly entries: ReadonlyMap<string, Entry>
  /** The content of one file, piece by piece. Throws AppError damaged-file where it does not fit what the zip says of it. */
  content(entry: Entry): AsyncGenerator<Uint8Array>
  close(): Promise<void>
}

/** Opens a zip. Throws AppError damaged-file for what is no whole zip. */
export async function openZipReader(path: string): Promise<ZipReader> {
  const damaged = (cause: unknown) => failure('damaged-file/zip', { path }, { cause })
  let zip: ZipFile
  try {
    zip = await openPromise(path, { autoClose: false, decodeStrings: false, validateEntrySizes: true })
  } catch (error) {
    throw damaged(error)
  }
  const close = async (): Promise<void> => {
    zip.close()
    await once(zip, 'close')
  }
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileNameRaw.toString('utf8'), entry)
  } catch (error) {
    await close()
    throw damaged(error)
  }
  return {
    entries,
    content: async function* (entry) {
      try {
        for await (const piece of await zip.openReadStreamPromise(entry)) yield piece as Uint8Array
      } catch (error) {
        throw damaged(error)
      }
    },
    close
  }
}
