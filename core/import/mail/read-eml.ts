import type { Address, Email } from 'postal-mime'
import PostalMime from 'postal-mime'
import { AppError, failure } from '../../model/error.ts'
import { statement } from '../../model/wording/statement.ts'
import { fragmentText, readPage } from '../html/read-html.ts'
import { readDate } from '../notes/read-date.ts'
import { readUrl } from '../notes/read-url.ts'
import type { Piece, ReadContext } from '../piece.ts'
import { endingOf } from '../sniff/endings.ts'
import { decodeText } from '../text/decode-text.ts'

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
  const savedPage = header('snapshot-content-location') ?? (endingOf(context.fileName).startsWith('mht') ? header('content-location') : null)
  if (email.html && (savedPage !== null || endingOf(context.fileName).startsWith('mht'))) {
    const page = readPage(email.html, context)
    return { ...page, title: page.title ?? email.subject ?? null, url: page.url ?? readUrl(savedPage), publishedAt: page.publishedAt, encoding: null }
  }
  const text = textOf(email, context)
  const attachments = email.attachments.filter(({ disposition, related }) => disposition === 'attachment' && related !== true).length
  const warnings = attachments === 0 ? [] : [statement('warning/attachments', { count: attachments })]
  if (text.includes('\ufffd')) warnings.push(statement('warning/damaged-characters'))
  return {
    title: email.subject ?? null,
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

/** Old mails hold letters beyond ASCII without saying in which encoding; those are decoded as plain text is, and given to the parser as UTF-8. */
function withKnownEncoding(bytes: Uint8Array): Uint8Array {
  if (bytes.every((byte) => byte < 0x80)) return bytes
  const isDeclared = /charset\s*=|=\?[\w-]+\?[bq]\?/i.test(new TextDecoder('latin1').decode(bytes))
  return isDeclared ? bytes : new TextEncoder().encode(decodeText(bytes).text)
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
