import type { Decision } from '../decision.ts'
import { isComma } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import type { CueHit, Told } from './cues-in.ts'

/** A figure in its sentence, as its circumstances are read. */
export interface Surroundings {
  readonly text: string
  readonly decision: Decision
  readonly sentence: Sentence
  /** For each word of the sentence the cue that covers it. */
  readonly cues: readonly (CueHit | null)[]
  /** What they tell in all. */
  readonly told: Told
  readonly verbFirst: boolean
}

/** The first and one past the last word of a figure and the trigger that governs it. */
export function governedSpan({ decision }: Surroundings): { from: number; to: number } {
  const { amount, trigger } = decision
  return trigger ? { from: Math.min(trigger.from, amount.from), to: Math.max(trigger.to, amount.to) } : { from: amount.from, to: amount.to }
}

/** "six of the 28", "out of the 251 taken": true for a whole, of which a part is told right before. */
export const isWholeOfPart = ({ sentence: { hitAt }, decision: { amount } }: Surroundings): boolean =>
  tagOf(hitAt[amount.from - 1], 'definite') !== null && tagOf(hitAt[amount.from - 2], 'subset')?.form === 'out-of'

/** A mark that nothing said before it reaches over. */
export function isClauseMark(key: string | undefined): boolean {
  return key === ';' || key === '.' || key === '—' || key === '―' || key === '•' || key === '|' || key === '!' || key === '?' || key === '…'
}

/** The comma that opens what another mark at word `end` closes, at most `within` words before it and nothing between that `ends` it; -1 where none does. */
export function openingComma({ keys }: Sentence, end: number, within: number, ends: (word: number) => boolean): number {
  for (let i = end - 1; i >= 0 && i >= end - within; i--) {
    if (isComma(keys[i])) return i
    if (isClauseMark(keys[i]) || ends(i)) return -1
  }
  return -1
}

/** What it costs to reach over the words of a clause's edge; 0 for all other words. */
export const edgeCost = (sentence: Sentence, i: number): number => tagOf(sentence.hitAt[i], 'boundary')?.cost ?? 0

/** A verb of saying; those of counting ("raise", "put") and of relaying («نقل») say what was done as well, and "according to" opens no clause. */
export function isSpeech(hit: Hit | null | undefined): boolean {
  const said = tagOf(hit, 'said')
  return said !== null && said.form !== 'counts' && said.form !== 'before-source' && said.form !== 'relays'
}
