import { isClauseEdge, speaks, tagOf } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'

/** True where a new clause opens among words `from` to `to`: «… ولا يزال 7 ملايين منهم». */
export function opensClauseBetween({ hitAt }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const hit = hitAt[i]
    if (isClauseEdge(hit) || speaks(hit)) return true
    if (hit?.coordinated && (tagOf(hit, 'trigger') || tagOf(hit, 'not-negation'))) return true
  }
  return false
}
