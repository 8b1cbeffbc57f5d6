import { tagOf } from '../meaning.ts'
import { figureAt, isColon, isDash, isMark } from '../sentence.ts'
import { namedSource, sourceKind } from './source.ts'
import type { Hearing, Source } from './source.ts'

/** Words of a source at the end of a headline, at most, with the mark before it. */
const LONGEST_CLOSING = 7

/** "Strike kills 8 — health ministry", "- 23 dead, 17 missing: Coast Guard.": a few source words behind a dash or colon close a headline or the item of a list. */
export function speakerAtEnd(hearing: Hearing): Source | null {
  const { sentence } = hearing
  const last = sentence.keys.length
  const end = sentence.listItem && sentence.keys[last - 1] === '.' ? last - 1 : last
  for (let i = end - 1; i > 0 && i >= end - LONGEST_CLOSING; i--) {
    const key = sentence.keys[i] ?? ''
    const at = sentence.hitAt[i]
    // «بيمبا - من مراسلنا»: a line that tells where a report comes from.
    if (isDash(key) && sentence.profile.grammar.agenciesSetOff && sentence.amounts.length === 0 && sourceKind(sentence, i + 1, end) === 'media') return null
    if (isDash(key) || (isColon(key) && i < end - 1)) {
      return i + 1 < end && sourceKind(sentence, i + 1, end) !== null ? namedSource(hearing, i + 1, end, i, false) : null
    }
    if (figureAt(sentence, i) || isMark(key)) return null
    if (tagOf(at, 'said') ?? tagOf(at, 'trigger') ?? tagOf(at, 'boundary') ?? tagOf(at, 'subset')) return null
  }
  return null
}
