import type { Measure } from '../../model/kind.ts'
import { isAge } from './ages.ts'
import { isJoined } from './joined.ts'
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
  let to = behindAges(sentence, amount.to)
  // Where verbs come first what is said of all stands before them.
  if (sentence.gluedArticle !== null) return to
  for (let i = to; isComma(sentence.keys[i]) || tagOf(sentence.hitAt[i], 'coordination') !== null; i++) {
    // "a farmer and his two daughters"
    const from = tagOf(sentence.hitAt[i + 1], 'determiner') && !sentence.amountAt[i + 1] ? i + 2 : i + 1
    const next = sentence.amountAt[from]
    if (!next || next.quantity.unit !== 'person' || next.from !== from) continue
    to = next.to
    i = to - 1
  }
  return to
}

/** Words between the commas that ages stand in, at most. */
const AGES = 6

/** Behind ", aged 4 and 11," where nothing but ages stands between the commas; else `at`. */
function behindAges(sentence: Sentence, at: number): number {
  if (!isComma(sentence.keys[at])) return at
  let aged = false
  for (let i = at + 1; i < at + AGES && i < sentence.keys.length; i++) {
    const other = sentence.amountAt[i]
    if (other && !isAge(sentence, other)) return at
    aged ||= (other ?? tagOf(sentence.hitAt[i], 'age')) != null
    if (isComma(sentence.keys[i])) return aged ? i + 1 : at
    if (isMark(sentence.keys[i])) return at
  }
  return at
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

/** The set that a sentence opens with, where a verb stands right behind it and the figure is a further one of those it names ("Among the dead were a woman who …, and two brothers"). */
export function setOpening(sentence: Sentence, amount: Amount): Measure | null {
  const hit = sentence.hitAt[0]
  const set = tagOf(hit, 'set')
  if (!hit || !set || set.adjacent || !tagOf(sentence.hitAt[hit.to], 'auxiliary')) return null
  const first = sentence.amounts[0]
  if (!first || first === amount || first.from - hit.to > NEAR || !(isJoined(sentence, amount) || isComma(sentence.keys[amount.from - 1]))) return null
  for (let i = hit.to; i < amount.from; i++) if (sentence.keys[i] === ';' || tagOf(sentence.hitAt[i], 'said')) return null
  return set.measure
}
