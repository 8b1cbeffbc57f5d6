/** One object of a PDF: what stands between `obj` and `endobj`, a character a byte, and the bytes of its stream where it has one. */
export interface PdfObject {
  number: number
  /** The object's value; for a stream its dictionary. */
  value: string
  stream: Uint8Array | null
}

/** A PDF taken apart. */
export interface PrintedPdf {
  objects: PdfObject[]
  /** The number of the catalog. */
  root: number
  /** The number of the dictionary that holds the title. */
  info: number
}

const decoder = new TextDecoder('latin1')

/**
 * Takes a PDF apart that Chromium has printed: its writer (Skia) gives a classic table of offsets, one generation, and nothing packed in object streams.
 * Null for any other kind, or a damaged one.
 */
export function readPrintedPdf(bytes: Uint8Array): PrintedPdf | null {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(decoder.decode(bytes.subarray(-1024)))?.[1] ?? Number.NaN)
  if (!(start < bytes.length)) return null
  const [table = '', trailer = ''] = decoder.decode(bytes.subarray(start)).split('trailer')
  const [, count = '', entries = ''] = /^xref\s+0 (\d+)\s*\n([^]*)$/.exec(table) ?? []
  const [root, info] = ['Root', 'Info'].map((key) => Number(new RegExp(`/${key} (\\d+) 0 R`).exec(trailer)?.[1] ?? 0))
  if (count === '' || !root || !info) return null
  const objects: PdfObject[] = []
  for (const [number, line] of entries.split('\n').slice(0, Number(count)).entries()) {
    if (!/^\d{10} 00000 n/.test(line)) continue
    const object = readObject(bytes, Number(line.slice(0, 10)), number)
    if (object === null) return null
    objects.push(object)
  }
  return { objects, root, info }
}

/** More than an object's number, generation and `obj` take. */
const HEAD = 24
const STREAM = 'stream'

function readObject(bytes: Uint8Array, offset: number, number: number): PdfObject | null {
  const head = /^(\d+) 0 obj\s/.exec(decoder.decode(bytes.subarray(offset, offset + HEAD)))
  if (!head || Number(head[1]) !== number) return null
  const from = offset + head[0].length
  const end = endOf(bytes, from)
  if (end === null) return null
  const value = decoder.decode(bytes.subarray(from, end.at)).trimEnd()
  if (!end.hasStream) return { number, value, stream: null }
  const length = Number(/\/Length (\d+)(?! \d+ R)/.exec(value)?.[1] ?? Number.NaN)
  const start = end.at + STREAM.length + (bytes[end.at + STREAM.length] === 0x0d ? 2 : 1)
  return start + length <= bytes.length ? { number, value, stream: bytes.subarray(start, start + length) } : null
}

const startsAt = (bytes: Uint8Array, at: number, word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word.charCodeAt(i)) return false
  return true
}

/** Where the value that starts at `from` ends: before `endobj`, or before the `stream` that belongs to it. Words in strings and names do not count. */
function endOf(bytes: Uint8Array, from: number): { at: number; hasStream: boolean } | null {
  let depth = 0
  for (let at = from; at < bytes.length; at++) {
    const sign = String.fromCharCode(bytes[at] ?? 0)
    if (depth > 0) {
      if (sign === '\\') at++
      else if (sign === '(') depth++
      else if (sign === ')') depth--
    } else if (sign === '(') depth = 1
    else if (sign === 'e' && startsAt(bytes, at, 'endobj')) return { at, hasStream: false }
    else if (sign === 's' && startsAt(bytes, at, STREAM) && bytes[at - 1] !== 0x2f) return { at, hasStream: true }
  }
  return null
}
