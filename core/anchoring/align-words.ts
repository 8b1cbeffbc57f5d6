/** Ranges with at most this many pairs of words are compared in full. */
const SMALL = 160_000
/** All ranges together are compared in full for at most this many pairs; beyond it what is repeated without end stays unmatched. */
const MOST_PAIRS = 40_000_000
/** Runs of this many words that occur once in both ranges hold the comparison; where there are none, single words. */
const RUNS = [4, 2, 1]

interface Range { oldFrom: number; oldTo: number; newFrom: number; newTo: number }

/** A text's words as numbers, equal where they are to be compared as equal, and the index of the first word of each sentence. */
export interface Sentences { words: Int32Array; sentenceStarts: Int32Array }

/**
 * Matches the words of two texts in order: for each old word the new word that it became, or -1. Whole sentences are matched first, so that one which
 * stays is never given up for the beginning of one that only looks alike; then the words of the sentences between.
 */
export function alignWords(old: Sentences, fresh: Sentences): Int32Array {
  const matched = new Int32Array(old.words.length).fill(-1)
  const numbers = new Map<string, number>()
  const [oldSentences, newSentences] = [numberSentences(old, numbers), numberSentences(fresh, numbers)]
  const became = align(oldSentences, newSentences)
  const gaps: Range[] = []
  let [oldFrom, newFrom] = [0, 0]
  for (let i = 0; i <= became.length; i++) {
    const other = i < became.length ? (became[i] ?? -1) : newSentences.length
    if (other < 0) continue
    const [oldAt, newAt] = [startOf(old, i), startOf(fresh, other)]
    gaps.push({ oldFrom, oldTo: oldAt, newFrom, newTo: newAt })
    const length = startOf(old, i + 1) - oldAt
    for (let k = 0; k < length; k++) matched[oldAt + k] = newAt + k
    oldFrom = oldAt + length
    newFrom = newAt + length
  }
  return align(old.words, fresh.words, gaps, matched)
}

/** The first word of a sentence; the text's end for the one after the last. */
const startOf = ({ words, sentenceStarts }: Sentences, i: number): number => sentenceStarts[i] ?? words.length

/** Numbers sentences so that those with the same words have the same number. */
function numberSentences(text: Sentences, numbers: Map<string, number>): Int32Array {
  return text.sentenceStarts.map((start, i) => {
    const key = text.words.subarray(start, startOf(text, i + 1)).join(' ')
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
}

/**
 * Matches two sequences in order within ranges, by patience diff (B. Cohen): runs that occur once on both sides are matched first, the rest within the
 * gaps between them, small gaps by a longest common subsequence. Takes time in proportion to n log n for prose.
 */
function align(old: Int32Array, fresh: Int32Array, ranges?: Range[], into?: Int32Array): Int32Array {
  const matched = into ?? new Int32Array(old.length).fill(-1)
  const stack = ranges ?? [{ oldFrom: 0, oldTo: old.length, newFrom: 0, newTo: fresh.length }]
  let pairsLeft = MOST_PAIRS
  for (let range = stack.pop(); range; range = stack.pop()) {
    trim(old, fresh, range, matched)
    const pairs = (range.oldTo - range.oldFrom) * (range.newTo - range.newFrom)
    if (pairs === 0) continue
    if (pairs > SMALL && splitByUniqueRuns(old, fresh, range, matched, stack)) continue
    if (pairs > SMALL * 25 || pairs > pairsLeft) continue
    pairsLeft -= pairs
    matchLongest(old, fresh, range, matched)
  }
  return matched
}

/** Matches the words that a range begins and ends with on both sides, and shrinks it to the rest. */
function trim(old: Int32Array, fresh: Int32Array, range: Range, matched: Int32Array): void {
  while (range.oldFrom < range.oldTo && range.newFrom < range.newTo && old[range.oldFrom] === fresh[range.newFrom]) matched[range.oldFrom++] = range.newFrom++
  while (range.oldFrom < range.oldTo && range.newFrom < range.newTo && old[range.oldTo - 1] === fresh[range.newTo - 1]) matched[--range.oldTo] = --range.newTo
}

/** Matches runs of words that occur once on both sides and leaves the gaps on the stack; false where there is no such run. */
function splitByUniqueRuns(old: Int32Array, fresh: Int32Array, range: Range, matched: Int32Array, stack: Range[]): boolean {
  for (const length of RUNS) {
    const kept = longestRising(uniqueRuns(old, fresh, range, length))
    if (kept.length === 0) continue
    let { oldFrom, newFrom } = range
    for (const [oldAt, newAt] of kept) {
      // A run may overlap the one before; its words are then matched already.
      if (oldAt < oldFrom || newAt < newFrom) continue
      stack.push({ oldFrom, oldTo: oldAt, newFrom, newTo: newAt })
      for (let i = 0; i < length; i++) matched[oldAt + i] = newAt + i
      oldFrom = oldAt + length
      newFrom = newAt + length
    }
    stack.push({ oldFrom, oldTo: range.oldTo, newFrom, newTo: range.newTo })
    return true
  }
  return false
}

/** The places of each run of `length` words that occurs once in the old range and once in the new one, in the old order. */
function uniqueRuns(old: Int32Array, fresh: Int32Array, { oldFrom, oldTo, newFrom, newTo }: Range, length: number): (readonly [number, number])[] {
  const places = (words: Int32Array, from: number, to: number): Map<number, number> => {
    const once = new Map<number, number>()
    for (let at = from; at + length <= to; at++) {
      let hash = 0
      for (let i = 0; i < length; i++) hash = (Math.imul(hash, 0x01000193) + (words[at + i] ?? 0) + 1) | 0
      once.set(hash, once.has(hash) ? -1 : at)
    }
    return once
  }
  const inNew = places(fresh, newFrom, newTo)
  const pairs: (readonly [number, number])[] = []
  for (const [hash, oldAt] of places(old, oldFrom, oldTo)) {
    const newAt = inNew.get(hash) ?? -1
    if (oldAt < 0 || newAt < 0) continue
    let isSame = true
    for (let i = 0; i < length; i++) isSame &&= old[oldAt + i] === fresh[newAt + i]
    if (isSame) pairs.push([oldAt, newAt])
  }
  return pairs.sort((a, b) => a[0] - b[0])
}

/** The longest run of pairs that rises on both sides, by patience sorting. Pairs come in the old order. */
function longestRising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tails: number[] = []
  const before = new Int32Array(pairs.length)
  for (const [i, [, newAt]] of pairs.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < newAt) low = middle + 1
      else high = middle
    }
    before[i] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = i
  }
  const rising: (readonly [number, number])[] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) {
    const pair = pairs[i]
    if (pair) rising.push(pair)
  }
  return rising.reverse()
}

/** Matches a longest common subsequence of a range's words. */
function matchLongest(old: Int32Array, fresh: Int32Array, { oldFrom, oldTo, newFrom, newTo }: Range, matched: Int32Array): void {
  const rows = oldTo - oldFrom
  const columns = newTo - newFrom
  // lengths[i][j]: how many words can still be matched from old word i and new word j on.
  const width = columns + 1
  const lengths = new Uint16Array((rows + 1) * width)
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const at = i * width + j
      lengths[at] = old[oldFrom + i] === fresh[newFrom + j] ? (lengths[at + width + 1] ?? 0) + 1 : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0)
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns;) {
    const at = i * width + j
    if (old[oldFrom + i] === fresh[newFrom + j]) matched[oldFrom + i++] = newFrom + j++
    else if ((lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0)) i++
    else j++
  }
}
