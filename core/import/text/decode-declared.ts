import { AppError } from '../../model/error.ts'
import type { Statement } from '../../model/wording/statement.ts'
import { statement } from '../../model/wording/statement.ts'
import { decodeStrictly, decodeText, withPlainLineEnds } from './decode-text.ts'

/** Text decoded with a declaration's help. `encoding` is the WHATWG label in lower case. */
export interface DeclaredText {
  text: string
  encoding: string
  warnings: Statement[]
}

/** Labels that servers and editors write without anyone meaning them. */
const BY_DEFAULT = new Set(['windows-1252', 'iso-8859-6', 'windows-1256'])

/** The WHATWG name of an encoding label, null for one that is unknown. */
export function encodingOfLabel(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

/**
 * Decodes the text of a page, feed or mail that declares its encoding. The bytes have the first word: a byte order mark, then whether they are UTF-8,
 * then, for the labels that are often wrong, which Arabic code page the letters fit. Only then is the declaration believed.
 * A page declared UTF-8 with a few damaged bytes is read with U+FFFD in their place and a warning. Fails as {@link decodeText} does.
 */
export function decodeDeclared(bytes: Uint8Array, label: string | null): DeclaredText {
  const declared = label === null ? null : encodingOfLabel(label)
  const utf8 = bytes[0] === 0xfe || bytes[0] === 0xff ? null : decodeStrictly(bytes, 'utf-8')
  if (utf8 !== null && !utf8.includes('\u0000')) return { text: withPlainLineEnds(utf8), encoding: 'utf-8', warnings: [] }
  const isBelieved = declared !== null && declared !== 'utf-8' && !BY_DEFAULT.has(declared) && !declared.startsWith('utf-16')
  if (isBelieved) {
    const text = decodeStrictly(bytes, declared)
    if (text !== null) return { text: withPlainLineEnds(text), encoding: declared, warnings: [] }
  }
  try {
    return { ...decodeText(bytes), warnings: [] }
  } catch (error) {
    const isUncertain = error instanceof AppError && error.code === 'unknown-encoding'
    if (!isUncertain || declared === null) throw error
    if (declared === 'utf-8' && typeof error.details.byte === 'number') {
      const text = withPlainLineEnds(new TextDecoder('utf-8').decode(bytes))
      return { text, encoding: 'utf-8', warnings: [statement('warning/damaged-characters')] }
    }
    const text = BY_DEFAULT.has(declared) ? decodeStrictly(bytes, declared) : null
    // Western text that is no English or French, declared as such: what the declaration says is all there is to go by.
    if (text === null || declared !== 'windows-1252') throw error
    return { text: withPlainLineEnds(text), encoding: declared, warnings: [] }
  }
}
