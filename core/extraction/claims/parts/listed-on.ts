import { kindOf } from '../../../model/kind.ts'
import { fits, most } from '../decision.ts'
import { isOfNextDonor } from '../going-on/lists.ts'
import { isJoined } from '../joined.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isPartOf, linkTo } from '../likelihood/told.ts'
import type { Told } from '../likelihood/told.ts'
import { isComma, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/**
 * «نُقل 14 مصابا إلى الزيتون، و9 مصابين إلى المطرية», «سقط 1293 قتيلا، تليها تارودانت التي سقط فيها 452»: those told next of the same, joined by "and" and
 * counted by the same noun, or told of the place that comes next, are parts of the whole in another sentence that those before them are, where verbs come
 * first; so are, where subjects do, the sums of the next ("Among others, Cyprus pledged $40 million, Malta $17 million"). What is a part already stays one.
 * Changes the decisions' parents.
 */
export function linkListedOn(told: readonly Told[]): void {
  for (const [at, part] of told.entries()) {
    const before = told[at - 1]
    const whole = before?.whole
    const { verbFirst } = part.sentence.profile
    if (!whole || part.whole !== null || (part.isMoney !== before.isMoney) || (!verbFirst && !part.isMoney)) continue
    if (before.sentence !== part.sentence || before.measure !== part.measure || whole.measure !== part.measure) continue
    if (whole.sentence === part.sentence && !(verbFirst && whole.at < before.at)) continue
    if (isOfNextDonor(part.sentence, before.statement.decision, part.amount)) continue
    if (kindOf(part.measure) === 'hostage' || part.group === whole.group || isPartOf(whole, part.group) || !leavesRoom(told, at, whole)) continue
    if (!goesOn(before, part) && !completes(told, at, whole)) continue
    if (fits(part.statement.decision, whole.statement.decision)) linkTo(part, whole, 'likely-part')
  }
}

/**
 * «22 شخصا، 14 مدنيا بينهم 5 أطفال، و8 من عناصر الأمن»: what "and" lists behind a part of a part is of the whole itself, where with it that is told in full. Changes the decisions'
 * parents.
 */
export function raiseCompleting(told: readonly Told[]): void {
  for (const [at, part] of told.entries()) {
    const inner = part.whole
    const whole = inner?.whole
    if (!whole || !part.sentence.profile.verbFirst || [inner, whole].some((one) => one.sentence !== part.sentence || one.measure !== part.measure)) continue
    if (!isJoined(part.sentence, part.amount) || whole.amount.quantity.value === null) continue
    if (toldWith(told, at, whole) === whole.least) linkTo(part, whole, 'likely-part')
  }
}

/** True where a figure is the next of a list, or is told of the place that comes next. */
function goesOn(before: Told, { sentence, amount, isMoney, statement }: Told): boolean {
  if (isMoney) return amount.quantity.unit === before.amount.quantity.unit && statement.decision.reasons[0] === 'continues-list'
  const { noun } = amount.quantity
  if (noun !== null && noun === before.amount.quantity.noun && isJoined(sentence, amount)) return true
  for (let i = before.amount.to; i < amount.from; i++) if (tagOf(sentence.hitAt[i], 'ranks')) return true
  return (noun === null || noun === before.amount.quantity.noun) && isOfNextPlace(sentence, before.amount.to, amount.from)
}

/** «60 مليون ريال، منها 30 مليونا لعدن و18 مليونا للصومال، فيما يذهب 12 مليونا إلى تشاد»: true for a sum that the parts told of one in the sentence leave of it exactly. */
function completes(told: readonly Told[], at: number, whole: Told): boolean {
  const { sentence, isMoney, amount: { quantity } } = told[at]!
  if (!isMoney || !sentence.profile.verbFirst || whole.sentence !== sentence) return false
  return toldWith(told, at, whole, whole.at + 1) === whole.least && quantity.unit === whole.amount.quantity.unit
}

/** Words of the place that comes next, at most. */
const PLACE = 4

/** «شهدت بغداد سقوط 149 مصابا، ومحافظة بابل 90 مصابا، وفي ميسان 12، وكربلاء 5»: true where "and" brings in nothing but a place, or one word behind a comma, before a figure. */
function isOfNextPlace({ keys, hitAt, text, starts, profile: { joined } }: Sentence, from: number, to: number): boolean {
  const begin = isComma(keys[from]) ? from + 1 : from
  let named = begin > from && to === begin + 1 && hitAt[begin] === null && joined !== null && text.startsWith(joined.and, starts[begin])
  if (to <= begin || to - begin > PLACE || !(named || hitAt[begin]?.coordinated)) return false
  for (let i = begin; i < to; i++) {
    const hit = hitAt[i]
    if (isMark(keys[i]) || tagOf(hit, 'trigger') || tagOf(hit, 'said') || tagOf(hit, 'link') || tagOf(hit, 'subset') || tagOf(hit, 'boundary')) return false
    if (tagOf(hit, 'place-word') ?? tagsOf(hit, 'source-word').find(({ lodges }) => lodges)) named = true
  }
  return named
}

/** True where the parts told of a whole in the sentence leave as many as figure `at` counts. */
const leavesRoom = (told: readonly Told[], at: number, whole: Told): boolean => toldWith(told, at, whole) <= most(whole.statement.decision)

/** How many figure `at` and the parts of a whole told before it in its sentence, from figure `first` on, come to. */
function toldWith(told: readonly Told[], at: number, whole: Told, first = 0): number {
  const { sentence, least } = told[at]!
  let sum = least
  for (let i = at - 1; i >= first && told[i]!.sentence === sentence; i--) if (told[i]!.whole?.group === whole.group) sum += told[i]!.least
  return sum
}
