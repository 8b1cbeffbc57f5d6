import { tagOf, tagsOf } from '../meaning.ts'
import { figureAt, isDefiniteWord, opensWith, isQuote } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { isEdge } from './source.ts'

/** «لموقع»، «للصحفيين»: a word for those who are told, with the preposition written as one with it. */
export function isHearer({ hitAt }: Sentence, at: number): boolean {
  return tagOf(hitAt[at], 'source-end') !== null && !tagOf(hitAt[at], 'complement') && !tagOf(hitAt[at], 'boundary')
}

/** Words that name a hearer, at most. */
const LONGEST_HEARER = 6

/** «كما قال لموقع محلي، …»، «كما قال لرويترز مسؤول في الشرطة»: the first word of a speaker behind whom he told, or the edge where none stands. */
export function behindHearer(sentence: Sentence, from: number): number {
  let quoted = false
  let i = (sentence.hitAt[from]?.to ?? from) - 1
  for (; i < sentence.keys.length && i < from + LONGEST_HEARER; i++) {
    if (isQuote(sentence.keys[i])) quoted = !quoted
    else if (isEdge(sentence.keys[i] ?? '') || figureAt(sentence, i)) return i
    else if (!quoted && i > from && (isDefiniteWord(sentence, i) || tagsOf(sentence.hitAt[i], 'source-word').some(({ kind }) => kind !== 'media'))) return i
  }
  return i
}

/** «قال لرويترز مسؤول في الشرطة إن»: where the speaker begins who stands behind those he told; null where none does. */
export function speakerBehindHearer(sentence: Sentence, from: number): number | null {
  if (!isHearer(sentence, from) || !opensWith(sentence, from, 'to')) return null
  const at = behindHearer(sentence, from)
  for (let i = from; i < at; i++) if (tagOf(sentence.hitAt[i], 'complement')) return null
  return tagOf(sentence.hitAt[at], 'source-word') && !tagOf(sentence.hitAt[at], 'source-end') ? at : null
}

/** «أبلغ الأناضول أن», «أبلغت أعضاء المجلس بأن», «أبلغ رويترز مسؤول أن»: the first word behind those whom a verb of telling has for its object; `from` where none stand there. */
export function behindTold(sentence: Sentence, from: number): number {
  if (!isOneTold(sentence, from)) return from
  let i = sentence.hitAt[from]?.to ?? from + 1
  for (; i < sentence.keys.length && i < from + LONGEST_HEARER; i++) {
    const at = sentence.hitAt[i]
    if (isEdge(sentence.keys[i] ?? '') || figureAt(sentence, i) || tagOf(at, 'complement') || tagOf(at, 'said') || tagOf(at, 'source-end')) break
    if (tagsOf(at, 'source-word').some(({ kind }) => kind !== 'media') && !isDefiniteWord(sentence, i)) break
  }
  // «أبلغت وسائل إعلام محلية عن مقتل»: what follows is what they tell.
  return tagOf(sentence.hitAt[i], 'relayed') ? from : i
}

/** True for reporters and others who are told things, and for the media. */
export function isOneTold(sentence: Sentence, at: number): boolean {
  const hit = sentence.hitAt[at]
  if (hit?.from !== at) return false
  const kinds = tagsOf(hit, 'source-word')
  return tagOf(hit, 'told') !== null || (kinds.length > 0 && kinds.every(({ kind }) => kind === 'media'))
}
