import { MEASURES } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { holdsAny, rolesAsked, tagsOf } from '../meaning.ts'
import { pointsBack } from '../parts/wholes.ts'
import { isComma } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { feature, OpenFamily } from './feature.ts'
import type { Feature } from './feature.ts'
import { fixedFeatures } from './fixed-feature.ts'
import { reachOf } from './told.ts'
import type { Told } from './told.ts'
import type { Weighing } from './weighing.ts'

/** Words on either side of a figure that are told by their place; those of a whole; words that are told as being about it. */
const BESIDE = 3
const BESIDE_WHOLE = 2
const ABOUT = 8
/** Letters at the start of a word that its inflected forms mostly share. */
const STEM = 5
/** Words between part and whole that are told one by one, at most. */
const BETWEEN = 12
/** So far off stands a word that makes a part, at most. */
const MARKED_WITHIN = 4
/** Counts are told up to here. */
const SEVERAL = 3

const DISTANCES = ['before', 'behind', 'next', '1', '2', '4', '8', 'far'] as const
/** Where the whole stands: before or behind the part in its sentence, in the next sentence, or so many sentences before it. */
function distanceOf(part: Told, whole: Told): number {
  const apart = part.sentence.index - whole.sentence.index
  if (apart === 0) return whole.amount.from < part.amount.from ? 0 : 1
  if (apart < 0) return 2
  return apart === 1 ? 3 : apart === 2 ? 4 : apart <= 4 ? 5 : apart <= 8 ? 6 : 7
}
/** In one sentence or not. */
const NEARNESS = ['here', 'apart'] as const
const nearnessOf = (distance: number): number => (distance < 2 ? 0 : 1)
/** Of one measure or of two. */
const LIKENESS = ['=', '/'] as const
const CORNERS = ['here=', 'here/', 'apart=', 'apart/'] as const

const RATIOS = ['1', '0.8', '0.5', '0.2', '0.05', '0'] as const
/** How much of the whole the part is, roughly. */
function ratioOf(part: number, whole: number): number {
  const ratio = part / Math.max(1, whole)
  return ratio >= 1 ? 0 : ratio > 0.8 ? 1 : ratio > 0.5 ? 2 : ratio > 0.2 ? 3 : ratio > 0.05 ? 4 : 5
}
const SIZES = ['1', '4', '9', '29', '99', '999', '9999', 'more'] as const
const sizeOf = (value: number): number => (value <= 1 ? 0 : value < 5 ? 1 : value < 10 ? 2 : value < 30 ? 3 : value < 100 ? 4 : value < 1000 ? 5 : value < 10_000 ? 6 : 7)
/** What other parts leave of a whole is less than one more, exactly it, or more. */
const levelOf = (left: number): number => (left < 0 ? 0 : left === 0 ? 1 : 2)
const COUNTS = ['0', '1', '2', '3'] as const
const countOf = (count: number): number => Math.min(SEVERAL, count)

const PLACE_OF: ReadonlyMap<Measure, number> = new Map(MEASURES.map((measure, place) => [measure, place]))

const { names, fixed, family, grid } = fixedFeatures()
/** The names of those of these features that are known beforehand. */
export const FIXED_FEATURES: readonly string[] = names

/** Beginnings of the names of features that end in a word. */
const prefixes = (prefix: string, members: readonly string[]): readonly Feature[] => members.map((member) => feature(prefix + member))

// Of a whole and its part.
const LIKE = grid('like:', LIKENESS, DISTANCES)
const MEASURED = grid('measures:', MEASURES, MEASURES)
const MEASURED_HERE = NEARNESS.map((near) => grid(`measures:${near}:`, MEASURES, MEASURES))
const RATIO = family('ratio:', RATIOS)
const RATIO_LIKE = grid('ratio:', RATIOS, LIKENESS)
const RATIO_FAR = grid('ratio:', RATIOS, DISTANCES)
const SIZED = grid('sizes:', SIZES, SIZES)
const SAME_NOUN = fixed('noun=')
const OTHER_NOUN = fixed('noun/')
const NOUN_OF_PART = new OpenFamily('part-noun:')
const NOUN_OF_PART_AT = NEARNESS.map((near) => new OpenFamily(`part-noun:${near}:`))
const SAME_PLACE = fixed('place=')
const OTHER_PLACE = family('place/', LIKENESS)
const OTHER_MODALITY = new OpenFamily('modality/')
const SAME_WHO = fixed('who=')
const OTHER_WHO = fixed('who/')
const WHO_TOLD = grid('who:', ['0', '1'], ['0', '1'])
const HEADLINE = family('headline:', DISTANCES)
const LARGER_BETWEEN = grid('larger-between:', COUNTS, DISTANCES)
const PARTS = grid('parts:', COUNTS, NEARNESS)
const PARTS_LEAVE = grid('parts-leave:', ['less', 'it', 'more'], LIKENESS)
const PART_BEFORE = family('part-before:', ['here', '1', 'far', '=', '/'])
const PART_BEHIND = family('part-behind:', CORNERS)
const COMMAS = grid('commas:', COUNTS, DISTANCES)
const WORD_BETWEEN = feature('between:')
const LEFT_OF_WHOLE = prefixes('whole-left', ['0:', '1:', '2:'])
const RIGHT_OF_WHOLE = prefixes('whole-right', ['0:', '1:', '2:'])
const LARGEST = grid('largest:', ['no', 'yes'], LIKENESS)
const MARKED = grid('marked:', LIKENESS, DISTANCES)
const POINTS_BACK = family('points-back:', DISTANCES)
const LEFT_AT = ['1', '2'].map((place) => prefixes(`left${place}:`, CORNERS.map((corner) => `${corner}:`)))
const RIGHT_AT = ['1', '2'].map((place) => prefixes(`right${place}:`, CORNERS.map((corner) => `${corner}:`)))
const OPENING_AT = prefixes('opening:', CORNERS.map((corner) => `${corner}:`))
const MAKES_UP_HERE = fixed('makes-up:sentence')
const MAKES_UP_WITH = family('makes-up:', ['before', 'behind'])
const MAKES_UP_LIKE = family('makes-up:', LIKENESS)
const MAKES_UP_THREE = fixed('makes-up:three')
const SAID = grid('said:', COUNTS, LIKENESS)
const AMONG = grid('among:', COUNTS, DISTANCES)
const NEW_LINE = family('new-line:', DISTANCES)

// Of a figure that is a part of nothing.
const NONE = fixed('none')
const NONE_MEASURE = family('none:', MEASURES)
const NONE_NOUN = MEASURES.map((measure) => new OpenFamily(`none:${measure}:`))
const NONE_LEFT = prefixes('none-left', ['0:', '1:', '2:', '3:'])
const NONE_RIGHT = prefixes('none-right', ['0:', '1:', '2:', '3:'])
const NONE_NEAR = feature('none-near:')
const NONE_OPENING = feature('none-opening:')
const NONE_SECOND = feature('none-second:')
const NONE_HERE = family('none-here:', ['0', '1', '2', '3', '4'])
const NONE_HEIGHT = family('none-of-measure:', ['first', 'more', 'equal', 'less'])
const NONE_MARKED = fixed('none-marked')
const NONE_POINTS_BACK = fixed('none-points-back')
const NONE_ITEM = fixed('none-item')
const NONE_LINE = fixed('none-line')
const NONE_SENTENCE = family('none-sentence:', ['0', '1', '2', '7', 'more'])
const NONE_WHO = new OpenFamily('none-who:')
const NONE_MODALITY = new OpenFamily('none-modality:')
const NONE_SAID = family('none-said:', COUNTS)
const NONE_SIZE = family('none-size:', SIZES)

const SUBSET = rolesAsked('subset')

/** True where a word that makes a part stands beside a figure. */
function isMarked({ sentence, amount: { from, to } }: Told): boolean {
  if (!holdsAny(sentence, SUBSET)) return false
  const { hitAt } = sentence
  for (let i = Math.max(0, from - MARKED_WITHIN); i < to + MARKED_WITHIN && i < hitAt.length; i++) if (tagsOf(hitAt[i], 'subset').length > 0) return true
  return false
}

/** What is asked of a part beside each of its wholes. */
export class PartFeatures {
  readonly part: Told
  readonly #told: readonly Told[]
  readonly #largest: ReadonlyMap<Measure, number>
  readonly #isMarked: boolean
  readonly #pointsBack: boolean
  /** The places among `told` that the features look at: from the first up to the second, which is left out. */
  readonly #from: number
  readonly #to: number

  /** `told` are all figures of the text in their order; `largest` tells the most of each measure that was told before the part. */
  constructor(part: Told, told: readonly Told[], largest: ReadonlyMap<Measure, number>) {
    const { from, to } = reachOf(part, told.length)
    this.part = part
    this.#told = told
    this.#largest = largest
    this.#from = from
    this.#to = to
    this.#isMarked = isMarked(part)
    this.#pointsBack = this.#isMarked && pointsBack(part.sentence, part.amount)
  }

  /** What speaks for the figure's being a part of nothing that is told but the words around. */
  ofNone(weighing: Weighing): void {
    const { part } = this
    const largest = this.#largest.get(part.measure)
    const { sentence, amount: { quantity }, statement } = part
    weighing.add(NONE)
    const place = PLACE_OF.get(part.measure)!
    weighing.add(NONE_MEASURE[place]!)
    weighing.addOpen(NONE_NOUN[place]!.of(quantity.noun ?? ''))
    weighing.add(NONE_SIZE[sizeOf(part.least)]!)
    weighing.add(NONE_HERE[Math.min(4, this.#countHere(part))]!)
    weighing.add(NONE_HEIGHT[largest === undefined ? 0 : part.least > largest ? 1 : part.least === largest ? 2 : 3]!)
    if (this.#isMarked) weighing.add(NONE_MARKED)
    if (this.#pointsBack) weighing.add(NONE_POINTS_BACK)
    if (sentence.listItem) weighing.add(NONE_ITEM)
    if (sentence.opensLine) weighing.add(NONE_LINE)
    weighing.add(NONE_SENTENCE[sentence.index < 3 ? sentence.index : sentence.index < 8 ? 3 : 4]!)
    for (const who of statement.who) weighing.addOpen(NONE_WHO.of(who))
    weighing.addOpen(NONE_MODALITY.of(statement.modality))
    weighing.add(NONE_SAID[countOf(part.said)]!)
  }

  /** What the words around speak for its being a part of nothing. */
  wordsOfNone(weighing: Weighing): void {
    const { sentence, amount: { from, to } } = this.part
    for (let k = 1; k <= ABOUT; k++) {
      addNone(weighing, sentence, from - k, k, NONE_LEFT)
      addNone(weighing, sentence, to + k - 1, k, NONE_RIGHT)
    }
    weighing.addWord(sentence, 0, NONE_OPENING)
    weighing.addWord(sentence, 1, NONE_SECOND)
  }

  /** What speaks for and against `whole` but the words around. */
  ofWhole(whole: Told, weighing: Weighing): void {
    const { part } = this
    const largest = this.#largest.get(whole.measure)
    const distance = distanceOf(part, whole)
    const near = nearnessOf(distance)
    const like = part.measure === whole.measure ? 0 : 1
    const [own, other] = [PLACE_OF.get(part.measure)!, PLACE_OF.get(whole.measure)!]
    weighing.add(LIKE[like]![distance]!)
    weighing.add(MEASURED[own]![other]!)
    weighing.add(MEASURED_HERE[near]![own]![other]!)
    const ratio = ratioOf(part.least, whole.least)
    weighing.add(RATIO[ratio]!)
    weighing.add(RATIO_LIKE[ratio]![like]!)
    weighing.add(RATIO_FAR[ratio]![distance]!)
    weighing.add(SIZED[sizeOf(part.least)]![sizeOf(whole.least)]!)
    const [noun, counted] = [part.amount.quantity.noun, whole.amount.quantity.noun]
    if (noun !== null && counted !== null) weighing.add(noun === counted ? SAME_NOUN : OTHER_NOUN)
    weighing.addOpen(NOUN_OF_PART.of(noun ?? ''))
    weighing.addOpen(NOUN_OF_PART_AT[near]!.of(noun ?? ''))
    this.#addCircumstances(whole, like, weighing)
    this.#addFigures(whole, distance, weighing)
    this.#addSums(whole, weighing)
    weighing.add(LARGEST[largest === undefined || largest <= whole.least ? 1 : 0]![like]!)
    weighing.add(SAID[countOf(whole.said)]![like]!)
    if (this.#isMarked) weighing.add(MARKED[like]![distance]!)
    if (this.#pointsBack) weighing.add(POINTS_BACK[distance]!)
    if (part.sentence.opensLine && distance > 2) weighing.add(NEW_LINE[distance]!)
    if (whole.sentence.index === 0) weighing.add(HEADLINE[distance]!)
  }

  #addCircumstances(whole: Told, like: number, weighing: Weighing): void {
    const [own, other] = [this.part.statement, whole.statement]
    const [here, there] = [own.setIn?.name ?? own.place?.name, other.setIn?.name ?? other.place?.name]
    // Two places that are both taken over from before differ by how they were, and tell nothing.
    if (here !== undefined && there !== undefined && (here === there || own.setIn === null || other.setIn === null)) weighing.add(here === there ? SAME_PLACE : OTHER_PLACE[like]!)
    if (own.modality !== other.modality) weighing.addOpen(OTHER_MODALITY.of(`${own.modality}:${other.modality}`))
    if (own.who.length > 0 && other.who.length > 0) weighing.add(own.who.some((who) => other.who.includes(who)) ? SAME_WHO : OTHER_WHO)
    weighing.add(WHO_TOLD[own.who.length > 0 ? 1 : 0]![other.who.length > 0 ? 1 : 0]!)
  }

  /** What the figures around tell: those between part and whole, and other parts that the rules have found of the whole. */
  #addFigures(whole: Told, distance: number, weighing: Weighing): void {
    const { part } = this
    const told = this.#told
    let larger = 0
    let parts = 0
    let taken = 0
    let among = 0
    for (let at = this.#from; at < this.#to; at++) {
      const other = told[at]!
      if (other.whole?.group === whole.group && other.group !== part.group) {
        parts++
        taken += other.least
      }
      if (other.sentence === whole.sentence && other.isMoney === whole.isMoney) among++
      const isBetween = (at > whole.at && at < part.at) || (at < whole.at && at > part.at)
      if (isBetween && other.isMoney === part.isMoney && other.least >= part.least && other.measure === whole.measure) larger++
    }
    const near = nearnessOf(distance)
    weighing.add(LARGER_BETWEEN[countOf(larger)]![distance]!)
    weighing.add(PARTS[countOf(parts)]![near]!)
    if (parts > 0) weighing.add(PARTS_LEAVE[levelOf(whole.least - taken - part.least)]![part.measure === whole.measure ? 0 : 1]!)
    weighing.add(AMONG[countOf(among)]![distance]!)
    const [before, behind] = [told[part.at - 1], told[part.at + 1]]
    if (before?.whole?.group === whole.group) {
      const apart = part.sentence.index - before.sentence.index
      weighing.add(PART_BEFORE[apart === 0 ? 0 : apart === 1 ? 1 : 2]!)
      weighing.add(PART_BEFORE[before.measure === part.measure ? 3 : 4]!)
    }
    if (behind?.whole?.group === whole.group) weighing.add(PART_BEHIND[(behind.sentence === part.sentence ? 0 : 2) + (behind.measure === part.measure ? 0 : 1)]!)
  }

  /** Numbers told beside the part that come to the whole with it. */
  #addSums(whole: Told, weighing: Weighing): void {
    const { part } = this
    const told = this.#told
    let sum = 0
    let count = 0
    for (let at = this.#from; at < this.#to; at++) {
      const other = told[at]!
      if (other.sentence !== part.sentence || other.isMoney !== part.isMoney || other.group === whole.group) continue
      sum += other.least
      count++
    }
    if (count > 1 && sum === whole.least) weighing.add(MAKES_UP_HERE)
    const beside = (steps: number): Told | undefined => { const other = told[part.at + steps]; return other !== undefined && other.group !== whole.group ? other : undefined }
    const isNear = (other: Told): boolean => other.isMoney === part.isMoney && Math.abs(other.sentence.index - part.sentence.index) <= 1
    for (const [side, steps] of [-1, 1].entries()) {
      const other = beside(steps)
      if (other === undefined || !isNear(other) || other.least + part.least !== whole.least) continue
      weighing.add(MAKES_UP_WITH[side]!)
      weighing.add(MAKES_UP_LIKE[other.measure === part.measure ? 0 : 1]!)
    }
    for (const [a, b] of TWO_BESIDE) {
      const [one, two] = [beside(a), beside(b)]
      if (one !== undefined && two !== undefined && one.least + two.least + part.least === whole.least) weighing.add(MAKES_UP_THREE)
    }
  }

  /** What the words around part and `whole` speak for and against. */
  wordsOfWhole(whole: Told, weighing: Weighing): void {
    const { sentence, amount: { from, to }, measure } = this.part
    const distance = distanceOf(this.part, whole)
    const corner = nearnessOf(distance) * 2 + (measure === whole.measure ? 0 : 1)
    for (let k = 1; k <= BESIDE_WHOLE; k++) {
      weighing.addWord(whole.sentence, whole.amount.from - k, LEFT_OF_WHOLE[k]!)
      weighing.addWord(whole.sentence, whole.amount.to + k - 1, RIGHT_OF_WHOLE[k]!)
      weighing.addWord(sentence, from - k, LEFT_AT[k - 1]![corner]!)
      weighing.addWord(sentence, to + k - 1, RIGHT_AT[k - 1]![corner]!)
    }
    weighing.addWord(sentence, 0, OPENING_AT[corner]!)
    if (distance > 1) return
    const [begin, end] = distance === 0 ? [whole.amount.to, from] : [to, whole.amount.from]
    let commas = 0
    for (let i = begin; i < end; i++) {
      if (isComma(sentence.keys[i]) || sentence.keys[i] === ';') commas++
      if (end - begin <= BETWEEN) weighing.addWord(sentence, i, WORD_BETWEEN)
    }
    weighing.add(COMMAS[countOf(commas)]![distance]!)
  }

  #countHere({ sentence }: Told): number {
    let count = 0
    for (let at = this.#from; at < this.#to; at++) if (this.#told[at]!.sentence === sentence) count++
    return count
  }
}

/** Two figures that stand before, behind and on either side of one. */
const TWO_BESIDE: readonly (readonly [number, number])[] = [[-2, -1], [1, 2], [-1, 1]]

function addNone(weighing: Weighing, sentence: Sentence, index: number, distance: number, beside: readonly Feature[]): void {
  const isInside = index >= 0 && index < sentence.keys.length
  if (!isInside && distance > BESIDE) return
  weighing.read(sentence, index)
  if (distance <= BESIDE) weighing.addRead(beside[distance]!)
  if (isInside) weighing.addRead(NONE_NEAR, STEM)
}
