import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { isJoined } from '../joined.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, isColon, isComma, isDash, isDefiniteWord, isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'

/** How many words behind "one of them" it is said who that was. */
const NAMED_WITHIN = 5

/** Words between those counted and the one of them of whom more is told, at most. */
const ONE_WITHIN = 4

/** True for several people, or a number without a noun. */
const areSeveral = ({ quantity: { unit, noun, value } }: Amount): boolean => (unit === 'person' || (unit === null && noun === null)) && (value ?? 2) > 1

/** True where one of those counted right before is told of («ثلاثة جنود، أحدهم ضابط»), not where he speaks or is met. */
function followsCounted(sentence: Sentence, amount: Amount): boolean {
  if (tagOf(sentence.hitAt[amount.to], 'said')) return false
  if (amount.from === 0 && !sentence.opensLine && !sentence.profile.verbFirst) return true
  for (let i = amount.from - 1, steps = 0; i >= 0 && steps < ONE_WITHIN; i--, steps++) {
    if (isComma(sentence.keys[i]) || sentence.keys[i] === '(' || isDash(sentence.keys[i]) || figureAt(sentence, i)) return true
    // "One was found dead; the other is missing."
    if (sentence.keys[i] === ';') return sentence.amounts.some(({ to }) => to <= i)
    // «خطفوا ثلاثة أطفال، أعيد أحدهم إلى ذويه»
    const verb = tagOf(sentence.hitAt[i], 'trigger')?.frame === 'either' && !tagOf(sentence.hitAt[i], 'said')
    if (verb) return sentence.amounts.some((other) => other.to <= i && areSeveral(other))
    if (isMark(sentence.keys[i]) || tagOf(sentence.hitAt[i], 'said')) return false
  }
  return false
}

/**
 * «خُطفت ممرضتان. عادت إحداهما», «وقال إن إحداهما عادت»: true where the verb that opens a sentence, or what somebody says there, tells of one of the few
 * counted last in the sentence before.
 */
function opensWithOneOf(sentence: Sentence, amount: Amount, topics: TopicSense): boolean {
  if (!sentence.profile.verbFirst || sentence.opensLine || amount.from > OPENING || sentence.amounts[0] !== amount) return false
  const last = topics.amountsBefore(sentence, 1).findLast(({ quantity }) => quantity.form !== 'singular' && quantity.unit === 'person')
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

/** Why a noun that says what those counted right before are counts nobody. */
export const DESCRIBES = 'describes those counted before it'
const SHARES = 'shares the number before it'
const DID_IT = 'names who did it'
const PLACE = 'names a place'
/** Reasons why one person named without a number is none of those counted that no likelihood outweighs. */
export const COUNTS_NOBODY: ReadonlySet<string> = new Set([SHARES, DID_IT, PLACE])

/** Why a person or two named without a number are not counted by that; null where they may be. */
export function namedNotCounted(sentence: Sentence, amount: Amount, topics: TopicSense): string | null {
  const { hitAt, amountAt } = sentence
  const before = rightBefore(hitAt, amount.from)
  const own = hitAt[amount.from]
  const joined = isJoined(sentence, amount)
  // «ثلاثة أحدهم ضابط»: a word of its own for one of those before.
  if (amount.quantity.noun === null && tagOf(own, 'subset')) {
    return followsCounted(sentence, amount) || opensWithOneOf(sentence, amount, topics) ? null : 'one of those named before, of whom nothing is counted'
  }
  // «لاجئ سوري», «جنديين تركيين»: the second noun says what the first ones are.
  if (!joined && amountAt[amount.from - 1] && !isAmongThem(sentence, amount)) return DESCRIBES
  if (joined && sharesNumber(sentence, amount)) return SHARES
  if (describesSet(sentence, amount, before, joined)) return DESCRIBES
  if (speaksWithNext(sentence, amount)) return 'speaks with those counted next'
  if (!joined && namesWhatIsCounted(sentence, amount, before)) return 'names what the number before it counts'
  // «خمسون بين شهيد ومصاب»
  if (own && own.from < amount.from && tagOf(own, 'trigger')) return 'is a word of a longer phrase'
  if (!joined && saysWhoOneWas(sentence, amount)) return DESCRIBES
  if (tagOf(before, 'agent')) return DID_IT
  const alone = amount.quantity.form === 'singular'
  if (alone && !sentence.profile.verbFirst && (saysWhose(sentence, amount, before) || saysWhoThatWas(sentence, amount))) return DESCRIBES
  // "has not disclosed how many of its troops died"
  if (tagOf(before, 'partitive') && asksFor(sentence, amount.from - 1)) return 'is asked for, not told'
  if (alone && before && saysWhatHeWas(sentence, before, own)) return DESCRIBES
  // "a truck driver": not one a truck.
  const ofEach = own && (own.to - own.from === 1 || own.to >= amount.to) ? tagOf(own, 'each') : null
  if (tagOf(before, 'each') ?? ofEach) return 'is any one of a kind'
  // «إلى سوريا», as «11 سوريا» are Syrians
  if (tagOf(own, 'place-word')) return PLACE
  return own && isNoPerson(sentence, amount, own, before) ? 'is no person' : null
}

/** «من بين الضحايا الـ24 امرأتان»: true for some without the article behind a number with it that a word for "among" opens. */
function isAmongThem(sentence: Sentence, { from }: Amount): boolean {
  const them = sentence.amountAt[from - 1]
  return them != null && tagOf(sentence.hitAt[them.from], 'set') !== null && !isDefiniteWord(sentence, from)
}

/** Nouns for those who are held, by their ids. */
const CAPTIVES: ReadonlySet<string> = new Set(['prisoner', 'detainee', 'inmate', 'captive', 'hostage'])

/** «190 امرأة وفتاة», «230 ألف طالب وطالبة», «13 أسيرا ومعتقلا»: both nouns have the one number. */
function sharesNumber({ amountAt, profile }: Sentence, { from, quantity }: Amount): boolean {
  const shared = quantity.form === 'singular' ? amountAt[from - 1] ?? amountAt[from - 2] : null
  if (!shared || shared.to < from - 1) return false
  const { noun, form, value } = shared.quantity
  if (noun === null || noun === 'person' || form === 'singular') return false
  const areAlike = noun === quantity.noun || (profile.verbFirst && CAPTIVES.has(noun) && CAPTIVES.has(quantity.noun ?? ''))
  return (value ?? 0) >= CROWD || ((value ?? 0) > TENS && areAlike)
}

/** True for those who a set of as many, told right before, were. */
function describesSet(sentence: Sentence, amount: Amount, before: Hit | null | undefined, joined: boolean): boolean {
  const { keys, amountAt, profile } = sentence
  const { form, value } = amount.quantity
  // "Two, both lecturers, are still held"
  const set = isComma(keys[amount.from - 1]) ? amountAt[amount.from - 2]?.quantity : null
  if (form === 'dual' && set?.value === 2 && set.form !== 'dual') return true
  // «مقتل اثنين من موظفيها، كلاهما يمنيان»
  const saysWhoTwoAre = form === 'dual' && !joined && before != null && before.to - before.from === 1 && tagOf(before, 'describes') !== null
  if (saysWhoTwoAre && sentence.amounts.some((other) => other.to < amount.from && other.quantity.value === 2)) return true
  // "two hostages, an Israeli and a Thai"
  if (form === 'singular' && !profile.verbFirst && isOneOfTwo(sentence, amount)) return true
  // «اثنان منهم طفلان», «اثنين من الضحايا فلبينيان», «طفلان منهم شقيقان»
  const ofSet = profile.verbFirst && tagOf(before, 'set') !== null
  const those = !joined && (ofSet || tagOf(before, 'subset')?.form === 'of-them') ? amountAt[before!.from - 1]?.quantity : null
  return those != null && (those.noun === null || (form === 'dual' && those.form === 'dual')) && those.value === value
}

/** "a local official and two residents told AFP": they speak. */
function speaksWithNext({ hitAt, amountAt }: Sentence, { to, quantity }: Amount): boolean {
  const and = hitAt[to]
  const next = quantity.form === 'singular' && and && tagOf(and, 'coordination') ? amountAt[and.to] : null
  if (next?.quantity.unit !== 'person' || tagOf(hitAt[next.to - 1], 'auxiliary')) return false
  return tagsOf(hitAt[next.to], 'said').some((said) => !said.mental && (said.form === 'verb' || said.form === 'tells'))
}

/** «ستة من العاملين»: what the number counts. */
function namesWhatIsCounted({ hitAt, amountAt, keys, profile }: Sentence, { from }: Amount, before: Hit | null | undefined): boolean {
  if (!amountAt[from - 2] || amountAt[from - 1] || isColon(keys[from - 1])) return false
  // «أربعة هم طفلان ورجلان»: that tells who they were.
  if (profile.verbFirst && tagOf(before, 'function')) return false
  return tagOf(before, profile.verbFirst ? 'link' : 'partitive') !== null && hitAt[from - 1] !== hitAt[from]
}

/** Words between "one" and the number that he is one of, at most. */
const OF_REACH = 2

/** "One of them, an 81-year-old teacher, …", "one of the six, a 7-year-old girl": who the one was. */
function saysWhoOneWas({ amounts }: Sentence, amount: Amount): boolean {
  const last = amounts.findLast((other) => other.to <= amount.from)
  const isOneOf = (other: Amount, many: Amount): boolean => other.quantity.form === 'singular' && other.to <= many.from && many.from - other.to <= OF_REACH
  const one = last && last.quantity.form !== 'singular' ? amounts.findLast((other) => isOneOf(other, last)) ?? last : last
  if (!one || amount.from - one.to >= NAMED_WITHIN) return false
  if (one.quantity.form === 'singular') return one.quantity.noun === null
  return one.quantity.value === 1 && one.to - one.from === 1 && amount.quantity.form === 'singular'
}

/** Words of an apposition, at most. */
const APPOSITION_WITHIN = 14

/** "One hiker, a man of 35 from Bergamo, was struck": who the one before the comma was, where a verb follows the comma behind it. */
function saysWhoThatWas({ keys, hitAt, amountAt }: Sentence, { from, to }: Amount): boolean {
  const one = isComma(rightBefore(keys, from)) ? amountAt[from - 2]?.quantity : null
  if (one?.value !== 1 || one.unit !== 'person' || one.noun === null) return false
  for (let i = to; i < to + APPOSITION_WITHIN && i < keys.length; i++) {
    if (tagOf(hitAt[i], 'coordination') && amountAt[hitAt[i]!.to]) return false
    if (!isMark(keys[i])) continue
    const next = hitAt[i + 1]
    return isComma(keys[i]) && (tagOf(next, 'auxiliary') !== null || tagsOf(next, 'trigger').some(({ frame }) => frame === 'passive' || frame === 'either'))
  }
  return false
}

/** "employees of a contractor": whose they are. */
function saysWhose({ hitAt }: Sentence, { from }: Amount, before: Hit | null | undefined): boolean {
  const who = hitAt[from - 2]
  return tagOf(before, 'partitive') !== null && tagOf(who, 'who') !== null && tagOf(who, 'trigger') === null
}

/** "One of the six was a Polish citizen", but not "also killed was a nurse"; «رهينة كانت محتجزة في رفح». */
function saysWhatHeWas(sentence: Sentence, before: Hit, own: Hit | null | undefined): boolean {
  if (tagOf(before, 'auxiliary') && isPredicate(sentence, before.from)) return true
  const trigger = tagOf(own, 'trigger')
  return trigger !== null && trigger.frame !== 'either' && tagOf(before, 'fronting') !== null && tagOf(before, 'link') !== null
}

/** True for a word that names no person; some do where something befalls them («وفاة عامل») or they are told of with others («بينهم عامل»). */
function isNoPerson({ hitAt, amountAt }: Sentence, { from, to }: Amount, own: Hit, before: Hit | null | undefined): boolean {
  const thing = tagOf(own, 'no-person')
  if (!thing) return false
  const befallen = (measure: Measure): boolean => kindOf(measure) === 'casualty' || kindOf(measure) === 'hostage'
  if (!thing.unlessBefallen) return true
  // «فارق الحياة مساء الأحد عامل أصيب في الانفجار»
  if (tagsOf(hitAt[to], 'trigger').some((t) => befallen(t.measure))) return false
  if (own.coordinated && amountAt[from - 1]) return false
  return before?.to !== from || (!tagOf(before, 'subset') && !tagOf(before, 'meets-end') && !tagsOf(before, 'trigger').some((t) => befallen(t.measure)))
}

/** Nouns that tell of no sort of people, so that others behind them are no further ones, by their ids. */
const ANYBODY: ReadonlySet<string> = new Set([
  'person', 'other', 'victim', 'hostage', 'captive', 'body', 'remains', 'casualty', 'death', 'fatality', 'passenger', 'civilian', 'resident', 'villager', 'foreigner'
])

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

/**
 * "puts the number of remaining fighters at 1,000": true where a number of some people is named right before of whom nothing is said to have befallen
 * them.
 */
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
