import type { ZlibOptions } from 'node:zlib'
import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'
import { AppError, failure } from '../../model/error.ts'
import type { ByteSource } from '../byte-source.ts'
import type { ImportLimits } from '../limits.ts'
import type { ZipMember } from './central-directory.ts'

const LOCAL_SIGNATURE = 0x04034b50
const LOCAL_SIZE = 30
const STORED = 0
const DEFLATED = 8
/** Below this size a high ratio is harmless, and short files of one letter have it. */
const RATIO_FROM = 1024 * 1024

const inflateRawAsync = promisify<Uint8Array, ZlibOptions, Uint8Array>(inflateRaw)

/** What all members of an archive may still unpack to; shared by the zips within it. */
export interface UnpackBudget {
  left: number
}

/**
 * Unpacks one member into memory, under limits that hold while it unpacks: what the archive declares is not believed.
 * Fails with `encrypted-file`; with `hostile-file` past the compression ratio or the archive's total; with `file-too-large` past the size of one file;
 * with `damaged-file` where the bytes are cut off or do not fit their checksum.
 */
export async function unpackMember(source: ByteSource, member: ZipMember, limits: ImportLimits, budget: UnpackBudget): Promise<Uint8Array> {
  if (member.isEncrypted) throw failure('encrypted-file/member')
  if (member.method !== STORED && member.method !== DEFLATED) {
    throw failure('unsupported-format/packed', { method: member.method })
  }
  if (Math.max(member.size, member.packedSize) > limits.fileBytes) throw tooLarge(Math.max(member.size, member.packedSize), limits)
  const header = await source.read(member.offset, LOCAL_SIZE)
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength)
  if (header.length < LOCAL_SIZE || view.getUint32(0, true) !== LOCAL_SIGNATURE) throw damaged()
  const start = member.offset + LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true)
  if (start + member.packedSize > source.size) throw damaged()
  const bytes = member.method === STORED ? await stored(source, start, member, budget) : await inflated(source, start, member, limits, budget)
  if (bytes.length !== member.size || crc32(bytes) !== member.checksum) throw damaged()
  return bytes
}

const damaged = (cause?: unknown): AppError => failure('damaged-file/member', {}, { cause })
const tooLarge = (size: number, limits: ImportLimits): AppError =>
  failure('file-too-large/unpacked', { sizeBytes: size, limit: limits.fileBytes })

/** The budget is spent even by what is then refused, so that a thousand members just under their own limit cannot pass it together. */
function spend(budget: UnpackBudget, bytes: number): void {
  budget.left -= bytes
  if (budget.left < 0) throw failure('hostile-file/zip-bomb')
}

async function stored(source: ByteSource, start: number, member: ZipMember, budget: UnpackBudget): Promise<Uint8Array> {
  spend(budget, member.packedSize)
  return source.read(start, member.packedSize)
}

async function inflated(source: ByteSource, start: number, member: ZipMember, limits: ImportLimits, budget: UnpackBudget): Promise<Uint8Array> {
  const packed = await source.read(start, member.packedSize)
  const byRatio = Math.max(RATIO_FROM, member.packedSize * limits.compressionRatio)
  const maxOutputLength = Math.max(1, Math.min(limits.fileBytes, byRatio, budget.left))
  try {
    const bytes = await inflateRawAsync(packed, { maxOutputLength })
    spend(budget, bytes.length)
    return bytes
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')) throw error instanceof AppError ? error : damaged(error)
    spend(budget, maxOutputLength)
    if (maxOutputLength === limits.fileBytes) throw tooLarge(member.size, limits)
    throw failure('hostile-file/member-bomb', { limit: limits.compressionRatio })
  }
}
