import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { countsPeople, isUndecided, least, makeClaim, NOBODY, takeBack } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isDefiniteWord } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Words between those whom a part is of and their number, at most. */
const REACH = 18

/** Words between «عددهم» and its number, at most. */
const BESIDE = 1

/**
 * «حررت القوات 51 من القرويين الذين خطفهم مسلحون، وعددهم 87»: the number of those whom a part is said to be of is its whole, and counts what a verb or noun
 * between tells of them; no claim where none does. Changes the decisions.
 */
export function linkNumberedSets(sentence: Sentence, decisions: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  openingSets(sentence, decisions)
  for (let n = 1; n < decisions.length; n++) {
    const part = decisions.slice(0, n).findLast((d) => d.measure !== null)
    const whole = decisions[n]!
    if (!part || !mayBeNumberOf(whole, part) || !isOfPeopleNamed(sentence, part.amount)) continue
    const number = numberBefore(sentence, whole.amount.from)
    if (number && number.from > part.amount.to) linkToNumber(part, whole, toldBetween(sentence, part.amount.to, number.from))
  }
}

/** True for a larger number of people not far behind a part, that is part of nothing. */
function mayBeNumberOf(whole: Decision, part: Decision): boolean {
  if (!countsPeople(whole) || !countsPeople(part) || whole.parent !== null) return false
  return whole.amount.from - part.amount.to <= REACH && least(part) < least(whole)
}

/** «51 من القرويين»: true for a number of those whom the words behind it name, with the article. */
function isOfPeopleNamed(sentence: Sentence, { to, quantity: { noun, nounStart, end } }: Amount): boolean {
  if (noun !== null && nounStart < end) return false
  return tagOf(sentence.hitAt[to], 'partitive') !== null && isDefiniteWord(sentence, to + 1)
}

/** Makes a part one of those whose number is told behind it, of whom `told` is what is told between. */
function linkToNumber(part: Decision, whole: Decision, told: Measure | null): void {
  const again = whole.rule?.endsWith('.again') === true
  // Their number may have been told before.
  const before = part.parent
  if (before !== null) {
    if (before.measure !== null && again && before.amount.quantity.value === whole.amount.quantity.value) whole.measure = before.measure
    return
  }
  if (again && told === null) {
    takeBack(whole, 'is the number of those of whom nothing else is told')
    return
  }
  if (again) whole.measure = told
  part.parent = whole
  if (part.measure === 'killed' && (whole.measure === 'abducted' || whole.measure === 'held')) part.measure = 'dead-in-captivity'
}

/** «من الجرحى الذين وصلوا إلى المدينة، وعددهم نحو 700، خضع 173 لجراحات»: the number of a set that opens the sentence is a claim, and what follows is of it. */
function openingSets(sentence: Sentence, decisions: readonly Decision[]): void {
  const first = sentence.hitAt[0]
  const set = tagsOf(first, 'set').find((tag) => !tag.adjacent)
  const [whole, ...parts] = decisions
  if (!set || !whole || sentence.amounts[0] !== whole.amount || whole.amount.from > REACH || !numberBefore(sentence, whole.amount.from)) return
  if (whole.measure === null && whole.whyNot !== NOBODY) return
  if (whole.measure === null || whole.rule?.endsWith('.again')) makeClaim(whole, set.measure, `${set.measure}.set`, 2, 'part-of-set')
  for (const part of parts) {
    const isOpen = part.measure === null && part.amount.quantity.noun === null && (isUndecided(part) || part.whyNot === NOBODY)
    if (isOpen) makeClaim(part, set.measure, whole.rule, 2, 'part-of-figure')
    if (countsPeople(part) && least(part) < least(whole) && (part.parent === null || part.parent === whole.parent)) part.parent = whole
  }
  whole.parent = null
}

/** «عددهم» right before a number; null where it does not stand there. */
function numberBefore({ hitAt }: Sentence, at: number): Hit | null {
  for (let i = at - 1; i >= 0 && i >= at - 1 - BESIDE; i--) if (tagsOf(hitAt[i], 'trigger').some((t) => t.rule.endsWith('.again'))) return hitAt[i] ?? null
  return null
}

/** What the last verb or noun between tells of people; null where none does. */
function toldBetween({ hitAt, keys }: Sentence, from: number, to: number): Measure | null {
  for (let i = to - 1; i >= from; i--) {
    if (keys[i] === ';') return null
    const told = tagsOf(hitAt[i], 'trigger').find((t) => kindOf(t.measure) !== 'aid' && !t.rule.endsWith('.again')) ?? tagsOf(hitAt[i], 'set')[0]
    if (told !== undefined) return told.measure
  }
  return null
}
