import { kindOf, type Who } from '../../../model/kind.ts'
import { HARM } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import type { Statement } from '../merging.ts'
import { isMark, saysMore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { belongsToNamed } from './belonging.ts'
import { whoByLabel } from './labelled.ts'
import { countsMinors } from './minors.ts'
import { isWholeOfPart } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'
import { whoIsNamed } from './who-named.ts'
import { whoMakesUp, whoSetOff } from './who-set-off.ts'
import { whoIsLost } from './whose-losses.ts'

/** Who may belong to a body. */
const OF_BODIES: ReadonlySet<Who> = new Set<Who>(['aid-worker', 'combatant'])
/** Nouns that say no more of people than that they are as those before are («خمسة من زملائهما»), by their ids. */
const LIKE_THOSE_BEFORE: ReadonlySet<string> = new Set(['other', 'colleague'])
/** Words between two figures of which the second leaves out what it counts ("killed 12 soldiers and wounded 20"). */
const ELLIPSIS = 8

/**
 * Who is counted: by the figure's own noun, and by what hangs on it with "of". Who some of them are is a part's matter, so "12 people,
 * mostly women" and "12 people, including 3 children" say nothing of the twelve. A figure without a noun counts those of its whole, or
 * of the figure before it in its sentence ("killed 12 soldiers and wounded 20"); `before` are the statements already read.
 */
export function whoOf(around: Surroundings, before: readonly Statement[]): Who[] {
  const { decision } = around
  if (kindOf(decision.measure ?? 'other') === 'aid') return []
  const named = !isWholeOfPart(around) && countsMinors(around) ? (['child'] satisfies Who[]) : whoIsNamed(around)
  const behind = named.length > 0 ? null : whoSetOff(around) ?? whoMakesUp(around) ?? whoIsLost(around)
  const own = behind !== null ? [behind] : named
  const { noun } = decision.amount.quantity
  if (own.length === 0 && noun === null) {
    const labelled = whoByLabel(around)
    if (labelled !== null) return [labelled]
  }
  if (own.length > 0) return own
  const ofBody = belongsToNamed(around)
  const isNamed = noun !== null && !LIKE_THOSE_BEFORE.has(noun) && !ofBody
  return isNamed && decision.parent === null ? own : whoTakenOver(around, before, ofBody)
}

/** "nine others", "three more": those of the figure told before go on. */
const isOthers = ({ amount: { quantity, to } }: Decision, sentence: Sentence): boolean =>
  quantity.noun === 'other' || (quantity.noun === null && (tagOf(sentence.hitAt[to], 'more') !== null || saysMore(sentence, to)))

const isBeside = (before: Sentence, sentence: Sentence): boolean => before === sentence || (before.index === sentence.index - 1 && !sentence.opensLine)

function whoTakenOver({ decision, sentence }: Surroundings, before: readonly Statement[], ofBody: boolean): Who[] {
  if (decision.parent) return [...before.findLast((s) => s.decision === decision.parent)?.who ?? []]
  const last = before.findLast((s) => s.decision.parent === null)
  // "Two of its staff were killed. Five of its drivers were detained."
  if (last && ofBody && last.who.some((who) => OF_BODIES.has(who)) && isBeside(last.decision.sentence, sentence)) return [...last.who]
  if (last === undefined || kindOf(last.decision.measure ?? 'other') === 'aid') return []
  if (isOthers(decision, sentence) && last.decision.measure !== null && HARM.has(last.decision.measure) && isBeside(last.decision.sentence, sentence)) return [...last.who]
  if (last.decision.sentence !== sentence) return []
  const { to } = last.decision.amount
  if (decision.amount.from - to > ELLIPSIS) return []
  for (let i = to; i < decision.amount.from; i++) if (isMark(sentence.keys[i])) return []
  return [...last.who]
}
