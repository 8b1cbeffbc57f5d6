import { kindOf } from '../../../model/kind.ts'
import { spelling } from '../../text/spelling.ts'
import type { Decision } from '../decision.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, isComma, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** A capital and a small letter; in a script without capitals nothing is written so. */
const NAME = /^\p{Lu}\p{Ll}/u

/** True for words of the lexicon that are written as a name and do nothing ("World Bank"). */
export const isKnownName = (sentence: Sentence, hit: Hit): boolean =>
  !tagOf(hit, 'trigger') && !tagOf(hit, 'said') && NAME.test(spelling(sentence.text, sentence.starts[hit.from], sentence.ends[hit.from]))

/** Words between the name of who gives and the sum, at most. */
const GIVER_WITHIN = 9

/** True for a word that no lexicon knows and that is written as a name. */
export const isUnknownName = (sentence: Sentence, i: number): boolean =>
  sentence.hitAt[i] === null && !sentence.amountAt[i] && NAME.test(spelling(sentence.text, sentence.starts[i], sentence.ends[i]))

/**
 * "Paris comes with 300 million.", "Even Iceland found two million.", "Third place goes to Norway (90 million).": true for a sum told behind a name right
 * after sums of aid, in words that say nothing of people.
 */
export function isOfNextGiver(sentence: Sentence, { from, to }: Amount, here: readonly Decision[], earlier: readonly Decision[]): boolean {
  const last = here.findLast((d) => d.amount.quantity.form !== 'singular' && d.amount.quantity.form !== 'fraction') ?? earlier.at(-1)
  if (!last?.measure || kindOf(last.measure) !== 'aid' || last.sentence.index < sentence.index - 1) return false
  // "In Kabul, two million sleep in tents."
  if (isComma(sentence.keys[from - 1]) || !endsGiver(sentence, to)) return false
  let named = false
  for (let i = from - 1; i >= 0 && i >= from - GIVER_WITHIN && sentence.keys[i] !== ';' && sentence.keys[i] !== ':' && !figureAt(sentence, i); i--) {
    const hit = sentence.hitAt[i]
    if (tagsOf(hit, 'trigger').some(({ measure, rule }) => kindOf(measure) !== 'aid' && !rule.endsWith('again'))) return false
    if (tagsOf(hit, 'said').some((said) => !said.mental) && !tagOf(hit, 'trigger')) return false
    if (tagOf(hit, 'hosts') || tagOf(hit, 'who') || hasTopic(hit, 'commerce', 'need', 'displacement')) return false
    named ||= !isMark(sentence.keys[i]) && (tagOf(hit, 'place-word') !== null || tagOf(hit, 'source-word') !== null || isUnknownName(sentence, i))
  }
  return named
}

/** True where a mark stands, or a word that leads on to what a sum is for. */
function endsGiver({ keys, hitAt }: Sentence, to: number): boolean {
  const hit = hitAt[to]
  if (to >= keys.length || isMark(keys[to]) || tagOf(hit, 'direction') || tagOf(hit, 'place-preposition')) return true
  return tagOf(hit, 'coordination') !== null || tagOf(hit, 'more') !== null
}
