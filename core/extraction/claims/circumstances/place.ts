import type { Place } from '../../../model/claim.ts'
import type { Decision } from '../decision.ts'
import { tagOf } from '../meaning.ts'

/** The place nearest to the figure in its sentence, by the lexicon or by a preposition and a capital letter. */
export function placeOf(decision: Decision, text: string): Place | null {
  const { sentence, amount } = decision
  let best: Place | null = null
  let least = 30
  for (let i = 0; i < sentence.keys.length; i++) {
    const hit = sentence.hitAt[i]
    if (!hit || hit.from !== i || !tagOf(hit, 'place-word')) continue
    const before = sentence.hitAt[i - 1]
    const distance = Math.abs(i - amount.from) + (tagOf(before, 'place-preposition') ? 0 : 12)
    if (distance >= least) continue
    least = distance
    const start = sentence.starts[hit.from] ?? 0
    const end = sentence.ends[hit.to - 1] ?? start
    const cut = hit.coordinated ? 1 : 0
    best = { name: text.slice(start + cut, end), start: start + cut, end }
  }
  return best
}

