import type { LanguageProfile, Topic } from './profile.ts'
import { tagsOf } from './meaning.ts'
import type { Reading } from './reading.ts'
import type { Sentence } from './sentence.ts'

const NO_TOPICS: ReadonlyMap<Topic, number> = new Map()

/** How often each topic is named in a sentence. */
export function sentenceTopics(sentence: Sentence): ReadonlyMap<Topic, number> {
  return (sentence.topics ??= countTopics(sentence))
}

function countTopics({ hitAt }: Sentence): ReadonlyMap<Topic, number> {
  let counts: Map<Topic, number> | null = null
  for (let i = 0; i < hitAt.length; i++) {
    const hit = hitAt[i]
    if (!hit || hit.from !== i) continue
    for (const { topic } of tagsOf(hit, 'topic')) {
      counts ??= new Map()
      counts.set(topic, (counts.get(topic) ?? 0) + 1)
    }
  }
  return counts ?? NO_TOPICS
}

/** How many sentences around one are looked at for what it speaks of. */
const NEIGHBOURS = 3
/** An article's topic is read off its first sentences; a long file's later articles have their own neighbours. */
const OPENING = 4
const FIRST_LINES = 8
/** A sentence of as few words and signs is a dateline. */
const DATELINE = 4

/** True for words of death that nobody says of a match or a market. */
const tellsDeaths = ({ hitAt }: Sentence): boolean => hitAt.some((hit) => hit !== null && tagsOf(hit, 'trigger').some((t) => t.measure === 'killed' && !t.figurative && (t.frame === 'passive' ? t.rule.endsWith('.verb') : t.frame === 'label' && t.rule.endsWith('.toll') && hit.to - hit.from > 1)))

/** Tells whether the text around a sentence speaks of a topic: in it, in the sentences before it, or in the article's opening. */
export class TopicSense {
  readonly #reading: Reading
  readonly #opening = new Map<Topic, number>()
  #read = false

  constructor(reading: Reading) {
    this.#reading = reading
  }

  /** The language the text is read in. */
  get profile(): LanguageProfile { return this.#reading.compiled.profile }

  /** The text itself. */
  get text(): string { return this.#reading.text }

  /** The sentence of this index; null outside the text. */
  at(index: number): Sentence | null {
    return index >= 0 && index < this.#reading.count ? this.#reading.sentence(index) : null
  }

  /** The sentence `back` before one; null before the text. */
  before(sentence: Sentence, back: number): Sentence | null {
    return this.at(sentence.index - back)
  }

  in(sentence: Sentence, topic: Topic): boolean {
    return this.count(sentence, topic) > 0
  }

  /** How often the sentence names the topic. */
  count(sentence: Sentence, topic: Topic): number {
    return sentenceTopics(sentence).get(topic) ?? 0
  }

  near(sentence: Sentence, topic: Topic): boolean {
    if (this.in(sentence, topic)) return true
    for (let i = Math.max(0, sentence.index - NEIGHBOURS); i < sentence.index; i++) if (this.in(this.#reading.sentence(i), topic)) return true
    if (sentence.index + 1 < this.#reading.count && this.in(this.#reading.sentence(sentence.index + 1), topic)) return true
    return this.opening(topic) >= 2
  }

  /** How often the article's opening names the topic. */
  opening(topic: Topic): number {
    if (!this.#read) {
      this.#read = true
      let deaths = false
      for (let i = 0, told = 0; told < OPENING && i < Math.min(FIRST_LINES, this.#reading.count); i++) {
        // A dateline or what is left of ".." tells nothing.
        if (this.#reading.sentence(i).keys.length > DATELINE) told++
        for (const [name, count] of sentenceTopics(this.#reading.sentence(i))) this.#opening.set(name, (this.#opening.get(name) ?? 0) + count)
        if (!this.profile.verbFirst && tellsDeaths(this.#reading.sentence(i))) deaths = true
      }
      // "The match was stopped when a stand collapsed; 40 fans died."
      if (deaths) this.#opening.set('contest', Math.floor((this.#opening.get('contest') ?? 0) / 2))
    }
    return this.#opening.get(topic) ?? 0
  }
}
