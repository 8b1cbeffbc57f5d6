import type { Match } from '../lexicon/lexicon.ts'
import type { NounAlone } from './nouns-alone.ts'
import type { Passage } from './passage.ts'
import type { Sense } from './senses.ts'

/** «قُتل جندي وأصيب آخر», «مقتل عامل وإصابة آخر»: one more, right behind the word that tells what befell him, where no noun stands behind («مقتل آخر جندي»: the last one). */
export function readOneMore(p: Passage, { from, to, start, end }: Match<Sense>): NounAlone | null {
  const { another } = p.language
  if (!another || !p.has(from - 1, 'toll')) return null
  // «عمليات قتل أخرى»: other killings; of a woman a verb in the feminine tells.
  if (another.feminine.test(p.spelling(from)) && !another.herVerb.test(p.spelling(from - 1))) return null
  return isNounBehind(p, to, another.noNoun) ? null : { value: 1, unit: 'person', noun: null, unitAssumed: false, form: 'singular', start, end, to }
}

/** True where a noun may stand at token `i`, so that what stands before it says which one it is. */
function isNounBehind(p: Passage, i: number, noNoun: RegExp): boolean {
  if (i >= p.count || !p.isWord(i) || p.startsSentence(i) || p.startsLine(i)) return false
  if (p.find(i, 'noun')?.prefix === 0) return true
  if (p.has(i, 'function') || p.has(i, 'state') || p.has(i, 'toll')) return false
  return p.hasArticle(i) || !noNoun.test(p.spelling(i))
}
