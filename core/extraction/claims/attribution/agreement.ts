import { spelling } from '../../text/spelling.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { figureAt, isComma } from '../sentence.ts'
import type { Hit } from '../meaning.ts'
import type { Source } from './source.ts'

/**
 * Which sources a verb or participle of saying can go on in the words of, where its form tells the gender of its subject («وأضافت» is said by no
 * «وزير»): a test of a source, true also where the source's first word tells no gender. Null where the form fits any.
 */
export function agreeing(hit: Hit): ((source: Source) => boolean) | null {
  // «سُجلت» may be a passive.
  const gender = tagsOf(hit, 'said').find((said) => said.gender !== undefined && said.form !== 'counts')?.gender
  if (gender === undefined) return null
  // Of a relay and the one relayed either may be meant.
  return ({ sentence: { hitAt, text, starts, ends, profile }, from, to }) => {
    if (hitAt.some((other, i) => i > from && i < to && tagOf(other, 'relayed') !== null)) return true
    const words = tagsOf(hitAt[from], 'source-word')
    // «… أن التحقيقات تفيد بأن …، لافتا إلى أن»: by no investigations.
    const areThings = words.every((word) => word.gender === undefined) && profile.speechForms?.severalThings.test(spelling(text, starts[from], ends[from])) === true
    return areThings ? gender === 'feminine' : words.every((word) => word.gender === undefined || word.gender === gender)
  }
}

/**
 * Which sources a pronoun can mean ("he" no ministry and no "two relatives", "it" no spokesman): a test of a source, true also where its words
 * tell nothing of it. Null where the pronoun tells nothing.
 */
export function meantBy(hit: Hit | null | undefined): ((source: Source) => boolean) | null {
  const means = tagsOf(hit, 'pronoun').find((pronoun) => pronoun.means !== undefined)?.means ?? tagOf(hit, 'again')?.means
  if (means === undefined) return null
  return (source) => {
    const named = namesOf(source)
    return named === null || named === means || (means === 'many' && named === 'body')
  }
}

/** Whether a source is one person, several or a body, by the last word that tells in its name; null where none does before what describes it ("Ana Ruiz, who leads the union"). */
function namesOf({ sentence, from, to }: Source): 'one' | 'many' | 'body' | null {
  const counted = figureAt(sentence, from)
  // "Rescue 1122 spokesman Bilal Faizi": a service by its number.
  const isNumbered = counted !== null && [counted.to - 1, counted.to].some((i) => tagsOf(sentence.hitAt[i], 'source-word').some(({ names }) => names === 'one'))
  if (counted?.from === from && !isNumbered) return counted.quantity.value === 1 ? 'one' : 'many'
  let named: 'one' | 'many' | 'body' | null = null
  for (let i = from; i < to; i++) {
    const hit = sentence.hitAt[i]
    if (isComma(sentence.keys[i]) || tagOf(hit, 'place-preposition') || tagOf(hit, 'link') || tagOf(hit, 'partitive') || tagOf(hit, 'subset')) break
    // "a spokesman for the ministry"
    if (named !== null && tagOf(hit, 'asked')) break
    // "a community leader and a lawmaker"
    if (named !== null && tagOf(hit, 'coordination')) return 'many'
    const words = tagsOf(hit, 'source-word')
    if (words.length > 0) named = words[0]!.names ?? 'body'
  }
  return named
}
