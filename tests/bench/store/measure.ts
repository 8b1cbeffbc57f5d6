// One measurement in a process of its own: node tests/bench/store/measure.ts <engine> <build|open|edit|app> <folder> <claims> <edits>
import { performance } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'
import { measureApp } from './app.ts'
import type { EngineName } from './engines.ts'
import { bytesWritten, ENGINES } from './engines.ts'
import type { Block } from './stretches.ts'
import { longestBlock, percentile, round, threadMs } from './stretches.ts'

/** In milliseconds. `…ThreadMs` is the main thread's own work, without what else the machine did meanwhile. */
export interface OpenMeasured { openMs: number; openThreadMs: number; filterMs: number; rssMegabytes: number; peakMegabytes: number }
/** Of three passes the one whose main thread was least disturbed: what else the machine does only ever adds. In milliseconds; `blockThreadP99` is the main thread's own work. */
export interface EditMeasured { edits: number; blockP50: number; blockP99: number; blockThreadP99: number; durableP50: number; durableP99: number; bytesAnEdit: number | null; rssMegabytes: number; peakMegabytes: number }

const [engineName = 'ours', task = 'open', dir = '', claims = '1000', edits = '200'] = process.argv.slice(2)
const engine = ENGINES[engineName as EngineName]
const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20)
const memory = () => ({ rssMegabytes: megabytes(process.memoryUsage().rss), peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) })
/** How often the edits are measured. */
const PASSES = 3

async function open(): Promise<OpenMeasured> {
  const [start, startThread] = [performance.now(), threadMs()]
  const opened = await engine.open(dir)
  const [openMs, openThreadMs] = [round(performance.now() - start), round(threadMs() - startThread)]
  const filterStart = performance.now()
  opened.countConfirmed()
  const filterMs = round(performance.now() - filterStart)
  const result = { openMs, openThreadMs, filterMs, ...memory() }
  await opened.close()
  return result
}

async function edit(): Promise<EditMeasured> {
  const opened = await engine.open(dir)
  const ids = opened.claimIds()
  // Not in order, so that articles come from the disk as an analyst's jumps between them do.
  const pick = (i: number): string => ids[(i * 7919) % ids.length] ?? ''
  for (let i = 0; i < Math.min(20, Number(edits)); i++) await opened.edit(pick(i + 100_003), 'warming up')
  await turn()
  const before = bytesWritten()
  const passes: { blocks: Block[]; durable: number[] }[] = []
  for (let pass = 0; pass < PASSES; pass++) {
    const blocks: Block[] = []
    const durable: number[] = []
    for (let i = 0; i < Number(edits); i++) {
      const start = performance.now()
      blocks.push(await longestBlock(() => opened.edit(pick(pass * Number(edits) + i), `note ${pass} ${i}`)))
      durable.push(performance.now() - start)
    }
    passes.push({ blocks, durable })
  }
  const after = bytesWritten()
  const result = memory()
  await opened.close()
  const clocks = passes.map(({ blocks }) => percentile(blocks.map(({ clockMs }) => clockMs), 0.99))
  const { blocks, durable } = passes[clocks.indexOf(Math.min(...clocks))] ?? { blocks: [], durable: [] }
  const clock = blocks.map(({ clockMs }) => clockMs)
  return {
    edits: Number(edits), blockP50: percentile(clock, 0.5), blockP99: percentile(clock, 0.99), blockThreadP99: percentile(blocks.map((block) => block.threadMs), 0.99), durableP50: percentile(durable, 0.5), durableP99: percentile(durable, 0.99),
    bytesAnEdit: before === null || after === null ? null : Math.round((after - before) / (Number(edits) * PASSES)), ...result
  }
}

if (task === 'build') await engine.build(dir, Number(claims))
else process.stdout.write(`${JSON.stringify(task === 'open' ? await open() : task === 'app' ? { ...await measureApp(dir, Number(edits)), ...memory() } : await edit())}\n`)
