import type { Measure } from '../../../model/kind.ts'
import type { Reason } from '../../../model/reason.ts'
import { countsAid, least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import type { Group, Statement } from '../merging.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** A statement among all of a text, with what is asked of it again and again when wholes are looked for. */
export interface Told {
  statement: Statement
  /** Its place among them. */
  at: number
  sentence: Sentence
  amount: Amount
  measure: Measure
  /** The fewest that its figure can mean. */
  least: number
  isMoney: boolean
  /** The claim that it is a mention of, by its place among the text's claims, and how often that is said. */
  group: number
  said: number
  /** What the rules found it to be a part of. */
  whole: Told | null
}

/** The statements of a text as they are looked at for wholes, in their order; `groups` are its claims. */
export function toldIn(statements: readonly Statement[], groups: readonly Group[]): Told[] {
  const groupOf = new Map<Statement, number>()
  groups.forEach(({ statements: said }, group) => { for (const statement of said) groupOf.set(statement, group) })
  const byDecision = new Map<Decision, Told>()
  const told: Told[] = []
  for (const statement of statements) {
    const { decision } = statement
    const group = groupOf.get(statement)
    if (group === undefined || decision.measure === null) continue
    const one: Told = {
      statement, at: told.length, sentence: decision.sentence, amount: decision.amount, measure: decision.measure, least: least(decision), isMoney: countsAid(decision),
      group, said: groups[group]!.statements.length, whole: null
    }
    told.push(one)
    byDecision.set(decision, one)
  }
  for (const one of told) {
    const { decision } = one.statement
    const whole = decision.parent === null ? null : byDecision.get(decision.parent) ?? null
    if (whole !== null && isSaidBefore(one, whole)) decision.parent = null
    else one.whole = whole
  }
  return told
}

/** "has risen to at least 31 … six of the 31 confirmed dead": true for a number said again, which is as much as what it was taken for a part of. */
const isSaidBefore = ({ statement: { decision }, amount, measure }: Told, whole: Told): boolean =>
  decision.reasons[0] === 'said-before' && measure === whole.measure && amount.quantity.value !== null && amount.quantity.value === whole.amount.quantity.value

/** So many figures back and on are looked at when the whole of one is sought. */
const FIGURES_BACK = 40
const FIGURES_ON = 8

/** The figures that are looked at when the whole of one is sought: places `from` to `to` (exclusive). */
export const reachOf = ({ at }: Told, count: number): { from: number; to: number } => ({ from: Math.max(0, at - FIGURES_BACK), to: Math.min(count, at + FIGURES_ON + 1) })

/** Makes a figure part of another, for `reason`. Changes its decision's parent and reasons. */
export function linkTo(part: Told, whole: Told, reason: Reason): void {
  const { decision } = part.statement
  decision.parent = whole.statement.decision
  decision.reasons.push(reason)
  part.whole = whole
}

/** What figures come to. */
export const sumOf = (figures: readonly Told[]): number => figures.reduce((sum, { least }) => sum + least, 0)

/** How many wholes of wholes are gone up. */
export const LEVELS = 8

/** True where a claim is a part of the claim `group`, or of a part of it. */
export function isPartOf(told: Told, group: number): boolean {
  let { whole } = told
  for (let level = 0; level < LEVELS && whole !== null; level++) {
    if (whole.group === group) return true
    whole = whole.whole
  }
  return false
}
