import { isPartOf, linkTo } from '../likelihood/told.ts'
import type { Told } from '../likelihood/told.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import { happenedThen } from './no-whole.ts'
import { toldBeside } from './told-in-pairs.ts'

/** Sentences from a whole to what is told of one kind of them, figures looked back, and words from the kind to its number, at most. */
const BEGINS_WITHIN = 3
const FIGURES = 12
const WITHIN = 4

/**
 * «3,642 شهيدا و15,356 جريحا. … عدد الشهداء من الأطفال وصل إلى 231، بينما بلغ عدد الشهيدات من النساء 674»: those of one kind among a set that words for its number name
 * are of the number told before of all the set. What is a part already stays one. Changes the decisions' parents.
 */
export function linkToldOfKind(told: readonly Told[]): void {
  for (const part of told) {
    if (part.isMoney || part.whole !== null || part.statement.superseded) continue
    linkBoth(part, told)
    if (part.whole !== null) continue
    const whole = isOfKind(part, told[part.at - 1]) ? wholeOf(part, told) : bothBefore(part, told)
    if (whole !== null) linkTo(part, whole, 'part-of-set')
  }
}

/** True where a kind of people stands before a figure, taken out of a set or joined to another kind that is. */
function isOfKind({ sentence, amount: { from } }: Told, before: Told | undefined): boolean {
  const { hitAt, keys, amountAt, profile } = sentence
  if (!profile.verbFirst) return false
  for (let i = from - 1; i >= 0 && i >= from - WITHIN && !isMark(keys[i]) && !amountAt[i]; i--) {
    const hit = hitAt[i]
    if (!hit || !tagOf(hit, 'kind') || tagOf(hit, 'kind')!.counted === true) continue
    const of = hitAt[hit.from - 1]
    if (!of || !tagOf(of, 'partitive')) return false
    const set = hitAt[of.from - 1]
    if (tagOf(set, 'set') ?? tagsOf(set, 'trigger').find(({ frame }) => frame === 'label')) return true
    // «من الأطفال 130 ومن النساء 90»
    return of.coordinated && before?.sentence === sentence && before.amount.to === of.from && isOfKind(before, undefined)
  }
  return false
}

/** «26 ألفا و561 قتيلا وجريحا. وأوضحت الوزارة أن عدد الشهداء بلغ 7827»: the dead and hurt counted together right before the number of either; null where none are. */
function bothBefore(part: Told, told: readonly Told[]): Told | null {
  const both = told[part.at - 1]
  const { sentence, measure, amount: { from } } = part
  if (both?.measure !== 'casualties' || (measure !== 'killed' && measure !== 'injured') || !sentence.profile.verbFirst) return null
  if (sentence.index !== both.sentence.index + 1 || both.least <= part.least || both.whole !== null || both.statement.superseded) return null
  for (let i = from - 1; i >= 0 && i >= from - WITHIN && !isMark(sentence.keys[i]); i--) {
    if (tagsOf(sentence.hitAt[i], 'trigger').some((trigger) => trigger.frame === 'label' && trigger.measure === measure)) return both
  }
  return null
}

/** Sentences from the dead and hurt counted as one to those told apart, at most. */
const APART_WITHIN = 2

/** «سقط 7 من العناصر بين قتيل وجريح. … أسفر عن مقتل 3 جنود وإصابة 4»: makes the dead and the hurt told together, who come to those counted as one right before, parts of them. */
function linkBoth(dead: Told, told: readonly Told[]): void {
  const both = told[dead.at - 1]
  if (dead.measure !== 'killed' || both?.measure !== 'casualties' || both.whole !== null || !dead.sentence.profile.verbFirst) return
  const hurt = toldBeside(dead, told)
  const apart = dead.sentence.index - both.sentence.index
  if (hurt?.measure !== 'injured' || hurt.whole !== null || dead.least + hurt.least !== both.least || apart < 1 || apart > APART_WITHIN) return
  for (const part of [dead, hurt]) linkTo(part, both, 'makes-up')
}

/** The number told before of all the set: the last that counts the same, is larger and is itself of no kind; null where none is. */
function wholeOf(part: Told, told: readonly Told[]): Told | null {
  for (let at = part.at - 1; at >= 0 && at >= part.at - FIGURES; at--) {
    const whole = told[at]!
    if (part.sentence.index - whole.sentence.index > BEGINS_WITHIN) return null
    if (whole.measure !== part.measure || whole.group === part.group || whole.least <= part.least || whole.statement.superseded) continue
    if (whole.statement.modality !== part.statement.modality || happenedThen(whole.statement.decision) || isPartOf(whole, part.group)) continue
    if (whole.whole === null && !isOfKind(whole, told[at - 1])) return whole
  }
  return null
}
