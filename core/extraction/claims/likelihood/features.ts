import { kindOf, KINDS, MEASURES } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { FIRST_LIGATURE, FOLDED, isLigature, LETTER, LIGATURES, UNIT_CLASS } from '../../text/fold.ts'
import { AND, THE } from '../../lexicon/proclitics.ts'
import { hashOfUnits } from '../../text/hash.ts'
import { HASH_BASE } from '../../text/tokens.ts'
import { least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagsOf } from '../meaning.ts'
import { TOPICS } from '../profile.ts'
import type { LanguageProfile } from '../profile.ts'
import type { Sentence } from '../sentence.ts'
import { sentenceTopics } from '../topics.ts'
import { Once } from './once.ts'

/** Words on either side of a figure that are told by their place, and words that are told as being about it. */
const BESIDE = 3
const ABOUT = 8
/** Letters at the start of a word that its inflected forms mostly share, and letters of its ending. */
const STEM = 4
const LEFT_OF_WORD = 3
const ENDING = 2
/** Of more figures a sentence is full, of fewer words it is short. */
const MANY = 3
const SHORT = 9

/** A feature is known by the hash of its name, so that none is written out while a text is read; `names` collects the names where they are wanted. */
export type FeatureNames = Map<number, string>

/** The hash of a feature's name. */
export const featureNamed = hashOfUnits

/** A feature or the beginning of its name, its hash worked out once. */
interface Feature { readonly name: string; readonly hash: number }
const feature = (name: string): Feature => ({ name, hash: featureNamed(name) })
/** A feature for each of `members`, in their order: `before:killed`. */
const family = (prefix: string, members: readonly string[]): readonly Feature[] => members.map((member) => feature(prefix + member))

const known = new Map<string, Feature>()
const featureKnown = (name: string): Feature => {
  let found = known.get(name)
  if (found === undefined) known.set(name, found = feature(name))
  return found
}

/** Collects the features of one figure. */
class Collecting {
  readonly features = new Once()
  #names: FeatureNames | null = null
  // The folded letters of the word looked at last.
  readonly #units: number[] = []

  start(names: FeatureNames | null): void {
    this.features.clear()
    this.#names = names
  }

  add({ name, hash }: Feature): void {
    this.features.add(hash)
    this.#names?.set(hash, name)
  }

  /** A feature by its whole name; only for names of a small set, which are kept. */
  addNamed(name: string): void { this.add(featureKnown(name)) }

  /** Reads the word at `index` as it is compared: folded; a number is "#", a sign itself, "|" what is outside the sentence. */
  read({ text, keys, starts, ends }: Sentence, index: number): void {
    const units = this.#units
    units.length = 0
    const key = keys[index]
    if (key === undefined) { units.push(BAR); return }
    if (key !== '') { units.push(key.charCodeAt(0)); return }
    const end = ends[index]!
    for (let i = starts[index]!; i < end; i++) {
      const unit = text.charCodeAt(i)
      const kind = UNIT_CLASS[unit]! & 7
      const folded = FOLDED[unit]!
      if (kind === LETTER) { if (isLigature(folded)) units.push(...LIGATURES[folded - FIRST_LIGATURE]!); else units.push(folded) }
      else if (folded >= ZERO && folded <= NINE) { units.length = 0; units.push(NUMBER); return }
    }
  }

  get length(): number { return this.#units.length }

  /** Letters at the start of the word read last that are written as one with it («والأهالي»), where enough of it is left. */
  glued(prefixes: Prefixes): number {
    for (const prefix of prefixes.get(this.#units[0] ?? BAR) ?? []) {
      if (this.#units.length < prefix.length + LEFT_OF_WORD) continue
      let i = 0
      while (i < prefix.length && this.#units[i] === prefix.charCodeAt(i)) i++
      if (i === prefix.length) return i
    }
    return 0
  }

  /** `prefix` and the letters `from` to `to` of the word read last, as one name. */
  addWord(prefix: Feature, from = 0, to = this.#units.length): void {
    let { hash } = prefix
    for (let i = Math.max(0, from); i < to && i < this.#units.length; i++) hash = (Math.imul(hash, HASH_BASE) + this.#units[i]!) | 0
    this.features.add(hash)
    if (this.#names) this.#names.set(hash, prefix.name + String.fromCharCode(...this.#units.slice(Math.max(0, from), to)))
  }
}
const BAR = 0x7c
const NUMBER = 0x23
const ZERO = 0x30
const NINE = 0x39

const collecting = new Collecting()

/** The size of a number, roughly. */
const sizeOf = (value: number): string => (value <= 1 ? '1' : value < 10 ? '9' : value < 100 ? '99' : value < 1000 ? '999' : value < 10_000 ? '9999' : 'more')

/** Particles by their first letters, the longest first. */
type Prefixes = ReadonlyMap<number, readonly string[]>
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
const placeOf = (measure: Measure): number => PLACE_OF.get(measure)!

const HERE = family('here:', MEASURES)
const HERE_TOPICS: ReadonlyMap<string, Feature> = new Map(TOPICS.map((topic) => [topic, feature(`here:#${topic}`)]))
const HERE_SAID = feature('here:said')
const HERE_SET = feature('here:set')

let toldOf: Sentence | null = null
let told: readonly Feature[] = []

/** What the triggers, sets, verbs of saying and topics of a sentence speak of; asked of all its figures one after the other. */
function addTold(sentence: Sentence): void {
  if (toldOf !== sentence) {
    toldOf = sentence
    told = toldIn(sentence)
  }
  for (const feature of told) collecting.add(feature)
}

function toldIn(sentence: Sentence): Feature[] {
  const features = new Set<Feature>()
  for (let i = 0; i < sentence.hitAt.length; i++) {
    const hit = sentence.hitAt[i]
    if (!hit || hit.from !== i) continue
    for (const { measure } of tagsOf(hit, 'trigger')) features.add(HERE[placeOf(measure)]!)
    if (tagsOf(hit, 'said').length > 0) features.add(HERE_SAID)
    if (tagsOf(hit, 'set').length > 0) features.add(HERE_SET)
  }
  for (const topic of sentenceTopics(sentence).keys()) features.add(HERE_TOPICS.get(topic)!)
  return [...features]
}

const NEAR = feature('near:')
const ENDS = feature('ending:')
/** By how many words a word stands apart; the first of each stands right beside. */
const LEFT = family('left', ['0:', '1:', '2:', '3:'])
const RIGHT = family('right', ['0:', '1:', '2:', '3:'])

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
    } else if (k === 1) collecting.addNamed('left1:|')
    if (right < sentence.keys.length) {
      collecting.read(sentence, right)
      if (k <= BESIDE) collecting.addWord(RIGHT[k]!)
      if (k === 1 && collecting.length > ENDING + 1) collecting.addWord(ENDS, collecting.length - ENDING)
      addStem(prefixes)
    } else if (k === 1) collecting.addNamed('right1:|')
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

/** How many claims count each measure and kind, and which were met, in the order of their first. */
class Tally {
  readonly times: Int32Array
  readonly met: number[] = []

  constructor(size: number) {
    this.times = new Int32Array(size)
  }

  clear(): void {
    this.times.fill(0)
    this.met.length = 0
  }

  add(place: number): void {
    if (this.times[place]!++ === 0) this.met.push(place)
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
    const place = placeOf(measure)
    const bit = 1 << place
    counted.add(place)
    kinds.add(KIND_AT[place]!)
    if (noun !== null && other.quantity.noun === noun && !(alike & bit)) { alike |= bit; collecting.add(ALIKE[place]!) }
    if (value > 1 && !(equal & bit) && least(claim) === value) { equal |= bit; collecting.add(EQUAL[place]!) }
    const apart = claim.sentence.index - index
    if (apart === 0) {
      if (other.from < amount.from) { if (!(before & bit)) { before |= bit; collecting.add(BEFORE[place]!) } }
      else if (!(behind & bit)) { behind |= bit; collecting.add(BEHIND[place]!) }
    } else if (apart === -1) { if (!(last & bit)) { last |= bit; collecting.add(LAST[place]!) } }
    else if (apart === 1 && !(next & bit)) { next |= bit; collecting.add(NEXT[place]!) }
  }
  collecting.addNamed(others === 0 ? 'others:0' : others < 3 ? 'others:2' : others < 8 ? 'others:7' : 'others:more')
  for (const place of counted.met) {
    collecting.add(OTHER[place]!)
    if (counted.times[place]! * 2 > others) collecting.add(MOSTLY[place]!)
  }
  for (const place of kinds.met) {
    const times = kinds.times[place]!
    collecting.add(OTHER_KIND[place]!)
    if (times * 2 > others) collecting.add(MOSTLY_KIND[place]!)
    if (times === others) collecting.add(ONLY_KIND[place]!)
  }
}

/** The share of a text's figures that are claims, roughly. */
const shareOf = (share: number): string => (share === 0 ? '0' : share < 0.1 ? '1' : share < 0.25 ? '2' : share < 0.4 ? '4' : share < 0.55 ? '5' : share < 0.7 ? '7' : 'more')

/**
 * What can be seen around a figure of people, as the hashes of named features: what the rules decided (`verdict`), what it counts and how
 * large it is, the words beside and about it, what its sentence tells, what `share` of the text's other figures are claims, and what `claims`, those before and behind it, count. A feature is there or not. Each is there once; the list is used again for the next figure.
 */
export function featuresOf(decision: Decision, verdict: string | null, profile: LanguageProfile, claims: readonly Decision[], share: number, names: FeatureNames | null = null): readonly number[] {
  const { sentence, amount: { quantity, from, to } } = decision
  collecting.start(names)
  collecting.addNamed('any')
  collecting.addNamed(`share:${shareOf(share)}`)
  if (verdict !== null) {
    if (verdict !== 'open' && verdict !== 'out') collecting.addNamed('verdict:claim')
    collecting.addNamed(`verdict:${verdict}`)
  }
  collecting.addNamed(`noun:${quantity.noun ?? ''}`)
  collecting.addNamed(`form:${quantity.form}`)
  const value = least(decision)
  collecting.addNamed(`${quantity.noun === null ? 'bare' : 'size'}:${sizeOf(value)}`)
  if (quantity.qualifier !== 'exact') collecting.addNamed('qualified')
  if (sentence.listItem) collecting.addNamed('item')
  if (sentence.quoted) collecting.addNamed('quoted')
  if (sentence.index === 0) collecting.addNamed('headline')
  if (sentence.amounts.length > MANY) collecting.addNamed('many')
  if (sentence.keys.length < SHORT) collecting.addNamed('short')
  addWords(sentence, from, to, prefixesOf(profile))
  addTold(sentence)
  addClaims(decision, claims)
  return collecting.features.items
}
