import { kindOf, type Who } from '../../../model/kind.ts'
import { fold } from '../../text/fold.ts'
import { beginsAt, tagOf } from '../meaning.ts'
import { figureAt, isMark } from '../sentence.ts'
import type { Statement } from '../merging.ts'
import type { CueHit } from './cues-in.ts'
import type { Surroundings } from './surroundings.ts'

/** Words behind a bare number that may name what it counts ("16 enemy agents"), and behind "of" ("dozens of women and minors"). */
const REACH = 4
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
  const own = isMinor(around) ? (['child'] satisfies Who[]) : whoIsNamed(around)
  const { noun } = decision.amount.quantity
  return own.length > 0 || (noun !== null && noun !== 'other' && decision.parent === null) ? own : whoTakenOver(around, before)
}

/** How far behind a figure an age may stand, in UTF-16 units. */
const AGE_WITHIN = 60
const ADULT = 18

/** True where an age in digits beside the figure is a child's: "aged 6 and 9", "a 14-month-old son", «دون 15». */
function isMinor({ decision, text, sentence }: Surroundings): boolean {
  const { quantity } = decision.amount
  const { behind, within } = sentence.profile.ages
  const inside = within?.exec(quantity.text)
  if (inside) return inside.groups?.years === undefined || Number(inside.groups.years) < ADULT
  const after = behind.exec(text.slice(quantity.end, quantity.end + AGE_WITHIN))?.groups
  if (!after) return false
  const limit = Math.max(Number(after.age ?? 0), Number(after.to ?? 0))
  return limit > 0 && limit <= ADULT && (limit < ADULT || after.under !== undefined)
}

function whoIsNamed({ decision, sentence, cues, text, verbFirst }: Surroundings): Who[] {
  const { amount } = decision
  const found: Who[] = []
  const add = (hit: CueHit | null | undefined): boolean => {
    let some = false
    for (const cue of hit?.cues ?? []) if (cue.is === 'who') { some = true; if (!found.includes(cue.who)) found.push(cue.who) }
    return some
  }
  for (let i = amount.from; i < amount.to; i++) if (beginsAt(cues[i], i)) add(cues[i])
  const { noun } = amount.quantity
  const ends = (i: number): boolean => {
    const hit = sentence.hitAt[i]
    if (i >= sentence.keys.length || isMark(sentence.keys[i]) || figureAt(sentence, i) !== null) return true
    if (tagOf(hit, 'boundary') ?? tagOf(hit, 'said') ?? tagOf(hit, 'auxiliary') ?? tagOf(hit, 'each')) return true
    const subset = tagOf(hit, 'subset')
    return (subset !== null && subset.form !== 'out-of') || (tagOf(hit, 'place-preposition') !== null && cues[i] === null)
  }
  const isOf = (i: number): boolean => {
    if (i >= sentence.keys.length) return false
    return fold(text.slice(sentence.starts[i], sentence.ends[i])) === sentence.profile.of || tagOf(sentence.hitAt[i], 'subset')?.form === 'out-of'
  }
  let i = amount.to
  // «قتيلا مدنيا»: an adjective right behind the noun.
  if (noun !== null && verbFirst && !ends(i) && !cues[i]?.joined && add(cues[i])) i++
  for (let step = 0; step < REACH && noun === null && found.length === 0 && !ends(i) && !isOf(i); step++, i++) {
    if (tagOf(sentence.hitAt[i], 'coordination') || (step > 0 && (sentence.hitAt[i]?.coordinated || cues[i]?.joined))) return found
    if (add(cues[i])) break
  }
  // "22 of them women", "619 are women": what is said of those counted.
  const pointer = tagOf(sentence.hitAt[i], 'subset')?.form === 'of-them' ? sentence.hitAt[i] : null
  let k = pointer ? pointer.to : i
  const isPredicate = tagOf(sentence.hitAt[k], 'auxiliary') !== null
  if (isPredicate) k++
  if (!pointer && !isPredicate) {
    if (!isOf(i) || ends(i)) return found
    k = i + 1
  }
  for (let step = 0; step < REACH && !ends(k); step++, k++) if (beginsAt(cues[k], k)) add(cues[k])
  return found
}

function whoTakenOver({ decision, sentence }: Surroundings, before: readonly Statement[]): Who[] {
  if (decision.parent) return [...before.findLast((s) => s.decision === decision.parent)?.who ?? []]
  const last = before.findLast((s) => s.decision.parent === null)
  if (last?.decision.sentence !== sentence || kindOf(last.decision.measure ?? 'other') === 'aid') return []
  const { to } = last.decision.amount
  if (decision.amount.from - to > ELLIPSIS) return []
  for (let i = to; i < decision.amount.from; i++) if (isMark(sentence.keys[i])) return []
  return [...last.who]
}
