import { kindOf } from '../../../model/kind.ts'
import { spelling } from '../../text/spelling.ts'
import { HOUSE } from '../governing/dwellers.ts'
import { hasTopic, isOutOf, meansOnly, tagOf, tagsOf } from '../meaning.ts'
import type { Hit, Role } from '../meaning.ts'
import { isDefiniteWord, hasMark, isComma, isMark, opensWith, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'
import { agreesBehind } from './agreeing-verb.ts'
import { pointsAtPeople } from './points-at-people.ts'
import { endWithRepeat } from './repeating.ts'

const isThing = (hit: Hit | null | undefined): boolean => tagOf(hit, 'thing') !== null
/** A noun of things that is no word of a claim as well ("blast"), nor says where («16 بمدينة حلب»). */
const isOnlyThing = (hit: Hit | null | undefined): boolean => isThing(hit) && tagOf(hit, 'trigger') === null && hit?.within !== true

/** True where things stand right behind a bare number, or behind the adjectives that stand there. */
export function areThingsBehind(sentence: Sentence, amount: Amount, topics: TopicSense): boolean {
  const { hitAt, amountAt } = sentence
  // "two four-storey buildings"
  const next = amountAt[amount.to]?.quantity
  if (next && next.noun !== null && next.unit === null && next.form !== 'singular') return true
  for (let i = amount.from; i < amount.to; i++) if (isThing(hitAt[i])) return true
  if (hitAt[amount.to]?.from === amount.to && isOnlyThing(hitAt[amount.to])) return true
  if (!topics.profile.verbFirst && areThingsBehindAdjectives(sentence, amount, topics)) return true
  return isUnknownThing(sentence, amount, topics) || isThingBehindPair(sentence, amount.to, topics)
}

/** Numbers of things that no fewer than these are, where «من» may tell whence people are («ثمانية من السدود»). */
const THINGS_FROM = 100

/** «نفوق 6180 من الماشية», «تدمير 600 من المنازل»: so many of things, whatever the list before counts, where verbs come first. */
export function areOfThings(sentence: Sentence, { from, to, quantity: { form, value } }: Amount): boolean {
  const { hitAt, profile, amounts } = sentence
  const of = hitAt[to]
  if (!profile.verbFirst || form !== 'digits' || (value ?? 0) < THINGS_FROM || of?.from !== to || !tagOf(of, 'partitive') || !isOnlyThing(hitAt[of.to])) return false
  // «250 معتقلا، 88 من سجن عوفر و162 من سجن النقب»: whence people are.
  return isDefiniteWord(sentence, of.to) || !amounts.some((other) => other.to <= from && other.quantity.unit === 'person')
}

/** Words from a number to the noun behind its adjectives, at most; each that is joined to another reaches further, to so many in all. */
const ADJECTIVE_REACH = 3
const JOINED_REACH = 2
const ADJECTIVES = 7

/** "5 abandoned houses": where adjectives come first the noun may be two words on. */
function areThingsBehindAdjectives(sentence: Sentence, amount: Amount, topics: TopicSense): boolean {
  const { keys, hitAt, amountAt } = sentence
  for (let i = amount.to, end = amount.to + ADJECTIVE_REACH; i < end && i < keys.length; i++) {
    const at = hitAt[i]
    // "two intelligence-based operations", "three eastern and southern regions"
    if (i > amount.to && (isHyphen(sentence, i) || tagOf(at, 'coordination')) && end < amount.to + ADJECTIVES) { end += JOINED_REACH; continue }
    if (amountAt[i] || isMark(keys[i])) return false
    if (isOnlyThing(at)) return true
    // "two tower blocks", "two red panda cubs"
    if (i > amount.to && at === null && isUnknownThingAt(sentence, i, topics)) return true
    if (i === amount.to && at?.to === i + 1 && describesThing(sentence, at, topics)) return true
    if (at && !tagOf(at, 'source-word') && !tagOf(at, 'place-word')) return false
  }
  return false
}

/** "four fatal accidents", "six earlier uploads": true for one word behind a number with a noun of things behind it. */
function describesThing(sentence: Sentence, word: Hit, topics: TopicSense): boolean {
  const unknown = isUnknownThingAt(sentence, word.to, topics)
  // "54 school gyms"
  if (unknown && (tagOf(word, 'before-verb') ?? tagOf(word, 'refuge'))) return true
  return (unknown || isThing(sentence.hitAt[word.to])) && tagsOf(word, 'trigger').some((t) => t.frame === 'counted')
}

/** Adjectives between a number and the places that it counts, at most. */
const DESCRIBED_BY = 2

/** "three burning villages", "two besieged towns": true for a bare number of places where people live, with an adjective or two between that may be a verb elsewhere. */
export function countsDwellings({ keys, hitAt, amountAt, starts, ends, text, profile }: Sentence, { to, quantity: { noun, form } }: Amount): boolean {
  if (profile.verbFirst || noun !== null || form === 'vague') return false
  for (let i = to; i <= to + DESCRIBED_BY && i < keys.length && !isMark(keys[i]) && !amountAt[i]; i++) {
    if (i > to && tagOf(hitAt[i], 'dwelling-place')) return true
    if (hitAt[i] && (hitAt[i]!.to > i + 1 || profile.happening?.test(spelling(text, starts[i], ends[i])) !== true)) return false
  }
  return false
}

/** «موزعين على 19 تجمعا»: in the accusative or the feminine it is what is counted, whatever was before. */
export function isCountedThing({ hitAt, ends }: Sentence, { to, quantity }: Amount, { profile, text }: TopicSense): boolean {
  const after = hitAt[to]
  if (quantity.form === 'vague' || after?.from !== to || !isOnlyThing(after)) return false
  return profile.countedThing?.test(text.charAt((ends[after.to - 1] ?? 0) - 1)) === true
}

/** "912 were injured in 1,140 recorded violations". */
export function isInSoManyEvents(sentence: Sentence, { to }: Amount, topics: TopicSense): boolean {
  const after = sentence.hitAt[to]
  if (after?.from !== to || after.to !== to + 1 || !tagOf(after, 'said')) return false
  return isThing(sentence.hitAt[after.to]) || isUnknownThingAt(sentence, after.to, topics)
}

/** True for a dash within a word. */
const isHyphen = ({ keys, starts, text }: Sentence, at: number): boolean => !isMark(keys[at]) && text.charAt(starts[at] ?? 0) === '-'

/** Numbers below this may count what the word behind them names. */
const UNKNOWN_BELOW = 1000

/** True where a word the lexicon lacks stands right behind a bare number, as what it counts («212 تعليقا»). */
export function countsUnknown(sentence: Sentence, amount: Amount, topics: TopicSense): boolean {
  const { to, quantity } = amount
  if (topics.profile.agreeingVerb === null || quantity.noun !== null || quantity.form === 'vague' || (quantity.value ?? 0) >= UNKNOWN_BELOW) return false
  if (to >= sentence.keys.length || isMark(sentence.keys[to]) || sentence.hitAt[to] !== null || sentence.amountAt[to] !== null) return false
  return !agreesBehind(sentence, amount, topics.profile)
}

/** True where a noun stands right behind the number that no lexicon knows and that does not look like people ("seven worlds"). */
function isUnknownThing(sentence: Sentence, amount: Amount, topics: TopicSense): boolean {
  return isUnknownThingAt(sentence, endWithRepeat(sentence, amount), topics)
}

function isUnknownThingAt(sentence: Sentence, at: number, topics: TopicSense): boolean {
  const { unknownThings } = topics.profile
  const known = sentence.hitAt[at]
  if (unknownThings === null || at >= sentence.keys.length || isMark(sentence.keys[at]) || sentence.amountAt[at] || (known && !namesNobody(known))) return false
  return unknownThings.test(spelling(topics.text, sentence.starts[at], sentence.ends[at]))
}

/** What a word may tell besides the things it names: where people are sheltered, by what they go, what a text is about, whose words it has. */
const TOLD_BY_THINGS: ReadonlySet<Role> = new Set<Role>(['refuge', 'conveys', 'topic', 'source-word', 'place-word'])

/** "three people died and 12 hotels were destroyed": true for one word that tells of nothing but where, how or whose. */
const namesNobody = (hit: Hit): boolean => hit.to === hit.from + 1 && meansOnly(hit, TOLD_BY_THINGS)

/**
 * "two intelligence-based operations", "three eastern and southern regions": true where two words that nothing is known of stand joined before a
 * noun for things.
 */
function isThingBehindPair(sentence: Sentence, from: number, topics: TopicSense): boolean {
  const { hitAt, amountAt } = sentence
  if (topics.profile.unknownThings === null || hitAt[from] || amountAt[from] || hitAt[from + 2]) return false
  const compound = sentence.text[sentence.starts[from + 1] ?? 0] === '-'
  if (compound && isUnknownThingAt(sentence, from + 3, topics)) return true
  return (compound || tagOf(hitAt[from + 1], 'coordination') !== null) && isThing(hitAt[from + 3])
}

/** Words between a part and the things it is of, at most ("16 of the country's 18 provinces"). */
const THINGS_REACH = 5
/** … and where its determiners are words of their own ("of the country's 330 townships"). */
const THINGS_REACH_DETERMINED = 7

/** True for "14 of 38 districts": a bare number of what the number behind "of" counts. */
export function isPartOfThings(sentence: Sentence, amount: Amount, topics: TopicSense): boolean {
  const { keys, hitAt, amountAt, profile } = sentence
  if (isWholeOfThings(sentence, amount)) return true
  const of = hitAt[amount.to]
  // "about three hundred of us on one floor"
  if ((!tagOf(of, 'partitive') && !isOutOf(of)) || tagOf(of, 'speakers')) return false
  const reach = amount.to + (profile.gluedArticle !== null ? THINGS_REACH : THINGS_REACH_DETERMINED)
  for (let i = amount.to + 1; i < reach && i < keys.length && !isMark(keys[i]); i++) {
    // «مقتل اثنين من المواطنين وانهيار مئة منزل»: no whole of them.
    if (i > amount.to + 1 && opensWith(sentence, i, 'and')) return false
    const whole = amountAt[i]
    if (!whole) continue
    const { unit, noun, value } = whole.quantity
    // "three of one family"
    if (unit !== null || (value === 1 && HOUSE.has(noun ?? ''))) return false
    return noun !== null || isUnknownThing(sentence, whole, topics) || isThing(hitAt[whole.to]) || isThing(hitAt[whole.to - 1])
  }
  return false
}

/** «تسعة أهداف من عشرة», «28 شاحنة من أصل 60», "He has lost 340 trees of his 900": the whole behind a part of things. */
function isWholeOfThings({ hitAt, amountAt }: Sentence, amount: Amount): boolean {
  const own = rightBefore(hitAt, amount.from)
  const before = own && tagOf(own, 'determiner') && amount.quantity.noun === null ? rightBefore(hitAt, own.from) : own
  const part = amountAt[(before?.from ?? amount.from - 1) - 1]
  return part != null && part.quantity.unit === null && part.quantity.noun !== null && (tagOf(before, 'link') !== null || isOutOf(before))
}

/** Words between the things that open a clause and the part of them, at most. */
const OF_THINGS_REACH = 9

/** True for "Of the 38 houses in her street 36 had burned": a bare number behind the things that its clause opens with "of". */
export function isOfThingsBefore(sentence: Sentence, amount: Amount): boolean {
  const { keys, hitAt, amountAt } = sentence
  // «14 من سكانه، من أسرتين، خمسة منهم دون العاشرة»
  if (pointsAtPeople(sentence, amount)) return false
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - OF_THINGS_REACH; i--) {
    const whole = amountAt[i]
    if (!whole) continue
    if (whole.quantity.unit !== null || (whole.quantity.noun === null && !isThing(hitAt[whole.to]))) return false
    const opening = rightBefore(hitAt, whole.from)
    if (!opening || (opening.from > 0 && !isMark(keys[opening.from - 1]))) return false
    return tagOf(opening, 'partitive') !== null || tagOf(opening, 'subset')?.form === 'out-of'
  }
  return false
}

/** Words between things and "one" of them behind a comma, at most. */
const ONE_OF_THINGS = 6

/** True where the nearest count before word `at` in its sentence is one of things. */
export function isOfThingsLeft(sentence: Sentence, at: number): boolean {
  for (let i = at; i >= 0 && i > at - ONE_OF_THINGS; i--) {
    const other = sentence.amountAt[i]
    if (other) return other.quantity.unit === null && other.quantity.noun !== null
  }
  return false
}

/** Words between "the number of" things and the number, at most. */
const NUMBER_OF_REACH = 10

/** True for "the number of damaged houses stands at 140,000", "Houses damaged total 140,000". */
export function isNumberOfThings(sentence: Sentence, amount: Amount): boolean {
  const verb = rightBefore(sentence.hitAt, amount.from)
  if (!tagOf(verb, 'link') && !tagOf(verb, 'sums-up')) return false
  let thing = false
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - NUMBER_OF_REACH && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i--) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'thing')) thing = true
    if (thing && i === 0) return tagOf(hit, 'thing') !== null && tagOf(verb, 'sums-up') !== null
    if (tagOf(hit, 'partitive') && tagOf(sentence.hitAt[i - 1], 'figure-word')) return thing
    if (tagsOf(hit, 'trigger').some((t) => t.frame !== 'active' || !tagOf(hit, 'thing')) || tagOf(hit, 'set')) return false
  }
  return false
}

/** Words from the subject of a clause to the number that its verb gives, at most, and words before that subject. */
const COMES_TO_REACH = 10
const SUBJECT_WITHIN = 2

/** Words between what cases were and what they are, at most ("from 546 recorded in January to 718"). */
const WERE_AND_ARE = 5

/** "Infections had reached 4,300", "Cases in the capital, Lilongwe, rose to 352 from 305": true for the number that cases of a disease come to. */
export function isWhatCasesComeTo(sentence: Sentence, amount: Amount, topics: TopicSense): boolean {
  const { hitAt, amounts } = sentence
  const before = amounts[amounts.indexOf(amount) - 1]
  const verb = rightBefore(hitAt, amount.from)
  const isOther = before && amount.from - before.to <= WERE_AND_ARE && !hasMark(sentence, before.to, amount.from) && !tagOf(verb, 'coordination') && amount.quantity.noun === null
  const isVerb = (tagOf(verb, 'sums-up') ?? tagOf(verb, 'houses')) !== null || tagsOf(verb, 'trigger').some(({ rule }) => rule.endsWith('.changed'))
  if (!(isOther || isVerb) || !topics.near(sentence, 'disease')) return false
  return (isOther && isWhatCasesComeTo(sentence, before, topics)) || (isVerb && opensWithCases(sentence, verb!.from))
}

/** True where the subject of the clause that has its verb at word `verb` is what a disease is counted by. */
function opensWithCases({ keys, hitAt, amountAt }: Sentence, verb: number): boolean {
  let subject = -1
  for (let i = verb - 1; i >= 0 && i >= verb - COMES_TO_REACH; i--) {
    if (amountAt[i] || (isMark(keys[i]) && !isComma(keys[i]))) return subject >= 0 && subject - i - 1 <= SUBJECT_WITHIN
    const hit = hitAt[i]
    if (tagOf(hit, 'set') || (subject < 0 && tagOf(hit, 'figure-word'))) return false
    if (tagsOf(hit, 'trigger').some(({ measure }) => kindOf(measure) !== 'aid')) return false
    // "the ministry said the number of cases has risen"
    if (subject >= 0 && (tagOf(hit, 'said') ?? tagOf(hit, 'complement'))) return true
    if (isOnlyThing(hit) || hasTopic(hit, 'disease') || (subject >= 0 && tagOf(hit, 'figure-word'))) subject = hit!.from
  }
  return subject >= 0 && subject <= SUBJECT_WITHIN
}
