import { linkTo, sumOf } from '../likelihood/told.ts'
import type { Told } from '../likelihood/told.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'
import { ANYBODY, mayCountAsAll } from './making-up.ts'
import { happenedThen, isOverTime } from './no-whole.ts'

/** Sentences from a whole to what is told of one place or event of it, and from one event to the next, at most. */
const BEGINS_WITHIN = 4
const NEXT_WITHIN = 3
/** Figures looked at behind the first, and back for the whole. */
const FIGURES = 24
/** A whole has so many at least where places are told. */
const MANY = 10
/** Words before the one that names an event in its sentence, at most. */
const OPENS_WITHIN = 2
/** Words between "highest" and the word for a number, at most. */
const NUMBER_WITHIN = 2

/** What a sentence tells of: the place that was hit hardest, or one event of several. */
type Subject = 'place' | 'event'

/**
 * "41 were killed across the country … Baghdad was the worst affected province with 23 killed, followed by Anbar with four", "The two blasts killed 36. In the first attack 30
 * died … In the second attack …": what is told of the place that was hit hardest and of those behind it in its paragraph, and of one event after the other, is part of the
 * number told before of all. What is a part already stays one. Changes the decisions' parents.
 */
export function linkToldOfOne(told: readonly Told[]): void {
  let sentence: Sentence | null = null
  let kind: Subject | null = null
  for (let at = 0; at < told.length;) {
    // Asked once of each sentence.
    if (told[at]!.sentence !== sentence) kind = subjectOf(sentence = told[at]!.sentence)
    const run = kind === null ? [] : runFrom(at, kind, told)
    for (const measure of new Set(run.map((one) => one.measure))) linkRun(run.filter((one) => one.measure === measure), kind!, told)
    at = Math.max(at, run.at(-1)?.at ?? 0) + 1
  }
}

/** What the words of a sentence say that it tells of; null where they say neither. */
function subjectOf({ hitAt, profile }: Sentence): Subject | null {
  if (profile.verbFirst) return null
  for (let i = 0; i < hitAt.length; i++) {
    const hit = hitAt[i]
    if (hit?.from !== i) continue
    if (i <= OPENS_WITHIN && tagOf(hit, 'one-of-events')) return 'event'
    const worst = tagOf(hit, 'worst-hit')
    if (worst && (worst.number !== true || isOfNumber(hitAt, hit.to))) return 'place'
  }
  return null
}

/** "the highest number of deaths", "the highest toll": true where a word for a number stands at word `at` or right behind. */
function isOfNumber(hitAt: Sentence['hitAt'], at: number): boolean {
  const counts = (hit: Hit | null | undefined): boolean =>
    tagOf(hit, 'figure-word') !== null || tagsOf(hit, 'trigger').some(({ frame }) => frame === 'label' || frame === 'counted')
  for (let i = at; i < at + NUMBER_WITHIN; i++) if (counts(hitAt[i])) return true
  return false
}

/** The figures of the sentence of figure `from` and of those that go on from it, to the end of its paragraph or from event to event. */
function runFrom(from: number, kind: Subject, told: readonly Told[]): Told[] {
  const run: Told[] = []
  let last = told[from]!.sentence
  for (let at = from; at < told.length && at < from + FIGURES; at++) {
    const one = told[at]!
    if (one.sentence !== last) {
      const within = kind === 'place' ? 1 : NEXT_WITHIN
      if (one.sentence.index > last.index + within || (kind === 'place' && one.sentence.opensLine)) break
      if (kind === 'event' && subjectOf(one.sentence) !== kind) continue
      last = one.sentence
    }
    if (!one.isMoney) run.push(one)
  }
  return run
}

/** Makes figures that count the same parts of the number told before of all. */
function linkRun(run: readonly Told[], kind: Subject, told: readonly Told[]): void {
  const [first] = run
  const parts = run.filter((one) => !run.includes(one.whole!) && !one.statement.superseded && one.amount.quantity.value !== null)
  if (!first || parts.length === 0) return
  // "The deadliest attack, in 2016, killed 17."
  if (kind === 'event' && parts.some(({ statement }) => happenedThen(statement.decision))) return
  const whole = wholeOf(first, parts, kind, told)
  if (whole !== null) for (const part of parts) if (part.whole === null && part.group !== whole.group) linkTo(part, whole, 'by-place')
}

/** The number of all before those told of one place or event after the other: of places the largest, of events the last; null where none has room for them. */
function wholeOf(first: Told, parts: readonly Told[], kind: Subject, told: readonly Told[]): Told | null {
  const sum = sumOf(parts)
  let found: Told | null = null
  let filled: Told | null = null
  for (let at = first.at - 1; at >= 0 && at >= first.at - FIGURES; at--) {
    const whole = told[at]!
    if (first.sentence.index - whole.sentence.index > BEGINS_WITHIN) break
    if (whole.sentence === first.sentence || whole.measure !== first.measure || whole.least < sum || !holds(whole, first, kind)) continue
    if (kind === 'event' && whole.whole === null) return whole
    // "42 foreigners among the 253 dead … from India (11), Britain (six)": of the part that they fill, unless it counts others: "310 men … Kullu with 204 people".
    const isFilled = sum >= whole.least * FILLED && mayCountAsAll(first.amount.quantity.noun, whole.amount.quantity.noun)
    if (whole.whole !== null) filled ??= isFilled ? whole : null
    else if (found === null || whole.least > found.least) found = whole
  }
  return filled ?? found
}
/** A part of a whole is filled by those who come to such a share of it. */
const FILLED = 0.5

/** True for a number that may be that of all. */
function holds({ statement, least, amount }: Told, first: Told, kind: Subject): boolean {
  if (statement.superseded || statement.modality !== first.statement.modality || (kind === 'place' && least < MANY)) return false
  const { noun } = amount.quantity
  const own = first.amount.quantity.noun
  if (noun !== null && own !== null && noun !== own && !ANYBODY.has(noun) && !ANYBODY.has(own)) return false
  return !isOverTime(statement.decision)
}
