import { kindOf } from '../../../model/kind.ts'
import { ATTACKERS } from '../governing/attackers.ts'
import { bodiesMeant, diedCaptive, toldInCaptivity } from './captivity.ts'
import { counts, countsCaptives } from '../counting/counting.ts'
import { least, OF_CAPTIVES } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { isOver } from './formerly-held.ts'
import { exchangedOrFreed } from './exchanging.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { LEFT, settleDisplaced, settleReturns } from './settling-displaced.ts'
import { isShotDead } from './shot.ts'
import { isDefiniteWord, isMark, leastOf } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { SOFT_COST } from '../governing/winning.ts'

/** Last words on the measure, from what the sentence and the whole speak of. */
export function settle(decision: Decision, around: Pick<Case, 'sentence' | 'topics' | 'here' | 'earlier'>, parent: Decision | null): void {
  const { sentence, topics } = around
  const inside = (topic: 'prisoners' | 'captives'): boolean => counts(sentence, decision.amount, topic)
  const { measure } = decision
  // "Seven of these are being deported": those freed go somewhere.
  if (measure === 'returned' && (parent?.measure === 'released' || parent?.measure === 'prisoners-exchanged')) decision.measure = parent.measure
  if (measure === 'killed' && (countsCaptives(sentence, decision.amount) || (parent?.measure === 'held' || parent?.measure === 'abducted' || (parent?.measure === 'dead-in-captivity' && !around.topics.profile.verbFirst)) || (parent?.measure === 'released' && decision.rule?.endsWith('.remains')) || (inside('captives') && !inside('prisoners')))) decision.measure = 'dead-in-captivity'
  // «جثتي أسيرين», «وفاة 98 أسيرا»: prisoners who die or whose bodies come back died as such.
  if (measure === 'killed' && decision.amount.quantity.noun === 'prisoner') decision.measure = 'dead-in-captivity'
  if (measure === 'released' && !inside('captives') && topics.near(sentence, 'exchange')) {
    const swap = topics.near(sentence, 'prisoners') && !topics.near(sentence, 'captives')
    if (inside('prisoners') || swap) decision.measure = 'prisoners-exchanged'
  }
  // "Thailand frees 18 Cambodian soldiers": soldiers whom no kidnappers held are prisoners of war.
  if (measure === 'released' && !topics.profile.verbFirst && SOLDIERS.has(decision.amount.quantity.noun ?? '') && !topics.near(sentence, 'captors') && !topics.near(sentence, 'captives') && !topics.near(sentence, 'hostages')) decision.measure = 'prisoners-exchanged'
  // "1,293 were shot in the first days": by those who take captives, or where the dead are being counted, they are dead.
  if (measure === 'injured' && decision.rule?.endsWith('.shot') && isShotDead(decision, around)) decision.measure = decision.amount.quantity.noun === 'prisoner' || countsCaptives(sentence, decision.amount) ? 'dead-in-captivity' : 'killed'
  // Whom a state lets out for hostages are its prisoners.
  if (measure === 'released' && inside('prisoners') && !inside('captives') && topics.near(sentence, 'hostages')) decision.measure = 'prisoners-exchanged'
  // «كييف تستعيد 193 أسيرا»: prisoners, where nobody speaks of hostages or kidnappers.
  if (decision.measure === 'released' && topics.profile.verbFirst && decision.amount.quantity.noun === 'prisoner' && !topics.near(sentence, 'hostages') && !topics.near(sentence, 'captors')) decision.measure = 'prisoners-exchanged'
  // Captives whom two sides exchange are prisoners where nobody speaks of hostages or kidnappers.
  const hostages = measure === 'prisoners-exchanged' && (topics.near(sentence, 'hostages') || topics.near(sentence, 'captors') || !topics.near(sentence, 'exchange'))
  if (hostages && decision.rule?.endsWith('.verb') && topics.near(sentence, 'captives') && !inside('prisoners')) decision.measure = 'released'
  if (measure === 'held' && decision.rule?.endsWith('.counted') && topics.in(sentence, 'exchange') && inside('captives') && decision.cost === SOFT_COST) decision.measure = 'released'
  // Bodies handed over in an exchange of hostages; and an exchange in which nobody is a hostage.
  if (measure === 'killed' && decision.amount.quantity.noun === 'body' && topics.in(sentence, 'exchange') && topics.in(sentence, 'captives')) decision.measure = 'dead-in-captivity'
  if ((decision.measure === 'released' || measure === 'held') && SWAPPED.has(decision.amount.quantity.noun ?? 'prisoner') && topics.in(sentence, 'exchange') && topics.near(sentence, 'prisoners') && !topics.near(sentence, 'hostages')) decision.measure = 'prisoners-exchanged'
  // Prisoners of war who come home were exchanged.
  if ((decision.measure === 'released' || decision.measure === 'returned') && topics.in(sentence, 'war-prisoners') && !topics.near(sentence, 'hostages')) decision.measure = 'prisoners-exchanged'
  // «عودة 812 نازحا»: those who had left come back.
  if (decision.measure === 'released' && LEFT.has(decision.amount.quantity.noun ?? '') && !inside('captives')) decision.measure = 'returned'
  // «أربعة أصيبوا، غادر ثلاثة منهم المستشفى»
  if (parent?.measure === 'injured' && measure !== null && (measure === 'displaced' || kindOf(measure) === 'hostage')) decision.measure = 'injured'
  // "holding 69, ten of whom were seized last week": the ten are of those held.
  if (measure === 'abducted' && parent?.measure === 'held' && parent.sentence === sentence) decision.measure = 'held'
  // «185 عادوا في التبادل، 62 منهم أُسروا في ماريوبول»: how they were taken, or held, does not unmake that they are free.
  if (measure === 'held' && topics.profile.verbFirst && (parent?.measure === 'released' || parent?.measure === 'prisoners-exchanged')) decision.measure = parent.measure
  if (!topics.profile.verbFirst && (measure === 'abducted' || ((measure === 'held' || measure === 'missing') && decision.trigger && isOver(sentence, decision.trigger))) && (parent?.measure === 'released' || parent?.measure === 'prisoners-exchanged')) decision.measure = parent.measure
  // "Of the prisoners, 90 were taken to Gaza and 86 to Ramallah."
  const beside = around.here.at(-1)
  if (measure === 'abducted' && !topics.profile.verbFirst && beside?.measure && beside.parent && decision.trigger !== null && beside.trigger?.from === decision.trigger.from) decision.measure = beside.measure
  if (measure === 'returned' && inside('captives')) decision.measure = 'released'
  // «رجع ثلاثة كانت القوات قد اقتادتهم»: those who come back had been taken.
  if (measure === 'returned' && topics.profile.verbFirst && decision.rule?.endsWith('.verb') && topics.in(sentence, 'captives') && !topics.in(sentence, 'displacement') && (decision.amount.quantity.value ?? CROWD) < CROWD) decision.measure = 'released'
  if (measure === 'returned' && !inside('captives') && (topics.in(sentence, 'exchange') || ((topics.near(sentence, 'exchange') || (topics.profile.verbFirst && topics.opening('exchange') > 0)) && topics.near(sentence, 'prisoners') && !topics.near(sentence, 'displacement')) || (!topics.profile.verbFirst && topics.opening('exchange') > 0 && topics.opening('prisoners') > 0 && !topics.near(sentence, 'displacement') && !topics.near(sentence, 'crossing')))) decision.measure = 'prisoners-exchanged'
  if (hostages && inside('captives') && !inside('prisoners')) decision.measure = 'released'
  // "lost two sons", «فقدت زوجها وطفليها»: one's kin are lost to death.
  if (measure === 'missing' && decision.rule?.endsWith('.verb') && (KIN.has(decision.amount.quantity.noun ?? '') || isOfOnesOwn(sentence, decision))) decision.measure = 'killed'
  // «لكنهم فقدوا خمسة من رجال البحرية»: a plural verb with its object right behind it.
  if (measure === 'missing' && topics.profile.verbFirst && decision.rule?.endsWith('.verb') && decision.trigger?.to === decision.amount.from && tagsOf(decision.trigger, 'trigger').some((t) => t.frame === 'passive')) decision.measure = 'killed'
  // «فقد الجيش ضابطا»: whom somebody loses is dead.
  if (measure === 'missing' && topics.profile.verbFirst && decision.rule?.endsWith('.verb') && isLostBy(sentence, decision)) decision.measure = 'killed'
  if (topics.profile.verbFirst) {
    settleReturns(decision, around, measure)
    // «20 أسيرا على قيد الحياة وجثث 28 آخرين»
    if (measure === 'killed' && decision.rule?.endsWith('.remains') === true && decision.amount.quantity.noun === 'other' && around.here.findLast((d) => d.measure !== null)?.measure === 'held') decision.measure = 'dead-in-captivity'
    // «4 جثث لأسرى»
    if (measure === 'killed' && BODIES.has(decision.amount.quantity.noun ?? '') && hasTopic(sentence.hitAt[decision.amount.to], 'captives', 'prisoners', 'hostages')) decision.measure = 'dead-in-captivity'
  }
  // «يفر خمسون من التلاميذ» after an abduction: they escape their captors.
  if (measure === 'displaced' && decision.rule?.endsWith('.verb') && topics.in(sentence, 'captives') && !topics.in(sentence, 'displacement') && leastOf(decision.amount) < CROWD) decision.measure = 'released'
  if ((measure === 'displaced' || measure === 'returned') && (parent?.measure === 'abducted' || parent?.measure === 'held' || gotAway(decision, around)) && decision.rule?.endsWith('.verb')) decision.measure = 'released'
  // "25 people had been hurt. Fifteen have since gone home."
  const hurt = measure === 'returned' ? wentHome(decision, around) : null
  if (hurt) { decision.measure = 'injured'; decision.rule = hurt.rule }
  if (measure !== null && (measure === 'displaced' || measure === 'returned') && decision.rule?.endsWith('.counted') === false && leftCaptors(decision, around)) decision.measure = 'released'
  // «وفاة 98 أسيرا»
  if (measure === 'killed' && topics.profile.verbFirst && (decision.amount.quantity.noun === 'prisoner' || parent?.measure === 'dead-in-captivity')) decision.measure = 'dead-in-captivity'
  // "demanded 50 million for the release of the 23": they are held yet.
  if ((decision.measure === 'released' || decision.rule?.includes('.released.')) && isDemanded(sentence, decision.trigger)) decision.measure = 'held'
  // "Of the 1,740, 138 are being deported": they are of the prisoners let out.
  if (parent?.measure === 'prisoners-exchanged' && (measure === 'returned' || measure === 'displaced' || measure === 'refugees')) decision.measure = 'prisoners-exchanged'
  decision.measure = exchangedOrFreed(decision, around) ?? decision.measure
  // «أعاد اليوم 15 جثمانا، وقد تسلمنا 345»: further bodies.
  if (decision.measure === 'released' || decision.measure === 'prisoners-exchanged') decision.measure = bodiesMeant(decision, around) ?? decision.measure
  if (decision.measure === 'killed' && (measure === 'killed' || !topics.profile.verbFirst) && diedCaptive(decision, around)) decision.measure = 'dead-in-captivity'
  if (measure === 'killed' && toldInCaptivity(sentence, decision.amount, topics)) decision.measure = 'dead-in-captivity'
  // Those who held others and were killed in a raid.
  if (decision.measure === 'dead-in-captivity' && measure === 'killed' && ATTACKERS.has(decision.amount.quantity.noun ?? '')) decision.measure = 'killed'
  // "Germany promised €300m; Britain put up £160m.": among promises it is one.
  if (measure === 'delivered' && decision.rule?.endsWith('.put-up') && (around.here.findLast(isAid) ?? around.earlier.findLast((d) => isAid(d) && d.sentence.index >= sentence.index - 1))?.measure === 'pledged') decision.measure = 'pledged'
  // "The conference raised two billion": what donors put up where they meet is promised yet.
  if (measure === 'delivered' && parent?.measure !== 'requested' && isRaisedByDonors(decision, around)) decision.measure = 'pledged'
  // «خطة قيمتها 1.2 مليار، مُوّل منها 264 مليونا»: what an appeal was funded with has come in.
  if (measure === 'allocated' && topics.profile.verbFirst && parent?.measure === 'requested' && (decision.rule?.endsWith('.funded') || decision.rule?.endsWith('.package'))) decision.measure = 'delivered'
  if (measure === 'delivered' && decision.rule?.endsWith('.provided') && isPromised(sentence, decision.trigger)) decision.measure = 'pledged'
  // "The House approved $34 billion. Israel will receive 6.3 billion": what was decided or promised for it.
  const shared = measure === 'delivered' && !topics.profile.verbFirst && decision.rule?.endsWith('.verb') && hasTopic(decision.trigger, 'receiving') && isPromised(sentence, decision.trigger) ? around.here.findLast(isAid) ?? around.earlier.findLast((d) => isAid(d) && d.sentence.index >= sentence.index - SHARED_WITHIN) : undefined
  if (shared && (shared.measure === 'allocated' || shared.measure === 'pledged')) {
    decision.measure = shared.measure
    decision.rule = shared.rule?.endsWith('.package') ? shared.rule : `${shared.measure}.receives`
  }
  settleDisplaced(decision, around, measure, parent)
}

/** Sentences between a sum decided on and what somebody will receive of it, at most. */
const SHARED_WITHIN = 2

/** Words between a demand and the noun of freeing, at most. */
const DEMAND_REACH = 10

/** True for "demand the release of", «من أجل الإفراج عن»: those whose freeing is asked for are not free. */
function isDemanded(sentence: Sentence, trigger: Hit | null): boolean {
  if (trigger === null || !tagsOf(trigger, 'trigger').some((t) => t.frame === 'active')) return false
  for (let i = trigger.from - 1; i >= 0 && i >= trigger.from - DEMAND_REACH && sentence.keys[i] !== ';'; i--) {
    if (hasTopic(sentence.hitAt[i], 'demand')) return true
    if (tagOf(sentence.hitAt[i], 'trigger') && tagsOf(sentence.hitAt[i], 'trigger').every((t) => kindOf(t.measure) !== 'aid')) return false
  }
  return false
}

const isAid = (d: Decision): boolean => d.measure !== null && kindOf(d.measure) === 'aid'

/** True for what is raised in a sentence on a conference of donors, or put up in a text on one; in a headline the text behind it tells. */
function isRaisedByDonors({ rule }: Decision, { sentence, topics }: Pick<Case, 'sentence' | 'topics'>): boolean {
  const putUp = rule?.endsWith('.put-up') === true
  if (!putUp && !rule?.endsWith('.collected')) return false
  return topics.in(sentence, 'conference') || ((putUp || sentence.index === 0) && topics.opening('conference') > 0)
}

/** More than so many escape from no kidnappers. */
const CROWD = 1000

/** Words between "will" and the verb of giving behind it, at most. */
const PROMISE_REACH = 3

/** True for "will provide", "would also give". */
function isPromised(sentence: Sentence, trigger: Hit | null): boolean {
  for (let i = (trigger?.from ?? 0) - 1; i >= 0 && i >= (trigger?.from ?? 0) - PROMISE_REACH; i--) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'promise')) return true
    if (isMark(sentence.keys[i]) || tagOf(hit, 'trigger') || tagOf(hit, 'negation') || tagOf(hit, 'boundary') || tagOf(hit, 'coordination')) return false
  }
  return false
}

/** Nouns of those that two sides exchange, by their ids. */
const SWAPPED: ReadonlySet<string> = new Set(['captive', 'prisoner', 'inmate', 'detainee', 'soldier'])

/** Nouns of bodies, by their ids. */
const BODIES: ReadonlySet<string> = new Set(['body', 'mortal-remains', 'remains'])

/** Nouns of soldiers, by their ids. */
const SOLDIERS: ReadonlySet<string> = new Set(['soldier', 'troops', 'serviceman', 'prisoner-of-war', 'pow', 'servicemen-and-women'])

/** Nouns of relatives, by their ids in the languages' tables. */
const KIN: ReadonlySet<string> = new Set(['son', 'daughter', 'brother', 'sister', 'father', 'mother', 'wife', 'husband', 'spouse', 'grandchild', 'granddaughter', 'relative'])

/** Words between a number and those it is of, at most. */
const OWN_REACH = 4

/** True for «فقدت ثلاثة من أهلي», «فقدت الوحدة أربعة من جنودها»: those lost are the subject's own. */
function isOfOnesOwn(sentence: Sentence, { amount, trigger }: Decision): boolean {
  if (trigger === null || trigger.from > amount.from) return false
  // «فقدنا ثلاثة جنود»
  if (tagOf(trigger, 'own')) return true
  for (let i = trigger.to; i < amount.from; i++) if (tagOf(sentence.hitAt[i], 'own')) return true
  for (let i = amount.to; i < amount.to + OWN_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) {
    const own = tagOf(sentence.hitAt[i], 'own')
    // «الجيش فقد ستة من أفراده»: whose own they are stands before the verb.
    if (own) return own.kin === true || trigger.to < amount.from || (!trigger.coordinated && isKnownNoun(sentence, trigger.from - 1))
  }
  return false
}

/** True for a noun with an article, for one that speaks, and for a place. */
const isKnownNoun = (sentence: Sentence, i: number): boolean => isDefiniteWord(sentence, i) || tagOf(sentence.hitAt[i], 'source-word') !== null || tagOf(sentence.hitAt[i], 'place-word') !== null

/** Words between «فقد» and those lost, at most. */
const LOSER_REACH = 4

/** True where a verb has somebody known as its subject, and right behind him those whom he lost («فقد الجيش ضابطا»). */
function isLostBy(sentence: Sentence, { amount, trigger }: Decision): boolean {
  if (trigger === null || trigger.to >= amount.from || amount.from - trigger.to > LOSER_REACH || !tagsOf(trigger, 'trigger').some((t) => t.frame === 'either')) return false
  const subject = sentence.hitAt[trigger.to]
  if (tagOf(subject, 'weekday') ?? tagOf(subject, 'relative-day') ?? tagOf(subject, 'month') ?? tagOf(subject, 'then')) return false
  for (let i = trigger.to; i < amount.from; i++) if (!isKnownNoun(sentence, i) || tagOf(sentence.hitAt[i], 'place-preposition')) return false
  return true
}

/** Nouns for anybody, by their ids. */
const ANYBODY: ReadonlySet<string> = new Set(['man', 'woman', 'boy', 'girl', 'child', 'young-man', 'person'])

/** How many sentences on those who flee may be of those whose abduction was told last. */
const AWAY_WITHIN = 2

/** «خُطفت 25 فتاة. وهربت اثنتان»: true where nobody else was counted since an abduction, and the figure is of its like: a bare number, or one of the same noun. */
function gotAway({ amount, sentence, trigger, measure }: Decision, { topics, here, earlier }: Pick<Case, 'topics' | 'here' | 'earlier'>): boolean {
  const last = here.findLast((d) => d.measure !== null) ?? earlier.at(-1)
  const of = last?.parent ?? last
  const taken = of?.measure === 'abducted' ? [...earlier, ...here].findLast((d) => d.sentence === of.sentence && d.measure === 'abducted' && leastOf(amount) < least(d)) : undefined
  if ((!topics.profile.verbFirst && measure !== 'returned') || !last || !taken || trigger === null || last.sentence.index < sentence.index - AWAY_WITHIN || topics.in(sentence, 'displacement')) return false
  return amount.quantity.noun === null ? !tagOf(sentence.hitAt[amount.to], 'partitive') : amount.quantity.noun === taken.amount.quantity.noun || (last.sentence === sentence && last.parent === taken && ANYBODY.has(amount.quantity.noun))
}

/** "The militia holds 31 sailors. Last year 46 came home.", "They took 276 girls. Fifty-seven ran into the bush.": a bare number of those who got away or came back, told right behind captives. */
function leftCaptors({ amount, trigger }: Decision, { sentence, topics, here, earlier }: Pick<Case, 'sentence' | 'topics' | 'here' | 'earlier'>): boolean {
  const { noun, value, min } = amount.quantity
  if (topics.profile.verbFirst || trigger === null || (noun !== null && noun !== 'other') || (value ?? min ?? 0) >= CROWD || topics.in(sentence, 'displacement') || topics.in(sentence, 'crossing')) return false
  const last = here.findLast((d) => d.measure !== null && kindOf(d.measure) !== 'aid') ?? earlier.at(-1)
  if (!last?.measure || !OF_CAPTIVES.has(last.measure) || last.sentence.index < sentence.index - AWAY_WITHIN) return false
  return tagOf(sentence.hitAt[amount.to], 'partitive') === null
}

/** The hurt told of in the sentence before, of whom a bare number have gone home; null where none are meant. */
function wentHome({ amount, trigger }: Decision, { sentence, topics, here, earlier }: Pick<Case, 'sentence' | 'topics' | 'here' | 'earlier'>): Decision | null {
  const { noun, form } = amount.quantity
  if (topics.profile.verbFirst || trigger === null || noun !== null || form === 'singular' || tagOf(sentence.hitAt[amount.to], 'subset') !== null || topics.in(sentence, 'displacement') || topics.in(sentence, 'crossing')) return null
  const last = here.findLast((d) => d.measure !== null) ?? (sentence.opensLine ? undefined : earlier.at(-1))
  // "78 wounded, of whom nine are critical. Twenty-two have gone back to their units."
  return last?.measure === 'injured' && last.sentence.index >= sentence.index - 1 && leastOf(amount) < least(last.parent ?? last) ? last : null
}
