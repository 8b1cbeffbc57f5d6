import { spelling } from '../../text/spelling.ts'
import { tagOf } from '../meaning.ts'
import { figureAt, isComma, isDefiniteWord, isMark, isQuote } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { hearingOf, namedSource } from './source.ts'
import type { Source } from './source.ts'

/** «تقود ماريا كروث منذ سنوات جماعة …»: the one whom a sentence names right behind the verb it opens with, by words that mean nothing else; null where none is. */
export function personAtHead(sentence: Sentence): Source | null {
  const { text, profile } = sentence
  const to = nameEnd(sentence, 1)
  if (to === null || !isVerbLike(sentence, 0)) return null
  for (let i = 1; i < to; i++) if (isDefiniteWord(sentence, i)) return null
  if (to > 1 && profile.speechForms?.noName.test(spelling(text, sentence.starts[to - 1], sentence.ends[to - 1]))) return null
  return namedSource(hearingOf(sentence), 1, to, 0, true)
}

/** True for a word that no noun phrase begins with, where a clause may begin. */
export function isVerbLike(sentence: Sentence, at: number): boolean {
  const hit = sentence.hitAt[at]
  if (isMark(sentence.keys[at]) || sentence.amountAt[at] || isDefiniteWord(sentence, at)) return false
  return !hit || (!tagOf(hit, 'source-word') && (tagOf(hit, 'said') !== null || tagOf(hit, 'trigger')?.frame === 'either'))
}

/** Where a name of two or three words that begins at `from` ends, an office or trade before it and an apposition behind it; null where none begins there. */
export function nameEnd(sentence: Sentence, from: number): number | null {
  let at = from
  while (tagOf(sentence.hitAt[at], 'source-word')) at = sentence.hitAt[at]?.to ?? at + 1
  // «العميد المتقاعد عبد الله»: what describes the office, no part of the name.
  if (at > from && isDefiniteWord(sentence, at) && isNameWord(sentence, at + 1) && !isDefiniteWord(sentence, at + 1)) at++
  const first = at
  for (let words = 0; words < 3 && at < sentence.keys.length && isNameWord(sentence, at); words++) at = afterNameWord(sentence, at)
  if (at - first < 2) return null
  // «تدير غريتا لاندغرين بعثة المنظمة»: of words that go on, two are the name.
  if (!isComma(sentence.keys[at])) return tagOf(sentence.hitAt[first], 'source-word') ? at : afterNameWord(sentence, afterNameWord(sentence, first))
  for (let k = at + 1; k < sentence.keys.length && k < at + APPOSED; k++) if (isComma(sentence.keys[k])) return k
  return at
}

/** The token behind a word of a name, which may have two («عبد الله»). */
function afterNameWord({ text, starts, ends, keys, profile }: Sentence, at: number): number {
  const isCompound = profile.speechForms?.opensName.test(spelling(text, starts[at], ends[at])) === true && at + 1 < keys.length && !isMark(keys[at + 1])
  return isCompound ? at + 2 : at + 1
}

/** Words of an apposition, at most. */
const APPOSED = 9

const isNameWord = (sentence: Sentence, at: number): boolean => !sentence.hitAt[at] && !figureAt(sentence, at) && !isMark(sentence.keys[at]) && !isQuote(sentence.keys[at])
