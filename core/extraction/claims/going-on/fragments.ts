import { kindOf } from '../../../model/kind.ts'
import { spelling } from '../../text/spelling.ts'
import type { Case, Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isColon, isComma, isMark, isQuote, leastOf, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Words of a phrase of place or time before the number, at most. */
const LEADING = 5

/** "Ten there, and sixteen at Pniowek.", "In the south, 17.": a bare number in a sentence without a verb goes on with those counted in the one before. */
export function withoutVerb({ sentence, amount, topics, earlier }: Case): Decision | null {
  if (topics.profile.verbFirst || sentence.opensLine || leastOf(amount) < 2) return null
  const last = earlier.at(-1)
  if (!last?.measure || kindOf(last.measure) === 'aid' || last.sentence.index !== sentence.index - 1) return null
  const from = leadEnd(sentence)
  return from === amount.from && endsWithoutVerb(sentence, amount.to, from > 2 || isColon(rightBefore(sentence.keys, from)), topics.profile.happening, topics.text) ? last : null
}

/** Where the number stands behind a label that tells nothing else ("Hama: 7."); 0 where none opens the sentence. */
function labelEnd(sentence: Sentence): number {
  for (let i = 0; i < LEADING && i < sentence.keys.length - 1; i++) {
    const hit = sentence.hitAt[i]
    if (isColon(sentence.keys[i])) return i > 0 && sentence.amountAt[i + 1] ? i + 1 : 0
    if (isMark(sentence.keys[i]) || sentence.amountAt[i]) return 0
    if (tagOf(hit, 'trigger') ?? tagOf(hit, 'thing') ?? tagOf(hit, 'said') ?? tagOf(hit, 'topic') ?? tagOf(hit, 'auxiliary')) return 0
  }
  return 0
}

/** Where the first number of a sentence would stand behind "then", "another", or behind a place or day set off by a comma. */
function leadEnd(sentence: Sentence): number {
  const label = labelEnd(sentence)
  if (label > 0) return label
  let i = 0
  for (; i < sentence.keys.length && !sentence.amountAt[i]; i++) {
    const hit = sentence.hitAt[i]
    if (!isQuote(sentence.keys[i]) && !tagOf(hit, 'before-verb') && !tagOf(hit, 'coordination') && !tagOf(hit, 'not-negation') && !tagOf(hit, 'determiner')) break
  }
  if (sentence.amountAt[i]) return i
  if (!tagOf(sentence.hitAt[i], 'place-preposition')) return -1
  for (let k = i + 1; k <= i + LEADING && k < sentence.keys.length - 1 && !sentence.amountAt[k]; k++) if (isComma(sentence.keys[k])) return k + 1
  return -1
}

/** True where no verb and nothing counted follows up to the end of the clause; behind a place that leads it the number ends it. */
function endsWithoutVerb(sentence: Sentence, to: number, led: boolean, happening: RegExp | null, text: string): boolean {
  const next = sentence.hitAt[to]
  if (to >= sentence.keys.length || isMark(sentence.keys[to])) return led || isComma(sentence.keys[to])
  // "Twenty-one the day before."
  const where = tagOf(next, 'place-preposition') ?? tagOf(next, 'away') ?? tagOf(next, 'partitive')
  if (led || !(where ?? tagOf(next, 'then') ?? tagOf(next, 'weekday') ?? tagOf(next, 'relative-day'))) return false
  for (let i = to; i < sentence.keys.length && !isMark(sentence.keys[i]); i++) {
    const hit = sentence.hitAt[i]
    if (sentence.amountAt[i] || tagOf(hit, 'auxiliary') || tagOf(hit, 'holds') || tagOf(hit, 'said') || tagOf(hit, 'age')) return false
    if (tagsOf(hit, 'trigger').length > 0 && !tagOf(hit, 'thing')) return false
    if (!hit && happening?.test(spelling(text, sentence.starts[i], sentence.ends[i]))) return false
  }
  return true
}
