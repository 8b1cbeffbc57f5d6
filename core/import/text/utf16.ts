import type { DecodedText } from './decode-text.ts'

/** How many units from the start are looked at: enough to tell, however long the text. */
const SAMPLE_UNITS = 4096

/** Share of units that must be of the scripts we expect. Read in the wrong byte order, Arabic and Latin fall into unused or Chinese ranges. */
const EXPECTED_SHARE = 0.9

/** ASCII as text has it, Latin with accents, Cyrillic, Hebrew, Arabic with its presentation forms, and general punctuation. */
const isExpected = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x7f) || unit === 0x09 || unit === 0x0a || unit === 0x0d || (unit >= 0xa0 && unit < 0x250) || (unit >= 0x400 && unit < 0x780) ||
  (unit >= 0x2000 && unit < 0x2070) || unit === 0x20ac || (unit >= 0xfb50 && unit < 0xfe00) || (unit >= 0xfe70 && unit < 0xff00)

/**
 * Reads UTF-16 that lacks its byte order mark; null for anything else. Text in UTF-16 has many bytes below 32 (zero above ASCII, 6 above Arabic),
 * which no other text has; that is asked first, for two ASCII letters together make a Chinese one.
 */
export function utf16WithoutMark(bytes: Uint8Array): DecodedText | null {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return null
  const sample = bytes.subarray(0, SAMPLE_UNITS * 2)
  let low = 0
  for (const byte of sample) if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) low += 1
  if (low * 4 < sample.length) return null
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    if (expectedShare(sample, encoding === 'utf-16le') < EXPECTED_SHARE) continue
    try {
      const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes)
      return text.includes('\u0000') ? null : { text, encoding }
    } catch {
      continue
    }
  }
  return null
}

function expectedShare(bytes: Uint8Array, littleEndian: boolean): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let expected = 0
  for (let at = 0; at < bytes.length; at += 2) if (isExpected(view.getUint16(at, littleEndian))) expected += 1
  return expected / (bytes.length / 2)
}
