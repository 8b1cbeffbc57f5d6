import { isFuture } from '../circumstances/future.ts'
import { countsAid, fits, least, most, sumOfParts } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import { opensWith, type Sentence } from '../sentence.ts'

/** Sentences from a gift to what will be set aside of it, where another part of that stands between, at most. */
const WITHIN = 3

/**
 * «تبرعت اليابان بمبلغ 23 مليون دولار. وسيخصص مبلغ 17.7 مليون دولار للتعليم»: a sum that will be set aside, by nobody named, is of the gift told right
 * before it, in languages that mark the future on the verb. Changes the decisions' parents.
 */
export function linkSetAside(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (sentence.profile.tenses === null || !decisions.some(willBeSetAside)) return
  let before = earlier.findLast(countsAid) ?? null
  let isSetAside = false
  for (const part of decisions) {
    if (!countsAid(part)) continue
    isSetAside = willBeSetAside(part) || (isSetAside && before !== null && goesOnWith(part, before))
    if (isSetAside && before !== null && part.parent === null) part.parent = giftBefore(part, before, [...earlier, ...decisions])
    before = part
  }
}

/** The gift that a part which will be set aside is of, behind the sum told last; null where that is none, or has no room for it. */
function giftBefore(part: Decision, last: Decision, claims: readonly Decision[]): Decision | null {
  const whole = last.parent ?? last
  if (!countsAid(whole) || whole.measure === 'requested' || whole.measure === 'total' || willBeSetAside(whole)) return null
  const { index } = part.sentence
  if (last.sentence.index < index - 1 || whole.sentence.index < index - (last.parent ? WITHIN : 1)) return null
  if (whole.amount.quantity.unit !== part.amount.quantity.unit || !fits(part, whole) || least(part) >= least(whole)) return null
  return sumOfParts(whole, claims) + least(part) <= most(whole) ? whole : null
}

/** «وسيتم تخصيص مبلغ 17 مليونا», «وستوجه 30 مليونا»: true where the words right before a sum say that it will be, by nobody named. */
function willBeSetAside({ measure, trigger, amount, sentence }: Decision): boolean {
  const { text, starts, ends, profile, hitAt } = sentence
  if (measure !== 'allocated' || trigger === null || trigger.to > amount.from || tagOf(hitAt[amount.to], 'more')) return false
  for (let i = trigger.to; i < amount.from; i++) if (!tagOf(hitAt[i], 'link')) return false
  const verb = [trigger.from - 1, trigger.from].find((i) => i >= 0 && isFuture(text, starts[i]!, ends[i]!, profile.tenses))
  return verb !== undefined && opensClause(sentence, verb)
}

/** True for a word with "and" on it, or with nothing of its clause before it. */
function opensClause(sentence: Sentence, i: number): boolean {
  if (i === 0 || sentence.keys[i - 1] !== '' || opensWith(sentence, i, 'and')) return true
  const before = sentence.hitAt[i - 1]
  return tagOf(before, 'complement') !== null || tagOf(before, 'boundary') !== null
}

/** «… و13 مليونا للرعاية»: true for what a list goes on with behind a part. */
const goesOnWith = (part: Decision, { sentence, parent, measure, trigger }: Decision): boolean =>
  parent !== null && sentence === part.sentence && part.measure === measure && (part.reasons[0] === 'continues-list' || part.trigger === trigger)
