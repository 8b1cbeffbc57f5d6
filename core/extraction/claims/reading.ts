import { isCurrency } from '../../model/figure.ts'
import { isBullet } from '../text/bullets.ts'
import { spelling } from '../text/spelling.ts'
import { LINE_START, QUOTED } from '../text/tokens.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Longest } from '../lexicon/lexicon.ts'
import type { Scan } from '../lexicon/scan.ts'
import { AND, THE, THEN, WITH } from '../lexicon/proclitics.ts'
import type { Quantity } from '../quantity.ts'
import { cuesIn } from './circumstances/cues-in.ts'
import type { CueHit } from './circumstances/cues-in.ts'
import type { Cue } from './circumstances/cue.ts'
import { tagOf, tagsOf } from './meaning.ts'
import type { Hit } from './meaning.ts'
import { monthInCapitals, namedInCapitals } from './named-in-capitals.ts'
import { describesBody, followsCounting, givesWay } from './governing/gives-way.ts'
import { isPlausibleSingle } from './governing/plausible-single.ts'
import type { Source } from './attribution/source.ts'
import { isComma } from './sentence.ts'
import type { Amount, Sentence } from './sentence.ts'
import { classOfTopic, COUNTING } from './compiled-profile.ts'
import type { CompiledProfile, Entry } from './compiled-profile.ts'
import { cutLongSentences, keyOf } from './cutting.ts'
import { isConstruct, isDefinite } from './known-already.ts'
import { sentenceTopics } from './sentence-topics.ts'
import type { Topic } from './tag.ts'

/** What is known of the phrases of a sentence: which may begin in it, or of which topics they speak. */
const LOOKED_OVER = 1
const NARROWED = 2

/** How many sentences are kept at hand: more than anything looks back, and few enough for a text of any length. */
const KEPT = 128
/** Of how many sentences the cues are kept: a figure asks those of its own and of the next. */
const CUES_KEPT = 2

/** The roles and the measures of some phrases, as bits. */
function spokenOfBy(hitAt: readonly (Hit | null)[]): [roles: number, measures: number] {
  let roles = 0
  let measures = 0
  for (const hit of hitAt) {
    if (hit === null) continue
    roles |= hit.meaning.roles
    measures |= hit.meaning.measures
  }
  return [roles, measures]
}

/** The sentences of a text, looked up only when asked for: work is done around quantities and nowhere else. */
export class Reading {
  readonly text: string
  readonly compiled: CompiledProfile
  /** The source that the report names for all it says, once that was asked (see `documentSource`). */
  documentSource: Source | null | undefined = undefined
  readonly #tokens: Tokens
  readonly #firsts: Int32Array
  readonly #scan: Scan<Entry>
  readonly #cueScan: Scan<readonly Cue[]>
  readonly #quantities: readonly Quantity[]
  /** What nouns that somebody has end in, in this text; null where nothing tells them. */
  readonly #possessed: string | null
  readonly #kept: (Sentence | undefined)[] = new Array<Sentence | undefined>(KEPT)
  readonly #firstQuantity: Int32Array
  /** For each sentence the classes of the phrases that may begin in it, once it was looked over for them. */
  readonly #low: Int32Array
  readonly #high: Int32Array
  readonly #lookedOver: Uint8Array

  /** `tokens` are made with the compiled vocabulary and split; `sentenceStarts` are the indexes of the first token of each sentence. */
  constructor(tokens: Tokens, sentenceStarts: Int32Array, compiled: CompiledProfile, quantities: readonly Quantity[]) {
    this.text = tokens.text
    this.compiled = compiled
    const { possessed } = compiled.profile
    this.#possessed = possessed !== null && tokens.text.includes(possessed.unlike) ? possessed.ending : null
    this.#tokens = tokens
    this.#firsts = cutLongSentences(sentenceStarts, tokens.count)
    this.#scan = compiled.vocabulary.scan(compiled.lexicon, tokens)
    this.#cueScan = compiled.vocabulary.scan(compiled.cues, tokens)
    this.#quantities = quantities
    this.#firstQuantity = this.#assign()
    this.#low = new Int32Array(this.count)
    this.#high = new Int32Array(this.count)
    this.#lookedOver = new Uint8Array(this.count)
  }

  get count(): number { return this.#firsts.length }

  /**
   * Indexes of the sentences that hold a quantity of persons, of money or of what is not said; the others are never looked at, nor those
   * with persons named without a number where no word could say that something happened to them.
   */
  withQuantities(): number[] {
    const found: number[] = []
    for (let i = 0; i < this.count; i++) {
      let named = false
      for (let q = this.#firstQuantity[i]!; q < this.#firstQuantity[i + 1]!; q++) {
        const { unit, form } = this.#quantities[q]!
        if (form === 'singular') { named = true; continue }
        if (unit !== null && unit !== 'person' && !isCurrency(unit)) continue
        found.push(i)
        named = false
        break
      }
      // A person without a number is counted by one of these words (see `isPlausibleSingle`).
      if (named && this.mayBegin(i, COUNTING)) found.push(i)
    }
    return found
  }

  /** False where no word of a sentence begins a phrase on a topic: told without looking its phrases up. */
  mayTell(index: number, topic: Topic): boolean { return this.mayBegin(index, classOfTopic(topic)) }

  /** True where a phrase of a sentence speaks of a topic. Its phrases are looked up once, and only where a word of it may begin one that does. */
  tells(index: number, topic: Topic): boolean { return this.#speaksOf(index, classOfTopic(topic)) }

  /** True where a phrase of one of the sentences `from` to `last` (inclusive) speaks of a topic. */
  tellsWithin(from: number, last: number, topic: Topic): boolean {
    const bit = classOfTopic(topic)
    for (let index = from; index <= last; index++) if (this.#speaksOf(index, bit)) return true
    return false
  }

  #speaksOf(index: number, bit: number): boolean {
    if (!this.mayBegin(index, bit)) return false
    if (this.#lookedOver[index] === LOOKED_OVER) this.#narrow(index)
    return this.mayBegin(index, bit)
  }

  /** Leaves of the classes that may begin in a sentence the topics that its phrases speak of. */
  #narrow(index: number): void {
    let low = 1 << COUNTING
    let high = 0
    for (const topic of this.#topicsOf(index)) {
      const bit = classOfTopic(topic)
      if (bit < 32) low |= 1 << bit
      else high |= 1 << (bit & 31)
    }
    this.#low[index]! &= low
    this.#high[index]! &= high
    this.#lookedOver[index] = NARROWED
  }

  /** The topics that the phrases of a sentence speak of. One without a quantity is mostly asked for nothing else, so it is not built for that. */
  #topicsOf(index: number): Iterable<Topic> {
    if (this.hasQuantity(index) || this.#kept[index % KEPT]?.index === index) return sentenceTopics(this.sentence(index)).keys()
    const topics: Topic[] = []
    const first = this.#firsts[index]!
    const last = this.#last(index)
    for (let i = first; i < last;) {
      const hit = this.#hit(i, first, last)
      for (const { topic } of tagsOf(hit, 'topic')) topics.push(topic)
      i = hit ? first + hit.to : i + 1
    }
    return topics
  }

  /** As `mayTell`, of a class of phrases (`COUNTING`, `classOfTopic`). */
  mayBegin(index: number, bit: number): boolean {
    this.#lookOver(index)
    return ((bit < 32 ? this.#low[index]! : this.#high[index]!) & (1 << (bit & 31))) !== 0
  }

  /** Gathers the classes of the phrases that may begin in a sentence. */
  #lookOver(index: number): void {
    if (this.#lookedOver[index]) return
    this.#lookedOver[index] = LOOKED_OVER
    const { alone, begun } = this.compiled.lexicon
    const last = this.#last(index)
    let low = 0
    let high = 0
    for (let i = this.#firsts[index]!; i < last; i++) {
      const word = this.#scan.word(i)
      if (word === 0) continue
      // One person is looked at wherever a phrase that counts may begin, for what it goes on with.
      low |= alone.low[word]! | (begun.low[word]! & (1 << COUNTING))
      high |= alone.high[word]!
      if (((begun.low[word]! & ~low) | (begun.high[word]! & ~high)) !== 0 && this.#scan.leadsOn(i)) {
        low |= begun.low[word]!
        high |= begun.high[word]!
      }
    }
    this.#low[index] = low
    this.#high[index] = high
  }

  /** One past the last token of a sentence. */
  #last(index: number): number { return this.#firsts[index + 1] ?? this.#tokens.count }

  /** True where a quantity stands in a sentence; without one it has no amounts. */
  hasQuantity(index: number): boolean { return this.#firstQuantity[index] !== this.#firstQuantity[index + 1] }

  /** The phrase that a sentence opens with; null where none does. One without a quantity is not built for that. */
  opening(index: number): Hit | null {
    if (this.hasQuantity(index) || this.#kept[index % KEPT]?.index === index) return this.sentence(index).hitAt[0] ?? null
    const first = this.#firsts[index]!
    return this.#hit(first, first, this.#last(index))
  }

  /** How many words and signs a sentence has. */
  size(index: number): number { return this.#last(index) - this.#firsts[index]! }
  /** True where a sentence starts a line. */
  opensLine(index: number): boolean { return (this.#tokens.flags[this.#firsts[index]!]! & LINE_START) !== 0 }
  /** True for an item of a list. */
  isListItem(index: number): boolean { return this.opensLine(index) && isBullet(this.firstSign(index)) }
  /** True where a quotation that opened before a sentence is still open in it. */
  isQuoted(index: number): boolean { return (this.#tokens.flags[this.#firsts[index]!]! & QUOTED) !== 0 }
  /** The sign that a sentence opens with; '' for a word. */
  firstSign(index: number): string { return keyOf(this.#tokens, this.#firsts[index]!, this.#last(index)) }
  /** The last sign of a sentence, or the one `back` before it; '' for a word. */
  lastSign(index: number, back = 0): string {
    const last = this.#last(index)
    return last - 1 - back >= this.#firsts[index]! ? keyOf(this.#tokens, last - 1 - back, last) : ''
  }

  /** For each sentence the index of its first quantity; one more item at the end. */
  #assign(): Int32Array {
    const first = new Int32Array(this.#firsts.length + 1)
    let q = 0
    for (let i = 0; i < this.#firsts.length; i++) {
      first[i] = q
      const next = this.#firsts[i + 1]
      const end = next === undefined ? Infinity : this.#tokens.start[next] ?? Infinity
      while (q < this.#quantities.length && (this.#quantities[q]?.start ?? 0) < end) q++
    }
    first[this.#firsts.length] = q
    return first
  }

  /** Looks up the words of the sentences with quantities, of as many as are kept at hand; asked for later they are there. */
  lookUp(): void {
    for (const index of this.withQuantities()) if (index < KEPT) this.sentence(index)
  }

  /** The sentence `index`, its words looked up; the same object for as long as its neighbours are read. */
  sentence(index: number): Sentence {
    const kept = this.#kept[index % KEPT]
    return kept && kept.index === index ? kept : (this.#kept[index % KEPT] = this.#build(index))
  }

  /** What tells circumstances in a sentence: for each word the cue that covers it, or null. A sentence without a quantity is not built for that. */
  cues(index: number): readonly (CueHit | null)[] {
    const slot = index % CUES_KEPT
    if (this.#cuesOf[slot] !== index) {
      this.#cuesOf[slot] = index
      this.#cues[slot] = cuesIn(this.#cueScan, this.#firsts[index] ?? 0, this.size(index))
    }
    return this.#cues[slot]!
  }
  readonly #cuesOf: number[] = new Array<number>(CUES_KEPT).fill(-1)
  readonly #cues: (readonly (CueHit | null)[])[] = []

  /** True for one person who is no further one: with an article or an owner, or "another". */
  #isKnown(quantity: Quantity): boolean {
    const { profile } = this.compiled
    if (quantity.noun === null) return false
    if (quantity.noun === 'other' || isDefinite(this.text, quantity, profile)) return true
    return this.#possessed !== null && spelling(quantity.text, 0, quantity.text.length).endsWith(this.#possessed)
  }

  #build(index: number): Sentence {
    const { start, end } = this.#tokens
    const { profile } = this.compiled
    const first = this.#firsts[index] ?? 0
    const last = this.#last(index)
    const size = last - first
    const keys = new Array<string>(size)
    const starts = new Array<number>(size)
    const ends = new Array<number>(size)
    const hitAt = new Array<Hit | null>(size)
    const amountAt = new Array<Amount | null>(size)
    let hit: Hit | null = null
    let roles = 0
    let measures = 0
    for (let k = 0; k < size; k++) {
      const i = first + k
      keys[k] = keyOf(this.#tokens, i, last)
      starts[k] = start[i]!
      ends[k] = end[i]!
      amountAt[k] = null
      if (hit === null || hit.to <= k) {
        hit = this.#hit(i, first, last)
        if (hit !== null) {
          roles |= hit.meaning.roles
          measures |= hit.meaning.measures
        }
      }
      hitAt[k] = hit
    }
    const amounts: Amount[] = []
    let word = 0
    for (let q = this.#firstQuantity[index] ?? 0; q < (this.#firstQuantity[index + 1] ?? 0); q++) {
      const quantity = this.#quantities[q]
      if (!quantity) continue
      while (word < size && (ends[word] ?? 0) <= quantity.start) word++
      let to = word
      while (to < size && (starts[to] ?? 0) < quantity.end) to++
      const amount = { quantity, from: word, to: Math.max(to, word + 1) }
      if (this.#partPair(hitAt, amount, first, last)) [roles, measures] = spokenOfBy(hitAt)
      if (quantity.form === 'singular' && (this.#isKnown(quantity) || isConstruct(this.text, amount, starts, hitAt, profile))) continue
      if (quantity.form === 'dual' && isDefinite(this.text, quantity, profile) && !tagOf(hitAt[word - 1], 'trigger')) continue
      // «على وحدتين عسكريتين»: the dual of what two things are like.
      if (quantity.form === 'dual' && profile.adjectival.has(quantity.noun ?? '') && agreesWithBefore({ text: this.text, starts, ends, amountAt, keys }, amount)) continue
      const adjective = quantity.form === 'singular' && profile.adjectival.has(quantity.noun ?? '')
      if (adjective && !followsCounting({ keys, hitAt, amountAt }, amount, profile.caseForms?.object ?? null)) continue
      // "A medic, two children and a nurse were killed."
      const next = this.#quantities[q + 1]
      const opensList = next?.unit === 'person' && next.start === starts[amount.to + 1] && isComma(keys[amount.to])
      if (quantity.form === 'singular' && !opensList) {
        const joined = (starts[word] ?? 0) < quantity.start
        if (describesBody(amounts.at(-1), amount) || !isPlausibleSingle({ keys, hitAt, amountAt }, amount, joined, profile.verbFirst)) continue
      }
      // With the adjectives of the one who did it.
      let before = amounts.at(-1)
      if (before && givesWay(hitAt, amountAt, before, amount, profile.caseForms)) {
        for (let from = amount.from; before?.to === from && before.quantity.form === 'singular'; before = amounts.at(-1)) {
          amounts.pop()
          from = before.from
          for (let k = before.from; k < before.to; k++) amountAt[k] = null
        }
      }
      for (let k = amount.from; k < amount.to && k < size; k++) amountAt[k] = amount
      amounts.push(amount)
    }
    return {
      index, start: starts[0] ?? 0, end: ends.at(-1) ?? 0, text: this.text, profile: this.compiled.profile, keys, starts, ends, hitAt, roles, measures, amountAt, amounts,
      listItem: this.isListItem(index), quoted: this.isQuoted(index), opensLine: this.opensLine(index), topics: null
    }
  }

  /**
   * «سقط شهيد وجريح», «40 قتيلا ومفقودا واحدا»: the phrase that both stand in is parted where no number stands before it, so that each is one person, and
   * where its second word is counted by itself. True where one was.
   */
  #partPair(hitAt: (Hit | null)[], { from, to, quantity }: Amount, first: number, last: number): boolean {
    const pair = hitAt[from]
    if (!pair || pair.to > last - first || tagOf(pair, 'trigger')?.measure !== 'casualties') return false
    const at = pair.from < from ? from : to
    if (pair.from < from ? quantity.form === 'singular' : quantity.form !== 'singular' || pair.to <= to) return false
    for (const [begin, end] of [[pair.from, at], [at, pair.to]] as const) {
      const hit = this.#hit(first + begin, first, Math.min(first + end, last))
      for (let k = begin; k < end; k++) hitAt[k] = hit
    }
    return true
  }

  /** The longest phrase at a token; before a longer one that begins inside it, what ends there ("were back in their homes" is no "were back in"). */
  #unhidden(token: number, last: number): Longest<Entry> | null {
    const best = this.#scan.longest(token, last)
    for (let i = token + 1; best && i < best.to; i++) {
      // Only one of several words can be longer.
      if (!this.#scan.leadsOn(i)) continue
      const other = this.#scan.longest(i, last)
      if (other && other.to > best.to && other.to - i > best.to - token) return this.#scan.longest(token, i)
    }
    return best
  }

  #hit(token: number, first: number, last: number): Hit | null {
    const best = this.#unhidden(token, last)
    if (!best) return null
    const named = best.to === token + 1 ? namedInCapitals(this.#tokens, token, this.compiled.inCapitals) : null
    if (named) return { meaning: named, from: token - first, to: best.to - first, coordinated: false, then: false, within: false }
    const known = (best.prefix & (THE | WITH)) === 0 ? best.value.any : best.value.nominal
    const meaning = token > first ? monthInCapitals(this.#tokens, token, known) : known
    if (meaning === null) return null
    const { prefix, to } = best
    return { meaning, from: token - first, to: to - first, coordinated: (prefix & AND) !== 0, then: (prefix & THEN) !== 0, within: (prefix & WITH) !== 0 }
  }
}

/** Letters that the dual of a feminine ends in. */
const DUAL_ENDING = 3

/** Words between two things and what they are like, at most. */
const LIKENED_WITHIN = 6

/**
 * «وحدتين عسكريتين», «منطقتين في شرق البلاد متضررتين»: true where a word before one in the dual, which counts nothing itself, ends as that does, and none but words stand
 * between.
 */
function agreesWithBefore({ text, starts, ends, amountAt, keys }: Pick<Sentence, 'text' | 'starts' | 'ends' | 'amountAt' | 'keys'>, { from, quantity }: Amount): boolean {
  if (quantity.start !== starts[from]) return false
  const ending = quantity.text.slice(-DUAL_ENDING)
  for (let i = from - 1; i >= 0 && from - i <= LIKENED_WITHIN && keys[i] === ''; i--) {
    if (text.slice(starts[i], ends[i]).endsWith(ending)) return i < from - 1 || !amountAt[i]
    if (amountAt[i]) return false
  }
  return false
}
