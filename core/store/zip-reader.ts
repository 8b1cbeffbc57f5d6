import { createReadStream } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { AppError } from '../model/error.ts'

/** One file in a zip. */
export interface ZipEntry { name: string; method: number; packedBytes: number; headerAt: number }

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const END_BYTES = 22
const LONGEST_COMMENT = 0xffff

const damaged = (path: string, why: string) => new AppError('damaged-file', `${path} is not a whole zip file: ${why}.`, { path })

/** The files in a zip, by its directory at the end (PKWARE APPNOTE 4.3.12 and 4.3.16; without zip64, which our backups do not use). */
export async function readDirectory(handle: FileHandle, path: string): Promise<ZipEntry[]> {
  const { size } = await handle.stat()
  const tail = Buffer.alloc(Math.min(size, END_BYTES + LONGEST_COMMENT))
  await handle.read(tail, 0, tail.length, size - tail.length)
  let end = tail.length - END_BYTES
  while (end >= 0 && tail.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1
  if (end < 0) throw damaged(path, 'its directory is missing')
  const count = tail.readUInt16LE(end + 10)
  const directory = Buffer.alloc(tail.readUInt32LE(end + 12))
  const { bytesRead } = await handle.read(directory, 0, directory.length, tail.readUInt32LE(end + 16))
  if (bytesRead < directory.length) throw damaged(path, 'its directory is cut short')
  const entries: ZipEntry[] = []
  let at = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged(path, 'its directory is damaged')
    const nameBytes = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameBytes), method: directory.readUInt16LE(at + 10),
      packedBytes: directory.readUInt32LE(at + 20), headerAt: directory.readUInt32LE(at + 42)
    })
    at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/** The content of one file of a zip, piece by piece. */
export async function* readEntry(handle: FileHandle, path: string, { name, method, packedBytes, headerAt }: ZipEntry): AsyncGenerator<Uint8Array> {
  const header = Buffer.alloc(30)
  const { bytesRead } = await handle.read(header, 0, header.length, headerAt)
  if (bytesRead < header.length || header.readUInt32LE(0) !== LOCAL_HEADER || (method !== 0 && method !== 8)) throw damaged(path, `${name} cannot be found in it`)
  if (packedBytes === 0) return
  const start = headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = createReadStream(path, { start, end: start + packedBytes - 1 })
  // An error of either stream comes out of the loop below; the callback is only there because pipeline wants one.
  const content = method === 8 ? pipeline(packed, createInflateRaw(), () => undefined) : packed
  try {
    for await (const piece of content) yield piece as Uint8Array
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) throw damaged(path, `${name} is damaged`)
    throw error
  }
}
