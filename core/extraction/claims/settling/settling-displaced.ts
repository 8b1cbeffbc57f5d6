import type { Measure } from '../../../model/kind.ts'
import { isCountry, leadsIntoCountry, leadsToCountry } from '../abroad.ts'
import { isBareNumber, least, MOVED } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { hasTopic, isOutOf, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { setBeside } from '../parts/named-sets.ts'
import { goesOnWithRefugees } from './on-the-road.ts'
import { tellsOfBorder } from './taking-refuge.ts'
import { isMark, rightBefore } from '../sentence.ts'
import { isHomebound } from '../governing/overruling-moves.ts'
import { NATION } from '../governing/sheltering.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Nouns of those who had left their homes, by their ids. */
export const LEFT: ReadonlySet<string> = new Set(['displaced-person', 'refugee', 'returnee'])

/** Last words on those who left their homes: displaced at home, refugees abroad, or back; `measure` is what the trigger said, `parent` their whole. */
export function settleDisplaced(decision: Decision, around: Pick<Case, 'sentence' | 'topics' | 'here' | 'earlier'>, measure: Measure | null, parent: Decision | null): void {
  const whole = measure === 'returned' ? wholeOfReturned(decision, around) : null
  if (whole) decision.measure = whole
  else if (measure === 'displaced' && leavesCare(decision, around)) decision.measure = 'injured'
  else if (measure === 'displaced' && isAbroad(decision, around, parent)) decision.measure = 'refugees'
  else if (measure === 'refugees') decision.measure = refugeesMeant(decision, around) ?? decision.measure
  else if (measure === 'returned' && (areOfTheInjured(decision, around, parent) || isOfHurtBefore(decision, around))) decision.measure = 'injured'
  else if (measure === 'returned' && decision.trigger === null) decision.measure = leftBehind(decision) ?? decision.measure
  // "The camps hold 1.14 million Rohingya"
  if (decision.rule === 'displaced.housed' && parent === null && housesRefugees(decision, around)) decision.measure = 'refugees'
}

/** «استقبل المستشفى 30 مصابا، غادر 22»: true for a bare number of fewer than the hurt told right before, behind a verb of leaving that has no object but a hospital. */
function leavesCare({ amount, trigger }: Decision, { sentence, topics, here }: Pick<Case, 'sentence' | 'topics' | 'here'>): boolean {
  const { hitAt, keys } = sentence
  const last = here.findLast((d) => d.measure !== null)
  if (!topics.profile.verbFirst || last?.measure !== 'injured' || !isBareNumber(amount) || least({ amount }) >= least(last) || !tagOf(trigger, 'discharged')) return false
  const behind = hitAt[amount.to]
  if (amount.to >= keys.length || isMark(keys[amount.to]) || behind?.coordinated) return true
  return (tagOf(behind, 'ward') ?? tagOf(behind, 'boundary') ?? tagOf(behind, 'coordination')) !== null
}

/**
 * «عاد 42 ألف سوري من أصل 3 ملايين نازح», «42 ألف نازح من أصل 3 ملايين عادوا»: what those are of whom some came back, by their noun or by that of the part before
 * them, where verbs come first; null for others.
 */
function wholeOfReturned({ amount }: Decision, { sentence, topics, here }: Pick<Case, 'sentence' | 'topics' | 'here'>): Measure | null {
  if (!topics.profile.verbFirst || !isOutOf(sentence.hitAt[amount.from - 1])) return null
  const part = here.at(-1)
  if (!part || part.sentence !== sentence) return null
  const noun = amount.quantity.noun ?? part.amount.quantity.noun
  if (noun !== 'displaced-person' && noun !== 'refugee') return null
  if (amount.quantity.noun === null && (part.measure === 'displaced' || part.measure === 'refugees')) part.measure = 'returned'
  return noun === 'refugee' ? 'refugees' : 'displaced'
}

/** True where those said to be displaced left their country. */
function isAbroad(decision: Decision, around: Pick<Case, 'sentence' | 'topics' | 'here' | 'earlier'>, parent: Decision | null): boolean {
  const { sentence, topics } = around
  const { amount, trigger } = decision
  const rule = decision.rule ?? ''
  if ((rule.endsWith('.verb') || (topics.profile.verbFirst && rule.endsWith('.masdar'))) && isFlightAbroad(decision, around)) return true
  // "took refuge in Lebanon"
  if (rule.endsWith('.refuge') && refugeAbroad(sentence, trigger)) return true
  // "New arrivals from Darfur": those who come over a border.
  if (rule.endsWith('.arrivals') && topics.near(sentence, 'crossing')) return true
  if (rule.endsWith('.host') && isHostedByCountry(sentence, trigger)) return true
  // "a million Rohingya refugees, 740,000 of whom fled in 2017"
  if ((rule.endsWith('.verb') || rule.endsWith('.refuge')) && parent?.measure === 'refugees' && tagOf(trigger, 'trigger')?.frame === 'passive') return true
  // «عبر الحدود 41 ألفا، نُقل منهم 16 ألفا إلى مخيمات»: where those stay who crossed a border.
  if (topics.profile.verbFirst && parent?.measure === 'refugees' && rule.endsWith('.state')) return true
  // «وصل 3500 شخص إلى تشاد هربا من القتال»: why they go stands behind where to.
  if (topics.profile.verbFirst) return rule.endsWith('.state') && trigger !== null && isStateAbroad(sentence, amount, trigger)
  const behind = trigger !== null && trigger.from >= amount.to ? trigger : null
  // "3,200 Congolese have taken refuge in Burundi"
  if (behind && rule.endsWith('.state') && topics.near(sentence, 'crossing') && isCountry(sentence, behind.to)) return true
  // "More than 400,000 have gone over to Syria"
  if (behind && GONE.test(rule) && countryBehind(sentence, behind.to)) return true
  // "21,500 refugees have been moved inland": the noun says what they are.
  if (rule.endsWith('.moved') && isCountedAs(sentence, amount, 'refugees')) return true
  // "UNHCR has moved 112,000 to new camps" in a text on those who crossed a border
  if (parent === null && STAYS.test(rule) && tellsOfRefugees(sentence, topics)) return true
  // "Some 40,000 have crossed into Chad. Nine hundred arrived on Tuesday."
  if ((parent === null || parent.measure === 'refugees') && goesOnWithRefugees(decision, around)) return true
  // "18,200 of the new arrivals are still in the open": where those stay who crossed a border.
  return parent?.measure === 'refugees' && WHERE.test(rule)
}

/** True where a country is named before what is said of those counted behind them, or around it: «على الفرار إلى تشاد», «الذين فروا إلى كينيا هربا من القتال بنحو 40 ألفا». */
const isStateAbroad = (sentence: Sentence, amount: Amount, trigger: Hit): boolean =>
  trigger.from >= amount.to ? headsAbroad(sentence, amount, trigger.from) || fledAbroad(sentence, trigger.to) : fledAbroadBefore(sentence, trigger.from)

/** True for a verb of fleeing behind which a country or a border is named. */
function isFlightAbroad({ amount, trigger }: Decision, { sentence, topics }: Pick<Case, 'sentence' | 'topics'>): boolean {
  if (fledAbroad(sentence, amount.to)) return true
  if (!topics.profile.verbFirst) {
    const behind = trigger !== null && trigger.from >= amount.to ? trigger : null
    // "People, mainly Syrians, have fled to Iraq", "were forced to flee Sudan"
    return fledAcross(sentence, trigger) || (behind !== null && (fledAbroad(sentence, behind.to) || leavesCountry(sentence, behind.to)))
  }
  return trigger !== null && trigger.to <= amount.from && fledAbroad(sentence, trigger.to)
}

/** What those said to be refugees are instead: back, or displaced at home; null where they are refugees. */
function refugeesMeant({ amount, rule }: Decision, { sentence, topics, here, earlier }: Pick<Case, 'sentence' | 'topics' | 'here' | 'earlier'>): Measure | null {
  if (rule === null) return null
  if (topics.profile.verbFirst) {
    // «نزح 12 ألفا، فيما استقبلت سنار ألفين»: those of whom the displaced were told last.
    const last = here.findLast((d) => d.measure !== null) ?? earlier.at(-1)
    const isNext = last?.measure === 'displaced' && last.sentence.index >= sentence.index - 1
    return isNext && amount.quantity.noun === null && rule.endsWith('.host') && !topics.in(sentence, 'crossing') ? 'displaced' : null
  }
  // "220,000 Chadian returnees have crossed": the noun says what they are, whatever border they cross.
  if (isCountedAs(sentence, amount, 'returned')) return 'returned'
  // "volunteers had received 86 people" in a text that opens with those displaced at home
  const onDisplaced = topics.opening('displacement') > topics.opening('crossing') && !topics.in(sentence, 'crossing')
  const ofHome = onDisplaced && rule.endsWith('.refugees.verb') && !NATION.test(amount.quantity.text)
  // "registered 13,900 newly displaced people": the noun says what they are.
  if (ofHome || (rule.endsWith('.verb') && isCountedAs(sentence, amount, 'displaced'))) return 'displaced'
  // Under "Returns" those who cross a border come back.
  return (rule.endsWith('.state') || rule.endsWith('.arrived')) && headingOver(sentence, topics) === 'returned' ? 'returned' : null
}

/** "Fourteen of the injured have gone home": of the hurt, by a word for them. */
const areOfTheInjured = ({ amount }: Decision, { sentence }: Pick<Case, 'sentence'>, parent: Decision | null): boolean =>
  parent?.measure === 'injured' && setBeside(sentence, amount) === 'injured'

/** "Nine injured are still in hospital. Two others have gone home." */
function isOfHurtBefore({ amount }: Decision, { sentence, topics, here, earlier }: Pick<Case, 'sentence' | 'topics' | 'here' | 'earlier'>): boolean {
  const last = earlier.at(-1)
  return !topics.profile.verbFirst && amount.quantity.noun === 'other' && here.length === 0 && last?.measure === 'injured' && last.sentence.index === sentence.index - 1
}

/** True where a country is named right behind a verb of taking refuge. */
function refugeAbroad(sentence: Sentence, trigger: Hit | null): boolean {
  // "have found refuge abroad"
  if (trigger && hasTopic(sentence.hitAt[trigger.to], 'crossing')) return true
  const within = trigger && tagOf(sentence.hitAt[trigger.to], 'within') ? sentence.hitAt[trigger.to]! : null
  if (!within) return false
  const place = hasTopic(sentence.hitAt[within.to], 'crossing') ? sentence.hitAt[within.to]!.to : within.to
  return isCountry(sentence, place)
}

/** How many sentences back it is told who live in camps and schools. */
const HOUSED_WITHIN = 6

/** True where a place takes in those who came over a border: people of a nation in a text on borders, or such as were counted last. */
function housesRefugees({ amount }: Decision, { sentence, topics, here, earlier }: Pick<Case, 'sentence' | 'topics' | 'here' | 'earlier'>): boolean {
  if (!topics.near(sentence, 'crossing')) return false
  if (NATION.test(amount.quantity.text)) return true
  const gone = (d: Decision): boolean => d.measure === 'displaced' || d.measure === 'refugees'
  const last = here.findLast(gone) ?? earlier.findLast((d) => gone(d) && d.sentence.index >= sentence.index - HOUSED_WITHIN)
  return last ? last.measure === 'refugees' : topics.opening('crossing') > topics.opening('displacement')
}

/** True where the counted noun itself says that they are so. */
function isCountedAs(sentence: Sentence, amount: Amount, measure: Measure): boolean {
  for (let i = amount.from; i < amount.to; i++) {
    if (tagsOf(sentence.hitAt[i], 'trigger').some((t) => t.frame === 'counted' && t.measure === measure && !t.rule.endsWith('.arrivals'))) return true
  }
  return false
}

/** Words between those who stay and the verb of staying, and the country where they do, at most. */
const STAY_WITHIN = 5
const STAYED = /\.(remain|leaving)$/

/** "1.2 million have gone back, leaving 2.5 million in Turkiye", «ليبقى في تركيا 2,5 مليون»: what those are who stay when others go home; null for others. */
function leftBehind({ sentence, amount }: Decision): Measure | null {
  const { keys, hitAt, amountAt } = sentence
  let abroad = false
  for (let i = amount.to; i < amount.to + STAY_WITHIN && i < keys.length && !isMark(keys[i]) && !amountAt[i]; i++) abroad ||= isCountry(sentence, i)
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - STAY_WITHIN && !isMark(keys[i]) && !amountAt[i]; i--) {
    abroad ||= isCountry(sentence, i)
    if (tagsOf(hitAt[i], 'trigger').some(({ rule }) => STAYED.test(rule))) return abroad ? 'refugees' : 'displaced'
  }
  return null
}

/** Words behind a figure in which it is told that they go home, at most. */
const HOMEWARD_REACH = 8

/** True where it is said behind a figure that they go home («ضمن قافلة العودة الطوعية», «عائدين إلى بلادهم»). */
function goesHome({ keys, hitAt, amountAt }: Sentence, { to }: Amount): boolean {
  for (let i = to; i < to + HOMEWARD_REACH && i < keys.length && !isMark(keys[i]) && !amountAt[i]; i++) {
    if (tagsOf(hitAt[i], 'trigger').some((t) => isHomebound(t.rule))) return true
  }
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
    if (hasTopic(hit, 'crossing') || isCountry(sentence, i)) return false
    if (tagsOf(hit, 'trigger').some((t) => t.measure === 'displaced' && t.rule.endsWith('.state'))) found = true
  }
  return found
}

/** Where the same verbs tell of those who were freed and of those who went home: which of them are meant. */
export function settleReturns(decision: Decision, { sentence, topics, here }: Pick<Case, 'sentence' | 'topics' | 'here'>, measure: Measure | null): void {
  if (!decision.rule?.endsWith('.verb') || (measure !== 'released' && (measure === null || !MOVED.has(measure)))) return
  const { amount } = decision
  // «غادر لبنان 230 سوريا ضمن قافلة العودة الطوعية»
  if ((measure === 'displaced' || measure === 'refugees') && goesHome(sentence, amount)) decision.measure = 'returned'
  // «لجأ إلى الكنيسة نحو 600 قروي»: where they stay is in their country.
  if (measure === 'refugees' && staysNear(sentence, decision)) decision.measure = 'displaced'
  // «وأعادت السفارة 40 مهاجرا إلى بلادهم»
  const sentBack = measure === 'released' && tagsOf(decision.trigger, 'trigger').some((t) => t.measure === 'returned')
  if (sentBack && goesHome(sentence, amount) && !topics.in(sentence, 'captives')) decision.measure = 'returned'
  // «خُطف 30 تلميذا، وأعيد 12 تلميذا إلى أسرهم»
  const last = measure === 'returned' ? here.findLast((d) => d.measure !== null) : undefined
  if ((last?.measure === 'abducted' || last?.measure === 'held') && least(last) >= least(decision) && !LEFT.has(amount.quantity.noun ?? '')) decision.measure = 'released'
}

/** Rules of verbs of going that say nothing of where to, and words between such a verb and its country, at most. */
const GONE = /\.(left|came|crowd)$/
const GONE_REACH = 3

/** True where a country is named behind a word of direction right behind a verb. */
function countryBehind(sentence: Sentence, from: number): boolean {
  if (isCountry(sentence, from)) return true
  for (let i = from; i < from + GONE_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) {
    const abroad = leadsToCountry(sentence, i)
    if (abroad !== null) return abroad
  }
  return false
}

/** Rules that say no more than where people are. */
const WHERE = /\.(state|sheltered|lodged|housed|moved|camp)$/

/** Rules that say where people stay or are moved, whatever made them leave. */
const STAYS = /\.(lodged|sheltered|moved|host|housed)$/

/** How often the opening of a text on refugees names borders and those who cross them. */
const REFUGEE_REPORT = 3

/** True in a text that opens with those who crossed a border and names none displaced at home. */
function tellsOfRefugees(sentence: Sentence, topics: Case['topics']): boolean {
  const crossing = topics.opening('crossing')
  return crossing >= REFUGEE_REPORT && topics.opening('displacement') * 2 < crossing && !topics.in(sentence, 'displacement')
}

/** Lines between a heading and what it heads, and words of a heading, at most. */
const HEADED = 6
const HEADING_WORDS = 3

/** What the short line without figures over a sentence says of people; null where it says nothing. */
function headingOver(sentence: Sentence, topics: Case['topics']): Measure | null {
  for (let back = 1; back <= HEADED; back++) {
    if (sentence.index < back) return null
    const line = topics.opensLine(sentence.index - back) ? topics.before(sentence, back) : null
    if (!line || line.keys.length > HEADING_WORDS || line.amounts.length > 0) continue
    const triggers = line.hitAt.flatMap((hit) => tagsOf(hit, 'trigger'))
    return triggers.find(({ frame, measure }) => frame === 'counted' || measure === 'returned')?.measure ?? null
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

/** "fled Sudan", but not "fled Sudan's villages": true where the verb that ends at word `to` has a whole country for its object. */
const leavesCountry = (sentence: Sentence, to: number): boolean =>
  isCountry(sentence, to) && sentence.profile.possessive?.behind.test(sentence.text.slice(sentence.ends[(sentence.hitAt[to]?.to ?? to + 1) - 1])) !== true

/** True for "Chad and Egypt between them shelter 2.4 million", "Bangladesh is host to a million": a country hosts those of another. */
function isHostedByCountry(sentence: Sentence, trigger: Hit | null): boolean {
  if (trigger === null) return false
  for (let i = trigger.from - 1; i >= 0 && i >= trigger.from - HOST_REACH && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i--) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'place-preposition')) return false
    if (isCountry(sentence, i) && !tagOf(rightBefore(sentence.hitAt, i), 'place-preposition')) return true
  }
  return false
}

/** Words before those counted in which it is told where they go. */
const HEADING_REACH = 6

/** «يعبر 3500 شخص من دارفور إلى أدري في تشاد هربا»: true where a border or another country is named between the verb of those counted and word `to`. */
function headsAbroad(sentence: Sentence, { from, to: behind }: Amount, to: number): boolean {
  let i = from
  while (i > 0 && i > from - HEADING_REACH && !isMark(sentence.keys[i - 1]) && !sentence.amountAt[i - 1]) i--
  for (; i < to; i++) {
    if (i >= from && i < behind) continue
    if (isMark(sentence.keys[i]) || sentence.amountAt[i]) return false
    if (leadsToCountry(sentence, i) || tellsOfBorder(sentence.hitAt[i]) || leadsIntoCountry(sentence, i)) return true
  }
  return false
}

/** True where a country is named behind a word of direction, in the same clause before word `to`. */
function fledAbroadBefore(sentence: Sentence, to: number): boolean {
  for (let i = to - 1; i >= 0 && i >= to - FLIGHT_REACH && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i--) if (leadsToCountry(sentence, i)) return true
  return false
}

/** «فرّ 15 ألف سوداني إلى تشاد», "15,000 people fled to Chad": a country is named right behind a word of direction. */
function fledAbroad(sentence: Sentence, from: number): boolean {
  for (let i = from; i < from + FLIGHT_REACH; i++) {
    if (isMark(sentence.keys[i]) || sentence.amountAt[i]) return false
    if (leadsToCountry(sentence, i) || leadsToNeighbours(sentence.hitAt[i])) return true
  }
  return false
}

/** «إلى دول الجوار» */
const leadsToNeighbours = (hit: Hit | null | undefined): boolean => tagsOf(hit, 'trigger').some(({ measure, rule }) => measure === 'refugees' && rule.endsWith('.state'))
