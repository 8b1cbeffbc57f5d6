import { isCurrency } from '../../../model/figure.ts'
import { kindOf } from '../../../model/kind.ts'
import { spelling } from '../../text/spelling.ts'
import { convertedFrom } from '../counting/repeating.ts'
import { countsAid } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { isPackage, tagsOf } from '../meaning.ts'
import { partBefore } from '../parts/part-before-whole.ts'
import { parentOf, pointsBack } from '../parts/wholes.ts'
import type { Sentence } from '../sentence.ts'
import type { Frame } from '../tag.ts'
import { isOfBudget, tellsOfNobody } from './budget.ts'
import type { Candidate } from './candidate.ts'
import { isGift } from './gift.ts'
import { isOfNextGiver } from './givers.ts'
import { isForCaptives, whyRansom } from './ransom.ts'
import { isEach, isSharedOut } from './shared-out.ts'
import { isTrade } from './trade.ts'

/** Below this a sum is what one person gives, gets or pays. */
const LEAST_AID = 1000

/** Why a sum of money is no aid; null where it may be. `best` is what governs it, `list` the claim it goes on a list of. */
export function whyNoAid(around: Case, best: Candidate | null, list: Decision | null): string | null {
  if (!isSaidOfAid(around, best, list)) return 'money, and nothing around it speaks of aid'
  return (around.topics.profile.verbFirst ? null : whyOtherMoney(around, best, list)) ?? whyRansom(around, best) ?? whyNoSumOfAid(around, best)
}

/** True where the word that governs a sum, another sum of aid, or what stands around speaks of aid. */
function isSaidOfAid(around: Case, best: Candidate | null, list: Decision | null): boolean {
  const { sentence, amount, topics, here, earlier } = around
  const { verbFirst } = topics.profile
  if (list !== null || (best !== null && isClearlyAid(around, best))) return true
  // "Qatar, which had offered $50 million, has paid $20 million."
  if ((!verbFirst || amount.quantity.unitAssumed === true) && here.some(countsAid)) return true
  if (namesPackage(sentence, verbFirst) || parentOf(around) !== null || topics.near(sentence, 'aid')) return true
  return !verbFirst && (best?.rule.endsWith('again') === true || isOfNextGiver(sentence, amount, here, earlier))
}

/** True for a word of aid that needs no other beside it. */
function isClearlyAid({ sentence, topics }: Case, best: Candidate): boolean {
  if (best.rule.endsWith('.paid') || best.cost >= plainBelow(best) || (!topics.profile.verbFirst && isWorth(best))) return false
  return !topics.in(sentence, 'commerce') || best.rule.endsWith('.gift')
}

/** A verb of its own stands as near beside a sum. */
const PLAIN_BELOW = 1.5
/** … and verbs that are said of gifts alone may stand further. */
const GIFT_BELOW = 3

/** How near a word of aid stands that needs no other beside it. */
const plainBelow = ({ rule, measure }: Candidate): number => (isPackage(rule) || (measure === 'pledged' && rule.endsWith('.verb')) ? GIFT_BELOW : PLAIN_BELOW)

/** "wheat worth $8 million": a price as soon as a gift. */
const isPrice = (words: number, frame: Frame | undefined): boolean => words === 1 && frame === 'active'
const isWorth = ({ rule, hit, trigger }: Candidate): boolean => isPackage(rule) && isPrice(hit.to - hit.from, trigger?.frame)

/** True where a sentence has a noun of what is given, or a total of it. */
function namesPackage({ hitAt }: Sentence, verbFirst: boolean): boolean {
  for (const hit of hitAt) {
    for (const { rule, frame } of tagsOf(hit, 'trigger')) {
      if (rule.endsWith('.total') || rule.endsWith('.totalling')) return true
      if (isPackage(rule) && !(hit && !verbFirst && isPrice(hit.to - hit.from, frame))) return true
    }
  }
  return false
}

/** From which sentence on a text has had the room to tell whom money is for. */
const FAR_IN = 4

/** Why a sum that each of several gets is no aid, and words between two such, at most. */
const SHARED_OUT = 'money for each of several'
const SHARE_GOES_ON = 9

const OF_OTHER_SUM = 'part of a sum that is no aid'

/** Why a sum is of a budget, a ransom or another sum, where verbs stand behind their subjects; null where it may be aid. */
function whyOtherMoney(around: Case, best: Candidate | null, list: Decision | null): string | null {
  const { sentence, amount, here } = around
  const last = here.at(-1)
  const ofOther = last !== undefined && isOtherMoney(last)
  // Where nobody was hurt, driven out or helped before, what is released, paid or asked for is a budget's.
  if (list === null && sentence.index >= FAR_IN && best !== null && mayBeOfBudget(best) && tellsOfNobody(around)) return 'money in a text that tells of nobody in need'
  // "put the cost at $70 billion; $20 billion would be needed in the first years"
  if (ofOther && best !== null && isNeeded(best)) return OF_OTHER_SUM
  // "Each family is to get 50,000 rupees at once, 200,000 when the roof is on"
  const goesOn = last?.whyNot === SHARED_OUT && amount.from - last.amount.to <= SHARE_GOES_ON
  if (goesOn && !(best?.side === 'right' && best.cost < PLAIN_BELOW)) return SHARED_OUT
  if (isOfBudget(around)) return 'money in a text on budgets or business'
  if (best !== null && isForCaptives(around, best)) return 'money told of beside captives: a ransom'
  return ofOther && pointsBack(sentence, amount) ? OF_OTHER_SUM : null
}

/** True for money that was found to be no aid. */
const isOtherMoney = ({ measure, amount }: Decision): boolean => measure === null && isCurrency(amount.quantity.unit)

/** True for what a verb behind a sum says to be needed. */
const isNeeded = ({ measure, side }: Candidate): boolean => measure === 'requested' && side === 'right'

const mayBeOfBudget = (best: Candidate): boolean => (best.measure === 'allocated' || !isGift(best)) && !isNeeded(best)

/** Why a sum is none of aid by its size and the words right around it: a gap, a share, a price; null where it may be aid. */
function whyNoSumOfAid(around: Case, best: Candidate | null): string | null {
  const { sentence, amount, topics, here } = around
  const { value, max, form } = amount.quantity
  if (best?.rule.endsWith('.gap') && topics.in(sentence, 'commerce')) return 'a gap in a budget'
  // «6% فقط، أي 155 مليونا»: the sum that a share comes to.
  if (isSharedOut(sentence, amount, best) && (isEach(sentence, amount.to) || parentOf(around) === null)) return SHARED_OUT
  if ((value ?? max ?? 0) < LEAST_AID && form !== 'fraction') return 'money in a small sum'
  const last = here.at(-1)
  if (last && isOtherMoney(last) && convertedFrom(around, true)) return 'a sum that is no aid in another currency'
  // «منحة لتغطية الرواتب قيمتها 200 مليون»: what aid is for is no trade.
  return !isOfAid(around) && !isWholeOfAid(around) && isTrade(sentence, amount, best) ? 'money that is a price, cost, budget or deal' : null
}

/** «صُرف 1.2 مليار من أصل 3 مليارات رُصدت في الموازنة»: what a sum of aid right before it is said to be of is aid, wherever it was taken from. */
function isWholeOfAid({ sentence, amount, here }: Case): boolean {
  const last = here.at(-1)
  return last !== undefined && countsAid(last) && partBefore(sentence, amount) === last.amount
}

/** The word before a figure. */
const wordBefore = ({ sentence: { text, starts, ends }, amount: { from } }: Case): string => spelling(text, starts[from - 1], ends[from - 1])

/** "150 million of that was in the budget already": a part of a sum of aid is one, whatever it was before. */
function isOfAid(around: Case): boolean {
  if (around.topics.profile.pronouns?.sum.test(wordBefore(around)) === false || !pointsBack(around.sentence, around.amount)) return false
  const whole = parentOf(around)?.measure
  return whole != null && kindOf(whole) === 'aid'
}
