import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { isComma, rightBefore } from '../sentence.ts'
import { cueOf } from './cues-in.ts'
import { isClauseMark } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * What the words before a figure say of its place in a revision: the count that was changed ("revised from 62"), what one told before was changed to ("later lowered the figure to
 * 45"), a count that was given before ("an earlier toll of 50") or at first ("initial reports put it at 50"), or in a text that was corrected since ("an earlier version of this
 * article"); or that it was counted at first, as the words behind it say (`at-first`); or that it holds now ("they now say it was eight").
 */
export type Revision = 'changed' | 'new' | 'now' | 'former' | 'first' | 'version' | 'at-first'

/** Words between what changed a count and the count, and between a word that brings in a former count and that, at most. */
const CHANGED_WITHIN = 16
const FORMER_WITHIN = 14
/** Words between a verb of changing and the noun for the count, at most. */
const TALLY_WITHIN = 5

/** What a figure is in a revision; null where the words before it tell of none. */
export function revisionOf(around: Surroundings): Revision | null {
  if (!around.told.revision) return null
  const { cues, decision: { amount: { from }, measure } } = around
  const lean = cueOf(rightBefore(cues, from), 'revised')?.lean
  if (lean === 'from' && changeBefore(around, false) !== null) return 'changed'
  if (lean === 'to' && changeBefore(around, true) !== null) return 'new'
  if (lean === 'instead' && (isOfPeople(measure) || changeBefore(around, false) !== null)) return 'changed'
  return formerBefore(around) ?? (isOfPeople(measure) && isCountedAtFirst(around) ? 'at-first' : null)
}

/** Words behind a figure in which it may be told that it was counted at first, at most. */
const AT_FIRST_WITHIN = 5

/** «أحصوا 26 جثة في البداية»: true where the words behind a figure say that it was so at first. */
function isCountedAtFirst({ sentence: { keys, amountAt }, cues, decision: { amount } }: Surroundings): boolean {
  for (let i = amount.to; i < amount.to + AT_FIRST_WITHIN && i < keys.length && !isComma(keys[i]) && !isClauseMark(keys[i]) && !amountAt[i]; i++) {
    if (cueOf(cues[i], 'at-first')) return true
  }
  return false
}

/** True for casualties and captives: what is told of refugees or money before may have been so then. */
const isOfPeople = (measure: Measure | null): boolean => { const kind = kindOf(measure ?? 'other'); return kind === 'casualty' || kind === 'hostage' }

/** The word of what changed the count whose number stands at a figure; null where nothing did. Asked `again`, only what takes up a count that was told before. */
function changeBefore({ sentence: { keys, amountAt }, cues, decision: { amount, measure } }: Surroundings, again: boolean): number | null {
  let resumes = false
  let passed = false
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - CHANGED_WITHIN && !isClauseMark(keys[i]); i--) {
    // "revised the toll to 45 from 62", but nothing before another figure changed what is told behind it to this one.
    const other = amountAt[i]
    if (other) {
      if (again || passed) return null
      passed = true
      i = other.from
      continue
    }
    const cue = cues[i]?.from === i ? cueOf(cues[i], 'revising') : null
    resumes ||= cueOf(cues[i], 'resuming') !== null
    if (cue === null) continue
    if (cue.tally && !namesTally(cues, i, kindOf(measure ?? 'other') === 'casualty')) return null
    return !again || cue.again || (!cue.adds && (resumes || takesUp(cues, i))) ? i : null
  }
  return null
}

/** "a figure that the UN later revised": true where a word shortly before a verb of changing takes up what was told. */
function takesUp(cues: Surroundings['cues'], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - TALLY_WITHIN; i--) {
    const by = cueOf(cues[i], 'resuming')?.by
    if (by !== undefined && by !== 'losses') return true
  }
  return false
}

/** "lowered the toll", "the count was cut": true where a noun for a count stands beside a verb of changing; "the number" is one of what nobody changes but by counting. */
function namesTally(cues: Surroundings['cues'], at: number, ofNumber: boolean): boolean {
  for (let i = Math.max(0, at - TALLY_WITHIN); i <= at + TALLY_WITHIN && i < cues.length; i++) {
    if (cueOf(cues[i], 'tally') ?? (ofNumber ? cueOf(cues[i], 'count') : null)) return true
  }
  return false
}

/** Whether a figure was given before the one that holds, or holds now, by what brings it in. */
function formerBefore({ sentence: { keys, amountAt }, cues, decision: { amount, measure } }: Surroundings): Revision | null {
  let commas = 0
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - FORMER_WITHIN && !isClauseMark(keys[i]) && !amountAt[i]; i--) {
    if (isComma(keys[i]) && ++commas > 1) return null
    const former = cueOf(cues[i], 'former')
    if (former) return former.version ? 'version' : !isOfPeople(measure) ? null : former.first ? 'first' : 'former'
    if (cueOf(cues[i], 'by-now')) return 'now'
  }
  return null
}
