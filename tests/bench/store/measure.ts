// One measurement in a process of its own: node tests/bench/store/measure.ts <engine> <build|open|edit> <folder> <claims> <edits>
import { performance } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'
import type { EngineName } from './engines.ts'
import { bytesWritten, ENGINES } from './engines.ts'

export interface OpenMeasured { openMs: number; filterMs: number; rssMegabytes: number; peakMegabytes: number }
/** Of three passes the one whose main thread was least disturbed: what else the machine does only ever adds. Times in milliseconds on the clock. */
export interface EditMeasured { edits: number; blockP50: number; blockP99: number; blockP99OfPasses: number[]; durableP50: number; durableP99: number; bytesAnEdit: number | null; rssMegabytes: number; peakMegabytes: number }

const [engineName = 'ours', task = 'open', dir = '', claims = '1000', edits = '200'] = process.argv.slice(2)
const engine = ENGINES[engineName as EngineName]
const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20)
const memory = () => ({ rssMegabytes: megabytes(process.memoryUsage().rss), peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) })
/** How often the edits are measured. */
const PASSES = 3
const round = (ms: number): number => Math.round(ms * 100) / 100
const percentile = (sorted: readonly number[], share: number): number => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)

/** How long the main thread was held at a stretch while `work` ran: the longest from one turn of the event loop to the next. */
async function longestBlock(work: () => Promise<void>): Promise<number> {
  await turn()
  let longest = 0
  let done = false
  let last = performance.now()
  const working = work().finally(() => { done = true })
  while (!done) {
    await turn()
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  await working
  return longest
}

async function open(): Promise<OpenMeasured> {
  const start = performance.now()
  const opened = await engine.open(dir)
  const openMs = round(performance.now() - start)
  const filterStart = performance.now()
  opened.countConfirmed()
  const filterMs = round(performance.now() - filterStart)
  const result = { openMs, filterMs, ...memory() }
  await opened.close()
  return result
}

async function edit(): Promise<EditMeasured> {
  const opened = await engine.open(dir)
  const ids = opened.claimIds()
  // Not in order, so that articles come from the disk as an analyst's jumps between them do.
  const pick = (i: number): string => ids[(i * 7919) % ids.length] ?? ''
  for (let i = 0; i < Math.min(20, Number(edits)); i++) await opened.edit(pick(i + 100_003), 'warming up')
  const before = bytesWritten()
  const passes: { blocks: number[]; durable: number[] }[] = []
  for (let pass = 0; pass < PASSES; pass++) {
    const blocks: number[] = []
    const durable: number[] = []
    for (let i = 0; i < Number(edits); i++) {
      const start = performance.now()
      blocks.push(await longestBlock(() => opened.edit(pick(pass * Number(edits) + i), `note ${pass} ${i}`)))
      durable.push(performance.now() - start)
    }
    passes.push({ blocks: blocks.sort((a, b) => a - b), durable: durable.sort((a, b) => a - b) })
  }
  const after = bytesWritten()
  const result = memory()
  await opened.close()
  const p99s = passes.map(({ blocks }) => percentile(blocks, 0.99))
  const { blocks, durable } = passes[p99s.indexOf(Math.min(...p99s))] ?? { blocks: [], durable: [] }
  return {
    edits: Number(edits), blockP50: percentile(blocks, 0.5), blockP99: percentile(blocks, 0.99), blockP99OfPasses: p99s, durableP50: percentile(durable, 0.5), durableP99: percentile(durable, 0.99),
    bytesAnEdit: before === null || after === null ? null : Math.round((after - before) / (Number(edits) * PASSES)), ...result
  }
}

if (task === 'build') await engine.build(dir, Number(claims))
else process.stdout.write(`${JSON.stringify(task === 'open' ? await open() : await edit())}\n`)
