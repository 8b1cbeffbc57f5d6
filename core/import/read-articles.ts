import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../model/error.ts'
import { directionOf } from '../model/language.ts'
import { decodeText } from './decode-text.ts'
import { detectLanguage } from './detect-language.ts'
import type { Content } from './content.ts'
import type { ArticleFormat, ReadArticle, ReadFailure, ReadInput, ReadOptions } from './read-article.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { filesInZip } from './zip.ts'

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')
const endingOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
const startsWith = (bytes: Uint8Array, text: string): boolean => [...text].every((unit, i) => bytes[i] === unit.charCodeAt(0))

/** Formats that keep more than their text, and whose original is therefore worth keeping. */
const RICH = new Set(['html', 'docx', 'pdf', 'eml'])

/** What a file is, by its first bytes before its ending: a PDF named .txt is a PDF, and any zip that is no document is an archive. */
function formatOf(bytes: Uint8Array, name: string): ArticleFormat | 'zip' | 'unread' {
  const ending = endingOf(name)
  if (startsWith(bytes, '%PDF-')) return 'pdf'
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return ending === 'docx' ? 'docx' : ending === 'xlsx' || ending === 'pptx' || ending === 'odt' ? 'unread' : 'zip'
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) return 'unread'
  switch (ending) {
    case 'htm': case 'html': case 'xhtml': return 'html'
    case 'eml': return 'eml'
    case 'json': return 'json'
    case 'jsonl': case 'ndjson': return 'jsonl'
    case 'csv': case 'tsv': return 'csv'
    case 'xml': case 'rss': case 'atom': return 'rss'
    case 'md': case 'markdown': return 'md'
    case 'docx': case 'pdf': case 'zip': return ending
    default: return 'txt'
  }
}

/** A Markdown file's front matter (YAML of plain `key: value` lines) as facts; the text keeps it, for it is part of the file's text. */
function frontMatter(text: string): Partial<Content> {
  const block = /^---\n([\s\S]{0,4000}?)\n---\n/.exec(text)?.[1]
  if (block === undefined) return {}
  const value = (key: string) => new RegExp(`^${key}:\\s*["']?(.+?)["']?\\s*$`, 'im').exec(block)?.[1] ?? null
  const date = value('date')
  return { title: value('title'), author: value('author'), publisher: value('publisher'), url: value('url'), publishedAt: date && /^\d{4}-\d{2}-\d{2}/.test(date) ? date.slice(0, 10) : null, language: value('lang') }
}

/** A title for a text that names none: its first line that is not empty, without Markdown's marks. */
function firstLine(text: string, name: string): string {
  const line = text.replace(/^---\n[\s\S]{0,4000}?\n---\n/, '').split('\n', 200).find((candidate) => candidate.trim() !== '')
  return line?.trim().replace(/^#{1,6}\s+/, '').slice(0, 300) || name
}

function articleOf(content: Content, facts: { name: string; format: ArticleFormat; bytes: Uint8Array; hashed: Uint8Array | string }): ReadArticle {
  const { name, format, bytes, hashed } = facts
  const { text } = content
  if (text.trim() === '') throw new AppError('file-empty', `${name} holds no text.`, { name })
  if (text.length > DEFAULT_LIMITS.textUnits) throw new AppError('file-too-large', `${name} holds ${Math.round(text.length / 1_000_000)} million characters of text; at most ${DEFAULT_LIMITS.textUnits / 1_000_000} million are read. Split it into articles.`, { name, limit: DEFAULT_LIMITS.textUnits })
  const told = detectLanguage(text)
  const named = content.language && /^[a-z]{2,3}$/.test(content.language) ? content.language : null
  // A page's own word for its language is often a template's: the text decides where it can be told.
  const language = told === 'und' ? (named ?? 'und') : told
  return {
    ok: true, name, text, language, direction: directionOf(language), title: (content.title?.replace(/\s+/g, ' ').trim() || firstLine(text, name)).slice(0, 300),
    publisher: content.publisher ?? null, author: content.author ?? null, url: content.url ?? null, publishedAt: content.publishedAt ?? null,
    format, encoding: content.encoding ?? null, sha256: sha256(hashed), sizeBytes: bytes.length, originalName: name.slice(name.lastIndexOf('/') + 1).slice(-255), pageStarts: content.pageStarts ?? [], warnings: content.warnings ?? [],
    originalBytes: async () => (RICH.has(format) || (content.encoding !== null && content.encoding !== undefined && content.encoding !== 'utf-8') ? bytes : null)
  }
}

async function* readZip(bytes: Uint8Array, name: string, depth: number, options: ReadOptions): AsyncGenerator<ReadArticle | ReadFailure> {
  if (depth >= DEFAULT_LIMITS.archiveDepth) throw new AppError('hostile-file', `${name} is a zip within a zip within a zip; it was not read.`, { name })
  for (const entry of filesInZip(bytes, name)) {
    if (options.signal?.aborted) return
    const inner = `${name}/${entry.name}`
    if (entry.bytes instanceof AppError) yield failureOf(entry.bytes, inner)
    else yield* readGuarded(entry.bytes, inner, depth + 1, options)
  }
}

async function* readBytes(bytes: Uint8Array, name: string, depth: number, options: ReadOptions): AsyncGenerator<ReadArticle | ReadFailure> {
  if (bytes.length === 0) throw new AppError('file-empty', `${name} is empty.`, { name })
  if (bytes.length > DEFAULT_LIMITS.fileBytes) throw new AppError('file-too-large', `${name} is larger than ${DEFAULT_LIMITS.fileBytes / 1024 / 1024} MB.`, { name, limitBytes: DEFAULT_LIMITS.fileBytes })
  const format = formatOf(bytes, name)
  if (format === 'unread') throw new AppError('unsupported-format', `${name} is a file of a kind that is not read. Save it as .docx, .pdf or .txt.`, { name })
  if (format === 'zip') {
    yield* readZip(bytes, name, depth, options)
    return
  }
  const one = (content: Content) => articleOf(content, { name, format, bytes, hashed: bytes })
  /** Articles that share a file are told apart by their own texts. */
  const many = function* (contents: readonly Content[]) {
    for (const content of contents) {
      try {
        yield articleOf(content, { name, format, bytes, hashed: contents.length === 1 ? bytes : content.text })
      } catch (error) {
        yield failureOf(error, name)
      }
    }
  }
  switch (format) {
    case 'pdf': return yield one(await (await import('./formats/pdf.ts')).readPdf(bytes, name))
    case 'docx': return yield one(await (await import('./formats/docx.ts')).readDocx(bytes, name))
    case 'eml': return yield one(await (await import('./formats/email.ts')).readEmail(bytes, name))
  }
  const { text, encoding } = decodeText(bytes, name)
  switch (format) {
    case 'html': return yield one({ ...(await import('./formats/html.ts')).readHtml(text, name), encoding })
    case 'rss': return yield* many((await import('./formats/feed.ts')).readFeed(text, name).map((content) => ({ ...content, encoding })))
    case 'json': return yield* many((await import('./formats/records.ts')).readJson(text, name))
    case 'jsonl': return yield* many((await import('./formats/records.ts')).readJsonLines(text, name))
    case 'csv': return yield* many((await import('./formats/records.ts')).readTable(text, name))
    default: yield one({ ...(format === 'md' ? frontMatter(text) : {}), text, encoding })
  }
}

function failureOf(error: unknown, name: string): ReadFailure {
  if (error instanceof AppError) return { ok: false, name, error }
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (code === 'ENOENT') return { ok: false, name, error: new AppError('file-not-found', `There is no file ${name}.`, { name }, { cause: error }) }
  if (code === 'EACCES' || code === 'EPERM') return { ok: false, name, error: new AppError('permission-denied', `${name} may not be read by you.`, { name }, { cause: error }) }
  return { ok: false, name, error: new AppError('damaged-file', `${name} could not be read: ${error instanceof Error ? error.message : String(error)}`, { name }, { cause: error }) }
}

async function* readGuarded(bytes: Uint8Array, name: string, depth: number, options: ReadOptions): AsyncGenerator<ReadArticle | ReadFailure> {
  try {
    yield* readBytes(bytes, name, depth, options)
  } catch (error) {
    yield failureOf(error, name)
  }
}

/** The files below a folder, in order of name; links are not followed, hidden files are passed over. */
async function filesBelow(folder: string, prefix: string, depth = 0): Promise<{ name: string; path: string }[]> {
  if (depth > DEFAULT_LIMITS.folderDepth) return []
  const found: { name: string; path: string }[] = []
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    const name = `${prefix}/${entry.name}`
    if (entry.isDirectory()) found.push(...(await filesBelow(path, name, depth + 1)))
    else if (entry.isFile()) found.push({ name, path })
    if (found.length > DEFAULT_LIMITS.fileCount) throw new AppError('hostile-file', `${prefix} holds more than ${DEFAULT_LIMITS.fileCount} files; import its folders one by one.`, { name: prefix, limit: DEFAULT_LIMITS.fileCount })
  }
  return found
}

/**
 * Reads the articles of a file, of a folder with all below it, of a zip, or of bytes. A file that cannot be read yields a failure with its
 * reason and the rest goes on; nothing is thrown. Stops between files when the signal is aborted.
 */
export async function* readArticles(input: ReadInput, options: ReadOptions = {}): AsyncGenerator<ReadArticle | ReadFailure> {
  const { name } = input
  if ('bytes' in input) {
    yield* readGuarded(input.bytes, name, 0, options)
    return
  }
  try {
    const facts = await stat(input.path)
    if (!facts.isDirectory()) {
      if (facts.size > DEFAULT_LIMITS.fileBytes) throw new AppError('file-too-large', `${name} is larger than ${DEFAULT_LIMITS.fileBytes / 1024 / 1024} MB.`, { name, limitBytes: DEFAULT_LIMITS.fileBytes })
      yield* readGuarded(await readFile(input.path), name, 0, options)
      return
    }
    for (const file of await filesBelow(input.path, name)) {
      if (options.signal?.aborted) return
      yield* readArticles(file, options)
    }
  } catch (error) {
    yield failureOf(error, name)
  }
}
