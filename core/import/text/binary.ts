/** Control characters that text files do hold: tab, line feed, vertical tab, form feed, carriage return, the old end-of-file mark and escape. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b])

/** Other controls in a text, one in this many bytes at most. */
const RARE_CONTROLS = 500

/** True where single-byte or UTF-8 text is out of the question: a zero byte, or more control characters than a text ever holds. */
export function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) {
    if (byte >= 0x20 && byte !== 0x7f) continue
    if (byte === 0) return true
    if (!TEXT_CONTROLS.has(byte)) controls += 1
  }
  return controls * RARE_CONTROLS > bytes.length
}
