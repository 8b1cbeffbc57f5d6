import { unzipSync } from 'fflate'
import { AppError } from '../model/error.ts'
import { DEFAULT_LIMITS } from './limits.ts'

interface ZipEntry { name: string; packedBytes: number; unpackedBytes: number; isEncrypted: boolean }

/** The central directory of a zip: what it says it holds. Throws AppError damaged-file where there is none. */
function entriesOf(bytes: Uint8Array, name: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const damaged = () => new AppError('damaged-file', `${name} is not a zip that can be read; it may be cut short.`, { name })
  let end = bytes.length - 22
  const lowest = Math.max(0, bytes.length - 22 - 65_535)
  while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end -= 1
  if (end < lowest || end < 0) throw damaged()
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged()
    const nameLength = view.getUint16(at + 28, true)
    const file = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.push({ name: file, isEncrypted: (view.getUint16(at + 8, true) & 1) === 1, packedBytes: view.getUint32(at + 20, true), unpackedBytes: view.getUint32(at + 24, true) })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/**
 * Refuses a zip that would do harm: names that lead out of it, too many files, more unpacked than the limits allow, or a compression
 * ratio that only bombs have. Throws AppError hostile-file, encrypted-file or damaged-file. Gives its entries, folders left out.
 */
export function checkZip(bytes: Uint8Array, name: string): ZipEntry[] {
  const entries = entriesOf(bytes, name)
  if (entries.length > DEFAULT_LIMITS.fileCount) throw new AppError('hostile-file', `${name} holds ${entries.length} files; at most ${DEFAULT_LIMITS.fileCount} are read.`, { name, limit: DEFAULT_LIMITS.fileCount })
  let unpacked = 0
  for (const entry of entries) {
    if (entry.name.split(/[\\/]/).includes('..') || /^([\\/]|[A-Za-z]:)/.test(entry.name)) throw new AppError('hostile-file', `${name} holds a file whose name leads out of it (${entry.name}); nothing was read.`, { name })
    unpacked += entry.unpackedBytes
    if (entry.unpackedBytes > 1_000_000 && entry.unpackedBytes > entry.packedBytes * DEFAULT_LIMITS.compressionRatio) {
      throw new AppError('hostile-file', `${name} holds a file packed more than ${DEFAULT_LIMITS.compressionRatio} times smaller than it is (${entry.name}); nothing was read.`, { name, limit: DEFAULT_LIMITS.compressionRatio })
    }
  }
  if (unpacked > DEFAULT_LIMITS.unpackedBytes) throw new AppError('hostile-file', `${name} unpacks to more than ${DEFAULT_LIMITS.unpackedBytes / 1024 / 1024} MB; nothing was read.`, { name, limitBytes: DEFAULT_LIMITS.unpackedBytes })
  return entries.filter((entry) => !/[\\/]$/.test(entry.name))
}

/** Yields a zip's files one at a time, so that only one is held unpacked. Throws as {@link checkZip} does. */
export function* filesInZip(bytes: Uint8Array, name: string): Generator<{ name: string; bytes: Uint8Array | AppError }> {
  for (const entry of checkZip(bytes, name)) {
    if (/(^|\/)(__MACOSX\/|\.)/.test(entry.name)) continue
    if (entry.isEncrypted) {
      yield { name: entry.name, bytes: new AppError('encrypted-file', `${entry.name} in ${name} is protected by a password.`, { name }) }
      continue
    }
    let unpacked: Uint8Array | undefined
    try {
      unpacked = unzipSync(bytes, { filter: (file) => file.name === entry.name && file.originalSize <= entry.unpackedBytes })[entry.name]
    } catch {
      // Told below as damaged: fflate's own words name no file.
      unpacked = undefined
    }
    yield { name: entry.name, bytes: unpacked && unpacked.length === entry.unpackedBytes ? unpacked : new AppError('damaged-file', `${entry.name} in ${name} is damaged.`, { name }) }
  }
}
