import { performance } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'

export const round = (ms: number): number => Math.round(ms * 100) / 100

/** The value below which a share of the times lies. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
}

/** What this thread itself has worked so far, in milliseconds. */
export function threadMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** The longest stretch from one turn of the event loop to the next: on the clock, and of the thread's own work. */
export interface Block { clockMs: number; threadMs: number }

/** How long the main thread was held at a stretch while `work` ran. */
export async function longestBlock(work: () => Promise<unknown>): Promise<Block> {
  await turn()
  const longest: Block = { clockMs: 0, threadMs: 0 }
  let done = false
  let last = performance.now()
  let lastThread = threadMs()
  const working = work().finally(() => { done = true })
  while (!done) {
    await turn()
    const [now, nowThread] = [performance.now(), threadMs()]
    longest.clockMs = Math.max(longest.clockMs, now - last)
    longest.threadMs = Math.max(longest.threadMs, nowThread - lastThread)
    last = now
    lastThread = nowThread
  }
  await working
  return longest
}
