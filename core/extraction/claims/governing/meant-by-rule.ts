import { kindOf } from '../../../model/kind.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { counts } from '../counting/counting.ts'
import { ARMED } from '../decision.ts'
import { isComma, isDefiniteWord, isMark, leastOf } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Topic } from '../tag.ts'
import { WANTED } from './attackers.ts'
import { CROWD, standsRightBefore } from './beside.ts'
import type { Before, Beside } from './beside.ts'
import { endingOf } from './frames.ts'
import type { Trigger } from './frames.ts'
import { namesBehind, tellsHarm } from './harm.ts'
import { saysByNoun, saysHeld } from './says-by-noun.ts'
import { leadsToWard } from './wards.ts'

/** So many are lives that something costs, at most. */
const A_COST = 1e6
/** Fewer than leave in a crowd. */
const FEW = 50

/** Words between those who are "gone" and that word, at most. */
const GONE_REACH = 5

/** False where a word of a rule that is said of much else means something else here. */
export function isMeantByRule(beside: Beside, trigger: Trigger, told: Before): boolean {
  const { sentence, amount, topics, candidate } = beside
  switch (endingOf(trigger.rule)) {
    // "took 251 hostages", but not "took 12 people to hospital".
    case 'take': return !(topics.profile.verbFirst && candidate.side === 'right') && takesPeople(beside)
    // "set 30 children free"
    case 'set': return tagsOf(sentence.hitAt[amount.to], 'trigger').some(({ measure }) => measure === 'released')
    // "five were taken straight to hospital"
    case 'taken': return !leadsToWard(sentence, candidate.hit.to)
    // «بقي سبعة», «كنا تسعة»: of captives only where the text speaks of them.
    case 'remain': case 'with': return speaksOfTaken(beside)
    case 'exchange': return (trigger.frame !== 'either' || topics.near(sentence, 'exchange')) && !(trigger.strict && isExchangeOfThings(beside))
    // "Two strikers were traded for a midfielder."
    case 'swapped': return !(trigger.strict && isExchangeOfThings(beside))
    // «فر مهاجمان يجري البحث عنهما»: whom the police look for is not missing.
    case 'sought': return !topics.in(sentence, 'police') && !topics.in(sentence, 'custody') && !WANTED.has(amount.quantity.noun ?? '')
    case 'rescued': return isRescuedFromCaptors(beside, told)
    // "By Friday it was 61.": a pronoun has a bare number right behind it.
    case 'it-again': return amount.quantity.noun === null && standsRightBefore(beside) && !countsWhatIsBehind(beside)
    // «سقط 12 جريحا»: how they fell is told by the noun.
    case 'fallen': return !isFallOfOne(beside) && (!saysByNoun(sentence, amount) || saysByNoun(sentence, amount, 'killed'))
    // "at a cost of two soldiers", but not of 21 million
    case 'cost': return amount.quantity.noun !== null && amount.quantity.unit === 'person' && leastOf(amount) < A_COST
    // "Some 900 stay on, because their houses are gone"
    case 'gone': return candidate.hit.from <= amount.to + GONE_REACH
    case 'lose': return losesPeople(beside)
    // «خسائر القوات بلغت 1100 جندي», but not the losses of a firm or a storm.
    case 'losses': return ARMED.has(amount.quantity.noun ?? '')
    case 'changed': return isOfAidGiven(beside)
    case 'limb': return isLost(beside)
    case 'leaving': return leavesOthersBehind(beside)
    case 'treated': return isTreatedForHarm(beside)
    // Who leaves before gunmen or towards a border leaves in a crowd.
    case 'crowd': return leastOf(amount) >= FEW
    // An amnesty frees prisoners, whom nobody had taken.
    case 'freed': return !topics.near(sentence, 'prisoners') && !topics.in(sentence, 'custody')
    default: return true
  }
}

/** Words of a subject before the verb that tells how it changes, at most. */
const SUBJECT_WORDS = 8

/** "Humanitarian funding for Yemen dropped from $3.4 billion", but not "Exports fell from": true where the subject before the verb is what donors give. */
function isOfAidGiven({ sentence: { hitAt, keys, amountAt }, candidate: { side, hit } }: Beside): boolean {
  if (side !== 'left') return false
  for (let i = hit.from - 1; i >= 0 && i >= hit.from - SUBJECT_WORDS && !isMark(keys[i]) && !amountAt[i]; i--) {
    if (hasTopic(hitAt[i], 'commerce')) return false
    if (hasTopic(hitAt[i], 'aid') || tagsOf(hitAt[i], 'trigger').some(({ measure }) => kindOf(measure) === 'aid' && measure !== 'requested')) return true
  }
  return false
}

/** «بعد سقوط الأسد، ليبقى في تركيا 2,5 مليون»: true where somebody or something fell that is named right behind, and a mark closes what is told of it. */
function isFallOfOne({ sentence, amount, candidate: { side, hit } }: Beside): boolean {
  if (side !== 'left' || !isDefiniteWord(sentence, hit.to) || tagOf(sentence.hitAt[hit.to], 'trigger') || tagOf(sentence.hitAt[hit.to], 'who')) return false
  return sentence.keys.slice(hit.to, amount.from).some(isComma)
}

/** What a text on captives speaks of. */
const OF_TAKEN: readonly Topic[] = ['captives', 'hostages', 'prisoners', 'captivity']

const speaksOfTaken = ({ sentence, topics }: Beside): boolean => OF_TAKEN.some((topic) => topics.near(sentence, topic) || topics.opening(topic) > 0)

/** True where goods or players are exchanged. */
const isExchangeOfThings = ({ sentence, topics }: Beside): boolean =>
  topics.in(sentence, 'commerce') || (topics.in(sentence, 'contest') && !topics.near(sentence, 'prisoners'))

/** "took 251 hostages", "took 40 people hostage", "gunmen took 52 pupils", but not "took 12 people to hospital". */
function takesPeople(beside: Beside): boolean {
  const { sentence, amount, topics } = beside
  if (counts(sentence, amount, 'captives')) return true
  const next = sentence.hitAt[amount.to]
  if (tagsOf(next, 'trigger').some((t) => t.measure === 'held' || t.measure === 'abducted') || hasTopic(next, 'captives', 'prisoners')) return true
  if (!topics.in(sentence, 'captors') && !theyTake(beside)) return false
  const { noun, unit } = amount.quantity
  if (noun === null) return tagOf(next, 'subset') !== null || tagOf(next, 'speakers') !== null
  return unit === 'person' && !tagsOf(next, 'trigger').some((t) => t.measure === 'injured')
}

/** "They took six girls from my street", "they led nineteen of us up the slope": who they are was told. */
function theyTake({ sentence, amount, topics, candidate: { hit } }: Beside): boolean {
  if (amount.quantity.form === 'singular' || !topics.near(sentence, 'captors')) return false
  const before = sentence.hitAt[hit.from - 1]
  // "They killed eight men and took twelve women with them"
  return tagOf(before, 'pronoun') !== null || (tagOf(before, 'coordination') !== null && tagOf(sentence.hitAt[0], 'pronoun') !== null)
}

/** True for those rescued who had been taken. */
function isRescuedFromCaptors({ sentence, amount, topics }: Beside, { taken }: Before): boolean {
  const { verbFirst } = topics.profile
  // Convicts who break out were nobody's captives.
  const spoken = topics.near(sentence, 'captives') || (!verbFirst && topics.opening('captives') > 0)
  if (!spoken && (verbFirst || !taken || amount.quantity.noun !== null)) return false
  // «إنقاذ 12 محتجزا»: water may keep people too.
  return taken || topics.near(sentence, 'captors') || topics.near(sentence, 'hostages') || !saysHeld(sentence, amount)
}

/** "There were 361 recorded deaths": what is counted stands behind. */
const countsWhatIsBehind = ({ sentence, amount, topics }: Beside): boolean => !topics.profile.verbFirst && namesBehind(sentence, amount.to)

/** "40 legislators lost" tells no death, "lost 40 men" does, but not "lost two of its players to injury". */
function losesPeople({ sentence, amount, topics, candidate }: Beside): boolean {
  if (candidate.side === 'right' || goOver(sentence, amount)) return false
  return amount.quantity.noun !== null || topics.profile.verbFirst || !topics.in(sentence, 'commerce')
}

/** Words behind those who are lost within which it is told to whom they go, at most ("one | of its best foremen | to a competitor"). */
const GO_OVER_WITHIN = 6

/** True where words behind those whom somebody loses tell to whom or what they go who live on. */
function goOver({ keys, hitAt }: Sentence, { to }: Amount): boolean {
  for (let i = to; i < to + GO_OVER_WITHIN && i < keys.length && !isMark(keys[i]); i++) if (tagOf(hitAt[i], 'goes-over')) return true
  return false
}

/** Words between a verb of losing and those who lost something of themselves, at most. */
const LOSER_WITHIN = 3

/** «فقدت فتاة ساقها»: true for what is told of behind those counted where a verb of losing stands before them. */
function isLost({ sentence, amount, candidate }: Beside): boolean {
  if (candidate.side !== 'right') return false
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - LOSER_WITHIN; i--) {
    if (tagsOf(sentence.hitAt[i], 'trigger').some(({ measure, rule }) => rule.endsWith('.lose') || (measure === 'missing' && rule.endsWith('.verb')))) return true
  }
  return false
}

/** "The woman was set free on Friday, leaving six men in the den." */
function leavesOthersBehind({ sentence, candidate }: Beside): boolean {
  return candidate.side === 'left' && sentence.hitAt.some((hit) => hit !== null && hit.to <= candidate.hit.from && tellsOfFreed(hit))
}

const tellsOfFreed = (hit: Hit): boolean => tagsOf(hit, 'trigger').some((t) => t.measure === 'released' || t.measure === 'prisoners-exchanged')

/** «اتفاقية لعلاج 60 ألف شخص»: aid pays for the treatment of the sick, whoever they are. */
function isTreatedForHarm({ sentence, amount, topics, candidate }: Beside): boolean {
  if ((amount.quantity.value ?? 0) >= CROWD || topics.in(sentence, 'aid')) return false
  if (amount.quantity.noun !== 'patient') return true
  return !topics.profile.verbFirst && !topics.near(sentence, 'disease') && tellsHarm(sentence, topics, candidate.hit)
}
