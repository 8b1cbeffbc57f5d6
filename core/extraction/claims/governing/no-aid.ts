import { isCurrency } from '../../../model/figure.ts'
import { kindOf } from '../../../model/kind.ts'
import type { Case, Decision } from '../decision.ts'
import type { Candidate } from './candidate.ts'
import { isOfNextGiver } from './givers.ts'
import { hasTopic, isPackage, tagOf, tagsOf } from '../meaning.ts'
import { figureAt, isColon, isMark, isQuote } from '../sentence.ts'
import type { Frame } from '../tag.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { convertedFrom } from '../counting/repeating.ts'
import { parentOf, pointsBack } from '../parts/wholes.ts'

/** Below this a sum is what one person gives, gets or pays. */
const LEAST_AID = 1000

/** Why a sum of money is no aid; null where it may be. `best` is what governs it, `list` the claim it goes on a list of. */
export function whyNoAid(around: Case, best: Candidate | null, list: Decision | null): string | null {
  const { sentence, amount, topics, here } = around
  const last = here.at(-1)
  const plain = list !== null || (best !== null && !best.rule.endsWith('.paid') && best.cost < plainBelow(best) && (topics.profile.verbFirst || !isWorth(best)) && (!topics.in(sentence, 'commerce') || best.rule.endsWith('.gift')))
  // "Qatar, which had offered $50 million, has paid $20 million."
  const among = (!topics.profile.verbFirst || amount.quantity.unitAssumed === true) && here.some((d) => d.measure !== null && kindOf(d.measure) === 'aid')
  if (!plain && !among && !namesPackage(sentence, topics.profile.verbFirst) && parentOf(around) === null && !topics.near(sentence, 'aid') && (topics.profile.verbFirst || !(best?.rule.endsWith('again') === true || isOfNextGiver(sentence, amount, here, around.earlier)))) return 'money, and nothing around it speaks of aid'
  // Where nobody was hurt, driven out or helped before, what is released, paid or asked for is a budget's.
  if (!topics.profile.verbFirst && list === null && sentence.index >= FAR_IN && best !== null && (best.measure === 'allocated' || !isGift(best)) && !(best.measure === 'requested' && best.side === 'right') && tellsOfNobody(around)) return 'money in a text that tells of nobody in need'
  // "put the cost at $70 billion; $20 billion would be needed in the first years"
  if (!topics.profile.verbFirst && best?.measure === 'requested' && best.side === 'right' && last !== undefined && last.measure === null && isCurrency(last.amount.quantity.unit)) return 'part of a sum that is no aid'
  // "Each family is to get 50,000 rupees at once, 200,000 when the roof is on"
  if (!topics.profile.verbFirst && last?.whyNot === SHARED_OUT && amount.from - last.amount.to <= SHARE_GOES_ON && !(best?.side === 'right' && best.cost < PLAIN_BELOW)) return SHARED_OUT
  if (!topics.profile.verbFirst && isOfBudget(around)) return 'money in a text on budgets or business'
  if (!topics.profile.verbFirst && best !== null && isForCaptives(around, best)) return 'money told of beside captives: a ransom'
  if (!topics.profile.verbFirst && last !== undefined && last.measure === null && isCurrency(last.amount.quantity.unit) && pointsBack(sentence, amount)) return 'part of a sum that is no aid'
  if (best?.measure === 'delivered' && topics.opening('captives') > 1 && !topics.near(sentence, 'aid')) return 'money in a text about captives: a ransom'
  if (topics.in(sentence, 'captives') && !topics.in(sentence, 'aid')) return 'money in a sentence about captives: a ransom'
  if (best?.measure === 'requested' && topics.in(sentence, 'captors') && !topics.near(sentence, 'aid')) return 'money that captors ask for: a ransom'
  if (best?.measure === 'requested' && topics.opening('captives') > 1 && !topics.in(sentence, 'aid')) return 'money in a text about captives: a ransom'
  // "They called the principal and demanded 200 million naira.", of those who took 27 pupils.
  if (!topics.profile.verbFirst && isRansom(around, best)) return 'money in a text about captives: a ransom'
  if (best?.rule.endsWith('.gap') && topics.in(sentence, 'commerce')) return 'a gap in a budget'
  // «6% فقط، أي 155 مليونا»: the sum that a share comes to.
  if ((amount.quantity.value ?? amount.quantity.max ?? 0) < MOST_SHARED && isSharedOut(sentence, amount, best) && !isGivenByEach(sentence, amount, best) && (isEach(sentence, amount.to) || parentOf(around) === null)) return SHARED_OUT
  if ((amount.quantity.value ?? amount.quantity.max ?? 0) < LEAST_AID && amount.quantity.form !== 'fraction') return 'money in a small sum'
  if (last && last.measure === null && isCurrency(last.amount.quantity.unit) && convertedFrom(around, true)) return 'a sum that is no aid in another currency'
  // «منحة لتغطية الرواتب قيمتها 200 مليون»: what aid is for is no trade.
  if (!isOfAid(around) && !(best !== null && comesFromDonors(sentence, amount, best)) && isCommerce(sentence, amount, best && best.side === 'left' && isPackage(best.rule) ? best.hit.to : 0, best !== null && isGift(best), best?.hit.to ?? -1)) return 'money that is a price, cost, budget or deal'
  return null
}

/** How many claims and sentences back those taken are looked for, for whom money is asked. */
const TAKEN_CLAIMS = 4
const TAKEN_WITHIN = 4

/** True for money asked for right after it was told who was taken, and for money sent where others are set free. */
function isRansom({ sentence, topics, here, earlier }: Case, best: Candidate | null): boolean {
  if ((best?.measure !== 'delivered' && best?.measure !== 'requested') || topics.opening('aid') > 0 || topics.near(sentence, 'aid')) return false
  if (best.measure === 'delivered') return here.some((d) => d.measure === 'released')
  return earlier.slice(-TAKEN_CLAIMS).some((d) => (d.measure === 'abducted' || d.measure === 'held') && d.sentence.index >= sentence.index - TAKEN_WITHIN)
}

/** The word before a figure. */
const wordBefore = ({ sentence, amount }: Case): string => sentence.text.slice(sentence.starts[amount.from - 1] ?? 0, sentence.ends[amount.from - 1] ?? 0)

/** "150 million of that was in the budget already": a part of a sum of aid is one, whatever it was before. */
const isOfAid = (around: Case): boolean => {
  if (around.topics.profile.pronouns?.sum.test(wordBefore(around)) === false || !pointsBack(around.sentence, around.amount)) return false
  const whole = parentOf(around)?.measure
  return whole != null && kindOf(whole) === 'aid'
}

/** True where a sentence has a noun of what is given, or a total of it. */
function namesPackage({ hitAt }: Sentence, verbFirst: boolean): boolean {
  for (const hit of hitAt) {
    for (const { rule, frame } of tagsOf(hit, 'trigger')) {
      if (rule.endsWith('.total') || rule.endsWith('.totalling')) return true
      if (isPackage(rule) && !(hit && !verbFirst && isBare(hit.to - hit.from, frame))) return true
    }
  }
  return false
}

/** Why a sum that each of several gets is no aid, and words between two such, at most. */
const SHARED_OUT = 'money for each of several'
const SHARE_GOES_ON = 9
/** A verb of its own stands as near behind a sum. */
const PLAIN_BELOW = 1.5

/** From which sentence on a text has had the room to tell whom money is for. */
const FAR_IN = 4

/** What people suffer who need help. */
const PLIGHTS = ['displacement', 'need', 'captors', 'captives', 'crossing', 'disease'] as const

/** True where a text has told of nobody hurt or in need, and speaks of no aid. */
const tellsOfNobody = ({ sentence, topics, here, earlier }: Case): boolean => earlier.length === 0 && !here.some((d) => d.measure !== null) && !topics.near(sentence, 'aid') && topics.opening('aid') === 0 && !PLIGHTS.some((topic) => topics.near(sentence, topic) || topics.opening(topic) > 0)

/** How often the opening of a report on budgets or business names them, and how often a sentence of it names aid that tells of aid yet. */
const BUDGET_REPORT = 3
const OF_AID = 2

/** True in a text that opens with budgets or business and has told of nobody hurt or in need. */
function isOfBudget({ sentence, topics, here, earlier }: Case): boolean {
  if (topics.opening('commerce') < BUDGET_REPORT || topics.opening('aid') > 0 || topics.count(sentence, 'aid') >= OF_AID || (topics.in(sentence, 'aid') && sentence.hitAt.some((hit) => tagOf(hit, 'place-word')?.country))) return false
  return !here.some(isOfPeople) && !earlier.some(isOfPeople) && !PLIGHTS.some((topic) => topics.opening(topic) > 0)
}

const isOfPeople = ({ measure }: Decision): boolean => measure !== null && kindOf(measure) !== 'aid'

/** How many sentences before a ransom the captives are told of, at most. */
const CAPTIVES_WITHIN = 2

/** "They took 24 pupils. Their principal was asked for 200 million naira.": true for what is asked for or paid right behind captives, in words that say nothing of aid. */
function isForCaptives({ sentence, topics, here, earlier }: Case, { measure, rule, hit }: Candidate): boolean {
  if ((measure !== 'requested' && measure !== 'delivered') || rule.endsWith('.provided') || rule.endsWith('.gift') || topics.in(sentence, 'aid')) return false
  // "No ransom was paid, officials say. Families had collected 28 million naira."
  const before = sentence.opensLine ? null : topics.before(sentence, 1)
  if (before && topics.in(before, 'captives') && topics.in(before, 'commerce')) return true
  const last = here.findLast(isOfPeople) ?? earlier.findLast(isOfPeople)
  // "They called the principal and demanded 200 million naira"
  if (hasTopic(hit, 'demand') && measure === 'requested' && (topics.opening('captives') > 0 || [...earlier, ...here].some((d) => isOfPeople(d) && kindOf(d.measure ?? 'other') === 'hostage'))) return true
  // What somebody gives further on is a gift as soon as a ransom.
  return last?.measure != null && kindOf(last.measure) === 'hostage' && last.measure !== 'prisoners-exchanged' && last.sentence.index >= sentence.index - CAPTIVES_WITHIN && (measure === 'requested' || last.sentence === sentence || topics.in(last.sentence, 'captors'))
}

/** "wheat worth $8 million": a price as soon as a gift. */
const isBare = (words: number, frame: Frame | undefined): boolean => words === 1 && frame === 'active'
const isWorth = (best: Candidate): boolean => isPackage(best.rule) && isBare(best.hit.to - best.hit.from, best.trigger?.frame)

/** How near a word of aid stands that needs no other beside it: verbs that are said of gifts alone may stand further. */
const plainBelow = (best: Candidate): number => (isPackage(best.rule) || (best.measure === 'pledged' && best.rule.endsWith('.verb')) ? 3 : 1.5)

/** True for verbs that are said of aid and hardly of trade. */
const isGift = (best: Candidate): boolean => best.side === 'left' && (best.measure === 'pledged' || best.measure === 'allocated' || best.rule.endsWith('.gift') || best.rule.endsWith('.provided'))

/** More than so much is no family's share. */
const SHARE = 5_000_000

/** … and so much is nobody's in any currency ("25 crore rupees for those whose houses were hit"). */
const MOST_SHARED = 200_000_000

/** "Denmark and the Netherlands will provide €23 million each": each of those who give. */
const isGivenByEach = (sentence: Sentence, { to, quantity }: Amount, best: Candidate | null): boolean =>
  best !== null && isGift(best) && (quantity.value ?? 0) >= SHARE && isEach(sentence, to) && (sentence.hitAt[to]!.to >= sentence.keys.length || isMark(sentence.keys[sentence.hitAt[to]!.to]))

/** Words between "each" and the sum behind it, at most ("Each bereaved family is to have $200"). */
const SHARED_BEFORE = 8

/** Behind the same sum in another currency ("200,000 pounds ($4,200) per household"). */
function endOfBrackets(sentence: Sentence, to: number): number {
  if (sentence.keys[to] !== '(') return to
  const close = sentence.keys.indexOf(')', to)
  return close > to && close - to <= CONVERTED_WITHIN ? close + 1 : to
}

/** Words and signs in the brackets of such a sum, at most. */
const CONVERTED_WITHIN = 9

/** True for a sum for each person or family ("$165 per family", «100 ألف لأسرة كل متوفى»). */
function isSharedOut(sentence: Sentence, amount: Amount, best: Candidate | null): boolean {
  const behind = endOfBrackets(sentence, amount.to)
  for (let i = behind; i < behind + 5 && i < sentence.keys.length && !isMark(sentence.keys[i]) && !figureAt(sentence, i); i++) if (isEach(sentence, i) && !tagOf(sentence.hitAt[i], 'each')?.before) return true
  for (let i = amount.from - 1; i >= amount.from - SHARED_BEFORE && i >= 0 && !isMark(sentence.keys[i]) && !figureAt(sentence, i); i--) {
    // "Two funds have each released $5 million": each of those who give.
    if (isEach(sentence, i)) return !(best !== null && isGift(best) && sentence.hitAt[i]!.to === best.hit.from && (amount.quantity.value ?? 0) >= SHARE)
  }
  return false
}

/** True for "each", «لكل»; not for «أي», where it says a sum again. */
const isEach = (sentence: Sentence, i: number): boolean => tagOf(sentence.hitAt[i], 'each') !== null && !tagOf(sentence.hitAt[i], 'that-is')

/** Words around money that say it is no aid, as near as this. */
const COMMERCE_REACH = 7

/** True where words of trade stand around a sum; before it only those before word `until`, and behind a `gift` not as what it is for. */
function isCommerce(sentence: Sentence, amount: Amount, until: number, gift: boolean, given: number): boolean {
  const clear = (i: number): boolean => {
    const hit = sentence.hitAt[i]
    return sentence.amountAt[i] === null && !(hit?.coordinated && (tagOf(hit, 'said') !== null || tagOf(hit, 'trigger') !== null))
  }
  // "disbursed €38m for salaries of civil servants": what a gift is for is no trade.
  for (let i = gift && tagOf(sentence.hitAt[amount.to], 'asked') ? sentence.keys.length : amount.to; i < amount.to + COMMERCE_REACH && i < sentence.keys.length && clear(i) && (!isMark(sentence.keys[i]) || isQuote(sentence.keys[i])); i++) {
    if (gift && tagOf(sentence.hitAt[i], 'asked')) break
    if (hasTopic(sentence.hitAt[i], 'commerce')) return true
  }
  // "a budget that sets aside 6.3 billion kroner for humanitarian crises": who sets it aside is no trade where what it is for is aid.
  if (gift && given === amount.from && isForAid(sentence, amount.to)) return false
  // "a plant (cost: $74 million)"
  const labelled = isColon(sentence.keys[amount.from - 1]) ? amount.from - 2 : amount.from - 1
  for (let i = labelled; i >= amount.from - COMMERCE_REACH && i >= 0 && clear(i) && (!isMark(sentence.keys[i]) || isQuote(sentence.keys[i])); i--) {
    if (i < until || until === 0) { if (hasTopic(sentence.hitAt[i], 'commerce')) return true }
  }
  return false
}

/** "the state budget received $5.9 billion from international partners": what donors have sent is aid, whoever has it. */
function comesFromDonors(sentence: Sentence, { to }: Amount, { measure }: Candidate): boolean {
  if (measure === 'requested') return false
  for (let i = to; i < to + COMMERCE_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i++) {
    const hit = sentence.hitAt[i]
    if (hit && hasTopic(hit, 'aid') && (hasTopic(hit, 'giving-from') || hasTopic(sentence.hitAt[hit.from - 1], 'giving-from'))) return true
  }
  return false
}

/** True where "for" and a word of aid stand right behind a sum ("for humanitarian crises", "for the victims of the flood"). */
function isForAid(sentence: Sentence, to: number): boolean {
  if (!tagOf(sentence.hitAt[to], 'asked')) return false
  for (let i = to + 1; i < to + COMMERCE_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i++) if (hasTopic(sentence.hitAt[i], 'aid')) return true
  return false
}
