import type { Address, Email } from 'postal-mime'
import PostalMime from 'postal-mime'
import { AppError, failure } from '../../model/error.ts'
import { statement } from '../../model/wording/statement.ts'
import { fragmentText, readPage } from '../html/read-html.ts'
import { readDate } from '../notes/read-date.ts'
import { readUrl } from '../notes/read-url.ts'
import type { Piece, ReadContext } from '../piece.ts'
import { endingOf } from '../sniff/endings.ts'
import { decodeDeclared } from '../text/decode-declared.ts'
import { decodeStrictly, decodeText } from '../text/decode-text.ts'

/** A plain part shorter than this share of the HTML part's text is a note that the mail has no plain text. */
const PLAIN_SHARE = 0.5
const NESTING = 32

/**
 * Reads a mail, or a web page saved with its pictures (.mht): the plain text part, else the text of the HTML part; subject, sender and date.
 * Attachments are not read, which a warning says. Fails with `damaged-file` for what is no mail.
 */
export async function readEml(bytes: Uint8Array, context: ReadContext): Promise<Piece> {
  const email = await parse(bytes)
  if (email.headers.length === 0) throw failure('damaged-file/not-a-mail')
  const header = (key: string): string | null => email.headers.find((entry) => entry.key === key)?.value ?? null
  const title = readableTitle(email.subject)
  const savedPage = header('snapshot-content-location') ?? (endingOf(context.fileName).startsWith('mht') ? header('content-location') : null)
  if (email.html && (savedPage !== null || endingOf(context.fileName).startsWith('mht'))) {
    const page = readPage(email.html, context)
    return { ...page, title: page.title ?? title, url: page.url ?? readUrl(savedPage), publishedAt: page.publishedAt, encoding: null }
  }
  const text = textOf(email, context)
  const attachments = email.attachments.filter(({ disposition, related }) => disposition === 'attachment' && related !== true).length
  const warnings = attachments === 0 ? [] : [statement('warning/attachments', { count: attachments })]
  if (text.includes('\ufffd') || email.subject?.includes('\ufffd')) warnings.push(statement('warning/damaged-characters'))
  return {
    title,
    language: header('content-language'),
    publisher: null,
    author: nameOf(email.from ?? email.sender),
    url: readUrl(header('archived-at')?.replace(/^<|>$/g, '') ?? null),
    publishedAt: readDate(header('date') ?? ''),
    text,
    encoding: null,
    pageStarts: [],
    warnings
  }
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(withKnownEncoding(bytes), { maxNestingDepth: NESTING, maxRfc822NestingDepth: 4 })
  } catch (error) {
    throw error instanceof AppError ? error : failure('damaged-file/mail', {}, { cause: error })
  }
}

/** Where the headers of a mail end: behind its first empty line, or at its end. */
function endOfHeaders(bytes: Uint8Array): number {
  for (let i = 1; i < bytes.length; i += 1) {
    if (bytes[i] === LF && (bytes[i - 1] === LF || (bytes[i - 1] === CR && bytes[i - 2] === LF))) return i + 1
  }
  return bytes.length
}
const LF = 0x0a
const CR = 0x0d

/**
 * Headers that hold letters beyond ASCII as they are, whatever encoding the mail declares for its text: those are decoded by themselves, by that declaration
 * where the letters themselves do not tell, and given to the parser as UTF-8. Headers of which nothing certain can be read stay as they are.
 */
function withReadableHeaders(bytes: Uint8Array): Uint8Array {
  const end = endOfHeaders(bytes)
  const headers = bytes.subarray(0, end)
  if (decodeStrictly(headers, 'utf-8') !== null) return bytes
  try {
    const label = /^content-type:[^\n]*(?:\n[ \t][^\n]*)*?charset\s*=\s*"?([\w-]+)/im.exec(new TextDecoder('latin1').decode(headers))?.[1] ?? null
    return Buffer.concat([new TextEncoder().encode(decodeDeclared(headers, label).text), bytes.subarray(end)])
  } catch {
    return bytes
  }
}

/** A title of which more is lost than can be read is none: the text's first line says more. */
function readableTitle(subject: string | undefined): string | null {
  const lost = subject?.match(/\ufffd/g)?.length ?? 0
  return subject === undefined || lost * 2 > subject.replaceAll(/\s/g, '').length ? null : subject
}

/** Old mails hold letters beyond ASCII without saying in which encoding; those are decoded as plain text is, and given to the parser as UTF-8. */
function withKnownEncoding(bytes: Uint8Array): Uint8Array {
  if (bytes.every((byte) => byte < 0x80)) return bytes
  const isDeclared = /charset\s*=|=\?[\w-]+\?[bq]\?/i.test(new TextDecoder('latin1').decode(bytes))
  return isDeclared ? withReadableHeaders(bytes) : new TextEncoder().encode(decodeText(bytes).text)
}

function textOf(email: Email, context: ReadContext): string {
  const plain = (email.text ?? '').replace(/\r\n?/g, '\n').trim()
  if (!email.html) return plain
  const ofHtml = fragmentText(email.html, context)
  return plain.length >= ofHtml.length * PLAIN_SHARE ? plain : ofHtml
}

function nameOf(address: Address | undefined): string | null {
  if (!address) return null
  return address.name || address.address || null
}
