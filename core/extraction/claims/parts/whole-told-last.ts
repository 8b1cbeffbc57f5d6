import { countsAid } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagsOf } from '../meaning.ts'
import { leastOf } from '../sentence.ts'
import { fittingWhole, mostOf } from './choosing-whole.ts'
import { isOfClass } from './marked-part.ts'
import type { MarkedPart } from './marked-part.ts'

/** Nouns that say what befell those they count, by their ids. */
const NAMING: ReadonlySet<string> = new Set([
  'death', 'dead-person', 'killed-person', 'martyr', 'drowned-person', 'body', 'mortal-remains', 'injured-person', 'injury', 'missing-person'
])

/** Sentences between a gift and what is told of part of it, at most. */
const GIVEN_WITHIN = 2

/**
 * The whole of a part that is not simply the largest told last: of several in its sentence the one that its own noun names, of the claims before its
 * sentence the part, or the gift, that was told last; null where neither is meant.
 */
export function wholeToldLast(part: MarkedPart): Decision | null {
  const { before, earlier, sentence, least, kind } = part
  if (tagsOf(part.marker.hit, 'subset').some((tag) => tag.former)) return formerTold(part)
  const saysThese = !sentence.profile.verbFirst && tagsOf(part.marker.hit, 'subset').some((tag) => tag.nearest)
  // "Forty-one of the returned have wounds, and twelve of these lost a limb."
  if (before && saysThese && before.parent !== null && mostOf(before.amount) >= least && isOfClass(before.measure ?? 'other', kind)) return before
  if (before) return wholeNamedByNoun(part, before)
  const latest = earlier.at(-1)
  if (!latest) return null
  const isNear = latest.sentence.index === sentence.index - 1 && mostOf(latest.amount) >= least
  // "3,840 dead, 3,190 of whom have been buried. Of those 400 were foreigners."
  if (saysThese && isNear && latest.parent !== null && isOfClass(latest.measure ?? 'other', kind)) return latest
  if (kind !== 'money') return null
  const shared = sumSharedOut(part)
  if (shared) return shared
  const given = latest.measure === 'requested' ? giftTold(part, latest) : null
  return given ?? (isNear && isOfWhatCame(part, latest) ? latest : null)
}

/**
 * "331 dead and 945 wounded; thirteen of the former were minors": the first of the two wholes that were told last in one sentence; null where there is one
 * only.
 */
function formerTold({ claims, earlier, least, kind }: MarkedPart): Decision | null {
  const wholes = [...earlier.slice(-FORMER_WITHIN), ...claims].filter((d) => d.parent === null && isOfClass(d.measure ?? 'other', kind))
  const [former, latter] = wholes.slice(-2)
  return former && latter && former.sentence === latter.sentence && mostOf(former.amount) >= least ? former : null
}
/** How many claims back the first of two wholes is looked for. */
const FORMER_WITHIN = 6

/** So many sums told one after the other are those of single givers. */
const GIVERS = 3

/**
 * «تعهدات بلغت 2.8 مليار يورو. ألمانيا: 620 مليونا، النرويج: … ومن هذا المبلغ 900 مليون سمعنا بها من قبل»: the sum that the text opened with, where what single givers
 * promised of it was told since; null where none were, or a pronoun means what was told last.
 */
function sumSharedOut({ sentence, earlier, amount, marker, pronoun, least }: MarkedPart): Decision | null {
  if (!sentence.profile.verbFirst || pronoun || marker.form !== 'of-them') return null
  const given = earlier.filter((d) => countsAid(d) && d.measure !== 'requested' && d.parent === null && d.reasons[0] !== 'sum-converted')
  const { unit } = amount.quantity
  const [first, ...since] = given.slice(given.findIndex((d) => d.amount.quantity.unit === unit))
  if (first?.amount.quantity.unit !== unit || since.length < GIVERS || mostOf(first.amount) < least) return null
  return since.every((d) => d.amount.quantity.unit !== unit || leastOf(d.amount) <= mostOf(first.amount)) ? first : null
}

/** «14 وفاة و63 إصابة، من بينها 5 وفيات»: of those whom its own noun names. */
function wholeNamedByNoun({ sentence, amount, own, marker: { form }, claims, least, kind }: MarkedPart, before: Decision): Decision | null {
  if (!sentence.profile.verbFirst || own === null || own === before.measure || before.parent !== null) return null
  if ((form !== 'of-them' && form !== 'including') || !NAMING.has(amount.quantity.noun ?? '')) return null
  return fittingWhole(claims, least, kind, own, false)
}

/**
 * "a gift of $550 million to the UN's plan, which calls for $33 billion. Of this sum $200 million …", «583 مليونا من أصل 2.48 مليار. ومن المبلغ …»: what is
 * given, not what is asked for.
 */
function giftTold({ sentence, earlier, marker, kind, least }: MarkedPart, latest: Decision): Decision | null {
  if (marker.form !== 'of-them' || latest.sentence.index < sentence.index - GIVEN_WITHIN) return null
  const isGift = ({ measure, parent }: Decision): boolean => measure !== null && measure !== 'requested' && isOfClass(measure, kind) && (parent === null || parent === latest)
  return earlier.findLast((d) => d.sentence === latest.sentence && isGift(d) && mostOf(d.amount) >= least) ?? null
}

/**
 * «92 مليونا، وصل منها 21. وقدم الصندوق 6 ملايين منها»: of what came in, where more came in of it; «لم يُموَّل من الخطة سوى 387 مليونا. ومنها 148
 * من واشنطن»: and where nothing else is said of it than whose it is.
 */
function isOfWhatCame({ own, sentence }: MarkedPart, { measure, parent }: Decision): boolean {
  if (parent === null || parent.measure === measure) return false
  return own !== null ? measure === own : sentence.profile.verbFirst && parent.measure === 'requested'
}
