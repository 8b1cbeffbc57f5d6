import { tagOf, tagsOf } from '../meaning.ts'
import { behindHour, figureAt, isColon, isComma, isMark, isQuote } from '../sentence.ts'
import { namedSource, sourceKind } from './source.ts'
import type { Hearing, Source } from './source.ts'

/** A speaker and what stands between him and his colon have at most this many words. */
const LONGEST = 22

/**
 * «الجماعة، عبر مؤسسة «الزلاقة»: …», «مصدر طبي، طلب حجب هويته، لمراسلتنا: …»: who opens a line of a language whose verbs lead, where commas set off
 * by what means, to whom or on what terms he speaks before the colon. Null where the line says something before it.
 */
export function speakerBeforeAside(hearing: Hearing): Source | null {
  const { sentence } = hearing
  const { keys, hitAt } = sentence
  if (!sentence.opensLine) return null
  let from = behindHour(sentence)
  while (from < keys.length && isMark(keys[from])) from++
  let comma = -1
  let end = -1
  for (let i = from; i < keys.length && i < from + LONGEST; i++) {
    const hit = hitAt[i]
    if (isColon(keys[i])) { if (comma < 0 || i === keys.length) return null; return namedSource(hearing, from, end < 0 ? i : end, i, true) }
    if (isComma(keys[i])) {
      if (comma < 0 && sourceKind(sentence, from, i) === null) return null
      if (comma < 0) comma = i
      // How he speaks and to whom is none of his name.
      if (end < 0 && tagOf(hitAt[i + 1], 'source-end')) end = i
      continue
    }
    if ((isMark(keys[i]) && !isQuote(keys[i])) || figureAt(sentence, i) || tagOf(hit, 'complement')) return null
    // «عبر» is a verb as well, «في المستشفى» says where he works.
    const happens = tagsOf(hit, 'trigger').some(({ rule }) => !rule.endsWith('.state')) && !tagOf(hit, 'source-word') && !tagOf(hit, 'source-end') && !tagOf(hit, 'anonymous')
    if (happens || (comma < 0 && tagOf(hit, 'said'))) return null
  }
  return null
}
