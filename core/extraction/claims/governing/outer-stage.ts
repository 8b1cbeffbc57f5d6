import { isCurrency } from '../../../model/figure.ts'
import { isPresent } from '../circumstances/future.ts'
import { isPackage, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import type { LanguageProfile } from '../profile.ts'
import { hasMark, isComma, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Candidate } from './candidate.ts'
import { governsWithin, leadsWithin } from './one-clause.ts'
import { saidFurtherOff } from './said-further-off.ts'
import { isStage } from './stages.ts'

/** How many words may stand between a verb of promising and the one of giving that it governs. */
const STAGE_REACH = 6
/** … and between pledges and the verb that tells what they reached. */
const REACHED = 12
/** Words between what has come in and the pledges that it is of, at most. */
const OF_PLEDGES = 3
/** How much more a word further off costs than the one beside the sum, at most. */
const OUTER_COST = 0.5
/** How much nearer a package may stand to a sum than the total it is told in. */
const PACKAGE_OVER_TOTAL = 3
/** What a verb of coming in costs at most that stands behind asides on its sum. */
const RECEIVED_BELOW = 9

/** «تعهدت لندن منح 2,26 مليار», "promised to pay $5m": the verb of giving says what the one before it promises, asks or decides. */
export function outerStage(sentence: Sentence, amount: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate {
  const done = carriedOut(sentence, best)
  if (done) return done
  return (best.side === 'left' ? saidBefore(sentence, amount, best, candidates) : yetToCome(sentence, amount, best, candidates))
    ?? saidFurtherOff(sentence, amount, best, candidates)
    ?? promisedToGive(sentence, best, candidates)
    ?? askedToGive(sentence, best)
    ?? best
}

/** Words between a verb of doing and the giving that it governs, those who do it among them, at most. */
const DONE_WITHIN = 10

/** «قامت الحكومة اليابانية، بالتبرع بمبلغ 3 ملايين»، «أمر الرئيس بتوفير 5 ملايين»: what a verb of doing or ordering says of the giving behind it; null where none governs it. */
function carriedOut({ hitAt, amountAt }: Sentence, best: Candidate): Candidate | null {
  if (best.side !== 'left' || !best.hit.within || best.trigger?.frame !== 'active' || best.measure === 'delivered') return null
  for (let i = best.hit.from - 1; i >= 0 && best.hit.from - i <= DONE_WITHIN; i--) {
    const hit = hitAt[i]
    const done = tagOf(hit, 'carries-out')
    if (done) return { ...best, measure: done.measure }
    // «قامت 6 دول بتقديم مساهمات»
    if ((amountAt[i]?.quantity.unit ?? null) !== null || tagOf(hit, 'trigger') || tagOf(hit, 'said') || tagOf(hit, 'complement')) return null
  }
  return null
}

/** What is said of a sum further before it than the word that governs it. */
function saidBefore(sentence: Sentence, amount: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (best.rule.endsWith('.total')) {
    const ofTotal = stageAddedUp(best, candidates) ?? receivedToDate(sentence, best, candidates) ?? verbOfTotal(sentence, amount, best, candidates)
    if (ofTotal) return ofTotal
  }
  return givenAsContributions(sentence, best, candidates)
    ?? totalOfPlan(best, candidates)
    ?? totalOfPackage(sentence, best, candidates)
    ?? totalOfGiven(sentence, best, candidates)
    ?? comeInOfPledges(sentence, best, candidates)
    ?? givenAsPackage(sentence, best, candidates)
    ?? pledgesReached(sentence, amount, best, candidates)
    ?? namedReaching(sentence, amount, best, candidates)
}

/** "Its appeals add up to $8.8bn": the subject says what is added up. */
function stageAddedUp(best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const added = candidates.find((c) => (c.measure === 'requested' || c.measure === 'pledged') && leadsWithin(c, best, Infinity) && namesSum(c, best))
  return added ? { ...added, cost: best.cost } : null
}

/** "pledged a total of $10 billion", "A total of $40 million from two funds will be allocated": what is done with a total right before the sum, but not "reached a total of". */
function verbOfTotal(sentence: Sentence, { from, to }: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (sentence.profile.verbFirst || best.hit.to !== from) return null
  const isVerb = ({ measure, trigger, hit }: Candidate): boolean =>
    (isStage({ measure }) || measure === 'delivered') && trigger?.frame !== 'label' && trigger?.frame !== 'counted' && !tagOf(hit, 'sums-up')
  const isPassive = ({ side, hit }: Candidate): boolean =>
    side === 'right' && tagOf(sentence.hitAt[hit.from - 1], 'auxiliary') !== null && !hasMark(sentence, to, hit.from)
  const verb = candidates.find((c) => isVerb(c) && (leadsWithin(c, best, 0) || isPassive(c)))
  return verb ? { ...verb, cost: best.cost } : null
}

const namesSum = ({ trigger, rule, hit }: Candidate, best: Candidate): boolean =>
  trigger?.summed === true || rule.endsWith('.noun') || (trigger?.frame === 'label' && hit !== best.hit)

/** "To date, $1.17 billion of it, or 28 per cent, has been received" */
function receivedToDate(sentence: Sentence, { hit, cost }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (!isAtHead(sentence, hit)) return null
  const received = candidates.find((c) => isReceived(c) && c.cost < RECEIVED_BELOW && !hasSumBetween(sentence, c.hit.from))
  return received ? { ...received, cost } : null
}

const isReceived = ({ measure, side, rule }: Candidate): boolean => measure === 'delivered' && side === 'right' && rule.endsWith('.state')

/** True for words of time that open a sentence, set off from its sum. */
const isAtHead = (sentence: Sentence, { from, to }: Hit): boolean => from === 0 && isComma(sentence.keys[to])

/** True where another sum stands before word `to`. */
const hasSumBetween = ({ amounts }: Sentence, to: number): boolean => amounts.filter(({ from, quantity }) => from < to && isCurrency(quantity.unit)).length > 1

/** Words between a verb of giving or receiving and the contributions that are its object, at most. */
const CONTRIBUTIONS_WITHIN = 14

/** «تلقت الوكالة مساهمات بنحو 118 مليونا»: what is done with contributions is told by the verb that governs them. */
function givenAsContributions(sentence: Sentence, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (!best.rule.endsWith('.contributions')) return null
  const isVerb = (c: Candidate): boolean => (isStage(c) || c.measure === 'delivered') && c.trigger?.frame === 'either' && governsWithin(sentence, c, best, CONTRIBUTIONS_WITHIN)
  // «قامت بتقديم مساهمات»
  const verb = candidates.find((c) => isVerb(c) || (c.measure === 'delivered' && c.hit.to === best.hit.from))
  return verb ? { ...verb, cost: best.cost } : null
}

/** Words from a total of funding to the plan that it is for, at most. */
const TOTAL_OF_PLAN = 3

/** «رفع إجمالي التمويل الموجه لخطة الاستجابة إلى 482 مليونا»: what a plan has received in all, but not «إجمالي التمويل المطلوب للخطة». */
function totalOfPlan(best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (best.measure !== 'requested' || best.trigger?.frame !== 'active') return null
  const total = candidates.find((c) => c.measure === 'total' && c.trigger?.frame === 'label' && leadsWithin(c, best, TOTAL_OF_PLAN))
  if (!total || candidates.some((c) => c.measure === 'requested' && c.hit !== best.hit && c.side === 'left' && c.hit.from >= total.hit.to)) return null
  return { ...total, cost: best.cost }
}

/** «يرفع مجموع المصروف منذ بدء البرنامج إلى 733 مليونا» */
function totalOfPackage(sentence: Sentence, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  // "brings the total that it has contributed to Yemen to $40 million": what is given in all, where verbs do not come first.
  const isGiven = best.measure === 'delivered' && !sentence.profile.verbFirst
  if (!isPackage(best.rule) && !isGiven) return null
  const below = best.cost + PACKAGE_OVER_TOTAL
  const total = candidates.find((c) => c.measure === 'total' && c.trigger?.frame === 'label' && leadsWithin(c, best, Infinity) && c.cost <= below)
  return total ? { ...total, cost: best.cost } : null
}

/** Words from a total to the relative pronoun behind what it is of, at most. */
const OF_TOTAL = 4

/** «يرتفع إجمالي المساعدات التي قدمتها طوكيو إلى 45 مليونا»: who gave what is summed up is told aside. */
function totalOfGiven({ hitAt, profile }: Sentence, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (!profile.verbFirst || best.measure !== 'delivered' || !tagOf(hitAt[best.hit.from - 1], 'antecedent')) return null
  const total = candidates.find((c) => c.measure === 'total' && c.trigger?.frame === 'label' && leadsWithin(c, best, OF_TOTAL))
  return total ? { ...total, cost: best.cost } : null
}

/** «ما صُرف من تعهدات جنيف», "what has come in of the pledges": the part says what became of them. */
function comeInOfPledges(sentence: Sentence, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (best.measure !== 'pledged' && best.measure !== 'requested') return null
  const isOfThem = (c: Candidate): boolean => (c.rule.endsWith('.what')
    ? leadsWithin(c, best, STAGE_REACH)
    : leadsWithin(c, best, OF_PLEDGES) && isOfBetween(sentence, c.hit.to, best.hit.from))
  const come = candidates.find((c) => c.measure === 'delivered' && isOfThem(c))
  return come ? { ...come, cost: Math.min(come.cost, best.cost + OUTER_COST) } : null
}

/** True where "of" and no mark or figure stands between. */
function isOfBetween(sentence: Sentence, from: number, to: number): boolean {
  let of = false
  for (let i = from; i < to; i++) {
    if (sentence.amountAt[i] || isMark(sentence.keys[i])) return false
    if (tagOf(sentence.hitAt[i], 'link')) of = true
  }
  return of
}

/** Rules of verbs that tell that something was given. */
const OF_GIVING = /\.(provided|verb|gift|paid|noun)$/
/** Words between such a verb and what the goods that it gives are worth, at most. */
const GIVEN_WITHIN = 10

/** "has provided cash assistance worth $14 million": what is done with a package says more than that it is one. */
function givenAsPackage(sentence: Sentence, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (best.measure !== 'pledged' || !isPackage(best.rule)) return null
  const given = candidates.find((c) => c.measure === 'delivered' && governsWithin(sentence, c, best, GIVEN_WITHIN) && OF_GIVING.test(c.rule))
  return given ? { ...given, cost: Math.min(given.cost, best.cost) } : null
}

/** «بتعهدات وصلت إلى 640 مليون دولار»: a sum that is reached is of what is told before, but not «لم يصل سوى 612 مليونا». */
function pledgesReached({ hitAt }: Sentence, { from }: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const link = hitAt[best.hit.to]
  if (best.measure !== 'delivered' || !best.rule.endsWith('.verb') || best.hit.to + 1 !== from) return null
  if (!tagOf(link, 'link') || tagOf(link, 'not-negation')) return null
  const reached = candidates.find((c) => isStage(c) && leadsWithin(c, best, REACHED))
  return reached ? { ...reached, cost: Math.min(reached.cost, best.cost) } : null
}

/** «تصل قيمة المساعدات الأمريكية إلى 30 مليونا»: what reaches a sum is named right behind the verb of reaching it. */
function namedReaching({ hitAt, profile }: Sentence, { from }: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (!profile.verbFirst || best.measure !== 'delivered' || !best.rule.endsWith('.verb') || !tagOf(hitAt[from - 1], 'link') || tagOf(hitAt[from - 1], 'not-negation')) return null
  const named = candidates.find((c) => c.side === 'left' && c.trigger?.frame === 'label' && c.hit.from === best.hit.to)
  return named ? { ...named, cost: best.cost } : null
}

/** «أعلنت حزمة بقيمة 59 مليونا، توزع على وكالات»: what is yet to be done with it. */
function yetToCome(sentence: Sentence, amount: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (best.measure !== 'delivered' || best.side !== 'right' || !isInPresent(sentence, amount, best.hit)) return null
  const announced = candidates.find((c) => c.side === 'left' && isPackage(c.rule) && isStage(c))
  return announced ? { ...announced, cost: best.cost } : null
}

/** True for a verb in the present, behind the comma that its sum ends with. */
function isInPresent({ profile, keys, text, starts, ends }: Sentence, { to }: Amount, { from }: Hit): boolean {
  if (profile.tenses === null || !keys.slice(to, from).some(isComma)) return false
  return isPresent(behindAnd(text.slice(starts[from], ends[from]), profile), profile.tenses)
}

/** A word without the "and" that is written as one with it. */
const behindAnd = (word: string, { joined }: LanguageProfile): string => (joined !== null && word.startsWith(joined.and) ? word.slice(joined.and.length) : word)

/** Words between a verb of asking and the one of giving, those who are asked among them, at most. */
const ASKED_WITHIN = 12

/** "urged the more than 100 donors in attendance to provide $11.5 billion": what somebody is asked to give is no promise. */
function askedToGive({ keys, hitAt, amountAt }: Sentence, best: Candidate): Candidate | null {
  if (best.side !== 'left' || best.measure !== 'pledged' || !TO_GIVE.test(best.rule)) return null
  for (let i = best.hit.from - 1; i >= 0 && best.hit.from - i <= ASKED_WITHIN; i--) {
    const asking = tagsOf(hitAt[i], 'trigger').find((trigger) => trigger.asking === true)
    if (asking) return { ...best, measure: asking.measure, rule: asking.rule }
    if (isMark(keys[i]) || isCurrency(amountAt[i]?.quantity.unit ?? null)) return null
  }
  return null
}
/** Rules of "to give" and the like. */
const TO_GIVE = /\.(noun|give)$/

/** What a verb that governs the one of giving says of it: that it is promised, asked for or decided. */
function promisedToGive(sentence: Sentence, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (best.side !== 'left' || best.hit.coordinated) return null
  const isMasdar = best.measure === 'allocated' && best.rule.endsWith('.masdar')
  if (best.measure !== 'delivered' && !isMasdar && !isPackage(best.rule)) return null
  // "announced an additional donation of €12 million"
  const announces = ({ rule }: Candidate): boolean => best.rule.endsWith('.noun') && rule.endsWith('.announced')
  const isOuter = (c: Candidate): boolean => isStage(c) && (!isMasdar || c.measure !== 'allocated') && (c.rule.endsWith('.verb') || announces(c))
  const outer = candidates.find((c) => isOuter(c) && governsWithin(sentence, c, best, STAGE_REACH))
  return outer ? { ...outer, cost: Math.min(outer.cost, best.cost + OUTER_COST) } : null
}
