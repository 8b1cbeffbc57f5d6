import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { CallName, Input, Output } from '../../../core/contract/calls.ts'
import { dispatch } from '../../../core/contract/dispatch.ts'
import { createWorkbench } from '../../../core/workbench/create-workbench.ts'
import type { Block } from './stretches.ts'
import { longestBlock, percentile, round, threadMs } from './stretches.ts'

/** The whole application on a workspace, called as its screens call it. In milliseconds; `…ThreadMs` and `…ThreadP99` are the main thread's own work. */
export interface AppMeasured {
  /** From the call to open to the first page of claims, sorted, and their counts. */
  openMs: number
  openThreadMs: number
  /** Until everything can be found, in the background. */
  searchFilledMs: number
  /** The longest stretch for which filling held the main thread. */
  fillLongestThreadMs: number
  filterP50: number
  filterP99: number
  editBlockP99: number
  editBlockThreadP99: number
  editP50: number
  queries: { text: string; total: number; p50: number; p99: number; threadP50: number }[]
  /** From an edited note to its being found. */
  foundAfterEditMs: number
}

const QUERIES = ['وزارة الصحة', '"وزارة الصحة"', 'قتل', 'ال', 'title:الأمم', 'kind:casualty verdict:unverified value>10', 'الغارة 12', 'note:bench']
const PAGE = { sort: { by: 'score', descending: true }, offset: 0, limit: 200 } as const

/** Opens the workspace in `dir` with the whole workbench, search included, and measures what an analyst does. */
export async function measureApp(dir: string, edits: number): Promise<AppMeasured> {
  const folder = mkdtempSync(join(tmpdir(), 'tahqiq-bench-app-'))
  const workbench = await createWorkbench({
    host: 'cli', version: 'bench', capabilities: { nativeDialogs: false, printPdf: false, revealInFolder: false }, configDir: join(folder, 'config'), documentsDir: folder, homeDir: folder, corpusDir: folder, downloadDir: join(folder, 'downloads'), printPdf: null
  })
  const call = async <K extends CallName>(name: K, input: Input<K>): Promise<Output<K>> => {
    const reply = await dispatch(workbench, name, input, { callId: randomUUID(), signal: new AbortController().signal, progress: () => undefined })
    if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`)
    return reply.value as Output<K>
  }
  const [start, startThread] = [performance.now(), threadMs()]
  await call('workspace.open', { path: dir })
  const { rows } = await call('claims.list', { filter: {}, ...PAGE })
  await call('claims.counts', { filter: {} })
  const [openMs, openThreadMs] = [round(performance.now() - start), round(threadMs() - startThread)]
  // What was indexed last is found last.
  const last = (await call('articles.list', {})).rows.at(-1)
  const filling = await longestBlock(async () => {
    while ((await call('search.query', { text: `title:"${last?.title}"`, limit: 1 })).total === 0) await new Promise((resolve) => setTimeout(resolve, 100))
  })
  const searchFilledMs = round(performance.now() - start)
  const queries = []
  for (const text of QUERIES) {
    const times: number[] = []
    const threadTimes: number[] = []
    let total = 0
    for (let i = 0; i < 30; i++) {
      const [began, beganThread] = [performance.now(), threadMs()]
      ;({ total } = await call('search.query', { text, limit: 50 }))
      times.push(performance.now() - began)
      threadTimes.push(threadMs() - beganThread)
    }
    queries.push({ text, total, p50: percentile(times, 0.5), p99: percentile(times, 0.99), threadP50: percentile(threadTimes, 0.5) })
  }
  const filters: number[] = []
  for (let i = 0; i < 30; i++) {
    const began = performance.now()
    await call('claims.list', { filter: { kinds: ['casualty'], verdicts: ['confirmed'] }, ...PAGE })
    filters.push(performance.now() - began)
  }
  const blocks: Block[] = []
  const times: number[] = []
  for (let i = 0; i < edits; i++) {
    const claimId = rows[(i * 37) % rows.length]?.id ?? ''
    const began = performance.now()
    blocks.push(await longestBlock(() => call('claims.edit', { edits: [{ claimId, patch: { verdict: i % 2 ? 'confirmed' : 'disputed', note: `bench ${i}` } }] })))
    times.push(performance.now() - began)
  }
  const began = performance.now()
  await call('claims.edit', { edits: [{ claimId: rows[0]?.id ?? '', patch: { note: 'zzunheardofword' } }] })
  while ((await call('search.query', { text: 'zzunheardofword', limit: 1 })).total === 0) await new Promise(setImmediate)
  const foundAfterEditMs = round(performance.now() - began)
  await workbench.close()
  const clock = blocks.map(({ clockMs }) => clockMs)
  return {
    openMs, openThreadMs, searchFilledMs, fillLongestThreadMs: round(filling.threadMs), filterP50: percentile(filters, 0.5), filterP99: percentile(filters, 0.99), editBlockP99: percentile(clock, 0.99),
    editBlockThreadP99: percentile(blocks.map((block) => block.threadMs), 0.99), editP50: percentile(times, 0.5), queries, foundAfterEditMs
  }
}
