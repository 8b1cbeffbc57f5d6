import { isCurrency } from '../../../model/figure.ts'
import { countsAid, least, most } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import { hasCapital, isColon, isComma, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { ANYBODY } from './making-up.ts'

/** Words from a whole to the first of those it is shared among, and from one of them to the next, at most. */
const BEGINS_WITHIN = 12
const GOES_ON_WITHIN = 6

/**
 * "rose to 2,411, led by Iran with 464, Mali with 312 and Nigeria with 274", "88 people, with 45 in Cebu, 20 in Bohol and 13 in Leyte", "most of them from Iran (464), Egypt
 * (190)": figures that a whole is shared out by, each beside a name, are its parts, where the subject comes first and the whole has room for them. Changes the decisions.
 */
export function linkSharedAmongNames(sentence: Sentence, decisions: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  for (const [n, first] of decisions.entries()) {
    const whole = isNamed(sentence, first) ? wholeOf(sentence, decisions, n) : null
    if (whole === null) continue
    const run = runFrom(sentence, decisions, n, whole)
    if (run.length < 2 && first.parent !== whole) continue
    if (run.reduce((sum, part) => sum + least(part), 0) > most(whole)) continue
    for (const part of run) {
      part.parent = whole
      // "pledged $880 million, with Germany giving $200 million"
      if (whole.measure === 'pledged') part.measure = whole.measure
    }
  }
}

/** What the first of those named is a part of, by what is told of it or by a word between that opens a list of shares; null where nothing is. */
function wholeOf(sentence: Sentence, decisions: readonly Decision[], n: number): Decision | null {
  const first = decisions[n]!
  if (first.measure === null) return null
  const own = first.parent
  if (own !== null) return isOfLike(first, own) && (own.sentence !== sentence || own.amount.to <= first.amount.from) ? own : null
  const before = decisions[n - 1]
  if (!before || before.measure === null || before.parent !== null || !isOfLike(first, before) || least(before) <= least(first)) return null
  return opensShares(sentence, before.amount.to, first.amount.from) ? before : null
}

/** True where ", with" or ", led by" stands between a whole and the first of its shares, and no other clause. */
function opensShares({ keys, hitAt }: Sentence, from: number, to: number): boolean {
  if (to - from > BEGINS_WITHIN) return false
  for (let i = to - 1; i >= from; i--) {
    if (isColon(keys[i])) return true
    if (isMark(keys[i])) return false
    if ((tagOf(hitAt[i], 'carrying-with') !== null || tagOf(hitAt[i], 'ranks')?.first === true) && isComma(keys[hitAt[i]!.from - 1])) return true
  }
  return false
}

/** Those that count the same beside names, one after the other from the decision `at` on. */
function runFrom(sentence: Sentence, decisions: readonly Decision[], at: number, whole: Decision): Decision[] {
  const run = [decisions[at]!]
  for (let k = at + 1; k < decisions.length; k++) {
    const [last, next] = [run.at(-1)!, decisions[k]!]
    const isFree = next.parent === null || next.parent === whole
    if (!isFree || next.measure === null || !isOfLike(next, whole) || !isNamed(sentence, next) || !onlyNames(sentence, last.amount.to, next.amount.from)) break
    run.push(next)
  }
  return run
}

/** True for people counted as those of a whole are, by no noun of their own, or a sum in its currency. */
function isOfLike(part: Decision, whole: Decision): boolean {
  const { unit, noun } = part.amount.quantity
  if (countsAid(whole)) return countsAid(part) && isCurrency(unit) && unit === whole.amount.quantity.unit && (part.measure === 'requested') === (whole.measure === 'requested')
  return part.measure === whole.measure && (noun === null || ANYBODY.has(noun) || noun === whole.amount.quantity.noun)
}

/** True for a figure right behind a name, a word or bracket between or not, or right before a place's. */
function isNamed(sentence: Sentence, { amount: { from, to } }: Decision): boolean {
  const { keys, hitAt } = sentence
  const before = keys[from - 1] === '(' || (from > 1 && !hasCapital(sentence, from - 1) && !isMark(keys[from - 1])) ? from - 2 : from - 1
  if (before > 0 && hasCapital(sentence, before) && !sentence.amountAt[before] && !tagOf(hitAt[before], 'weekday') && !tagOf(hitAt[before], 'month')) return true
  const where = tagOf(hitAt[to], 'place-preposition') ?? tagOf(hitAt[to], 'away')
  return where !== null && to + 1 < keys.length && hasCapital(sentence, hitAt[to]!.to)
}

/** True where nothing but names, their small words and the marks of a list stand between two figures. */
function onlyNames(sentence: Sentence, from: number, to: number): boolean {
  const { keys, hitAt } = sentence
  let words = 0
  for (let i = from; i < to; i++) {
    const hit = hitAt[i]
    if (isMark(keys[i])) {
      if (isComma(keys[i]) || keys[i] === '(' || keys[i] === ')') continue
      return false
    }
    const isSmall = tagOf(hit, 'coordination') ?? tagOf(hit, 'determiner') ?? tagOf(hit, 'partitive')
    if (isSmall ?? tagOf(hit, 'place-preposition') ?? tagOf(hit, 'away') ?? tagOf(hit, 'carrying-with')) continue
    if (tagOf(hit, 'said') || tagOf(hit, 'auxiliary') || (!hasCapital(sentence, i) && tagOf(hit, 'trigger')) || ++words > GOES_ON_WITHIN) return false
    if (!hasCapital(sentence, i)) return false
  }
  return true
}
