import { tagOf } from './meaning.ts'
import { figureAt, isColon, isComma, isMark, isQuote } from './reading.ts'
import { isAgain, isEdge, LONGEST_SOURCE, namedSource, sameAgain, sameSource, sourceKind } from './source.ts'
import type { Hit } from './meaning.ts'
import type { Hearing, Source } from './source.ts'

/** Arabic: the verb leads, its subject follows. */
export function speakerAfterVerb(hearing: Hearing, hit: Hit, form: string): Source | null {
  const { sentence } = hearing
  const { keys, hitAt } = sentence
  const fronted = frontedSubject(hearing, hit)
  if (fronted) return fronted
  const from = hit.to
  let to = from
  let complement = false
  for (; to < keys.length && to < from + LONGEST_SOURCE; to++) {
    const key = keys[to] ?? ''
    const at = hitAt[to]
    if (isQuote(key)) {
      if (to === from) { complement = true; break }
      const named = sourceKind(sentence, to - 1, to) !== null || tagOf(hitAt[to - 1], 'source-word') !== null
      if (!named && to - from > 0 && !closesName(hearing, from, to)) { complement = true; break }
      continue
    }
    if (isColon(key)) { complement = true; break }
    if (isComma(key)) {
      const close = to > from && sourceKind(sentence, from, to) !== null ? appositionEnd(hearing, to) : null
      if (close !== null) { to = close; complement = true }
      break
    }
    if (isEdge(key)) break
    if (figureAt(sentence, to)) { complement = true; break }
    if (at && at.from === to) {
      if (tagOf(at, 'source-end')) {
        complement = complement || tagOf(at, 'pronoun') !== null || tagOf(at, 'trigger') !== null
        break
      }
      const trigger = tagOf(at, 'trigger')
      if (trigger && !(hearing.text.startsWith('ال', sentence.starts[to] ?? 0)) && (trigger.frame === 'active' || trigger.frame === 'either') && to > from) { complement = true; break }
      if (tagOf(at, 'boundary') && to > from) break
      if (tagOf(at, 'said') && tagOf(at, 'said')?.form === 'before-source') break
    }
  }
  if (to === from) {
    return complement ? sameSource(hearing, hit.from, true) : null
  }
  if (isAgain(hearing, from, to) || sameAgain(hearing, from, to)) return sameSource(hearing, hit.from, true)
  const kind = sourceKind(sentence, from, to)
  if (kind === null && !complement && !reachesComplement(hearing, to)) return null
  if (form === 'counts' && kind === null) return null
  return namedSource(hearing, from, to, hit.from, true)
}

/** «قال رئيس البلدية، أحمد العلي، إن»: where the name between two commas ends; null where the second does not open what is said. */
function appositionEnd(hearing: Hearing, comma: number): number | null {
  const { sentence } = hearing
  for (let i = comma + 1; i < sentence.keys.length && i <= comma + 7; i++) {
    const at = sentence.hitAt[i]
    if (isComma(sentence.keys[i])) return i > comma + 1 && tagOf(sentence.hitAt[i + 1], 'complement') ? i : null
    if (isMark(sentence.keys[i]) || figureAt(sentence, i) || tagOf(at, 'said') || tagOf(at, 'trigger')) return null
  }
  return null
}

/** «أما المصدر فتحدث», «وكان ضابط … قد أبلغ»: the subject stands between the fronting word and the verb. */
function frontedSubject(hearing: Hearing, hit: Hit): Source | null {
  const { sentence } = hearing
  for (let i = hit.from - 1; i >= 0 && i > hit.from - 18; i--) {
    const at = sentence.hitAt[i]
    if (figureAt(sentence, i) || tagOf(at, 'said') || tagOf(at, 'complement')) return null
    if (!tagOf(at, 'fronting')) continue
    let to = i + 1
    while (to < hit.from && !isEdge(sentence.keys[to] ?? '') && !tagOf(sentence.hitAt[to], 'boundary') && !(to > i + 1 && tagOf(sentence.hitAt[to], 'source-end'))) to++
    return to > i + 1 && sourceKind(sentence, i + 1, to) !== null ? namedSource(hearing, i + 1, to, hit.from, true) : null
  }
  return null
}

function closesName(hearing: Hearing, from: number, to: number): boolean {
  const { sentence } = hearing
  for (let i = to - 1; i >= from; i--) if (isQuote(sentence.keys[i])) return true
  return false
}

/** True where «أن», a colon or a quotation comes within a few words, as after «قال فلان، … إن». */
function reachesComplement(hearing: Hearing, at: number): boolean {
  const { sentence } = hearing
  for (let i = at; i < sentence.keys.length && i < at + 12; i++) {
    if (isColon(sentence.keys[i]) || isQuote(sentence.keys[i]) || tagOf(sentence.hitAt[i], 'complement')) return true
    if (figureAt(sentence, i)) return false
  }
  return false
}
