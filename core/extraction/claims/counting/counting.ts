import { isCurrency } from '../../../model/figure.ts'
import type { Class } from '../decision.ts'
import { COLLECTIVE, isAge } from './ages.ts'
import { agreesBehind } from './agreeing-verb.ts'
import { DWELLERS, HOUSE } from '../governing/dwellers.ts'
import { isRatio } from './ratios.ts'
import { isMoreIn, isSideOfPlot } from './sides-and-places.ts'
import { isUnderThings, labelsThings } from '../going-on/headings.ts'
import { mourns } from './mourners.ts'
import { namedNotCounted } from './named-not-counted.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import { endWithRepeat } from './repeating.ts'
import { isComma, isMark, isQuote } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'

/** So many people are counted nowhere without being named. */
const ABOVE_PEOPLE = 2e8

/** What is counted, or a reason why it is nothing that a claim counts. */
export function classOf(sentence: Sentence, amount: Amount, topics: TopicSense): Class | string {
  const { quantity } = amount
  if (isCurrency(quantity.unit)) return 'money'
  if (quantity.unit !== null && quantity.unit !== 'person') return `counts ${quantity.unit}`
  if (quantity.value === 0 || (quantity.value === null && quantity.max === 0)) return 'is zero'
  if (quantity.value !== null && !Number.isInteger(quantity.value)) return 'is no whole number'
  if (quantity.noun === null && (quantity.min ?? quantity.value ?? 0) >= ABOVE_PEOPLE) return 'is more than any crowd'
  // «ثلاثون أحياء»: alive, no quarters of a town.
  if (quantity.noun === 'district' && topics.near(sentence, 'captives') && hasTopic(sentence.hitAt[amount.to - 1], 'rescue') && !tagOf(sentence.hitAt[amount.from - 1], 'place-preposition')) return 'person'
  if (quantity.noun !== null && quantity.unit === null && quantity.noun !== 'case') return `counts things (${quantity.noun})`
  if (quantity.noun === 'survivor' && topics.profile.verbFirst && !topics.near(sentence, 'captives') && !areHurt(sentence, amount)) return 'counts those who survived'
  if (quantity.noun === 'injury' && topics.profile.verbFirst && topics.near(sentence, 'disease')) return 'counts cases of a disease'
  if ((quantity.form === 'singular' || quantity.form === 'dual') && quantity.unit === 'person') {
    const why = namedNotCounted(sentence, amount, topics.before(sentence, 1))
    if (why !== null) return why
  }
  const after = sentence.hitAt[amount.to]
  if (mourns(sentence, amount)) return 'mourns and is not counted'
  // "a crew of 22"
  if (quantity.form === 'singular' && COLLECTIVE.has(quantity.noun ?? '') && tagOf(after, 'partitive') && sentence.amountAt[amount.to + 1]) return 'is numbered right behind'
  // «مضيفا أن»: adding, no attendant.
  if (quantity.form === 'singular' && tagsOf(sentence.hitAt[amount.from], 'said').some((said) => said.form === 'adds')) return 'speaks and is not counted'
  const before = sentence.hitAt[amount.from - 1]
  // "… dead, said one of the officials, who …"
  if (quantity.value === 1 && tagsOf(before, 'said').some((said) => said.form === 'verb' || said.form === 'tells') && isSentenceSaid(sentence, amount)) return 'speaks and is not counted'
  // "was kidnapped by four gunmen"
  if (quantity.noun !== null && tagOf(before, 'agent') && tagsOf(sentence.hitAt[(before?.from ?? 0) - 1], 'trigger').some((t) => t.frame === 'participle')) return 'names who did it'
  // "three cars, one with a broken window"
  if (quantity.noun === null && quantity.form === 'singular' && !topics.profile.verbFirst && isComma(sentence.keys[amount.from - 1]) && isOfThingsLeft(sentence, amount.from - 2)) return 'counts things named before'
  // "The shells, at least six of them, fell on a camp."
  if (quantity.noun === null && !topics.profile.verbFirst && sentence.amounts[0] === amount && tagsOf(after, 'subset').some((s) => s.form === 'of-them') && isComma(sentence.keys[amount.from - 1]) && tagOf(sentence.hitAt[amount.from - 2], 'thing') && !tagOf(sentence.hitAt[amount.from - 2], 'trigger')) return 'counts things named before'
  if (quantity.noun === null && isAge(sentence, amount)) return 'is an age'
  if (quantity.noun === null && tagOf(after, 'difference')) return 'is a difference of two counts'
  // "a father of four"
  if (quantity.noun === null && tagOf(before, 'age') && sentence.amountAt[before!.from]?.quantity.form === 'singular') return 'is a number of something, not a count'
  // "two of them, a couple, in their car": who they were.
  if (quantity.noun === null && !topics.profile.verbFirst && isComma(sentence.keys[amount.from - 1]) && isComma(sentence.keys[amount.to]) && isSaidBefore(sentence, amount)) return 'describes those counted before it'
  // "Father of three dies": where a line opens with what somebody is.
  if (quantity.noun === null && !topics.profile.verbFirst && sentence.opensLine && before?.from === 0 && before.to > 1 && before.to === amount.from && tagOf(before, 'age')) return 'is a number of something, not a count'
  // "the Oct. 7 attack", whatever was counted before.
  if (quantity.noun === null && quantity.form === 'digits' && topics.text.charAt(sentence.starts[amount.from - 1] ?? 0) === '.' && tagOf(sentence.hitAt[amount.from - 2], 'month') && (quantity.value ?? 0) <= 31) return 'is a date'
  if (quantity.noun === null && quantity.form !== 'singular' && !topics.profile.verbFirst && isNumberOfThings(sentence, amount)) return 'counts things'
  // "kidnapped in 2023 have died"
  // "In 2024 people fled the city again."
  if (amount.from === 1 && quantity.unit === 'person' && tagOf(before, 'place-preposition') && !topics.profile.verbFirst && quantity.value !== null && quantity.value >= 1900 && quantity.value <= 2100 && /^\d{4} /.test(quantity.text)) return 'is a year'
  if (isYear(amount) && tagOf(before, 'place-preposition') && !topics.profile.verbFirst) return 'is a year'
  // "Hospitals report 63 injured."
  // … and "On the highway 12 died.", "In the unit three were hurt."
  const reports = (tagOf(before, 'said') !== null && tagOf(after, 'trigger') !== null) || (!topics.profile.verbFirst && before?.to === amount.from && (tagOf(sentence.hitAt[before.from - 1], 'determiner') ?? tagOf(sentence.hitAt[before.from - 1], 'complement')) !== null && (tagOf(after, 'auxiliary') !== null || tagsOf(after, 'trigger').some((t) => t.frame === 'passive')))
  // "a girl of 13"
  if (quantity.noun === null && !topics.profile.verbFirst && before && (quantity.qualifier === 'exact' || before.to - before.from > 1) && tagOf(before, 'numbering') && !reports) return 'is a number of something, not a count'
  // "a coastal city of some 90,000 people"
  if (quantity.noun !== null && (DWELLERS.has(quantity.noun) || quantity.noun === 'person' || quantity.noun === 'soul') && tagOf(before, 'numbering')?.dwellers) return 'counts who lives in a place'
  if (quantity.noun === null && isHour(sentence, amount)) return 'is an hour'
  if (quantity.noun === null && isSideOfPlot(sentence, amount, topics)) return 'is a measure'
  // "21,350 in 37": in so many of the places told of before.
  if (quantity.noun === null && quantity.form !== 'singular' && !topics.profile.verbFirst && before && tagOf(before, 'within') && tagOf(before, 'place-preposition') && isMoreIn(sentence, before.from, amount)) return 'counts things'
  // "a town of 4,600", whatever was counted before.
  if (quantity.noun === null && before && before.to - before.from > 1 && tagOf(before, 'numbering')) return 'is a number of something, not a count'
  if (!topics.profile.verbFirst && isRatio(sentence, amount)) return 'is a ratio'
  if (tagOf(before, 'except')) return 'is taken off a whole'
  // "carried off by four stewards"
  if (before && !topics.profile.verbFirst && quantity.noun !== null && tagOf(before, 'agent') && tagsOf(sentence.hitAt[before.from - 1], 'trigger').some((t) => t.frame === 'participle')) return 'names who did it'
  if (quantity.noun === null && (isPartOfThings(sentence, amount, topics) || isOfThingsBefore(sentence, amount) || labelsThings(sentence, amount) || isUnderThings(sentence, amount, topics))) return 'counts things'
  // «موزعين على 19 تجمعا»: in the accusative or the feminine it is what is counted, whatever was before.
  if (quantity.noun === null && quantity.form !== 'vague' && after?.from === amount.to && tagOf(after, 'thing') && !tagOf(after, 'trigger') && topics.profile.countedThing?.test(topics.text.charAt((sentence.ends[after.to - 1] ?? 0) - 1))) return 'counts things'
  // "912 were injured in 1,140 recorded violations"
  if (quantity.noun === null && !topics.profile.verbFirst && after?.from === amount.to && after.to === amount.to + 1 && tagOf(after, 'said') && (tagOf(sentence.hitAt[after.to], 'thing') ?? isUnknownThingAt(sentence, after.to, topics))) return 'counts things'
  if (quantity.noun === null && quantity.unit === null) {
    // "two four-storey buildings"
    const next = sentence.amountAt[amount.to]
    if (next && next.quantity.noun !== null && next.quantity.unit === null && next.quantity.form !== 'singular') return 'counts things'
    for (let i = amount.from; i < amount.to; i++) if (tagOf(sentence.hitAt[i], 'thing')) return 'counts things'
    if (tagOf(after, 'thing') && after?.from === amount.to && !tagOf(after, 'trigger')) return 'counts things'
    // "5 abandoned houses": where adjectives come first the noun may be two words on.
    for (let i = amount.to, end = amount.to + 3; !topics.profile.verbFirst && i < end && i < sentence.keys.length; i++) {
      const at = sentence.hitAt[i]
      // "two intelligence-based operations", "three eastern and southern regions"
      if (i > amount.to && (isHyphen(sentence, i) || tagOf(at, 'coordination')) && end < amount.to + ADJECTIVES) { end += 2; continue }
      if (sentence.amountAt[i] || isMark(sentence.keys[i])) break
      if (tagOf(at, 'thing') && !tagOf(at, 'trigger')) return 'counts things'
      // "two tower blocks", "two red panda cubs"
      if (i > amount.to && at === null && isUnknownThingAt(sentence, i, topics)) return 'counts things'
      // "four fatal accidents"
      if (at && i === amount.to && at.to === i + 1 && tagsOf(at, 'trigger').some((t) => t.frame === 'counted') && (tagOf(sentence.hitAt[i + 1], 'thing') || isUnknownThingAt(sentence, i + 1, topics))) return 'counts things'
      // "six earlier uploads"
      if (at && i === amount.to && tagOf(at, 'before-verb') && at.to === i + 1 && isUnknownThingAt(sentence, i + 1, topics)) return 'counts things'
      if (at && !tagOf(at, 'source-word') && !tagOf(at, 'place-word')) break
    }
    if (isUnknownThing(sentence, amount, topics) || isThingBehindPair(sentence, amount.to, topics)) return 'counts things'
    // «في الطريق خمسة»: a number in words names no road.
    if (before && tagOf(before, 'numbering') && !reports && (quantity.qualifier === 'exact' || before.to - before.from > 1) && !(topics.profile.verbFirst && quantity.form === 'words')) return 'is a number of something, not a count'
    const day = quantity.value !== null && quantity.value <= 31 && quantity.qualifier === 'exact'
    if (day && (tagOf(after, 'month') || tagOf(before, 'month'))) return 'is a date'
    if (isYear(amount)) return 'is a year'
  }
  return 'person'
}

/** Words behind survivors that may tell of a hospital or of what they suffer, at most. */
const HURT_WITHIN = 8

/** «نُقل ثمانية من الناجين إلى المستشفى», «31 ناجيا أُدخلوا المستشفى»: true for survivors of whom it is told right behind that they are hurt. */
function areHurt({ hitAt, keys, amountAt }: Sentence, { to }: Amount): boolean {
  for (let i = to; i < to + HURT_WITHIN && i < keys.length && !isMark(keys[i]) && !amountAt[i]; i++) {
    if (tagOf(hitAt[i], 'ward') || tagsOf(hitAt[i], 'trigger').some((t) => t.measure === 'injured')) return true
  }
  return false
}

/** Words between a number and the same one said again by another word, at most. */
const AGAIN_WITHIN = 4

/** True where the figure before, a few words off, has the same number. */
function isSaidBefore({ amounts }: Sentence, amount: Amount): boolean {
  const before = amounts[amounts.indexOf(amount) - 1]
  return before !== undefined && before.quantity.value !== null && before.quantity.value === amount.quantity.value && amount.from - before.to <= AGAIN_WITHIN
}

/** Words of the adjectives between a number and the things it counts, at most. */
const ADJECTIVES = 7

/** True for a dash within a word. */
const isHyphen = ({ keys, starts, text }: Sentence, at: number): boolean => !isMark(keys[at]) && text.charAt(starts[at] ?? 0) === '-'

/** True where a word the lexicon lacks stands right behind a bare number, as what it counts («212 تعليقا»). */
export function countsUnknown(sentence: Sentence, amount: Amount, topics: TopicSense): boolean {
  const { quantity } = amount
  return topics.profile.verbFirst && quantity.noun === null && quantity.form !== 'vague' && !agreesBehind(sentence, amount, topics.profile) && amount.to < sentence.keys.length && !isMark(sentence.keys[amount.to]) &&
    sentence.hitAt[amount.to] === null && sentence.amountAt[amount.to] === null && (quantity.value ?? 0) < 1000
}

/** True for a person right behind a verb of saying, with the end of the sentence or a clause on that person behind. */
function isSentenceSaid(sentence: Sentence, { from, to }: Amount): boolean {
  const said = sentence.hitAt[from - 1]
  return said !== null && said !== undefined && (isComma(sentence.keys[said.from - 1]) || isQuote(sentence.keys[said.from - 1])) && (to >= sentence.keys.length || isMark(sentence.keys[to]) || tagOf(sentence.hitAt[to], 'relative') !== null || tagOf(sentence.hitAt[to], 'partitive') !== null)
}

/** True where a noun stands right behind the number that no lexicon knows and that does not look like people ("seven worlds"). */
function isUnknownThing(sentence: Sentence, amount: Amount, topics: TopicSense): boolean {
  return isUnknownThingAt(sentence, endWithRepeat(sentence, amount), topics)
}

function isUnknownThingAt(sentence: Sentence, at: number, topics: TopicSense): boolean {
  const { unknownThings } = topics.profile
  if (unknownThings === null || at >= sentence.keys.length || isMark(sentence.keys[at]) || sentence.hitAt[at] || sentence.amountAt[at]) return false
  return unknownThings.test(topics.text.slice(sentence.starts[at], sentence.ends[at]))
}

/** "two intelligence-based operations", "three eastern and southern regions": true where two words that nothing is known of stand joined before a noun for things. */
function isThingBehindPair(sentence: Sentence, from: number, topics: TopicSense): boolean {
  const { hitAt, amountAt } = sentence
  if (topics.profile.unknownThings === null || hitAt[from] || amountAt[from] || hitAt[from + 2]) return false
  const compound = sentence.text[sentence.starts[from + 1] ?? 0] === '-'
  return (compound && isUnknownThingAt(sentence, from + 3, topics)) || ((compound || tagOf(hitAt[from + 1], 'coordination') !== null) && tagOf(hitAt[from + 3], 'thing') !== null)
}

/** Words between a part and the things it is of, at most ("16 of the country's 18 provinces"). */
const THINGS_REACH = 5
/** … and where its determiners stand before it ("of the country's 330 townships"). */
const THINGS_REACH_DETERMINED = 7

/** True for "14 of 38 districts": a bare number of what the number behind "of" counts. */
function isPartOfThings(sentence: Sentence, amount: Amount, topics: TopicSense): boolean {
  // «تسعة أهداف من عشرة», «28 شاحنة من أصل 60»: nor the whole behind them.
  // "He has lost 340 trees of his 900."
  const own = sentence.hitAt[amount.from - 1]
  const before = own && !sentence.profile.verbFirst && tagOf(own, 'determiner') && amount.quantity.noun === null ? sentence.hitAt[own.from - 1] : own
  const part = sentence.amountAt[(before?.from ?? amount.from - 1) - 1]
  if (part && part.quantity.unit === null && part.quantity.noun !== null && (tagOf(before, 'link') || tagsOf(before, 'subset').some((s) => s.form === 'out-of'))) return true
  const of = sentence.hitAt[amount.to]
  // "about three hundred of us on one floor"
  if ((!tagOf(of, 'partitive') && !tagsOf(of, 'subset').some((s) => s.form === 'out-of')) || tagOf(of, 'speakers')) return false
  for (let i = amount.to + 1; i < amount.to + (topics.profile.verbFirst ? THINGS_REACH : THINGS_REACH_DETERMINED) && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) {
    const whole = sentence.amountAt[i]
    // "three of one family"
    if (whole && whole.quantity.value === 1 && HOUSE.has(whole.quantity.noun ?? '')) return false
    if (whole) return whole.quantity.unit === null && (whole.quantity.noun !== null || isUnknownThing(sentence, whole, topics) || tagOf(sentence.hitAt[whole.to], 'thing') !== null || tagOf(sentence.hitAt[whole.to - 1], 'thing') !== null)
  }
  return false
}

/** Words between the things that open a clause and the part of them, at most. */
const OF_THINGS_REACH = 9

/** True for "Of the 38 houses in her street 36 had burned": a bare number behind the things that its clause opens with "of". */
function isOfThingsBefore(sentence: Sentence, amount: Amount): boolean {
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - OF_THINGS_REACH; i--) {
    const whole = sentence.amountAt[i]
    if (!whole) continue
    if (whole.quantity.unit !== null || (whole.quantity.noun === null && !tagOf(sentence.hitAt[whole.to], 'thing'))) return false
    const opening = sentence.hitAt[whole.from - 1]
    return opening !== null && opening !== undefined && (opening.from === 0 || isMark(sentence.keys[opening.from - 1])) && (tagOf(opening, 'partitive') !== null || tagOf(opening, 'subset')?.form === 'out-of')
  }
  return false
}

/** True where the nearest count before word `at` in its sentence is one of things. */
function isOfThingsLeft(sentence: Sentence, at: number): boolean {
  for (let i = at; i >= 0 && i > at - ONE_OF_THINGS; i--) {
    const other = sentence.amountAt[i]
    if (other) return other.quantity.unit === null && other.quantity.noun !== null
  }
  return false
}

/** Words between things and "one" of them behind a comma, at most. */
const ONE_OF_THINGS = 6

/** Words between "the number of" things and the number, at most. */
const NUMBER_OF_REACH = 10

/** True for "the number of damaged houses stands at 140,000". */
function isNumberOfThings(sentence: Sentence, amount: Amount): boolean {
  if (!tagOf(sentence.hitAt[amount.from - 1], 'link') && !tagOf(sentence.hitAt[amount.from - 1], 'sums-up')) return false
  let thing = false
  for (let i = amount.from - 1; i > 0 && i >= amount.from - NUMBER_OF_REACH && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i--) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'thing')) thing = true
    if (tagOf(hit, 'partitive') && tagOf(sentence.hitAt[i - 1], 'figure-word')) return thing
    if (tagsOf(hit, 'trigger').some((t) => t.frame !== 'active' || !tagOf(hit, 'thing')) || tagOf(hit, 'set')) return false
  }
  return false
}

/** True for four bare digits that can name a year of our time. */
function isYear({ quantity }: Amount): boolean {
  return quantity.noun === null && quantity.form === 'digits' && quantity.qualifier === 'exact' && quantity.value !== null && quantity.value >= 1900 && quantity.value <= 2100 && !/[,.٬٫]/.test(quantity.text)
}

/** True for "By five, thirty were dead": a bare number up to 24 between a word of time that opens its clause and a comma. */
function isHour(sentence: Sentence, amount: Amount): boolean {
  const { value, qualifier } = amount.quantity
  if (value === null || value > 24 || (qualifier !== 'exact' && qualifier !== 'about')) return false
  if (isHourOfDay(sentence, amount)) return true
  if (qualifier !== 'exact') return false
  // "By 10 the toll was 14."
  if (!isComma(sentence.keys[amount.to]) && !(amount.from === 1 && amount.quantity.noun === null && amount.quantity.form === 'digits' && tagOf(sentence.hitAt[amount.to], 'definite') !== null && tagOf(sentence.hitAt[amount.to], 'determiner') !== null)) return false
  if (!tagOf(sentence.hitAt[amount.from - 1], 'as-of')) return false
  return amount.from === 1 || isMark(sentence.keys[amount.from - 2])
}

/** True for "left at seven in four minibuses", "since eight": up to twelve behind a word of time that no verb of counting has ("the toll stood at nine"). */
function isHourOfDay(sentence: Sentence, { from, to, quantity }: Amount): boolean {
  const at = sentence.hitAt[from - 1]
  if (!at || at.to - at.from > 1 || (quantity.value ?? 0) > 12 || !tagOf(at, 'clock')) return false
  // "puts its own losses at two wounded", but "a blast at two killed 14"
  const next = sentence.hitAt[to]
  if (next?.from === to && !sentence.amountAt[next.to] && tagsOf(next, 'trigger').some((t) => t.frame === 'participle' || t.frame === 'counted')) return false
  for (let i = from - 2; i >= 0 && i >= from - COUNTED_AT && !isMark(sentence.keys[i]); i--) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'link') || tagOf(hit, 'figure-word') || tagOf(hit, 'said') || tagsOf(hit, 'trigger').some((t) => t.frame === 'label' || t.frame === 'counted')) return false
  }
  return true
}

/** Words before "at" that may speak of a count, at most. */
const COUNTED_AT = 5

/** True where the figure itself, or a word right after it, names the topic ("33 hostages", «1900 أسير»). */
export function counts(sentence: Sentence, amount: Amount, topic: 'prisoners' | 'captives'): boolean {
  for (let i = amount.from; i < amount.to + 2; i++) {
    const hit = sentence.hitAt[i]
    if (!hasTopic(hit, topic)) continue
    // Behind the figure only a noun counts: in "killed nine villagers and abducted 35" the nine are no captives.
    if (i < amount.to || (amount.quantity.noun === null && !tagsOf(hit, 'trigger').some((t) => t.frame !== 'counted'))) return true
  }
  return false
}

/** True for "two of the captives". */
export function countsCaptives(sentence: Sentence, amount: Amount): boolean {
  for (let i = amount.from; i <= amount.to; i++) {
    const set = tagOf(sentence.hitAt[i], 'set')
    if (set && (set.measure === 'held' || set.measure === 'abducted')) return true
  }
  return false
}
