import { isCurrency } from '../../../model/figure.ts'
import { countsAid, countsPeople, isClaim, least } from '../decision.ts'
import type { Case, DecidedClaim, Decision } from '../decision.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, isColon, isComma, isDash, isInBrackets, isMark, leastOf, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { namesTopic } from '../sentence-topics.ts'
import { toldIn } from './told-in.ts'
import { asClaimed } from './recalled.ts'
import type { Recalled } from './recalled.ts'
import type { TopicSense } from '../topics.ts'

/** Words of a label before its figure, and of a heading, at most. */
const LABEL_WORDS = 12
const HEADING_WORDS = 9
/** How many lines back a heading or a whole is looked for. */
const LINES = 20

/**
 * What the figure of a label line counts ("Outside: 88,328", "Cebu - 71", "Germany: €620m") by the heading over it ("FATALITIES BY PROVINCE"), or as a
 * part of the label line it is set under, or that it and its neighbours add up to. Null for any other figure.
 */
export function headed({ sentence, amount, topics, kind, earlier }: Case): Recalled | null {
  const led = topics.profile.verbFirst && kind === 'person' && amount.quantity.form !== 'singular' ? ledByList(sentence, amount, topics) : null
  if (led) return led
  const item = kind === 'money' && isSumOfLine(sentence, amount)
  if (!item && !isBehindLabel(sentence, amount)) return null
  const shared = kind === 'money' ? sharedOut(sentence, topics, earlier) : null
  if (shared) return shared
  for (let back = 1; back <= LINES; back++) {
    const line = topics.before(sentence, back)
    if (line && kind === 'person' && isColon(line.keys.at(-1))) {
      const told = brokenDown(earlier, line, sentence, topics)
      if (told) return told
    }
    if (!line?.opensLine) return null
    const figure = firstFigure(line)
    if (!figure) return line.keys.length <= HEADING_WORDS ? toldAbove(line, topics, kind, earlier) : null
    if (!isBehindLabel(line, figure)) return kind === 'person' && namesPlace(sentence) && figure.from <= (line.listItem ? 1 : 0) ? asClaimedAbove(claimOf(earlier, line)) : null
    if (kind === 'money') continue
    const whole = claimOf(earlier, line)
    const within = indentOf(line, topics) < indentOf(sentence, topics)
    if (whole && whole.trigger !== null) {
      if (within || addsUp(whole, sentence, topics)) return asClaimed(whole, whole)
      // A breakdown that nothing calls a part is none.
      if (topics.profile.verbFirst && opensWithPlace(sentence) && least(whole) >= leastOf(amount)) return asClaimed(whole, null)
    }
    if (whole === null && within) return null
  }
  return null
}

/**
 * «وتوزع القتلى على النحو التالي: 219 من المدنيين», and so over lines that each open with a number: what the line that opens the list says is counted in it; null
 * where no such line does.
 */
function ledByList(sentence: Sentence, amount: Amount, topics: TopicSense): Recalled | null {
  const { keys } = sentence
  if (isColon(rightBefore(keys, amount.from))) return people(opensList(sentence, amount.from - 1) ? toldIn(sentence, topics, 'person', amount.from - 1) : null)
  if (!sentence.opensLine || amount.from > (sentence.listItem ? 1 : 0)) return null
  for (let back = 1; back <= LINES; back++) {
    const line = topics.before(sentence, back)
    if (!line) return null
    if (isColon(line.keys.at(-1))) return opensList(line, line.keys.length - 1) ? people(toldIn(line, topics, 'person')) : null
  }
  return null
}

/** True where the words before the colon at word `at` say that a list follows. */
const opensList = ({ hitAt }: Sentence, at: number): boolean => (tagOf(hitAt[at - 1], 'lists') ?? tagOf(hitAt[at - 1], 'itemizes')) !== null

/** What a heading says of the figures below it; null where it says nothing. */
function toldAbove(heading: Sentence, topics: TopicSense, kind: Case['kind'], earlier: readonly Decision[]): Recalled | null {
  const told = toldIn(heading, topics, kind)
  return kind === 'money' ? told : people(told) ?? namedAbove(heading) ?? sharedUnder(heading, topics, earlier)
}

/** Words of a heading that does no more than name what is told below it, at most. */
const TITLE_WORDS = 4

/** Fewer may add up by chance. */
const LEAST_SHARED = 100

/** «التوزيع حسب المواقع» over places with a number each: they count what was counted before, where together they are as many. */
function sharedUnder(heading: Sentence, topics: TopicSense, earlier: readonly Decision[]): Recalled | null {
  let sum = 0
  let lines = 0
  for (let index = heading.index + 1; lines < LINES; index++, lines++) {
    const line = topics.at(index)
    const figure = line && firstFigure(line)
    if (!line || !figure || !isBehindLabel(line, figure) || line.hitAt.some((hit, i) => i < figure.from && tagsOf(hit, 'trigger').length > 0)) break
    sum += figure.quantity.value ?? 0
  }
  return lines > 1 && sum >= LEAST_SHARED ? asClaimedAbove(earlier.findLast((d) => isWhole(d) && d.amount.quantity.value === sum) ?? null) : null
}

/** "DISPLACEMENT" over "Barangay Poblacion: 1,204 persons" */
function namedAbove(line: Sentence): Recalled | null {
  if (line.keys.length > TITLE_WORDS || !namesTopic(line, 'displacement')) return null
  return { measure: 'displaced', rule: 'displaced.headed', parent: null }
}

/** True for a label that is a place ("Chad: 724,000"). */
const namesPlace = (sentence: Sentence): boolean => tagOf(sentence.hitAt[sentence.listItem ? 1 : 0], 'place-word') !== null

/** "3.2M refugees who fled Sudan" over "Chad: 724,000": places under a line that opens with a figure say where those are. */
const asClaimedAbove = (whole: Decision | null): Recalled | null => (isClaim(whole) ? asClaimed(whole, null) : null)

/** «من جنوب السودان: 430,000» under «اللاجئون: 1.1 مليون»: the label tells where some of those above are from. */
function opensWithPlace({ hitAt, listItem }: Sentence): boolean {
  const first = hitAt[listItem ? 1 : 0]
  return (tagOf(first, 'partitive') ?? tagOf(first, 'place-preposition')) !== null && tagsOf(first, 'trigger').length === 0
}

/** How many sentences before the line that opens a list the sum stands that is shared out in it. */
const SUM_WITHIN = 6

/** "The funding will be distributed as follows: Mali: €15.4 million": the items share out the sum of aid told before the line that opens them. */
function sharedOut(sentence: Sentence, topics: TopicSense, earlier: readonly Decision[]): Recalled | null {
  for (let back = 1; back <= LINES; back++) {
    const line = topics.before(sentence, back)
    if (!line) return null
    if (isColon(line.keys.at(-1)) || (line.opensLine && line.hitAt.some((hit) => tagOf(hit, 'lists')))) {
      // "brings our support to $468 million. The funding will be channelled as follows:": what is new is shared out.
      const told = earlier.filter((d) => countsAid(d) && d.sentence.index <= line.index && d.sentence.index >= line.index - SUM_WITHIN)
      const sum = told.findLast(({ measure }) => measure !== 'total' && measure !== 'requested') ?? told.at(-1)
      const heading = toldIn(line, topics, 'money')
      // "raised €6.2 billion ($6.9 billion). Pledges by country: Norway - $10 million to the fund"
      const all = told.findLast((d) => isClaim(d) && d.measure === 'pledged' && d.parent === null && !d.reasons.includes('sum-converted')) ?? null
      if (!sentence.profile.verbFirst && heading?.measure === 'pledged' && sum?.measure === 'pledged' && isClaim(all)) return asClaimed(all, all)
      return sum ? asClaimedAbove(sum) : heading
    }
    const figure = line.amounts.find(({ quantity }) => isCurrency(quantity.unit))
    if (!line.opensLine || !figure || !(isBehindLabel(line, figure) || isSumOfLine(line, figure))) return null
  }
  return null
}

/** True for the sum that a line of a list is about. */
const isSumOfLine = (sentence: Sentence, amount: Amount): boolean => isSumOfItem(sentence, amount) || closesItem(sentence, amount) || isSumOfGiver(sentence, amount)

/** "- emergency shelter kits (£2.1 million)": the sum in brackets that closes an item of a list. */
export const closesItem = (sentence: Sentence, amount: Amount): boolean => sentence.listItem && isInBrackets(sentence, amount) && sentence.keys.length - amount.to <= 3

/** "– €32 million for Bangladesh": the sum that opens an item of a list. */
const isSumOfItem = (sentence: Sentence, amount: Amount): boolean =>
  isCurrency(amount.quantity.unit) && ((sentence.listItem && amount.from <= 2) || opensNumbered(sentence, amount))

/** "(1) Indonesia: US$3 million for food": the sum right behind the label of a line that opens with its number or a bullet. */
function opensNumbered({ opensLine, listItem, keys, hitAt, amounts }: Sentence, { from }: Amount): boolean {
  const numbered = amounts.some((other) => other.from <= 1 && other.to < from)
  for (let i = 0; i < from; i++) if (tagOf(hitAt[i], 'trigger')) return false
  if ((!numbered && !listItem) || !opensLine || from < 2 || from > LABEL_WORDS || !isColon(keys[from - 1])) return false
  const isNumber = (other: Amount): boolean => other.from <= 1 && other.quantity.noun === null && (other.quantity.value ?? LINES) < LINES
  return amounts.every((other) => other.from >= from || isNumber(other))
}

/** "Norway - US$20 million to UNICEF": the sum right behind the country that opens its line and a dash or a colon, whatever is said of it behind. */
function isSumOfGiver({ opensLine, listItem, keys, hitAt, profile }: Sentence, { from }: Amount): boolean {
  const giver = hitAt[listItem ? 1 : 0]
  if (profile.verbFirst || !opensLine || !giver || !tagOf(giver, 'place-word') || giver.to !== from - 1) return false
  return isColon(keys[from - 1]) || isDash(keys[from - 1])
}

/** Sentences from a claim to the line behind whose colon it is broken down, at most. */
const TOLD_WITHIN = 3

/** «وتوزعت هذه الأرواح كالتالي:»: the label lines under a colon that add up to the claim told right before it count as it does; null where they do not. */
function brokenDown(earlier: readonly Decision[], header: Sentence, sentence: Sentence, topics: TopicSense): Recalled | null {
  // «بلغت الوفيات 214، موزعة كالآتي:»: the claim may stand in that line itself.
  const partOf = (whole: Decision): Decision | null => (sentence.profile.verbFirst ? null : whole)
  const told = firstFigure(header) ? claimOf(earlier, header) : null
  if (told) return addsUp(told, sentence, topics) ? asClaimed(told, partOf(told)) : null
  // "58 deaths. At least 18 drowned. Deaths by county:"
  const isNear = (d: Decision): boolean => isWhole(d) && d.sentence.index < header.index && d.sentence.index >= header.index - TOLD_WITHIN
  const before = earlier.findLast((d) => isNear(d) && addsUp({ ...d, sentence: header }, sentence, topics)) ?? null
  return isClaim(before) ? asClaimed(before, partOf(before)) : null
}

/** What a heading says of people: those hurt in any way are told apart below it, and houses house nobody there. */
const people = (told: Recalled | null): Recalled | null => (told?.measure === 'casualties' || told?.rule.endsWith('.host') ? null : told)

const firstFigure = (line: Sentence): Amount | null => line.amounts.find(({ quantity }) => quantity.form !== 'singular') ?? null

/** True for a claim of people that is no part itself. */
const isWhole = (decision: Decision): decision is DecidedClaim => countsPeople(decision) && decision.parent === null

/** The decision itself, whose identity links parts to it. */
function claimOf(earlier: readonly Decision[], line: Sentence): (Decision & { measure: NonNullable<Decision['measure']> }) | null {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const claim = earlier[i]!
    if (claim.sentence.index < line.index) return null
    if (claim.sentence === line && isWhole(claim)) return claim
  }
  return null
}

/** True for a figure right behind the label that opens its line, where the label names no things. */
function isBehindLabel(sentence: Sentence, amount: Amount): boolean {
  const mark = rightBefore(sentence.keys, amount.from)
  if (!sentence.opensLine || amount.from < 2 || amount.from > LABEL_WORDS || figureAt(sentence, amount.to)) return false
  if (!(isColon(mark) || isDash(mark)) && !(isComma(mark) && closesItsLine(sentence, amount))) return false
  if (amount.to < sentence.keys.length && !isMark(sentence.keys[amount.to])) return false
  for (let i = 0; i < amount.from - 1; i++) if (sentence.amountAt[i] || (i > 1 && tagOf(sentence.hitAt[i], 'said'))) return false
  return true
}

/** "Konga field, 5,870": true for digits that end a line of which nothing but a name and a comma stands before them. */
function closesItsLine({ keys, hitAt, profile }: Sentence, { from, to, quantity }: Amount): boolean {
  if (profile.verbFirst || quantity.form !== 'digits' || quantity.unit !== null || to < keys.length) return false
  for (let i = 0; i < from - 1; i++) if (isMark(keys[i]) || tagOf(hitAt[i], 'auxiliary') || tagOf(hitAt[i], 'said') || tagOf(hitAt[i], 'month')) return false
  return true
}

/** True for "Schools used as shelters: 48": the label opens with things. */
export function labelsThings(sentence: Sentence, amount: Amount): boolean {
  if (!isBehindLabel(sentence, amount)) return false
  const first = sentence.hitAt[sentence.listItem ? 1 : 0]
  return tagOf(first, 'thing') !== null && !tagsOf(first, 'trigger').some((t) => t.frame === 'counted' || t.frame === 'label')
}

/** Lines between such a heading and what stands under it, and words of it, at most. */
const THINGS_LINES = 4
const THINGS_WORDS = 5

/** "Totally: 21,640" under "V. Damaged houses": a bare number whose label tells nothing, under a heading that names things and no people. */
export function isUnderThings(sentence: Sentence, amount: Amount, topics: TopicSense): boolean {
  if (amount.quantity.noun !== null || amount.quantity.unit !== null || !isBehindLabel(sentence, amount) || tells(sentence, amount.from)) return false
  for (let back = 1; back <= THINGS_LINES; back++) {
    const line = topics.before(sentence, back)
    if (!line) return false
    const figure = firstFigure(line)
    if (!figure) return line.keys.length <= THINGS_WORDS && line.hitAt.some((hit) => tagOf(hit, 'thing')) && !tells(line, line.keys.length)
    if (!line.opensLine || !isBehindLabel(line, figure) || tells(line, figure.from)) return false
  }
  return false
}

/** True where words before word `to` tell of people: of what befell them, who they are, or where they are put up. */
function tells({ hitAt }: Sentence, to: number): boolean {
  for (let i = 0; i < to; i++) {
    const hit = hitAt[i]
    if (hit && ((tagOf(hit, 'trigger') && !tagOf(hit, 'thing')) || tagOf(hit, 'set') || tagOf(hit, 'who') || tagOf(hit, 'shelter') || hasTopic(hit, 'displacement'))) return true
  }
  return false
}

/** How far a line is set in, in units of the text. */
export function indentOf({ start }: Sentence, { text }: TopicSense): number {
  let at = start
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t' || text[at - 1] === '\u00a0')) at--
  return start - at
}

/** True where the label lines right below a whole, this one among them, have no words of their own for what they count and add up to it. */
function addsUp(whole: Decision, sentence: Sentence, topics: TopicSense): boolean {
  const total = whole.amount.quantity.value
  let sum = 0
  for (let index = whole.sentence.index + 1; total !== null && sum < total && index < whole.sentence.index + LINES; index++) {
    const line = topics.at(index)
    const figure = line && firstFigure(line)
    // "With relatives: 4,000", of those who are displaced as well
    const tellsOther = (hit: Hit | null): boolean => tagsOf(hit, 'trigger').some(({ measure }) => line?.profile.verbFirst === true || measure !== whole.measure)
    if (!line || !figure || !isBehindLabel(line, figure) || line.hitAt.some((hit, i) => i < figure.from && tellsOther(hit))) return false
    sum += figure.quantity.value ?? 0
    if (sum === total) return index >= sentence.index && index > whole.sentence.index + 1
  }
  return false
}
