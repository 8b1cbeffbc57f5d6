/** A stretch of lines that stands unchanged in both texts: `oldStart` moved to `newStart`, `length` UTF-16 units. */
export interface KeptStretch { oldStart: number; newStart: number; length: number }

interface Line { text: string; start: number }

const linesOf = (text: string): Line[] => {
  const lines: Line[] = []
  let start = 0
  for (;;) {
    const end = text.indexOf('\n', start)
    lines.push({ text: end < 0 ? text.slice(start) : text.slice(start, end + 1), start })
    if (end < 0) return lines
    start = end + 1
  }
}

/** The longest run of pairs that rises in both texts: patience sorting, n log n. Pairs come in the order of the old text. */
function longestRising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tails: number[] = []
  const before: number[] = []
  for (const [i, [, at]] of pairs.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < at) low = middle + 1
      else high = middle
    }
    before[i] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = i
  }
  const run: (readonly [number, number])[] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) {
    const pair = pairs[i]
    if (pair) run.push(pair)
  }
  return run.reverse()
}

/**
 * The lines that two versions of a text share, in order, by patience diff (B. Cohen): lines that occur once in each text hold the
 * comparison, and equal lines beside them extend it. A line that is repeated is never matched by its words alone.
 */
export function keptStretches(oldText: string, newText: string): KeptStretch[] {
  const old = linesOf(oldText)
  const fresh = linesOf(newText)
  const places = (lines: readonly Line[]) => {
    const once = new Map<string, number>()
    for (const [i, { text }] of lines.entries()) if (text.trim() !== '') once.set(text, once.has(text) ? -1 : i)
    return once
  }
  const inNew = places(fresh)
  const unique: [number, number][] = []
  for (const [text, at] of places(old)) {
    const other = inNew.get(text)
    if (at >= 0 && other !== undefined && other >= 0) unique.push([at, other])
  }
  unique.sort((a, b) => a[0] - b[0])
  const matched = new Map<number, number>()
  const takenNew = new Set<number>()
  const run = [[-1, -1] as const, ...longestRising(unique), [old.length, fresh.length] as const]
  for (const [a, b] of run) {
    if (a < 0 || a >= old.length) continue
    matched.set(a, b)
    takenNew.add(b)
  }
  for (let k = 0; k < run.length; k++) {
    const [a, b] = run[k] ?? [0, 0]
    for (let i = 1; a + i < old.length && !matched.has(a + i) && !takenNew.has(b + i) && old[a + i]?.text === fresh[b + i]?.text && fresh[b + i]; i++) {
      matched.set(a + i, b + i)
      takenNew.add(b + i)
    }
    for (let i = 1; a - i >= 0 && b - i >= 0 && !matched.has(a - i) && !takenNew.has(b - i) && old[a - i]?.text === fresh[b - i]?.text; i++) {
      matched.set(a - i, b - i)
      takenNew.add(b - i)
    }
  }
  return [...matched].sort((a, b) => a[0] - b[0]).map(([a, b]) => ({ oldStart: old[a]?.start ?? 0, newStart: fresh[b]?.start ?? 0, length: old[a]?.text.length ?? 0 }))
}
