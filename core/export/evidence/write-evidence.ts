import type { EvidenceFile } from '../../model/source.ts'
import type { Report } from '../../report/index.ts'
import { writeHtml } from '../html/write-html.ts'
import { writeJson } from '../json/write-json.ts'
import type { ExportContext, Output, Writer } from '../writer.ts'
import type { ZipWriter, ZippedFile } from '../zip/zip-writer.ts'
import { gathered, openZip } from '../zip/zip-writer.ts'
import type { PackageContents } from './index-page.ts'
import { indexPage } from './index-page.ts'
import type { Manifest } from './manifest.ts'
import { MANIFEST_PATH, PACKAGE_FORMAT, PACKAGE_VERSION } from './manifest.ts'
import { fileName } from './package-names.ts'

/** Media that compress no further; they are stored, so that no time is spent on them. */
const COMPRESSED = /^(?:image\/(?!svg|bmp|tiff)|video\/|audio\/|application\/(?:zip|pdf|gzip|x-7z|vnd\.openxmlformats|vnd\.rar))/

/** Adds a file that another of the writers makes. Of the steps only those of `counted` are told on; no claim is left out of a package. */
async function addWritten(zip: ZipWriter, path: string, writer: Writer, report: Report, output: Output, context: ExportContext, counted: boolean): Promise<ZippedFile> {
  return zip.add(path, async (write) => {
    const { text, flush } = gathered(write)
    await writer(report, { text, bytes: write, step: (claims) => output.step(counted ? claims : 0), leaveOut: () => undefined, warn: (...given) => output.warn(...given) }, context)
    await flush()
  })
}

/** Every evidence file that the report's claims name, once, in the order of first naming. */
function namedEvidence(report: Report): EvidenceFile[] {
  const files = new Map<string, EvidenceFile>()
  for (const { claims } of report.articles) for (const { sources } of claims) for (const { evidence } of sources) for (const file of evidence) if (!files.has(file.sha256)) files.set(file.sha256, file)
  return [...files.values()]
}

async function addEvidence(zip: ZipWriter, report: Report, output: Output, context: ExportContext): Promise<{ written: ZippedFile[]; evidence: PackageContents['evidence']; lacking: Manifest['lacking'] }> {
  const written: ZippedFile[] = []
  const evidence: PackageContents['evidence'] = []
  const lacking: Manifest['lacking'] = []
  for (const file of namedEvidence(report)) {
    const content = (await context.readEvidence?.(file.sha256)) ?? null
    if (content === null) {
      lacking.push({ sha256: file.sha256, name: file.name })
      output.warn('warning/evidence-not-in-package', { name: file.name })
      continue
    }
    const path = `evidence/${file.sha256}-${fileName(file.name, 'file')}`
    const added = await zip.add(path, async (write) => {
      if (content instanceof Uint8Array) return write(content)
      for await (const chunk of content) {
        output.step(0)
        await write(chunk)
      }
    }, COMPRESSED.test(file.mediaType))
    if (added.sha256 !== file.sha256) output.warn('warning/evidence-changed', { name: file.name, now: added.sha256, then: file.sha256 })
    written.push(added)
    evidence.push({ path, file: { ...file, sizeBytes: added.sizeBytes } })
  }
  return { written, evidence, lacking }
}

/**
 * Writes the evidence package: the report, the claims as JSON, the articles' exact texts, the attached evidence, a page that opens offline,
 * and last the manifest with the sum of every file.
 */
export const writeEvidence: Writer = async (report, output, context) => {
  const zip = openZip(output, report.generatedAt)
  const files: ZippedFile[] = []
  files.push(await addWritten(zip, 'report.html', writeHtml, report, output, context, true))
  files.push(await addWritten(zip, 'claims.json', writeJson, report, output, context, false))

  const articles: PackageContents['articles'] = []
  for (const [i, { article, text }] of report.articles.entries()) {
    const path = `articles/${String(i + 1).padStart(4, '0')}-${fileName(article.title.replaceAll('.', ' '), 'article')}.txt`
    const added = await zip.add(path, (write) => write(text))
    if (added.sha256 !== article.textSha256) output.warn('warning/text-changed', { title: article.title, now: added.sha256, then: article.textSha256 })
    files.push(added)
    articles.push({ path, title: article.title, language: article.language, direction: article.direction })
    output.step(0)
  }
  const { written, evidence, lacking } = await addEvidence(zip, report, output, context)
  files.push(...written)
  files.push(await zip.add('index.html', (write) => write(indexPage(report, { articles, evidence, lacking }))))

  const manifest: Manifest = {
    format: PACKAGE_FORMAT, formatVersion: PACKAGE_VERSION, createdAt: report.generatedAt, createdBy: report.generatedBy, title: report.title,
    files: files.map(({ path, sha256, sizeBytes }) => ({ path, sha256, sizeBytes })), lacking
  }
  await zip.add(MANIFEST_PATH, (write) => write(`${JSON.stringify(manifest, null, 2)}\n`))
  await zip.end()
}
