import { spelling } from '../../text/spelling.ts'
import { tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, isComma, isMark, isQuote, rightBefore } from '../sentence.ts'
import { isEdge, namedSource } from './source.ts'
import type { Hearing, Source } from './source.ts'

/** Words of a name behind a speech, at most. */
const LONGEST_NAME = 6

/** «…»، يقول عماد»: right behind the mark that closes a speech a verb of saying has whoever it names for subject. */
export function isNamedBehindSpeech({ sentence }: Hearing, hit: Hit, from: number, to: number): boolean {
  const at = isComma(rightBefore(sentence.keys, hit.from)) ? hit.from - 2 : hit.from - 1
  if (hit.coordinated || !isQuote(sentence.keys[at])) return false
  // «تقول المرأة التي تبلغ 41 عاما»
  let end = from + 1
  while (end < to && !tagOf(sentence.hitAt[end], 'antecedent')) end++
  if (end - from > LONGEST_NAME || (end === to && !isEdge(sentence.keys[to] ?? '.') && !tagOf(sentence.hitAt[to], 'source-end'))) return false
  for (let i = from; i < end; i++) if (figureAt(sentence, i) || tagOf(sentence.hitAt[i], 'trigger') || tagOf(sentence.hitAt[i], 'complement')) return false
  return true
}

/** Words between the verb of an aside that tells who speaks and the mark that closes it, at most. */
const LONGEST_TAG = 8

/** «ذُبح أربعة، تحكي الممرضة بصوت خافت، وسيق تسعة», «…، تقول لوبيز.»: who speaks in an aside that is but a verb in the present and its subject; null where it says more. */
export function speakerInTag(hearing: Hearing, hit: Hit): Source | null {
  const { sentence, text, forms } = hearing
  const { keys, hitAt } = sentence
  const from = hit.to
  if (hit.coordinated || !isComma(rightBefore(keys, hit.from)) || (hitAt[from] && !tagOf(hitAt[from], 'source-word'))) return null
  if (!forms?.present.test(spelling(text, sentence.starts[hit.from], sentence.ends[hit.from]))) return null
  let end = -1
  let to = from
  for (; to < from + LONGEST_TAG && to < keys.length; to++) {
    const at = hitAt[to]
    if (isComma(keys[to]) || keys[to] === '.') break
    if (isMark(keys[to]) || figureAt(sentence, to)) return null
    if ((tagOf(at, 'complement') ?? tagOf(at, 'said') ?? tagOf(at, 'negation')) !== null || (tagOf(at, 'trigger') && !tagOf(at, 'source-word'))) return null
    if (end < 0 && to > from && (tagOf(at, 'place-preposition') || tagOf(at, 'function') || tagOf(at, 'source-end'))) end = to
  }
  if (to === from || (to < keys.length && !isComma(keys[to]) && keys[to] !== '.') || tagOf(hitAt[to + 1], 'complement')) return null
  return namedSource(hearing, from, end < 0 ? to : end, hit.from, false)
}
