import type { StatementName } from '../../model/wording/statement.ts'

/** The name of the wording of a kind of file. */
export type KindName = Extract<StatementName, `kind/${string}`>

/** Bytes that a file begins with, or has from `offset` on; `latin1` stands for the bytes themselves, one character each. */
interface Opening { latin1: string; offset?: number }
/** A kind of file known by its first bytes. */
interface Signature extends Opening { is: KindName }

/** Formats that are no article, named so that the refusal can name them. Order matters: the longer signature of two that begin alike comes first. */
const SIGNATURES: readonly Signature[] = [
  { latin1: '\x89PNG\r\n\x1a\n', is: 'kind/png' },
  { latin1: '\xff\xd8\xff', is: 'kind/jpeg' },
  { latin1: 'GIF8', is: 'kind/gif' },
  { latin1: 'WEBP', offset: 8, is: 'kind/webp' },
  { latin1: 'WAVE', offset: 8, is: 'kind/sound' },
  { latin1: 'II*\0', is: 'kind/tiff' },
  { latin1: 'MM\0*', is: 'kind/tiff' },
  { latin1: 'BM', is: 'kind/bitmap' },
  { latin1: 'ftypheic', offset: 4, is: 'kind/heic' },
  { latin1: 'ftypavif', offset: 4, is: 'kind/avif' },
  { latin1: 'ftyp', offset: 4, is: 'kind/video' },
  { latin1: '\x1aE\xdf\xa3', is: 'kind/video' },
  { latin1: 'ID3', is: 'kind/sound' },
  { latin1: 'OggS', is: 'kind/sound' },
  { latin1: 'fLaC', is: 'kind/sound' },
  { latin1: '\x1f\x8b', is: 'kind/gzip' },
  { latin1: 'BZh', is: 'kind/bzip2' },
  { latin1: '\xfd7zXZ\0', is: 'kind/xz' },
  { latin1: '\x28\xb5\x2f\xfd', is: 'kind/zstd' },
  { latin1: '7z\xbc\xaf\x27\x1c', is: 'kind/7z' },
  { latin1: 'Rar!\x1a\x07', is: 'kind/rar' },
  { latin1: 'ustar', offset: 257, is: 'kind/tar' },
  { latin1: '\x7fELF', is: 'kind/program' },
  { latin1: 'MZ', is: 'kind/program' },
  { latin1: '\xcf\xfa\xed\xfe', is: 'kind/program' },
  { latin1: '\xca\xfe\xba\xbe', is: 'kind/program' },
  { latin1: 'SQLite format 3\0', is: 'kind/sqlite' },
  { latin1: 'wOFF', is: 'kind/font' },
  { latin1: 'wOF2', is: 'kind/font' },
  { latin1: '\0\x01\0\0\0', is: 'kind/font' },
  { latin1: '!BDN', is: 'kind/outlook' }
]

/** Two-letter signatures that a text may begin with: told only of what is binary anyway. */
const ALSO_TEXT = new Set(['BM', 'MZ', 'ID3', 'BZh'])

const startsAt = (bytes: Uint8Array, { latin1, offset = 0 }: Opening): boolean => {
  if (bytes.length < offset + latin1.length) return false
  for (let at = 0; at < latin1.length; at += 1) if (bytes[offset + at] !== latin1.charCodeAt(at)) return false
  return true
}

/** What kind of file that is no article begins with these bytes, by the name of its wording; null where none is known. */
export function otherKindOf(head: Uint8Array, isBinary: boolean): KindName | null {
  return SIGNATURES.find((signature) => startsAt(head, signature) && (isBinary || !ALSO_TEXT.has(signature.latin1)))?.is ?? null
}

/** True where the bytes begin as a zip does, an empty one included. */
export const isZip = (head: Uint8Array): boolean => startsAt(head, { latin1: 'PK\x03\x04' }) || startsAt(head, { latin1: 'PK\x05\x06' })

/** True where the bytes are an OLE compound file: Word before 2007, or a Word file under a password. */
export const isCompoundFile = (head: Uint8Array): boolean => startsAt(head, { latin1: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' })

/** True for Rich Text Format. */
export const isRichText = (head: Uint8Array): boolean => startsAt(head, { latin1: '{\\rtf' })

/** True where `%PDF-` stands within the first 1024 bytes, as PDF readers allow. */
export function isPdf(head: Uint8Array): boolean {
  const limit = Math.min(head.length - 5, 1024)
  for (let at = 0; at <= limit; at += 1) {
    if (head[at] === 0x25 && head[at + 1] === 0x50 && head[at + 2] === 0x44 && head[at + 3] === 0x46 && head[at + 4] === 0x2d) return true
  }
  return false
}
