import { AppError } from '../model/error.ts'

export interface DecodedText { text: string; encoding: string }

const normalised = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).replace(/\r\n?/g, '\n')

const strict = (label: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // Not in this encoding: the caller tries the next.
    return null
  }
}

/** How many of the bytes looked at are control characters that no text has. */
function controlShare(bytes: Uint8Array): number {
  const looked = Math.min(bytes.length, 65_536)
  let controls = 0
  for (let i = 0; i < looked; i++) {
    const byte = bytes[i] ?? 0
    if ((byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) || byte === 127) controls += 1
  }
  return looked === 0 ? 0 : controls / looked
}

/** UTF-16 without a BOM shows itself by zero bytes (Latin text) or by a constant high byte 06 (Arabic) on one side. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null
  const looked = Math.min(bytes.length, 8192) & ~1
  const high = [0, 0]
  for (let i = 0; i < looked; i++) {
    const byte = bytes[i]
    if (byte === 0 || byte === 6) high[i & 1] = (high[i & 1] ?? 0) + 1
  }
  const half = looked / 2
  const [even = 0, odd = 0] = high
  if (odd > half * 0.85 && even < half * 0.3) return 'utf-16le'
  if (even > half * 0.85 && odd < half * 0.3) return 'utf-16be'
  return null
}

/** The commonest letters of Arabic text; in running text they are well over half of all letters. */
const COMMON = new Set('اليمنوترهبةعدسفحكقأجشصطىخإذئزضءثغؤظآ')
const FREQUENT = new Set('اليمنوتره')

/** How much a text decoded from one byte a letter looks like Arabic: the share of its non-ASCII units that are Arabic letters, weighed by the frequent ones; 0 where it does not. */
function arabicLikeness(text: string): number {
  let beyond = 0
  let common = 0
  let frequent = 0
  let sequences = 0
  let previousIsArabic = false
  for (const unit of text.slice(0, 65_536)) {
    const isBeyond = unit.charCodeAt(0) > 127
    if (isBeyond) beyond += 1
    const isArabic = COMMON.has(unit)
    if (isArabic) common += 1
    if (FREQUENT.has(unit)) frequent += 1
    if (isArabic && previousIsArabic) sequences += 1
    previousIsArabic = isArabic
  }
  if (beyond < 4 || common === 0) return 0
  return (common / beyond) * (frequent / common > 0.4 ? 1 : 0.5) * (sequences / common > 0.5 ? 1 : 0.5)
}

const WINDOWS_1252_LETTERS = /[\u00c0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e]/g

/**
 * Decodes a text file: by its BOM, as UTF-8, as UTF-16, or as Windows-1256, ISO-8859-6 or Windows-1252 where the letters bear it out. Never
 * guesses into mojibake: throws AppError not-text for a binary file and unknown-encoding where no encoding fits.
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const text = strict('utf-8', bytes)
    if (text === null) throw new AppError('unknown-encoding', `${name} says it is UTF-8 but holds bytes that are not. Save it again as UTF-8.`, { name })
    return { text: normalised(text), encoding: 'utf-8' }
  }
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  const order = mark ?? (bytes.includes(0) ? utf16Order(bytes) : null)
  if (order) {
    const text = strict(order, bytes)
    if (text !== null && !text.includes('\0')) return { text: normalised(text), encoding: order }
  }
  if (bytes.includes(0)) throw new AppError('not-text', `${name} is not a text file: it holds binary data.`, { name })
  const utf8 = strict('utf-8', bytes)
  if (utf8 !== null) {
    if (controlShare(bytes) > 0.05) throw new AppError('not-text', `${name} is not a text file: it holds binary data.`, { name })
    return { text: normalised(utf8), encoding: 'utf-8' }
  }
  if (controlShare(bytes) > 0.02) throw new AppError('not-text', `${name} is not a text file: it holds binary data.`, { name })
  const arabic = (['windows-1256', 'iso-8859-6'] as const)
    .map((encoding) => ({ encoding, text: strict(encoding, bytes) }))
    .filter((tried): tried is { encoding: 'windows-1256' | 'iso-8859-6'; text: string } => tried.text !== null)
    .map((tried) => ({ ...tried, likeness: arabicLikeness(tried.text) }))
    .sort((a, b) => b.likeness - a.likeness)
  const [best] = arabic
  if (best && best.likeness > 0.6) return { text: normalised(best.text), encoding: best.encoding }
  const western = strict('windows-1252', bytes)
  if (western !== null) {
    const beyond = western.match(/[\u0080-\uffff]/g)?.length ?? 0
    const letters = western.match(WINDOWS_1252_LETTERS)?.length ?? 0
    const punctuation = western.match(/[\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u20ac\u00a3\u00a0\u00ab\u00bb\u00b0]/g)?.length ?? 0
    if (beyond / western.length < 0.2 && (letters + punctuation) / beyond > 0.95) return { text: normalised(western), encoding: 'windows-1252' }
  }
  throw new AppError('unknown-encoding', `The encoding of ${name} could not be told. Save it as UTF-8 and import it again.`, { name })
}
