import { countsPeople, isBareNumber, isClaim, isUndecided, least, makeClaim } from '../decision.ts'
import type { DecidedClaim, Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { isColon, isComma, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Words from a figure to the mark behind which it is shared out, and from one share to the next, at most. */
const WITHIN = 8
/** Fewer are shared out so by chance. */
const FEWEST = 5

/**
 * «46 شهيدا، 19 في مستشفى الشفاء و16 في مستشفى ناصر و11 في شهداء الأقصى», «60 جريحا، 30 في الشفاء و20 في ناصر و10 في المعمداني»: bare numbers behind a comma, semicolon or
 * colon that come to the people right before it are shares of them, whatever the places that they are told of say. Changes the decisions.
 */
export function claimSharesBehind(sentence: Sentence, decisions: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  for (let n = 0; n + 2 < decisions.length; n++) {
    const whole = decisions[n]!
    if (!isClaim(whole) || !countsPeople(whole) || least(whole) < FEWEST) continue
    // «33 راكبا من حافلتين؛ 19 من الأولى و14 من الثانية»
    const first = decisions.findIndex((d, i) => i > n && !isOfThings(d))
    const shares = first < 0 ? [] : sharesOf(sentence, whole, decisions.slice(first))
    for (const share of shares) {
      if (share.measure !== whole.measure) makeClaim(share, whole.measure, whole.rule, whole.cost + 1, 'continues-list')
      share.parent = whole
    }
    n += shares.length
  }
}

const isOfThings = ({ measure, amount: { quantity } }: Decision): boolean => measure === null && quantity.unit === null && quantity.noun !== null

/** The bare numbers right behind a figure that come to it; none where they do not. */
function sharesOf(sentence: Sentence, whole: DecidedClaim, behind: readonly Decision[]): Decision[] {
  const shares: Decision[] = []
  let left = whole.amount.quantity.value ?? 0
  let last = whole.amount.to
  for (const share of behind) {
    const { from, to } = share.amount
    if (from - last > WITHIN || !mayShare(share, [whole, ...shares]) || !(shares.length === 0 ? isSetOff(sentence, last, from) : isNext(sentence, share))) return []
    shares.push(share)
    left -= least(share)
    last = to
    if (left <= 0) break
  }
  return left === 0 && shares.length > 1 ? shares : []
}

/** True for a bare number of the same, of whom nothing is told, or what the words for a ward tell, and which is part of nobody told before those that it may be shared out with. */
function mayShare(share: Decision, [whole, ...before]: readonly [DecidedClaim, ...Decision[]]): boolean {
  const { amount, measure, rule, parent } = share
  if (!isBareNumber(amount) || (amount.quantity.unit ?? 'person') !== 'person' || (parent !== null && parent !== whole && !before.includes(parent))) return false
  return measure === whole.measure || isUndecided(share) || (measure === null && rule === 'other-fate') || (measure === 'injured' && rule?.endsWith('.state') === true)
}

/** True where a comma, semicolon or colon, and no other mark, stands right before a number. */
function isSetOff({ keys }: Sentence, from: number, at: number): boolean {
  for (let i = from; i < at - 1; i++) if (isMark(keys[i])) return false
  return at > from && (isComma(keys[at - 1]) || isColon(keys[at - 1]) || keys[at - 1] === ';')
}

/** True for a number that "and" or a comma brings in. */
const isNext = (sentence: Sentence, { amount }: Decision): boolean => isJoined(sentence, amount) || isComma(sentence.keys[amount.from - 1])
