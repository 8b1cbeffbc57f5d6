import { kindOf } from '../../../model/kind.ts'
import { FATES_OF_TAKEN, fits, isBareNumber, least, most, sumOfParts } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isCompared } from './no-whole.ts'
import { isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Links bare numbers of those who are told of one after the other to the whole that the first of them is a part of, where the subject comes first. Changes the decisions' parents. */
export function linkBareParts(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  linkNext(sentence, decisions[0], earlier)
  for (const [n, part] of decisions.entries()) linkSibling(part, decisions, n)
  for (const [n, part] of decisions.entries()) linkClause(sentence, part, decisions.slice(0, n))
  for (const part of decisions) linkCaptive(sentence, part, earlier)
}

/** "69 of the bodies were on the third floor. Twelve leapt to their deaths.": a bare number that opens the sentence right behind a part of a whole, and counts what it does, is one as well, where all parts fit into it. */
function linkNext(sentence: Sentence, part: Decision | undefined, earlier: readonly Decision[]): void {
  const last = earlier.at(-1)
  const whole = last?.parent
  if (!part?.measure || part.parent !== null || !whole || !isBareNumber(part.amount) || part.amount.from > 1 || sentence.opensLine || last.sentence.index !== sentence.index - 1 || whole.sentence === last.sentence || part.measure !== last.measure || !fits(part, whole)) return
  if (sumOfParts(whole, earlier) + least(part) <= most(whole)) part.parent = whole
}

/** Words between two parts of a whole of another sentence, at most. */
const GAP = 24

/** "Twenty-nine were brought up on Monday, twelve on Tuesday", of 52 counted before: what goes on with a part, without a verb of its own, is one as well. */
function linkSibling(part: Decision, decisions: readonly Decision[], n: number): void {
  const before = decisions.slice(0, n).findLast((d) => d.measure !== null)
  const whole = before?.parent
  if (part.measure === null || part.parent !== null || !whole || whole.sentence === part.sentence || before.measure !== part.measure || part.trigger !== null || !isBareNumber(part.amount) || part.amount.from - before.amount.to > GAP) return
  if (sumOfParts(whole, decisions) + least(part) <= most(whole) && fits(part, whole)) part.parent = whole
}

/** Words from a bare number to "alone" at the end of its clause, at most. */
const ALONE_WITHIN = 8

/** "60 died this week alone": true for a number told of one time or place of several. */
function isAlone({ sentence: { keys, hitAt, amountAt }, amount: { to } }: Decision): boolean {
  for (let i = to; i < to + ALONE_WITHIN && i < keys.length && !isMark(keys[i]) && !amountAt[i]; i++) if (tagsOf(hitAt[i], 'subset').some(({ same }) => same) && (i + 1 >= keys.length || isMark(keys[i + 1]))) return true
  return false
}

/** "About 16 people were carried off; five, all of them women, turned up the next morning": a bare number behind a semicolon of which nothing else is told is of those counted before it. */
function linkClause({ keys, hitAt }: Sentence, part: Decision, told: readonly Decision[]): void {
  const { from } = part.amount
  // Who is named behind a semicolon gives a sum of his own.
  if (part.measure === null || kindOf(part.measure) === 'aid' || part.parent !== null || (part.trigger !== null && !(part.rule?.endsWith('.state') === true && (part.measure === 'displaced' || part.measure === 'injured' || part.measure === 'missing')) && !isAlone(part)) || !isBareNumber(part.amount) || part.amount.quantity.noun !== null || (keys[from - 1] !== ';' && !(hitAt[from - 1]?.from === from - 1 && keys[from - 2] === ';' && !tagOf(hitAt[from - 1], 'further')))) return
  const last = told.findLast((d) => d.measure !== null)
  const whole = last?.parent ?? last
  if ((whole?.measure === part.measure || (part.measure === 'missing' && (whole?.measure === 'abducted' || whole?.measure === 'held'))) && whole && least(whole) > least(part) && whole.amount.quantity.value !== 1 && fits(part, whole)) part.parent = whole
}

/** How many sentences on a bare number is of those abducted. */
const TAKEN_WITHIN = 6

/** "Jihadists took nine women. One has come back. Two were sold. Six are in the forest": bare numbers of captives are of those whose abduction was counted some sentences before. */
function linkCaptive(sentence: Sentence, part: Decision, earlier: readonly Decision[]): void {
  if (part.measure === null || part.parent !== null || !FATES_OF_TAKEN.has(part.measure) || !isBareNumber(part.amount) || (sentence.opensLine && (part.amount.from > 1 || sentence.listItem))) return
  part.parent = earlier.findLast((d) => d.measure === 'abducted' && d.parent === null && !isCompared(d) && d.sentence.index >= sentence.index - TAKEN_WITHIN && fits(part, d)) ?? heldBefore(sentence, part, earlier)
}

/** "They hold 21 people, 13 of them soldiers. Two have been in captivity for a year.": where a sentence opens with a bare number of those held, it is of all those counted so in the one before. */
function heldBefore(sentence: Sentence, part: Decision, earlier: readonly Decision[]): Decision | null {
  if (part.measure !== 'held' || part.amount.from > 0 || sentence.opensLine) return null
  return earlier.findLast((d) => d.measure === 'held' && d.parent === null && !isCompared(d) && d.sentence.index === sentence.index - 1 && least(d) > least(part) && fits(part, d)) ?? null
}
