import { AppError } from '../../model/error.ts'
import { looksBinary } from '../text/binary.ts'
import { utf16WithoutMark } from '../text/utf16.ts'
import type { FileFormat } from './endings.ts'
import { endingOf, FORMAT_OF_ENDING } from './endings.ts'
import { isCompoundFile, isPdf, isRichText, isZip, otherKindOf } from './signatures.ts'

/** How many bytes from the start tell a format. */
export const HEAD_BYTES = 8192

/** Formats that are bytes rather than text. */
const BINARY_FORMATS: ReadonlySet<FileFormat> = new Set(['pdf', 'docx', 'zip'])

const hasUtf16Mark = ([first, second]: Uint8Array): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/**
 * Tells a file's format from its first bytes and the ending of its name. A name never makes a binary file text, nor text a PDF: `not-text` where the
 * ending promises text and the bytes are something else, `damaged-file` where it promises a PDF, Word file or zip that they are not,
 * `unsupported-format` for what is not read at all.
 * @param isListed whether the file was found in a folder or zip rather than chosen by itself; then an unknown ending is refused, for folders
 * hold scripts and styles that are text too.
 */
export function sniffFormat(name: string, head: Uint8Array, isListed: boolean): FileFormat {
  const ending = endingOf(name)
  const promised = FORMAT_OF_ENDING[ending] ?? null
  const promisesText = promised !== null && !BINARY_FORMATS.has(promised)
  const refuseAs = (kind: string, advice = ''): AppError =>
    promisesText
      ? new AppError('not-text', `This is ${kind}, though its name ends in .${ending}.${advice}`, { kind, ending })
      : new AppError('unsupported-format', `This is ${kind}, which cannot be read as an article.${advice}`, { kind })

  if (isPdf(head)) return promisesText ? fail(refuseAs('a PDF document', ' Rename it to import it.')) : 'pdf'
  // A zip may be a Word file: its list of members tells.
  if (isZip(head)) return promisesText ? fail(refuseAs('a zip archive or office document', ' Rename it to import it.')) : promised === 'docx' ? 'docx' : 'zip'
  if (isCompoundFile(head)) throw ofCompoundFile(head, promised, refuseAs)
  if (isRichText(head)) throw refuseAs('a Rich Text document', ' Save it as .docx and import that.')
  const isBinary = !hasUtf16Mark(head) && utf16WithoutMark(evenStart(head)) === null && looksBinary(head)
  const kind = otherKindOf(head, isBinary)
  if (kind !== null) throw refuseAs(kind)
  if (promised !== null && BINARY_FORMATS.has(promised)) {
    throw new AppError('damaged-file', `The name of this file ends in .${ending}, but its content is none. It may be cut off or a saved error page.`, { ending })
  }
  if (isBinary) throw promised === null ? refuseAs('a binary file of an unknown kind') : new AppError('not-text', `This is not a text file, though its name ends in .${ending}.`, { ending })
  if (promised !== null) return promised
  if (isListed) throw new AppError('unsupported-format', ending === '' ? 'A file without an ending in its name is not read from a folder or zip.' : `Files that end in .${ending} are not read as articles.`, { ending })
  return formatOfText(new TextDecoder('utf-8').decode(head))
}

const evenStart = (head: Uint8Array): Uint8Array => head.subarray(0, head.length - (head.length % 2))

function fail(error: AppError): never {
  throw error
}

function ofCompoundFile(head: Uint8Array, promised: FileFormat | null, refuseAs: (kind: string, advice?: string) => AppError): AppError {
  // Office keeps a file under a password as a compound file that holds a stream named EncryptedPackage.
  if (promised === 'docx') return new AppError('encrypted-file', 'This Word file is protected by a password. Save it without one and import that.', { sizeBytes: head.length })
  return refuseAs('an older Office document', ' Save it as .docx and import that.')
}

/** The format of text whose name says nothing, by how it begins. */
export function formatOfText(start: string): FileFormat {
  const text = start.replace(/^\ufeff/, '').trimStart()
  if (/^<!doctype\s+html|^<html[\s>]|^<head[\s>]|^<body[\s>]/i.test(text)) return 'html'
  if (/^<\?xml|^<rss[\s>]|^<feed[\s>]|^<rdf:RDF[\s>]/.test(text)) return /<html[\s>]/i.test(text) ? 'html' : 'feed'
  if (/^From \S+@?\S* .*\d{4}\n\S+:/.test(text)) return 'mbox'
  if (/^(Received|Return-Path|Delivered-To|From|To|Date|Subject|Message-ID|MIME-Version):[^\n]*\n([ \t][^\n]*\n|[A-Za-z][A-Za-z0-9-]*:[^\n]*\n)+/i.test(text)) return 'eml'
  if (/^\{[^\n]*\}\s*\n\s*\{/.test(text)) return 'jsonl'
  if (/^[[{]\s*["{\]}]/.test(text)) return 'json'
  if (/^---\n[\w-]+:/.test(text)) return 'md'
  return 'txt'
}
