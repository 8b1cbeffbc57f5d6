import { countsPeople, fits, makeClaim } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { PLAIN_PEOPLE } from '../governing/dwellers.ts'
import { isJoined } from '../joined.ts'
import { bringsInKnown, isClauseEdge, speaks, tagOf } from '../meaning.ts'
import { isComma, isDash, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { areOfNations } from './of-nations.ts'

/** Words from the last of those listed to the mark that closes the list, at most. */
const CLOSES_WITHIN = 7

/**
 * "The five, a mother and four of her children, had been asleep in a house": where the subject comes first, people listed between commas or dashes right
 * behind a figure are its parts where they add up to it, and count as it does, whatever the verb behind them says; single persons alone ("two civilians, an
 * Israeli and a Thai") are told who they are, not counted again. Changes the decisions.
 */
export function claimApposed(sentence: Sentence, decisions: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  for (const [n, whole] of decisions.entries()) {
    if (whole.measure === null || !countsPeople(whole) || whole.amount.quantity.value === null || areOfNations(sentence, whole.amount, decisions[n + 1]?.amount)) continue
    const mark = sentence.keys[whole.amount.to]
    const parts = isComma(mark) || isDash(mark) ? addedUp(sentence, whole, decisions.slice(n + 1)) : null
    if (!parts?.every((part) => fitsBeside(part, parts))) continue
    for (const part of parts) {
      if (part.measure !== whole.measure) makeClaim(part, whole.measure, whole.rule, whole.cost + 1, 'continues-list')
      part.parent = fits(part, whole) ? whole : part.parent
    }
  }
}

/** Those listed right behind a figure that come to as many; null where they do not, or where the list is not closed by a mark. */
function addedUp(sentence: Sentence, whole: Decision, behind: readonly Decision[]): Decision[] | null {
  const parts: Decision[] = []
  let left = whole.amount.quantity.value ?? 0
  let at = whole.amount.to + 1
  for (const part of behind) {
    const { from, to, quantity: { unit, noun, value } } = part.amount
    // "a couple and"
    const alone = noun === null && (isMark(sentence.keys[to]) || tagOf(sentence.hitAt[to], 'coordination') !== null)
    if ((unit !== 'person' || noun === null || noun === 'other') && !alone) return null
    if (value === null || value >= (whole.amount.quantity.value ?? 0)) return null
    const first = at === whole.amount.to + 1
    if (first ? from !== at : !isComma(sentence.keys[from - 1]) && !isJoined(sentence, part.amount)) return null
    if (opensClause(sentence, at, from)) return null
    // "their baby" is somebody known.
    if (tagOf(sentence.hitAt[from], 'determiner')?.possessive !== true) parts.push(part)
    left -= value
    at = to
    // "three people, a couple and their baby,"
    const known = left === 1 && namesKnown(sentence, to) ? 1 : 0
    if (left > known) continue
    const closed = left === known && isClosed(sentence, to, isPlain(whole))
    return closed && parts.some((d) => d.measure !== null || d.amount.quantity.form !== 'singular') ? parts : null
  }
  return null
}

/** True where a verb, somebody who speaks or another clause stands between two people. */
function opensClause({ hitAt }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const hit = hitAt[i]
    if (tagOf(hit, 'auxiliary') || speaks(hit) || isClauseEdge(hit)) return true
  }
  return false
}

/** True where "and" joins somebody known, whom no number counts, to the one before. */
const namesKnown = ({ hitAt, amountAt }: Sentence, at: number): boolean =>
  tagOf(hitAt[at], 'coordination') !== null && (amountAt[at + 1] ?? null) === null && bringsInKnown(hitAt[at + 1])

/**
 * True where a comma or dash closes the list right behind its last figure, or behind a few words that tell of that; the end of the sentence may where those
 * before the list are `plain` people ("among the dead are three Czechs, two Germans and a student").
 */
function isClosed(sentence: Sentence, to: number, plain: boolean): boolean {
  for (let i = to; i <= to + CLOSES_WITHIN && i < sentence.keys.length; i++) {
    const key = sentence.keys[i]
    if (isMark(key)) return (plain || isComma(key) || isDash(key)) && !opensClause(sentence, to, i)
  }
  return false
}

/** True for those whom no noun of their own counts, or one that says no more than that they are people. */
const isPlain = ({ amount: { quantity: { noun } } }: Decision): boolean => noun === null || PLAIN_PEOPLE.has(noun)

/** True for one of those listed of whom no word between them says what befell that one alone ("three dead and two wounded"). */
const fitsBeside = ({ trigger }: Decision, parts: readonly Decision[]): boolean =>
  trigger === null || trigger.from >= (parts.at(-1)?.amount.to ?? 0) || trigger.to <= (parts[0]?.amount.from ?? 0)
