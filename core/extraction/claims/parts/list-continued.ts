import { fits, most } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { isClauseEdge, speaks, tagOf } from '../meaning.ts'
import { LEVELS, linkTo, sumOf } from '../likelihood/told.ts'
import type { Told } from '../likelihood/told.ts'
import { isComma, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/**
 * "1,013 people: 336 fighters, 298 civilians, 194 of whom were executed, 342 policemen and 21 Bedouin", «هم 336 مقاتلا و298 مدنيا، بينهم 194 أعدموا، و342 شرطيا»: people who go
 * on with a list of parts behind its whole, of whom no verb tells anything, are a part of the whole too, where it has room for them; what is told of one of
 * the list between is no end of it. Changes the decisions' parents.
 */
export function linkListContinued(told: readonly Told[]): void {
  for (const [at, part] of told.entries()) {
    const before = told[at - 1]
    if (part.isMoney || before?.sentence !== part.sentence || before.whole === null || !(part.whole === null || overfills(told, part)) || !goesOnList(before, part)) continue
    const whole = wholeOfList(told, at)
    if (whole !== null && fits(part.statement.decision, whole.statement.decision)) linkTo(part, whole, 'continues-list')
  }
}

/** "280 in Paxi, including 94 children, 240 in Lemo": true for a part of more than its whole has room for beside those told before it. */
function overfills(told: readonly Told[], { whole, at, sentence, least }: Told): boolean {
  if (whole?.sentence !== sentence || whole.at > at) return false
  const others = partsBefore(told, whole, at)
  return others.length > 0 && sumOf(others) + least > most(whole.statement.decision)
}

/** The parts of a whole told between it and figure `at`. */
const partsBefore = (told: readonly Told[], whole: Told, at: number): Told[] => told.slice(whole.at + 1, at).filter((one) => one.whole === whole)

/** True for a figure behind "and" or a comma of which only the words of the whole or of the list tell. */
function goesOnList({ amount: { to }, statement: { decision: last } }: Told, { sentence, amount, statement: { decision } }: Told): boolean {
  const comma = isComma(sentence.keys[amount.from - 1])
  if (!comma && !isJoined(sentence, amount)) return false
  if (decision.trigger !== null && decision.trigger.to > to && decision.trigger !== last.trigger) return false
  return comma || !tellsBetween(sentence, to, amount.from)
}

/** True where a verb, somebody who speaks or another clause stands between two figures, behind the last comma there. */
function tellsBetween({ keys, hitAt }: Sentence, from: number, to: number): boolean {
  for (let i = to - 1; i >= from && !isComma(keys[i]); i--) {
    if (isMark(keys[i]) || tagOf(hitAt[i], 'auxiliary') || speaks(hitAt[i]) || isClauseEdge(hitAt[i])) return true
  }
  return false
}

/** So many parts of a whole, told behind it in its sentence, make a list. */
const LISTED = 2

/** The outermost whole in the sentence of which those before figure `at` are a list, and that has room for it; null where none is. */
function wholeOfList(told: readonly Told[], at: number): Told | null {
  const part = told[at]!
  let found: Told | null = null
  let whole = told[at - 1]!.whole
  for (let level = 0; level < LEVELS && whole?.sentence === part.sentence && whole.at < at; level++, whole = whole.whole) {
    const parts = partsBefore(told, whole, at)
    if (whole.measure === part.measure && parts.length >= LISTED && sumOf(parts) + part.least <= most(whole.statement.decision)) found = whole
  }
  return found
}
