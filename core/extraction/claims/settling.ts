import { kindOf } from '../../model/kind.ts'
import type { Measure } from '../../model/kind.ts'
import { bodiesMeant, diedCaptive } from './captivity.ts'
import { counts, countsCaptives } from './counting.ts'
import { least } from './decision.ts'
import type { Case, Decision } from './decision.ts'
import { exchangedOrFreed } from './exchanging.ts'
import { hasTopic, tagOf, tagsOf } from './meaning.ts'
import type { Hit } from './meaning.ts'
import { goesOnWithRefugees } from './on-the-road.ts'
import { isShotDead } from './shot.ts'
import { isDefiniteWord, isMark } from './sentence.ts'
import type { Amount, Sentence } from './sentence.ts'
import { SOFT_COST } from './winning.ts'

/** Last words on the measure, from what the sentence and the whole speak of. */
export function settle(decision: Decision, around: Pick<Case, 'sentence' | 'topics' | 'here' | 'earlier'>, parent: Decision | null): void {
  const { sentence, topics } = around
  const inside = (topic: 'prisoners' | 'captives'): boolean => counts(sentence, decision.amount, topic)
  const { measure } = decision
  // "Seven of these are being deported": those freed go somewhere.
  if (measure === 'returned' && (parent?.measure === 'released' || parent?.measure === 'prisoners-exchanged')) decision.measure = parent.measure
  if (measure === 'killed' && (countsCaptives(sentence, decision.amount) || (parent?.measure === 'held' || parent?.measure === 'abducted') || (parent?.measure === 'released' && decision.rule?.endsWith('.remains')) || (inside('captives') && !inside('prisoners')))) decision.measure = 'dead-in-captivity'
  // «جثتي أسيرين», «وفاة 98 أسيرا»: prisoners who die or whose bodies come back died as such.
  if (measure === 'killed' && decision.amount.quantity.noun === 'prisoner') decision.measure = 'dead-in-captivity'
  if (measure === 'released' && !inside('captives') && topics.near(sentence, 'exchange')) {
    const swap = topics.near(sentence, 'prisoners') && !topics.near(sentence, 'captives')
    if (inside('prisoners') || swap) decision.measure = 'prisoners-exchanged'
  }
  // "Thailand frees 18 Cambodian soldiers": soldiers whom no kidnappers held are prisoners of war.
  if (measure === 'released' && !topics.profile.verbFirst && SOLDIERS.has(decision.amount.quantity.noun ?? '') && !topics.near(sentence, 'captors') && !topics.near(sentence, 'captives') && !topics.near(sentence, 'hostages')) decision.measure = 'prisoners-exchanged'
  // "1,293 were shot in the first days": by those who take captives, or where the dead are being counted, they are dead.
  if (measure === 'injured' && decision.rule?.endsWith('.shot') && isShotDead(decision, around)) decision.measure = decision.amount.quantity.noun === 'prisoner' ? 'dead-in-captivity' : 'killed'
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
  if (measure === 'returned' && inside('captives')) decision.measure = 'released'
  if (measure === 'returned' && !inside('captives') && (topics.in(sentence, 'exchange') || (topics.near(sentence, 'exchange') && topics.near(sentence, 'prisoners') && !topics.near(sentence, 'displacement')))) decision.measure = 'prisoners-exchanged'
  if (hostages && inside('captives') && !inside('prisoners')) decision.measure = 'released'
  // "lost two sons", «فقدت زوجها وطفليها»: one's kin are lost to death.
  if (measure === 'missing' && decision.rule?.endsWith('.verb') && (KIN.has(decision.amount.quantity.noun ?? '') || isOfOnesOwn(sentence, decision))) decision.measure = 'killed'
  // «فقد الجيش ضابطا»: whom somebody loses is dead.
  if (measure === 'missing' && topics.profile.verbFirst && decision.rule?.endsWith('.verb') && isLostBy(sentence, decision)) decision.measure = 'killed'
  if (topics.profile.verbFirst) settleReturns(decision, around, measure)
  // «يفر خمسون من التلاميذ» after an abduction: they escape their captors.
  if (measure === 'displaced' && decision.rule?.endsWith('.verb') && topics.in(sentence, 'captives') && !topics.in(sentence, 'displacement') && (decision.amount.quantity.value ?? decision.amount.quantity.min ?? 0) < CROWD) decision.measure = 'released'
  if ((measure === 'displaced' || measure === 'returned') && (parent?.measure === 'abducted' || parent?.measure === 'held' || gotAway(decision, around)) && decision.rule?.endsWith('.verb')) decision.measure = 'released'
  // «وفاة 98 أسيرا»
  if (measure === 'killed' && topics.profile.verbFirst && (decision.amount.quantity.noun === 'prisoner' || parent?.measure === 'dead-in-captivity')) decision.measure = 'dead-in-captivity'
  // "demanded 50 million for the release of the 23": they are held yet.
  if (decision.measure === 'released' && isDemanded(sentence, decision.trigger)) decision.measure = 'held'
  // "Of the 1,740, 138 are being deported": they are of the prisoners let out.
  if (parent?.measure === 'prisoners-exchanged' && (measure === 'returned' || measure === 'displaced' || measure === 'refugees')) decision.measure = 'prisoners-exchanged'
  decision.measure = exchangedOrFreed(decision, around) ?? decision.measure
  // «أعاد اليوم 15 جثمانا، وقد تسلمنا 345»: further bodies.
  if (decision.measure === 'released' || decision.measure === 'prisoners-exchanged') decision.measure = bodiesMeant(decision, around) ?? decision.measure
  if (measure === 'killed' && diedCaptive(decision, around)) decision.measure = 'dead-in-captivity'
  if (measure === 'killed' && topics.in(sentence, 'captivity')) decision.measure = 'dead-in-captivity'
  // Those who held others and were killed in a raid.
  if (decision.measure === 'dead-in-captivity' && measure === 'killed' && CAPTORS.has(decision.amount.quantity.noun ?? '')) decision.measure = 'killed'
  // "Germany promised €300m; Britain put up £160m.": among promises it is one.
  if (measure === 'delivered' && decision.rule?.endsWith('.put-up') && (around.here.findLast(isAid) ?? around.earlier.findLast((d) => isAid(d) && d.sentence.index >= sentence.index - 1))?.measure === 'pledged') decision.measure = 'pledged'
  // "The conference raised two billion": what donors put up where they meet is promised yet.
  if (measure === 'delivered' && parent?.measure !== 'requested' && isRaisedByDonors(decision, around)) decision.measure = 'pledged'
  // «خطة قيمتها 1.2 مليار، مُوّل منها 264 مليونا»: what an appeal was funded with has come in.
  if (measure === 'allocated' && topics.profile.verbFirst && parent?.measure === 'requested' && (decision.rule?.endsWith('.funded') || decision.rule?.endsWith('.package'))) decision.measure = 'delivered'
  if (measure === 'delivered' && decision.rule?.endsWith('.provided') && isPromised(sentence, decision.trigger)) decision.measure = 'pledged'
  if (measure === 'displaced' && decision.rule?.endsWith('.verb') && (fledAbroad(sentence, decision.amount.to) || (topics.profile.verbFirst && decision.trigger !== null && decision.trigger.to <= decision.amount.from && fledAbroad(sentence, decision.trigger.to)) || (!topics.profile.verbFirst && fledAcross(sentence, decision.trigger)))) decision.measure = 'refugees'
  // Under "Returns" those who cross a border come back.
  if (measure === 'refugees' && !topics.profile.verbFirst && (decision.rule?.endsWith('.state') || decision.rule?.endsWith('.arrived')) && headingOver(sentence, topics) === 'returned') decision.measure = 'returned'
  // "registered 13,900 newly displaced people": the noun says what they are.
  if (measure === 'refugees' && decision.rule?.endsWith('.verb') && !topics.profile.verbFirst && isCountedAs(sentence, decision.amount, 'displaced')) decision.measure = 'displaced'
  // "New arrivals from Darfur": those who come over a border.
  if (measure === 'displaced' && decision.rule?.endsWith('.arrivals') && topics.near(sentence, 'crossing')) decision.measure = 'refugees'
  // "3,200 Congolese have taken refuge in Burundi"
  if (measure === 'displaced' && !topics.profile.verbFirst && decision.rule?.endsWith('.state') && decision.trigger !== null && decision.trigger.from >= decision.amount.to && topics.near(sentence, 'crossing') && tagOf(sentence.hitAt[decision.trigger.to], 'place-word')?.country) decision.measure = 'refugees'
  // "More than 400,000 have gone over to Syria"
  if (measure === 'displaced' && !topics.profile.verbFirst && GONE.test(decision.rule ?? '') && decision.trigger !== null && decision.trigger.from >= decision.amount.to && countryBehind(sentence, decision.trigger.to)) decision.measure = 'refugees'
  // "UNHCR has moved 112,000 to new camps" in a text on those who crossed a border
  if (measure === 'displaced' && !topics.profile.verbFirst && STAYS.test(decision.rule ?? '') && parent === null && tellsOfRefugees(sentence, topics)) decision.measure = 'refugees'
  // "Some 40,000 have crossed into Chad. Nine hundred arrived on Tuesday."
  if (measure === 'displaced' && !topics.profile.verbFirst && (parent === null || parent.measure === 'refugees') && goesOnWithRefugees(decision, around)) decision.measure = 'refugees'
  // "Nine injured are still in hospital. Two others have gone home."
  if (measure === 'returned' && !topics.profile.verbFirst && decision.amount.quantity.noun === 'other' && around.here.length === 0 && around.earlier.at(-1)?.measure === 'injured' && around.earlier.at(-1)?.sentence.index === sentence.index - 1) decision.measure = 'injured'
  // "a million Rohingya refugees, 740,000 of whom fled in 2017"
  if (measure === 'displaced' && decision.rule?.endsWith('.verb') && parent?.measure === 'refugees' && tagOf(decision.trigger, 'trigger')?.frame === 'passive') decision.measure = 'refugees'
  if (measure === 'displaced' && decision.rule?.endsWith('.host') && isHostedByCountry(sentence, decision.trigger)) decision.measure = 'refugees'
}

/** True where the counted noun itself says that they are so. */
function isCountedAs(sentence: Sentence, amount: Amount, measure: Measure): boolean {
  for (let i = amount.from; i < amount.to; i++) if (tagsOf(sentence.hitAt[i], 'trigger').some((t) => t.frame === 'counted' && t.measure === measure && !t.rule.endsWith('.arrivals'))) return true
  return false
}

/** Words between a demand and the noun of freeing, at most. */
const DEMAND_REACH = 6

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


/** Nouns of those who take hostages, by their ids. */
const CAPTORS: ReadonlySet<string> = new Set(['bandit', 'gunman', 'militant', 'insurgent', 'kidnapper', 'terrorist', 'gangster', 'gang-member', 'jihadist', 'rebel', 'pirate', 'hijacker', 'abductor', 'captor'])

/** Nouns of those who had left their homes, by their ids. */
const LEFT: ReadonlySet<string> = new Set(['displaced-person', 'refugee', 'returnee'])

/** Nouns of those that two sides exchange, by their ids. */
const SWAPPED: ReadonlySet<string> = new Set(['captive', 'prisoner', 'inmate', 'detainee', 'soldier'])

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
    if (own) return own.kin === true || trigger.to < amount.from
  }
  return false
}

/** Words behind a figure in which it is told that they go home, at most. */
const HOMEWARD_REACH = 8

/** True where it is said behind a figure that they go home («ضمن قافلة العودة الطوعية», «عائدين إلى بلادهم»). */
function goesHome(sentence: Sentence, { to }: Amount): boolean {
  for (let i = to; i < to + HOMEWARD_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i++) if (tagsOf(sentence.hitAt[i], 'trigger').some((t) => t.rule.endsWith('.home'))) return true
  return false
}

/** Words around a verb of taking refuge in which it is told where, at most. */
const REFUGE_REACH = 6

/** True where a refuge within their country is named behind the verb or the figure, and no country or border. */
function staysNear(sentence: Sentence, { amount, trigger }: Decision): boolean {
  if (trigger === null) return false
  let found = false
  for (let i = trigger.to; i < Math.max(trigger.to, amount.to) + REFUGE_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) {
    const hit = sentence.hitAt[i]
    if (hasTopic(hit, 'crossing') || tagOf(hit, 'place-word')?.country) return false
    if (tagsOf(hit, 'trigger').some((t) => t.measure === 'displaced' && t.rule.endsWith('.state'))) found = true
  }
  return found
}

/** Where the same verbs tell of those who were freed and of those who went home: which of them are meant. */
function settleReturns(decision: Decision, { sentence, topics, here }: Pick<Case, 'sentence' | 'topics' | 'here'>, measure: Measure | null): void {
  const { amount } = decision
  const ofVerb = decision.rule?.endsWith('.verb') === true
  // «غادر لبنان 230 سوريا ضمن قافلة العودة الطوعية»
  if ((measure === 'displaced' || measure === 'refugees') && ofVerb && goesHome(sentence, amount)) decision.measure = 'returned'
  // «لجأ إلى الكنيسة نحو 600 قروي»: where they stay is in their country.
  if (measure === 'refugees' && ofVerb && staysNear(sentence, decision)) decision.measure = 'displaced'
  // «وأعادت السفارة 40 مهاجرا إلى بلادهم»
  if (measure === 'released' && ofVerb && tagsOf(decision.trigger, 'trigger').some((t) => t.measure === 'returned') && goesHome(sentence, amount) && !topics.in(sentence, 'captives')) decision.measure = 'returned'
  // «خُطف 30 تلميذا، وأعيد 12 تلميذا إلى أسرهم»
  const last = measure === 'returned' && ofVerb ? here.findLast((d) => d.measure !== null) : undefined
  if ((last?.measure === 'abducted' || last?.measure === 'held') && least(last) >= least(decision) && !LEFT.has(amount.quantity.noun ?? '')) decision.measure = 'released'
  // «20 أسيرا على قيد الحياة وجثث 28 آخرين»
  if (measure === 'killed' && decision.rule?.endsWith('.remains') === true && amount.quantity.noun === 'other' && here.findLast((d) => d.measure !== null)?.measure === 'held') decision.measure = 'dead-in-captivity'
  // «4 جثث لأسرى»
  if (measure === 'killed' && BODIES.has(amount.quantity.noun ?? '') && hasTopic(sentence.hitAt[amount.to], 'captives', 'prisoners', 'hostages')) decision.measure = 'dead-in-captivity'
}

/** Nouns of bodies, by their ids. */
const BODIES: ReadonlySet<string> = new Set(['body', 'mortal-remains', 'remains'])

/** Words between «فقد» and those lost, at most. */
const LOSER_REACH = 4

/** True where a verb has somebody known as its subject, and right behind him those whom he lost («فقد الجيش ضابطا»). */
function isLostBy(sentence: Sentence, { amount, trigger }: Decision): boolean {
  if (trigger === null || trigger.to >= amount.from || amount.from - trigger.to > LOSER_REACH || !tagsOf(trigger, 'trigger').some((t) => t.frame === 'either')) return false
  const known = (i: number): boolean => (isDefiniteWord(sentence, i) || tagOf(sentence.hitAt[i], 'source-word') !== null || tagOf(sentence.hitAt[i], 'place-word') !== null)
  const subject = sentence.hitAt[trigger.to]
  if (tagOf(subject, 'weekday') ?? tagOf(subject, 'relative-day') ?? tagOf(subject, 'month') ?? tagOf(subject, 'then')) return false
  for (let i = trigger.to; i < amount.from; i++) if (!known(i) || tagOf(sentence.hitAt[i], 'place-preposition')) return false
  return true
}

/** Rules of verbs of going that say nothing of where to, and words between such a verb and its country, at most. */
const GONE = /\.(left|came|crowd)$/
const GONE_REACH = 3

/** True where a country is named behind a word of direction right behind a verb. */
function countryBehind(sentence: Sentence, from: number): boolean {
  if (tagOf(sentence.hitAt[from], 'place-word')?.country) return true
  for (let i = from; i < from + GONE_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) {
    const hit = sentence.hitAt[i]
    if (hit && tagOf(hit, 'direction')) return tagOf(sentence.hitAt[hit.to], 'place-word')?.country === true
  }
  return false
}

/** Rules that say where people stay or are moved, whatever made them leave. */
const STAYS = /\.(lodged|sheltered|moved)$/

/** How often the opening of a text on refugees names borders and those who cross them. */
const REFUGEE_REPORT = 3

/** True in a text that opens with those who crossed a border and names none displaced at home. */
const tellsOfRefugees = (sentence: Sentence, topics: Case['topics']): boolean => topics.opening('crossing') >= REFUGEE_REPORT && topics.opening('displacement') * 2 < topics.opening('crossing') && !topics.in(sentence, 'displacement')

/** Lines between a heading and what it heads, and words of a heading, at most. */
const HEADED = 6
const HEADING_WORDS = 3

/** What the short line without figures over a sentence says of people; null where it says nothing. */
function headingOver(sentence: Sentence, topics: Case['topics']): Measure | null {
  for (let back = 1; back <= HEADED; back++) {
    if (sentence.index < back) return null
    const line = topics.opensLine(sentence.index - back) ? topics.before(sentence, back) : null
    if (line && line.keys.length <= HEADING_WORDS && line.amounts.length === 0) return line.hitAt.flatMap((hit) => tagsOf(hit, 'trigger')).find(({ frame, measure }) => frame === 'counted' || measure === 'returned')?.measure ?? null
  }
  return null
}

/** Words between a verb of fleeing and where to, and between a country and its verb of hosting, at most. */
const FLIGHT_REACH = 6
const HOST_REACH = 5

/** True for "those who have fled Sudan for neighbouring states": a border is named right behind the verb. */
function fledAcross(sentence: Sentence, trigger: Hit | null): boolean {
  if (trigger === null) return false
  for (let i = trigger.to; i < trigger.to + FLIGHT_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i++) {
    // "evacuated from the border villages"
    if (hasTopic(sentence.hitAt[i], 'crossing') && !tagOf(sentence.hitAt[(sentence.hitAt[i]?.to ?? i + 1)], 'dwelling-place')) return true
  }
  return false
}

/** True for "Chad and Egypt between them shelter 2.4 million", "Bangladesh is host to a million": a country hosts those of another. */
function isHostedByCountry(sentence: Sentence, trigger: Hit | null): boolean {
  if (trigger === null) return false
  for (let i = trigger.from - 1; i >= 0 && i >= trigger.from - HOST_REACH && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i--) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'place-preposition')) return false
    if (tagOf(hit, 'place-word')?.country && !tagOf(sentence.hitAt[i - 1], 'place-preposition')) return true
  }
  return false
}

/** «فرّ 15 ألف سوداني إلى تشاد», "15,000 people fled to Chad": a country is named right behind a word of direction. */
function fledAbroad(sentence: Sentence, from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const hit = sentence.hitAt[i]
    if (isMark(sentence.keys[i]) || sentence.amountAt[i]) return false
    if (tagOf(hit, 'direction') && hit && tagOf(sentence.hitAt[hit.to], 'place-word')?.country) return true
  }
  return false
}

/** How many sentences on those who flee may be of those whose abduction was told last. */
const AWAY_WITHIN = 2

/** «خُطفت 25 فتاة. وهربت اثنتان»: true where nobody else was counted since an abduction, and the figure is of its like: a bare number, or one of the same noun. */
function gotAway({ amount, sentence, trigger }: Decision, { topics, here, earlier }: Pick<Case, 'topics' | 'here' | 'earlier'>): boolean {
  const last = here.findLast((d) => d.measure !== null) ?? earlier.at(-1)
  const of = last?.parent ?? last
  const taken = of?.measure === 'abducted' ? [...earlier, ...here].findLast((d) => d.sentence === of.sentence && d.measure === 'abducted' && least({ amount }) < least(d)) : undefined
  if (!topics.profile.verbFirst || !last || !taken || trigger === null || last.sentence.index < sentence.index - AWAY_WITHIN || topics.in(sentence, 'displacement')) return false
  return amount.quantity.noun === null ? !tagOf(sentence.hitAt[amount.to], 'partitive') : amount.quantity.noun === taken.amount.quantity.noun
}
