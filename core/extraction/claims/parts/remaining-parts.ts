import { fits, isUndecided, makeClaim, OF_THE_LIVING } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { ATTACKERS } from '../governing/attackers.ts'
import { isJoined } from '../joined.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { opensClauseBetween } from './clause-between.ts'
import { leavesAsMany, namesRemainder } from './remainder.ts'
import { rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

const valueOf = ({ amount }: Decision): number | null => amount.quantity.value

/** What the parts of a whole among `claims` come to, as far as a number says it. */
const toldOf = (whole: Decision, claims: readonly Decision[]): number =>
  claims.reduce((sum, d) => (d.parent === whole ? sum + (valueOf(d) ?? 0) : sum), 0)

/** "74 of the 87 were freed but 13 remain": what a part leaves of its whole is a part too. Changes the decisions' parents. */
export function linkRemainders(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  for (const part of decisions) {
    const taken = valueOf(part)
    const whole = part.parent
    const total = whole ? valueOf(whole) : null
    if (!total || !taken || !whole) continue
    const rest = restBehind(sentence, part, whole, total - taken, decisions)
    if (rest && fits(rest, whole)) leave(sentence, part, rest, whole)
    // "84 went to Ramallah, 21 to Egypt, sixty to Gaza", of 165.
    const left = total - toldOf(whole, decisions)
    const last = decisions.find((d) => d !== whole && isPartOfNothing(d) && d.amount.from > part.amount.from && valueOf(d) === left)
    if (!last) tellRest(sentence, decisions, part, left)
    else if (fits(last, whole)) leave(sentence, part, last, whole)
    const mayBeOfSum = taken > 1 && isExact(part) && isExact(whole) && pointsAtKnown(part)
    if (mayBeOfSum) linkToSum(part, whole, claimOfSum(part, whole, total + taken, decisions, earlier))
  }
}

/** True for a claim that is part of nothing yet. */
const isPartOfNothing = ({ measure, parent }: Decision): boolean => measure !== null && parent === null

/** The claim behind a part that says as many as it leaves; null where another part of the whole stands between: both leave less. */
function restBehind(sentence: Sentence, part: Decision, whole: Decision, left: number, decisions: readonly Decision[]): Decision | null {
  const next = decisions.find((d) => d.parent === whole && d.amount.from > part.amount.from)
  const mayBe = (d: Decision): boolean => d.measure !== null && (d.parent === null || (d.parent === part && namesRemainder(sentence, d.amount)))
  const isBehind = ({ amount: { from } }: Decision): boolean => from > part.amount.from && (!next || from < next.amount.from)
  return decisions.find((d) => d !== part && d !== whole && isBehind(d) && valueOf(d) === left && mayBe(d)) ?? null
}

/** Makes what other parts leave a part as well: the rest of the dead are dead ("13 died, 11 at the scene and two in hospital"). */
function leave(sentence: Sentence, part: Decision, rest: Decision, whole: Decision): void {
  const ofDead = whole.measure === 'killed'
  // «وفاة 6 بينهم 4 أطفال وفقدان شخصين»: what has its own word before it is not what is left.
  if (ofDead && rest.measure !== 'killed' && rest.trigger !== null && rest.trigger.to <= rest.amount.from) return
  // «11 جثة، بينها 5 لأطفال، فيما لا يزال 6 مفقودين»: nor are those missing dead.
  if (ofDead && rest.measure === 'missing' && opensClauseBetween(sentence, part.amount.to, rest.amount.from)) return
  rest.parent = whole
  if (ofDead && rest.measure !== null && OF_THE_LIVING.has(rest.measure)) rest.measure = 'killed'
}

const isExact = ({ amount }: Decision): boolean => amount.quantity.qualifier === 'exact'

/** True where an article or "of them" stands in or right before a part. */
function pointsAtKnown({ sentence: { hitAt }, amount: { from, to } }: Decision): boolean {
  const pointsAtThem = (hit: Hit | null): boolean => tagOf(hit, 'definite') !== null || tagsOf(hit, 'subset').some(({ form }) => form === 'of-them')
  return hitAt.slice(from - 1, to).some(pointsAtThem)
}

/** Sentences between a sum and the two that it is made of, at most; and where one of them is said to be the rest of those counted so. */
const SUM_WITHIN = 3
const SUM_OF_REST_WITHIN = 8

/** The claim told last that says what a part and its whole come to together; null where none does. */
function claimOfSum(part: Decision, whole: Decision, sum: number, decisions: readonly Decision[], earlier: readonly Decision[]): Decision | null {
  const isHurt = (d: Decision): boolean => d.measure === 'injured' && whole.measure === 'killed'
  // "Thirty-one died. … Twenty-four bodies have been claimed. The remaining seven …"
  const isRest = !part.sentence.profile.verbFirst && part.measure === whole.measure && namesRemainder(part.sentence, part.amount)
  const within = (d: Decision): number => (isRest && d.measure === part.measure ? SUM_OF_REST_WITHIN : SUM_WITHIN)
  const isNear = (d: Decision): boolean => d.sentence.index >= part.sentence.index - within(d)
  const isSum = (d: Decision): boolean => d !== part && isPartOfNothing(d) && valueOf(d) === sum && isNear(d) && !isHurt(d)
  return decisions.findLast(isSum) ?? earlier.findLast(isSum) ?? null
}

/** "Forty were buried; the remaining 20 will be today": 20 are what forty leave of the sixty counted before, no part of forty. */
function linkToSum(part: Decision, whole: Decision, sum: Decision | null): void {
  if (!sum || sum === whole || !fits(part, sum) || !fits(whole, sum)) return
  part.parent = sum
  whole.parent ??= sum
}

/**
 * «345 شهيدا، منهم 280 وصلوا المستشفيات و65 انتُشلوا»: a bare number that "and" joins to the parts and that is what they leave of their whole is a part,
 * whatever else is said of it.
 */
function tellRest(sentence: Sentence, decisions: readonly Decision[], part: Decision, left: number): void {
  const measure = part.parent?.measure ?? null
  const rest = left > 1 ? decisions.find((d) => d.amount.from > part.amount.from && valueOf(d) === left) : undefined
  if (measure === null || !rest || rest.measure !== null || !isUndecided(rest) || rest.amount.quantity.noun !== null || !isJoined(sentence, rest.amount)) return
  makeClaim(rest, measure, part.rule, part.cost + 1, 'part-of-figure')
  rest.parent = part.parent
}

/**
 * "Of the 164, 112 went to Gaza and 45 to Ramallah. Seven needed an ambulance.": what the parts told in the sentence before leave of their whole is a
 * part too. Changes the decisions' parents.
 */
export function linkRest(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  const last = earlier.at(-1)
  const whole = last?.parent
  if (!whole || sentence.opensLine || last.sentence.index !== sentence.index - 1) return
  const rest = decisions.find((d) => d.measure !== null)
  if (!rest || rest.parent !== null || rest.amount.quantity.noun !== null) return
  const told = earlier.filter((d) => d.parent === whole && d.sentence.index === sentence.index - 1)
  // "of whom 15 were let go after a night. The six still held …"
  const those = told.length === 1 && tagOf(rightBefore(sentence.hitAt, rest.amount.from), 'definite') !== null
  const left = (valueOf(whole) ?? 0) - toldOf(whole, told)
  if (!(told.length > 1 || those) || left < 2 || left !== valueOf(rest) || !fits(rest, whole)) return
  rest.parent = whole
  if (rest.measure === 'released') rest.measure = whole.measure
}

/**
 * "Eight people died. Five of the victims were from A. Three others were killed in B.", "43 died. Thirty-one … Another 12 …": others who are exactly what the
 * parts told so far leave of a whole of which the same is told are of it. Changes the decisions' parents.
 */
export function linkOthersLeft(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  for (const [n, others] of decisions.entries()) {
    if (others.measure === null || others.parent !== null || others.amount.quantity.form === 'singular') continue
    const { noun } = others.amount.quantity
    const further = noun === null && !sentence.profile.verbFirst && tagOf(sentence.hitAt[others.amount.from - 1], 'further') !== null
    if (noun !== 'other' && !further) continue
    const whole = leavesAsMany(sentence, [...earlier, ...decisions.slice(0, n)], others.amount)
    if (!whole || !fits(others, whole)) continue
    // "43 died. Thirty-one were crushed by walls. Another 12 were swept away."
    const saysMissing = tagsOf(others.trigger, 'trigger').some(({ frame }) => frame === 'counted')
    const carriedOff = whole.measure === 'killed' && others.measure === 'missing' && further && !saysMissing
    if (carriedOff) others.measure = 'killed'
    if (whole.measure === others.measure) others.parent = whole
  }
}

/** What parts leave of a whole happens to be the number of others where it is smaller. */
const LEFT_BY_CHANCE = 2

/**
 * "A fire killed 24. Twenty were guests. Four employees died trying to save them.": those of a sentence of whom the same is told, by nouns of their own, are
 * what the parts told right before leave of their whole, where they come to exactly as many and subjects stand first. Changes the decisions' parents.
 */
export function linkLeftByNoun(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  const last = earlier.at(-1)
  const whole = last?.parent
  if (sentence.profile.verbFirst || sentence.listItem || !whole || whole.measure !== last.measure) return
  if (whole.sentence === last.sentence || last.sentence.index !== sentence.index - 1) return
  const others = decisions.filter((d) => d.measure === whole.measure)
  const left = (valueOf(whole) ?? 0) - toldOf(whole, earlier)
  const mayBe = (d: Decision): boolean => d.parent === null && isExact(d) && fits(d, whole) && !ATTACKERS.has(d.amount.quantity.noun ?? '')
  if (others.length === 0 || left < LEFT_BY_CHANCE || !others.every(mayBe)) return
  if (others.reduce((sum, d) => sum + (valueOf(d) ?? 0), 0) === left) for (const d of others) d.parent = whole
}
