import { isCurrency } from '../../../model/figure.ts'
import { isPresent } from '../circumstances/future.ts'
import type { Measure } from '../../../model/kind.ts'
import type { Candidate } from './candidate.ts'
import type { Decision } from '../decision.ts'
import { isPackage, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import type { LanguageProfile } from '../profile.ts'
import { isComma, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** How far behind a sum the fund may be named that it comes from. */
const FUND_BELOW = 6
/** Words between a verb of giving and "totalling", and between one of asking and "allocation of", at most. */
const TOTALLING_REACH = 9
const ASKED_REACH = 6

/** The stage that a sum of aid has reached (asked for, promised, decided, given), where the word nearest to it is not the one that tells; `candidates` are sorted by cost. */
export const stageOfSum = (sentence: Sentence, amount: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate =>
  inBrackets(sentence, amount, candidates) ?? planAt(sentence, amount, best, candidates) ?? receivedBy(sentence, amount, best, candidates) ?? shareFunded(sentence, amount, best, candidates) ?? shareComesTo(sentence, amount, best, candidates) ?? passedBy(sentence, amount, best, candidates) ?? ownVerb(sentence, amount, best, candidates) ?? outerStage(sentence, amount, best, candidates)

/** "19 per cent funded (US$475 million)": a sum in brackets is what the word right before them says; null where none stands there. */
function inBrackets(sentence: Sentence, { from }: Amount, candidates: readonly Candidate[]): Candidate | null {
  if (sentence.profile.verbFirst || sentence.keys[from - 1] !== '(') return null
  const said = candidates.find((c) => c.side === 'left' && c.hit.to === from - 1 && c.measure === 'delivered')
  return said ? { ...said, cost: BRACKET_COST } : null
}
const BRACKET_COST = 0.5

/** «تلقت خطة الاستجابة 583 مليونا»: what is asked for is the subject of the verb right before it, where verbs come first; null for any other sum. */
function receivedBy(sentence: Sentence, { from }: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (!sentence.profile.verbFirst || best.measure !== 'requested' || best.side !== 'left' || best.trigger?.frame !== 'active' || best.hit.to !== from) return null
  const come = candidates.find((c) => c.measure === 'delivered' && c.side === 'left' && c.hit.to === best.hit.from && c.trigger?.frame === 'either')
  return come ? { ...come, cost: best.cost } : null
}

/** "The response plan for 2025, at $908 million, is the least funded": the sum that a plan is set at is asked for; null for any other. */
function planAt(sentence: Sentence, { from, to }: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (sentence.profile.verbFirst || best.measure !== 'delivered' || best.side !== 'right' || !tagOf(sentence.hitAt[from - 1], 'place-preposition') || !isComma(sentence.keys[from - 2]) || !isComma(sentence.keys[to])) return null
  const asked = candidates.find((c) => c.measure === 'requested' && c.side === 'left')
  return asked ? { ...asked, cost: Math.min(asked.cost, best.cost) } : null
}

/** "Its appeal, $216 million, is 28% funded": the share alone has come in; null for any other sum. */
function shareFunded(sentence: Sentence, { to }: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (sentence.profile.verbFirst || best.measure !== 'delivered' || best.side !== 'right' || best.hit.from === to || sentence.amountAt[best.hit.from - 1]?.quantity.unit !== 'percent') return null
  const asked = candidates.find((c) => c.measure === 'requested' && c.side === 'left')
  return asked || sentence.hitAt.some((hit) => hit !== null && hit.to < to && tagOf(hit, 'trigger')?.measure === 'requested') ? { ...(asked ?? best), measure: 'requested', cost: Math.min(asked?.cost ?? Infinity, best.cost) } : null
}

/** Words between a share and the sum that it comes to, at most. */
const SHARE_WITHIN = 12

/** "covered 41 per cent of its needs, or $343 million", «أي 343 مليونا»: what a share of what is asked for comes to has come in; null for any other sum. */
function shareComesTo(sentence: Sentence, { from }: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const before = sentence.hitAt[from - 1]
  if (best.measure !== 'requested' || best.side !== 'left' || !before || !(tagOf(before, 'that-is') ?? tagOf(before, 'conversion')) || !isComma(sentence.keys[before.from - 1])) return null
  for (let i = before.from - 2; i >= 0 && i >= from - SHARE_WITHIN; i--) {
    if (sentence.amountAt[i]?.quantity.unit !== 'percent') continue
    const come = candidates.find((c) => c.measure === 'delivered' && c.hit !== best.hit)
    return come ? { ...come, cost: best.cost } : null
  }
  return null
}

/** "the appeal for Pakistan has passed £12 million": what is asked for passes a sum as it comes in; no vote passes it. */
function passedBy(sentence: Sentence, { from }: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (best.measure !== 'allocated' || best.side !== 'left' || best.hit.to !== from || !tagOf(best.hit, 'sums-up')) return null
  const asked = candidates.find((c) => c.side === 'left' && c.measure === 'requested' && c.hit.to <= best.hit.from && isOneClause(sentence, c.hit.to, best.hit.from))
  return asked ? { ...asked, measure: 'delivered', cost: best.cost } : null
}

/** What a verb further off says of a sum that the word beside it only adds up or announces; null where none does. */
function furtherOff(sentence: Sentence, amount: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (best.rule.endsWith('.totalling')) return verbOfTotal(sentence, best, candidates)
  const relative = saidInRelative(sentence, amount, candidates)
  if (relative) return relative
  if (best.side !== 'left') return null
  // "announced 7 lakh from the relief fund": a fund that is there gives it.
  const fund = best.rule.endsWith('.announced') ? candidates.find((c) => c.rule.endsWith('.fund') && c.side === 'right' && c.cost < FUND_BELOW) : undefined
  // "requests a second allocation of 230,000"
  const asked = best.measure === 'allocated' && best.rule.endsWith('.noun') ? candidates.find((c) => c.measure === 'requested' && c.side === 'left' && c.hit.to <= best.hit.from && best.hit.from - c.hit.to <= ASKED_REACH && isOneClause(sentence, c.hit.to, best.hit.from)) : undefined
  const stage = fund ?? asked
  return stage ? { ...stage, cost: best.cost } : null
}

/** Words between a sum and the verb of its relative clause, at most. */
const RELATIVE_REACH = 11

/** "the $934 million that the United Nations and its partners have asked for": the verb at the end of a relative clause right behind a sum speaks of it. */
function saidInRelative(sentence: Sentence, amount: Amount, candidates: readonly Candidate[]): Candidate | null {
  if (!tagOf(sentence.hitAt[amount.to], 'complement') || isMark(sentence.keys[amount.to])) return null
  for (let i = amount.to + 1; i < amount.to + RELATIVE_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i++) {
    const hit = sentence.hitAt[i]
    const ends = hit !== null && hit !== undefined && (hit.to >= sentence.keys.length || isMark(sentence.keys[hit.to]) || tagOf(sentence.hitAt[hit.to], 'place-preposition') !== null)
    const verb = ends ? candidates.find((c) => c.hit === hit && c.side === 'right' && c.measure !== null && (c.trigger?.frame === 'participle' || (c.measure === 'requested' && c.trigger?.frame === 'passive'))) : undefined
    if (verb) return { ...verb, cost: 1 }
  }
  return null
}

/** "pledged aid totalling $40m", "aid totalling $9m has been delivered": the sum is what its verb says of the aid. */
function verbOfTotal(sentence: Sentence, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const verb = candidates.find((c) => c.side === 'left' && c.measure !== null && c.measure !== 'total' && c.hit.to <= best.hit.from && best.hit.from - c.hit.to <= TOTALLING_REACH && c.trigger?.frame !== 'counted' && c.trigger?.frame !== 'label' && isOneClause(sentence, c.hit.to, best.hit.from)) ??
    candidates.find((c) => c.side === 'right' && c.measure !== null && c.measure !== 'total' && c.cost < FUND_BELOW && (c.trigger?.frame === 'passive' || (c.trigger?.frame === 'participle' && tagOf(sentence.hitAt[c.hit.from - 1], 'auxiliary') !== null)))
  return verb ? { ...verb, cost: best.cost } : null
}

/** People or money; 40 tonnes of food are what is given. */
const isOther = (amount: Amount | null | undefined): boolean => amount != null && (amount.quantity.unit === null || amount.quantity.unit === 'person' || isCurrency(amount.quantity.unit))

/** True where no mark, figure, speech or other clause stands between. */
function isOneClause(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isOther(sentence.amountAt[i]) || isMark(sentence.keys[i]) || (tagOf(sentence.hitAt[i], 'boundary')?.cost ?? 0) >= 3 || tagOf(sentence.hitAt[i], 'said')) return false
  }
  return true
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

/** What is said of money before it is given. */
export const STAGES: ReadonlySet<Measure> = new Set(['pledged', 'requested', 'allocated'])

/** «1.2 مليار ين خصصتها اليابان»: a verb right behind a sum with a pronoun for it; null where none stands there. */
function ownVerb(sentence: Sentence, amount: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const own = candidates.find((c) => c.side === 'right' && c.hit.from === amount.to && c.trigger?.frame === 'either' && c.measure !== null && c.measure !== best.measure && !c.hit.coordinated)
  return own && takesObject(sentence, own.hit) ? { ...own, cost: Math.min(own.cost, best.cost) } : null
}

/** True for a verb with its object written as one with it, where a language writes it so. */
const takesObject = ({ text, ends, profile }: Sentence, hit: Hit): boolean => profile.pronouns?.object.test(text.slice((ends[hit.to - 1] ?? 0) - 3, ends[hit.to - 1])) === true

/** How much nearer a package may stand to a sum than the total it is told in. */
const PACKAGE_OVER_TOTAL = 3

/** How many words may stand between a verb of promising and the one of giving that it governs. */
const STAGE_REACH = 6
/** … and between pledges and the verb that tells what they reached. */
const REACHED = 12

/** «تعهدت لندن منح 2,26 مليار», "promised to pay $5m": the verb of giving says what the one before it promises, asks or decides. */
function outerStage(sentence: Sentence, amount: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate {
  // "Its appeals add up to $8.8bn": the subject says what is added up.
  const added = best.rule.endsWith('.total') && best.side === 'left' ? candidates.find((c) => (c.trigger?.summed === true || c.rule.endsWith('.noun') || (c.trigger?.frame === 'label' && c.hit !== best.hit)) && (c.measure === 'requested' || c.measure === 'pledged') && c.side === 'left' && c.hit.to <= best.hit.from) : undefined
  if (added) return { ...added, cost: best.cost }
  // "To date, $1.17 billion of it, or 28 per cent, has been received"
  const received = best.rule.endsWith('.total') && best.side === 'left' ? candidates.find((c) => c.measure === 'delivered' && c.side === 'right' && c.rule.endsWith('.state') && c.cost < RECEIVED_BELOW && !hasSumBetween(sentence, c.hit.from)) : undefined
  if (received && isAtHead(sentence, best.hit)) return { ...received, cost: best.cost }
  // «يرفع مجموع المصروف منذ بدء البرنامج إلى 733 مليونا»
  const total = isPackage(best.rule) && best.side === 'left' ? candidates.find((c) => c.measure === 'total' && c.trigger?.frame === 'label' && c.side === 'left' && c.hit.to <= best.hit.from && c.cost <= best.cost + PACKAGE_OVER_TOTAL) : undefined
  if (total) return { ...total, cost: best.cost }
  // «ما صُرف من تعهدات جنيف», "what has come in of the pledges": the part says what became of them.
  const inside = best.side === 'left' && (best.measure === 'pledged' || best.measure === 'requested') ? candidates.find((c) => c.measure === 'delivered' && c.side === 'left' && c.hit.to <= best.hit.from && (c.rule.endsWith('.what') ? best.hit.from - c.hit.to <= STAGE_REACH : best.hit.from - c.hit.to <= 3 && isOfBetween(sentence, c.hit.to, best.hit.from))) : undefined
  if (inside) return { ...inside, cost: Math.min(inside.cost, best.cost + 0.5) }
  // "has provided cash assistance worth $14 million": what is done with a package says more than that it is one.
  const given = isPackage(best.rule) && best.measure === 'pledged' && best.side === 'left' ? candidates.find((c) => c.measure === 'delivered' && c.side === 'left' && (c.rule.endsWith('.provided') || c.rule.endsWith('.verb') || c.rule.endsWith('.gift') || c.rule.endsWith('.paid')) && c.hit.to <= best.hit.from && best.hit.from - c.hit.to <= STAGE_REACH && isOneClause(sentence, c.hit.to, best.hit.from)) : undefined
  if (given) return { ...given, cost: Math.min(given.cost, best.cost) }
  // «أعلنت حزمة بقيمة 59 مليونا، توزع على وكالات»: what is yet to be done with it.
  const announced = best.measure === 'delivered' && best.side === 'right' && isYetToCome(sentence, amount, best.hit) ? candidates.find((c) => c.side === 'left' && isPackage(c.rule) && c.measure !== null && STAGES.has(c.measure)) : undefined
  if (announced) return { ...announced, cost: best.cost }
  // «بتعهدات وصلت إلى 640 مليون دولار»: a sum that is reached is of what is told before, but not «لم يصل سوى 612 مليونا».
  const reached = best.measure === 'delivered' && best.side === 'left' && best.rule.endsWith('.verb') && best.hit.to + 1 === amount.from && tagOf(sentence.hitAt[best.hit.to], 'link') && !tagOf(sentence.hitAt[best.hit.to], 'not-negation') ? candidates.find((c) => c.side === 'left' && c.measure !== null && STAGES.has(c.measure) && c.hit.to <= best.hit.from && best.hit.from - c.hit.to <= REACHED) : undefined
  if (reached) return { ...reached, cost: Math.min(reached.cost, best.cost) }
  const stage = furtherOff(sentence, amount, best, candidates)
  if (stage) return stage
  const isMasdar = best.measure === 'allocated' && best.rule.endsWith('.masdar')
  if (best.side !== 'left' || best.hit.coordinated || (best.measure !== 'delivered' && !isMasdar && !isPackage(best.rule))) return best
  const outer = candidates.find((c) => c.side === 'left' && c.measure !== null && STAGES.has(c.measure) && (!isMasdar || c.measure !== 'allocated') && c.rule.endsWith('.verb') && c.hit.to <= best.hit.from && best.hit.from - c.hit.to <= STAGE_REACH && isOneClause(sentence, c.hit.to, best.hit.from))
  return outer ? { ...outer, cost: Math.min(outer.cost, best.cost + 0.5) } : best
}

/** True for a verb in the present, behind the comma that its sum ends with. */
function isYetToCome({ profile, keys, text, starts, ends }: Sentence, { to }: Amount, hit: Hit): boolean {
  return profile.tenses !== null && keys.slice(to, hit.from).some(isComma) && isPresent(behindAnd(text.slice(starts[hit.from], ends[hit.from]), profile), profile.tenses)
}

/** A word without the "and" that is written as one with it. */
const behindAnd = (word: string, { joined }: LanguageProfile): string => (joined !== null && word.startsWith(joined.and) ? word.slice(joined.and.length) : word)

/** What a verb of coming in costs at most that stands behind asides on its sum. */
const RECEIVED_BELOW = 9

/** True for words of time that open a sentence, set off from its sum. */
const isAtHead = (sentence: Sentence, { from, to }: Hit): boolean => from === 0 && isComma(sentence.keys[to])

/** True where another sum stands before word `to`. */
const hasSumBetween = ({ amounts }: Sentence, to: number): boolean => amounts.filter(({ from, quantity }) => from < to && isCurrency(quantity.unit)).length > 1

/** Words behind a sum that may say at what stage it was, at most. */
const STAGE_WITHIN = 8

/** What the words from a part to right behind its whole say of the whole («680 مليونا من أصل تعهدات بلغت 2.4 مليار»); else it was asked for. */
export function stageBefore(sentence: Sentence, part: Decision, whole: Decision): Measure {
  for (let i = part.amount.to; i < whole.amount.to + STAGE_WITHIN && i < sentence.keys.length; i++) {
    const stage = tagsOf(sentence.hitAt[i], 'trigger').find((t) => t.measure === 'pledged' || t.measure === 'allocated' || t.measure === 'requested')
    if (stage) return stage.measure
    if (i >= whole.amount.to && isMark(sentence.keys[i])) break
  }
  return 'requested'
}
