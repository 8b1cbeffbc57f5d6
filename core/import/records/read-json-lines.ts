import { failure } from '../../model/error.ts'
import type { Part, ReadContext } from '../piece.ts'
import { toReadError } from '../read-error.ts'
import { decodeText } from '../text/decode-text.ts'
import { parseJson } from './json-values.ts'
import { partOfObject } from './part-of-object.ts'

/** Reads a file of JSON objects, one article a line. A line's own bytes are the line in UTF-8; a broken line is told and the rest goes on. */
export async function* readJsonLines(bytes: Uint8Array, context: ReadContext): AsyncIterable<Part> {
  const { text, encoding } = decodeText(bytes)
  yield* readJsonText(text, encoding, context)
}

/** As {@link readJsonLines}, of text. */
export async function* readJsonText(text: string, encoding: string, context: ReadContext): AsyncIterable<Part> {
  let line = 0
  for (let at = 0; at < text.length; ) {
    if (context.signal?.aborted) return
    const end = text.indexOf('\n', at)
    const written = text.slice(at, end < 0 ? text.length : end).trim()
    at = end < 0 ? text.length : end + 1
    line += 1
    if (written === '') continue
    const label = `#${line}`
    if (line > context.limits.recordCount) {
      yield { label, error: failure('file-too-large/lines', { limit: context.limits.recordCount }) }
      return
    }
    let part: Part
    try {
      part = partOfObject(label, 'jsonl', parseJson(written, context.limits), new TextEncoder().encode(written), encoding, context)
    } catch (error) {
      part = { label, error: toReadError(error) }
    }
    yield part
  }
}
