import type { Measure } from '../../../model/kind.ts'
import { most } from '../decision.ts'
import type { Group, Statement } from '../merging.ts'
import { pointsBack } from '../parts/wholes.ts'
import { PartFeatures } from './whole-features.ts'
import { reachOf, toldIn } from './told.ts'
import type { Told } from './told.ts'
import type { WholeLikelihood } from './whole-likelihood.ts'

/** A claim for which the rules found no whole is a part of the likeliest one from this likelihood on. */
export const PART_FROM = 0.4
/** … and one for which they found another is a part of the likeliest one instead from this likelihood on. */
const PART_INSTEAD_FROM = 0.7

/** Wholes are looked for among so many claims and so many sentences back, within what is looked at; and on through the next sentence. */
const CLAIMS_BACK = 14
const SENTENCES_BACK = 14
/** How many wholes of wholes are gone up. */
const LEVELS = 8
/** A text of fewer figures is too short to tell what is likely in it. */
const TELLING = 4

/** True where a claim is a part of the claim `group`, or of a part of it. */
function isPartOf(told: Told, group: number): boolean {
  let whole = told.whole
  for (let level = 0; level < LEVELS && whole !== null; level++) {
    if (whole.group === group) return true
    whole = whole.whole
  }
  return false
}

/** The figures that one may be a part of: one of each claim, the nearest before it or else the first behind. */
export function possibleWholes(part: Told, told: readonly Told[]): Told[] {
  const { from, to } = reachOf(part, told.length)
  const wholes: Told[] = []
  const canHold = (whole: Told): boolean =>
    whole.group !== part.group && whole.isMoney === part.isMoney && part.least <= most(whole.statement.decision) && !isPartOf(whole, part.group) &&
    !wholes.some(({ group }) => group === whole.group)
  for (let at = part.at - 1; at >= from && wholes.length < CLAIMS_BACK; at--) {
    const whole = told[at]!
    if (part.sentence.index - whole.sentence.index > SENTENCES_BACK) break
    if (canHold(whole)) wholes.push(whole)
  }
  for (let at = part.at + 1; at < to; at++) {
    const whole = told[at]!
    if (whole.sentence.index - part.sentence.index > 1) break
    if (canHold(whole)) wholes.push(whole)
  }
  return wholes
}

/**
 * True where the rules have seen both figures side by side and not linked them: one that points back in its sentence, of which they know whom it means, and one right behind a
 * part of the whole ("abducted 31 people in Isa, among them 12 women, and seven in Goronyo").
 */
function isRuledOut(part: Told, whole: Told, told: readonly Told[]): boolean {
  if (whole.sentence !== part.sentence) return false
  const before = told[part.at - 1]
  return (before?.sentence === part.sentence && before.whole?.group === whole.group) || pointsBack(part.sentence, part.amount)
}

/** True where the claim `group` is `other` or a part of it, or of a part of it, by the wholes of all claims. */
function isWithin(group: number, other: number, wholes: readonly (number | null)[]): boolean {
  for (let at: number | null = group, level = 0; at !== null && level < LEVELS; level++) {
    if (at === other) return true
    at = wholes[at] ?? null
  }
  return false
}

/**
 * Makes claims for which the rules found no whole parts of the likeliest one among the claims around, where it is likely enough. One for which they found a whole in another
 * sentence becomes a part of a likelier one instead, unless that is the whole of theirs: at which level a part stands the rules know better. Changes the decisions' parents and
 * reasons. Its cost is linear: every figure is held against a few around it.
 */
export function linkLikelyWholes(statements: readonly Statement[], groups: readonly Group[], likelihood: WholeLikelihood): void {
  if (statements.length < TELLING) return
  const told = toldIn(statements, groups)
  // The first mention with a whole tells that of its claim.
  const linked: (Told | null)[] = groups.map(() => null)
  for (const one of told) if (one.whole !== null && one.whole.group !== one.group) linked[one.group] ??= one
  const wholes = linked.map((one) => one?.whole?.group ?? null)
  const largest = new Map<Measure, number>()
  const found = new Map<number, { part: Told; whole: Told; likely: number }>()
  for (const part of told) {
    const teller = linked[part.group]!
    const isOpen = teller === null || (teller === part && part.whole?.sentence !== part.sentence)
    const possible = isOpen ? possibleWholes(part, told) : []
    if (possible.length > 0) {
      const likeliest = likelihood.likeliest(new PartFeatures(part, told, largest), possible, teller === null ? PART_FROM : PART_INSTEAD_FROM)
      const isWanted = likeliest !== null && (teller === null ? !isRuledOut(part, likeliest.whole, told) : !isPartOf(part, likeliest.whole.group))
      if (isWanted && likeliest.likely > (found.get(part.group)?.likely ?? 0)) found.set(part.group, { part, ...likeliest })
    }
    largest.set(part.measure, Math.max(part.least, largest.get(part.measure) ?? 0))
  }
  for (const { part, whole } of found.values()) {
    // Each was asked by itself; no two are parts of one another.
    if (isWithin(whole.group, part.group, wholes)) continue
    wholes[part.group] = whole.group
    const { decision } = part.statement
    decision.parent = whole.statement.decision
    decision.reasons.push('likely-part')
  }
}
