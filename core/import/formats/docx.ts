import mammoth from 'mammoth'
import { parseHTML } from 'linkedom'
import { AppError } from '../../model/error.ts'
import type { Content } from '../content.ts'
import { checkZip } from '../zip.ts'
import { textOfElement } from './html.ts'

/** Reads a Word document's text, footnotes and tables in order. Throws AppError damaged-file, or hostile-file for a zip bomb. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<Content> {
  checkZip(bytes, name)
  let html: string
  try {
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false })).value
  } catch (error) {
    throw new AppError('damaged-file', `${name} is not a Word document that can be read; it may be damaged. Open it in Word and save it again.`, { name }, { cause: error })
  }
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  const text = textOfElement(document.body)
  if (text === '') throw new AppError('file-empty', `${name} holds no text.`, { name })
  return { text }
}
