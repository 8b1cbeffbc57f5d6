import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isDefiniteWord, isQuote } from '../sentence.ts'
import { isEdge, namedSource } from './source.ts'
import type { Hearing, Source } from './source.ts'

/** No more words than these name an owner. */
const LONGEST_OWNER = 8

/** «مزاعم الحوثيين بأسر 20»، «بعد إعلان الجيش مقتل 5»: the one right behind a noun of saying, whose words what follows is. */
export function ownerOf(hearing: Hearing, hit: Hit): Source | null {
  const { sentence } = hearing
  const first = sentence.hitAt[hit.to]
  // «أفادت إحصاءات رسمية»: an adjective owns nothing.
  if (tagOf(first, 'dataset-adjective')) return null
  // «وهو رقم سجّل ارتفاعا»: a verb
  if (first?.to === hit.to + 1 && tagsOf(first, 'said').some(({ form }) => form === 'counts') && !isDefiniteWord(sentence, hit.to)) return null
  if (!first || first.from !== hit.to || !(tagOf(first, 'source-word') ?? tagOf(first, 'place-word'))) return null
  let to = first.to
  for (; to < sentence.keys.length && to < hit.to + LONGEST_OWNER; to++) {
    const at = sentence.hitAt[to]
    if (isEdge(sentence.keys[to] ?? '') || isQuote(sentence.keys[to]) || sentence.amountAt[to]) break
    if (!at || at.from !== to || tagOf(at, 'source-word')) continue
    if (endsOwner(at) || (tagOf(at, 'trigger') && !isDefiniteWord(sentence, to))) break
  }
  const owner = namedSource(hearing, hit.to, to, hit.from, true)
  return owner && { ...owner, onwards: !tagsOf(sentence.hitAt[hit.from], 'said').some((said) => said.tally) }
}

/** True for a phrase that the name of an owner does not go across. */
const endsOwner = (hit: Hit): boolean =>
  (tagOf(hit, 'source-end') ?? tagOf(hit, 'complement') ?? tagOf(hit, 'negation') ?? tagOf(hit, 'boundary') ?? tagOf(hit, 'said') ?? tagOf(hit, 'link')) !== null
