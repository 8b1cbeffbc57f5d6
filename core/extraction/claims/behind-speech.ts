import { tagOf } from './meaning.ts'
import type { Hit } from './meaning.ts'
import { figureAt, isComma, isQuote } from './sentence.ts'
import { isEdge } from './source.ts'
import type { Hearing } from './source.ts'

/** Words of a name behind a speech, at most. */
const LONGEST_NAME = 6

/** «…»، يقول عماد»: right behind the mark that closes a speech a verb of saying has whoever it names for subject. */
export function isNamedBehindSpeech({ sentence }: Hearing, hit: Hit, from: number, to: number): boolean {
  const at = isComma(sentence.keys[hit.from - 1]) ? hit.from - 2 : hit.from - 1
  if (hit.coordinated || !isQuote(sentence.keys[at])) return false
  // «تقول المرأة التي تبلغ 41 عاما»
  let end = from + 1
  while (end < to && !tagOf(sentence.hitAt[end], 'antecedent')) end++
  if (end - from > LONGEST_NAME || (end === to && !isEdge(sentence.keys[to] ?? '.') && !tagOf(sentence.hitAt[to], 'source-end'))) return false
  for (let i = from; i < end; i++) if (figureAt(sentence, i) || tagOf(sentence.hitAt[i], 'trigger') || tagOf(sentence.hitAt[i], 'complement')) return false
  return true
}
