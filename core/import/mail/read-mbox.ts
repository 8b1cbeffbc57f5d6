import { failure } from '../../model/error.ts'
import type { Part, ReadContext } from '../piece.ts'
import { toReadError } from '../read-error.ts'
import { readEml } from './read-eml.ts'

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const FROM_LINE = [...'From '].map((char) => char.charCodeAt(0))
const QUOTE_MARK = 0x3e

/** Reads the mails of an mbox file (RFC 4155), oldest place first, each with the bytes between its `From ` line and the next. */
export async function* readMbox(bytes: Uint8Array, context: ReadContext): AsyncIterable<Part> {
  let number = 0
  for (const message of messagesOf(bytes)) {
    if (context.signal?.aborted) return
    number += 1
    const label = `#${number}`
    if (number > context.limits.recordCount) {
      yield { label, error: failure('file-too-large/mails', { limit: context.limits.recordCount }) }
      return
    }
    try {
      yield { label, format: 'eml', bytes: message, piece: await readEml(unquoted(message), context) }
    } catch (error) {
      yield { label, error: toReadError(error) }
    }
  }
}

const isFromLine = (bytes: Uint8Array, at: number): boolean => FROM_LINE.every((byte, index) => bytes[at + index] === byte)

/** Whether the line that starts at `at` follows a blank line, as a `From ` line that parts mails does. */
const isAfterBlank = (bytes: Uint8Array, at: number): boolean =>
  at === 0 || (bytes[at - 1] === LINE_FEED && (at === 1 || bytes[at - 2] === LINE_FEED || (bytes[at - 2] === CARRIAGE_RETURN && bytes[at - 3] === LINE_FEED)))

function* messagesOf(bytes: Uint8Array): Iterable<Uint8Array> {
  let start = -1
  for (let at = 0; at < bytes.length; at = nextLine(bytes, at)) {
    if (!isFromLine(bytes, at) || !isAfterBlank(bytes, at)) continue
    if (start >= 0) yield bytes.subarray(start, at)
    start = nextLine(bytes, at)
  }
  if (start < 0) throw failure('damaged-file/mailbox')
  if (start < bytes.length) yield bytes.subarray(start)
}

function nextLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(LINE_FEED, at)
  return end < 0 ? bytes.length : end + 1
}

/** Takes one `>` off lines like `>From `, which writers of mailboxes put there. */
function unquoted(message: Uint8Array): Uint8Array {
  const kept: number[] = []
  for (let at = 0; at < message.length; at = nextLine(message, at)) {
    let mark = at
    while (message[mark] === QUOTE_MARK) mark += 1
    if (mark > at && isFromLine(message, mark)) kept.push(at)
  }
  if (kept.length === 0) return message
  const bytes = new Uint8Array(message.length - kept.length)
  let from = 0
  let to = 0
  for (const at of kept) {
    bytes.set(message.subarray(from, at), to)
    to += at - from
    from = at + 1
  }
  bytes.set(message.subarray(from), to)
  return bytes
}
