import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { isUndecided } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { ofTheSame } from '../going-on/named-again.ts'
import { toldAfterwards } from '../going-on/told-afterwards.ts'
import { speaks, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isComma, leastOf } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { Frame } from '../tag.ts'
import { fittingWhole, mostOf } from './choosing-whole.ts'
import { latestWhole, meansSeveral } from './marked-part.ts'
import type { MarkedPart } from './marked-part.ts'
import { isNoWhole, meansNobodyCounted } from './no-whole.ts'
import { meantLast } from './set-of-them.ts'

const NONE: readonly never[] = []

/** The whole of a part that words like "of them" make one; null where none was counted. */
export function wholeOfThem(part: MarkedPart): Decision | null {
  const { sentence, amount, own, marker, claims, kind } = part
  if (meansNobodyCounted(part, marker.hit, claims)) return null
  // "Rescuers brought up the bodies. Four of them had yet to be identified."
  const named = setsNamedBefore(part)
  if (named.length > 0) return firstFound(part, named)
  const meant = (claims.length === 0 && own === null && kind === 'person' ? toldAfterwards(sentence, amount) : null) ?? meantLast(part, own)
  const found = (meant === null ? ofTheSame(part, own, claims) : null) ?? latestWhole(part, meant) ?? (sentence.profile.verbFirst ? latestWhole(part) : null)
  return found?.parent && (isPairBeside(part, found) || isOfWomenAlone(part, found)) ? found.parent : found
}

/** «نُقل 24، من بينهم 13 امرأة، إلى المستشفى، وبقي فيه 7 منهم»: true for women and girls, where a pronoun for several is not theirs. */
function isOfWomenAlone(part: MarkedPart, { amount: { quantity: { noun } }, parent }: Decision): boolean {
  const women = part.sentence.profile.pronouns?.women
  const { hit } = part.marker
  if (!women || !hit || part.kind !== 'person' || !WOMEN.has(noun ?? '') || mostOf(parent!.amount) < part.least || !meansSeveral(part)) return false
  const { text, starts, ends } = part.sentence
  return !women.pronoun.test(text.slice(starts[hit.from] ?? 0, ends[hit.to - 1] ?? 0))
}

/** Nouns of women and girls, by their ids. */
const WOMEN: ReadonlySet<string> = new Set(['woman', 'girl', 'young-woman'])

/** «أصيب ستة، منهم طفلان، وقضى أحدهم»: true for two right before, of whom a pronoun for more does not speak. */
function isPairBeside(part: MarkedPart, { amount, sentence }: Decision): boolean {
  return part.kind === 'person' && amount.quantity.value === 2 && sentence === part.sentence && part.pronoun && meansSeveral(part)
}

/** The whole of a part that words like "including" make one; null where none was counted. */
export function wholeIncluding(part: MarkedPart): Decision | null {
  const { sentence, marker, claims, before, least, kind } = part
  // «أعمار المتوفين بين 9 و54 عاما، وبينهم 3 أطفال»: of those named last.
  const named = setsNamedBefore(part)
  if (named.length > 0) return firstFound(part, named)
  if (!before) {
    const subject = kind === 'person' && marker.hit ? setOfSubject(sentence, marker.hit) : NONE
    if (subject.length > 0) return tollNamed(part, subject) ?? firstFound(part, subject) ?? latestWhole(part)
    if (saysHowMany(part) || isOfUndecided(part)) return null
    // «مقتل 13 وإصابة 19. … سقوط ضحايا بينهم سبعة أطفال»: the dead are of the dead.
    const meant = sentence.profile.verbFirst ? meantLast(part, part.own) ?? (part.own === 'killed' ? part.own : null) : null
    return latestWhole(part, meant) ?? latestWhole(part)
  }
  // «إلى 421 ألفا بعد أن كان 619 ألفا، من بينهم 72 ألفا»: of those who are, not of those who were.
  const holds = sentence.profile.verbFirst && isFormer(before) ? claims.at(-2) : undefined
  if (holds?.measure === before.measure && mostOf(holds.amount) >= least) return holds
  if ((before.parent && tellsMoreOf(part)) || isSharedOutWith(part, before)) return before.parent
  const counted = fittingParticiple(part, before)
  if (counted) return counted
  // «15 طفلا و10 نساء، بينهم رضيعان»
  if (before.parent?.sentence === sentence && before.reasons[0] === 'continues-list' && isOfWomenAlone(part, before)) return before.parent
  const { max } = before.amount.quantity
  if (max === null || max >= least) return before
  // «612 مهاجرا، منهم 80 امرأة و14 قاصرا، وكان بينهم 45 سوريا»: of all of whom the parts before are.
  const { parent } = before
  if (sentence.profile.verbFirst && parent?.sentence === sentence && mostOf(parent.amount) >= least) return parent
  return fittingWhole(claims, least, kind, null, false)
}

/** Words between what tells that a number was before and the number, at most. */
const FORMER_WITHIN = 2

/** «بعد أن كان 619 ألفا»: true for a number that words right before it tell to have been before. */
function isFormer({ sentence: { hitAt, amountAt }, amount: { from } }: Decision): boolean {
  for (let i = from - 1; i >= 0 && i >= from - FORMER_WITHIN && !amountAt[i]; i--) if (tagOf(hitAt[i], 'versus') && tagOf(hitAt[i], 'boundary')) return true
  return false
}

/** «سبعة من القتلى كانوا مرضى، وأن بينهم أيضا طبيبين»: true where the words before a part add it to one told before. */
function tellsMoreOf({ sentence: { hitAt, profile }, amount, marker: { hit } }: MarkedPart): boolean {
  if (!profile.verbFirst || hit === null) return false
  for (let i = hit.to; i < amount.from; i++) if (tagOf(hitAt[i], 'also')) return true
  return false
}

/** «توزعوا على مستشفى العدان بواقع 17 حالة ومستشفى مبارك بواقع تسع حالات»: true for one of a list of shares, behind another of the same whole. */
function isSharedOutWith({ sentence: { hitAt, profile }, amount, marker: { hit } }: MarkedPart, before: Decision): boolean {
  return profile.verbFirst && hit?.to === amount.from && tagOf(hit, 'each') !== null && tagOf(hitAt[before.amount.from - 1], 'each') !== null
}

/** «أن 47 شخصا بينهم 30 مدنيا قتلوا»: true right behind people of whom it is told further on, whoever was counted before. */
function isOfUndecided({ sentence: { profile }, here, kind, least, marker: { hit } }: MarkedPart): boolean {
  const people = here.at(-1)
  if (!profile.verbFirst || kind !== 'person' || !people || !isUndecided(people) || hit?.from !== people.amount.to) return false
  const { unit, form } = people.amount.quantity
  return unit === 'person' && form !== 'singular' && leastOf(people.amount) > least
}

/** «مقتل من كانوا على متنها، وهم 13»: so many they are, of none counted before. */
function saysHowMany({ own, marker: { hit } }: MarkedPart): boolean {
  return own !== null && hit !== null && hit.from > 0 && tagOf(hit, 'that-is') !== null
}

/**
 * "48 deaths and 201 injuries, including 16 people killed while waiting", «استشهاد 34 وإصابة العشرات، بينهم 9 استشهدوا»: those who were counted so; null
 * where nothing behind says it.
 */
function fittingParticiple({ sentence, amount, own, claims, least, kind }: MarkedPart, before: Decision): Decision | null {
  if (own === null || own === before.measure) return null
  const isWayOfSaying = (frame: Frame): boolean => frame === 'participle' || (sentence.profile.grammar.bareRelatives && frame !== 'counted' && frame !== 'label')
  const isSaidBehind = tagsOf(sentence.hitAt[amount.to], 'trigger').some(({ frame, measure }) => measure === own && isWayOfSaying(frame))
  return isSaidBehind ? fittingWhole(claims, least, kind, own, false) : null
}

/** The first whole that one of some measures finds; null where none does. */
function firstFound(part: MarkedPart, measures: readonly Measure[]): Decision | null {
  for (const measure of measures) {
    const found = latestWhole(part, measure)
    if (found) return found
  }
  return null
}

/** Frames of the words by which a set is named: "those killed", "the dead", "the death toll". */
const NAMING_FRAMES: ReadonlySet<Frame> = new Set<Frame>(['participle', 'counted', 'label'])

/** How many words back a set may be named. */
const SET_REACH = 14

/** What is counted in the set that the words before a part name last, behind the figure before it; empty where they name none. */
function setsNamedBefore({ sentence: { hitAt, profile }, amount, before, marker, kind }: MarkedPart): readonly Measure[] {
  if (kind !== 'person') return NONE
  const from = before?.amount.to ?? 0
  const to = marker.hit?.from ?? amount.from
  for (let i = to - 1; i >= from && i >= to - SET_REACH; i--) {
    const sets = tagsOf(hitAt[i], 'set').filter((tag) => !profile.verbFirst || tag.adjacent)
    if (sets.length > 0) return sets.map(({ measure }) => measure)
  }
  return NONE
}

/** True for a word by which the count itself is named ("the death toll"). */
const isTollNamed = (hit: Hit): boolean => tagOf(hit, 'figure-word') !== null && tagsOf(hit, 'trigger').some(({ frame }) => frame === 'label')

/** "The toll has reached 569 … A blast last week killed 20 … The death toll also includes four medics": the toll told last, whatever was counted since; null where none was. */
function tollNamed({ sentence: { hitAt, profile }, marker, earlier, least }: MarkedPart, measures: readonly Measure[]): Decision | null {
  if (profile.verbFirst || !marker.hit) return null
  for (let i = marker.hit.from - 1; i >= 0 && i >= marker.hit.from - SET_REACH; i--) {
    const hit = hitAt[i]
    if (!hit || !isTollNamed(hit)) continue
    const isToll = (d: Decision): boolean => d.measure !== null && measures.includes(d.measure) && d.parent === null && d.rule?.endsWith('.toll') === true
    return earlier.findLast((d) => isToll(d) && mostOf(d.amount) >= least && !isNoWhole(d)) ?? null
  }
  return null
}

/**
 * "Those killed in the queue | included six teenagers", "the death toll | included 16 children": what those were counted as who are the subject of a verb of
 * holding; empty where something is told of other people between.
 */
function setOfSubject({ hitAt, keys, profile }: Sentence, { from }: Hit): readonly Measure[] {
  for (let i = from - 1; i > 0 && i >= from - SET_REACH && !isComma(keys[i]) && keys[i] !== ';'; i--) {
    const hit = hitAt[i]
    const told = tagsOf(hit, 'trigger').filter(({ frame }) => NAMING_FRAMES.has(frame))
    if (told.length > 0 && hit) {
      // "Monday's death toll includes …", "Death toll includes …" need no article.
      const isToll = !profile.verbFirst && isTollNamed(hit)
      return isToll || tagOf(hitAt[hit.from - 1], 'definite') ? told.map(({ measure }) => measure).filter((measure) => kindOf(measure) !== 'aid') : NONE
    }
    if (speaks(hit)) return NONE
  }
  return NONE
}
