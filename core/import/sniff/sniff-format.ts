import type { AppError } from '../../model/error.ts'
import { failure } from '../../model/error.ts'
import { statement } from '../../model/wording/statement.ts'
import { looksBinary } from '../text/binary.ts'
import { utf16WithoutMark } from '../text/utf16.ts'
import type { FileFormat } from './endings.ts'
import { endingOf, FORMAT_OF_ENDING } from './endings.ts'
import type { KindName } from './signatures.ts'
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
  /** Refuses the file as what it is. `advice` says what would help: another name, or saving it as another format. */
  const refuseAs = (kind: KindName, advice: 'rename' | 'save-as' | null = null): AppError => {
    const is = { kind: statement(kind) }
    if (promisesText) return failure(`not-text/${advice ?? 'kind'}`, { ...is, ending })
    return advice === 'save-as' ? failure('unsupported-format/save-as', is) : failure('unsupported-format/kind', is)
  }

  if (isPdf(head)) return promisesText ? fail(refuseAs('kind/pdf', 'rename')) : 'pdf'
  // A zip may be a Word file: its list of members tells.
  if (isZip(head)) return promisesText ? fail(refuseAs('kind/zip', 'rename')) : promised === 'docx' ? 'docx' : 'zip'
  if (isCompoundFile(head)) {
    // Office keeps a file under a password as a compound file that holds a stream named EncryptedPackage.
    throw promised === 'docx' ? failure('encrypted-file/word', { sizeBytes: head.length }) : refuseAs('kind/old-office', 'save-as')
  }
  if (isRichText(head)) throw refuseAs('kind/rtf', 'save-as')
  const isBinary = !hasUtf16Mark(head) && utf16WithoutMark(evenStart(head)) === null && looksBinary(head)
  const kind = otherKindOf(head, isBinary)
  if (kind !== null) throw refuseAs(kind)
  if (promised !== null && BINARY_FORMATS.has(promised)) throw failure('damaged-file/ending', { ending })
  if (isBinary) throw promised === null ? refuseAs('kind/binary') : failure('not-text/named-text', { ending })
  if (promised !== null) return promised
  if (isListed) throw ending === '' ? failure('unsupported-format/no-ending') : failure('unsupported-format/ending', { ending })
  return formatOfText(new TextDecoder('utf-8').decode(head))
}

const evenStart = (head: Uint8Array): Uint8Array => head.subarray(0, head.length - (head.length % 2))

function fail(error: AppError): never {
  throw error
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
