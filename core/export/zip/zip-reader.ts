import { open } from 'node:fs/promises'
import type { Transform } from 'node:stream'
import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { AppError } from '../../model/error.ts'

/** A file inside a zip, as its central directory lists it. */
export interface ZipEntry {
  path: string
  method: number
  compressedSize: number
  sizeBytes: number
  headerOffset: number
  encrypted: boolean
}

/** Bytes that can be read from anywhere: a file, or an array in memory. */
export interface RandomAccess {
  size: number
  read(offset: number, length: number): Promise<Uint8Array>
  close(): Promise<void>
}

/** Opens a file by its path, or takes bytes as they are. */
export async function openBytes(source: string | Uint8Array): Promise<RandomAccess> {
  if (source instanceof Uint8Array) {
    return { size: source.length, read: (offset, length) => Promise.resolve(source.subarray(offset, offset + length)), close: () => Promise.resolve() }
  }
  let file
  try {
    file = await open(source, 'r')
  } catch (error) {
    throw new AppError('file-not-found', `There is no file ${source} that can be read.`, { path: source }, { cause: error })
  }
  const { size } = await file.stat()
  return {
    size,
    read: async (offset, length) => {
      const buffer = new Uint8Array(Math.max(0, Math.min(length, size - offset)))
      const { bytesRead } = await file.read(buffer, 0, buffer.length, offset)
      return buffer.subarray(0, bytesRead)
    },
    close: () => file.close()
  }
}

const END_RECORD = 0x06054b50
const DIRECTORY_RECORD = 0x02014b50
const LOCAL_RECORD = 0x04034b50
const MOST_ENTRIES = 200_000
const PIECE = 256 * 1024

const damaged = (why: string) => new AppError('damaged-file', `This is not a whole zip file: ${why}.`)
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * Reads a zip's central directory, which lists its files with their sizes, so that nothing has to be searched for inside them.
 * Throws AppError damaged-file for what is no whole zip, file-too-large for the 64-bit form, which our packages do not use.
 */
export async function zipEntries(bytes: RandomAccess): Promise<ZipEntry[]> {
  const tailStart = Math.max(0, bytes.size - 65_557)
  const tail = await bytes.read(tailStart, bytes.size - tailStart)
  const view = viewOf(tail)
  let end = tail.length - 22
  while (end >= 0 && view.getUint32(end, true) !== END_RECORD) end--
  if (end < 0) throw damaged('its end is missing')
  const count = view.getUint16(end + 10, true)
  const directorySize = view.getUint32(end + 12, true)
  const directoryOffset = view.getUint32(end + 16, true)
  if (count === 0xffff || directoryOffset === 0xffff_ffff) throw new AppError('file-too-large', 'This zip is in the 64-bit form, which evidence packages do not use.')
  if (count > MOST_ENTRIES || directoryOffset + directorySize > bytes.size) throw damaged('its directory points outside it')
  const directory = await bytes.read(directoryOffset, directorySize)
  const rows = viewOf(directory)
  const entries: ZipEntry[] = []
  const decoder = new TextDecoder('utf-8')
  let at = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > directory.length || rows.getUint32(at, true) !== DIRECTORY_RECORD) throw damaged(`its directory breaks off after ${i} of ${count} files`)
    const nameLength = rows.getUint16(at + 28, true)
    entries.push({
      path: decoder.decode(directory.subarray(at + 46, at + 46 + nameLength)),
      method: rows.getUint16(at + 10, true),
      compressedSize: rows.getUint32(at + 20, true),
      sizeBytes: rows.getUint32(at + 24, true),
      headerOffset: rows.getUint32(at + 42, true),
      encrypted: (rows.getUint16(at + 8, true) & 1) === 1
    })
    at += 46 + nameLength + rows.getUint16(at + 30, true) + rows.getUint16(at + 32, true)
  }
  return entries
}

/** The content of an entry, piece by piece; gives up with AppError hostile-file as soon as it grows beyond the size it declares. */
export async function* entryContent(bytes: RandomAccess, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new AppError('encrypted-file', `${entry.path} is encrypted.`, { path: entry.path })
  const header = await bytes.read(entry.headerOffset, 30)
  if (header.length < 30 || viewOf(header).getUint32(0, true) !== LOCAL_RECORD) throw damaged(`${entry.path} is not where its directory says`)
  const start = entry.headerOffset + 30 + viewOf(header).getUint16(26, true) + viewOf(header).getUint16(28, true)
  async function* packed(): AsyncGenerator<Uint8Array> {
    for (let offset = 0; offset < entry.compressedSize; offset += PIECE) {
      const piece = await bytes.read(start + offset, Math.min(PIECE, entry.compressedSize - offset))
      if (piece.length === 0) throw damaged(`${entry.path} breaks off`)
      yield piece
    }
  }
  if (entry.method !== 0 && entry.method !== 8) throw damaged(`${entry.path} is packed in a way (${entry.method}) that is not used here`)
  const content: AsyncIterable<Uint8Array> = entry.method === 0 ? packed() : inflated(packed())
  let size = 0
  for await (const chunk of content) {
    size += chunk.length
    if (size > entry.sizeBytes) throw new AppError('hostile-file', `${entry.path} is larger than the ${entry.sizeBytes} bytes it declares.`, { path: entry.path })
    yield chunk
  }
}

async function* inflated(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(packed, { objectMode: false })
  const inflate: Transform = createInflateRaw()
  source.on('error', (error) => inflate.destroy(error))
  source.pipe(inflate)
  try {
    for await (const chunk of inflate) yield chunk as Uint8Array
  } finally {
    source.destroy()
    inflate.destroy()
  }
}
