import { isCurrency } from '../../../model/figure.ts'
import { kindOf } from '../../../model/kind.ts'
import type { Class } from '../decision.ts'
import { DWELLERS } from '../governing/dwellers.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import { isComma, isInBrackets, isMark, isQuote, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'
import { COLLECTIVE } from './ages.ts'
import { whyBareNumber } from './bare-number.ts'
import { mourns } from './mourners.ts'
import { namedNotCounted } from './named-not-counted.ts'
import { isNoteNumber } from './notes.ts'
import { isRatio } from './ratios.ts'
import { isSizeOfGroup } from './size-of-group.ts'
import { areIll } from './the-ill.ts'
import { opensWithYear } from './years-and-hours.ts'

/** So many people are counted nowhere without being named. */
const ABOVE_PEOPLE = 2e8

/** What is counted, or a reason why it is nothing that a claim counts. */
export function classOf(sentence: Sentence, amount: Amount, topics: TopicSense): Class | string {
  const { quantity } = amount
  // "The sum is €800 million more than last year's."
  if (isCurrency(quantity.unit)) return tagOf(sentence.hitAt[amount.to], 'difference') ? 'is a difference of two sums' : 'money'
  const why = whyNumber(amount)
  if (why !== null) return why
  if (isNoteNumber(sentence, amount)) return 'is the number of a note'
  // «ثلاثون أحياء»: alive, no quarters of a town.
  if (quantity.noun === 'district' && areAlive(sentence, amount, topics)) return 'person'
  return (quantity.noun === null ? null : whyNoun(sentence, amount, topics))
    ?? whyOnePerson(sentence, amount, topics)
    ?? (isSizeOfGroup(sentence, amount) ? 'is the size of a group' : null)
    ?? (quantity.noun === null ? whyBareNumber(sentence, amount, topics) : whyNamed(sentence, amount, topics))
    ?? (sumsUpCases(sentence, amount) && topics.spreadsDisease(sentence) ? OF_DISEASE : null)
    ?? (!topics.profile.verbFirst && areIll(sentence, amount, topics) ? OF_DISEASE : null)
    ?? 'person'
}

/** Why a number by its unit and size counts no people; null where it may. */
function whyNumber({ quantity: { unit, value, min, max, noun } }: Amount): string | null {
  if (unit !== null && unit !== 'person') return `counts ${unit}`
  if (value === 0 || (value === null && max === 0)) return 'is zero'
  if (value !== null && !Number.isInteger(value)) return 'is no whole number'
  return noun === null && (min ?? value ?? 0) >= ABOVE_PEOPLE ? 'is more than any crowd' : null
}

/** True for those who live, where a word for "alive" is spelt like one for a district («ثلاثون أحياء», «بينهم 24 حيا»). */
function areAlive(sentence: Sentence, amount: Amount, topics: TopicSense): boolean {
  if (!topics.near(sentence, 'captives') || tagOf(sentence.hitAt[amount.from - 1], 'place-preposition')) return false
  if (hasTopic(sentence.hitAt[amount.to - 1], 'rescue')) return true
  const isAlive = sentence.hitAt.slice(amount.from, amount.to).some((hit) => hasTopic(hit, 'alive'))
  return isAlive && !describesPlace(sentence, amount)
}

/** «24 حيا سكنيا», «12 حيا في المدينة»: true where the word behind tells of a place. */
function describesPlace({ hitAt, keys, amountAt }: Sentence, { to }: Amount): boolean {
  return to < keys.length && !isMark(keys[to]) && amountAt[to] === null && (hitAt[to] === null || tagOf(hitAt[to], 'place-word') !== null)
}

/** Why the noun behind a number is none of people whom a claim counts; null where it may be. */
function whyNoun(sentence: Sentence, amount: Amount, topics: TopicSense): string | null {
  const { noun, unit } = amount.quantity
  if (unit === null && noun !== 'case') return `counts things (${noun})`
  const { verbFirst } = topics.profile
  if ((noun === 'injury' || fellIll(sentence, amount)) && topics.spreadsDisease(sentence)) return OF_DISEASE
  // «700 ألف مصاب بالأمراض المعدية»
  if (verbFirst && noun === 'injured-person' && hasTopic(sentence.hitAt[amount.to - 1], 'disease')) return OF_DISEASE
  return verbFirst && noun === 'survivor' && !topics.near(sentence, 'captives') && !areHurt(sentence, amount) ? 'counts those who survived' : null
}

const OF_DISEASE = 'counts cases of a disease'

/** Words from those who have a disease to their number, at most. */
const CASES_WITHIN = 9

/**
 * «أصبح إجمالي عدد الإصابات 101 ألف», «ليصل إجمالي المصابين إلى 4100»: true where verbs come first and a word for the hurt, which the ill are called by as well, is
 * what a bare number sums up.
 */
function sumsUpCases({ profile, keys, hitAt, amountAt }: Sentence, { from, quantity }: Amount): boolean {
  if (!profile.verbFirst || quantity.noun !== null) return false
  for (let i = from - 1; i >= 0 && i >= from - CASES_WITHIN; i--) {
    if (amountAt[i] || (isMark(keys[i]) && keys[i] !== '(' && keys[i] !== ')')) return false
    if (tagOf(hitAt[i], 'complement') ?? tagOf(hitAt[i], 'said')) return false
    const told = tagsOf(hitAt[i], 'trigger')
    if (told.some(({ measure, frame }) => measure === 'killed' || (measure === 'injured' && frame === 'active'))) return false
    // «حصيلة الإصابات بحمى الضنك»
    if (told.some(({ measure }) => measure === 'injured') || (tagOf(hitAt[i], 'function') && hasTopic(hitAt[i], 'disease'))) return true
  }
  return false
}

/** «إصابة نحو نصف مليون شخص بالكوليرا»: true where nothing but the word for the hurt or the ill stands before them. */
function fellIll({ hitAt }: Sentence, { from }: Amount): boolean {
  const [before, further] = [hitAt[from - 1], hitAt[from - 2]]
  const isOfHurt = tagsOf(before, 'trigger').some(({ measure, rule }) => measure === 'injured' && rule.endsWith('.masdar'))
  return isOfHurt && !tagsOf(further, 'trigger').some(({ measure }) => measure === 'killed')
}

/** Why one or two people are named, speak or mourn and are not counted; null where they may be. */
function whyOnePerson(sentence: Sentence, amount: Amount, topics: TopicSense): string | null {
  const { form, unit, noun, value } = amount.quantity
  const named = (form === 'singular' || form === 'dual') && unit === 'person' ? namedNotCounted(sentence, amount, topics) : null
  if (named !== null) return named
  if (mourns(sentence, amount)) return 'mourns and is not counted'
  if (form === 'singular') {
    // "a crew of 22"
    const numbered = COLLECTIVE.has(noun ?? '') && tagOf(sentence.hitAt[amount.to], 'partitive') && sentence.amountAt[amount.to + 1]
    if (numbered) return 'is numbered right behind'
    // «مضيفا أن»: adding, no attendant.
    if (tagsOf(sentence.hitAt[amount.from], 'said').some((said) => said.form === 'adds')) return 'speaks and is not counted'
  }
  // "… dead, said one of the officials, who …"
  const said = value === 1 && tagsOf(rightBefore(sentence.hitAt, amount.from), 'said').some(({ form }) => form === 'verb' || form === 'tells')
  return said && isSentenceSaid(sentence, amount) ? 'speaks and is not counted' : null
}

/** Why people whom a noun counts are none that a claim counts, by the words before them; null where they may be. */
function whyNamed(sentence: Sentence, amount: Amount, topics: TopicSense): string | null {
  const noun = amount.quantity.noun ?? ''
  const before = rightBefore(sentence.hitAt, amount.from)
  // "was kidnapped by four gunmen", "carried off by four stewards"
  const byAgent = before && tagOf(before, 'agent') && tagsOf(sentence.hitAt[before.from - 1], 'trigger').some((t) => t.frame === 'participle')
  if (byAgent || isUnknownAgent(sentence, amount)) return 'names who did it'
  if (topics.profile.grammar.bareYears && opensWithYear(sentence, amount)) return 'is a year'
  // "a coastal city of some 90,000 people"
  const dwell = (DWELLERS.has(noun) || noun === 'person' || noun === 'soul') && tagOf(before, 'numbering')?.dwellers
  if (dwell) return 'counts who lives in a place'
  if (!topics.profile.verbFirst && isRatio(sentence, amount)) return 'is a ratio'
  if (!topics.profile.verbFirst && noun === 'person' && areOfAffectedPlaces(sentence, amount)) return 'counts those affected'
  return !topics.profile.verbFirst && tagOf(before, 'except') ? 'is taken off a whole' : null
}

/** "The most affected provinces are Zambezia (741,136 people) and Sofala (139,553 people)": true for those in brackets behind places named, where nothing befell anybody. */
function areOfAffectedPlaces(sentence: Sentence, amount: Amount): boolean {
  if (!isInBrackets(sentence, amount)) return false
  const { hitAt } = sentence
  let named = false
  for (let i = 0; i < amount.from; i++) {
    if (tagsOf(hitAt[i], 'trigger').some(({ measure }) => kindOf(measure) !== 'aid')) return false
    named ||= hasTopic(hitAt[i], 'need') || (tagOf(hitAt[i], 'dwelling-place') !== null && tagOf(hitAt[i + 1], 'auxiliary') !== null)
  }
  return named
}

/** "in two graves dug by 50 volunteers", "An attack by 30 rebels": true for people behind "by" and a word that the lexicon does not know, where others are counted too. */
function isUnknownAgent({ hitAt, amounts, keys, profile }: Sentence, { from }: Amount): boolean {
  const by = rightBefore(hitAt, from)
  if (profile.verbFirst || amounts.length < 2 || !by || by.to - by.from > 1 || !tagOf(by, 'agent')) return false
  return by.from > 0 && hitAt[by.from - 1] === null && !isMark(keys[by.from - 1])
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

/** True for a person right behind a verb of saying, with the end of the sentence or a clause on that person behind. */
function isSentenceSaid({ keys, hitAt }: Sentence, { from, to }: Amount): boolean {
  const said = hitAt[from - 1]
  if (!said || (!isComma(rightBefore(keys, said.from)) && !isQuote(rightBefore(keys, said.from)))) return false
  return to >= keys.length || isMark(keys[to]) || tagOf(hitAt[to], 'relative') !== null || tagOf(hitAt[to], 'partitive') !== null
}

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
