import type { Measure } from '../../model/kind.ts'
import { isAge } from './ages.ts'
import { tagOf, tagsOf } from './meaning.ts'
import { isComma, isMark } from './sentence.ts'
import type { Amount, Sentence } from './sentence.ts'

/** How near to its amount a set stands that it is part of. */
const NEAR = 3

/** «المصابون، وعددهم ثمانية»: the measure of a set that is named in the few words before word `at`; null where none is. */
export function setBefore(sentence: Sentence, at: number): Measure | null {
  for (let i = at - 1; i >= 0 && i >= at - NEAR - 1 && sentence.amountAt[i] === null; i--) {
    const set = tagsOf(sentence.hitAt[i], 'set')[0]
    if (set) return set.measure
    if (isMark(sentence.keys[i]) && !isComma(sentence.keys[i])) return null
  }
  return null
}

/** Where an enumeration ends that an amount opens ("sixteen women and eight children"): behind the last amount that "and" or a comma joins to it. */
export function behindEnumeration(sentence: Sentence, amount: Amount): number {
  let to = amount.to
  // Where verbs come first what is said of all stands before them.
  if (sentence.gluedArticle !== null) return to
  for (let i = to; isComma(sentence.keys[i]) || tagOf(sentence.hitAt[i], 'coordination') !== null; i++) {
    const next = sentence.amountAt[i + 1]
    if (!next || next.quantity.unit !== 'person' || next.from !== i + 1) continue
    to = next.to
    i = to - 1
  }
  return to
}

/** The measure of a set named beside an amount ("among the dead were 5", "7 of the dead") where no figure of that set was found. */
export function setBeside(sentence: Sentence, amount: Amount): Measure | null {
  for (let i = amount.from; i <= amount.to; i++) {
    const set = tagsOf(sentence.hitAt[i], 'set').find((tag) => !tag.adjacent)
    if (set) return set.measure
  }
  // "Two firefighters are among the injured.", "A teacher and two pupils were among the injured."
  const behind = behindEnumeration(sentence, amount)
  for (let i = behind; i < sentence.keys.length && i < behind + NEAR + 1 && !isMark(sentence.keys[i]); i++) {
    const other = sentence.amountAt[i]
    if (other && !isAge(sentence, other)) break
    const set = tagsOf(sentence.hitAt[i], 'set').find((tag) => !tag.adjacent)
    if (set) return set.measure
  }
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - NEAR; i--) {
    const set = tagsOf(sentence.hitAt[i], 'set').find((tag) => !tag.adjacent || (i === amount.from - 1 && amount.quantity.noun !== null))
    if (set) return set.measure
    // "Of the wounded, 12 are children."
    if (sentence.amountAt[i] || (isMark(sentence.keys[i]) && !(isComma(sentence.keys[i]) && i === amount.from - 1))) return null
  }
  return null
}
