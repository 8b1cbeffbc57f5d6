import { isCurrency } from '../../../model/figure.ts'
import { kindOf, MEASURES } from '../../../model/kind.ts'
import type { Kind, Measure } from '../../../model/kind.ts'
import type { CompiledProfile } from '../compiled-profile.ts'
import { COUNTS_NOBODY, DESCRIBES } from '../counting/named-not-counted.ts'
import { areCalledHurt, countsAid, isUndecided, makeClaim, PART_OF_NO_CLAIM, SAVED, takeBack } from '../decision.ts'
import type { Class, Decision } from '../decision.ts'
import { ATTACKERS } from '../governing/attackers.ts'
import { doHarm } from '../governing/attacking.ts'
import { HOUSE } from '../governing/dwellers.ts'
import { NAMED_AGAIN } from '../governing/gives-way.ts'
import { isOfTwoLosses } from '../governing/killed-and-injured.ts'
import { CALLED_DEAD } from '../governing/meant-by-measure.ts'
import { isOfKeptNation } from '../settling/exchanging.ts'
import { IN_COLUMN } from '../going-on/tables.ts'
import { hasTopic, measuresAsked, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { partBefore } from '../parts/part-before-whole.ts'
import { OF_BOTH } from '../parts/victims-of-both.ts'
import { hasCapital, isComma, isQuote, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { collectFeatures } from './features.ts'
import type { Likelihood } from './likelihood.ts'
import type { Seen } from './seen.ts'

/** A claim less likely is taken back; one of money, of which the rules take much for aid that is a budget's, sooner. */
export const TAKEN_BACK_BELOW: Readonly<Record<Class, number>> = { person: 0.15, money: 0.4 }
/**
 * A figure that no rule decides is a claim of a kind from this likelihood on; of the dead, hurt and missing, whom most reports count and most bare numbers
 * would fall to, where its sentence tells of such, and without that from a higher one; of money, which has one kind only, where it likelier is one than not.
 */
const CLAIM_FROM = 0.4
const CASUALTY_FROM = 0.5
const CASUALTY_UNTOLD_FROM = 0.7
const MONEY_FROM = 0.5
/** … and those who are aboard are dead or hurt from this likelihood on, where verbs come first. */
const ABOARD_FROM = 0.7

/** A claim of the rules gets another kind where that has so much of the likelihood, and another measure of its kind where that has so much of its kind's. */
export const MEASURED_FROM = 0.75

/** How far off a claim made by likelihood counts as standing from what made it one (see `Decision.cost`). */
const COST = 6

/** Why a claim of the rules is none after all. */
const UNLIKELY = 'is unlikely to be a claim by the words and figures around it'

/** Words that rule a figure out on thin ground, by their topics. */
const WEAKLY_RULED_OUT: ReadonlySet<string> = new Set(['speaking', 'custody', 'rescue', 'need', 'aboard', 'other-fate'])

/** Whether a figure counts people or money, as far as it may be a claim; null for what counts neither. */
export function countedIn(decision: Decision): Class | null {
  const { unit } = decision.amount.quantity
  if (isCurrency(unit) || countsAid(decision)) return 'money'
  return unit === null || unit === 'person' ? 'person' : null
}

/**
 * What the rules made of a figure: its measure, `open` where nothing decides it (one person without a number, whom no rule counts, is always so; a sum of
 * money too, for which the rules have many reasons to be none, none of them certain), `out` where something rules it out; null for what counts neither people nor money.
 */
export function verdictOf(decision: Decision): string | null {
  const counted = countedIn(decision)
  return counted === null ? null : verdictAmong(counted, decision)
}

function verdictAmong(counted: Class, decision: Decision): string {
  const { measure, rule, amount: { quantity: { form } } } = decision
  if (measure) return measure
  if (counted === 'money') return 'open'
  // «موظف إيطالي»
  if (rule === NAMED_AGAIN || (form === 'singular' && decision.whyNot === DESCRIBES && decision.sentence.amountAt[decision.amount.from - 1])) return 'out'
  // «15 مليون نازح ولاجئ», «برصاصة أطلقها مستوطن»
  if (form === 'singular' && decision.whyNot !== null && COUNTS_NOBODY.has(decision.whyNot)) return 'out'
  if (rule === 'speaking' && (closesAsSpeaker(decision) || opensAsSpeaker(decision))) return 'out'
  if (decision.whyNot === SAVED) return 'out'
  const { sentence: { profile, hitAt }, amount: { from, to } } = decision
  // "Seven were killed and another seven survived"
  if (rule === 'rescue' && tagOf(hitAt[to], 'survives')) return 'out'
  // «تعافى 108 آلاف»: what else became of them is told right before.
  if (rule === 'other-fate' && profile.verbFirst && hasTopic(rightBefore(hitAt, from), 'other-fate')) return 'out'
  return form === 'singular' || isUndecided(decision) || (rule !== null && WEAKLY_RULED_OUT.has(rule)) ? 'open' : 'out'
}

/** True for a part that no claim was to hold, where the figure before it has become one by likelihood. */
const isOfLikely = ({ rule, measure }: Decision, before: Decision | undefined): boolean => measure === null && rule === PART_OF_NO_CLAIM && before?.reasons[0] === 'likely'

/** "… of the captives, three residents said.": a noun between a mark and a verb of saying that ends the sentence speaks, whatever stands around it. */
function closesAsSpeaker({ amount: { quantity, from, to }, sentence: { keys, hitAt } }: Decision): boolean {
  const said = hitAt[to]
  return quantity.noun !== null && tagOf(said, 'said') !== null && (isComma(keys[from - 1]) || isQuote(keys[from - 1])) && (said!.to >= keys.length || keys[said!.to] === '.')
}

/** «ذكر زعيمان محليان أن اشتباكات …»: so does a noun between a verb of saying and the word for "that", where verbs come first. */
function opensAsSpeaker({ amount: { quantity, from, to }, sentence: { keys, hitAt, profile } }: Decision): boolean {
  if (!profile.verbFirst || quantity.noun === null || !tagOf(hitAt[from - 1], 'said')) return false
  for (let i = to; i < to + DESCRIBED_WITHIN && i < keys.length; i++) if (tagOf(hitAt[i], 'complement')) return true
  return false
}

/** Words between who speaks and what is said, at most. */
const DESCRIBED_WITHIN = 5

/** What share of a text's other figures are claims, where `claims` of `numbers` figures with a number are and `own` tells whether the one asked about is. */
export const shareOfOthers = (claims: number, numbers: number, own: boolean): number => (claims - (own ? 1 : 0)) / Math.max(1, numbers - 1)

/**
 * Takes back a claim of the rules that is unlikely, gives one another measure where that is much likelier, and makes a figure that they leave open a
 * claim where it likely is one; `before` is what was decided of the figure before it in its sentence, `claims` are those around it, `share` how many of the text's other
 * figures are claims.
 */
export function reconsider(decision: Decision, before: Decision | undefined, claims: readonly Decision[], share: number, { likelihoods }: CompiledProfile): void {
  const counted = countedIn(decision)
  if (counted === null || decision.rule?.endsWith(IN_COLUMN)) return
  // «27 مليون يورو (حوالي 28 مليون دولار)»: the same sum is what it is in its own currency.
  if (decision.reasons[0] === 'sum-converted' && before?.measure && countsAid(before)) {
    decision.measure = before.measure
    return
  }
  const verdict = isOfLikely(decision, before) ? 'open' : verdictAmong(counted, decision)
  if (verdict === 'out') return
  const likelihood = counted === 'money' ? likelihoods.money : likelihoods.person
  const { seen } = likelihood
  collectFeatures(decision, verdict, claims, share, seen)
  const likely = likelihood.claim(seen)
  if (verdict !== 'open') {
    const isSure = isFurtherPart(decision) || isNextPlace(decision, before) || isPlain(decision) || isAskedByGiver(decision) || numbersFamilies(decision)
    if (likely < TAKEN_BACK_BELOW[counted] && !isSure) {
      takeBack(decision, UNLIKELY)
      decision.rule = 'unlikely'
      decision.trigger = null
    } else measureAnew(decision, seen, likelihood)
    return
  }
  const measure = ofTheDead(decision, ofHostages(decision, likelyMeasure(likely, seen, likelihood, tellsOfCasualties(decision.sentence))))
  // «وعلى متنه أكثر من ثمانين»
  if (measure !== null && decision.rule === 'aboard' && decision.sentence.profile.verbFirst && kindOf(measure) === 'casualty' && likely < ABOARD_FROM) return
  if (measure !== null && kindOf(measure) === 'casualty' && (isTakenByLaw(decision) || doHarm(decision.sentence, decision.amount) || tellsWhatOneIs(decision))) return
  if (measure !== null && counted === 'person' && (isOfMoney(decision, claims) || isOfTakers(decision, measure) || isAllOfWhomSome(decision, measure, claims))) return
  if (measure !== null) makeClaim(decision, measure, `${measure}.likely`, COST, 'likely')
}

/** "entered the country as a refugee": true for one without a number right behind "as", which tells what somebody is. */
const tellsWhatOneIs = ({ sentence: { hitAt, profile }, amount: { from, quantity: { form } } }: Decision): boolean =>
  form === 'singular' && !profile.verbFirst && tagOf(hitAt[from - 1], 'boundary') !== null && tagOf(hitAt[from - 1], 'link') !== null

/** «كما استشهد 145 واعتقل نحو 2040», "police have detained three": true for whom a verb right before tells to be taken by those in power, who are none of the dead or hurt. */
const isTakenByLaw = ({ rule, sentence: { hitAt, profile }, amount: { from, to } }: Decision): boolean => {
  if (rule !== 'custody') return false
  // "Three militants were captured alive"
  const verb = tagOf(hitAt[to], 'auxiliary') && hitAt[to]!.from === to ? hitAt[hitAt[to]!.to] : null
  return hasTopic(rightBefore(hitAt, from), 'custody') || (!profile.verbFirst && hasTopic(verb, 'custody'))
}

/**
 * «عن وجود خمسة مهاجمين» where others are held, "A suicide bomber blew up a car": those who take people, and one who attacks them, are not among those whom it
 * befell.
 */
const isOfTakers = ({ amount, sentence }: Decision, measure: Measure): boolean =>
  ATTACKERS.has(amount.quantity.noun ?? '') &&
  (measure === 'held' || measure === 'abducted' || measure === 'dead-in-captivity' || (amount.quantity.form === 'singular' && !sentence.profile.verbFirst))

/** «قُتل 14 من أصل 22 راكبا», «60 جنديا كانوا في القاعدة، قُتل منهم 43»: what befell some of them did not befall all. */
function isAllOfWhomSome({ sentence, amount }: Decision, measure: Measure, claims: readonly Decision[]): boolean {
  const some = partBefore(sentence, amount) ?? someBehind(sentence, amount, measure)
  return some !== null && claims.some((claim) => claim.amount === some && claim.measure === measure)
}

/** The next figure behind those of whom nothing else is told, where a verb with a pronoun for them right before it tells of it; null for any other. */
function someBehind({ amounts, hitAt, profile }: Sentence, { to }: Amount, measure: Measure): Amount | null {
  const next = profile.verbFirst ? amounts.find(({ from }) => from >= to) : undefined
  const of = next ? rightBefore(hitAt, next.from) : null
  if (!next || !of || !tagsOf(of, 'subset').some(({ form }) => form === 'of-them')) return null
  return tagsOf(rightBefore(hitAt, of.from), 'trigger').some((t) => t.measure === measure) ? next : null
}

/** From so many on a bare number may be a sum, and from so many on it is one. */
const MANY = 1e6
const MOST = 1e9

/** True for "another 95 million" where nobody is displaced, and no people are counted or a sum was told last: what sums of money leave out is their currency. */
function isOfMoney({ amount: { quantity: { noun, value, min, start } } }: Decision, claims: readonly Decision[]): boolean {
  const size = value ?? min ?? 0
  if (noun !== null || size < MANY) return false
  if (size >= MOST) return true
  if (claims.some(({ measure }) => measure !== null && kindOf(measure) === 'displacement')) return false
  const last = claims.findLast(({ amount }) => amount.quantity.start < start)
  return claims.every(countsAid) || (last !== undefined && countsAid(last))
}

const FROM: Readonly<Record<Kind, number>> = { casualty: CASUALTY_FROM, hostage: CLAIM_FROM, displacement: CLAIM_FROM, aid: MONEY_FROM, other: 1 }

const CASUALTIES = measuresAsked(...MEASURES.filter((measure) => kindOf(measure) === 'casualty'))

/** True where a word of a sentence tells that people died, were hurt or are missing. */
export const tellsOfCasualties = ({ measures }: Sentence): boolean => (measures & CASUALTIES) !== 0

/** The measure of a figure that nothing but its likelihood decides; null where that is no claim. `told` is whether its sentence tells of casualties. */
export function likelyMeasure(likely: number, seen: Seen, likelihood: Likelihood, told: boolean): Measure | null {
  if (likely < CLAIM_FROM) return null
  const { measure, kindShare } = likelihood.measure(seen)
  const kind = kindOf(measure)
  return likely * kindShare >= (kind === 'casualty' && !told ? CASUALTY_UNTOLD_FROM : FROM[kind]) ? measure : null
}

/** Another measure than the rules', where it or its kind is much likelier among such words and figures; null where none is. */
export function likelierMeasure(own: Measure | null, seen: Seen, likelihood: Likelihood): Measure | null {
  const likely = likelihood.measureOtherThan(own, seen)
  if (likely === null || likely.measure === own) return null
  return (own !== null && kindOf(likely.measure) === kindOf(own) ? likely.share : likely.kindShare) >= MEASURED_FROM ? likely.measure : null
}

/** "12 in all, eight in Caraveli, three in Chala": a further part is as sure as the one before it. */
function isFurtherPart({ reasons, amount, parent, sentence }: Decision): boolean {
  return reasons[0] === 'continues-list' && amount.quantity.form !== 'singular' && parent?.sentence === sentence
}

/** "1,213 crossed at Elugu, 247 in Moyo, 57 in Lamwo": a bare number at a place that goes on with a figure told right before is as sure as that. */
function isNextPlace({ measure, reasons, amount: { to, quantity: { noun, form } }, sentence }: Decision, before: Decision | undefined): boolean {
  if (reasons[0] !== 'continues-list' || before?.measure !== measure || noun !== null || form !== 'digits') return false
  return tagOf(sentence.hitAt[to], 'place-preposition') !== null && hasCapital(sentence, to + 1)
}

/** As near a verb stands that says plainly that people died. */
const PLAINLY = 1.5

/** What a verb right beside people tells of nothing else. */
const PLAIN: ReadonlySet<Measure> = new Set<Measure>(['killed', 'displaced'])

/** "WFP needs $222m for the next six months" among people and months: a verb of asking between who gives aid and a sum says plainly what that is. */
function isAskedByGiver({ measure, trigger, amount: { from }, sentence: { hitAt, profile } }: Decision): boolean {
  if (profile.verbFirst || measure !== 'requested' || trigger?.to !== from) return false
  return hasTopic(hitAt[trigger.from - 1], 'aid') && tagsOf(trigger, 'trigger').some(({ frame }) => frame === 'active')
}

/** "A total of 36 people died when …" among floors and hours: a verb beside people says plainly what befell them, whatever numbers stand around. */
function isPlain({ measure, rule, reasons: [reason], cost, trigger, sentence: { profile }, amount: { from, quantity } }: Decision): boolean {
  if (measure === null || !PLAIN.has(measure) || quantity.form === 'singular' || cost >= PLAINLY) return false
  if (reason !== 'trigger-after' && reason !== 'trigger-before') return false
  if (quantity.noun === null || rule === null) return rule?.endsWith('.remains') === true
  // «عن نزوح أكثر من 116 ألف شخص», «بلغ إجمالي أعداد النازحين 412 ألف شخص»
  const saysSo = profile.verbFirst && trigger !== null && saysOnly(trigger, measure) && (rule.endsWith('.toll') || (rule.endsWith('.masdar') && trigger.to === from))
  return saysSo || rule.endsWith('.verb') || rule.endsWith('.remains')
}

/** True for a word that never means anything else than that measure. */
const saysOnly = (hit: Hit, measure: Measure): boolean => tagsOf(hit, 'trigger').every((told) => told.measure === measure && told.figurative !== true)

/** Words from families to how many people they are, at most. */
const FAMILIES_WITHIN = 5

/** «نزوح 41 أسرة (246 فردا)», «34 أسرة تتألف من 204 أشخاص، نزحت»: true for the people of families of whom a word of moving before or right behind tells. */
function numbersFamilies({ amount, sentence: { profile, amounts, keys, hitAt }, trigger, measure }: Decision): boolean {
  if (trigger === null || measure === null || kindOf(measure) !== 'displacement') return false
  // «21 أسرة يمنية»: no woman of Yemen.
  const before = amounts.findLast(({ to, quantity: { form } }) => to <= amount.from && form !== 'singular')
  if (!before || !HOUSE.has(before.quantity.noun ?? '') || amount.quantity.unit !== 'person' || amount.from - before.to > FAMILIES_WITHIN) return false
  // «بنزوح 19602 أسرة بما يعادل 116422 شخصا خلال عام 2021، واستقر كل النازحين»
  const moved = tagsOf(rightBefore(hitAt, before.from), 'trigger').some((told) => told.measure === measure)
  // "399 families (1,905 individuals) who returned", and the verb behind the bracket and the word for them
  const beside = profile.verbFirst ? 1 : 2
  const tells = moved || trigger.to <= before.from || (trigger.from >= amount.to && trigger.from - amount.to <= beside)
  return tells && !keys.slice(before.to, amount.from).includes('.')
}

/** "33 hostages", «33 رهينة», "24 of the 240 hostages": what those are whose own noun or whose whole's says that they are hostages, who are let go, and exchanged for prisoners. */
function ofHostages({ amount, parent, sentence }: Decision, measure: Measure | null): Measure | null {
  if (measure !== 'prisoners-exchanged') return measure
  const ofWhole = amount.quantity.noun === null && parent?.sentence === sentence && areHostages(sentence, parent.amount)
  return ofWhole || areHostages(sentence, amount) ? 'released' : measure
}

/** «وشهيد إلى مستشفى ناصر»: those whom their own noun calls dead are not hurt, wherever they are taken. */
const ofTheDead = ({ amount: { quantity: { noun } } }: Decision, measure: Measure | null): Measure | null =>
  (measure === 'injured' && CALLED_DEAD.has(noun ?? '') ? 'killed' : measure)

const areHostages = ({ hitAt }: Sentence, { from, to }: Amount): boolean => hitAt.slice(from, to).some((hit) => hasTopic(hit, 'hostages'))

/**
 * "20 Israeli captives are to be freed for 1,900 Palestinian prisoners", "were released by Hamas", "Israel holds 10,400 detainees": true for hostages set
 * free, and for people of whom the verb right before says that they are held.
 */
function isSurelyKept({ measure, rule, cost, sentence, amount, trigger }: Decision): boolean {
  if (measure === 'released') return isOfKeptNation(sentence, amount) || (rule?.endsWith('.state') === true && hasTopic(sentence.hitAt[trigger?.to ?? 0], 'group'))
  return measure === 'held' && !sentence.profile.verbFirst && cost < PLAINLY && rule?.endsWith('.held.verb') === true
}

/**
 * True for those whose own noun calls them missing, and where verbs come first for others of whom a verbal noun right before them tells so: «بفقدان 17 جنديا» may
 * be their army's loss.
 */
function isCalledMissing({ rule, reasons, trigger, amount: { from, to, quantity: { noun, form } }, sentence }: Decision): boolean {
  // "more than 100 soldiers were missing in action"
  const saysSo = !sentence.profile.verbFirst && tagOf(sentence.hitAt[to], 'auxiliary') !== null && trigger?.from === to + 1
  if (rule?.endsWith('.missing.counted')) return reasons[0] === 'trigger-inside' || saysSo
  return sentence.profile.verbFirst && rule?.endsWith('.missing.masdar') === true && trigger?.to === from && (noun === 'other' || form === 'singular')
}

/** "1,280 were hurt, including 295 women", "The wounded included 364 men, 209 women and 18 boys": true for those of the hurt whom words name so, or the next of them. */
function isIncludedInHurt({ measure, parent, reasons: [reason], sentence, amount: { from, to } }: Decision): boolean {
  const { hitAt, amounts, profile } = sentence
  if (measure !== 'injured' || (parent !== null && parent.measure !== 'injured')) return false
  // "… including 302 men, 201 women and 187 children"
  if (reason === 'continues-list' && parent?.sentence === sentence && parent.amount.to <= from) return true
  const ofThem = reason === 'part-of-figure' || reason === 'part-of-set' || reason === 'continues-list'
  // "Four other women and five children were among those wounded"
  if (!profile.verbFirst && parent !== null && reason === 'part-of-figure' && hitAt.slice(to).some((hit) => tagsOf(hit, 'set').some((s) => s.measure === 'injured'))) return true
  if (!profile.verbFirst && ofThem && hitAt.slice(0, amounts[0]!.from).some((hit) => tagsOf(hit, 'set').some((set) => set.measure === 'injured'))) return true
  return parent !== null && tagsOf(hitAt[from - 1], 'subset').some(({ form }) => form === 'including')
}

/** "At least 22 were shot and one of them has died": true where the verb behind tells that they died. */
const hasDied = ({ trigger, amount: { to }, sentence: { profile } }: Decision): boolean =>
  !profile.verbFirst && trigger !== null && trigger.from >= to && tagsOf(trigger, 'trigger').some(({ measure, frame }) => measure === 'killed' && frame === 'passive')

function measureAnew(decision: Decision, seen: Seen, likelihood: Likelihood): void {
  if (decision.rule?.endsWith(OF_BOTH)) return
  // «211 قتيلا وجريحا»: what two words say of one figure is no slip of one of them.
  if (isOfTwoLosses(decision)) return
  const measure = ofTheDead(decision, ofHostages(decision, likelierMeasure(decision.measure, seen, likelihood)))
  if (measure === null || measure === decision.measure) return
  if (measure === 'killed' && (isIncludedInHurt(decision) || areCalledHurt(decision))) return
  if (measure === 'injured' && decision.measure === 'killed' && hasDied(decision)) return
  // «وشردت مئات آخرين»: a verb of moving right before them says what it says, whoever died around them.
  const moved = decision.sentence.profile.verbFirst && decision.rule?.endsWith('.verb') === true && decision.cost <= 0 && decision.trigger?.to === decision.amount.from
  if (moved && kindOf(decision.measure!) === 'displacement' && kindOf(measure) === 'casualty') return
  // «مقتل 25 شخصا ووجود 21 مفقودا», «مصرع خمسة وفقدان آخر»: their own noun, or that right before them, says what they are.
  if (measure === 'killed' && isCalledMissing(decision)) return
  // «ما يشير إلى عجز تمويلي يعادل 267 مليونا»: what is lacking was not given.
  if (decision.rule?.endsWith('.gap') && measure === 'delivered') return
  // "freeing five schoolboys and killing three gunmen who had held them hostage": a verb of killing right beside those who take others tells of no captives.
  const ofTakers = ATTACKERS.has(decision.amount.quantity.noun ?? '') && decision.cost < PLAINLY && decision.rule?.endsWith('.verb') === true
  if (decision.measure === 'killed' && ofTakers && kindOf(measure) === 'hostage' && !decision.sentence.profile.verbFirst) return
  // "a war that claimed thousands of lives", whoever is swapped around it
  if (decision.amount.quantity.noun === 'life' && kindOf(measure) === 'hostage') return
  // "the bodies of 1,200": the dead are not freed, whatever is told around them.
  if (decision.rule?.endsWith('.remains') && measure !== 'killed' && measure !== 'dead-in-captivity') return
  // "Twenty-one of the hostages had been killed": captives are told of, however they died.
  const ofCaptives = decision.measure === 'dead-in-captivity' && kindOf(decision.parent?.measure ?? 'other') === 'hostage'
  if (measure === 'killed' && ofCaptives && !decision.sentence.profile.verbFirst) return
  if (measure === 'prisoners-exchanged' && isSurelyKept(decision)) return
  // "Twenty-one of the 276 were let go in May and 82 later, in return for five commanders": who is let go of those abducted, as others were, is no prisoner.
  if (measure === 'prisoners-exchanged' && decision.measure === 'released' && decision.parent?.measure === 'abducted' && decision.reasons[0]?.startsWith('continues')) return
  decision.measure = measure
  decision.rule = `${measure}.likely`
  decision.reasons = ['likely-measure', ...decision.reasons]
}
