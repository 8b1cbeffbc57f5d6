import { createHash } from 'node:crypto'
import { AppError, failure } from '../../model/error.ts'
import { parseJson } from '../json/parse-json.ts'
import type { ZipEntry, ZipReader } from '../zip/zip-reader.ts'
import { openZipReader } from '../zip/zip-reader.ts'
import type { Manifest } from './manifest.ts'
import { MANIFEST_PATH, PACKAGE_VERSION, manifestSchema } from './manifest.ts'

/** A manifest that lists a few hundred thousand files is far below this. */
const LARGEST_MANIFEST = 64 * 1024 * 1024

/** What became of a package's files since it was made. Paths are those inside the package. */
export interface PackageCheck {
  ok: boolean
  title: string
  createdAt: string
  createdBy: string
  /** How many files the manifest names. */
  fileCount: number
  missing: string[]
  changed: string[]
  /** In the package and not in its manifest, or in it twice. */
  extra: string[]
  /** Evidence that was lacking already when the package was made. */
  lacking: string[]
  /** The manifest's own sum: it vouches for all others, so publish it or send it by another way to have tampering with the manifest noticed too. */
  manifestSha256: string
}

async function readManifest(zip: ZipReader): Promise<{ manifest: Manifest; sha256: string }> {
  const entry = zip.entries.find(({ path }) => path === MANIFEST_PATH)
  if (!entry) throw failure('unsupported-format/no-manifest', { file: MANIFEST_PATH })
  if (entry.sizeBytes > LARGEST_MANIFEST) throw failure('hostile-file/manifest', { file: MANIFEST_PATH, limitBytes: LARGEST_MANIFEST })
  const chunks: Uint8Array[] = []
  for await (const chunk of zip.content(entry)) chunks.push(chunk)
  const content = Buffer.concat(chunks)
  const value = parseJson(content, MANIFEST_PATH)
  const parsed = manifestSchema.safeParse(value)
  if (!parsed.success) throw failure('damaged-file/manifest', { file: MANIFEST_PATH, reason: parsed.error.issues[0]?.message ?? 'not valid' }, { cause: parsed.error })
  if (parsed.data.formatVersion > PACKAGE_VERSION) throw failure('version-too-new/package', { version: parsed.data.formatVersion, known: PACKAGE_VERSION })
  return { manifest: parsed.data, sha256: createHash('sha256').update(content).digest('hex') }
}

/** The sum and size of an entry's content; null where it cannot be unpacked, which is a change too. */
async function sumOf(zip: ZipReader, entry: ZipEntry): Promise<{ sha256: string; sizeBytes: number } | null> {
  const hash = createHash('sha256')
  let sizeBytes = 0
  try {
    for await (const chunk of zip.content(entry)) {
      hash.update(chunk)
      sizeBytes += chunk.length
    }
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
  return { sha256: hash.digest('hex'), sizeBytes }
}

/**
 * Checks an evidence package, by its path or its bytes, against its manifest and names every file that is missing, changed or not listed.
 * Files are read piece by piece. Throws AppError file-not-found, damaged-file, unsupported-format or version-too-new when there is no manifest to check by.
 */
export async function verifyPackage(source: string | Uint8Array): Promise<PackageCheck> {
  const zip = await openZipReader(source)
  try {
    const { manifest, sha256: manifestSha256 } = await readManifest(zip)
    const listed = new Map(manifest.files.map((file) => [file.path, file]))
    const seen = new Set<string>()
    const changed: string[] = []
    const extra: string[] = []
    for (const entry of zip.entries) {
      const file = listed.get(entry.path)
      if (seen.has(entry.path)) extra.push(entry.path)
      else if (file) {
        const sum = entry.sizeBytes === file.sizeBytes ? await sumOf(zip, entry) : null
        if (sum?.sha256 !== file.sha256 || sum.sizeBytes !== file.sizeBytes) changed.push(entry.path)
      } else if (entry.path !== MANIFEST_PATH && !entry.path.endsWith('/')) extra.push(entry.path)
      seen.add(entry.path)
    }
    const missing = manifest.files.map(({ path }) => path).filter((path) => !seen.has(path))
    return {
      ok: missing.length + changed.length + extra.length === 0,
      title: manifest.title,
      createdAt: manifest.createdAt,
      createdBy: manifest.createdBy,
      fileCount: manifest.files.length,
      missing, changed, extra,
      lacking: manifest.lacking.map(({ name }) => name),
      manifestSha256
    }
  } finally {
    await zip.close()
  }
}
