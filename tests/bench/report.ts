// Writes 10,000 claims in each format, each in a process of its own, and saves time and peak memory.
// node tests/bench/report.ts [--claims 10000] [--formats html,json,…]
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findBrowser } from '../../cli/browser/find-browser.ts'
import { printPdfWith } from '../../cli/browser/print-pdf.ts'
import { printsAtOnce } from '../../core/workbench/prints-at-once.ts'
import { writeReport } from '../../core/export/index.ts'
import type { ReportFormat } from '../../core/model/report-format.ts'
import { REPORT_FORMATS } from '../../core/model/report-format.ts'
import type { ReportArticle } from '../../core/report/index.ts'
import { buildReport } from '../../core/report/index.ts'
import { bundledArticles, inputOf } from '../builders/report-input.ts'
import { watchDescendants } from './report/descendants-memory.ts'

interface Measured { format: string; seconds: number; buildSeconds: number; sizeBytes: number; inputMegabytes: number; peakMegabytes: number; browserMegabytes: number | null; claimsPerSecond: number }

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

async function measure(format: ReportFormat, claimCount: number): Promise<Measured> {
  const articles = manyArticles(claimCount)
  globalThis.gc?.()
  const inputMegabytes = process.memoryUsage().rss / 2 ** 20
  const start = performance.now()
  const report = buildReport(inputOf(articles, { groupBy: 'article' }))
  const built = performance.now()
  const browser = findBrowser()
  const print = browser === null ? undefined : printPdfWith(browser)
  const descendants = watchDescendants()
  const { sizeBytes, claimCount: written } = await writeReport(format, report, { write: () => Promise.resolve() }, { printPdf: print, printsAtOnce: printsAtOnce() })
  const seconds = (performance.now() - start) / 1000
  const browserMegabytes = descendants.stop() || null
  if (written !== claimCount) throw new Error(`${written} claims were written, not ${claimCount}`)
  const round = (n: number) => Math.round(n * 100) / 100
  return { format, seconds: round(seconds), buildSeconds: round((built - start) / 1000), sizeBytes, inputMegabytes: Math.round(inputMegabytes), peakMegabytes: Math.round(peak()), browserMegabytes, claimsPerSecond: Math.round(claimCount / seconds) }
}

const { values } = parseArgs({ options: { claims: { type: 'string', default: '10000' }, formats: { type: 'string' }, one: { type: 'string' } } })
const claimCount = Number(values.claims)
const known = Object.keys(REPORT_FORMATS) as ReportFormat[]

if (values.one !== undefined) {
  const format = known.find((name) => name === values.one)
  if (!format) throw new RangeError(`no format ${values.one}`)
  console.log(JSON.stringify(await measure(format, claimCount)))
} else {
  const hasBrowser = findBrowser() !== null
  const asked = values.formats?.split(',') ?? known.filter((name) => name !== 'pdf' || hasBrowser)
  if (!hasBrowser && values.formats === undefined) console.log('pdf: skipped, no Chromium, Chrome or Edge found')
  const results: Measured[] = []
  for (const format of asked) {
    const line = execFileSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), '--one', format, '--claims', String(claimCount)], { encoding: 'utf8', maxBuffer: 2 ** 20 })
    const result = JSON.parse(line) as Measured
    results.push(result)
    console.log(`${format.padEnd(14)} ${String(result.seconds).padStart(7)} s  ${String(Math.round(result.sizeBytes / 1024)).padStart(8)} kB  peak ${String(result.peakMegabytes).padStart(5)} MB (input ${result.inputMegabytes} MB)${result.browserMegabytes === null ? '' : `, browser ${result.browserMegabytes} MB`}`)
  }
  const folder = fileURLToPath(new URL('./results/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  const machine = { cpu: cpus()[0]?.model ?? '', cores: availableParallelism(), memoryMegabytes: Math.round(totalmem() / 2 ** 20), node: process.version }
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify({ bench: 'report', claims: claimCount, at: new Date().toISOString(), machine, results }, null, 2)}\n`)
}
