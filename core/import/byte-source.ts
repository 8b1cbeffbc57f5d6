import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import { failure } from '../model/error.ts'

/** Bytes that can be read by ranges, so that a large zip is never held whole. */
export interface ByteSource {
  readonly size: number
  /** The bytes from `offset`, as many as asked for or as there are. */
  read(offset: number, length: number): Promise<Uint8Array>
}

export const sourceOfBytes = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: async (offset, length) => bytes.subarray(offset, offset + length)
})

function sourceOfFile(handle: FileHandle, size: number): ByteSource {
  return {
    size,
    async read(offset, length) {
      const wanted = Math.max(0, Math.min(length, size - offset))
      const bytes = new Uint8Array(wanted)
      let filled = 0
      while (filled < wanted) {
        const { bytesRead } = await handle.read(bytes, filled, wanted - filled, offset + filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return filled === wanted ? bytes : bytes.subarray(0, filled)
    }
  }
}

/** Opens a file for `use` and closes it after, whatever happens. Only ordinary files are opened: reading a pipe or device might never end. */
export async function* withFile<Item>(path: string, use: (source: ByteSource) => AsyncIterable<Item>): AsyncIterable<Item> {
  const handle = await open(path, 'r')
  try {
    const facts = await handle.stat()
    if (!facts.isFile()) throw failure('unsupported-format/neither')
    yield* use(sourceOfFile(handle, facts.size))
  } finally {
    await handle.close()
  }
}
