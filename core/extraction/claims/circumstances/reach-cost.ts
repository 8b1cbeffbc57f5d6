import { tagOf } from '../meaning.ts'
import { figureAt, isComma } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { edgeCost, isClauseMark } from './surroundings.ts'

/** What it costs to look for the date or place of a figure one word, figure or mark further. */
const WORD = 0.2
const FIGURE = 1.5
const CLAUSE_MARK = 6

/** What it costs to look past a comma, a verb of saying and words for a part; `edge` is the share of what the edge of a clause costs otherwise. */
export interface ReachCosts { comma: number; edge: number; said: number; part: number }

/** What it costs to reach over words `from` to `to` (exclusive) for the date or place of a figure. */
export function reachCost(sentence: Sentence, from: number, to: number, { comma, edge, said, part }: ReachCosts): number {
  let cost = 0
  for (let i = from; i < to; i++) {
    cost += WORD
    const key = sentence.keys[i]
    if (isClauseMark(key)) cost += CLAUSE_MARK
    else if (isComma(key)) cost += comma
    if (figureAt(sentence, i)?.from === i) cost += FIGURE
    const hit = sentence.hitAt[i]
    if (hit && hit.from === i) cost += edgeCost(sentence, i) * edge + (tagOf(hit, 'said') ? said : 0) + (tagOf(hit, 'subset') ? part : 0)
  }
  return cost
}
