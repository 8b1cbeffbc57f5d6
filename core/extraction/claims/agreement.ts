import { tagOf, tagsOf } from './meaning.ts'
import type { Hit } from './meaning.ts'
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
  return ({ sentence, from, to }) => sentence.hitAt.some((other, i) => i > from && i < to && tagOf(other, 'relayed') !== null) || tagsOf(sentence.hitAt[from], 'source-word').every((word) => word.gender === undefined || word.gender === gender)
}
