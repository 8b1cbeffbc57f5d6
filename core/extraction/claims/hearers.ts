import { tagOf, tagsOf } from './meaning.ts'
import { figureAt, isDefiniteWord, isQuote } from './sentence.ts'
import type { Sentence } from './sentence.ts'
import { isEdge } from './source.ts'

/** «لموقع»، «للصحفيين»: a word for those who are told, with the preposition written as one with it. */
export const isHearer = (sentence: Sentence, at: number): boolean => tagOf(sentence.hitAt[at], 'source-end') !== null && !tagOf(sentence.hitAt[at], 'complement') && !tagOf(sentence.hitAt[at], 'boundary')

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
  if (!isHearer(sentence, from) || sentence.text[sentence.starts[from] ?? 0] !== TO) return null
  const at = behindHearer(sentence, from)
  for (let i = from; i < at; i++) if (tagOf(sentence.hitAt[i], 'complement')) return null
  return tagOf(sentence.hitAt[at], 'source-word') && !tagOf(sentence.hitAt[at], 'source-end') ? at : null
}

/** The preposition written as one with the word for those who are told. */
const TO = 'ل'
