import { counts } from '../counting/counting.ts'
import { countsPeople, least, OF_CAPTIVES } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { areMultitude } from '../governing/meant-by-measure.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { leastOf } from '../sentence.ts'
import { settleFreed } from './settling-captives.ts'
import { settleReturns } from './settling-displaced.ts'
import type { Unsettled } from './unsettled.ts'

/** More than so many escape from no kidnappers. */
const CROWD = 1000

/** Those said to have come back: displaced people, captives who are free, or the hurt who have gone home. */
export function settleReturned(unsettled: Unsettled): void {
  const { decision, sentence, topics, parent } = unsettled
  // "Seven of these are being deported": those freed go somewhere.
  if (parent?.measure === 'released' || parent?.measure === 'prisoners-exchanged') decision.measure = parent.measure
  settleFreed(unsettled)
  const captives = counts(sentence, decision.amount, 'captives')
  if (captives) decision.measure = 'released'
  // "95 prisoners of war had come home": nobody had driven them out.
  if (!captives && decision.measure === 'returned' && counts(sentence, decision.amount, 'prisoners')) decision.measure = 'prisoners-exchanged'
  // «رجع ثلاثة كانت القوات قد اقتادتهم»: those who come back had been taken.
  const few = (decision.amount.quantity.value ?? CROWD) < CROWD
  const byVerb = topics.profile.grammar.goingSaysLittle && decision.rule?.endsWith('.verb') === true
  if (byVerb && few && topics.in(sentence, 'captives') && !topics.in(sentence, 'displacement')) decision.measure = 'released'
  if (!captives && isOfExchange(unsettled)) decision.measure = 'prisoners-exchanged'
  if (topics.profile.grammar.goingSaysLittle) settleReturns(decision, unsettled, 'returned')
  if (isOfTaken(unsettled)) decision.measure = 'released'
  // "25 people had been hurt. Fifteen have since gone home."
  const hurt = hurtGoneHome(unsettled)
  if (hurt) { decision.measure = 'injured'; decision.rule = hurt.rule }
  if (topics.profile.verbFirst && isOfTheHurt(unsettled)) { decision.measure = 'injured'; decision.rule = 'injured.back' }
  if (leftCaptors(unsettled)) decision.measure = 'released'
}

/** Those said to have left: they fled their homes, or their captors. */
export function settleFled(unsettled: Unsettled): void {
  const { decision, sentence, topics, parent } = unsettled
  if (parent?.measure === 'injured') decision.measure = 'injured'
  if (topics.profile.grammar.goingSaysLittle) settleReturns(decision, unsettled, 'displaced')
  // «يفر خمسون من التلاميذ» after an abduction: they escape their captors.
  const escaped = decision.rule?.endsWith('.verb') && topics.in(sentence, 'captives') && !topics.in(sentence, 'displacement') && leastOf(decision.amount) < CROWD
  // «فرار 12 رهينة»: hostages flee from those who hold them.
  const captives = topics.profile.verbFirst && counts(sentence, decision.amount, 'captives')
  if (escaped || captives || isOfTaken(unsettled) || leftCaptors(unsettled)) decision.measure = 'released'
}

/** True where prisoners are exchanged in the sentence, around it, or in a text that opens with an exchange. */
function isOfExchange({ decision, sentence, topics }: Unsettled): boolean {
  const { verbFirst } = topics.profile
  if (areMultitude(decision.amount)) return false
  // «بلغ عدد اللاجئين العائدين 50 ألفا، مقابل 35 ألفا في 2021»: refugees are compared.
  const compares = verbFirst && decision.rule?.endsWith('.toll') === true && !topics.near(sentence, 'prisoners')
  if (topics.in(sentence, 'exchange')) return !compares
  if (topics.near(sentence, 'displacement')) return false
  const opening = topics.opening('exchange') > 0
  if ((topics.near(sentence, 'exchange') || (verbFirst && opening)) && topics.near(sentence, 'prisoners')) return true
  return !verbFirst && opening && topics.opening('prisoners') > 0 && !topics.near(sentence, 'crossing')
}

/** True for a part of those who were taken, and for those who got away from them. */
function isOfTaken(unsettled: Unsettled): boolean {
  const { decision, parent } = unsettled
  if (!decision.rule?.endsWith('.verb')) return false
  return parent?.measure === 'abducted' || parent?.measure === 'held' || gotAway(unsettled)
}

/** Nouns for anybody, by their ids. */
const ANYBODY: ReadonlySet<string> = new Set(['man', 'woman', 'boy', 'girl', 'child', 'young-man', 'person'])

/** How many sentences on those who flee may be of those whose abduction was told last. */
const AWAY_WITHIN = 2

/**
 * «خُطفت 25 فتاة. وهربت اثنتان»: true where nobody else was counted since an abduction, and the figure is of its like: a bare number, or one of the
 * same noun.
 */
function gotAway({ decision: { amount, trigger, measure }, sentence, topics, here, earlier }: Unsettled): boolean {
  if ((!topics.profile.verbFirst && measure !== 'returned') || trigger === null) return false
  const last = here.findLast((d) => d.measure !== null) ?? earlier.at(-1)
  const of = last?.parent ?? last
  if (!last || of?.measure !== 'abducted') return false
  const taken = [...earlier, ...here].findLast((d) => d.sentence === of.sentence && d.measure === 'abducted' && leastOf(amount) < least(d))
  if (!taken || last.sentence.index < sentence.index - AWAY_WITHIN || topics.in(sentence, 'displacement')) return false
  const { noun } = amount.quantity
  if (noun === null) return !tagOf(sentence.hitAt[amount.to], 'partitive')
  return noun === taken.amount.quantity.noun || (last.sentence === sentence && last.parent === taken && ANYBODY.has(noun))
}

/**
 * "The militia holds 31 sailors. Last year 46 came home.", "They took 276 girls. Fifty-seven ran into the bush.": a bare number of those who got away or
 * came back, told right behind captives.
 */
function leftCaptors({ decision: { amount, trigger, rule }, sentence, topics, here, earlier }: Unsettled): boolean {
  const { noun, value, min } = amount.quantity
  if (topics.profile.verbFirst || trigger === null || rule?.endsWith('.counted') !== false) return false
  if ((noun !== null && noun !== 'other') || (value ?? min ?? 0) >= CROWD || topics.in(sentence, 'crossing')) return false
  // "Fifty-seven fled within hours.": the verb itself says nothing of homes.
  if (sentence.hitAt.some((hit) => hit !== null && hit.from !== trigger.from && hasTopic(hit, 'displacement'))) return false
  const last = here.findLast(countsPeople) ?? earlier.at(-1)
  if (!last?.measure || !OF_CAPTIVES.has(last.measure) || last.sentence.index < sentence.index - AWAY_WITHIN) return false
  return tagOf(sentence.hitAt[amount.to], 'partitive') === null
}

/** Words from "of" to what calls those people hurt, at most: «12 من الجنود المصابين». */
const HURT_WITHIN = 3

/** «عاد 12 من الجنود المصابين إلى الخدمة», «أصيب 40 جنديا، عاد 12 منهم إلى وحداتهم»: true for some of the hurt, wherever they have gone back to. */
function isOfTheHurt({ decision: { amount: { to } }, sentence: { hitAt }, parent }: Unsettled): boolean {
  if (parent) return parent.measure === 'injured'
  const areHurt = (hit: Hit | null | undefined): boolean => tagsOf(hit, 'set').some(({ measure }) => measure === 'injured')
  if (areHurt(hitAt[to])) return true
  return tagOf(hitAt[to], 'partitive') !== null && hitAt.slice(to + 1, to + 1 + HURT_WITHIN).some(areHurt)
}

/** The hurt told of in the sentence before, of whom a bare number have gone home; null where none are meant. */
function hurtGoneHome({ decision: { amount, trigger }, sentence, topics, here, earlier }: Unsettled): Decision | null {
  const { noun, form } = amount.quantity
  if (topics.profile.verbFirst || trigger === null || noun !== null || form === 'singular') return null
  if (tagOf(sentence.hitAt[amount.to], 'subset') !== null || topics.in(sentence, 'displacement') || topics.in(sentence, 'crossing')) return null
  const last = here.findLast((d) => d.measure !== null) ?? (sentence.opensLine ? undefined : earlier.at(-1))
  // "78 wounded, of whom nine are critical. Twenty-two have gone back to their units."
  return last?.measure === 'injured' && last.sentence.index >= sentence.index - 1 && leastOf(amount) < least(last.parent ?? last) ? last : null
}
