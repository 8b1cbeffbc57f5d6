import { kindOf } from '../../model/kind.ts'
import type { Decision } from './decision.ts'
import { least } from './decision.ts'
import { tagOf, tagsOf } from './meaning.ts'
import type { Statement } from './merging.ts'
import { isContrasted } from './governing/negation.ts'
import { isSuperseded, wasGivenBefore } from './parts/no-whole.ts'
import { pointsBack } from './parts/wholes.ts'
import { isDefiniteWord, rightBefore } from './sentence.ts'
import type { Revision } from './circumstances/revision.ts'

/** A figure that the text gives and corrects or brings up to date, and the one that took its place. */
export interface Superseded { former: Statement; holds: Statement }

/** How many figures before and behind one the figure may stand that took its place. */
const NEAR = 3

/**
 * Finds the figures in whose place the text puts another ("revised from 62 to 45", "had earlier put the toll at 28"). They were said, and stay asserted; but neither
 * figure is a part of the other. Changes `superseded` of the statements, and the decisions' parents.
 */
export function findSuperseded(statements: readonly Statement[]): Superseded[] {
  const found: Superseded[] = []
  for (let at = 0; at < statements.length; at++) {
    const one = statements[at]!
    if (one.revision === 'new') {
      const former = formerOf(statements, at)
      if (former) found.push({ former, holds: one })
      continue
    }
    if (one.revision === 'now' || !hasRival(statements, at)) continue
    const revision = one.revision ?? (isFormer(one, statements[at - 1]) ? 'former' : null)
    const holds = revision === null || (one.modality !== 'asserted' && revision !== 'changed') ? null : successorOf(statements, at, revision)
    if (holds) found.push({ former: one, holds })
  }
  for (const { former } of found) former.superseded = true
  const apart = [...found, ...findContrasted(statements)]
  unlinkSuperseded(apart)
  return apart
}

/** How many sentences before a contrast the number may be told that it denies. */
const TOLD_WITHIN = 2

/**
 * "It is 18, not 24": neither figure is a part of the other, and where 24 was told before, this takes its place. Gives the pairs of figures that are no parts of each other;
 * changes `superseded` of what was told before.
 */
function findContrasted(statements: readonly Statement[]): Superseded[] {
  const found: Superseded[] = []
  for (let at = 1; at < statements.length; at++) {
    const one = statements[at]!
    const holds = statements[at - 1]!
    if (one.modality !== 'denied' || holds.modality !== 'asserted' || holds.decision.sentence !== one.decision.sentence) continue
    if (!isRival(holds, one) || !isContrasted(one.decision.sentence, one.decision.amount)) continue
    found.push({ former: one, holds })
    for (let i = at - 2; i >= 0 && i >= at - 1 - NEAR; i--) {
      const told = statements[i]!
      if (one.decision.sentence.index - told.decision.sentence.index > TOLD_WITHIN) break
      if (told.modality !== 'asserted' || told.decision.measure !== one.decision.measure || least(told.decision) !== least(one.decision)) continue
      told.superseded = true
      found.push({ former: told, holds })
    }
  }
  return found
}

/** Takes back that a superseded figure and the one that holds are parts of each other. Changes the decisions' parents. */
export function unlinkSuperseded(found: readonly Superseded[]): void {
  for (const { former: { decision: former }, holds: { decision: holds } } of found) {
    if (holds.parent === former) holds.parent = former.parent === holds ? null : former.parent
    if (former.parent === holds) former.parent = null
  }
}

/** True where the words before a figure of casualties tell that it was given before the one that holds, and tell it of no figure between nor of what they came by. */
function isFormer({ decision }: Statement, before: Statement | undefined): boolean {
  const { sentence, amount, measure } = decision
  if (kindOf(measure ?? 'other') !== 'casualty' || amount.quantity.form === 'singular' || !wasGivenBefore(decision)) return false
  if (before?.decision.sentence === sentence && (before.revision !== null || wasGivenBefore(before.decision))) return false
  // «وكانت بينهم بائعة علمت أولادها الثلاثة»: those known are nobody's count.
  if (isDefiniteWord(sentence, amount.to - 1)) return false
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - RELATIVE_WITHIN; i--) {
    const hit = sentence.hitAt[i]
    // «مسؤوليتها عن تفجير الكنيسة الذي أودى بـ25», "In the earlier three"
    if (tagOf(hit, 'antecedent') || (tagOf(hit, 'superseded') && sentence.amountAt[i + 1])) return false
    if (tagsOf(hit, 'said').some(({ form }) => form !== 'counts')) break
  }
  return true
}
/** Words between a figure and what tells that it was given before, at most. */
const RELATIVE_WITHIN = 18

/** True for another number of what a figure counts. */
const isRival = ({ decision: a, modality }: Statement, { decision: b }: Statement): boolean =>
  a.measure === b.measure && modality !== 'denied' && least(a) !== least(b) && (a.amount.quantity.unit ?? 'person') === (b.amount.quantity.unit ?? 'person')

function hasRival(statements: readonly Statement[], at: number): boolean {
  for (let i = Math.max(0, at - NEAR); i <= at + NEAR && i < statements.length; i++) if (i !== at && isRival(statements[i]!, statements[at]!)) return true
  return false
}

/** The figure that takes the place of the one at `at`: in its sentence, or beside it where that tells of a count given at first; null where none does. */
function successorOf(statements: readonly Statement[], at: number, revision: Revision): Statement | null {
  const one = statements[at]!
  let best: Statement | null = null
  for (let i = at - NEAR; i <= at + NEAR; i++) {
    const other = i === at ? undefined : statements[i]
    if (!other || !isRival(other, one) || !mayHold(other, one)) continue
    const away = other.decision.sentence.index - one.decision.sentence.index
    // "12 were freed at first, then 20": only a count of all takes the place of what was counted at first.
    if (revision === 'at-first' && (away !== 0 || i < at || !isOfAll(other))) continue
    if (away === 0) return other
    const isTold = away === -1 ? revision === 'former' : away === 1 && (other.revision === 'new' || other.revision === 'now')
    if (revision === 'version' ? Math.abs(away) === 1 : isTold) best ??= other
  }
  return best
}

/** True for a figure that a word for the count brings in ("the toll", «العدد»). */
const isOfAll = ({ decision: { rule } }: Statement): boolean => rule !== null && (rule.endsWith('.toll') || rule.endsWith('.again') || rule.endsWith('.it-again'))

/** "It later revised the figure to 45": the figure told before, in the sentence or the one right before it, that another one is put in the place of. */
function formerOf(statements: readonly Statement[], at: number): Statement | null {
  const holds = statements[at]!
  for (let i = at - 1; i >= 0 && i >= at - NEAR; i--) {
    const one = statements[i]!
    if (holds.decision.sentence.index - one.decision.sentence.index > 1) return null
    if (isRival(one, holds) && one.decision.parent?.measure !== one.decision.measure && !pointsBack(one.decision.sentence, one.decision.amount)) return one
  }
  return null
}

/** False for a part of the other, for others besides, and for one that is itself of before. */
function mayHold({ decision, revision, modality }: Statement, one: Statement): boolean {
  const { sentence, amount } = decision
  if ((revision !== null && revision !== 'new' && revision !== 'now') || modality !== 'asserted' || addsOthers(decision) || addsOthers(one.decision)) return false
  if (pointsBack(sentence, amount) || pointsBack(one.decision.sentence, one.decision.amount)) return false
  // Behind the former one in its sentence, the words that say so stand before both.
  return (one.decision.sentence === sentence && one.decision.amount.from < amount.from) || !isSuperseded(decision)
}

/** "three more", "another 12": others than those told of. */
export const addsOthers = ({ sentence: { hitAt }, amount: { from, to, quantity } }: Pick<Decision, 'sentence' | 'amount'>): boolean =>
  quantity.noun === 'other' || tagOf(rightBefore(hitAt, from), 'further') !== null || tagOf(hitAt[to], 'more') !== null || tagOf(hitAt[to - 1], 'more') !== null
