import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { fits, least, most } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { holdsAny, rolesAsked, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { pointsAtWhole } from './marker.ts'
import { isComma } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Words of the verb between two parts that one relative clause tells of, at most. */
const CLAUSE = 10

/**
 * "37 people, of whom nine needed surgery and two did not survive": bare numbers that "and" joins in a clause that "of whom" opens are of the same
 * whole, whatever befell them.
 */
export function linkRelative(sentence: Sentence, decisions: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  for (let n = 1; n < decisions.length; n++) {
    const before = decisions[n - 1]!
    const part = decisions[n]!
    const whole = before.parent
    if (!whole || !goesOnClause(sentence, part, before) || (whole.measure === 'killed' && part.measure !== 'killed')) continue
    if (least(before) + least(part) <= most(whole) && fits(part, whole)) part.parent = whole
  }
}

/** True for a bare number that "and" joins to the one before it in a clause that "of whom" opens. */
function goesOnClause(sentence: Sentence, { measure, parent, amount }: Decision, before: Decision): boolean {
  const { keys, hitAt } = sentence
  if (measure === null || (parent !== null && parent !== before) || amount.quantity.noun !== null || kindOf(measure) === 'aid') return false
  if (amount.from - before.amount.to > CLAUSE || !isJoined(sentence, amount) || !isBehindOfWhom(sentence, before)) return false
  // ", and two in A"
  if (isComma(keys[amount.from - 2]) && tagOf(hitAt[amount.to], 'place-preposition')) return false
  return !pointsAtWhole(hitAt[amount.to])
}

/** True where "of whom" stands right before a part, behind a comma. */
function isBehindOfWhom({ hitAt, keys }: Sentence, { amount: { from } }: Decision): boolean {
  const of = hitAt[from - 1]
  if (!of || of.to - of.from === 1 || !isComma(keys[of.from - 1])) return false
  return tagsOf(of, 'subset').some(({ form, rest, nearest }) => form === 'of-them' && rest !== true && nearest !== true)
}

const WHERE = rolesAsked('where')

/** What befalls the hurt once they are in a hospital. */
const IN_WARD: ReadonlySet<Measure> = new Set(['injured', 'killed'])

/**
 * "19 were taken to the hospital, where six had surgery and one died": bare numbers in a clause that tells of the place the hurt were brought to are of
 * those.
 */
export function linkWhere(sentence: Sentence, decisions: readonly Decision[]): void {
  if (!holdsAny(sentence, WHERE)) return
  const at = sentence.hitAt.findIndex((hit, i) => tagOf(hit, 'where') !== null && isComma(sentence.keys[i - 1]))
  const whole = at > 0 ? decisions.findLast((d) => d.measure !== null && d.amount.to <= at) : undefined
  if (whole && areMostlyThere(sentence, whole.amount.to, at)) linkOfMost(whole, decisions.find((d) => d.amount.from > at))
  if (whole) linkOfPlace(sentence, whole, at, decisions)
  if (whole?.measure !== 'injured' || !sentence.hitAt.slice(whole.amount.to, at).some(tellsOfWard)) return
  let told = 0
  for (const [n, part] of decisions.entries()) {
    if (part.amount.from < at || !mayBeInWard(part, whole, decisions[n - 1])) continue
    if (told > 0 && !isJoined(sentence, part.amount) && !isComma(sentence.keys[part.amount.from - 1])) return
    if (pointsAtWhole(sentence.hitAt[part.amount.to]) || told + least(part) > most(whole)) return
    part.parent = whole
    told += least(part)
  }
}

/** "135 died, 117 of them in Kerr County, where 36 were children": right behind the place where some were, those told there are of those, not of all. */
function linkOfPlace({ amountAt }: Sentence, whole: Decision, at: number, decisions: readonly Decision[]): void {
  const part = decisions.find((d) => d.amount.from > at && d.measure !== null)
  if (whole.parent === null || part?.measure !== whole.measure || part.parent !== whole.parent || part.amount !== amountAt[at + 1]) return
  if (least(part) < least(whole) && fits(part, whole)) part.parent = whole
}

/** "112, most of them in the Batken region, where 83 perished": of the same counted before, those told of the place where most of them were. */
function linkOfMost(whole: Decision, part: Decision | undefined): void {
  if (part?.measure === whole.measure && part.parent === null && kindOf(whole.measure!) !== 'aid' && least(part) < least(whole) && fits(part, whole)) part.parent = whole
}

/** True where it is told among the words from `from` to `to`, and nothing else of a figure, that most of those counted are at a place. */
function areMostlyThere({ hitAt, amountAt }: Sentence, from: number, to: number): boolean {
  let most = false
  for (let i = from; i < to && !amountAt[i]; i++) {
    if (tagOf(hitAt[i], 'some-of') || tagsOf(hitAt[i], 'subset').some(({ form }) => form === 'most')) most = true
    if (most && tagOf(hitAt[i], 'place-preposition')) return true
  }
  return false
}

/** True for a word that brings the hurt to a place, or says in what state they are. */
function tellsOfWard(hit: Hit | null): boolean {
  if (tagOf(hit, 'conveys') ?? tagOf(hit, 'ward') ?? tagOf(hit, 'direction')) return true
  return tagsOf(hit, 'trigger').some(({ measure, rule }) => measure === 'injured' && rule.endsWith('.state'))
}

/** True for a bare number of the hurt or the dead that is part of nothing but the one before it, or of what the whole is part of. */
function mayBeInWard({ measure, parent, amount }: Decision, whole: Decision, before: Decision | undefined): boolean {
  if (measure === null || !IN_WARD.has(measure) || amount.quantity.noun !== null) return false
  return parent === null || parent === before || parent === whole.parent
}
