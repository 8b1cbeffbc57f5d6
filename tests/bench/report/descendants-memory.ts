import { readFileSync } from 'node:fs'

const PACE_MS = 250

/** What a process takes of memory by itself, pages shared with others in parts, in kilobytes; 0 once it has ended. */
function proportionalSetSize(pid: string): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
  } catch {
    // It ended between being listed and being read.
    return 0
  }
}

function childrenOf(pid: string): string[] {
  try {
    const own = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter((child) => child !== '')
    return own.flatMap((child) => [child, ...childrenOf(child)])
  } catch {
    // As above.
    return []
  }
}

/** Watches the processes that this one has started; stopping gives the most memory they had together, in megabytes. Null where the system does not tell (only Linux does). */
export function watchDescendants(): { stop(): number | null } {
  let peak = 0
  const look = () => {
    peak = Math.max(peak, childrenOf(String(process.pid)).reduce((sum, pid) => sum + proportionalSetSize(pid), 0))
  }
  const timer = setInterval(look, PACE_MS)
  return {
    stop: () => {
      clearInterval(timer)
      return process.platform === 'linux' ? Math.round(peak / 1024) : null
    }
  }
}
