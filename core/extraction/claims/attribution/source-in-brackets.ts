import { spelling } from '../../text/spelling.ts'
import { tagOf } from '../meaning.ts'
import { figureAt, hasCapital, isColon, isComma } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
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

/** "844,000 have crossed (UNHCR)", "3,000 fled (UNHCR) and 12 died (OHCHR)": source words alone in brackets at the end of a sentence, or right behind what is told of a figure. */
export function sourcesInBrackets(hearing: Hearing): Source[] {
  const { sentence } = hearing
  const { keys, hitAt, amountAt, profile: { grammar: { capitalizesNames } } } = sentence
  const found: Source[] = []
  const last = keys.at(-1) === '.' ? keys.length - 2 : keys.length - 1
  for (let to = keys.indexOf(')'); to > 0; to = keys.indexOf(')', to + 1)) {
    let open = to - 1
    while (open > 0 && open >= to - LONGEST_BRACKET && keys[open] !== '(') open--
    if (keys[open] !== '(') continue
    // But not "A$25 million (not US dollars)", «ثلاثة أشخاص (معلم وطفل وامرأة)».
    const names = capitalizesNames ? hasCapital(sentence, open + 1) : amountAt[open + 1] === null
    const tells = names && (amountAt[open - 1] != null || tagOf(hitAt[open - 1], 'trigger') !== null)
    const source = to === last || tells ? sourceInBracket(hearing, open, to) : null
    if (source) found.push(source)
  }
  return found
}

function sourceInBracket(hearing: Hearing, open: number, to: number): Source | null {
  const { sentence } = hearing
  // «(المصدر: المفوضية)»
  const label = sentence.hitAt[open + 1]
  if (label && tagOf(label, 'source-label') && isColon(sentence.keys[label.to])) return namedSource(hearing, label.to + 1, to, open, false)
  // "blamed the Rapid Support Forces (RSF)": short for the name before it.
  if (sentence.profile.grammar.capitalizesNames && to - open === 2 && isShortFor(hearing, open)) return null
  to = endOfName(sentence, open, to)
  const kind = sourceKind(sentence, open + 1, to)
  // «(رويترز)»: but a headline has a speaker there, and so has «بينهم 127 مدنيا (المفوضية السامية)».
  const isSignedOff = kind === 'media' || (sentence.index > 0 && sentence.amountAt[open - 1] === null)
  if (sentence.profile.grammar.agenciesSetOff && isSignedOff) return null
  if (to - open > SHORT_BRACKET || (kind === null && !isAcronymBehindClaim(hearing, open, to))) return null
  for (let i = open + 1; i < to; i++) if (figureAt(sentence, i) || tagOf(sentence.hitAt[i], 'trigger')) return null
  return namedSource(hearing, open + 1, to, open, false)
}

/** "(IOM, 30 Oct)", "(Airwars; UN)": where the name ends in the bracket from `open` to `close`: before the day on which it was said, and before another name. */
function endOfName({ keys, hitAt }: Sentence, open: number, close: number): number {
  for (let i = open + 2; i < close; i++) {
    if (keys[i] === ';' || (isComma(keys[i]) && hitAt.slice(i, close).some((hit) => tagOf(hit, 'month') !== null))) return i
  }
  return close
}

/** "left 1,067 people injured (NDMA)": capitals alone in brackets, right behind a word that is no name which they could be short for. */
function isAcronymBehindClaim(hearing: Hearing, open: number, to: number): boolean {
  const { sentence, text } = hearing
  if (!sentence.profile.grammar.capitalizesNames || to - open !== 2 || sentence.amounts.length === 0) return false
  if (sentence.hitAt[open + 1] !== null || hasCapital(sentence, open - 1)) return false
  return ACRONYM.test(spelling(text, sentence.starts[open + 1], sentence.ends[open + 1]))
}
const ACRONYM = /^[A-Z]{3,7}$/
