import { failure } from '../../model/error.ts'
import type { AppError } from '../../model/error.ts'
import type { ByteSource } from '../byte-source.ts'
import type { ImportLimits } from '../limits.ts'

/** A member of a zip as its central directory lists it. */
export interface ZipMember {
  /** With `/` between folders, never absolute and never leading out of the archive. */
  name: string
  packedSize: number
  /** As declared; what unpacks to more is refused. */
  size: number
  method: number
  /** CRC-32 of the unpacked bytes. */
  checksum: number
  /** Where the member's local header starts. */
  offset: number
  isEncrypted: boolean
}

const END_SIGNATURE = 0x06054b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
const ENTRY_SIGNATURE = 0x02014b50
const ENTRY_SIZE = 46
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50
const ZIP64_END_SIGNATURE = 0x06064b50
/** What a 32-bit field holds where the true value stands in the ZIP64 record. */
const IN_ZIP64 = 0xffffffff
/** The directory of the most files we list, with long names, stays below this. */
const LONGEST_DIRECTORY = 64 * 1024 * 1024

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const damaged = (): AppError => failure('damaged-file/archive')

/**
 * Lists the files of a zip from its central directory (PKWARE APPNOTE 6.3.10), folders left out. The directory, not the local headers, is what other
 * programs go by; reading it first lets a hostile archive be refused before anything is unpacked.
 * Fails with `damaged-file`, with `file-too-large` past the file count, and with `hostile-file` for names that would leave the archive.
 */
export async function listZip(source: ByteSource, limits: ImportLimits): Promise<ZipMember[]> {
  const { count, offset, size } = await findDirectory(source)
  if (count > limits.fileCount) throw tooMany(count, limits)
  if (size > LONGEST_DIRECTORY || offset + size > source.size) throw damaged()
  const bytes = await source.read(offset, size)
  const view = viewOf(bytes)
  const members: ZipMember[] = []
  let at = 0
  while (at + ENTRY_SIZE <= bytes.length && view.getUint32(at, true) === ENTRY_SIGNATURE) {
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const end = at + ENTRY_SIZE + nameLength + extraLength + view.getUint16(at + 32, true)
    if (end > bytes.length) throw damaged()
    const member = readEntry(bytes, view, at, nameLength, extraLength)
    if (member) members.push(member)
    if (members.length > limits.fileCount) throw tooMany(members.length, limits)
    at = end
  }
  if (at === 0 && count > 0) throw damaged()
  refuseOverlaps(members)
  return members
}

const tooMany = (count: number, limits: ImportLimits): AppError =>
  failure('file-too-large/archive-files', { files: count, limit: limits.fileCount })

async function findDirectory(source: ByteSource): Promise<{ count: number; offset: number; size: number }> {
  const tailStart = Math.max(0, source.size - END_SIZE - LONGEST_COMMENT)
  const tail = await source.read(tailStart, source.size - tailStart)
  const view = viewOf(tail)
  for (let at = tail.length - END_SIZE; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue
    if (at + END_SIZE + view.getUint16(at + 20, true) > tail.length) continue
    const found = { count: view.getUint16(at + 10, true), size: view.getUint32(at + 12, true), offset: view.getUint32(at + 16, true) }
    const isZip64 = found.count === 0xffff || found.size === IN_ZIP64 || found.offset === IN_ZIP64
    return isZip64 ? await findZip64Directory(source, tailStart + at) : found
  }
  throw damaged()
}

async function findZip64Directory(source: ByteSource, end: number): Promise<{ count: number; offset: number; size: number }> {
  const locator = await source.read(Math.max(0, end - 20), 20)
  if (locator.length < 20 || viewOf(locator).getUint32(0, true) !== ZIP64_LOCATOR_SIGNATURE) throw damaged()
  const record = await source.read(Number(viewOf(locator).getBigUint64(8, true)), 56)
  if (record.length < 56 || viewOf(record).getUint32(0, true) !== ZIP64_END_SIGNATURE) throw damaged()
  const view = viewOf(record)
  return { count: Number(view.getBigUint64(32, true)), size: Number(view.getBigUint64(40, true)), offset: Number(view.getBigUint64(48, true)) }
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number): ZipMember | null {
  const flags = view.getUint16(at + 8, true)
  const nameStart = at + ENTRY_SIZE
  const rawName = decodeName(bytes.subarray(nameStart, nameStart + nameLength), (flags & 0x800) !== 0)
  if (/[/\\]$/.test(rawName)) return null
  const member = {
    name: safeName(rawName),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    offset: view.getUint32(at + 42, true),
    isEncrypted: (flags & 1) !== 0
  }
  return withZip64Sizes(member, view, nameStart + nameLength, extraLength)
}

/** Takes sizes and offset that do not fit 32 bits from the ZIP64 extra field, where they stand in this order, each only if its short field is full. */
function withZip64Sizes(member: ZipMember, view: DataView, start: number, length: number): ZipMember {
  let at = start
  while (at + 4 <= start + length) {
    const id = view.getUint16(at, true)
    const size = view.getUint16(at + 2, true)
    const end = Math.min(at + 4 + size, start + length)
    if (id === 1) {
      let field = at + 4
      const next = (short: number): number => {
        if (short !== IN_ZIP64) return short
        if (field + 8 > end) throw damaged()
        field += 8
        return Number(view.getBigUint64(field - 8, true))
      }
      const unpacked = next(member.size)
      const packedSize = next(member.packedSize)
      return { ...member, size: unpacked, packedSize, offset: next(member.offset) }
    }
    at = end
  }
  return member
}

/** Names are UTF-8 where the flag says so, and mostly where it does not; Windows' own archives have them in the Arabic DOS or Windows code page. */
function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder('utf-8').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1256').decode(bytes)
  }
}

/** The name with `/` between folders. Fails with `hostile-file` for one that is absolute or climbs out ("zip slip"), or that no system can hold. */
function safeName(name: string): string {
  const plain = name.replaceAll('\\', '/')
  if (plain.startsWith('/') || /^[A-Za-z]:/.test(plain) || plain.split('/').includes('..') || plain.includes('\0')) {
    throw failure('hostile-file/leads-out', { member: plain.slice(0, 100) })
  }
  return plain.replace(/^(\.\/)+/, '')
}

/** Members that share bytes are the trick of the densest bombs (Fifield, "A better zip bomb", 2019); honest archives have none. */
function refuseOverlaps(members: readonly ZipMember[]): void {
  const inOrder = [...members].sort((a, b) => a.offset - b.offset)
  let end = 0
  for (const member of inOrder) {
    if (member.offset < end) throw failure('hostile-file/overlap')
    end = member.offset + 30 + member.packedSize
  }
}
