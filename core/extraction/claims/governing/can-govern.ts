import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { counts } from '../counting/counting.ts'
import { BROUGHT, tellsOfDisease } from '../counting/the-ill.ts'
import { TAKEN } from '../decision.ts'
import type { Case } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isColon, isComma, isMark, leastOf, rightBefore, saysMore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'
import { CROWD, pointsToNamed } from './beside.ts'
import type { Before, Beside } from './beside.ts'
import type { Candidate } from './candidate.ts'
import { tellsOfContest } from './contest.ts'
import { HOUSE } from './dwellers.ts'
import type { Trigger } from './frames.ts'
import { isHospitalOnly, tellsHarm } from './harm.ts'
import { isMeantByMeasure } from './meant-by-measure.ts'
import { isMeantByRule } from './meant-by-rule.ts'
import { hasWhatItNeeds } from './needed-topic.ts'
import { saysByNoun } from './says-by-noun.ts'

/** True where a candidate may govern an amount at all, however near it stands; `told` says what was told of people before. */
export function canGovern({ sentence, amount, topics, kind, here }: Case, candidate: Candidate, told: Before): boolean {
  const beside: Beside = { sentence, amount, topics, candidate }
  const { measure, trigger } = candidate
  // «أصيب جميع الركاب باستثناء خمسة»: what is told of all before tells nothing of them; «عُثر على جميع المفقودين باستثناء ثلاثة»: those are missing yet.
  const isStill = measure === 'missing' || measure === 'held'
  if (candidate.side === 'left' && !isStill && topics.profile.verbFirst && tagOf(rightBefore(sentence.hitAt, amount.from), 'except')) return false
  if (measure === null) return kind === 'person' && canRuleOut(beside)
  if ((kindOf(measure) === 'aid') !== (kind === 'money')) return false
  if (isReceivingFund(sentence, candidate) || isLeftOut(sentence, amount, candidate)) return false
  // "Houses: 2,011 destroyed": a heading, no verb.
  if (candidate.rule.endsWith('.host') && isColon(sentence.keys[candidate.hit.to])) return false
  // "Thirty-four patients have been hospitalised" in a report on measles: they are ill.
  if (measure === 'injured' && !topics.profile.verbFirst && BROUGHT.test(candidate.rule) && tellsOfDisease(sentence, topics)) return false
  // "The clinic took in 23.": of the hurt only where somebody is hurt or dies.
  if (isHospitalOnly(candidate) && (leastOf(amount) >= CROWD || !tellsHarm(sentence, topics, candidate.hit))) return false
  if (!topics.profile.verbFirst && isTimeOver(sentence, candidate)) return false
  // "The official number was about 200 people on board."
  if (candidate.rule.endsWith('.again') && hasTopic(sentence.hitAt[amount.to], 'aboard')) return false
  if (topics.profile.verbFirst && (isOfPlaceOfTaken({ sentence, amount, here }, candidate) || isOfTheDeadBrought(sentence, candidate))) return false
  if (isOneListedBefore(sentence, amount, candidate) || isToldOfIncluded(sentence, amount, candidate)) return false
  return trigger === null || (isMeant(beside, measure, trigger, told) && hasWhatItNeeds(beside, measure, trigger, told))
}

/** "and Oslo 90 million kroner to the trust fund": what money goes to says nothing of its stage. */
function isReceivingFund({ hitAt }: Sentence, { rule, side, hit }: Candidate): boolean {
  if (side !== 'right' || !rule.endsWith('.fund')) return false
  const before = hitAt[hit.from - 1]
  return (tagOf(before, 'direction') ?? (tagOf(before, 'determiner') ? tagOf(hitAt[(before?.from ?? 0) - 1], 'direction') : null)) !== null
}

/** «الحصيلة لا تشمل أكثر من عشرة آلاف معتقل»: true for a toll of which it is told before a figure that it leaves those out. */
function isLeftOut({ hitAt, keys }: Sentence, { from }: Amount, { trigger, side, hit }: Candidate): boolean {
  if (trigger?.frame !== 'label' || side !== 'left') return false
  for (let i = hit.to; i < from && i < hit.to + LEFT_OUT_WITHIN && !isMark(keys[i]); i++) if (tagOf(hitAt[i], 'not-negation')?.leavesOut) return true
  return false
}

/** «بلغت الحصيلة قتيلا وثمانية جرحى»: true for a word by which one is counted right before an amount that "and" adds to him; it tells nothing of those. */
const isOneListedBefore = (sentence: Sentence, amount: Amount, { side, rule, hit }: Candidate): boolean =>
  side === 'left' && rule.endsWith('.light-verb') && hit.to === amount.from && sentence.amountAt[hit.from] !== null && isJoined(sentence, amount)

/**
 * "3 million people, including displaced families and returnees": true for a word that moves people in what names some of those counted, with no number, up to the end of the
 * clause.
 */
function isToldOfIncluded({ hitAt, keys, profile }: Sentence, { to }: Amount, { side, measure, hit }: Candidate): boolean {
  if (profile.verbFirst || side !== 'right' || measure === null || kindOf(measure) !== 'displacement' || !isComma(keys[to])) return false
  if (!tagsOf(hitAt[to + 1], 'subset').some(({ form }) => form === 'including')) return false
  return keys.slice(to + 1, hit.from).every((key) => !isMark(key))
}

/** Words from a toll to those that it leaves out, at most. */
const LEFT_OUT_WITHIN = 6

/** Words of "after more than a month in captivity" before its end, at most. */
const TIME_WITHIN = 6

/** "freed the crew, 14 of them Filipinos, after more than a month in captivity": true for words that tell how long those were held who no longer are. */
function isTimeOver({ keys, hitAt }: Sentence, { measure, side, rule, hit }: Candidate): boolean {
  if (measure !== 'held' || side !== 'right' || !rule.endsWith('.state')) return false
  for (let i = hit.from - 2; i > 0 && i >= hit.from - TIME_WITHIN && !isMark(keys[i]) && !tagOf(hitAt[i], 'auxiliary'); i--) {
    if (tagOf(hitAt[i], 'boundary') && tagOf(hitAt[i], 'detail')) return true
  }
  return false
}

/** «خطفت ست نساء وطفلين من مخيم للنازحين»: true for words on those who left their homes behind one joined to those taken: they tell whence. */
function isOfPlaceOfTaken({ sentence, amount, here }: Pick<Case, 'sentence' | 'amount' | 'here'>, { measure, side }: Candidate): boolean {
  const last = here.at(-1)
  return measure === 'displaced' && side === 'right' && last?.measure != null && TAKEN.has(last.measure) && last.amount.to === amount.from && isJoined(sentence, amount)
}

/** «عدد القتلى الذين وصلوا إلى المستشفى بلغ 17»: true for words that tell in a clause of their own of the dead that they came to a hospital. */
function isOfTheDeadBrought({ hitAt }: Sentence, { measure, side, rule, hit }: Candidate): boolean {
  if (measure !== 'injured' || side !== 'left' || !BROUGHT.test(rule)) return false
  const opening = [hitAt[hit.from - 1], hitAt[hit.from - 2]].find((before) => tagOf(before, 'antecedent'))
  const told = opening && hitAt[opening.from - 1]
  return tagsOf(told, 'trigger').some((t) => t.measure === 'killed') || tagsOf(told, 'set').some((set) => set.measure === 'killed')
}

/** Nouns of what befell people, by their ids: they say nothing. */
const SPEECHLESS: ReadonlySet<string> = new Set(['death', 'fatality', 'body', 'corpse', 'dead-body', 'remains', 'life', 'injury', 'casualty'])

/** True where a word on something else than claims (custody, need, speech) speaks of those counted. */
function canRuleOut({ sentence, amount, topics, candidate: { rule, side, hit } }: Beside): boolean {
  // Those who sit in the prisons of a side that swaps them are told of, but not «واعتقل 2040 في الضفة».
  const areArrested = topics.profile.verbFirst && hit.coordinated && hit.to === amount.from
  if (rule === 'custody' && !areArrested && isOnSwap(sentence, topics)) return false
  // "600,000 refugees need help": the noun says what they are, whatever they need.
  // "to help millions of victims of the war": they are alive.
  const areHelped = side === 'left' && amount.quantity.noun === 'victim'
  if (rule === 'need' && saysByNoun(sentence, amount) && !areHelped) return false
  // "spoke to 61 residents who had returned", "surveyed 600 displaced people"
  if (rule === 'hearing' && (saysByNoun(sentence, amount) || tagOf(sentence.hitAt[amount.to], 'relative'))) return false
  // "acknowledged 14 deaths and said": deaths do not speak.
  if (rule === 'speaking' && SPEECHLESS.has(amount.quantity.noun ?? '')) return false
  if (rule === 'containing' && topics.profile.verbFirst && areOfFamiliesMoved(sentence, amount, hit)) return false
  if (rule === 'containing' && (saysByNoun(sentence, amount) || topics.opening('captives') > 0)) return false
  return !counts(sentence, amount, 'captives')
}

/**
 * «34 أسرة تتألف من 204 أشخاص، نزحت», «نزحت 34 أسرة تتألف من 204 أشخاص»: true for the people of families of whom it is told right behind that they left,
 * or before in their clause.
 */
function areOfFamiliesMoved({ keys, hitAt, amountAt }: Sentence, { to }: Amount, { from }: Hit): boolean {
  const families = amountAt[from - 1]
  if (!families || !HOUSE.has(families.quantity.noun ?? '')) return false
  const tellsOfMoving = (at: number): boolean => tagsOf(hitAt[at], 'trigger').some(({ measure }) => measure !== null && kindOf(measure) === 'displacement')
  for (let i = families.from - 1; i >= 0 && i >= families.from - MOVED_WITHIN && !amountAt[i] && !isMark(keys[i]); i--) if (tellsOfMoving(i)) return true
  return tellsOfMoving(isComma(keys[to]) ? to + 1 : to)
}

/** Words from a verb of moving to the families that moved, at most. */
const MOVED_WITHIN = 20

/** True in a text on a swap of prisoners. */
function isOnSwap(sentence: Sentence, topics: TopicSense): boolean {
  if (topics.profile.verbFirst) return topics.near(sentence, 'exchange')
  return topics.in(sentence, 'exchange') || (topics.opening('exchange') > 0 && (topics.opening('prisoners') > 0 || topics.opening('captives') > 0))
}

/** False where the words around a trigger give it another meaning than the one that makes a claim. */
function isMeant(beside: Beside, measure: Measure, trigger: Trigger, told: Before): boolean {
  const { sentence, amount, topics, candidate } = beside
  // "took 44 lives in a mosque": the dead live nowhere, nor are lives taken captive.
  if (amount.quantity.noun === 'life' && measure !== 'killed' && measure !== 'injured') return false
  // «165 آخرين يُعتقد أنهم في الأسر»: such a word has its number behind it.
  if (topics.profile.verbFirst && candidate.side === 'right' && pointsToNamed(trigger)) return false
  if (trigger.strict && kindOf(measure) !== 'aid' && hasUnknownBehind(beside)) return false
  // «بلغ عدد الأسر النازحة 478»: the people of families are counted behind those alone.
  if (trigger.rule.endsWith('.families') && !HOUSE.has(sentence.amountAt[amount.from]?.quantity.noun ?? '')) return false
  if (!isMeantByRule(beside, trigger, told) || !isMeantByMeasure(beside, measure, trigger, told)) return false
  // "Gunmen kill 11 after soccer game": there it is meant.
  return !trigger.figurative || !tellsOfContest(sentence, topics) || (measure === 'killed' && topics.in(sentence, 'captors'))
}

/** True where a word that the lexicon lacks stands behind a number without a noun, but for one that says "more". */
function hasUnknownBehind({ sentence, amount: { to, quantity } }: Beside): boolean {
  const { keys, hitAt } = sentence
  if (quantity.unit === 'person' || quantity.noun !== null || hitAt[to] !== null || isMark(keys[to])) return false
  return !saysMore(sentence, to)
}
