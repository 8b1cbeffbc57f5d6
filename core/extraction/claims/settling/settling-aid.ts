import { countsAid, least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { hasTopic, tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isWhatShareComesTo } from '../parts/share-received.ts'
import { isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { Unsettled } from './unsettled.ts'

/** Sentences between promises, and between a sum decided on and what somebody will receive of it, at most. */
const PROMISED_WITHIN = 1
const SHARED_WITHIN = 2

/** Sums said to be given or allocated, which may be promised yet or have come in. */
export function settleAid(unsettled: Unsettled): void {
  const { decision, said, sentence, topics, parent } = unsettled
  if (topics.profile.verbFirst && (said === 'allocated' || said === 'requested') && isWhatShareComesTo(sentence, decision.amount)) {
    decision.measure = 'delivered'
    return
  }
  if (said === 'allocated') {
    if (topics.profile.verbFirst) settleAllocated(unsettled)
    return
  }
  if (decision.rule?.endsWith(OF_DONORS) && decision.parent === null) decision.parent = givenByAll(unsettled)
  if (said !== 'delivered') return
  // "Germany promised €300m; Britain put up £160m.": among promises it is one.
  const amongPromises = decision.rule?.endsWith('.put-up') || decision.rule?.endsWith(OF_DONORS)
  const promised = (amongPromises && lastSum(unsettled, PROMISED_WITHIN)?.measure === 'pledged')
    // "The conference raised two billion": what donors put up where they meet is promised yet.
    || (parent?.measure !== 'requested' && isRaisedByDonors(unsettled))
    || (decision.rule?.endsWith('.provided') && isPromisedByVerb(sentence, decision.trigger))
  if (promised || goesOnPromising(unsettled)) decision.measure = 'pledged'
  // "The House approved $34 billion. Israel will receive 6.3 billion": what was decided or promised for it.
  const received = decision.rule?.endsWith('.verb') && hasTopic(decision.trigger, 'receiving') && isPromisedByVerb(sentence, decision.trigger)
  const shared = received ? lastSum(unsettled, SHARED_WITHIN) : undefined
  if (shared?.measure !== 'allocated' && shared?.measure !== 'pledged') return
  decision.measure = shared.measure
  decision.rule = shared.rule?.endsWith('.package') ? shared.rule : `${shared.measure}.receives`
}

/** Where verbs lead: sums said to be allocated, which may have come in, or be promised yet. */
function settleAllocated(unsettled: Unsettled): void {
  const { decision, parent } = unsettled
  const ofPackage = decision.rule?.endsWith('.package')
  // «خطة قيمتها 1.2 مليار، مُوّل منها 264 مليونا»: what an appeal was funded with has come in.
  if (parent?.measure === 'requested' && (ofPackage || decision.rule?.endsWith('.funded'))) decision.measure = 'delivered'
  // «وعدت المفوضية بـ300 مليون. وأعلنت برلين 40 مليونا»: what is announced among promises is one.
  else if (ofPackage && tagOf(decision.trigger, 'said') && lastSum(unsettled, PROMISED_WITHIN)?.measure === 'pledged') decision.measure = 'pledged'
}

/** The sum of aid told last, in the sentence or at most so many before it. */
function lastSum({ sentence, here, earlier }: Unsettled, within: number): Decision | undefined {
  return here.findLast(countsAid) ?? earlier.findLast((d) => countsAid(d) && d.sentence.index >= sentence.index - within)
}

/** What the rule for sums told behind the names of donors ends with. */
const OF_DONORS = '.donors'

/** "Donors pledged $2 billion. Top donors included Kuwait ($250 million), …": the sum told right before those of several donors, of which each of these is; null where none is. */
function givenByAll(unsettled: Unsettled): Decision | null {
  const { decision } = unsettled
  const last = lastSum(unsettled, PROMISED_WITHIN)
  const all = last?.rule?.endsWith(OF_DONORS) ? last.parent : last
  const isOfAll = all && all.parent === null && all.sentence !== decision.sentence && all.measure !== 'requested' && all.amount.quantity.unit === decision.amount.quantity.unit
  return isOfAll && least(all) > least(decision) ? all : null
}

/** True for what is raised in a sentence on a conference of donors, or put up in a text on one; in a headline the text behind it tells. */
function isRaisedByDonors({ decision: { rule }, sentence, topics }: Unsettled): boolean {
  const putUp = rule?.endsWith('.put-up') === true
  if (!putUp && !rule?.endsWith('.collected')) return false
  return topics.in(sentence, 'conference') || ((putUp || sentence.index === 0) && topics.opening('conference') > 0)
}

/** "will lend €250 million and give €30 million": true where "and" joins a verb in the form that "will" asks for to what is promised before it in the sentence. */
function goesOnPromising({ decision: { trigger, amount }, sentence: { hitAt, profile }, here }: Unsettled): boolean {
  if (profile.verbFirst || trigger === null || trigger.to > amount.from || !tagOf(trigger, 'plain-giving') || !tagOf(hitAt[trigger.from - 1], 'coordination')) return false
  return here.findLast(countsAid)?.measure === 'pledged'
}

/** Words between "will" and the verb of giving behind it, at most. */
const PROMISE_REACH = 3

/** True for "will provide", "would also give". */
function isPromisedByVerb(sentence: Sentence, trigger: Hit | null): boolean {
  for (let i = (trigger?.from ?? 0) - 1; i >= 0 && i >= (trigger?.from ?? 0) - PROMISE_REACH; i--) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'promise')) return true
    if (isMark(sentence.keys[i]) || tagOf(hit, 'trigger') || tagOf(hit, 'negation') || tagOf(hit, 'boundary') || tagOf(hit, 'coordination')) return false
  }
  return false
}
