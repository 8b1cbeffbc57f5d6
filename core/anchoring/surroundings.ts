import type { Reading, WordFacts } from './passage-words.ts'

/** A passage as words: the first and one past the last. */
export interface Span { from: number; to: number }

/** How many words on either side make a passage's surroundings; nearer ones weigh more. */
const REACH = 8
/** As many words of the passage's own sentence count on either side. */
const SENTENCE_REACH = 16
/** The share of the own sentence in how alike two places are; the rest is that of the words around, whatever sentence they are in. */
const SENTENCE_SHARE = 0.6
const WEIGHTS = Float64Array.from({ length: SENTENCE_REACH }, (_, distance) => 1 / (1 + distance * 0.3))
/** Within this many words a word says what happened to those counted. */
const EVENT_REACH = 4
const NEGATION_REACH = 3

/** The first word of the sentence that a word is in, and one past its last. */
function sentenceAround({ sentenceStarts, count }: Reading, word: number): Span {
  let low = 0
  let high = sentenceStarts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentenceStarts[middle] ?? 0) > word) high = middle
    else low = middle + 1
  }
  return { from: sentenceStarts[low - 1] ?? 0, to: sentenceStarts[low] ?? count }
}

/** How alike two places are, 0 to 1: `own` by the rest of the passages' own sentences, `score` also by the words around these. */
export interface Likeness { own: number; score: number }

/**
 * Compares the words around two passages: the mean of both sides, of each the weight of the old words that stand in the new one in the same order,
 * nearer ones weighing more.
 */
export function likeness(old: Reading, oldSpan: Span, fresh: Reading, newSpan: Span): Likeness {
  const around = bothSides(old, oldSpan, { from: 0, to: old.count }, fresh, newSpan, { from: 0, to: fresh.count }, REACH)
  const own = bothSides(old, oldSpan, sentenceAround(old, oldSpan.from), fresh, newSpan, sentenceAround(fresh, newSpan.from), SENTENCE_REACH)
  return { own, score: SENTENCE_SHARE * own + (1 - SENTENCE_SHARE) * around }
}

function bothSides(old: Reading, oldSpan: Span, oldBounds: Span, fresh: Reading, newSpan: Span, newBounds: Span, reach: number): number {
  const before = alike(side(old, oldSpan.from - 1, oldBounds, -1, reach), side(fresh, newSpan.from - 1, newBounds, -1, reach))
  const after = alike(side(old, oldSpan.to, oldBounds, 1, reach), side(fresh, newSpan.to, newBounds, 1, reach))
  return (before + after) / 2
}

/** The words on one side of a passage, the nearest first. */
function side({ numbers }: Reading, at: number, { from, to }: Span, step: 1 | -1, reach: number): number[] {
  const words: number[] = []
  for (let i = at; i >= from && i < to && words.length < reach; i += step) words.push(numbers[i] ?? -1)
  return words
}

const table = new Float64Array((SENTENCE_REACH + 1) * (SENTENCE_REACH + 1))

/** The weight of the left words that stand in the right ones in the same order, as a share of all; nothing on either side is alike, nothing on one half so. */
function alike(left: readonly number[], right: readonly number[]): number {
  if (left.length === 0) return right.length === 0 ? 1 : 0.5
  let whole = 0
  for (let i = 0; i < left.length; i++) whole += WEIGHTS[i] ?? 0
  // table[i][j]: the weight that can be matched from left word i and right word j on.
  const width = right.length + 1
  table.fill(0, 0, (left.length + 1) * width)
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const at = i * width + j
      const matched = left[i] === right[j] ? (WEIGHTS[Math.max(i, j)] ?? 0) + (table[at + width + 1] ?? 0) : 0
      table[at] = Math.max(matched, table[at + width] ?? 0, table[at + 1] ?? 0)
    }
  }
  return (table[0] ?? 0) / whole
}

/** The figure words that stand joined to a passage on one side, as one text: «نحو», "at least", «ألف». A passage that gains or loses one states another figure. */
function joinedFigure(reading: Reading, facts: readonly WordFacts[], at: number, step: 1 | -1): string {
  const parts: string[] = []
  let pending: string[] = []
  for (let i = at; i >= 0 && i < reading.count && parts.length + pending.length < 6; i += step) {
    // Only words with nothing but spaces between them are joined.
    const [left, right] = step > 0 ? [i - 1, i] : [i, i + 1]
    if (left >= 0 && right < reading.count && !/^[^\S\n]*$/.test(reading.text.slice(reading.ends[left], reading.starts[right]))) break
    const fact = facts[reading.numbers[i] ?? -1]
    if (fact?.figure != null) {
      parts.push(...pending, fact.figure)
      pending = []
    } else if (fact?.isParticle) pending.push(fact.folded)
    else break
  }
  return parts.join(' ')
}

/** Whether the same figure stands in both passages so far as the words joined to them say. */
export function sameJoinedFigure(old: Reading, oldSpan: Span, fresh: Reading, newSpan: Span, facts: readonly WordFacts[]): boolean {
  return joinedFigure(old, facts, oldSpan.from - 1, -1) === joinedFigure(fresh, facts, newSpan.from - 1, -1) && joinedFigure(old, facts, oldSpan.to, 1) === joinedFigure(fresh, facts, newSpan.to, 1)
}

/**
 * Whether the words around both passages tell of the same: each word near the old one, in its sentence, that says what happened (killed, held, pledged)
 * has its like near the new one, and no negation came or went.
 */
export function tellsTheSame(old: Reading, oldSpan: Span, fresh: Reading, newSpan: Span, facts: readonly WordFacts[]): boolean {
  const near = (reading: Reading, { from, to }: Span, reach: number): Set<string> => {
    const found = new Set<string>()
    const sentence = sentenceAround(reading, from)
    for (let i = Math.max(sentence.from, from - reach); i < Math.min(sentence.to, to + reach); i++) {
      const event = facts[reading.numbers[i] ?? -1]?.event
      if (event != null) found.add(event)
    }
    return found
  }
  const [was, is] = [near(old, oldSpan, EVENT_REACH), near(fresh, newSpan, REACH)]
  for (const event of was) if (event !== 'not' && !is.has(event)) return false
  return near(old, oldSpan, NEGATION_REACH).has('not') === near(fresh, newSpan, NEGATION_REACH).has('not')
}
