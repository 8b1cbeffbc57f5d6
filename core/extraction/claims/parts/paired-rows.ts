import type { Measure } from '../../../model/kind.ts'
import { isClaim, least, makeClaim, most } from '../decision.ts'
import type { DecidedClaim, Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { isColon } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Two figures that stand right beside each other, the first of one measure, the second of another. */
type Pair = readonly [Decision, Decision]

/** Words between the two, at most. */
const BESIDE = 1

/**
 * «مأرب (18 وفاة و11,300 نازح) والجوف (9 و6,200)», «صعدة: 9 قتلى و14 جريحا، تليها حجة (5 و8)»: two bare numbers in a bracket count what the two of the row before do, in that
 * order, and are of the same wholes; where two stand before a colon, of those. Changes the decisions.
 */
export function tellPairedRows(sentence: Sentence, decisions: readonly Decision[]): void {
  if (decisions.length < 4) return
  const pairs = pairsIn(sentence, decisions)
  const head = pairs[0]
  if (pairs.length < 2 || !head || !areCounted(head)) return
  let [first, second]: readonly [DecidedClaim, DecidedClaim] = head
  for (const pair of pairs.slice(1)) {
    if (areCounted(pair)) { [first, second] = pair; continue }
    if (!isBareRow(sentence, pair)) continue
    takeOver(pair[0], first)
    takeOver(pair[1], second)
  }
  if (!isBeforeColon(sentence, head)) return
  const rows = pairs.slice(1)
  for (const at of [0, 1] as const) {
    const whole = head[at]
    const parts = rows.map((pair) => pair[at]).filter((part) => part.measure === whole.measure)
    if (parts.length > 1 && parts.reduce((sum, part) => sum + least(part), 0) <= most(whole)) for (const part of parts) part.parent = whole
  }
}

/** The pairs of a sentence, in their order; no figure is in two of them. */
function pairsIn(sentence: Sentence, decisions: readonly Decision[]): Pair[] {
  const pairs: Pair[] = []
  for (let n = 0; n + 1 < decisions.length; n++) {
    const [one, next] = [decisions[n]!, decisions[n + 1]!]
    if (next.amount.from - one.amount.to > BESIDE || !isJoined(sentence, next.amount)) continue
    pairs.push([one, next])
    n++
  }
  return pairs
}

/** True for people who are counted by nouns, each of whom something else befell. */
const areCounted = (pair: Pair): pair is readonly [DecidedClaim, DecidedClaim] =>
  pair.every((d) => isClaim(d) && d.amount.quantity.unit === 'person' && d.amount.quantity.noun !== null) && pair[0].measure !== pair[1].measure

/** «(5 و8)»: true for two bare numbers that are all that a bracket holds. */
const isBareRow = ({ keys }: Sentence, pair: Pair): boolean =>
  keys[pair[0].amount.from - 1] === '(' && keys[pair[1].amount.to] === ')' && pair.every(isBare)
const isBare = ({ amount: { quantity } }: Decision): boolean => quantity.noun === null && (quantity.unit ?? 'person') === 'person'

/** Makes of a number what the one in its place in the row before is. */
function takeOver(decision: Decision, like: DecidedClaim): void {
  const measure: Measure = like.measure
  makeClaim(decision, measure, like.rule, like.cost + 1, 'continues-list')
  decision.parent = like.parent
}

/** True where a colon stands right behind two figures. */
const isBeforeColon = ({ keys }: Sentence, [, { amount: { to } }]: Pair): boolean => isColon(keys[to])
