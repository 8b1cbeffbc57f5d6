import { kindOf } from '../../model/kind.ts'
import { areAttacking } from './governing/attacking.ts'
import { AFTER_MONEY, goesOnWithMoney, isBareSum } from './counting/after-money.ts'
import { whyContest } from './governing/contests.ts'
import { classOf } from './counting/counting.ts'
import { ruledOut, UNTOLD_WHOLE } from './decision.ts'
import type { Case, Decision } from './decision.ts'
import { completeSum } from './counting/elliptical-sums.ts'
import { linkParts } from './parts/linking.ts'
import { listBefore } from './going-on/lists.ts'
import { tagOf } from './meaning.ts'
import type { Hit } from './meaning.ts'
import type { Amount, Sentence } from './sentence.ts'
import { closesItem, headed } from './going-on/headings.ts'
import { opensBeforePart, opensBeforeSubject } from './parts/opening-whole.ts'
import { takenAboard } from './settling/taken-aboard.ts'
import { convertedFrom, isRepeat, meantBefore, pointsAtThings, saysNothingNew, saysWholeAgain } from './counting/repeating.ts'
import { cellOf } from './going-on/tables.ts'
import type { TopicSense } from './topics.ts'
import { candidatesFor } from './governing/governing.ts'
import { isPartOfNext, isSaidOfPart, isVerbOfPart, partBefore, verbBeforePart } from './parts/part-before-whole.ts'
import { parentOf } from './parts/wholes.ts'
import { isJoined } from './joined.ts'
import { whyNoAid } from './governing/no-aid.ts'
import { ABOARD, whyNoPeople } from './counting/no-people.ts'
import { isPair } from './governing/single-person.ts'
import { winner } from './governing/winning.ts'
import { conclude } from './concluding/conclude.ts'
import { isOfCaptors } from './governing/attackers.ts'

/** A verb further off behind a part and its whole may tell of neither. */
const FAR_BEHIND = 10

/** Decides the amounts of one sentence, in order; `earlier` are the claims decided before it, latest last. */
export function decide(sentence: Sentence, topics: TopicSense, earlier: readonly Decision[]): Decision[] {
  const decisions: Decision[] = []
  for (const amount of sentence.amounts) decisions.push(decideOne(sentence, amount, topics, decisions, earlier))
  linkParts(sentence, decisions, earlier)
  return decisions
}

function decideOne(sentence: Sentence, amount: Amount, topics: TopicSense, here: readonly Decision[], earlier: readonly Decision[]): Decision {
  completeSum(sentence, amount, here, earlier, topics.profile.verbFirst)
  const kind = classOf(sentence, amount, topics)
  if (kind !== 'person' && kind !== 'money') return ruledOut(amount, sentence, kind)
  const around: Case = { sentence, amount, topics, kind, here, earlier }
  const cell = cellOf(around)
  if (cell) return cell.measure ? { amount, sentence, measure: cell.measure, rule: cell.rule, cost: 1, reasons: ['trigger-before'], whyNot: null, trigger: null, parent: null } : ruledOut(amount, sentence, 'stands in a column of something else', cell.rule)
  if (isRepeat(sentence, amount) || saysWholeAgain(around)) return ruledOut(amount, sentence, 'repeats the number before it')
  if (kind === 'person' && pointsAtThings(around)) return ruledOut(amount, sentence, 'counts things named before')
  const converted = convertedFrom(around)
  if (converted?.measure) return { amount, sentence, measure: converted.measure, rule: converted.rule, cost: converted.cost, reasons: ['sum-converted'], whyNot: null, trigger: converted.trigger, parent: converted.parent }
  if (kind === 'person' && topics.profile.verbFirst && goesOnWithMoney(around)) return ruledOut(amount, sentence, AFTER_MONEY)
  if (kind === 'person' && !topics.profile.verbFirst && isBareSum(around)) return ruledOut(amount, sentence, AFTER_MONEY)
  let best = winner(around)
  if (kind === 'person') best = verbBeforePart(sentence, amount, best) ?? best
  // "Nine of the ten soldiers wounded in the blast were flown out and one died": what is told behind "and" is told of another.
  if (!topics.profile.verbFirst && kind === 'person' && best?.side === 'right' && best.cost > FAR_BEHIND && isPartOfNext(sentence, amount) && tellsOfNext(sentence, amount, best.hit)) best = null
  const part = here.at(-1)
  // "Two of the six miners rescued on Friday died in hospital": those saved are the six.
  if (!topics.profile.verbFirst && best?.measure === null && (best.rule === 'rescue' || best.rule === 'custody') && best.side === 'right' && isPartOfNext(sentence, amount) && !tagOf(sentence.hitAt[best.hit.from - 1], 'auxiliary')) {
    const saved = best.hit
    best = candidatesFor(sentence, amount).find((c) => c.measure !== null && c.side === 'right' && c.hit.from > saved.to) ?? best
  }
  // «1,9 من أصل 2,2 مليون هُجّروا»: what is said of the part is not said of the whole.
  if (topics.profile.verbFirst && kind === 'person' && best && best.side === 'right' && best.trigger?.frame !== 'state' && part && partBefore(sentence, amount) === part.amount && winner({ ...around, amount: part.amount })?.hit === best.hit) {
    // «20 من أصل 48 رهينة ما زالوا أحياء»: what they are is said by their noun.
    best = candidatesFor(sentence, amount, true).find((c) => c.side === 'inside' && c.measure !== null && c.trigger?.frame === 'counted' && c.trigger.figurative !== true) ?? null
    if (best === null) return ruledOut(amount, sentence, UNTOLD_WHOLE)
  }
  // "one of the four was found dead": nor where the whole is one that was counted before.
  if (!topics.profile.verbFirst && best?.side === 'right' && meantBefore(around)?.measure && partBefore(sentence, amount)) best = null
  // "12 of the 40 passengers were killed": nor of a whole that nobody counted before.
  if (!topics.profile.verbFirst && kind === 'person' && best?.side === 'right' && best.trigger?.frame !== 'counted' && part && part.measure !== null && part.measure === best.measure && isSaidOfPart(sentence, part.amount, amount, best)) {
    // "6,000 of the 9,000 evacuees have returned", "six of the eight climbers missing since Saturday": what they are is said by their noun, or right behind it.
    const verb = best.hit
    best = candidatesFor(sentence, amount).find((c) => c.measure !== null && (c.side === 'inside' || (c.side === 'right' && c.hit.from === amount.to && c.hit !== verb))) ?? null
    if (best === null) return ruledOut(amount, sentence, UNTOLD_WHOLE)
  }
  // "45 passengers, 19 of whom died"
  if (!topics.profile.verbFirst && best?.side === 'right' && best.measure && kindOf(best.measure) !== 'aid' && isVerbOfPart(sentence, amount, best.hit)) best = null
  // "Of its 60,000 inhabitants, forty thousand have fled": nor of the whole that opens the clause.
  if (!topics.profile.verbFirst && kind === 'person' && best?.side === 'right' && opensBeforePart(sentence, amount, best.hit)) best = null
  // «من أصل 96 متطوعا استشهد 5»
  if (kind === 'person' && topics.profile.verbFirst && best?.side === 'right' && opensBeforeSubject(sentence, amount, best.hit)) return ruledOut(amount, sentence, UNTOLD_WHOLE)
  if (kind === 'person' && topics.profile.verbFirst && isPair(sentence, amount, here.at(-1)?.amount ?? null, topics.profile.caseForms)) return ruledOut(amount, sentence, 'names those counted right before')
  if (kind === 'person' && topics.profile.verbFirst && saysNothingNew(around, best) && parentOf(around) === null) return ruledOut(amount, sentence, 'a number named before, of which nothing new is said')
  const listed = listBefore(around)
  // "the group, which once held 31 foreigners, was down to 20 gunmen": they are none of their captives.
  const list = listed?.measure && isOfCaptors(around, listed.measure) ? null : listed
  const contest = whyContest(around, best)
  if (contest !== null) return ruledOut(amount, sentence, contest)
  // "- the Red Cross appeal (£1 million)": what the items of a list say is what the money is for.
  const shared = kind === 'money' && !topics.profile.verbFirst && closesItem(sentence, amount) ? headed(around) : null
  if (shared) return { amount, sentence, measure: shared.measure, rule: shared.rule, cost: 2.5, reasons: ['continues-sentence'], whyNot: null, trigger: null, parent: shared.parent }
  const noAid = kind === 'money' ? whyNoAid(around, best, list) : null
  if (noAid !== null) return ruledOut(amount, sentence, noAid)
  if (kind === 'person' && areAttacking(sentence, amount)) return ruledOut(amount, sentence, 'who attacks')
  const nobody = kind === 'person' && !topics.profile.verbFirst ? whyNoPeople(around, best) : null
  const aboard = nobody === ABOARD || (best?.rule === 'aboard' && kind === 'person' && !topics.profile.verbFirst) ? takenAboard(around) : null
  if (aboard) return { amount, sentence, measure: aboard, rule: `${aboard}.aboard`, cost: 2, reasons: ['trigger-before'], whyNot: null, trigger: null, parent: null }
  if (nobody !== null) return ruledOut(amount, sentence, nobody, 'nobody')
  return conclude(around, best, list)
}

/** True where "and" brings in another number between a part and a verb. */
const tellsOfNext = (sentence: Sentence, { to }: Amount, { from }: Hit): boolean => sentence.amounts.some((other) => other.from > to && other.to <= from && isJoined(sentence, other))
