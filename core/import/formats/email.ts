import PostalMime from 'postal-mime'
import { AppError } from '../../model/error.ts'
import type { Content } from '../content.ts'
import { isoDate, readHtml } from './html.ts'

/** Reads an e-mail's text (its HTML where it has no plain text), with subject, sender and date. Throws AppError damaged-file. */
export async function readEmail(bytes: Uint8Array, name: string): Promise<Content> {
  const mail = await PostalMime.parse(bytes).catch((error: unknown) => {
    throw new AppError('damaged-file', `${name} is not an e-mail that can be read.`, { name }, { cause: error })
  })
  const body = mail.text?.trim() ? mail.text.replace(/\r\n?/g, '\n').trim() : mail.html ? readHtml(mail.html, name).text : ''
  if (body === '') throw new AppError('file-empty', `${name} holds no text.`, { name })
  const title = mail.subject?.trim() || null
  return {
    text: title && !body.startsWith(title) ? `${title}\n\n${body}` : body,
    title, author: mail.from?.name || mail.from?.address || null, publishedAt: isoDate(mail.date),
    warnings: mail.attachments.length > 0 ? [`${mail.attachments.length} attachments were not imported.`] : []
  }
}
