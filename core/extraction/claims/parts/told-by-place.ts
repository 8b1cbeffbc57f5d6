import { kindOf } from '../../../model/kind.ts'
import { most } from '../decision.ts'
import { isPartOf, LEVELS, linkTo, sumOf } from '../likelihood/told.ts'
import type { Told } from '../likelihood/told.ts'
import { tagOf } from '../meaning.ts'
import { hasCapital } from '../sentence.ts'
import { countsAsAll } from './making-up.ts'
import { hospitalOf, killerOf } from './told-at.ts'

/** Sentences from one figure told by its place to the next, and from the whole to the first, at most. */
const GOES_ON_WITHIN = 1
const BEGINS_WITHIN = 4
/** Figures looked at behind the first, and back for the whole. */
const FIGURES = 24
/** A whole has so many at least: fewer are told by places of several events. */
const MANY = 10
/** Where no word names the whole a toll, so many are told by their places and such a share of it, or such a share of two. */
const SEVERAL = 3
const SHARE = 0.5
const SHARE_OF_TWO = 0.8
const NEARLY_ALL = 0.9

/**
 * "The toll across the country has reached 1,696: 759 died in Sindh … 308 in Punjab", «بلغت الحصيلة 4365 قتيلا. وسُجل في الحوز 1293 … وفي تارودانت 452»: figures that
 * are told of one place, hospital or killer each, one after the other, are parts of the toll told before them of no place or of a country. What is a part already stays
 * one. Changes the decisions' parents.
 */
export function linkToldByPlace(told: readonly Told[]): void {
  const seen = new Set<Told>()
  for (const [at, first] of told.entries()) {
    if (seen.has(first)) continue
    const run = withoutWhole(runOfPlaces(told, at))
    // Where subjects come first, and of hospitals, the dead and the hurt are told by turns.
    const byTurns = !first.sentence.profile.verbFirst || run.every((part) => hospitalOf(part) !== null)
    for (const part of told.slice(at, (run.at(-1)?.at ?? at) + 1)) if (!byTurns || part.measure === first.measure) seen.add(part)
    const whole = run.length > 0 ? wholeOf(run, told) ?? wholeBefore(run, told) : null
    if (whole === null) continue
    for (const part of run) if (part !== whole && part.whole === null) linkTo(part, whole, 'by-place')
  }
}

/** A run without its first figure, where the others come to nearly all of that: a name stands there that is of no part («وفيات زلزال الحوز»). */
function withoutWhole(run: Told[]): Told[] {
  const [head, ...rest] = run
  if (head === undefined || rest.some(({ least, sentence }) => least >= head.least || sentence === head.sentence)) return run
  return fills(rest, head) && sumOf(rest) <= most(head.statement.decision) ? rest : run
}

/** True for figures of so many places that they come to nearly all of a whole, which is of no one of them whatever name stands there. */
const fills = (run: readonly Told[], whole: Told): boolean => run.length >= SEVERAL && sumOf(run) >= whole.least * NEARLY_ALL && sumOf(run) * NEARLY_ALL <= whole.least

/** What tells some of those counted apart from others; null where nothing does. */
type Naming = (told: Told) => string | null

/** The figures from `from` on that count the same at one place, hospital or at somebody's hands each, at two or more; none where those are fewer. */
function runOfPlaces(told: readonly Told[], from: number): Told[] {
  for (const naming of NAMINGS) {
    const run = runOf(told, from, naming)
    if (new Set(run.map(naming)).size > 1) return run
  }
  return []
}

function runOf(told: readonly Told[], from: number, naming: Naming): Told[] {
  const first = told[from]!
  if (!isToldAt(first, naming)) return []
  const run = [first]
  for (let at = from + 1; at < told.length && at <= from + FIGURES; at++) {
    const next = told[at]!
    const last = run.at(-1)!
    if (next.sentence.index - last.sentence.index > GOES_ON_WITHIN) break
    if (next.measure !== first.measure || isPartOfRun(next, run)) continue
    if (!isToldAt(next, naming) || next.statement.modality !== first.statement.modality) break
    run.push(next)
  }
  return run
}

/** The place that a figure's own sentence tells it of; for a name that is known as none, the word behind the preposition behind it ("10 deaths in Osmaniye"). Null for none. */
function placeOf({ statement: { place }, sentence, amount: { to } }: Told): string | null {
  if (place !== null) return place.name
  const { text, starts, ends, hitAt, profile } = sentence
  if (!tagOf(hitAt[to], 'place-preposition') || to + 1 >= starts.length || hitAt[to + 1] !== null) return null
  return profile.grammar.capitalizesNames && !hasCapital(sentence, to + 1) ? null : text.slice(starts[to + 1], ends[to + 1])
}

const NAMINGS: readonly Naming[] = [placeOf, hospitalOf, killerOf]

/** True for a part of those told by their places ("759 in Sindh, 300 of them children"). */
const isPartOfRun = (told: Told, run: readonly Told[]): boolean => run.some(({ group }) => isPartOf(told, group))

/** True for a number of people that its own sentence tells of a place or the like, and of no other time than the rest. */
function isToldAt(told: Told, naming: Naming): boolean {
  const { statement, sentence, amount, isMoney } = told
  if (isMoney || naming(told) === null || statement.superseded || amount.quantity.value === null) return false
  // "Phnom Penh admits to 13": who tells it.
  if (statement.place?.lean === null && statement.place.actor) return false
  for (let i = 0; i < amount.from; i++) if (tagOf(sentence.hitAt[i], 'background')) return false
  return true
}

/** What those told by their places are parts of: the figure of the same right before them, or what that is part of; null where it tells of less than all of them. */
function wholeOf(run: readonly Told[], told: readonly Told[]): Told | null {
  const first = run[0]!
  const areOfKillers = run.every((part) => killerOf(part) !== null)
  let largest: Told | null = null
  for (let at = first.at - 1; at >= 0 && at >= first.at - FIGURES; at--) {
    const before = told[at]!
    if (before.measure !== first.measure || before.statement.superseded) continue
    const whole = wholeOfAll(before)
    if (!areOfKillers) return isOfAll(whole, run, told) ? whole : null
    // «مقتل 171 مدنيا … 27 تحت التعذيب. … ثلاثة على يد التنظيم، و98 على يد جهات أخرى»: of all, whoever else was told between.
    if (whole.sentence.index >= first.sentence.index - BEGINS_WITHIN && whole.least > (largest?.least ?? 0)) largest = whole
  }
  return largest !== null && isOfAll(largest, run, told) ? largest : null
}

/** "54 were killed across Iraq. … three in Baghdad … two in Karrada": the first of those told by places, where it is of the country in which the others are; else null. */
function wholeBefore([whole, ...run]: readonly Told[], told: readonly Told[]): Told | null {
  return whole !== undefined && whole.whole === null && whole.statement.place?.rank === 'country' && new Set(run.map(placeOf)).size > 1 && isOfAll(whole, run, told) ? whole : null
}

/** What a figure is a part of, or a part of a part, as far as all count the same ("358 killed … 225 of them in Buner, nine of those children"). */
function wholeOfAll(part: Told): Told {
  let whole = part
  for (let level = 0; level < LEVELS && whole.whole?.measure === part.measure; level++) whole = whole.whole
  return whole
}

/** How many a whole has that are told apart before, other than as women or children. */
function toldElsewhere(whole: Told, told: readonly Told[], first: Told): number {
  const groups = new Set<number>()
  let sum = 0
  if (kindOf(whole.measure) !== 'casualty') return sum
  for (let at = first.at - 1; at > whole.at && at >= first.at - FIGURES; at--) {
    const other = told[at]!
    if (other.whole?.group !== whole.group || !countsAsAll(null, other.amount.quantity.noun) || groups.has(other.group)) continue
    groups.add(other.group)
    sum += other.least
  }
  return sum
}

/** True for the toll of more than those told by their places. */
function isOfAll(whole: Told, run: readonly Told[], told: readonly Told[]): boolean {
  const { statement: { decision, place, modality, asOf }, least, amount: { quantity } } = whole
  const [first] = run
  if (first === undefined || least < MANY || whole.whole !== null || modality !== first.statement.modality) return false
  // "dozens" are told before anybody has counted.
  if (quantity.value === null && !first.sentence.profile.verbFirst) return false
  // What is told in the sentence of the whole has words of its own.
  if (first.sentence === whole.sentence || first.sentence.index - whole.sentence.index > BEGINS_WITHIN) return false
  const inHospitals = run.every((part) => hospitalOf(part) !== null)
  // "358 died, with Sukkur reporting the highest toll": that place is not where all died.
  const ofWorst = whole.sentence.hitAt.some((hit) => tagOf(hit, 'worst-hit'))
  if (place !== null && !inHospitals && !ofWorst && !fills(run, whole) && (place.rank !== 'country' || run.some((part) => placeOf(part) === place.name))) return false
  if (run.some(({ statement }) => statement.asOf !== null && asOf !== null && statement.asOf < asOf)) return false
  // "at least 49 … more than 360 since June"
  if (run.some((part) => part.least >= least)) return false
  if (run.some(({ group, amount }) => group === whole.group || !countsAsAll(amount.quantity.noun, quantity.noun))) return false
  const sum = sumOf(run) + toldElsewhere(whole, told, first)
  if (sum > most(decision)) return false
  return (decision.rule?.endsWith('.toll') === true && !inHospitals) || sum >= (run.length < SEVERAL ? SHARE_OF_TWO : SHARE) * least
}

