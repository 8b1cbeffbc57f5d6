import { kindOf } from '../../../model/kind.ts'
import type { Reason } from '../../../model/reason.ts'
import { spelling } from '../../text/spelling.ts'
import { most, SET_FREE, TAKEN } from '../decision.ts'
import { DWELLERS } from '../governing/dwellers.ts'
import { isJoined } from '../joined.ts'
import { isPartOf, linkTo } from '../likelihood/told.ts'
import type { Told } from '../likelihood/told.ts'
import { namesNumber, tagOf } from '../meaning.ts'
import { behindColon, hasCapital, hasMark, isColon, isInBrackets, isMark, isQuote } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { addsOthers } from '../superseding.ts'
import { toldBeside } from './told-in-pairs.ts'

/** Sentences from a whole to the first of those who make it up, and from one of them to the next, at most. */
const BEGINS_WITHIN = 3
/** … where so many come to a large number. */
const MANY_BEGIN_WITHIN = 8
const GOES_ON_WITHIN = 1
/** … to the next of so many or more of the dead or hurt, with nobody else told of between. */
const NEXT_TOLD_WITHIN = 3
const BY_TURNS = 3
/** … in a list, of which not every item need tell of them, and to those told as others. */
const ITEMS_WITHIN = 2
/** So many figures are looked at behind a whole, and the first of those who make it up is one of so many that count as it does. */
const FIGURES = 30
const BEGINNINGS = 3

/**
 * "At least 29 casualties … 14 killed, seven missing and eight injured", «أكثر من 4365 قتيلا … في تركيا 2921 … وفي سوريا 1444»: figures told one after the
 * other that come to one told before them exactly are its parts, though no word says so. What is a part already stays one. Changes the decisions' parents.
 */
export function linkMakingUp(told: readonly Told[]): void {
  for (const whole of told) {
    if (whole.statement.superseded) continue
    const lines = linesBehind(whole, told)
    const run = lines ?? runBeside(whole, told, 1) ?? runBeside(whole, told, -1)
    if (run === null || (lines === null && goesOnList(whole, run))) continue
    // Two may come to it by chance whose whole is another, as may what is told before it with its own parts.
    const isOfOther = ({ whole: own }: Told): boolean => own !== null && own.group !== whole.group && !isTotalBeside(own, whole)
    if ((run.length === 2 || run[0]!.at < whole.at) && run.some(isOfOther)) continue
    for (const part of run) {
      // What is given now is not counted as what was given in all.
      if (part.measure === 'total' && whole.isMoney) part.measure = part.statement.decision.measure = whole.measure
      if (part.whole?.group !== whole.group) linkTo(part, whole, lines ? 'continues-list' : 'makes-up')
    }
  }
}

/** «نزح 10 آلاف من الفاشر و7 آلاف من كتم و3 آلاف من مليط»: true for what "and" joins to the one told before it, of which it is the next, not a part. */
function goesOnList(whole: Told, [first]: readonly Told[]): boolean {
  const { sentence, amount } = whole
  if (first?.at !== whole.at + 1 || first.sentence !== sentence || !sentence.profile.verbFirst || !isJoined(sentence, first.amount)) return false
  return !hasMark(sentence, amount.to, first.amount.from)
}

/** Those told behind `whole` (`step` 1) or before it (-1) who come to it; null where none do. */
function runBeside(whole: Told, told: readonly Told[], step: 1 | -1): Told[] | null {
  for (let at = whole.at + step, begun = 0; isNear(at, whole, told) && begun < BEGINNINGS; at += step) {
    const first = told[at]!
    if (Math.abs(first.sentence.index - whole.sentence.index) > MANY_BEGIN_WITHIN) return null
    if (!mayMakeUp(first, whole)) continue
    // «مقتل 91 مدنيا بينهم 18 طفلا و5 سيدات. … 3 على يد القوات، و6 على يد قسد. … 82»: parts told with it are no beginnings.
    if (first.sentence !== whole.sentence || first.whole?.group !== whole.group) begun++
    const run = runFrom(at, whole, told, step)
    if (run !== null && isTelling(run, whole, told) && !(step === 1 && stopsShort(run, whole, told))) return run
  }
  return null
}

/**
 * "335 killed … Wajir lost 170, Isiolo 64, Garissa 101 and Lamu 26": true where the sentence of the last of them tells of more who count the same, so that what they come to is
 * chance.
 */
function stopsShort(run: readonly Told[], whole: Told, told: readonly Told[]): boolean {
  const last = run.at(-1)!
  if (last.sentence.profile.verbFirst || last.sentence === whole.sentence) return false
  for (let at = last.at + 1; told[at]?.sentence === last.sentence; at++) {
    const more = told[at]!
    if (more.measure === last.measure && more.whole === last.whole && more.group !== whole.group) return true
  }
  return false
}

/** Words and signs before the figure that opens a line, and of a label before it, at most, and sentences from a whole to the colon behind which lines list it. */
const OPENING = 2
const LABEL = 7
const COLON_WITHIN = 2

/**
 * «638 قتيلا. وتوزعت الحصيلة على النحو التالي:» and lines that open with 219, 285, 15, or with a label («محافظة بابل: (15) قتيلا و(85) جريحا»): what those count, where
 * the whole has room for them; null where none do.
 */
function linesBehind(whole: Told, told: readonly Told[]): Told[] | null {
  const lines: Told[] = []
  let left = whole.least
  let last = whole.sentence.index
  for (let at = whole.at + 1; isNear(at, whole, told); at++) {
    const part = told[at]!
    if (part.sentence.index === last) continue
    const row = isLabelled(part)
    if (row && part.measure !== whole.measure) continue
    const opens = row || (part.sentence.opensLine && part.amount.from <= OPENING)
    const goesOn = part.sentence.index <= last + (row ? ITEMS_WITHIN : GOES_ON_WITHIN)
    if (lines.length === 0 ? part.sentence.index > whole.sentence.index + COLON_WITHIN || !isBehindColon(part.sentence) : !goesOn) break
    if (!opens || part.measure !== whole.measure || !mayMakeUp(part, whole)) break
    left -= part.least
    last = part.sentence.index
    lines.push(part)
  }
  return lines.length > 1 && left >= 0 ? lines : null
}

/** True for a figure of a line that opens with a label, a colon and a figure. */
function isLabelled({ sentence }: Told): boolean {
  const { opensLine, keys, amountAt } = sentence
  const colon = opensLine ? keys.findIndex((key, i) => i <= LABEL && (isColon(key) || amountAt[i] !== null)) : -1
  return colon > 0 && isColon(keys[colon]) && behindColon(sentence, colon) !== null
}

/** True where a line before a sentence ends with a colon. */
const isBehindColon = ({ text, starts }: Sentence): boolean => /[:：]\s*$/.test(text.slice(Math.max(0, (starts[0] ?? 0) - COLON_REACH), starts[0] ?? 0))
const COLON_REACH = 4

const isNear = (at: number, whole: Told, told: readonly Told[]): boolean => at >= 0 && at < told.length && Math.abs(at - whole.at) <= FIGURES

/** Those told one after the other from figure `from` on who come to `whole` exactly; null where none do. */
function runFrom(from: number, whole: Told, told: readonly Told[], step: 1 | -1): Told[] | null {
  const run: Told[] = []
  let left = whole.least
  let leaps = false
  for (let at = from; isNear(at, whole, told) && left > 0; at += step) {
    const part = told[at]!
    const last = run.at(-1) ?? part
    const within = part.sentence.listItem || areOthersBesides(part) ? ITEMS_WITHIN : GOES_ON_WITHIN
    const apart = Math.abs(part.sentence.index - last.sentence.index)
    if (apart > within && !(apart <= NEXT_TOLD_WITHIN && isToldNext(last, part, told))) return null
    leaps ||= apart > within
    // A part of a part adds nothing, nor does what is told again.
    if (run.some((other) => isSaidAgain(part, other) || other.group === part.whole?.group) || !mayMakeUp(part, whole)) continue
    if (whole.measure !== 'casualties' && !whole.isMoney && part.measure !== (run[0] ?? part).measure) continue
    left -= part.least
    run.push(part)
  }
  if (leaps && (step < 0 || run.length < BY_TURNS)) return null
  return left === 0 || (run.length >= ROUNDED && isRounded(whole, left, run)) ? run : null
}

/** True where nobody else is told of between the sentences of two figures. */
function isToldNext(one: Told, other: Told, told: readonly Told[]): boolean {
  if (kindOf(one.measure) !== 'casualty' || one.sentence.profile.verbFirst) return false
  const between = told.slice(Math.min(one.at, other.at) + 1, Math.max(one.at, other.at))
  return between.every(({ sentence }) => sentence === one.sentence || sentence === other.sentence)
}

/** So many come to a number that is rounded, which has to be so large, and the share of it by which they may miss it. */
const ROUNDED = 3
const LEAST_ROUNDED = 500
const MISSED = 0.02
/** … and what is lost in counting. */
const MISCOUNTED = 0.002

/** "more than 33,000 … in Turkey 29,605, in areas held by the government 1,414, in those of the rebels 2,168": true where what is left of a rounded whole is as good as nothing. */
function isRounded({ least, amount: { quantity } }: Told, left: number, run: readonly Told[]): boolean {
  if (least < LEAST_ROUNDED || Math.abs(left) > least * MISSED) return false
  if (OPEN.has(quantity.qualifier)) return left < least * MISCOUNTED || run.some(({ amount }) => OPEN.has(amount.quantity.qualifier))
  return quantity.qualifier === 'about' || (quantity.qualifier === 'nearly' && left > 0)
}
const OPEN: ReadonlySet<string> = new Set(['more-than', 'at-least'])

/** "announced $40 million, bringing its total to $188 million. Of today's funding $35 million …": true for what was given in all, told with a sum that is given now. */
const isTotalBeside = (total: Told, given: Told): boolean =>
  total.measure === 'total' && given.measure !== 'total' && given.isMoney && total.sentence === given.sentence

/** True for the whole of a figure that words beside it name, or that is that of `whole` too; not for those taken, of whom those told before were let go. */
function isKept(own: Told, sentence: Sentence, whole: Told): boolean {
  if (own.group === whole.group || isTotalBeside(own, whole)) return false
  if (own.sentence === sentence || own.group === whole.whole?.group) return true
  return own.measure !== whole.measure && !(!sentence.profile.verbFirst && TAKEN.has(own.measure) && SET_FREE.has(whole.measure))
}

/** True for the number of `other` told again; two items of a list may each have as many, and so may two sums in brackets ("Sudan ($20 million), Chad ($20 million)"). */
const isSaidAgain = (one: Told, other: Told): boolean => {
  const areItems = one.sentence.listItem && other.sentence.listItem && one.sentence !== other.sentence
  return one.group === other.group && !areItems && !(one.isMoney && [one, other].every(({ sentence, amount }) => isInBrackets(sentence, amount)))
}

/** True for a figure that counts, or sums up, what the whole does, and is no part of anything else. */
function mayMakeUp({ statement, sentence, group, isMoney, measure, least, whole: own, amount: { quantity, to } }: Told, whole: Told): boolean {
  if (group === whole.group || isMoney !== whole.isMoney || statement.superseded || statement.modality !== whole.statement.modality) return false
  const isOfTotal = whole.sentence === sentence && (quantity.unit ?? 'person') === 'person' && isCalledTotal(whole)
  const isAlike = isOfTotal || countsLike(quantity.unit, whole.amount.quantity.unit, sentence)
  if (quantity.value === null || !isAlike || least > most(whole.statement.decision) || least > whole.least) return false
  if (own !== null && isKept(own, sentence, whole)) return false
  if (kindOf(measure) !== 'hostage' && !hasOwnNumber(whole) && !isOfNation(whole) && areOthers(quantity.noun, whole.amount.quantity.noun)) return false
  if (sideOf(sentence, to) === 'own' && sideOf(whole.sentence, whole.amount.to) === 'others') return false
  if (whole.measure === 'casualties') return kindOf(measure) === 'casualty' && measure !== 'casualties'
  return isMoney ? (measure === 'requested') === (whole.measure === 'requested') : measure === whole.measure
}

/** True for amounts of one unit; a number without a noun counts people, where it is a claim and nouns stand behind their numbers. */
const countsLike = (unit: string | null, other: string | null, { profile }: Sentence): boolean =>
  unit === other || (!profile.verbFirst && (unit ?? 'person') === (other ?? 'person'))

/** Nouns for anybody whom a figure of its measure counts, by their ids. */
export const ANYBODY: ReadonlySet<string> = new Set([
  'person', 'individual', 'victim', 'other', 'death', 'dead-person', 'killed-person', 'martyr', 'body', 'mortal-remains', 'injured-person', 'injury', 'missing-person', 'civilian'
])

/** True for a noun for anybody on the whole, or the noun of its part. */
export const countsAsAll = (noun: string | null, ofWhole: string | null): boolean => ofWhole === null || ANYBODY.has(ofWhole) || noun === ofWhole

/** … and for no noun on the part. */
export const mayCountAsAll = (noun: string | null, ofWhole: string | null): boolean => noun === null || countsAsAll(noun, ofWhole)

/** Sentences from a whole to the first of two that come to it, at most. */
const NEXT_WITHIN = 2

/** «قُتل 15 … . سقط 9 في الهجوم على تل . وتسبب الهجوم على حامل في مقتل 6»: true for two told one after the other behind their whole, and no others of the same between. */
function areNext(run: readonly Told[], whole: Told, told: readonly Told[]): boolean {
  const [first, second] = run
  if (!first || !second || !run.every(({ amount }) => isOfAnybody(amount))) return false
  if (first.sentence.index - whole.sentence.index > NEXT_WITHIN || second.sentence.index - first.sentence.index !== 1) return false
  return told.slice(whole.at + 1, second.at).every((other) => other === first || other.measure !== whole.measure || isPartOf(other, whole.group) || isPartOf(other, first.group))
}

/** "Twelve civilians were killed … a house, killing nine residents … A second strike, killing three": true for two of the dead or hurt, none of them told as others. */
const areDeadNext = (run: readonly Told[], whole: Told, told: readonly Told[]): boolean =>
  kindOf(whole.measure) === 'casualty' && areNext(run, whole, told) && run.every((part) => part.least > 1 && !areOthersBesides(part))

const isOfAnybody = ({ quantity: { noun, form } }: Amount): boolean => form !== 'singular' && (noun === null || ANYBODY.has(noun) || DWELLERS.has(noun))

/** "761 Iraqis": true for people of a nation, whoever those are that come to them. */
const isOfNation = ({ sentence, amount: { from, to } }: Told): boolean => sentence.profile.grammar.capitalizesNames && to - from > 1 && hasCapital(sentence, to - 1)

/** «1792 عراقيا»: true for a number by which others than those who make it up hardly come to it, however they are named. */
const hasOwnNumber = ({ least, sentence }: Told): boolean =>
  sentence.profile.verbFirst && least >= PLAINLY_MANY && digitsOf(least) > DIGITS

/** Nouns for soldiers and policemen, by their ids, and what some of them are. */
const RANKS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['soldier', new Set(['officer', 'conscript', 'member'])],
  ['policeman', new Set(['officer', 'conscript', 'member', 'guard'])]
])

/** "Sixteen terrorists were killed. Seven policemen …": true where a part and its whole are named by nouns that differ; officers are soldiers too. */
const areOthers = (noun: string | null, whole: string | null): boolean =>
  noun !== null && whole !== null && noun !== whole && !ANYBODY.has(noun) && !ANYBODY.has(whole) && RANKS.get(whole)?.has(noun) !== true

/** «مقتل خمسة من جنوده و23 من المسلحين»: whether those at word `to` are named as somebody's own or as others; null where no word behind their number tells. */
function sideOf({ hitAt, keys }: Sentence, to: number): 'own' | 'others' | null {
  if (!tagOf(hitAt[to], 'partitive')) return null
  return tagOf(hitAt[isQuote(keys[to + 1]) ? to + 2 : to + 1], 'own') ? 'own' : 'others'
}

/**
 * True where those who come to the whole hardly do so by chance: two in one sentence, of many or of several told right before; three or more of many; or two of a number with so
 * many digits. What is told in the sentence of the whole has words of its own.
 */
function isTelling(run: readonly Told[], whole: Told, told: readonly Told[]): boolean {
  const [first] = run
  if (run.length < 2 || !first) return false
  if (comeTwice(run, whole, told)) return true
  if (first.sentence === whole.sentence) return areAllLosses(run, whole) || isSharedOut(run, whole) || (first.at < whole.at && whole.least >= MANY && isCalledTotal(whole))
  const { verbFirst } = first.sentence.profile
  if (Math.abs(first.sentence.index - whole.sentence.index) > BEGINS_WITHIN) {
    return whole.least >= PLAINLY_MANY && (run.length >= BARE || (!verbFirst && digitsOf(whole.least) > RARE_DIGITS))
  }
  if (addUp(run, whole)) return true
  if (whole.least < SEVERAL) return false
  // "Thirty people, … 11 civilians died … and 19 of them were then killed": what words make a part of it leaves the other.
  const isSaid = (part: Told): boolean => part.whole?.group === whole.group
  if (!verbFirst && whole.least >= MANY && run.some(isSaid) && run.every((part) => isSaid(part) || BEFALL.has(part.statement.decision.reasons[0]))) return true
  // "1,213 crossed at Elugu, 247 in Moyo, 57 in Lamwo and 370 in Oraba. Another 555 …": what bare numbers count is told by their number.
  const someBare = run.some(({ amount: { quantity } }) => quantity.unit !== whole.amount.quantity.unit)
  if (someBare && run.length < BARE && whole.least < PLAINLY_MANY && !areDeadNext(run, whole, told)) return false
  // «11 … 6 … 3 … 21 شهيدا. وبذلك بلغت الحصيلة 41 شهيدا»
  if (first.at < whole.at) return run.length > 2 && whole.least >= MANY
  if (run.every(({ sentence }) => sentence === first.sentence)) return whole.least >= MANY || first.sentence.index - whole.sentence.index === 1
  if (run.length > 2) return whole.least >= MANY
  const next = verbFirst ? areNext(run, whole, told) : areDeadNext(run, whole, told)
  return whole.least >= (next ? MANY : PLENTY) && digitsOf(whole.least) >= DIGITS
}

/**
 * «استشهاد 35 وإصابة 131، مشيرة إلى أن 28 شهيدا و113 جريحا سقطوا في صنعاء، فيما استشهد 7 وأصيب 18 في الجوف»: true where those told right beside each of them come to the figure
 * beside the whole as well, so that neither is chance.
 */
function comeTwice(run: readonly Told[], whole: Told, told: readonly Told[]): boolean {
  const other = toldBeside(whole, told)
  if (other === null || run[0]!.at <= other.at) return false
  let left = other.least
  for (const part of run) {
    const beside = toldBeside(part, told)
    if (beside?.measure !== other.measure) return false
    left -= beside.least
  }
  return left === 0
}

/** Reasons for which words beside a figure say what befell those it counts. */
const BEFALL: ReadonlySet<Reason | undefined> = new Set<Reason>(['trigger-before', 'trigger-after', 'trigger-inside'])

/** "2,116 casualties, with 483 killed and 1,633 wounded": true for those who died and those who were hurt or are missing, beside the number of both together. */
const areAllLosses = ([first, ...others]: readonly Told[], { measure, least }: Told): boolean =>
  measure === 'casualties' && least >= MANY && others.some((other) => other.measure !== first?.measure)

/** "The $95 billion package holds $61 billion for Ukraine, $26 billion for Israel and $8 billion for Taiwan": true for three and more told behind their whole in its sentence. */
const isSharedOut = (run: readonly Told[], whole: Told): boolean =>
  run.length > 2 && whole.least >= MANY && run[0]!.at > whole.at && run.every(({ sentence }) => sentence === whole.sentence)

/** Words from one that calls a number a total to the number, at most. */
const TOTAL_WITHIN = 6

/** "18 drowned in Tula and 22 in Paxi, bringing the number of deaths to 40", «ليبلغ إجمالي القتلى 20»: true for a number that words right before it call a total. */
function isCalledTotal({ sentence: { keys, hitAt, amountAt }, amount: { from } }: Told): boolean {
  for (let i = from - 1; i >= 0 && i >= from - TOTAL_WITHIN && !isMark(keys[i]) && !amountAt[i]; i--) {
    if (namesNumber(hitAt[i])) return true
  }
  return false
}

/** "killed at least 15 civilians … killed 10 in Saraqib … Five other civilians died in Ariha": true for those told first, where all but the first who come to them are others. */
const addUp = (run: readonly Told[], { at }: Told): boolean => at <= LEADS && run.slice(1).every(areOthersBesides)

/** "Five other civilians", "another five": true for others than those counted before. */
function areOthersBesides({ statement: { decision }, sentence: { text, starts, ends, profile }, amount: { from, to } }: Told): boolean {
  for (let i = from + 1; i < to; i++) if (profile.ofOthers?.test(spelling(text, starts[i], ends[i]))) return true
  return addsOthers(decision)
}

/** As many figures stand before those told first, who may be told again below a headline. */
const LEADS = 1
const SEVERAL = 5
/** So many come to their whole without a noun. */
const BARE = 4
const PLAINLY_MANY = 1000
const MANY = 10
const PLENTY = 20
const DIGITS = 2
/** Two come to a number of more digits by no chance, however far behind it. */
const RARE_DIGITS = 3

/** How many digits a number has without the zeros at its end. */
const digitsOf = (value: number): number => String(value).replace(/0+$/, '').length
