import { conclude } from './concluding/conclude.ts'
import { AFTER_MONEY, goesOnWithMoney, isBareSum } from './counting/after-money.ts'
import { goWithTheHurt } from './counting/companions.ts'
import { classOf } from './counting/counting.ts'
import { completeSum } from './counting/elliptical-sums.ts'
import { ABOARD, whyNoPeople } from './counting/no-people.ts'
import { convertedFrom, furtherBodies, isRepeat, pointsAtThings, saysNothingNew, saysWholeAgain } from './counting/repeating.ts'
import { decidedAs, ruledOut, UNTOLD_WHOLE } from './decision.ts'
import type { Case, Decision } from './decision.ts'
import { closesItem, headed } from './going-on/headings.ts'
import { listBefore } from './going-on/lists.ts'
import { setByPlaces } from './going-on/set-by-places.ts'
import { cellOf } from './going-on/tables.ts'
import { isOfCaptors } from './governing/attackers.ts'
import { areAttacking, areTaking } from './governing/attacking.ts'
import type { Candidate } from './governing/candidate.ts'
import { whyContest } from './governing/contests.ts'
import { whyNoAid } from './governing/no-aid.ts'
import { triggerOfHouses } from './governing/houses-again.ts'
import { isPair, NAMED_AGAIN } from './governing/gives-way.ts'
import { TOLD_OF_PART, triggerOf } from './governing/trigger-of.ts'
import { tagOf } from './meaning.ts'
import { linkParts } from './parts/linking.ts'
import { setNamedBy } from './parts/named-sets.ts'
import { parentOf } from './parts/wholes.ts'
import { rightBefore } from './sentence.ts'
import type { Amount, Sentence } from './sentence.ts'
import { settle } from './settling/settling.ts'
import { takenAboard } from './settling/taken-aboard.ts'
import type { TopicSense } from './topics.ts'

/** Decides the amounts of one sentence, in order; `earlier` are the claims decided before it, latest last. */
export function decide(sentence: Sentence, topics: TopicSense, earlier: readonly Decision[]): Decision[] {
  const decisions: Decision[] = []
  for (const amount of sentence.amounts) decisions.push(decideOne(sentence, amount, topics, decisions, earlier))
  linkParts(sentence, decisions, earlier)
  return decisions
}

function decideOne(sentence: Sentence, amount: Amount, topics: TopicSense, here: readonly Decision[], earlier: readonly Decision[]): Decision {
  completeSum(sentence, amount, here, earlier, topics.profile.verbFirst)
  const listed = spreadOver({ sentence, amount, topics, kind: 'person', here, earlier })
  if (listed) return listed
  const kind = classOf(sentence, amount, topics)
  if (kind !== 'person' && kind !== 'money') return ruledOut(amount, sentence, kind)
  const around: Case = { sentence, amount, topics, kind, here, earlier }
  const known = decidedAtOnce(around)
  if (known) return known
  const best = triggerOf(around) ?? triggerOfHouses(around)
  if (best === TOLD_OF_PART) {
    // «ثلاثة من المصابين الستة في العناية المركزة»
    const set = topics.profile.verbFirst ? setNamedBy(sentence, amount) : null
    return set ? decidedAs(around, set, `${set}.set`, 2, 'part-of-set') : ruledOut(amount, sentence, UNTOLD_WHOLE)
  }
  if (kind === 'person' && topics.profile.verbFirst) {
    // «خطفوا 120 طالبا ثم أفرجوا عنهم ما عدا ستة»
    if (best === null && here.length > 0 && tagOf(rightBefore(sentence.hitAt, amount.from), 'except')) return ruledOut(amount, sentence, 'is taken off a whole')
    const named = whyNamedBefore(around, best)
    if (named !== null) return ruledOut(amount, sentence, named, named === PAIRED ? NAMED_AGAIN : null)
  }
  const before = listBefore(around)
  // "the group, which once held 31 foreigners, was down to 20 gunmen": they are none of their captives.
  const list = before?.measure && isOfCaptors(around, before.measure) ? null : before
  const contest = whyContest(around, best)
  if (contest !== null) return ruledOut(amount, sentence, contest)
  return (kind === 'money' ? decidedOfMoney(around, best, list) : decidedOfPeople(around, best)) ?? conclude(around, best, list)
}

/** What a number is that a list of places gives of a set; null for any other. */
function spreadOver(around: Case): Decision | null {
  const told = setByPlaces(around)
  if (!told) return null
  const decision = decidedAs(around, told.measure, told.rule, 2, 'trigger-before', { parent: told.parent })
  settle(decision, around, null)
  return decision
}

/** What a table, a repetition or a conversion makes of an amount, whatever governs it; null where none decides. */
function decidedAtOnce(around: Case): Decision | null {
  const { sentence, amount, topics, kind } = around
  const cell = cellOf(around)
  if (cell && !cell.measure) return ruledOut(amount, sentence, 'stands in a column of something else', cell.rule)
  if (cell?.measure) return decidedAs(around, cell.measure, cell.rule, 1, 'trigger-before')
  if (isRepeat(sentence, amount) || saysWholeAgain(around)) return ruledOut(amount, sentence, 'repeats the number before it')
  if (kind === 'person' && pointsAtThings(around)) return ruledOut(amount, sentence, 'counts things named before')
  const bodies = furtherBodies(around)
  if (bodies) return decidedAs(around, 'killed', bodies.rule, 1.5, 'continues-sentence')
  const converted = convertedFrom(around)
  if (converted?.measure) {
    const { measure, rule, cost, trigger, parent } = converted
    return decidedAs(around, measure, rule, cost, 'sum-converted', { trigger, parent })
  }
  const isOfMoney = kind === 'person' && (topics.profile.verbFirst ? goesOnWithMoney(around) : isBareSum(around))
  return isOfMoney ? ruledOut(amount, sentence, AFTER_MONEY) : null
}

/** Why a second noun of those counted counts nobody else. */
const PAIRED = 'names those counted right before'

/** Why an amount names again those counted before; null where it counts others, or tells something new. */
function whyNamedBefore(around: Case, best: Candidate | null): string | null {
  const { sentence, amount, topics, here } = around
  if (isPair(sentence, amount, here.findLast((d) => d.amount.quantity.form !== 'singular')?.amount ?? null, topics.profile.caseForms)) return PAIRED
  return saysNothingNew(around, best) && parentOf(around) === null ? 'a number named before, of which nothing new is said' : null
}

/** What rules out a sum of money, or decides it by the item that it closes; null where neither does. */
function decidedOfMoney(around: Case, best: Candidate | null, list: Decision | null): Decision | null {
  const { sentence, amount, topics } = around
  // "- the Red Cross appeal (£1 million)": what the items of a list say is what the money is for.
  const shared = !topics.profile.verbFirst && closesItem(sentence, amount) ? headed(around) : null
  if (shared) {
    const { measure, rule, parent } = shared
    return decidedAs(around, measure, rule, 2.5, 'continues-sentence', { parent })
  }
  const noAid = whyNoAid(around, best, list)
  return noAid === null ? null : ruledOut(amount, sentence, noAid)
}

/** What rules out people, or makes them captives aboard what was seized; null where neither does. */
function decidedOfPeople(around: Case, best: Candidate | null): Decision | null {
  const { sentence, amount, topics } = around
  if (areAttacking(sentence, amount) || areTaking(sentence, amount)) return ruledOut(amount, sentence, 'who attacks')
  if (goWithTheHurt(around, best)) return ruledOut(amount, sentence, 'those who go with the hurt')
  if (topics.profile.verbFirst) return null
  const nobody = whyNoPeople(around, best)
  const aboard = nobody === ABOARD || best?.rule === 'aboard' ? takenAboard(around) : null
  if (aboard) return decidedAs(around, aboard, `${aboard}.aboard`, 2, 'trigger-before')
  return nobody === null ? null : ruledOut(amount, sentence, nobody, 'nobody')
}
