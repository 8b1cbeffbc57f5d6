import { kindOf } from '../../../model/kind.ts'
import { isBareNumber, least, most, sumOfParts } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isComma, isMark, leastOf } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'
import { behindApposition } from '../parts/behind-apposition.ts'
import { carriesOn, opensSentence } from './opens-sentence.ts'

/** How many sentences back those are counted of whom a text goes on to tell; nobody is counted in those between. */
const WITHIN = 2
/** Adverbs between such a number and its verb, at most. */
const ADVERBS = 2
/** Numbers that are years where they count nothing. */
const YEARS = { from: 1900, to: 2100 }

/**
 * "A landslide killed 14. Nine lived in one house; the other five …": a bare number that opens its sentence and has a verb right behind it that
 * says nothing else of those it counts is a part of those counted just before. Null where others or things were counted since.
 */
export function goesOn({ sentence, amount, topics, here, earlier }: Case): Decision | null {
  const { happening, verbFirst } = topics.profile
  if (verbFirst || happening === null || !isBareNumber(amount) || amount.quantity.qualifier === 'vague') return null
  if (here.length > 0 || leastOf(amount) < 2 || !hasVerbBehind(sentence, amount, happening, topics)) return null
  if (!opensSentence(sentence, amount, carriesOn) && !isBehindOthersOfThem(sentence, amount)) return null
  if (NO_PART.some((topic) => topics.in(sentence, topic))) return null
  const last = earlier.at(-1)
  if (!last?.measure || kindOf(last.measure) === 'aid' || last.sentence.index < sentence.index - WITHIN) return null
  for (let back = sentence.index - last.sentence.index; back >= 1; back--) {
    const before = topics.before(sentence, back)
    if (!before || (back < sentence.index - last.sentence.index && before.opensLine) || countsOthers(before, before === last.sentence ? last.amount.to : 0)) return null
  }
  if (sentence.opensLine) return null
  return wholeWithRoom(last, earlier, leastOf(amount))
}

/** "Nearly all of them were captured in 2022; sixty-eight fought at Mariupol.": true right behind a semicolon before which it is told of those counted before. */
function isBehindOthersOfThem({ keys, hitAt }: Sentence, { from }: Amount): boolean {
  if (keys[from - 1] !== ';') return false
  for (let i = 0; i < from; i++) if (tagsOf(hitAt[i], 'subset').some(({ form }) => form === 'of-them' || form === 'most')) return true
  return false
}

/** What tells of those who came to no harm, or of no people. */
const NO_PART = ['custody', 'rescue', 'aboard', 'duty', 'contest', 'commerce', 'sport'] as const

/** Those of whom a part of this size is told: all who were told of, where it and the parts told just before fit into them, else those counted last. */
function wholeWithRoom(last: Decision, earlier: readonly Decision[], size: number): Decision | null {
  const all = last.parent
  if (all && sumOfParts(all, earlier) + size <= most(all)) return all
  if (size < most(last)) return last
  // "A fire killed 112. Twelve leapt to their deaths. Fifty-three could not be told apart."
  return earlier.findLast((d) => d.measure === last.measure && d.parent === null && d.sentence.index >= last.sentence.index - 1 && size + least(last) <= least(d)) ?? null
}

/** True where a verb follows that no lexicon gives to others: an auxiliary, or a word in the form of a past. */
function hasVerbBehind(sentence: Sentence, { to }: Amount, happening: RegExp, topics: TopicSense): boolean {
  const { text, profile: { adverb } } = topics
  const begin = behindApposition(sentence, to)
  for (let i = begin; i <= begin + ADVERBS && i < sentence.keys.length && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i++) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'auxiliary') ?? tagOf(hit, 'holds')) return true
    const trigger = tagOf(hit, 'trigger')
    // "are waiting" says nothing of captives where nobody speaks of an exchange.
    if (trigger) return trigger.frame === 'passive' && trigger.needs !== undefined && !topics.near(sentence, trigger.needs)
    const word = text.slice(sentence.starts[i], sentence.ends[i])
    if (happening.test(word)) return tagOf(hit, 'thing') === null
    if (!tagOf(hit, 'before-verb') && !adverb?.test(word)) return false
  }
  return false
}

/** True where a sentence counts people or things behind word `from`. */
function countsOthers({ amounts, hitAt, keys }: Sentence, from: number): boolean {
  return amounts.some(({ quantity: { form, unit, noun, value }, from: at, to }) => {
    if (at < from || form === 'singular' || (unit !== null && unit !== 'person')) return false
    if (noun !== null) return true
    const year = value !== null && value >= YEARS.from && value <= YEARS.to
    return !(year || tagOf(hitAt[at - 1], 'month') || tagOf(hitAt[to], 'month') || tagOf(hitAt[at - 1], 'age') || (isComma(keys[at - 1]) && isComma(keys[to])))
  })
}
