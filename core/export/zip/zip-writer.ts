import { createHash } from 'node:crypto'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { failure } from '../../model/error.ts'
import type { Output } from '../writer.ts'

/** The classic zip format counts sizes in 32 bits; larger packages would need its extension, which not every reader knows. */
const LARGEST = 0xffff_ffff

export interface ZippedFile {
  path: string
  sha256: string
  sizeBytes: number
}

type Write = (chunk: Uint8Array | string) => Promise<void>

export interface ZipWriter {
  /**
   * Adds a file, made piece by piece by `produce`, and gives its sum. Names use `/`.
   * `stored` leaves it uncompressed, for what is compressed already (images, video, zips).
   */
  add(path: string, produce: (write: Write) => Promise<void>, stored?: boolean): Promise<ZippedFile>
  end(): Promise<void>
}

/** A zip that goes out as it is made: of every file only the piece at hand is in memory. `modified` (ISO 8601) is every file's time. */
export function openZip(output: Pick<Output, 'bytes'>, modified: string): ZipWriter {
  const encoder = new TextEncoder()
  const names = new Set<string>()
  let ready: Uint8Array[] = []
  let broken: unknown = null
  let total = 0
  const zip = new Zip((error, chunk) => {
    if (error) broken = error
    else ready.push(chunk)
  })
  const drain = async () => {
    if (broken !== null) throw broken instanceof Error ? broken : new Error('zip failed', { cause: broken })
    const chunks = ready
    ready = []
    for (const chunk of chunks) {
      total += chunk.length
      if (total > LARGEST) throw failure('file-too-large/package', { limitBytes: LARGEST })
      await output.bytes(chunk)
    }
  }
  const time = new Date(modified)
  return {
    add: async (path, produce, stored = false) => {
      if (names.has(path)) throw new RangeError(`the package has a file ${path} already`)
      names.add(path)
      const file = stored ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
      if (!Number.isNaN(time.getTime()) && time.getFullYear() >= 1980 && time.getFullYear() < 2100) file.mtime = time
      zip.add(file)
      const hash = createHash('sha256')
      let sizeBytes = 0
      await produce(async (chunk) => {
        const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk
        if (bytes.length === 0) return
        hash.update(bytes)
        sizeBytes += bytes.length
        file.push(bytes, false)
        await drain()
      })
      file.push(new Uint8Array(0), true)
      await drain()
      return { path, sha256: hash.digest('hex'), sizeBytes }
    },
    end: async () => {
      zip.end()
      await drain()
    }
  }
}

/** Gathers small pieces of text into larger ones before they go to `write`; `flush` hands on the rest. */
export function gathered(write: Write): { text(piece: string): Promise<void>; flush(): Promise<void> } {
  let held = ''
  const flush = async () => {
    const full = held
    held = ''
    if (full !== '') await write(full)
  }
  return {
    text: async (piece) => {
      held += piece
      if (held.length >= 64 * 1024) await flush()
    },
    flush
  }
}
