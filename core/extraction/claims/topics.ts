import type { LanguageProfile } from './profile.ts'
import type { Topic } from './tag.ts'
import { tagsOf } from './meaning.ts'
import type { Reading } from './reading.ts'
import { isQuote } from './sentence.ts'
import type { Amount, Sentence } from './sentence.ts'
import { sentenceTopics } from './sentence-topics.ts'

/** How many sentences around one are looked at for what it speaks of. */
const NEIGHBOURS = 3
/** An article's topic is read off its first sentences; a long file's later articles have their own neighbours. */
const OPENING = 4
const FIRST_LINES = 8
/** A sentence of as few words and signs is a dateline. */
const DATELINE = 4

const NO_AMOUNTS: readonly Amount[] = []

/** True for words of death that nobody says of a match or a market. */
function tellsDeaths({ hitAt }: Sentence): boolean {
  return hitAt.some((hit) => hit !== null && tagsOf(hit, 'trigger').some(({ measure, figurative, frame, rule }) => {
    if (measure !== 'killed' || figurative) return false
    return frame === 'passive' ? rule.endsWith('.verb') : frame === 'label' && rule.endsWith('.toll') && hit.to - hit.from > 1
  }))
}

/** Tells whether the text around a sentence speaks of a topic: in it, in the sentences before it, or in the article's opening. */
export class TopicSense {
  readonly #reading: Reading
  /** The language the text is read in. */
  readonly profile: LanguageProfile
  readonly #opening = new Map<Topic, number>()
  /** How many sentences are the article's opening. */
  readonly #head: number

  constructor(reading: Reading) {
    this.#reading = reading
    this.profile = reading.compiled.profile
    let head = 0
    // A dateline or what is left of ".." tells nothing.
    for (let told = 0; told < OPENING && head < Math.min(FIRST_LINES, reading.count); head++) if (reading.size(head) > DATELINE) told++
    this.#head = head
  }

  /** The text itself. */
  get text(): string { return this.#reading.text }

  /** The sentence of this index; null outside the text. */
  at(index: number): Sentence | null {
    return index >= 0 && index < this.#reading.count ? this.#reading.sentence(index) : null
  }

  /** True where the sentence of this index starts a line. */
  opensLine(index: number): boolean { return index >= 0 && index < this.#reading.count && this.#reading.opensLine(index) }

  /** True where the sentence of this index ends with a question mark, within quotation marks or not. */
  isQuestion(index: number): boolean {
    const sign = this.#reading.lastSign(index)
    return sign === '?' || (isQuote(sign) && this.#reading.lastSign(index, 1) === '?')
  }

  /** The sentence `back` before one; null before the text. */
  before(sentence: Sentence, back: number): Sentence | null {
    return this.at(sentence.index - back)
  }

  /** The amounts of the sentence `back` before one; a sentence without a quantity is not looked up for that. */
  amountsBefore(sentence: Sentence, back: number): readonly Amount[] {
    const index = sentence.index - back
    return index >= 0 && this.#reading.hasQuantity(index) ? this.#reading.sentence(index).amounts : NO_AMOUNTS
  }

  /** True where the sentence speaks of the topic. */
  in(sentence: Sentence, topic: Topic): boolean {
    return this.#reading.tells(sentence.index, topic)
  }

  /** How often the sentence names the topic. */
  count(sentence: Sentence, topic: Topic): number {
    return this.#reading.mayTell(sentence.index, topic) ? sentenceTopics(sentence).get(topic) ?? 0 : 0
  }

  /** True where the sentence, one right beside it or the opening of the text speaks of the topic. */
  near(sentence: Sentence, topic: Topic): boolean {
    if (this.opening(topic) >= 2) return true
    return this.#reading.tellsWithin(Math.max(0, sentence.index - NEIGHBOURS), Math.min(sentence.index + 1, this.#reading.count - 1), topic)
  }

  /** True where a disease is spoken of and nothing that hurts people, in the sentence or the one before: «إصابات» are its cases there. */
  spreadsDisease(sentence: Sentence): boolean {
    if (!this.profile.grammar.injuriesAreCases || !this.near(sentence, 'disease')) return false
    const before = this.in(sentence, 'disease') ? null : this.before(sentence, 1)
    return !this.in(sentence, 'calamity') && (before === null || !this.in(before, 'calamity'))
  }

  /** How often the article's opening names the topic. */
  opening(topic: Topic): number {
    const known = this.#opening.get(topic)
    if (known !== undefined) return known
    let count = 0
    for (let i = 0; i < this.#head; i++) if (this.#reading.mayTell(i, topic)) count += this.count(this.#reading.sentence(i), topic)
    // "The match was stopped when a stand collapsed; 40 fans died."
    if (topic === 'contest' && count > 0 && !this.profile.verbFirst && this.#opensWithDeaths()) count = Math.floor(count / 2)
    this.#opening.set(topic, count)
    return count
  }

  #opensWithDeaths(): boolean {
    for (let i = 0; i < this.#head; i++) if (tellsDeaths(this.#reading.sentence(i))) return true
    return false
  }
}
