import type { Measure } from '../../../model/kind.ts'
import { tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isComma, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Candidate } from './candidate.ts'

/** Words between the noun for a batch and the number of which it consists, at most («دفعة جديدة من اللاجئين السوريين»). */
const BATCH_WITHIN = 6
/** … and between a verb and the batch of which it tells. */
const VERB_WITHIN = 4

/** What a batch of people does, or is done with it. */
const MOVED: ReadonlySet<Measure> = new Set(['released', 'prisoners-exchanged', 'returned', 'displaced', 'refugees', 'killed'])

/** The noun for a batch of people of which it is told right before an amount how many it consists of («دفعة من الأسرى قوامها 15 شخصا»); null where none is. */
function batchOf(sentence: Sentence, { from }: Amount): Hit | null {
  const { hitAt, keys, amountAt } = sentence
  const consists = hitAt[from - 1]
  if (!consists || consists.to !== from || !tagOf(consists, 'consists')) return null
  for (let i = consists.from - 1; i >= 0 && i >= consists.from - 1 - BATCH_WITHIN && !amountAt[i]; i--) {
    if (isMark(keys[i]) && !(isComma(keys[i]) && i === consists.from - 1)) return null
    if (tagOf(hitAt[i], 'batch')) return hitAt[i] ?? null
  }
  return null
}

/** «أفرجت الجماعة عن دفعة تضم 15 مختطفا»: the verb of which a batch is subject or object tells of all in it, whatever their noun says they were; null where none does. */
export function toldOfBatch(sentence: Sentence, amount: Amount, candidates: readonly Candidate[]): Candidate | null {
  const batch = batchOf(sentence, amount)
  return batch && (candidates.find((c) => isVerbOf(batch, c)) ?? null)
}

/** True where `best` is the verb of which a batch is subject or object, and an amount tells how many are in it. */
export function isToldOfBatch(sentence: Sentence, amount: Amount, best: Candidate | null): boolean {
  const batch = best && batchOf(sentence, amount)
  return batch !== null && isVerbOf(batch, best!)
}

/** True for a verb, or its noun, right before a batch that tells of it. */
function isVerbOf(batch: Hit, { side, measure, trigger, hit }: Candidate): boolean {
  if (side !== 'left' || measure === null || !MOVED.has(measure) || trigger?.frame === 'counted' || trigger?.frame === 'label') return false
  return hit.to <= batch.from && batch.from - hit.to <= VERB_WITHIN
}
