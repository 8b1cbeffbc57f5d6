import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { countsPeople, isUndecided, isUnsaid, least, makeClaim, NOBODY, takeBack } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isClauseEdge, speaks, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isComma, isDefiniteWord, isInBrackets, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { setBeside } from './named-sets.ts'

/** Words between those whom a part is of and their number, at most. */
const REACH = 18

/** Words between «عددهم» and its number, at most. */
const BESIDE = 1

/** … between a set in the midst of a sentence and the words that bring in its number («وبين الجرحى الذين بلغ عددهم 26»). */
const RIGHT_BEFORE = 4

/**
 * «حررت القوات 51 من القرويين الذين خطفهم مسلحون، وعددهم 87»: the number of those whom a part is said to be of is its whole, and counts what a verb or noun
 * between tells of them; no claim where none does. Changes the decisions.
 */
export function linkNumberedSets(sentence: Sentence, decisions: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  numberOfSet(sentence, decisions)
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

/**
 * «من الجرحى الذين وصلوا إلى المدينة، وعددهم نحو 700، خضع 173 لجراحات», «إن بين القتلى وعددهم 14 ثلاثة مسعفين»: the number of a set that opens the sentence,
 * or stands right behind it, is a claim, and what follows is of it, as are those who are said to be among the set before it.
 */
function numberOfSet(sentence: Sentence, decisions: readonly Decision[]): void {
  for (const [n, whole] of decisions.entries()) {
    const number = numberBefore(sentence, whole.amount.from)
    const set = number ? setNumbered(sentence, number) : setBeforeBracket(sentence, whole.amount)
    if (!set || (whole.measure === null && whole.whyNot !== NOBODY && !isUnsaid(whole))) continue
    const { measure } = tagsOf(set, 'set').find((tag) => !tag.adjacent)!
    if (whole.measure === null || isNumberAgain(whole)) makeClaim(whole, measure, `${measure}.set`, 2, 'part-of-set')
    const before = whole.parent
    whole.parent = null
    for (const part of decisions.slice(0, n)) if (isAmongSet(part, set, measure)) part.parent = whole
    for (const part of decisions.slice(n + 1)) {
      const ended = endsSet(sentence, whole, part)
      if (ended && set.from > 0) break
      const isOpen = part.measure === null && (!ended || part.amount.quantity.noun === null) && (isUndecided(part) || part.whyNot === NOBODY)
      if (isOpen) makeClaim(part, measure, whole.rule, 2, 'part-of-figure')
      if (countsPeople(part) && least(part) < least(whole) && (part.parent === null || part.parent === before)) part.parent = whole
    }
  }
}

const isNumberAgain = ({ rule }: Decision): boolean => rule?.endsWith('.again') === true

const namesSet = (hit: Hit | null | undefined): hit is Hit => tagsOf(hit, 'set').some((tag) => !tag.adjacent)

/** «من بين القتلى (14) ثلاثة مسعفين»: the set behind which a number stands in brackets; null where none does. */
function setBeforeBracket(sentence: Sentence, amount: Amount): Hit | null {
  const set = isInBrackets(sentence, amount) ? sentence.hitAt[amount.from - 2] : null
  return namesSet(set) ? set : null
}

/** The set whose number the words `number` bring in: one that opens the sentence, with nothing counted since, or stands right before them; null where none does. */
function setNumbered({ hitAt, keys, amounts }: Sentence, number: Hit): Hit | null {
  const [first] = amounts
  if (first && first.from >= number.to && first.from <= REACH && namesSet(hitAt[0])) return hitAt[0]
  for (let i = number.from - 1; i >= 0 && i >= number.from - RIGHT_BEFORE; i--) {
    if (namesSet(hitAt[i])) return hitAt[i] ?? null
    if (isMark(keys[i]) && !isComma(keys[i])) return null
  }
  return null
}

/** «كان ثلاثة مسعفين بين القتلى، وعددهم 14»: true for those told right before the set that they are among. */
function isAmongSet({ measure: own, parent, amount, sentence }: Decision, { from }: Hit, measure: Measure): boolean {
  return own === measure && parent === null && amount.to <= from && setBeside(sentence, amount) === measure
}

/** True where another clause, or a verb of its own, stands between the number of a set and a figure behind it. */
function endsSet({ keys, hitAt }: Sentence, { amount: { to } }: Decision, { amount: { from } }: Decision): boolean {
  for (let i = to; i < from; i++) {
    const hit = hitAt[i]
    if (keys[i] === ';' || speaks(hit) || (hit?.coordinated && tagOf(hit, 'complement')) || isClauseEdge(hit)) return true
    if (tagsOf(hit, 'trigger').some(({ frame }) => frame !== 'counted')) return true
  }
  return false
}

/** «عددهم», «وهم» right before a number; null where it does not stand there. */
function numberBefore({ hitAt, amountAt }: Sentence, at: number): Hit | null {
  for (let i = at - 1; i >= 0 && i >= at - 1 - BESIDE && !amountAt[i]; i--) {
    const hit = hitAt[i]
    if (tagsOf(hit, 'trigger').some((t) => t.rule.endsWith('.again')) || tagOf(hit, 'that-is')) return hit ?? null
  }
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
