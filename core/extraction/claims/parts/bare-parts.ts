import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { FATES_OF_TAKEN, fits, isBareNumber, least, most, sumOfParts, TAKEN } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { isContrast, tagOf, tagsOf } from '../meaning.ts'
import { isCompared } from './no-whole.ts'
import { isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { pointsBack } from './wholes.ts'

/**
 * Links bare numbers of those who are told of one after the other to the whole that the first of them is a part of, where the subject comes first.
 * Changes the decisions' parents.
 */
export function linkBareParts(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  linkToldOn(sentence, decisions, earlier)
  for (const part of decisions) linkCaptive(sentence, part, earlier)
}

/** As {@link linkBareParts}, of those who are told right behind their whole or another part of it. Changes the decisions' parents. */
export function linkToldOn(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  linkNext(sentence, decisions[0], earlier)
  for (const [n, part] of decisions.entries()) linkSibling(part, decisions, n)
  for (const [n, part] of decisions.entries()) linkClause(sentence, part, decisions.slice(0, n))
}

/** True for a claim on a bare number that is part of nothing yet. */
const isFreeNumber = ({ measure, parent, amount }: Decision): boolean => measure !== null && parent === null && isBareNumber(amount)

/**
 * "69 of the bodies were on the third floor. Twelve leapt to their deaths.": a bare number that opens the sentence right behind a part of a whole, and
 * counts what it does, is one as well, where all parts fit into it.
 */
function linkNext(sentence: Sentence, part: Decision | undefined, earlier: readonly Decision[]): void {
  const last = earlier.at(-1)
  const whole = last?.parent
  if (!part || !whole || !isFreeNumber(part) || part.amount.from > 1 || sentence.opensLine || part.measure !== last.measure) return
  if (last.sentence.index !== sentence.index - 1 || whole.sentence === last.sentence || !fits(part, whole)) return
  if (sumOfParts(whole, earlier) + least(part) <= most(whole)) part.parent = whole
}

/** "six were taken to Van and one to Izmir": true for one, told of without a verb of his own, who is part of nothing yet. */
const isFreeOne = ({ measure, parent, trigger, sentence, amount: { to, quantity }, amount }: Decision): boolean =>
  measure !== null && parent === null && trigger === null && quantity.form === 'singular' && quantity.noun === null
    && isJoined(sentence, amount) && !tagOf(sentence.hitAt[to], 'auxiliary')

/** Words between two parts of a whole of another sentence, at most. */
const GAP = 24

/**
 * "Twenty-nine were brought up on Monday, twelve on Tuesday", of 52 counted before: what goes on with a part, without a verb of its own, is one as well.
 */
function linkSibling(part: Decision, decisions: readonly Decision[], n: number): void {
  if (!isFreeNumber(part) && !isFreeOne(part)) return
  const before = decisions.slice(0, n).findLast((d) => d.measure !== null)
  if (part.trigger !== null && (!before || !isSetAgainst(part) || !(STATES.has(part.measure!) || pointsBack(part.sentence, before.amount)))) return
  const whole = before?.parent
  if (!whole || whole.sentence === part.sentence || before.measure !== part.measure || part.amount.from - before.amount.to > GAP) return
  if (sumOfParts(whole, decisions) + least(part) <= most(whole) && fits(part, whole)) part.parent = whole
}

/** "700 of them are in two schools, while 300 have moved in with relatives": true for a number whose clause is set against another's. */
function isSetAgainst({ amount: { from, to }, sentence: { hitAt } }: Decision): boolean {
  if (!isContrast(hitAt[from - 1])) return false
  return tagOf(hitAt[to], 'auxiliary') !== null || tagOf(hitAt[to], 'holds') !== null
}

/** What those counted before a semicolon may be said to be, or to be in, behind it. */
const STATES: ReadonlySet<Measure> = new Set(['displaced', 'injured', 'missing'])

/**
 * "About 16 people were carried off; five, all of them women, turned up the next morning": a bare number behind a semicolon of which nothing else is
 * told is of those counted before it.
 */
function linkClause(sentence: Sentence, part: Decision, told: readonly Decision[]): void {
  const { measure, amount } = part
  // Who is named behind a semicolon gives a sum of his own.
  if (measure === null || !isFreeNumber(part) || amount.quantity.noun !== null || kindOf(measure) === 'aid') return
  // "331 martyrs and 945 wounded; 13 of the former": of whom its own words say.
  const behind = sentence.hitAt[amount.to]
  if (tagOf(behind, 'partitive') ?? tagOf(behind, 'subset')) return
  const opening = behindSemicolon(sentence, amount)
  if (opening === null || (tellsOfItself(part, opening) && !comesThere(part))) return
  const last = told.findLast((d) => d.measure !== null)
  const whole = last?.parent ?? last
  if (!whole?.measure || !mayBeOf(measure, whole.measure) || whole.amount.quantity.value === 1) return
  if (least(whole) > least(part) && fits(part, whole)) part.parent = whole
}

/** Where the clause begins whose number stands right behind a semicolon, or behind a phrase there that does not add to those before; null for others. */
function behindSemicolon({ keys, hitAt }: Sentence, { from }: Amount): number | null {
  if (keys[from - 1] === ';') return from
  return keys[from - 2] === ';' && hitAt[from - 1]?.from === from - 1 && !tagOf(hitAt[from - 1], 'further') ? from - 1 : null
}

/** "12,000 people fled; 4,000 went to Tawila": true where a verb tells only where some of those on the move came to. */
const comesThere = ({ rule }: Decision): boolean => rule?.endsWith('.came') === true

/** True where a word of its clause tells what befell those counted, and not only in what state they are, or how many they are at one place. */
function tellsOfItself(part: Decision, opening: number): boolean {
  // "took part in the exchange of 56 prisoners; 22 went home"
  if (part.trigger === null || part.trigger.to < opening) return false
  return !(part.rule?.endsWith('.state') === true && STATES.has(part.measure!)) && !isToldOfOnePlace(part)
}

/** Words from a bare number to "alone" at the end of its clause, at most. */
const ALONE_WITHIN = 8

/** "60 died this week alone": true for a number told of one time or place of several. */
function isToldOfOnePlace({ sentence: { keys, hitAt, amountAt }, amount: { to } }: Decision): boolean {
  for (let i = to; i < to + ALONE_WITHIN && i < keys.length && !isMark(keys[i]) && !amountAt[i]; i++) {
    if (tagsOf(hitAt[i], 'subset').some(({ same }) => same) && (i + 1 >= keys.length || isMark(keys[i + 1]))) return true
  }
  return false
}

/** True where a part may be of those counted so: the missing may be of those taken. */
const mayBeOf = (part: Measure, whole: Measure): boolean => part === whole || (part === 'missing' && TAKEN.has(whole))

/** How many sentences on a bare number is of those abducted. */
const TAKEN_WITHIN = 6

/**
 * "Jihadists took nine women. One has come back. Two were sold. Six are in the forest": bare numbers of captives are of those whose abduction was
 * counted some sentences before.
 */
function linkCaptive(sentence: Sentence, part: Decision, earlier: readonly Decision[]): void {
  // "Gunmen abducted 303 pupils. Most were freed, but nine are still missing."
  const isLost = part.measure === 'missing' && !sentence.opensLine && !tagOf(rightBefore(sentence.hitAt, part.amount.from), 'leaves')
  if (!isFreeNumber(part) || !(isLost || FATES_OF_TAKEN.has(part.measure!))) return
  if (sentence.opensLine && (part.amount.from > 1 || sentence.listItem)) return
  const isNear = (d: Decision): boolean => d.sentence.index >= sentence.index - (isLost ? 1 : TAKEN_WITHIN)
  const taken = earlier.findLast((d) => d.measure === 'abducted' && d.parent === null && !isCompared(d) && isNear(d) && fits(part, d))
  part.parent = taken ?? heldInSentenceBefore(sentence, part, earlier)
}

/**
 * "They hold 21 people, 13 of them soldiers. Two have been in captivity for a year.": where a sentence opens with a bare number of those held, it is of
 * all those counted so in the one before.
 */
function heldInSentenceBefore(sentence: Sentence, part: Decision, earlier: readonly Decision[]): Decision | null {
  if (part.measure !== 'held' || part.amount.from > 0 || sentence.opensLine) return null
  const isJustBefore = (d: Decision): boolean => d.sentence.index === sentence.index - 1
  const isWhole = (d: Decision): boolean => d.measure === 'held' && d.parent === null && !isCompared(d) && least(d) > least(part)
  return earlier.findLast((d) => isJustBefore(d) && isWhole(d) && fits(part, d)) ?? null
}
