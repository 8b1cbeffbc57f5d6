import { createReadStream } from 'node:fs'
import type { FileRef } from '../contract/calls.ts'
import { openZip, openZipReader } from '../export/index.ts'
import type { Claim } from '../model/claim.ts'
import { failure } from '../model/error.ts'
import type { Statement } from '../model/wording/statement.ts'
import { statement } from '../model/wording/statement.ts'
import type { EvidenceFile } from '../model/source.ts'
import type { BundledArticle, BundleHeader } from '../review/index.ts'
import { parseBundledArticle, parseBundleHeader } from '../review/index.ts'
import type { WorkspaceStore } from '../store/index.ts'
import type { ExportSink } from './downloads.ts'
import { isFile } from './is-file.ts'

/*
 * A review bundle is a zip: `bundle.json` says what it is, `articles/<n>.json` holds the articles in the header's order, one a file so that an
 * archive of any size passes through, and `evidence/<sha256>` the files that the claims' sources name.
 */
const HEADER_PATH = 'bundle.json'
const articlePath = (place: number): string => `articles/${place}.json`
const evidencePath = (sha256: string): string => `evidence/${sha256}`

/** The most that one article with its claims may take as JSON, in bytes, and the most for the header. */
const ARTICLE_LIMIT = 256 * 1024 * 1024
const HEADER_LIMIT = 16 * 1024 * 1024

/** Every evidence file that the sources of these claims name, once. */
export function evidenceOf(claims: readonly Pick<Claim, 'sources'>[]): EvidenceFile[] {
  const named = claims.flatMap(({ sources }) => sources.flatMap(({ evidence }) => evidence))
  return [...new Map(named.map((file) => [file.sha256, file])).values()]
}

/**
 * Writes a bundle. Gives a sentence for each evidence file that the workspace no longer has, which is then not in the bundle.
 * Throws AppError file-too-large over 4 GB.
 */
export async function writeReviewFile(sink: ExportSink, header: BundleHeader, articles: AsyncIterable<BundledArticle>, store: Pick<WorkspaceStore, 'evidencePath'>): Promise<Statement[]> {
  const zip = openZip({ bytes: (chunk) => sink.write(chunk) }, header.createdAt)
  const warnings: Statement[] = []
  const written = new Set<string>()
  await zip.add(HEADER_PATH, (write) => write(`${JSON.stringify(header, null, 1)}\n`))
  let place = 0
  for await (const bundled of articles) {
    await zip.add(articlePath(place), (write) => write(JSON.stringify(bundled)))
    place += 1
    for (const { sha256, name } of evidenceOf(bundled.claims)) {
      if (written.has(sha256)) continue
      written.add(sha256)
      const path = store.evidencePath(sha256)
      if (!(await isFile(path))) {
        warnings.push(statement('warning/evidence-not-in-bundle', { name }))
        continue
      }
      await zip.add(evidencePath(sha256), async (write) => {
        for await (const chunk of createReadStream(path)) await write(chunk as Uint8Array)
      }, true)
    }
  }
  await zip.end()
  return warnings
}

/** A bundle that is being read; close it when done. */
export interface ReviewFile {
  readonly header: BundleHeader
  /** What its file is called. */
  readonly name: string
  /** The articles in order, each read and checked when asked for. Throws AppError damaged-file. */
  articles(): AsyncGenerator<BundledArticle>
  /** Puts an evidence file of the bundle into a workspace. Gives false where the bundle lacks it, or what it holds under that name is something else. */
  keepEvidence(sha256: string, store: Pick<WorkspaceStore, 'takeEvidence'>): Promise<boolean>
  close(): Promise<void>
}

/** Opens a bundle's file. Throws AppError file-not-found, damaged-file, unsupported-format for what is no bundle, or version-too-new. */
export async function openReviewFile(file: FileRef): Promise<ReviewFile> {
  const zip = await openZipReader(file.path)
  try {
    const entries = new Map(zip.entries.map((entry) => [entry.path, entry]))
    const textOf = async (path: string, limit: number): Promise<string> => {
      const entry = entries.get(path)
      if (!entry) throw failure('damaged-file/bundle-missing', { file: path, path: file.path })
      if (entry.sizeBytes > limit) throw failure('hostile-file/bundle-member', { file: path, path: file.path, limit })
      const chunks: Uint8Array[] = []
      for await (const chunk of zip.content(entry)) chunks.push(chunk)
      return Buffer.concat(chunks).toString('utf8')
    }
    if (!entries.has(HEADER_PATH)) throw failure('unsupported-format/not-a-bundle', { name: file.name, path: file.path })
    const header = parseBundleHeader(await textOf(HEADER_PATH, HEADER_LIMIT))
    return {
      header,
      name: file.name,
      articles: async function* () {
        for (const [place, id] of header.articleIds.entries()) {
          const bundled = parseBundledArticle(await textOf(articlePath(place), ARTICLE_LIMIT))
          if (bundled.article.id !== id) throw failure('damaged-file/bundle-list', { path: file.path })
          yield bundled
        }
      },
      keepEvidence: async (sha256, store) => {
        const entry = entries.get(evidencePath(sha256))
        return entry !== undefined && store.takeEvidence(sha256, zip.content(entry))
      },
      close: () => zip.close()
    }
  } catch (error) {
    await zip.close()
    throw error
  }
}
