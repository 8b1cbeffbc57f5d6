import { kindOf } from '../../../model/kind.ts'
import { isPartOf, linkTo } from '../likelihood/told.ts'
import type { Told } from '../likelihood/told.ts'
import { hasMark, isComma } from '../sentence.ts'

/** Words between the dead and the hurt that are told together («قُتل 7 أشخاص في بلدة الدجيل وأصيب 35»), at most, and figures that are parts of the first. */
const BESIDE_WITHIN = 8
const PARTS = 4

/** The hurt, the dead or the missing told right behind others of one event, or behind parts of those, with no mark between that ends what is told of them; null where none are. */
export function toldBeside(one: Told, told: readonly Told[]): Told | null {
  if (!isOfLosses(one)) return null
  for (let at = one.at + 1; at <= one.at + 1 + PARTS; at++) {
    const next = told[at]
    if (next?.sentence !== one.sentence) return null
    if (isPartOf(next, one.group) && next.measure === one.measure) continue
    if (next.measure === one.measure || !isOfLosses(next) || next.statement.modality !== one.statement.modality) return null
    const { keys } = next.sentence
    const before = told[at - 1]!.amount.to
    // «سبعة، بينهم ثلاثة أطفال وامرأتان، وإصابة أربعة»: a comma closes the parts.
    const from = at > one.at + 1 && isComma(keys[before]) ? before + 1 : before
    return next.amount.from - from <= BESIDE_WITHIN && !hasMark(next.sentence, from, next.amount.from) ? next : null
  }
  return null
}

const isOfLosses = ({ measure, amount }: Told): boolean => kindOf(measure) === 'casualty' && measure !== 'casualties' && amount.quantity.value !== null

/** Two that are told together. */
type Pair = readonly [Told, Told]

/**
 * «مقتل 12 وإصابة 64 … . مقتل سبعة وإصابة 35 في الدجيل»: of the dead and the hurt told together, both are parts of two told together before or behind where one of
 * them is. Changes the decisions' parents.
 */
export function linkToldInPairs(told: readonly Told[]): void {
  const pairs: Pair[] = []
  for (const one of told) {
    // «استشهاد 20 مواطنا بينهم تسعة أطفال و95 إصابة»: all the dead are told with the hurt, not some of them.
    if (one.whole?.sentence === one.sentence && one.statement.decision.reasons[0] === 'part-of-figure') continue
    const next = toldBeside(one, told)
    if (next !== null) pairs.push([one, next])
  }
  for (const [n, pair] of pairs.entries()) {
    const near = pairs.slice(Math.max(0, n - NEAR), n + NEAR)
    linkOther(pair, 0, near, told)
    linkOther(pair, 1, near, told)
  }
}

/** So many pairs before and behind one are looked at, and figures. */
const NEAR = 16
const FIGURES = 40

/** Makes the other of a pair a part of what is told with the whole of `pair[side]`, where that is told in a pair as well. */
function linkOther(pair: Pair, side: 0 | 1, pairs: readonly Pair[], told: readonly Told[]): void {
  const linked = pair[side]
  const part = pair[1 - side]!
  const of = linked.whole
  if (of === null || of.measure !== linked.measure) return
  const whole = pairs.find((other) => other[side].group === of.group && other[1 - side]!.measure === part.measure)?.[1 - side]
  if (whole === undefined || whole.group === part.group || whole.least < part.least || isPartOf(whole, part.group)) return
  if (whole.statement.superseded || part.statement.superseded) return
  // «قُتل تسعة وأصيب 39 في كركوك … أدى إلى مقتل خمسة وجرح 27»: of those of the town, who are themselves some of all.
  const isOfMore = part.whole !== null && whole.whole?.group === part.whole.group && linked.statement.decision.reasons.includes('makes-up')
  if (part.whole === null || isOfMore || (isOfSibling(part, of, side, pairs) && partsOf(part.whole, told) <= BY_CHANCE)) linkTo(part, whole, 'likely-part')
}

/** So many come to another by chance. */
const BY_CHANCE = 2

/** How many parts of a figure are told near it. */
function partsOf({ at, group }: Told, told: readonly Told[]): number {
  let count = 0
  for (let i = Math.max(0, at - FIGURES); i < told.length && i <= at + FIGURES; i++) if (told[i]!.whole?.group === group) count++
  return count
}

/** «النبطية: 3 شهداء و41 جريحا. البقاع: شهيد و22 جريحا. الهرمل: 5 شهداء و19 جريحا»: true for a part of one told in a pair whose other is of the same whole as its own other. */
const isOfSibling = ({ whole }: Told, of: Told, side: 0 | 1, pairs: readonly Pair[]): boolean =>
  whole !== null && pairs.some((other) => other[1 - side]!.group === whole.group && other[side].whole?.group === of.group)
