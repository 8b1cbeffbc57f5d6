import { kindOf } from '../../../model/kind.ts'
import { isJoined } from '../joined.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { figureAt, isColon, isComma, isDash, isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** How many words behind "one of them" it is said who that was. */
const NAMED_WITHIN = 5

/** Words between those counted and the one of them of whom more is told, at most. */
const ONE_WITHIN = 4

/** True where one of those counted right before is told of («ثلاثة جنود، أحدهم ضابط»), not where he speaks or is met. */
function followsCounted(sentence: Sentence, amount: Amount): boolean {
  if (tagOf(sentence.hitAt[amount.to], 'said')) return false
  if (amount.from === 0 && !sentence.opensLine && !sentence.profile.verbFirst) return true
  for (let i = amount.from - 1, steps = 0; i >= 0 && steps < ONE_WITHIN; i--, steps++) {
    if (isComma(sentence.keys[i]) || sentence.keys[i] === '(' || isDash(sentence.keys[i]) || figureAt(sentence, i)) return true
    // "One was found dead; the other is missing."
    if (sentence.keys[i] === ';') return sentence.amounts.some(({ to }) => to <= i)
    // «خطفوا ثلاثة أطفال، أعيد أحدهم إلى ذويه»
    if (tagOf(sentence.hitAt[i], 'trigger')?.frame === 'either' && !tagOf(sentence.hitAt[i], 'said')) return sentence.amounts.some(({ to, quantity }) => to <= i && (quantity.unit === 'person' || (quantity.unit === null && quantity.noun === null)) && (quantity.value ?? 2) > 1)
    if (isMark(sentence.keys[i]) || tagOf(sentence.hitAt[i], 'said')) return false
  }
  return false
}

/** «خُطفت ممرضتان. عادت إحداهما», «وقال إن إحداهما عادت»: true where the verb that opens a sentence, or what somebody says there, tells of one of the few counted last in the sentence before. */
function opensWithOneOf(sentence: Sentence, amount: Amount, previous: Sentence | null): boolean {
  if (!sentence.profile.verbFirst || sentence.opensLine || amount.from > OPENING || sentence.amounts[0] !== amount) return false
  const last = previous?.amounts.findLast(({ quantity }) => quantity.form !== 'singular' && quantity.unit === 'person')
  const size = last?.quantity.value ?? 0
  if (size < 2 || size > ONE_OF_AT_MOST) return false
  // «وأوضح أن أحدهما سائق»
  if (tagOf(sentence.hitAt[amount.from - 1], 'complement')) return !tagOf(sentence.hitAt[amount.to], 'said')
  for (let i = amount.from - 1; i >= 0; i--) if (tagOf(sentence.hitAt[i], 'said') || isMark(sentence.keys[i])) return false
  return sentence.hitAt.some((hit, i) => i < amount.from && tagOf(hit, 'trigger')?.frame === 'either')
}

/** One of more than so many is told of in another way. */
const ONE_OF_AT_MOST = 60

/** Words before the one of those counted that a sentence opens with, at most. */
const OPENING = 4

/** Above this a number has its noun in the singular, and from this on it may have two of them. */
const TENS = 10
const CROWD = 100

/** Why a person or two named without a number are not counted by that; null where they may be. `previous` is the sentence before. */
export function namedNotCounted(sentence: Sentence, amount: Amount, previous: Sentence | null): string | null {
  const before = rightBefore(sentence.hitAt, amount.from)
  const joined = isJoined(sentence, amount)
  // «ثلاثة أحدهم ضابط»: a word of its own for one of those before.
  if (amount.quantity.noun === null && tagOf(sentence.hitAt[amount.from], 'subset')) return followsCounted(sentence, amount) || opensWithOneOf(sentence, amount, previous) ? null : 'one of those named before, of whom nothing is counted'
  // «لاجئ سوري», «جنديين تركيين»: the second noun says what the first ones are.
  if (rightBefore(sentence.amountAt, amount.from) && !joined) return 'describes those counted before it'
  // «190 امرأة وفتاة», «230 ألف طالب وطالبة»: both nouns have the one number.
  const shared = joined && amount.quantity.form === 'singular' ? rightBefore(sentence.amountAt, amount.from) ?? sentence.amountAt[amount.from - 2] : null
  if (shared && shared.to >= amount.from - 1 && shared.quantity.noun !== null && shared.quantity.noun !== 'person' && ((shared.quantity.value ?? 0) >= CROWD || ((shared.quantity.value ?? 0) > TENS && shared.quantity.noun === amount.quantity.noun)) && shared.quantity.form !== 'singular') return 'shares the number before it'
  // "Two, both lecturers, are still held": who they were.
  const set = isComma(rightBefore(sentence.keys, amount.from)) ? sentence.amountAt[amount.from - 2] : null
  if (amount.quantity.form === 'dual' && set?.quantity.value === 2 && set.quantity.form !== 'dual') return 'describes those counted before it'
  // "two hostages, an Israeli and a Thai": who they were.
  if (amount.quantity.form === 'singular' && !sentence.profile.verbFirst && isOneOfTwo(sentence, amount)) return 'describes those counted before it'
  // «اثنان منهم طفلان»: who they were.
  const those = before && tagOf(before, 'subset')?.form === 'of-them' && !joined ? sentence.amountAt[before.from - 1] : null
  if (those && those.quantity.noun === null && those.quantity.value === amount.quantity.value) return 'describes those counted before it'
  // "a local official and two residents told AFP": they speak.
  const next = amount.quantity.form === 'singular' && tagOf(sentence.hitAt[amount.to], 'coordination') ? sentence.amountAt[sentence.hitAt[amount.to]!.to] : null
  if (next?.quantity.unit === 'person' && tagsOf(sentence.hitAt[next.to], 'said').some((said) => !said.mental && (said.form === 'verb' || said.form === 'tells')) && !tagOf(sentence.hitAt[next.to - 1], 'auxiliary')) return 'speaks with those counted next'
  // «ستة من العاملين»: what the number counts.
  if (sentence.amountAt[amount.from - 2] && !joined && !rightBefore(sentence.amountAt, amount.from) && !isColon(rightBefore(sentence.keys, amount.from)) && tagOf(before, !sentence.profile.verbFirst ? 'partitive' : 'link') && rightBefore(sentence.hitAt, amount.from) !== sentence.hitAt[amount.from]) return 'names what the number before it counts'
  // «خمسون بين شهيد ومصاب»: a word of a longer phrase.
  const own = sentence.hitAt[amount.from]
  if (own && own.from < amount.from && tagOf(own, 'trigger')) return 'is a word of a longer phrase'
  // "One of them, an 81-year-old teacher, …": who the one was.
  const last = sentence.amounts.findLast((other) => other.to <= amount.from)
  // … and "one of the six, a 7-year-old girl"
  const one = last && last.quantity.form !== 'singular' ? sentence.amounts.findLast((other) => other.quantity.form === 'singular' && other.to <= last.from && last.from - other.to <= 2) ?? last : last
  if (one && (one.quantity.form === 'singular' ? one.quantity.noun === null : one.quantity.value === 1 && one.to - one.from === 1 && amount.quantity.form === 'singular') && amount.from - one.to < NAMED_WITHIN && !joined) return 'describes those counted before it'
  if (tagOf(before, 'agent')) return 'names who did it'
  // "employees of a contractor": whose they are.
  if (amount.quantity.form === 'singular' && !sentence.profile.verbFirst && tagOf(before, 'partitive') && tagOf(sentence.hitAt[amount.from - 2], 'who') && !tagOf(sentence.hitAt[amount.from - 2], 'trigger')) return 'describes those counted before it'
  // "has not disclosed how many of its troops died"
  if (tagOf(before, 'partitive') && asksFor(sentence, amount.from - 1)) return 'is asked for, not told'
  // "One of the six was a Polish citizen", but not "also killed was a nurse"
  if (amount.quantity.form === 'singular' && tagOf(before, 'auxiliary') && isPredicate(sentence, before?.from ?? 0)) return 'describes those counted before it'
  // «رهينة كانت محتجزة في رفح»
  if (amount.quantity.form === 'singular' && tagOf(before, 'fronting') && tagOf(before, 'link') && tagOf(own, 'trigger')?.frame !== 'either' && tagOf(own, 'trigger') !== null) return 'describes those counted before it'
  if (tagOf(before, 'each') ?? tagOf(own, 'each')) return 'is any one of a kind'
  // «وفاة عامل»: something befalls him.
  const thing = tagOf(own, 'no-person')
  const befallen = thing?.unlessBefallen === true && before?.to === amount.from && tagsOf(before, 'trigger').some((t) => kindOf(t.measure) === 'casualty' || kindOf(t.measure) === 'hostage')
  if (tagOf(own, 'place-word') || (thing && !befallen)) return 'is no person'
  return null
}

/** Nouns that tell of no sort of people, so that others behind them are no further ones, by their ids. */
const ANYBODY: ReadonlySet<string> = new Set(['person', 'other', 'victim', 'hostage', 'captive', 'body', 'remains', 'casualty', 'death', 'fatality', 'passenger', 'civilian', 'resident', 'villager', 'foreigner'])

/** True for one of the two in "two people, a man and a woman". */
function isOneOfTwo(sentence: Sentence, { from, to }: Amount): boolean {
  const joins = (at: number): boolean => tagOf(sentence.hitAt[at], 'coordination') !== null
  const first = joins(from - 1) ? sentence.amountAt[from - 2] : null
  const comma = (first?.quantity.form === 'singular' ? first.from : joins(to) && sentence.amountAt[to + 1]?.quantity.form === 'singular' ? from : 0) - 1
  if (comma < 1 || !isComma(sentence.keys[comma])) return false
  const two = sentence.amountAt[comma - 1]?.quantity
  return two?.value === 2 && two.unit === 'person' && ANYBODY.has(two.noun ?? '')
}

/** Words between "how many" and "of", at most. */
const ASKS_REACH = 2

function asksFor(sentence: Sentence, of: number): boolean {
  for (let i = of - 1; i >= 0 && i >= of - ASKS_REACH; i--) if (tagOf(sentence.hitAt[i], 'asks')) return true
  return false
}

/** True where the verb before has a subject of its own, of whom nothing else is said and in no named set: what stands behind says who that is. */
function isPredicate(sentence: Sentence, verb: number): boolean {
  let subject = false
  for (let i = verb - 1; i >= 0; i--) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'trigger') ?? tagOf(hit, 'set') ?? tagOf(hit, 'subset')?.form === 'including') return false
    if (sentence.amountAt[i]) subject = true
    if (isMark(sentence.keys[i]) && !isComma(sentence.keys[i])) break
  }
  return subject
}

/** Words between "number" and the figure that it is put at, at most. */
const STRENGTH_REACH = 8

/** "puts the number of remaining fighters at 1,000": true where a number of some people is named right before of whom nothing is said to have befallen them. */
export function isStrength({ keys, hitAt, amountAt, profile }: Sentence, at: number): boolean {
  let people = false
  for (let i = at - 1; !profile.verbFirst && i >= 0 && i >= at - STRENGTH_REACH && !isMark(keys[i]) && !amountAt[i]; i--) {
    const hit = hitAt[i]
    // "the number of political prisoners"
    const trigger = tagOf(hit, 'trigger')
    const named = trigger?.frame === 'counted' && kindOf(trigger.measure) === 'hostage'
    if (!named && (trigger ?? tagOf(hit, 'set'))) return false
    if (named || tagOf(hit, 'who')) people = true
    if (people && tagOf(hit, 'figure-word') && tagOf(hitAt[hit?.to ?? 0], 'partitive')) return true
  }
  return false
}
