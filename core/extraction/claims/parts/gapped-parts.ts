import { kindOf } from '../../../model/kind.ts'
import { spelling } from '../../text/spelling.ts'
import { fits, haveRoom, least, most, sumOfParts } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { goesOnWithWhole } from './appositions.ts'
import { isPartOfNext } from './part-before-whole.ts'
import { isComma, isInBrackets, isMark, opensWith } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Words between a part and one that its verb is left out of, at most. */
const GAP = 14

/** "Fourteen of the victims died in A and four in B": what has no verb of its own has the whole of the part that it is told with. */
export function linkGapped(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 1; n < decisions.length; n++) {
    const part = decisions[n]!
    const before = partBeside(sentence, decisions, n)
    const whole = before?.parent
    if (!whole) {
      if (before && isParallel(sentence, part, before, decisions)) part.parent = null
      continue
    }
    if (goesOnWithWhole(sentence, whole, before, part.amount)) continue
    if (isLeftOf(sentence, part, whole, decisions) || isTakenFor(sentence, part, before, whole) || isGapped(sentence, part, before, whole)) part.parent = whole
    else if (isSharedSum(sentence, part, before, whole) && sumOfParts(whole, decisions) + least(part) <= most(whole)) part.parent = whole
  }
}

/**
 * "Nine of the dead worked for the Red Crescent, two for the civil defence and one for the UN", where nobody counted all of them: true for some who are
 * taken for a part of the first, which the same preposition tells of.
 */
function isParallel({ text, starts, ends, keys, profile }: Sentence, part: Decision, before: Decision, decisions: readonly Decision[]): boolean {
  const first = part.parent
  if (profile.verbFirst || !first || (before !== first && !decisions.includes(first)) || first.reasons[0] !== 'part-of-set' || first.parent) return false
  if (part.amount.quantity.noun !== null || isMark(keys[part.amount.to])) return false
  const word = (i: number): string => spelling(text, starts[i], ends[i])
  for (let i = first.amount.to + 1; i < part.amount.from; i++) if (word(i) === word(part.amount.to) && !isMark(keys[i])) return true
  return false
}

/** The part told before another: that right before it, or the one in whose words the whole stands between ("fourteen of the 23 died in A, six in B"). */
function partBeside(sentence: Sentence, decisions: readonly Decision[], n: number): Decision | undefined {
  const [far, near] = [decisions[n - 2], decisions[n - 1]]
  if (sentence.profile.verbFirst || !far?.parent || !near || near.parent) return near
  return isPartOfNext(sentence, far.amount) && far.parent.amount.quantity.value === near.amount.quantity.value ? far : near
}

/** "six in B and the remaining three in C": true for a bare number of those left that is what all parts told before leave of their whole. */
function isLeftOf({ hitAt, profile }: Sentence, part: Decision, whole: Decision, decisions: readonly Decision[]): boolean {
  if (profile.verbFirst || part.measure !== whole.measure || part.amount.quantity.noun !== null || part.parent === whole) return false
  if (!tagsOf(hitAt[part.amount.from - 1], 'subset').some(({ rest }) => rest === true)) return false
  return sumOfParts(whole, decisions) + least(part) === whole.amount.quantity.value
}

/** "Eleven of the deaths occurred in A; four were in B": true for those taken for some of the eleven who are beside them. */
function isTakenFor(sentence: Sentence, part: Decision, before: Decision, whole: Decision): boolean {
  if (part.parent !== before || part.amount.quantity.noun !== null || !isMark(sentence.keys[part.amount.from - 1])) return false
  return isElsewhere(sentence, part) && haveRoom(before, part, whole) && fits(part, whole)
}

/** True for a part of which it is told behind its verb where it was. */
function isElsewhere({ hitAt }: Sentence, { amount: { to } }: Decision): boolean {
  const verb = hitAt[to]
  return tagOf(verb, 'auxiliary') !== null && tagOf(hitAt[verb!.to], 'place-preposition') !== null
}

/** True for a bare number of which the verb of the part before it tells as well. */
function isGapped(sentence: Sentence, part: Decision, before: Decision, whole: Decision): boolean {
  const { amount, measure } = part
  if (measure === null || part.parent !== null || measure !== before.measure || amount.quantity.noun !== null) return false
  if (amount.from - before.amount.to > GAP || !fits(part, whole)) return false
  if (addsToPart(sentence, part, before, whole)) return true
  // «وتوزع الجرحى على مستشفيات دار الأمل (15) ورياق (9) والمرتضى (4)»
  const bracketed = isInBrackets(sentence, before.amount) && isInBrackets(sentence, part.amount)
  if (bracketed && whole.sentence !== sentence && haveRoom(before, part, whole)) return true
  // "Ten of the victims died at the scene and one at a hospital"
  if (amount.quantity.form === 'singular' && isJoined(sentence, amount) && !tagOf(sentence.hitAt[amount.to], 'auxiliary')) return true
  return isToldPlace(sentence, part)
}

/** "12 of them had been sent home, and that another eight were in Gaza" */
function addsToPart({ hitAt }: Sentence, part: Decision, before: Decision, whole: Decision): boolean {
  if (!tagOf(hitAt[part.amount.from - 1], 'further')) return false
  if (kindOf(part.measure!) === 'aid') return haveRoom(before, part, whole)
  return before.amount.quantity.noun === null
}

/**
 * "of which $12 million was set aside for food, $8 million for shelter and $3 million for schools", «خُصص منها 12 مليونا للإيواء و8 ملايين للصحة»: true for a
 * sum of which nothing but what it is for is told behind a part, by whose verb it is told too.
 */
function isSharedSum(sentence: Sentence, part: Decision, before: Decision, whole: Decision): boolean {
  const { amount: { from, to, quantity }, measure } = part
  if (kindOf(whole.measure!) !== 'aid' || part.parent !== null || measure !== before.measure || from - before.amount.to > GAP) return false
  if (quantity.unit !== whole.amount.quantity.unit || (part.trigger !== null && part.trigger !== before.trigger)) return false
  if (!isJoined(sentence, part.amount) && !isComma(sentence.keys[from - 1])) return false
  const next = sentence.hitAt[to]
  return tagOf(next, 'asked') !== null || tagOf(next, 'link') !== null || tagOf(next, 'place-preposition') !== null || opensWith(sentence, to, 'to')
}

/** True for a number behind "and" or a mark, behind which it is told where, or with what. */
function isToldPlace(sentence: Sentence, { amount }: Decision): boolean {
  const { hitAt, keys, profile: { verbFirst } } = sentence
  const joined = isJoined(sentence, amount)
  if (!joined && !isMark(keys[amount.from - 1])) return false
  const next = hitAt[amount.to]
  // "Six were taken to one clinic, four to another"
  if (tagOf(next, 'place-preposition') || tagOf(next, 'away') || (!verbFirst && tagOf(next, 'direction'))) return true
  return joined && (tagOf(next, 'link') !== null || (verbFirst && tagOf(next, 'function') !== null))
}
