import { tagOf } from '../meaning.ts'
import { spelling } from '../../text/spelling.ts'
import { figureAt, isComma, isDash, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Words } from './words.ts'

/** Words that describe a person before the verb, at most. */
const DESCRIBED_WITHIN = 11
/** Words between an auxiliary and its participle, at most. */
const GROUP = 2
/** A clause edge that costs as much ends what describes a subject. */
const EDGE = 3

/**
 * Where the verb of a single person begins behind words that describe him ("a man in his 40s | was killed", "a girl, 12, | died"): the index of its
 * auxiliary, or of a verb that needs none. `to` is the word behind the person. Null where a mark, another verb or another person stands between.
 */
export function verbOfDescribed({ keys, hitAt, amountAt }: Words, to: number): number | null {
  let begin = to
  for (let i = to; i < keys.length && i < begin + DESCRIBED_WITHIN; i++) {
    if (isComma(keys[i]) && begin === to) {
      begin = behindAgeOrAside({ keys, hitAt, amountAt }, i)
      if (begin === i) return null
      i = begin
    }
    const hit = hitAt[i]
    if (isMark(keys[i]) || amountAt[i]?.quantity.noun) return null
    if (tagOf(hit, 'said') || tagOf(hit, 'relative') || (tagOf(hit, 'boundary')?.cost ?? 0) >= EDGE) return null
    if (tagOf(hit, 'auxiliary')) {
      for (let k = hit!.to; k < hit!.to + GROUP; k++) if (tagOf(hitAt[k], 'trigger')) return i
      return null
    }
    // "on the bus", "for the channel": a noun there.
    const trigger = tagOf(hitAt[i - 1], 'determiner') ? null : tagOf(hit, 'trigger')
    if (trigger) return trigger.frame === 'passive' && (i > to || begin > to) ? i : null
  }
  return null
}

/** Words of a participle and what belongs to it between people and their verb, at most. */
const PARTICIPLE_WITHIN = 22

/**
 * "Five soldiers serving in the north as part of a mission against rebels | were killed": where the trigger of the verb stands of people who open their sentence, behind a
 * dateline or not, with a participle right behind them; null where a mark, others or another verb stand between.
 */
export function verbBehindParticiple(sentence: Sentence, { from, to, quantity }: Amount): number | null {
  const { keys, hitAt, text, starts, ends, profile: { happening, verbFirst } } = sentence
  if (verbFirst || happening === null || (from > 0 && !isDash(keys[from - 1])) || quantity.noun === null || quantity.form === 'singular' || to >= keys.length) return null
  if (tagOf(hitAt[to], 'auxiliary') || tagOf(hitAt[to], 'trigger') || !happening.test(spelling(text, starts[to], ends[to]))) return null
  for (let i = to + 1; i < to + PARTICIPLE_WITHIN && i < keys.length; i++) {
    const hit = hitAt[i]
    if (isMark(keys[i]) || figureAt(sentence, i) || tagOf(hit, 'said') || tagOf(hit, 'relative') || tagOf(hit, 'coordination')) return null
    if (!tagOf(hit, 'auxiliary')) continue
    for (let k = hit!.to; k < hit!.to + GROUP; k++) if (tagOf(hitAt[k], 'trigger')) return k
    return null
  }
  return null
}

/**
 * Behind an age or a name between the comma at `at` and another, or behind a longer aside on whose closing comma the verb follows ("a boy of six,
 * carried away by a stream, | has …"); `at` where none closes.
 */
function behindAgeOrAside({ keys, hitAt, amountAt }: Words, at: number): number {
  for (let i = at + 1; i < keys.length && i <= at + DESCRIBED_WITHIN; i++) {
    if (isComma(keys[i])) {
      const isName = i === at + 2 && !isMark(keys[at + 1])
      const hasVerbBehind = i > at + 1 && (tagOf(hitAt[i + 1], 'auxiliary') ?? tagOf(hitAt[i + 1], 'trigger')) !== null
      return isName || hasVerbBehind ? i + 1 : at
    }
    if (isMark(keys[i]) || tagOf(hitAt[i], 'said') || amountAt[i]?.quantity.noun) return at
  }
  return at
}
