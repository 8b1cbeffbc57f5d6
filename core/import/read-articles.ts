import { stat } from 'node:fs/promises'
import type { ColumnMapping } from '../model/column-mapping.ts'
import { AppError, failure } from '../model/error.ts'
import { statement } from '../model/wording/statement.ts'
import type { CancelSignal } from '../model/cancel-signal.ts'
import { assembleArticle } from './assemble-article.ts'
import type { ByteSource } from './byte-source.ts'
import { sourceOfBytes, withFile } from './byte-source.ts'
import { walkFolder } from './folder/walk-folder.ts'
import { isSystemFile } from './folder/system-files.ts'
import type { ImportLimits } from './limits.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { isManyFormat, readOne, readParts } from './format-readers.ts'
import type { ReadContext } from './piece.ts'
import type { ReadArticle, ReadFailure, ReadInput, ReadOptions } from './read-article.ts'
import { cancelled, toReadError } from './read-error.ts'
import { baseName } from './sniff/endings.ts'
import { HEAD_BYTES, sniffFormat } from './sniff/sniff-format.ts'
import { isWordFile, otherPackageOf } from './zip/known-packages.ts'
import { listZip } from './zip/central-directory.ts'
import type { UnpackBudget } from './zip/unpack-member.ts'
import { unpackMember } from './zip/unpack-member.ts'

/** One reading of what a user chose: the counts are shared by all folders and archives in it. */
interface Reading {
  limits: ImportLimits
  mapping: ColumnMapping | null
  signal: CancelSignal | null
  budget: UnpackBudget
  filesLeft: number
}

/**
 * Reads every article of a file, folder or zip, in order, as the bytes come: a large archive is never held whole. What cannot be read is given as a
 * failure with its reason, and the rest goes on; nothing is thrown. Where `signal` asks, a last failure `cancelled` is given and reading ends.
 */
export async function* readArticles(input: ReadInput, options: ReadOptions = {}): AsyncIterable<ReadArticle | ReadFailure> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const reading: Reading = {
    limits,
    mapping: options.mapping ?? null,
    signal: options.signal ?? null,
    budget: { left: limits.unpackedBytes },
    filesLeft: limits.fileCount
  }
  const parts = 'path' in input ? readPath(input.name, input.path, reading) : readSource(input.name, sourceOfBytes(input.bytes), reading, { archiveDepth: 0, isListed: false })
  yield* guarded(input.name, parts, reading)
}

/** Passes on what is read, and turns whatever is thrown into a failure of the file it concerns. */
async function* guarded(name: string, parts: AsyncIterable<ReadArticle | ReadFailure>, reading: Reading): AsyncIterable<ReadArticle | ReadFailure> {
  try {
    for await (const part of parts) {
      if (reading.signal?.aborted) break
      yield part
      if (!part.ok && part.error.code === 'cancelled') return
    }
    if (reading.signal?.aborted) yield { ok: false, name, error: cancelled() }
  } catch (error) {
    yield { ok: false, name, error: reading.signal?.aborted ? cancelled() : toReadError(error) }
  }
}

async function* readPath(name: string, path: string, reading: Reading): AsyncIterable<ReadArticle | ReadFailure> {
  if (!(await stat(path)).isDirectory()) {
    yield* withFile(path, (source) => readSource(name, source, reading, { archiveDepth: 0, isListed: false }))
    return
  }
  let isEmpty = true
  for await (const found of walkFolder(path, reading.limits)) {
    isEmpty = false
    const fullName = found.name === '' ? name : `${name}/${found.name}`
    if ('error' in found) yield { ok: false, name: fullName, error: found.error }
    else yield* guarded(fullName, withFile(found.path, (source) => readSource(fullName, source, reading, { archiveDepth: 0, isListed: true })), reading)
    if (reading.signal?.aborted) return
  }
  if (isEmpty) yield { ok: false, name, error: failure('file-empty/folder') }
}

interface Place {
  /** How many zips this file stands in. */
  archiveDepth: number
  /** Whether it was found in a folder or zip rather than chosen by itself. */
  isListed: boolean
}

async function* readSource(name: string, source: ByteSource, reading: Reading, place: Place): AsyncIterable<ReadArticle | ReadFailure> {
  const { limits } = reading
  if (reading.filesLeft <= 0) throw failure('file-too-large/files', { limit: limits.fileCount })
  reading.filesLeft -= 1
  if (source.size === 0) throw failure('file-empty/bytes')
  const format = sniffFormat(name, await source.read(0, HEAD_BYTES), place.isListed)
  if (format === 'zip' || format === 'docx') {
    const articles = readZip(name, source, reading, place)
    yield* format === 'docx' ? asWord(articles) : articles
    return
  }
  const bytes = await readWhole(source, limits)
  yield* readContent(name, format, bytes, reading)
}

async function readWhole(source: ByteSource, limits: ImportLimits): Promise<Uint8Array> {
  if (source.size > limits.fileBytes) {
    throw failure('file-too-large/sized', { sizeBytes: source.size, limit: limits.fileBytes })
  }
  return source.read(0, source.size)
}

async function* readContent(name: string, format: Exclude<ReturnType<typeof sniffFormat>, 'zip'>, bytes: Uint8Array, reading: Reading): AsyncIterable<ReadArticle | ReadFailure> {
  const { limits, mapping, signal } = reading
  const context: ReadContext = { fileName: baseName(name), limits, mapping, signal }
  if (!isManyFormat(format)) {
    const piece = await readOne(format, bytes, context)
    yield assembleArticle(piece, { name, fileName: name, format, bytes }, limits)
    return
  }
  let isEmpty = true
  for await (const part of readParts(format, bytes, context)) {
    isEmpty = false
    const partName = part.label === '' ? name : `${name} ${part.label}`
    if ('error' in part) {
      yield { ok: false, name: partName, error: part.error }
      continue
    }
    try {
      yield assembleArticle(part.piece, { name: partName, fileName: name, format: part.format, bytes: part.bytes }, limits)
    } catch (error) {
      yield { ok: false, name: partName, error: toReadError(error) }
    }
  }
  if (isEmpty) throw failure('file-empty/articles')
}

/** What is wrong with the zip that a Word file is, told of the Word file: whoever chose one knows of no archive. */
async function* asWord(articles: AsyncIterable<ReadArticle | ReadFailure>): AsyncIterable<ReadArticle | ReadFailure> {
  try {
    yield* articles
  } catch (error) {
    throw error instanceof AppError && error.code === 'damaged-file' ? failure('damaged-file/word', {}, { cause: error }) : error
  }
}

async function* readZip(name: string, source: ByteSource, reading: Reading, place: Place): AsyncIterable<ReadArticle | ReadFailure> {
  const { limits, budget } = reading
  if (source.size > limits.archiveBytes) {
    throw failure('file-too-large/archive', { sizeBytes: source.size, limit: limits.archiveBytes })
  }
  const members = await listZip(source, limits)
  if (isWordFile(members)) {
    // A Word file is checked as the zip it is before it is read as a whole: each part must unpack within its limits.
    const ownBudget = { left: Math.min(budget.left, limits.fileBytes * 2) }
    for (const member of members) await unpackMember(source, member, limits, ownBudget)
    yield* readContent(name, 'docx', await readWhole(source, limits), reading)
    return
  }
  const kind = otherPackageOf(members)
  if (kind !== null) throw failure('unsupported-format/office', { kind: statement(kind) })
  if (place.archiveDepth >= limits.archiveDepth) {
    throw failure('hostile-file/archive-depth', { limit: limits.archiveDepth })
  }
  const files = members.filter((member) => !member.name.split('/').some(isSystemFile))
  if (files.length === 0) throw failure('file-empty/archive')
  for (const member of files) {
    if (reading.signal?.aborted) return
    const memberName = `${name}/${member.name}`
    const read = async function* (): AsyncIterable<ReadArticle | ReadFailure> {
      if (member.size === 0) throw failure('file-empty/bytes')
      const bytes = await unpackMember(source, member, limits, budget)
      yield* readSource(memberName, sourceOfBytes(bytes), reading, { archiveDepth: place.archiveDepth + 1, isListed: true })
    }
    yield* guarded(memberName, read(), reading)
    if (budget.left < 0) return
  }
}
