import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { failure } from '../model/error.ts'
import { diskError } from './disk-error.ts'
import { writeDurably } from './durable-file.ts'
import { isMissing } from './file-system.ts'
import type { Ground } from './surroundings.ts'

/** What a file to keep is read from: its bytes, or the path of a file anywhere on this machine. */
type Given = Uint8Array | string

const piecesOf = (given: Given): AsyncIterable<Uint8Array> | Uint8Array => (typeof given === 'string' ? createReadStream(given) : given)

async function measure(given: Given): Promise<{ sha256: string; sizeBytes: number }> {
  const hash = createHash('sha256')
  if (typeof given !== 'string') return { sha256: hash.update(given).digest('hex'), sizeBytes: given.byteLength }
  try {
    if (!(await stat(given)).isFile()) throw failure('file-not-found/not-a-file', { path: given })
    let sizeBytes = 0
    for await (const piece of createReadStream(given)) {
      const bytes = piece as Uint8Array
      hash.update(bytes)
      sizeBytes += bytes.byteLength
    }
    return { sha256: hash.digest('hex'), sizeBytes }
  } catch (error) {
    if (isMissing(error)) throw failure('file-not-found/file', { path: given }, { cause: error })
    throw diskError(error, given)
  }
}

/** Keeps a file in `folder` under the sha256 of its content, durably; one that is there already is not written again. */
export async function keepByContent({ fileSystem }: Ground, folder: string, given: Given): Promise<{ sha256: string; sizeBytes: number }> {
  const measured = await measure(given)
  const path = join(folder, measured.sha256)
  if (fileSystem.stamp(path)?.size === measured.sizeBytes) return measured
  try {
    await fileSystem.makeFolder(folder)
    const hash = createHash('sha256')
    const copied = async function* (): AsyncGenerator<Uint8Array> {
      const pieces = piecesOf(given)
      if (pieces instanceof Uint8Array) {
        hash.update(pieces)
        yield pieces
      } else {
        for await (const piece of pieces) {
          hash.update(piece)
          yield piece
        }
      }
      // A file that is still being written elsewhere must not be kept under the hash of its beginning.
      if (hash.digest('hex') !== measured.sha256) throw failure('conflict/attached-file')
    }
    await writeDurably(fileSystem, path, copied())
  } catch (error) {
    throw diskError(error, path)
  }
  return measured
}

/** Content that turned out to be another than its hash says. */
class OtherContent extends Error {}

/** Keeps content that comes piece by piece in `folder` under the sha256 that it should have, durably. Gives false, and keeps nothing, where it is something else. Throws AppError where the disk refuses, and whatever the pieces throw. */
export async function keepStreamed({ fileSystem }: Ground, folder: string, sha256: string, pieces: AsyncIterable<Uint8Array>): Promise<boolean> {
  const path = join(folder, sha256)
  const hash = createHash('sha256')
  const hashed = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      hash.update(piece)
      yield piece
    }
  }
  try {
    await fileSystem.makeFolder(folder)
    // It takes its name only once it is known to be what that says.
    await writeDurably(fileSystem, path, hashed(), { beforeRename: () => { if (hash.digest('hex') !== sha256) throw new OtherContent() } })
    return true
  } catch (error) {
    if (error instanceof OtherContent) return false
    throw diskError(error, `evidence/${sha256}`)
  }
}
