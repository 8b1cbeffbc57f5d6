import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, isComma, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** True for "13 civilians reported killed", "18 confirmed)", "returnees counted in July": nobody speaks there, the figure was reported. */
export function isReportedOf(sentence: Sentence, { from, to }: Hit): boolean {
  const next = sentence.hitAt[to]
  const key = sentence.keys[to]
  if (key === ')' || key === ';' || to >= sentence.keys.length) return true
  // "31 (24 confirmed, 7 for validation)"
  if (isComma(key) && sentence.keys[(sentence.amountAt[from - 1]?.from ?? 0) - 1] === '(') return true
  if (tagsOf(next, 'trigger').some((t) => t.frame !== 'active') || hasTopic(next, 'since')) return true
  return (tagOf(next, 'place-preposition') ?? tagOf(next, 'agent') ?? tagOf(next, 'as-of') ?? tagOf(next, 'function')) !== null
}

/** "noting that Egypt received", "said the hospital admitted": true where "that" or a verb of saying stands right before a subject at word `from` and its article. */
export function opensWhatIsTold({ hitAt }: Sentence, from: number): boolean {
  const before = hitAt[tagOf(hitAt[from - 1], 'determiner') ? from - 2 : from - 1]
  return (tagOf(before, 'complement') ?? tagOf(before, 'said')) !== null
}

/** "its self-proclaimed leader": a word that a hyphen joins to the one before it. */
export const isInCompound = ({ starts, text }: Sentence, { from }: Hit): boolean => from > 0 && COMPOUND.test(text.slice(Math.max(0, (starts[from] ?? 0) - 2), starts[from]))
const COMPOUND = /\p{L}[-‐‑]$/u

/** "the previously reported 25": behind an article and an adverb the participle describes a noun. */
export function isDescribingNoun({ hitAt }: Sentence, { from }: Hit): boolean {
  let at = from
  while (at > 1 && at > from - ADVERBS && tagOf(hitAt[at - 1], 'before-verb') && !tagOf(hitAt[at - 1], 'determiner')) at--
  return at < from && tagOf(hitAt[at - 1], 'determiner') !== null
}

/**
 * "among confirmed cases", "to documented refugees", "without giving": true where a preposition stands right before a word of saying: it describes the noun behind it, or has
 * no subject.
 */
export function isBehindPreposition({ hitAt }: Sentence, { from }: Hit): boolean {
  const before = hitAt[from - 1]
  if (!before || before.to !== from || tagOf(before, 'source-word')) return false
  const leads = tagOf(before, 'place-preposition') ?? tagOf(before, 'direction') ?? tagOf(before, 'carrying-with')
  return (leads !== null || tagsOf(before, 'subset').some(({ form }) => form === 'out-of')) && !tagOf(before, 'before-verb')
}

/**
 * "1,200 cases of hepatitis reported, including three deaths": true for a participle that a mark closes, where nobody who can speak stands before it and what was
 * said is not set off.
 */
export function isReportedThing(sentence: Sentence, { to }: Hit, from: number): boolean {
  if (from === 0 || isMark(sentence.keys[from - 1]) || (to < sentence.keys.length && !isMark(sentence.keys[to]))) return false
  return !hasSource(sentence, to - 1)
}

/** Words of a subject in which a word for a source is looked for. */
const SUBJECT_WORDS = 12

/** True where a word for a source, or a pronoun for one, stands in the words before a verb, up to a mark. */
export function hasSource({ hitAt, keys }: Sentence, right: number): boolean {
  for (let i = right - 1; i >= 0 && i >= right - SUBJECT_WORDS && !isMark(keys[i]); i--) {
    if (tagOf(hitAt[i], 'source-word') ?? tagOf(hitAt[i], 'pronoun') ?? tagOf(hitAt[i], 'figure-word')) return true
  }
  return false
}

/** "12 were ever found": an auxiliary among the words of a verb group. */
export function hasAuxiliaryIn({ hitAt }: Sentence, from: number, to: number): boolean {
  for (let i = Math.max(0, Math.min(from, to - 1)); i < to; i++) if (tagOf(hitAt[i], 'auxiliary')) return true
  return false
}

/** True where a figure stands right behind a verb, or behind "only". */
export const confirmsFigure = (sentence: Sentence, { to }: Hit): boolean =>
  figureAt(sentence, to) !== null || (tagOf(sentence.hitAt[to], 'not-negation') !== null && figureAt(sentence, sentence.hitAt[to]!.to) !== null)

/** Words between an auxiliary and its participle, at most. */
const ADVERBS = 2

/** "were still admitted": true where an auxiliary stands before word `at`, with words that may stand before a verb between. */
export function hasAuxiliary({ hitAt }: Sentence, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 1 - ADVERBS; i--) {
    if (tagOf(hitAt[i], 'auxiliary')) return true
    if (!tagOf(hitAt[i], 'before-verb')) return false
  }
  return false
}
