import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { readInterchange, verifyPackage, writeReport } from '../../../../core/export/index.ts'
import type { ExportContext } from '../../../../core/export/index.ts'
import { fileName } from '../../../../core/export/evidence/package-names.ts'
import { buildReport } from '../../../../core/report/index.ts'
import { EVIDENCE, articleOf, bundledArticles, claimOf, figureOf, inputOf, memorySink, sha256, sourceOf } from '../../../builders/report-input.ts'

const folder = mkdtempSync(join(tmpdir(), 'tahqiq-evidence-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const attached: ExportContext = { readEvidence: (sum) => Promise.resolve(sum === sha256(EVIDENCE) ? (async function* () { yield EVIDENCE.subarray(0, 7); yield EVIDENCE.subarray(7); await Promise.resolve() })() : null) }

async function packed(articles = bundledArticles(), context: ExportContext = attached) {
  const sink = memorySink()
  const outcome = await writeReport('evidence', buildReport(inputOf(articles)), sink, context)
  return { bytes: sink.bytes(), outcome, files: unzipSync(sink.bytes()) }
}
const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content)

describe('an evidence package', () => {
  it('holds the report, the claims, the exact texts, the evidence, a page and a manifest', async () => {
    const { files, outcome } = await packed()
    const articles = bundledArticles()
    expect(outcome.warnings).toEqual([])
    expect(Object.keys(files).filter((path) => !path.includes('/')).sort()).toEqual(['claims.json', 'index.html', 'manifest.json', 'report.html'])
    expect(Object.keys(files).filter((path) => path.startsWith('articles/')).map((path) => text(files[path]))).toEqual(articles.map((article) => article.text))
    expect(files[`evidence/${sha256(EVIDENCE)}-قائمة الأسماء.pdf`]).toEqual(new Uint8Array(EVIDENCE))
    expect(readInterchange(files['claims.json'] ?? new Uint8Array(), 'claims.json', { importedAt: '' }).claims).toHaveLength(11)
  })

  it('has an index page whose links all lead to files of the package', async () => {
    const { files } = await packed()
    const links = [...text(files['index.html']).matchAll(/href="([^"]+)"/g)].map(([, path]) => decodeURIComponent(path ?? ''))
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((path) => files[path] === undefined)).toEqual([])
  })

  it('is found whole by its path and by its bytes', async () => {
    const { bytes } = await packed()
    const path = join(folder, 'whole.zip')
    writeFileSync(path, bytes)
    expect(await verifyPackage(path)).toEqual(await verifyPackage(bytes))
    expect(await verifyPackage(path)).toMatchObject({ ok: true, fileCount: 7, missing: [], changed: [], extra: [], lacking: [] })
  })

  it('has every file named that was changed, taken out or put in', async () => {
    const { files } = await packed()
    const article = Object.keys(files).find((path) => path.startsWith('articles/')) ?? ''
    const report = files['report.html'] ?? new Uint8Array()
    const touched: Record<string, Uint8Array> = { ...files, 'report.html': report.map((byte, i) => (i === 5000 ? byte ^ 1 : byte)), 'extra.txt': new Uint8Array([1]) }
    delete touched[article]
    expect(await verifyPackage(zipSync(touched))).toMatchObject({ ok: false, missing: [article], changed: ['report.html'], extra: ['extra.txt'] })
  })

  it('names a file whose bytes inside the zip were damaged', async () => {
    const { bytes } = await packed()
    const broken = new Uint8Array(bytes)
    broken[400] = (broken[400] ?? 0) ^ 0xff
    expect(await verifyPackage(broken)).toMatchObject({ ok: false, changed: ['report.html'] })
  })

  it('says which evidence the workspace no longer had', async () => {
    const { bytes, outcome } = await packed(bundledArticles(), {})
    expect(outcome.warnings.map(({ message }) => message)).toEqual(['The evidence “قائمة الأسماء.pdf” is not in the workspace any more and is lacking in the package.'])
    expect(await verifyPackage(bytes)).toMatchObject({ ok: true, lacking: ['قائمة الأسماء.pdf'] })
  })

  it('warns of evidence that was changed since it was attached', async () => {
    const { outcome } = await packed(bundledArticles(), { readEvidence: () => Promise.resolve(new Uint8Array([1, 2, 3])) })
    expect(outcome.warnings.map(({ message }) => message).join()).toMatch(/was changed since it was attached/)
  })

  it('keeps names that mean harm inside its folders', async () => {
    const body = 'Title\nIt killed 12 people.'
    const names = ['../../etc/passwd', 'C:\\x\\y.exe', '..', '\u202egpj.exe', 'a/b\u0000c.png', 'ملف'.repeat(200)]
    const sources = names.map((name, i) => sourceOf({ id: `s${i}`, title: 's', evidence: [{ sha256: sha256(name), name: name.slice(0, 255), mediaType: 'image/png', sizeBytes: 1 }] }))
    const { files } = await packed([{ article: articleOf(body, { id: 'a', language: 'en', title: '../../../x' }), text: body, claims: [claimOf(body, '12 people', 'killed', figureOf(12), { id: 'c', articleId: 'a', sources })] }], { readEvidence: () => Promise.resolve(new Uint8Array([1])) })
    for (const path of Object.keys(files)) {
      expect(path.split('/').length).toBeLessThanOrEqual(2)
      expect(path).not.toMatch(/[\\:\u0000-\u001f\u202e]|\.\.$|^\//)
      expect(new TextEncoder().encode(path.split('/').at(-1)).length).toBeLessThan(255)
    }
  })
})

describe('what is no whole package', () => {
  it.each([
    ['no zip', new Uint8Array(100), 'damaged-file'], ['nothing', new Uint8Array(), 'damaged-file'], ['a zip of something else', zipSync({ 'a.txt': new Uint8Array([1]) }), 'unsupported-format'],
    ['a manifest that is none', zipSync({ 'manifest.json': new TextEncoder().encode('{}') }), 'damaged-file']
  ])('is refused with its reason: %s', async (_, bytes, code) => {
    await expect(verifyPackage(bytes)).rejects.toMatchObject({ code })
  })

  it('is refused when cut off anywhere', async () => {
    const { bytes } = await packed()
    for (const at of [10, Math.floor(bytes.length / 2), bytes.length - 1]) await expect(verifyPackage(bytes.subarray(0, at))).rejects.toMatchObject({ code: 'damaged-file' })
  })

  it('is told when there is no such file', async () => {
    await expect(verifyPackage(join(folder, 'none.zip'))).rejects.toMatchObject({ code: 'file-not-found' })
  })
})

it('shortens a name and keeps its ending', () => {
  expect(fileName(`${'ا'.repeat(300)}.pdf`, 'file')).toMatch(/^ا+\.pdf$/)
  expect(fileName('...', 'file')).toBe('file')
})
