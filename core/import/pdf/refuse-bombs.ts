import { inflateSync } from 'node:zlib'
import { failure } from '../../model/error.ts'
import type { ImportLimits } from '../limits.ts'

/** What a page's drawing or a table of the file may unpack to whatever its packed size is; a page of dense maps has some 20 MB. */
const HARMLESS = 32 * 1024 * 1024
/** Deflate makes nothing smaller than this share of it. */
const DENSEST = 1032
/** A stream's dictionary stands before it, and is rarely longer. */
const DICTIONARY_BYTES = 4096

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/**
 * Refuses a PDF with a stream that unpacks to far more than any honest one: the parser would unpack it whole. Pictures are passed over, for they are not
 * read. Fails with `hostile-file`.
 */
export function refusePdfBombs(bytes: Uint8Array, limits: ImportLimits): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (latin1(file.subarray(at - 3, at)) === 'end') continue
    const before = latin1(file.subarray(Math.max(0, at - DICTIONARY_BYTES), at))
    const dictionary = before.slice(before.lastIndexOf(' obj') + 4)
    const packings = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0
    if (packings === 0 || /\/Subtype\s*\/Image\b/.test(dictionary)) continue
    if (packings > 1) throw failure('hostile-file/pdf-twice')
    const start = at + 6 + (file[at + 6] === 0x0d && file[at + 7] === 0x0a ? 2 : 1)
    const end = file.indexOf('endstream', start)
    const packed = file.subarray(start, end < 0 ? file.length : end)
    if (packed.length * DENSEST > HARMLESS && unpacksBeyond(packed, Math.max(HARMLESS, packed.length * limits.compressionRatio))) throw failure('hostile-file/pdf-bomb', { limit: limits.compressionRatio })
    at = end < 0 ? file.length : end
  }
}

function unpacksBeyond(packed: Uint8Array, limit: number): boolean {
  // Only a stream as dense as a bomb could pass its limit; the rest need not be unpacked to know.
  if (packed.length * DENSEST <= limit) return false
  try {
    inflateSync(packed, { maxOutputLength: limit })
    return false
  } catch (error) {
    // A damaged stream is the parser's to judge.
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
  }
}
