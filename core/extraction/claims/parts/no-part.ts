import type { Measure } from '../../../model/kind.ts'
import { spelling } from '../../text/spelling.ts'
import { tagOf } from '../meaning.ts'
import { areFoes } from '../governing/attackers.ts'
import { isJoined } from '../joined.ts'
import type { Decision } from '../decision.ts'
import { givesOtherCount } from './aside-parts.ts'
import { pointsBack } from './wholes.ts'

/** Takes the wholes away from figures that are no parts of them after all, once those of a sentence are linked. Changes the decisions' parents. */
export function unlinkWholes(decisions: readonly Decision[], happening: RegExp | null): void {
  for (const part of decisions) {
    // "Fifty-seven soldiers were seized; all 57 were freed": the same again, no part of them.
    if (part.parent && (isAsMany(part, part.parent) || happensBeside(part, part.parent, happening))) part.parent = part.parent.parent
    if (part.parent?.sentence === part.sentence && givesOtherCount(part.sentence, part)) part.parent = null
    if (part.parent && !part.sentence.profile.verbFirst && (isOfOthers(part, part.parent) || areFoesOf(part, part.parent)) && !saysOfWhom(part, part.parent)) part.parent = null
  }
}

/** "214 are dead or lost, of whom 30 are missing": true where words right beside a part say that it is of those counted before in its sentence. */
const saysOfWhom = ({ sentence, amount }: Decision, whole: Decision): boolean => whole.sentence === sentence && pointsBack(sentence, amount)

/** "Six rebels were killed. They had attacked a bus in which three officers died": true for those whom the others fight. */
const areFoesOf = ({ amount }: Decision, whole: Decision): boolean => areFoes(amount.quantity.noun, whole.amount.quantity.noun)

/** What is told of nobody who was counted as another: the dead are not missing, who is hurt is not set free. */
const OF_OTHERS: Readonly<Partial<Record<Measure, ReadonlySet<Measure>>>> = {
  killed: new Set(['missing', 'held', 'displaced', 'refugees', 'returned', 'released', 'prisoners-exchanged']),
  injured: new Set(['missing', 'held', 'abducted', 'displaced', 'released']),
  missing: new Set(['released']),
  refugees: new Set(['killed']),
  returned: new Set(['killed']),
  released: new Set(['killed'])
}

/** "80 are dead, 12 of them swept away": true for those of whom something is told that is told of nobody of their whole. */
const isOfOthers = ({ measure }: Decision, whole: Decision): boolean => measure !== null && whole.measure !== null && OF_OTHERS[whole.measure]?.has(measure) === true

function isAsMany({ amount: { quantity: a } }: Decision, { amount: { quantity: b } }: Decision): boolean {
  return a.value !== null && a.value === b.value && a.qualifier === b.qualifier && (a.unit ?? 'person') === (b.unit ?? 'person')
}

/**
 * "Seven died on the way, and five were retrieved from beneath the wreck": true for a bare number that "and" joins to another, of which it is told what
 * befell them too.
 */
function happensBeside({ amount, sentence, reasons }: Decision, whole: Decision, happening: RegExp | null): boolean {
  if (happening === null || reasons[0] !== 'part-of-figure' || amount.quantity.noun !== null) return false
  if (whole.sentence !== sentence || whole.amount.quantity.noun !== null || whole.amount.from > 0 || !isJoined(sentence, amount)) return false
  if (tagOf(sentence.hitAt[amount.to], 'auxiliary') === null) return false
  const next = amount.to + 1
  return next < sentence.keys.length && happening.test(spelling(sentence.text, sentence.starts[next], sentence.ends[next]))
}
