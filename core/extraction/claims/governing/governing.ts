import { isCurrency } from '../../../model/figure.ts'
import { kindOf } from '../../../model/kind.ts'
import { asideEnd, relativeEnd, asideStart } from '../asides.ts'
import { COLLECTED } from './candidate.ts'
import type { Candidate } from './candidate.ts'
import { collect } from './collect.ts'
import type { Way } from './way.ts'
import { isJoined } from '../joined.ts'
import { bringsInKnown, crossingCost, isOutOf, tagOf, tagsOf } from '../meaning.ts'
import { figureAt, isColon, isComma, isMark, isQuote, markCost, rightBefore, SPEECH_COST } from '../sentence.ts'
import { setMoving } from './moving.ts'
import { isSummedUp } from '../counting/sums.ts'
import { behindAgeOfOne } from '../counting/ages.ts'
import { endWithRepeat } from '../counting/repeating.ts'
import { heldByShelter, inmatesOfCamp, livingThere, shelteredIn } from './sheltering.ts'
import { broughtToWard, liesInWard, takenInByWard } from './wards.ts'
import { wholeNumberBehind } from '../parts/whole-by-number.ts'
import type { Hit } from '../meaning.ts'
import type { Amount, Sentence } from '../sentence.ts'

const OF_PART = 3
/** What it costs to reach back over «لا يزال». */
const STILL_COST = 3
/** What it costs to reach over a further label to the right. */
const FURTHER_LABEL = 6
/** What it costs to reach over an aside. */
const ASIDE_COST = 0.8
/** Words further away than this are not looked at, which keeps the cost linear in any text. */
const REACH = 45

/** What a clause costs a figure before it that has somebody or something else for its subject, and the edge that opens one, at least. */
const OTHERS_CLAUSE = 6
const CLAUSE_EDGE = 3

/** "440 people were on the train when | the line was blown up": a clause with a subject of its own opens. */
function opensOthers({ hitAt, amountAt }: Sentence, hit: Hit): boolean {
  // "gave 25 as the number of dead"
  if (tagsOf(hitAt[hit.to + 1], 'trigger').some(({ frame }) => frame === 'label')) return false
  // "70 inmates took part in the riot, | in which three guards were hurt"
  if (tagOf(hit, 'where') && (amountAt[hit.to] ?? null) !== null) return true
  if ((tagOf(hit, 'boundary')?.cost ?? 0) < CLAUSE_EDGE) return false
  return tagOf(hitAt[hit.to], 'determiner') !== null || tagOf(hitAt[hit.to], 'further') !== null || (amountAt[hit.to] ?? null) !== null
}

function figureCost(sentence: Sentence, index: number, of: Amount): number {
  const other = figureAt(sentence, index)
  if (other && other !== of) return index === other.from ? 1.2 : 0
  return 0
}

/** «أربع اتفاقيات قيمتها 64 مليونا»: what is counted may be what the money is in. */
const countsThings = ({ quantity }: Amount): boolean => quantity.unit === null && quantity.noun !== null

/** True for a figure that "and" does not join to one before it. */
function isUnjoinedFigure(sentence: Sentence, index: number): boolean {
  const figure = figureAt(sentence, index)
  return figure !== null && figure.from === index && !isJoined(sentence, figure)
}

/** What it costs to reach over a mark; a colon that opens a quotation is the end of who spoke before. */
const crossedMark = (keys: readonly string[], i: number): number => (isColon(keys[i]) && isQuote(keys[i + 1]) ? SPEECH_COST : markCost(keys[i] ?? ''))

/** "5,933": true for the comma within a number and the digits behind it, which are one word with those before. */
const isInDigits = ({ amountAt, keys }: Sentence, at: number): boolean => amountAt[at] != null && amountAt[at].from < at && (isComma(keys[at]) || isComma(keys[at - 1]))

const isIn = (hit: Hit | null | undefined): boolean => tagOf(hit, 'place-preposition') !== null && !tagOf(hit, 'link')

/** Words of a subject that tells of the figure before it, at most. */
const TELLING = 8

/** Where the words begin that the subject right behind a figure says of it ("34 the army says | are dead"); `at` where it says nothing. */
function behindTelling(sentence: Sentence, at: number): number {
  for (let i = at; i < at + TELLING && i < sentence.keys.length && !isMark(sentence.keys[i]) && !figureAt(sentence, i); i++) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'said')) return tagOf(sentence.hitAt[hit!.to], 'auxiliary') || tagOf(sentence.hitAt[hit!.to], 'trigger') ? hit!.to : at
  }
  return at
}

/** Words of a relative clause and of the one it stands in, at most. */
const CLAUSE_WORDS = 10

/** Rules that say where people are. */
const SITUATED = /\.(state|camp|night|homeless)$/

/** «310 ممن غادروا رجعوا إلى قراهم»: behind the verb of the relative clause where the clause it stands in has its own; else `at`. */
function behindRelative(sentence: Sentence, at: number): number {
  if (!tagOf(sentence.hitAt[at], 'relative')) return at
  let first: Hit | null = null
  for (let i = at + 1; i < at + CLAUSE_WORDS && i < sentence.keys.length && !isMark(sentence.keys[i]) && !figureAt(sentence, i); i++) {
    const hit = sentence.hitAt[i]
    if (!hit || hit.from !== i || !tagsOf(hit, 'trigger').some((t) => t.frame === 'either' || t.frame === 'passive')) continue
    if (first) return hit.coordinated || tagsOf(hit, 'trigger').every((t) => SITUATED.test(t.rule)) ? at : first.to
    first = hit
  }
  return at
}

/** "34 the army says are dead", "34 of whom the army …": another subject follows right behind a figure, which does not speak then. */
function hasOtherSubjectBehind(sentence: Sentence, to: number): boolean {
  const at = tagOf(sentence.hitAt[to], 'subset') || tagOf(sentence.hitAt[to], 'partitive') ? sentence.hitAt[to]!.to : to
  const subject = tagOf(sentence.hitAt[at], 'boundary') ? sentence.hitAt[at]!.to : at
  return tagOf(sentence.hitAt[subject], 'determiner') !== null
}

/** True for "$36 million) of the appeal". */
function isOfWhole(sentence: Sentence, to: number): boolean {
  const at = sentence.keys[to] === ')' ? to + 1 : to
  return isOutOf(sentence.hitAt[at])
}

/** All triggers that might govern an amount, cheapest first; `verbFirst` where a verb's subject follows it. */
export function candidatesFor(sentence: Sentence, amount: Amount, verbFirst = false): Candidate[] {
  const found: Candidate[] = []
  const { hitAt } = sentence
  const way = wayFrom(sentence, amount, verbFirst)
  for (let i = amount.from; i < amount.to; ) {
    const hit = hitAt[i]
    // "held in excess of 25,000": what reaches into the figure is not said by it.
    if (hit && (verbFirst || hit.from >= amount.from)) collect(sentence, hit, way, found)
    i = hit ? Math.max(hit.to, i + 1) : i + 1
  }
  // "lives in a mosque": the words behind make another phrase of the noun.
  const tail = amount.quantity.noun === 'life' && !verbFirst ? hitAt[amount.to - 1] : null
  if (tail && tail.to > amount.to) found.push({ measure: 'killed', rule: 'killed.lives', cost: -2, hit: tail, side: 'inside', trigger: null })
  lookRight(sentence, amount, setOut(way, 'right'), found)
  way.bound = tagOf(rightBefore(hitAt, amount.from), 'relayed') !== null || way.asked
  lookLeft(sentence, amount, setOut(way, 'left'), found)
  if (!way.money && !verbFirst) addByPlace(sentence, amount, found)
  // «يقيم 45 ألف شخص في 38 مركز إيواء»
  const sheltered = !way.money && verbFirst ? shelteredIn(sentence, amount) : null
  if (sheltered) found.push(sheltered)
  return found.sort((a, b) => a.cost - b.cost)
}

/** Adds to `found` what wards, shelters and verbs of moving say of people, where verbs stand behind their subjects. */
function addByPlace(sentence: Sentence, amount: Amount, found: Candidate[]): void {
  const ward = broughtToWard(sentence, amount) ?? takenInByWard(sentence, amount) ?? liesInWard(sentence, amount)
  if (ward) found.push(ward)
  // Before the verb itself, which says as well whom a country takes in.
  const held = heldByShelter(sentence, amount) ?? livingThere(sentence, amount) ?? inmatesOfCamp(sentence, amount)
  if (held) found.unshift(held)
  const sheltered = shelteredIn(sentence, amount)
  if (sheltered) found.push(sheltered)
  const moved = setMoving(sentence, amount)
  if (moved) found.push(moved)
}

/** How an amount stands in its sentence, before anything is reached over. */
function wayFrom(sentence: Sentence, amount: Amount, verbFirst: boolean): Way {
  const { quantity, from, to } = amount
  const before = rightBefore(sentence.hitAt, from)
  const money = isCurrency(quantity.unit)
  return {
    side: 'inside',
    steps: 0,
    edges: 0,
    taken: false,
    listed: isJoined(sentence, amount),
    linked: isLinked(sentence, amount),
    bound: false,
    asked: money && tagOf(before, 'asked') !== null,
    summed: money && isSummedUp(sentence, amount),
    known: money && bringsInKnown(before),
    money,
    labelled: isColon(rightBefore(sentence.keys, from)),
    named: quantity.noun !== null,
    located: verbFirst && isBareWord(amount) && isIn(before),
    verbFirst,
    only: tagOf(before, 'not-negation')?.only === true,
    hasVerb: hasVerbRightBehind(sentence, to, verbFirst),
    alone: sentence.profile.grammar.bareSingulars && quantity.form === 'singular' && quantity.noun !== null && tagOf(before, 'asks') === null,
    fronted: tagOf(before, 'complement') !== null || tagOf(before, 'fronting') !== null,
    told: hasOtherSubjectBehind(sentence, to),
    ofWhole: money && !sentence.profile.grammar.ofMeansFrom && isOfWhole(sentence, to)
  }
}

/** True where a linking word stands right before a figure, or is written as one with it. */
function isLinked({ hitAt, starts, profile: { joined } }: Sentence, { from, quantity }: Amount): boolean {
  if (tagOf(rightBefore(hitAt, from), 'link') || (joined !== null && tagOf(hitAt[from], 'link'))) return true
  return (starts[from] ?? 0) < quantity.start
}

/** True for a number of one word that counts by no noun. */
const isBareWord = ({ quantity: { noun, unit, form }, from, to }: Amount): boolean => noun === null && unit === null && form !== 'singular' && to - from === 1

/** "one died and five were hurt", "22 who were arrested and 31 who were killed" */
function hasVerbRightBehind({ hitAt, amountAt }: Sentence, to: number, verbFirst: boolean): boolean {
  const next = hitAt[to]
  if (!verbFirst && (tagOf(next, 'auxiliary') ?? tagOf(next, 'relative') ?? tagOf(next, 'holds')) !== null) return true
  const hasNoObject = amountAt[next?.to ?? 0] === null
  return tagsOf(next, 'trigger').some((t) => (t.frame === 'passive' || (t.frame === 'either' && hasNoObject)) && isVerbal(t.rule))
}

/** True for the rule of a verb, by itself or with a noun («لقوا مصرعهم»). */
const isVerbal = (rule: string): boolean => rule.endsWith('.verb') || rule.endsWith('.light-verb')

/** The way from the figure to one side of it, where nothing was reached over yet. */
function setOut(way: Way, side: 'left' | 'right'): Way {
  way.side = side
  way.steps = 0
  way.edges = 0
  way.taken = false
  return way
}

/** Where what is told of an amount begins behind it. */
function beginOnRight(sentence: Sentence, amount: Amount, { alone, verbFirst }: Way): number {
  if (verbFirst) return alone ? behindAgeOfOne(sentence, amount.to) : endWithRepeat(sentence, amount)
  // "One of the three succumbed": what is told behind the number of all is told of the part.
  return wholeNumberBehind(sentence, amount)?.to ?? endWithRepeat(sentence, amount)
}

function lookRight(sentence: Sentence, amount: Amount, way: Way, found: Candidate[]): void {
  const { hitAt, keys } = sentence
  // «12 شخصا، بينهم 3 أطفال، قتلوا»: a part between takes no verb away. English has its verbs behind both.
  let part = !way.verbFirst
  let pointed = false
  const accompanies = tagOf(rightBefore(hitAt, amount.from), 'accompanying') !== null
  const begin = beginOnRight(sentence, amount, way)
  const told = sentence.profile.grammar.bareRelatives ? behindRelative(sentence, begin) : begin
  for (let i = way.told ? behindTelling(sentence, begin) : told; i < keys.length && way.steps < REACH && way.edges < COLLECTED; ) {
    const verb = way.verbFirst || way.steps > 0 ? i : relativeEnd(sentence, i)
    if (verb > i) {
      way.edges += ASIDE_COST
      i = verb
      continue
    }
    const hit = hitAt[i]
    if (hit && hit.from >= amount.to) {
      // «61، بينهم 27 لم يعودوا أحياء»: what stands right behind a part is said of it alone.
      const ofPart = pointed && figureAt(sentence, hit.from - 1) !== null
      if (figureAt(sentence, hit.from) === null) collect(sentence, hit, ofPart ? { ...way, taken: true, edges: way.edges + OF_PART } : way, found)
      pointed ||= way.verbFirst && tagOf(hit, 'subset') !== null
      if (way.verbFirst || hit.from > begin || !tagOf(hit, 'relative')) way.edges += crossingCost(hit)
      if (!way.verbFirst && opensOthers(sentence, hit)) way.edges += OTHERS_CLAUSE
      for (let k = hit.from; k < hit.to; k++) way.edges += figureCost(sentence, k, amount)
      part ||= tagOf(hit, 'subset') !== null
      way.taken ||= !part && isUnjoinedFigure(sentence, hit.from)
      // «61 ألفا، وعدد من ماتوا 90»: a further label opens words on another figure.
      if (hit.coordinated && tagOf(hit, 'trigger')?.frame === 'label') way.edges += FURTHER_LABEL
      way.steps += hit.to - i
      i = hit.to
      continue
    }
    const behind = asideEnd(sentence, i)
    if (behind > i) {
      way.edges += ASIDE_COST
      i = behind
      continue
    }
    if (!way.verbFirst && keys[i] === ';' && opensWithSubject(sentence, i + 1)) return
    // "Twelve soldiers were killed, along with two clerks, and nine villagers were hurt."
    if (accompanies && isComma(keys[i]) && tagOf(hitAt[i + 1], 'coordination')) return
    if (isInDigits(sentence, i)) { i++; continue }
    const mark = crossedMark(keys, i)
    way.edges += mark + figureCost(sentence, i, amount)
    way.taken ||= !part && isUnjoinedFigure(sentence, i)
    if (mark === 0) way.steps++
    i++
  }
}

/** "The coach had 53 passengers; nine were killed.": true where a bare number with a verb right behind it opens the clause at `at`: that verb is its own. */
function opensWithSubject(sentence: Sentence, at: number): boolean {
  const subject = figureAt(sentence, at)
  if (subject?.from !== at || subject.quantity.noun !== null) return false
  const verb = sentence.hitAt[subject.to]
  return tagOf(verb, 'auxiliary') !== null || tagsOf(verb, 'trigger').some(({ frame }) => frame === 'passive')
}

/** «الوفيات وصلت إلى 1559 شخصا»: true for a verb by which a count comes to people, though of sums it says that they have arrived. */
const comesTo = (hit: Hit, { money }: Way): boolean =>
  !money && hit.meaning.crossing > 0 && tagOf(hit, 'link') !== null && tagsOf(hit, 'trigger').every(({ measure }) => kindOf(measure) === 'aid')

function lookLeft(sentence: Sentence, amount: Amount, way: Way, found: Candidate[]): void {
  const { hitAt, keys } = sentence
  // A label behind a figure that stands before other words spoken has its figure.
  let newSpeech = false
  for (let i = amount.from - 1; i >= 0 && way.steps < REACH && way.edges < COLLECTED; ) {
    const hit = hitAt[i]
    if (hit && hit.to === amount.from && tagOf(hit, 'gathers')) {
      i = hit.from - 1
      continue
    }
    if (hit && hit.to <= amount.from) {
      const figure = figureAt(sentence, hit.from)
      if (figure === null || (way.money && countsThings(figure))) collect(sentence, hit, way, found)
      if (!comesTo(hit, way)) way.edges += crossingCost(hit)
      // «عاد 570 ألفا ولا يزال 510 آلاف نازحين»: those who stay as they were have a clause of their own.
      if (tagOf(hit, 'not-negation')?.still) way.edges += STILL_COST
      for (let k = hit.from; k < hit.to; k++) way.edges += figureCost(sentence, k, amount)
      if (figure !== null || tagOf(hit, 'trigger')) way.bound = false
      if (tagOf(hit, 'complement') || tagOf(hit, 'said')) newSpeech = true
      else if (newSpeech && figure) way.taken = true
      way.steps += hit.to - hit.from
      i = hit.from - 1
      continue
    }
    const opened = asideStart(sentence, i)
    if (opened < i) {
      way.edges += ASIDE_COST
      i = opened - 1
      continue
    }
    if (isInDigits(sentence, i)) { i--; continue }
    const mark = crossedMark(keys, i)
    way.edges += mark + figureCost(sentence, i, amount)
    if (newSpeech && figureAt(sentence, i)) way.taken = true
    if (mark === 0) way.steps++
    i--
  }
}
