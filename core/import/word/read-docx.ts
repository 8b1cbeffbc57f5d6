import mammoth from 'mammoth'
import { unzipSync } from 'fflate'
import { failure } from '../../model/error.ts'
import { fragmentText } from '../html/read-html.ts'
import type { ArticleNotes, Piece, ReadContext } from '../piece.ts'
import { NO_NOTES } from '../piece.ts'
import { readCoreProperties } from './core-properties.ts'

/**
 * Reads a Word file: paragraphs, lists, tables and, after the text, its footnotes and endnotes. Images, comments and deleted text are left out; external
 * files are never opened. The caller has checked the archive against bombs. Fails with `damaged-file`.
 */
export async function readDocx(bytes: Uint8Array, context: ReadContext): Promise<Piece> {
  const parts = xmlParts(bytes, context)
  let html: string
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      { externalFileAccess: false, includeEmbeddedStyleMap: false, ignoreEmptyParagraphs: true, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) }
    )
    html = value
  } catch (error) {
    throw failure('damaged-file/word', {}, { cause: error })
  }
  // Word's own marks back from a note to its reference are arrows; in the text they are noise.
  const text = fragmentText(html.replaceAll('↑', ''), context)
  return { ...NO_NOTES, ...notesOf(parts.get('docProps/core.xml')), text, encoding: null, pageStarts: [], warnings: [] }
}

/** The XML parts of the archive, by name. Word never writes a document type; one is there to define entities that grow without end. */
function xmlParts(bytes: Uint8Array, { limits }: ReadContext): Map<string, Uint8Array> {
  let size = 0
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(xml|rels)$/.test(name)) return false
      size += originalSize
      if (size > limits.htmlBytes * 2) throw failure('file-too-large/word', { limit: limits.htmlBytes * 2 })
      return true
    }
  })
  for (const content of Object.values(parts)) {
    if (/<!(DOCTYPE|ENTITY)/i.test(new TextDecoder('latin1').decode(content))) {
      throw failure('hostile-file/word-entities')
    }
  }
  return new Map(Object.entries(parts))
}

function notesOf(core: Uint8Array | undefined): Partial<ArticleNotes> {
  if (!core) return {}
  const { title, creator, language } = readCoreProperties(new TextDecoder('utf-8').decode(core))
  // Templates leave a title of one word; it says nothing. The date is of the file's making, not of publication.
  return { title: title !== null && /\s/.test(title) ? title : null, author: creator, language }
}
