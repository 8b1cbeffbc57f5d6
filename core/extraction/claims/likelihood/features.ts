import { kindOf } from '../../../model/kind.ts'
import type { Kind, Measure } from '../../../model/kind.ts'
import { FIRST_LIGATURE, FOLDED, isLigature, LETTER, LIGATURES, UNIT_CLASS } from '../../text/fold.ts'
import { AND, THE } from '../../lexicon/proclitics.ts'
import { HASH_BASE } from '../../text/tokens.ts'
import { least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagsOf } from '../meaning.ts'
import type { LanguageProfile } from '../profile.ts'
import type { Sentence } from '../sentence.ts'
import { sentenceTopics } from '../topics.ts'

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
export function featureNamed(name: string): number {
  let hash = 0
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, HASH_BASE) + name.charCodeAt(i)) | 0
  return hash
}

const known = new Map<string, number>()
const hashOfName = (name: string): number => {
  let hash = known.get(name)
  if (hash === undefined) known.set(name, hash = featureNamed(name))
  return hash
}

/** Collects the features of one figure. */
class Collecting {
  readonly features = new Set<number>()
  #names: FeatureNames | null = null
  // The folded letters of the word looked at last.
  readonly #units: number[] = []

  start(names: FeatureNames | null): void {
    this.features.clear()
    this.#names = names
  }

  /** A feature by its whole name; only for names of a small set, which are kept. */
  add(name: string): void {
    const hash = hashOfName(name)
    this.features.add(hash)
    this.#names?.set(hash, name)
  }

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
  glued(prefixes: readonly string[]): number {
    for (const prefix of prefixes) {
      if (this.#units.length < prefix.length + LEFT_OF_WORD) continue
      let i = 0
      while (i < prefix.length && this.#units[i] === prefix.charCodeAt(i)) i++
      if (i === prefix.length) return i
    }
    return 0
  }

  /** `prefix` and the letters `from` to `to` of the word read last, as one name. */
  addWord(prefix: string, from = 0, to = this.#units.length): void {
    let hash = hashOfName(prefix)
    for (let i = Math.max(0, from); i < to && i < this.#units.length; i++) hash = (Math.imul(hash, HASH_BASE) + this.#units[i]!) | 0
    this.features.add(hash)
    if (this.#names) this.#names.set(hash, prefix + String.fromCharCode(...this.#units.slice(Math.max(0, from), to)))
  }
}
const BAR = 0x7c
const NUMBER = 0x23
const ZERO = 0x30
const NINE = 0x39

const collecting = new Collecting()

/** The size of a number, roughly. */
const sizeOf = (value: number): string => (value <= 1 ? '1' : value < 10 ? '9' : value < 100 ? '99' : value < 1000 ? '999' : value < 10_000 ? '9999' : 'more')

const prefixes = new Map<LanguageProfile, readonly string[]>()

/** The particles that a language writes as one with a word, those that no word is likely to begin with; the longest first. */
function prefixesOf(profile: LanguageProfile): readonly string[] {
  let found = prefixes.get(profile)
  if (!found) prefixes.set(profile, found = profile.proclitics.filter(({ bits }) => (bits & (AND | THE)) !== 0).map(({ form }) => form).sort((a, b) => b.length - a.length))
  return found
}

let toldOf: Sentence | null = null
let told: readonly string[] = []

/** What the triggers, sets, verbs of saying and topics of a sentence speak of; asked of all its figures one after the other. */
function addTold(sentence: Sentence): void {
  if (toldOf !== sentence) {
    toldOf = sentence
    told = toldIn(sentence)
  }
  for (const name of told) collecting.add(name)
}

function toldIn(sentence: Sentence): string[] {
  const names = new Set<string>()
  for (let i = 0; i < sentence.hitAt.length; i++) {
    const hit = sentence.hitAt[i]
    if (!hit || hit.from !== i) continue
    for (const { measure } of tagsOf(hit, 'trigger')) names.add(`here:${measure}`)
    if (tagsOf(hit, 'said').length > 0) names.add('here:said')
    if (tagsOf(hit, 'set').length > 0) names.add('here:set')
  }
  for (const topic of sentenceTopics(sentence).keys()) names.add(`here:#${topic}`)
  return [...names]
}

function addStem(prefixes: readonly string[]): void {
  const from = collecting.glued(prefixes)
  if (collecting.length - from > 2) collecting.addWord('near:', from, from + STEM)
}

function addWords(sentence: Sentence, from: number, to: number, prefixes: readonly string[]): void {
  for (let k = 1; k <= ABOUT; k++) {
    const left = from - k
    const right = to + k - 1
    if (left >= 0) {
      collecting.read(sentence, left)
      if (k <= BESIDE) collecting.addWord(`left${k}:`)
      addStem(prefixes)
    } else if (k === 1) collecting.add('left1:|')
    if (right < sentence.keys.length) {
      collecting.read(sentence, right)
      if (k <= BESIDE) collecting.addWord(`right${k}:`)
      if (k === 1 && collecting.length > ENDING + 1) collecting.addWord('ending:', collecting.length - ENDING)
      addStem(prefixes)
    } else if (k === 1) collecting.add('right1:|')
  }
}

/** What the claims around a figure count, those of its own sentence and of its neighbours by themselves. */
function addClaims(own: Decision, claims: readonly Decision[]): void {
  const { amount, sentence: { index } } = own
  const value = least(own)
  const { noun } = amount.quantity
  const counted = new Map<Measure, number>()
  const kinds = new Map<Kind, number>()
  let others = 0
  for (const { measure, amount: other, sentence } of claims) {
    if (!measure || other === amount) continue
    others++
    counted.set(measure, (counted.get(measure) ?? 0) + 1)
    const kind = kindOf(measure)
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    if (noun !== null && other.quantity.noun === noun) collecting.add(`alike:${measure}`)
    if (value > 1 && least({ amount: other }) === value) collecting.add(`equal:${measure}`)
    const apart = sentence.index - index
    if (apart === 0) collecting.add(`${other.from < amount.from ? 'before' : 'behind'}:${measure}`)
    else if (apart === -1) collecting.add(`last:claim-${measure}`)
    else if (apart === 1) collecting.add(`next:claim-${measure}`)
  }
  collecting.add(`others:${others === 0 ? '0' : others < 3 ? '2' : others < 8 ? '7' : 'more'}`)
  for (const [measure, times] of counted) {
    collecting.add(`other:${measure}`)
    if (times * 2 > others) collecting.add(`mostly:${measure}`)
  }
  for (const [kind, times] of kinds) {
    collecting.add(`other:${kind}`)
    if (times * 2 > others) collecting.add(`mostly:${kind}`)
    if (times === others) collecting.add(`only:${kind}`)
  }
}

/**
 * What can be seen around a figure of people, as the hashes of named features: what the rules decided (`verdict`), what it counts and how
 * large it is, the words beside and about it, what its sentence tells, and what `claims`, those before and behind it, count. A feature is there or not. The set is used again for the next figure.
 */
export function featuresOf(decision: Decision, verdict: string | null, profile: LanguageProfile, claims: readonly Decision[], names: FeatureNames | null = null): ReadonlySet<number> {
  const { sentence, amount: { quantity, from, to } } = decision
  collecting.start(names)
  collecting.add('any')
  if (verdict !== null) {
    if (verdict !== 'open' && verdict !== 'out') collecting.add('verdict:claim')
    collecting.add(`verdict:${verdict}`)
  }
  collecting.add(`noun:${quantity.noun ?? ''}`)
  collecting.add(`form:${quantity.form}`)
  const value = least(decision)
  collecting.add(`${quantity.noun === null ? 'bare' : 'size'}:${sizeOf(value)}`)
  if (quantity.qualifier !== 'exact') collecting.add('qualified')
  if (sentence.listItem) collecting.add('item')
  if (sentence.quoted) collecting.add('quoted')
  if (sentence.index === 0) collecting.add('headline')
  if (sentence.amounts.length > MANY) collecting.add('many')
  if (sentence.keys.length < SHORT) collecting.add('short')
  addWords(sentence, from, to, prefixesOf(profile))
  addTold(sentence)
  addClaims(decision, claims)
  return collecting.features
}
