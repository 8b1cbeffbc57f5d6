import { failure } from '../../model/error.ts'
import { arabicCodePageOf } from './arabic-code-pages.ts'
import { looksBinary } from './binary.ts'
import { utf16WithoutMark } from './utf16.ts'

/** The encodings that plain text is read in. `windows-1252` is told only of Latin text, where it and Windows-1256 agree. */
export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6', 'windows-1252'] as const
export type TextEncoding = (typeof TEXT_ENCODINGS)[number]

export interface DecodedText {
  text: string
  encoding: TextEncoding
}

/** Line ends as the whole program has them: CRLF and lone CR become LF. */
export const withPlainLineEnds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)

/** The text that bytes stand for in one encoding, without its byte order mark; null where they are not of that encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * Decodes the bytes of a plain text file: by its byte order mark, as UTF-8, as UTF-16 without a mark, or in the Arabic code page whose letters
 * then follow each other as Arabic letters do. Only the mark and carriage returns are taken off; nothing else changes.
 * Fails with `not-text` for binary data, and with `unknown-encoding` where no reading is certain: a guess would put wrong words before the analyst.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, encoding } = decodeExactly(bytes)
  return { text: withPlainLineEnds(text), encoding }
}

function decodeExactly(bytes: Uint8Array): DecodedText {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe && !(third === 0 && fourth === 0)) return marked(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return marked(bytes, 'utf-16be')
  if (first === 0xef && second === 0xbb && third === 0xbf) return marked(bytes, 'utf-8')

  const utf16 = utf16WithoutMark(bytes)
  if (utf16) return utf16
  if (looksBinary(bytes)) throw failure('not-text/bytes')
  const utf8 = decodeStrictly(bytes, 'utf-8')
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' }

  const damage = damageOfUtf8(bytes)
  if (damage !== null) {
    throw failure('unknown-encoding/damaged-utf8', { byte: damage })
  }
  const codePage = arabicCodePageOf(bytes)
  if (codePage) return codePage
  throw failure('unknown-encoding/untold')
}

function marked(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): DecodedText {
  const text = decodeStrictly(bytes, encoding)
  if (text === null) throw failure('unknown-encoding/declared', { encoding: encoding.toUpperCase() })
  if (text.includes('\u0000')) throw failure('not-text/zeros')
  return { text, encoding }
}

/**
 * Where UTF-8 breaks first, for bytes that are UTF-8 apart from some damage (a cut end, a patched byte); null for those in another encoding.
 * Nine in ten sequences beyond ASCII must be whole: in the single-byte code pages hardly any is.
 */
function damageOfUtf8(bytes: Uint8Array): number | null {
  let whole = 0
  let broken = 0
  let firstBroken = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) continue
    const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : 2
    let found = 1
    while (found < length && ((bytes[at + found] ?? 0) & 0xc0) === 0x80) found += 1
    if (lead >= 0xc2 && lead < 0xf5 && found === length && mayFollow(lead, bytes[at + 1] ?? 0)) {
      whole += 1
      at += length - 1
    } else {
      if (broken === 0) firstBroken = at
      broken += 1
    }
  }
  return whole > 0 && whole >= broken * 9 ? firstBroken : null
}

/**
 * False for a second byte of three or four with which the sequence would be longer than its character needs, a lone surrogate, or beyond
 * the last character (RFC 3629, section 4).
 */
function mayFollow(lead: number, second: number): boolean {
  switch (lead) {
    case 0xe0: return second >= 0xa0
    case 0xed: return second < 0xa0
    case 0xf0: return second >= 0x90
    case 0xf4: return second < 0x90
    default: return true
  }
}
