import { spelling } from '../../text/spelling.ts'
import { tagOf } from '../meaning.ts'
import { figureAt, hasCapital, isColon } from '../sentence.ts'
import { namedSource, sourceKind } from './source.ts'
import type { Hearing, Source } from './source.ts'

/** A source in brackets has at most this many words, with a label before it and without. */
const LONGEST_BRACKET = 14
const SHORT_BRACKET = 8

/** True where the word in the bracket at `open` ends in the letter that the word before the bracket begins with, as initials do. */
function isShortFor(hearing: Hearing, open: number): boolean {
  const { sentence, text } = hearing
  return hasCapital(hearing.sentence, open - 1) && text.charAt((sentence.ends[open + 1] ?? 0) - 1) === text.charAt(sentence.starts[open - 1] ?? 0)
}

/** "844,000 have crossed (UNHCR)": source words alone in brackets at the end of a sentence. */
export function sourceInBrackets(hearing: Hearing): Source | null {
  const { sentence } = hearing
  let to = sentence.keys.length - 1
  if (sentence.keys[to] === '.') to--
  if (sentence.keys[to] !== ')') return null
  let open = to - 1
  while (open >= 0 && open >= to - LONGEST_BRACKET && sentence.keys[open] !== '(') open--
  if (sentence.keys[open] !== '(') return null
  // «(المصدر: المفوضية)»
  const label = sentence.hitAt[open + 1]
  if (label && tagOf(label, 'source-label') && isColon(sentence.keys[label.to])) return namedSource(hearing, label.to + 1, to, open, false)
  // "blamed the Rapid Support Forces (RSF)": short for the name before it.
  if (sentence.profile.grammar.capitalizesNames && to - open === 2 && isShortFor(hearing, open)) return null
  const kind = sourceKind(sentence, open + 1, to)
  // «(رويترز)»: but a headline has a speaker there.
  if (sentence.profile.grammar.agenciesSetOff && (sentence.index > 0 || kind === 'media')) return null
  if (to - open > SHORT_BRACKET || (kind === null && !isAcronymBehindClaim(hearing, open, to))) return null
  for (let i = open + 1; i < to; i++) if (figureAt(sentence, i) || tagOf(sentence.hitAt[i], 'trigger')) return null
  return namedSource(hearing, open + 1, to, open, false)
}

/** "left 1,067 people injured (NDMA)": capitals alone in brackets, right behind a word that is no name which they could be short for. */
function isAcronymBehindClaim(hearing: Hearing, open: number, to: number): boolean {
  const { sentence, text } = hearing
  if (!sentence.profile.grammar.capitalizesNames || to - open !== 2 || sentence.amounts.length === 0) return false
  if (sentence.hitAt[open + 1] !== null || hasCapital(sentence, open - 1)) return false
  return ACRONYM.test(spelling(text, sentence.starts[open + 1], sentence.ends[open + 1]))
}
const ACRONYM = /^[A-Z]{3,7}$/
