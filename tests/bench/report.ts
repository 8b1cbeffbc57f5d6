// Writes 10,000 claims in each format, each in a process of its own, and saves time and peak memory.
// node tests/bench/report.ts [--claims 10000] [--formats html,json,…]
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { ExportFormat } from '../../core/export/index.ts'
import { EXPORT_FORMATS, writeReport } from '../../core/export/index.ts'
import type { ReportArticle } from '../../core/report/index.ts'
import { buildReport } from '../../core/report/index.ts'
import { bundledArticles, inputOf } from '../builders/report-input.ts'

interface Measured { format: string; seconds: number; buildSeconds: number; sizeBytes: number; inputMegabytes: number; peakMegabytes: number; claimsPerSecond: number }

/** The bundled articles with their claims, over and over, each time under ids of their own, until there are so many claims. */
function manyArticles(claimCount: number): ReportArticle[] {
  const articles: ReportArticle[] = []
  let claims = 0
  for (let round = 0; claims < claimCount; round++) {
    for (const { article, text, claims: own, events } of bundledArticles()) {
      const room = claimCount - claims
      const taken = own.filter(({ workflow }) => workflow !== 'dismissed').slice(0, room)
      if (taken.length === 0) continue
      claims += taken.length
      // Texts of a workspace are read from files one by one and share nothing, so neither may these.
      const copy = Buffer.from(text, 'utf8').toString('utf8')
      articles.push({
        article: { ...article, id: `${article.id}-${round}` }, text: copy,
        claims: taken.map((claim) => ({ ...structuredClone(claim), id: `${claim.id}-${round}`, articleId: `${article.id}-${round}`, subsetOf: claim.subsetOf && `${claim.subsetOf}-${round}` })),
        events: (events ?? []).map((event) => ({ ...structuredClone(event), claimId: `${event.claimId}-${round}` }))
      })
    }
  }
  return articles
}

const peak = (): number => process.resourceUsage().maxRSS / 1024

/** Prints the page with the Chromium on the path, as the browser host does; only where PDF is measured. */
async function printWithChromium(page: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'tahqiq-bench-'))
  try {
    writeFileSync(join(folder, 'page.html'), page)
    execFileSync('chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--print-to-pdf=${join(folder, 'page.pdf')}`, pathToFileURL(join(folder, 'page.html')).href], { stdio: 'ignore', timeout: 500_000 })
    return readFileSync(join(folder, 'page.pdf'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(format: ExportFormat, claimCount: number): Promise<Measured> {
  const articles = manyArticles(claimCount)
  globalThis.gc?.()
  const inputMegabytes = process.memoryUsage().rss / 2 ** 20
  const start = performance.now()
  const report = buildReport(inputOf(articles, { groupBy: 'article' }))
  const built = performance.now()
  const { sizeBytes, claimCount: written } = await writeReport(format, report, { write: () => Promise.resolve() }, { printPdf: printWithChromium })
  const seconds = (performance.now() - start) / 1000
  if (written !== claimCount) throw new Error(`${written} claims were written, not ${claimCount}`)
  const round = (n: number) => Math.round(n * 100) / 100
  return { format, seconds: round(seconds), buildSeconds: round((built - start) / 1000), sizeBytes, inputMegabytes: Math.round(inputMegabytes), peakMegabytes: Math.round(peak()), claimsPerSecond: Math.round(claimCount / seconds) }
}

const { values } = parseArgs({ options: { claims: { type: 'string', default: '10000' }, formats: { type: 'string' }, one: { type: 'string' } } })
const claimCount = Number(values.claims)
const known = Object.keys(EXPORT_FORMATS) as ExportFormat[]

if (values.one !== undefined) {
  const format = known.find((name) => name === values.one)
  if (!format) throw new RangeError(`no format ${values.one}`)
  console.log(JSON.stringify(await measure(format, claimCount)))
} else {
  const hasChromium = spawnSync('chromium', ['--version'], { stdio: 'ignore' }).status === 0
  const asked = values.formats?.split(',') ?? known.filter((name) => name !== 'pdf' || hasChromium)
  if (!hasChromium && values.formats === undefined) console.log('pdf: skipped, no chromium on the path')
  const results: Measured[] = []
  for (const format of asked) {
    const line = execFileSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), '--one', format, '--claims', String(claimCount)], { encoding: 'utf8', maxBuffer: 2 ** 20 })
    const result = JSON.parse(line) as Measured
    results.push(result)
    console.log(`${format.padEnd(14)} ${String(result.seconds).padStart(7)} s  ${String(Math.round(result.sizeBytes / 1024)).padStart(8)} kB  peak ${String(result.peakMegabytes).padStart(5)} MB (input ${result.inputMegabytes} MB)`)
  }
  const folder = fileURLToPath(new URL('./results/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  const machine = { cpu: cpus()[0]?.model ?? '', cores: availableParallelism(), memoryMegabytes: Math.round(totalmem() / 2 ** 20), node: process.version }
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify({ bench: 'report', claims: claimCount, at: new Date().toISOString(), machine, results }, null, 2)}\n`)
}
