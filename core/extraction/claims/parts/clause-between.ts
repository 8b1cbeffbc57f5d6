import { speaks, tagOf } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'

/** A conjunction that costs as much to reach over opens a clause of its own ("after", "while"). */
const CLAUSE_EDGE = 4

/** True where a new clause opens among words `from` to `to`: «… ولا يزال 7 ملايين منهم». */
export function opensClauseBetween({ hitAt }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const hit = hitAt[i]
    if ((tagOf(hit, 'boundary')?.cost ?? 0) >= CLAUSE_EDGE || speaks(hit)) return true
    if (hit?.coordinated && (tagOf(hit, 'trigger') || tagOf(hit, 'not-negation'))) return true
  }
  return false
}
