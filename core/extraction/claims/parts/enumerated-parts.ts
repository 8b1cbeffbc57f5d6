import { kindOf } from '../../../model/kind.ts'
import { fits, makeClaim, most, SET_FREE, TAKEN } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { isClauseEdge, speaks, tagOf, tagsOf } from '../meaning.ts'
import { pointsAtWhole } from './marker.ts'
import { markerOnLeft } from './marker-on-left.ts'
import { isComma, isMark, leastOf } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { pointsBack } from './wholes.ts'

/**
 * "among them a nurse shot at a checkpoint and two boys who were fetching water", "the dead include a driver hired that morning, two guards who …": where the
 * subject comes first, people named one after the other behind "including" or the name of a set are counted as the first of them is, whatever is told of
 * one of them between. Changes the decisions.
 */
export function claimEnumerated(sentence: Sentence, decisions: readonly Decision[]): void {
  if (!sentence.profile.grammar.commasList) return
  for (let n = 0; n + 1 < decisions.length; n++) {
    const first = decisions[n]!
    if (first.measure === null || kindOf(first.measure) === 'aid' || first.amount.quantity.noun === null) continue
    if (opensEnumeration(sentence, first)) n = claimRun(sentence, decisions, n)
  }
}

/** True for the first of those named behind "including", "among them" or a set. */
function opensEnumeration(sentence: Sentence, first: Decision): boolean {
  const marker = markerOnLeft({ sentence, amount: first.amount, here: [] })
  if (marker?.form === 'set') return first.reasons[0] === 'part-of-set' || first.parent !== null
  return first.parent !== null && tagsOf(marker?.hit, 'subset').some(({ form }) => form === 'including')
}

/** Tells those listed behind the decision `at`; gives where the list ends. */
function claimRun(sentence: Sentence, decisions: readonly Decision[], at: number): number {
  const first = decisions[at]!
  let last = first
  for (let k = at + 1; k < decisions.length; k++) {
    const next = decisions[k]!
    // "five children, two of them girls, and a nurse"
    if (next.parent === last && pointsBack(sentence, next.amount)) continue
    // "a policeman with a head wound"
    if (next.measure === null && next.amount.quantity.form === 'singular' && !isJoinedToNamed(sentence, last, next)) continue
    if (!isCountedByNoun(next) || !isJoinedToNamed(sentence, last, next) || breaksOff(sentence, last.amount.to, next.amount.from)) return k - 1
    if (hasOwnVerb(sentence, next) || !onlyDescribes(sentence, first, last, next)) return k - 1
    if (next.measure !== first.measure || next.measure === null) makeClaim(next, first.measure!, first.rule, first.cost + 1, 'continues-list')
    if (next.parent === null || next.parent === first || next.parent === last) next.parent = first.parent && fits(next, first.parent) ? first.parent : null
    last = next
  }
  return decisions.length
}

/**
 * "Among the dead are 40 foreigners, including three Danes, two Turks and a Briton": where a sentence opens with a set, those listed with the first part of a whole told
 * there are parts of that whole, not of the set's own; not behind a comma and "and" where but one was named ("nine pupils, including four girls, and five teachers").
 */
export function keepToNamedWhole(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 0; n + 1 < decisions.length; n++) {
    const whole = decisions[n]!.parent
    if (whole?.sentence !== sentence || whole.amount.to > decisions[n]!.amount.from || !opensEnumeration(sentence, decisions[n]!)) continue
    if (whole.parent === null && whole.reasons[0] !== 'part-of-set') continue
    let sum = leastOf(decisions[n]!.amount)
    for (let k = n + 1; k < decisions.length; k++) {
      const last = decisions[k - 1]!, next = decisions[k]!
      if (next.parent !== whole.parent || next.measure === null || !isJoinedOrSetOff(sentence, next) || breaksOff(sentence, last.amount.to, next.amount.from)) break
      if (k === n + 1 && isComma(sentence.keys[next.amount.from - 2])) break
      sum += leastOf(next.amount)
      if (!fits(next, whole) || sum > most(whole)) break
      next.parent = whole
    }
  }
}

/** True where "and" or a comma stands right before a figure. */
const isJoinedOrSetOff = (sentence: Sentence, { amount }: Decision): boolean => isJoined(sentence, amount) || isComma(sentence.keys[amount.from - 1])

/** True for people whom a noun of their own counts. */
const isCountedByNoun = ({ amount: { quantity: { unit, noun } } }: Decision): boolean => unit === 'person' && noun !== null && noun !== 'other'

/** True where "and" or a comma joins a person to those named before; behind both a clause of its own may begin, unless several were named. */
function isJoinedToNamed(sentence: Sentence, last: Decision, next: Decision): boolean {
  const { from } = next.amount
  if (!isJoined(sentence, next.amount)) return isComma(sentence.keys[from - 1])
  return !isComma(sentence.keys[from - 2]) || next.measure !== null || last.reasons[0] === 'continues-list'
}

/** True where words between two people end the list: a verb that no "who" brings in, somebody who speaks, another clause. */
function breaksOff({ keys, hitAt }: Sentence, from: number, to: number): boolean {
  let relative = false
  for (let i = from; i < to; i++) {
    const hit = hitAt[i]
    if (isMark(keys[i]) && !isComma(keys[i])) return true
    if (tagOf(hit, 'relative')) relative = true
    if (isComma(keys[i])) relative = false
    const opensClause = isClauseEdge(hit) && !tagOf(hit, 'relative')
    if (opensClause || speaks(hit) || (tagOf(hit, 'auxiliary') && !relative)) return true
  }
  return false
}

/** "and a civilian was wounded": true where a verb of its own stands right behind somebody. */
const hasOwnVerb = ({ hitAt }: Sentence, { amount: { to } }: Decision): boolean =>
  (tagOf(hitAt[to], 'auxiliary') ?? tagOf(hitAt[to], 'holds') ?? tagOf(hitAt[to], 'before-verb')) !== null

/**
 * True where what is told right by somebody only describes one of those listed: what stands before the "and" tells of the one before, a participle
 * behind how he came to be counted.
 */
function onlyDescribes(sentence: Sentence, first: Decision, last: Decision, next: Decision): boolean {
  const { trigger } = next
  if (next.measure === null || next.measure === first.measure || trigger === null) return true
  if (trigger.from >= last.amount.to && trigger.to < next.amount.from) return true
  if (trigger.from !== next.amount.to || !tagsOf(trigger, 'trigger').some(({ frame }) => frame === 'participle')) return false
  return TAKEN.has(next.measure) && (TAKEN.has(first.measure!) || SET_FREE.has(first.measure!))
}

/**
 * "25 people, a girl and a policeman among them": words behind an enumeration say of all in it that they are parts. Changes the decisions' parents.
 */
export function linkEnumerated(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = decisions.length - 1; n > 1; n--) {
    const last = decisions[n]!
    const whole = last.parent
    if (last.measure === null || whole?.sentence !== sentence || whole.amount.to > last.amount.from) continue
    if (!isJoined(sentence, last.amount) || !closesEnumeration(sentence, last.amount)) continue
    for (let k = n - 1; k >= 0; k--) {
      const part = decisions[k]!
      if (part === whole || part.amount.from < whole.amount.to) break
      if (part.parent === null && part.measure === last.measure && fits(part, whole)) part.parent = whole
    }
  }
}

/** Words between the last of an enumeration and what closes it, at most. */
const CLOSING = 3

/** True where "among them" or "included" closes an enumeration right behind its last figure. */
function closesEnumeration({ keys, hitAt }: Sentence, { to }: Amount): boolean {
  for (let i = to; i < to + CLOSING && !isMark(keys[i]); i++) if (pointsAtWhole(hitAt[i])) return true
  return false
}
