import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { spelling } from '../../text/spelling.ts'
import type { Case, Class, Decision } from '../decision.ts'
import { leastOf } from '../sentence.ts'
import { fittingWhole, mostOf, totalOf } from './choosing-whole.ts'
import type { Marker } from './marker.ts'

/** An amount that words beside it make a part, and what was counted before it in its sentence. */
export interface MarkedPart extends Case {
  /** What its own words say of it; null where they say nothing. */
  own: Measure | null
  marker: Marker
  /** The fewest that it can mean. */
  least: number
  /** Claims before it in its sentence that count people, or sums, as it does. */
  claims: readonly Decision[]
  /** The last of those; null where there are none. */
  before: Decision | null
  /** True where it is a single word that points back («منه»). */
  pronoun: boolean
}

/** What is known of an amount that `marker` makes a part. */
export function markedPart({ sentence, amount, topics, kind, here, earlier }: Case, own: Measure | null, marker: Marker): MarkedPart {
  const claims = here.filter((d) => d.measure !== null && isOfClass(d.measure, kind))
  const before = claims.at(-1) ?? null
  const pronoun = marker.form === 'of-them' && marker.hit !== null && marker.hit.to - marker.hit.from === 1
  return { sentence, amount, topics, kind, here, earlier, own, marker, least: leastOf(amount), claims, before, pronoun }
}

/** True for a measure of people or of sums, whichever is asked for. */
export const isOfClass = (measure: Measure, kind: Class): boolean => (kindOf(measure) === 'aid') === (kind === 'money')

/** True where the word that makes it a part has a pronoun for several («منهم»). */
export function meansSeveral({ sentence: { text, starts, ends, profile }, marker: { hit } }: MarkedPart): boolean {
  return hit !== null && profile.pronouns?.several.test(spelling(text, starts[hit.from], ends[hit.to - 1])) === true
}

/** The claim told last that can hold a part, in its own sentence or else before it: of `measure`, where one is asked for; null where none can. */
export function latestWhole(part: MarkedPart, measure: Measure | null = null): Decision | null {
  const { marker, claims, earlier, least, kind } = part
  const ofSet = marker.form === 'set'
  const toll = ofSet && measure !== null ? tollTold(part, measure) ?? tollOfList(part, measure) : null
  // «منه» means the sum told last, whatever year it is of; «من المبلغ» means the one that the text is about.
  return toll ?? fittingWhole(claims, least, kind, measure, ofSet) ?? fittingWhole(earlier, least, kind, measure, true, meansNearest(part, measure), ofSet)
}

/** True where words that point back mean what was told last, whatever time it is of. */
function meansNearest(part: MarkedPart, measure: Measure | null): boolean {
  if (pointsAtSumBefore(part)) return true
  // «أودى بـ25 شخصا عام 2025. وادعت المجموعة أن بينهم تسعة»: unless those whom they mean are named.
  const { verbFirst } = part.sentence.profile
  return (part.pronoun || (verbFirst && part.marker.form === 'including')) && (measure === null || part.kind === 'money' || !verbFirst)
}

/** "Last month Congress approved $40 million. It has spent $18 million of that.": true where words that point back stand in the sentence right behind a sum. */
function pointsAtSumBefore({ kind, marker, sentence, earlier, amount }: MarkedPart): boolean {
  const last = earlier.at(-1)
  if (sentence.profile.verbFirst || kind !== 'money' || marker.form !== 'of-them' || last?.sentence.index !== sentence.index - 1) return false
  return last.amount.quantity.unit === amount.quantity.unit && last.parent === null
}

/** «لقي 51 حتفهم في إقليم، و22 في آخر، و11 في ثالث، وإن من بين الضحايا 29 طفلا»: those told before who were told apart in the sentence; null where none were. */
function tollOfList({ sentence, claims, earlier, least }: MarkedPart, measure: Measure): Decision | null {
  const last = claims.findLast((d) => d.measure === measure && d.parent === null)
  const total = sentence.profile.verbFirst && last ? totalOf([...earlier, ...claims], last) : null
  return total && mostOf(total.amount) >= least ? total : null
}

/**
 * "58 people have died. Eleven drowned in one district, and eight of the victims were pupils": the larger figure of the sentence before, where this
 * one has told of nothing but a bare number of the same; null for any other.
 */
function tollTold({ sentence, claims, earlier, least }: MarkedPart, measure: Measure): Decision | null {
  const [bare] = claims
  if (sentence.profile.verbFirst || !bare || bare.amount.from > 1 || sentence.opensLine) return null
  if (claims.some((d) => d.measure !== measure || d.amount.quantity.noun !== null || d.parent !== null)) return null
  const last = earlier.findLast((d) => d.measure === measure && d.parent === null && d.sentence.index === sentence.index - 1)
  return last && leastOf(last.amount) > leastOf(bare.amount) && mostOf(last.amount) >= least ? last : null
}
