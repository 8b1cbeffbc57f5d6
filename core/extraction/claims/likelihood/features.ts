import { isCurrency } from '../../../model/figure.ts'
import { kindOf, KINDS, MEASURES } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { AND, THE } from '../../lexicon/proclitics.ts'
import { least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { holdsAny, rolesAsked } from '../meaning.ts'
import { TOPICS } from '../tag.ts'
import type { LanguageProfile } from '../profile.ts'
import type { Sentence } from '../sentence.ts'
import { sentenceTopics } from '../sentence-topics.ts'
import { Collecting } from './collecting.ts'
import type { Prefixes } from './collecting.ts'
import { family, feature, OpenFamily } from './feature.ts'
import type { Feature, FeatureNames } from './feature.ts'
import type { Seen } from './seen.ts'

/** Words on either side of a figure that are told by their place, and words that are told as being about it. */
const BESIDE = 3
const ABOUT = 8
/** Letters at the start of a word that its inflected forms mostly share, and letters of its ending. */
const STEM = 4
const ENDING = 2
/** Of more figures a sentence is full, of fewer words it is short. */
const MANY = 3
const SHORT = 9

/** The number of zeros of the largest power of ten in a sum, which tells a price from a programme. */
const magnitudeOf = (sum: number): string => String(sum < 1 ? 0 : Math.floor(Math.log10(sum)))

const collecting = new Collecting()

/** The size of a number, roughly. */
const sizeClass = (value: number): string => (value <= 1 ? '1' : value < 10 ? '9' : value < 100 ? '99' : value < 1000 ? '999' : value < 10_000 ? '9999' : 'more')

const prefixes = new Map<LanguageProfile, Prefixes>()

/** The particles that a language writes as one with a word, those that no word is likely to begin with. */
function prefixesOf(profile: LanguageProfile): Prefixes {
  const known = prefixes.get(profile)
  if (known) return known
  const forms = profile.proclitics.filter(({ bits }) => (bits & (AND | THE)) !== 0).map(({ form }) => form).sort((a, b) => b.length - a.length)
  const found = new Map<number, string[]>()
  for (const form of forms) found.set(form.charCodeAt(0), [...found.get(form.charCodeAt(0)) ?? [], form])
  prefixes.set(profile, found)
  return found
}

/** The places of the measures, and of the kind of each, in the families of features. */
const PLACE_OF: ReadonlyMap<Measure, number> = new Map(MEASURES.map((measure, place) => [measure, place]))
const KIND_AT = MEASURES.map((measure) => KINDS.indexOf(kindOf(measure)))
const columnOf = (measure: Measure): number => PLACE_OF.get(measure)!

const HERE = family('here:', MEASURES)
const HERE_TOPICS: ReadonlyMap<string, Feature> = new Map(TOPICS.map((topic) => [topic, feature(`here:#${topic}`)]))
const HERE_SAID = feature('here:said')
const HERE_SET = feature('here:set')
const SAID = rolesAsked('said')
const SET = rolesAsked('set')

let toldOf: Sentence | null = null
let told: readonly Feature[] = []

/** What the triggers, sets, verbs of saying and topics of a sentence speak of; asked of all its figures one after the other. */
function addTold(sentence: Sentence): void {
  if (toldOf !== sentence) {
    toldOf = sentence
    told = featuresOfSentence(sentence)
  }
  for (const feature of told) collecting.add(feature)
}

function featuresOfSentence(sentence: Sentence): Feature[] {
  const features: Feature[] = []
  for (let place = 0; place < HERE.length; place++) if (sentence.measures & (1 << place)) features.push(HERE[place]!)
  if (holdsAny(sentence, SAID)) features.push(HERE_SAID)
  if (holdsAny(sentence, SET)) features.push(HERE_SET)
  for (const topic of sentenceTopics(sentence).keys()) features.push(HERE_TOPICS.get(topic)!)
  return features
}

const NEAR = feature('near:')
const ENDS = feature('ending:')
/** By how many words a word stands apart; the first of each stands right beside. */
const LEFT = family('left', ['0:', '1:', '2:', '3:'])
const RIGHT = family('right', ['0:', '1:', '2:', '3:'])
/** No word stands before the figure, none behind it. */
const OPENS = feature('left1:|')
const CLOSES = feature('right1:|')

function addStem(prefixes: Prefixes): void {
  const from = collecting.glued(prefixes)
  if (collecting.length - from > 2) collecting.addWord(NEAR, from, from + STEM)
}

function addWords(sentence: Sentence, from: number, to: number, prefixes: Prefixes): void {
  for (let k = 1; k <= ABOUT; k++) {
    const left = from - k
    const right = to + k - 1
    if (left >= 0) {
      collecting.read(sentence, left)
      if (k <= BESIDE) collecting.addWord(LEFT[k]!)
      addStem(prefixes)
    } else if (k === 1) collecting.add(OPENS)
    if (right < sentence.keys.length) {
      collecting.read(sentence, right)
      if (k <= BESIDE) collecting.addWord(RIGHT[k]!)
      if (k === 1 && collecting.length > ENDING + 1) collecting.addWord(ENDS, collecting.length - ENDING)
      addStem(prefixes)
    } else if (k === 1) collecting.add(CLOSES)
  }
}

const ALIKE = family('alike:', MEASURES)
const EQUAL = family('equal:', MEASURES)
const BEFORE = family('before:', MEASURES)
const BEHIND = family('behind:', MEASURES)
const LAST = family('last:claim-', MEASURES)
const NEXT = family('next:claim-', MEASURES)
const OTHER = family('other:', MEASURES)
const MOSTLY = family('mostly:', MEASURES)
const OTHER_KIND = family('other:', KINDS)
const MOSTLY_KIND = family('mostly:', KINDS)
const ONLY_KIND = family('only:', KINDS)
const OTHERS = new OpenFamily('others:')

/** How many claims count each measure and kind, and which were met, in the order of their first. */
class Tally {
  readonly times: Int32Array
  readonly met: Int32Array
  /** How many of `met` were met. */
  count = 0

  constructor(size: number) {
    this.times = new Int32Array(size)
    this.met = new Int32Array(size)
  }

  clear(): void {
    for (let n = 0; n < this.count; n++) this.times[this.met[n]!] = 0
    this.count = 0
  }

  add(place: number): void {
    if (this.times[place]!++ === 0) this.met[this.count++] = place
  }
}
const counted = new Tally(MEASURES.length)
const kinds = new Tally(KINDS.length)

/** What the claims around a figure count, those of its own sentence and of its neighbours by themselves. */
function addClaims(own: Decision, claims: readonly Decision[]): void {
  const { amount, sentence: { index } } = own
  const value = least(own)
  const { noun } = amount.quantity
  counted.clear()
  kinds.clear()
  let others = 0
  // Each feature is added once, though many claims may have it: a bit a measure.
  let alike = 0, equal = 0, before = 0, behind = 0, last = 0, next = 0
  for (const claim of claims) {
    const { measure, amount: other } = claim
    if (!measure || other === amount) continue
    others++
    const place = columnOf(measure)
    const bit = 1 << place
    counted.add(place)
    kinds.add(KIND_AT[place]!)
    const like = other.quantity.noun
    if (noun !== null && like !== null && like === noun && !(alike & bit)) { alike |= bit; collecting.add(ALIKE[place]!) }
    if (value > 1 && !(equal & bit) && least(claim) === value) { equal |= bit; collecting.add(EQUAL[place]!) }
    const apart = claim.sentence.index - index
    if (apart === 0) {
      if (other.from < amount.from) { if (!(before & bit)) { before |= bit; collecting.add(BEFORE[place]!) } }
      else if (!(behind & bit)) { behind |= bit; collecting.add(BEHIND[place]!) }
    } else if (apart === -1) { if (!(last & bit)) { last |= bit; collecting.add(LAST[place]!) } }
    else if (apart === 1 && !(next & bit)) { next |= bit; collecting.add(NEXT[place]!) }
  }
  collecting.add(OTHERS.of(others === 0 ? '0' : others < 3 ? '2' : others < 8 ? '7' : 'more'))
  for (let n = 0; n < counted.count; n++) {
    const place = counted.met[n]!
    collecting.add(OTHER[place]!)
    if (counted.times[place]! * 2 > others) collecting.add(MOSTLY[place]!)
  }
  for (let n = 0; n < kinds.count; n++) {
    const place = kinds.met[n]!
    const times = kinds.times[place]!
    collecting.add(OTHER_KIND[place]!)
    if (times * 2 > others) collecting.add(MOSTLY_KIND[place]!)
    if (times === others) collecting.add(ONLY_KIND[place]!)
  }
}

/** The share of a text's figures that are claims, roughly. */
const shareOf = (share: number): string => (share === 0 ? '0' : share < 0.1 ? '1' : share < 0.25 ? '2' : share < 0.4 ? '4' : share < 0.55 ? '5' : share < 0.7 ? '7' : 'more')

const ANY = feature('any')
const SHARE = new OpenFamily('share:')
const VERDICT = new OpenFamily('verdict:')
const COUNTED = new OpenFamily('noun:')
const FORM = new OpenFamily('form:')
const BARE = new OpenFamily('bare:')
const SIZE = new OpenFamily('size:')
const SUM = new OpenFamily('sum:')
const CURRENCY = new OpenFamily('currency:')
const QUALIFIED = feature('qualified')
const ITEM = feature('item')
const QUOTED = feature('quoted')
const HEADLINE = feature('headline')
const FULL = feature('many')
const BRIEF = feature('short')

/**
 * Collects what can be seen around a figure of people or money as named features: what the rules decided (`verdict`), what it counts and how
 * large it is, the words beside and about it, what its sentence tells, what `share` of the text's other figures are claims, and what `claims`, those before and behind it, count.
 * A feature is there or not. What weighs anything goes into `seen`, the names of all into `names` by their hashes.
 */
export function collectFeatures(
  decision: Decision, verdict: string | null, claims: readonly Decision[], share: number, seen: Seen | null, names: FeatureNames | null = null
): void {
  const { sentence, amount: { quantity, from, to } } = decision
  collecting.start(seen, names)
  collecting.add(ANY)
  collecting.add(SHARE.of(shareOf(share)))
  if (verdict !== null) {
    if (verdict !== 'open' && verdict !== 'out') collecting.add(VERDICT.of('claim'))
    collecting.add(VERDICT.of(verdict))
  }
  collecting.add(COUNTED.of(quantity.noun ?? ''))
  collecting.add(FORM.of(quantity.form))
  if (isCurrency(quantity.unit)) {
    collecting.add(CURRENCY.of(quantity.unit))
    collecting.add(SUM.of(magnitudeOf(least(decision))))
  } else collecting.add((quantity.noun === null ? BARE : SIZE).of(sizeClass(least(decision))))
  if (quantity.qualifier !== 'exact') collecting.add(QUALIFIED)
  if (sentence.listItem) collecting.add(ITEM)
  if (sentence.quoted) collecting.add(QUOTED)
  if (sentence.index === 0) collecting.add(HEADLINE)
  if (sentence.amounts.length > MANY) collecting.add(FULL)
  if (sentence.keys.length < SHORT) collecting.add(BRIEF)
  addWords(sentence, from, to, prefixesOf(sentence.profile))
  addTold(sentence)
  addClaims(decision, claims)
}
