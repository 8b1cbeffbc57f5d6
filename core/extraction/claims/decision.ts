import { kindOf } from '../../model/kind.ts'
import type { Measure } from '../../model/kind.ts'
import type { Reason } from '../../model/reason.ts'
import type { Hit } from './meaning.ts'
import { leastOf } from './sentence.ts'
import type { Amount, Sentence } from './sentence.ts'
import type { TopicSense } from './topics.ts'

/** What was decided of one amount: a claim where `measure` is set, else `whyNot` says why not. */
export interface Decision {
  amount: Amount
  sentence: Sentence
  measure: Measure | null
  /** Of a claim the rule that found it, else the topic that ruled it out, if one did. */
  rule: string | null
  /** How far the trigger was; low is sure. */
  cost: number
  reasons: Reason[]
  /** Why it is no claim, in English; null for a claim. */
  whyNot: string | null
  /** The phrase that says what happened to those counted; null where the figure has that from another. */
  trigger: Hit | null
  /** The decision whose set this one is a part of. */
  parent: Decision | null
}

/** A decision that its amount is a claim. */
export interface DecidedClaim extends Decision { measure: Measure }

/** True for a decision that its amount is a claim. */
export const isClaim = (decision: Decision | null | undefined): decision is DecidedClaim => decision?.measure != null

/** Why a figure of people is no claim where no trigger reaches it; it may still be the whole of a part that is one. */
export const UNSAID = 'nothing says what happened to those counted'
/** … where the triggers that there are stand too far off. */
export const SAID_FAR_OFF = 'nothing near enough says what happened to those counted'
/** … where the lexicon lacks the noun, and no trigger stands beside it. */
export const FAR_FROM_UNKNOWN = 'counts something unknown, and no trigger stands beside it'

/** Why people are no claim of whom words right beside them say that they were saved. */
export const SAVED = 'those who were saved'

/** Why a whole is no claim of whose part alone something is told. */
export const UNTOLD_WHOLE = 'the whole of a part, of which nothing is said'

/** What rules a part out of a figure that is no claim. */
export const PART_OF_NO_CLAIM = 'part'

/** Why a number that points back is no claim where nobody was counted before. */
export const NOBODY = 'a number of nobody named before'

/** True where nothing says what happened to those counted, or nothing near enough. */
export const isUnsaid = ({ whyNot }: Decision): boolean => whyNot === UNSAID || whyNot === SAID_FAR_OFF
/** True where nothing says it, or only of what the lexicon lacks a noun for: no rule decides. */
export const isUndecided = (decision: Decision): boolean => isUnsaid(decision) || decision.whyNot === FAR_FROM_UNKNOWN

/** The decision that an amount is no claim, and why; `rule` is the topic that ruled it out, if one did. */
export function ruledOut(amount: Amount, sentence: Sentence, whyNot: string, rule: string | null = null): Decision {
  return { amount, sentence, measure: null, rule, cost: Infinity, reasons: [], whyNot, trigger: null, parent: null }
}

/** The decision that an amount is a claim of `measure`, by `rule` and for `reason`; its trigger and its whole where they are known. */
export function decidedAs(
  { amount, sentence }: Pick<Decision, 'amount' | 'sentence'>, measure: Measure, rule: string | null, cost: number, reason: Reason,
  known: Partial<Pick<Decision, 'trigger' | 'parent'>> = {}
): Decision {
  return { amount, sentence, measure, rule, cost, reasons: [reason], whyNot: null, trigger: known.trigger ?? null, parent: known.parent ?? null }
}

/** Makes a claim of a figure that was none, for `reason`; its trigger and its whole stay as they are. */
export function makeClaim(decision: Decision, measure: Measure, rule: string | null, cost: number, reason: Reason): void {
  decision.measure = measure
  decision.rule = rule
  decision.cost = cost
  decision.reasons = [reason]
  decision.whyNot = null
}

/** Takes a claim back: `whyNot` says why it is none. */
export function takeBack(decision: Decision, whyNot: string): void {
  decision.measure = null
  decision.parent = null
  decision.reasons = []
  decision.whyNot = whyNot
}

/** What a claim may count. */
export type Class = 'person' | 'money'

/** An amount with what is known around it. */
export interface Case {
  sentence: Sentence
  amount: Amount
  topics: TopicSense
  kind: Class
  /** Decisions before it in its sentence. */
  here: readonly Decision[]
  /** Claims of the sentences before. */
  earlier: readonly Decision[]
}

/** What is done to people who come to harm. */
export const HARM: ReadonlySet<Measure> = new Set(['killed', 'injured', 'abducted', 'missing'])

/** What only the living do or suffer. */
export const OF_THE_LIVING: ReadonlySet<Measure> = new Set(['returned', 'displaced', 'refugees', 'injured', 'missing', 'released'])

/** What is said of captives at the beginning. */
export const TAKEN: ReadonlySet<Measure> = new Set(['abducted', 'held'])
/** What is said of those let go. */
export const SET_FREE: ReadonlySet<Measure> = new Set(['released', 'prisoners-exchanged'])
/** What becomes of some of those taken. */
export const FATES_OF_TAKEN: ReadonlySet<Measure> = new Set(['held', 'released', 'dead-in-captivity'])
/** All that is said of captives. */
export const OF_CAPTIVES: ReadonlySet<Measure> = new Set(['abducted', 'held', 'released', 'dead-in-captivity'])

/** «عشرات القتلى ومئات الجرحى»: true for those whose own noun calls them hurt, however many died around them, where verbs come first. */
export const areCalledHurt = ({ rule, reasons, sentence: { profile } }: Decision): boolean =>
  profile.verbFirst && rule?.endsWith('.injured.counted') === true && reasons[0] === 'trigger-inside'

/** What those may have suffered whom one total counts together. */
export const LOSSES: ReadonlySet<Measure> = new Set(['killed', 'injured', 'missing'])

/** Nouns of the dead as what is found, brought and given back, by their ids. */
export const BODIES: ReadonlySet<string> = new Set(['body', 'mortal-remains', 'remains'])

/** What those do who have left their homes. */
export const MOVED: ReadonlySet<Measure> = new Set(['displaced', 'returned', 'refugees'])

/** The fewest that a decided figure can mean. */
export const least = (decision: Pick<Decision, 'amount'>): number => leastOf(decision.amount)
/** The most that it can mean; without an upper bound, ten times what is said. */
export function most({ amount: { quantity: { value, min, max } } }: Decision): number {
  return max ?? Math.max(value ?? 0, min ?? 0) * UNBOUNDED
}

/** How many times what is said a figure without an upper bound may mean. */
const UNBOUNDED = 10

/** True where both count people, or both money. */
const sameClass = (a: Measure, b: Measure): boolean => (kindOf(a) === 'aid') === (kindOf(b) === 'aid')

/** What the parts of a whole that are among `claims` come to. */
export const sumOfParts = (whole: Decision, claims: readonly Decision[]): number => claims.reduce((sum, d) => (d.parent === whole ? sum + least(d) : sum), 0)

/** True for a claim that counts people. */
export const countsPeople = ({ measure }: Decision): boolean => measure !== null && kindOf(measure) !== 'aid'

/** True for a claim that counts aid. */
export const countsAid = ({ measure }: Decision): boolean => measure !== null && kindOf(measure) === 'aid'

/** True for a number of several without a noun, or with one that means others ("two others"). */
export const isBareNumber = ({ quantity: { noun, form } }: Amount): boolean => (noun === null || noun === 'other') && form !== 'singular'

/** Nouns of those who bear arms, by their ids. */
export const ARMED: ReadonlySet<string> = new Set([
  'soldier', 'troops', 'serviceman', 'fighter', 'militant', 'gunman', 'rebel', 'insurgent', 'combatant', 'terrorist', 'jihadist', 'attacker', 'mercenary', 'officer',
  'policeman', 'police', 'police-officer', 'paratrooper', 'conscript', 'reservist', 'sergeant', 'lieutenant', 'captain', 'colonel', 'brigadier', 'general', 'commander'
])

/** True where a whole is large enough for two parts of it. */
export const haveRoom = (one: Decision, other: Decision, whole: Decision): boolean => least(one) + least(other) <= most(whole)

/** True where a part can belong to a whole: same kind of thing counted, and not larger. */
export function fits(part: Decision, whole: Decision): boolean {
  if (part === whole || whole.measure === null || part.measure === null) return false
  if (!sameClass(part.measure, whole.measure)) return false
  // «قتل تسعة مدنيين. وذكر أن خمسة مسلحين من بين القتلى»: who is armed is no civilian.
  if (whole.amount.quantity.noun === 'civilian' && ARMED.has(part.amount.quantity.noun ?? '')) return false
  return least(part) <= most(whole)
}
