/** For each word of a lexicon the classes of phrases that begin with it, from 0 to 95: a bit a class, 32 in each array. */
export class WordClasses {
  readonly low: Int32Array
  readonly high: Int32Array
  readonly #top: Int32Array

  /** `words` is the largest number of a word. */
  constructor(words: number) {
    this.low = new Int32Array(words + 1)
    this.high = new Int32Array(words + 1)
    this.#top = new Int32Array(words + 1)
  }

  /** Gives a word a class. */
  add(word: number, bit: number): void {
    this.#bank(bit)[word]! |= 1 << (bit & 31)
  }

  /** Adds to a word the classes that others give another one, which it may be read as. */
  addThose(word: number, others: WordClasses, other: number): void {
    this.low[word]! |= others.low[other]!
    this.high[word]! |= others.high[other]!
    this.#top[word]! |= others.#top[other]!
  }

  /** True where a word has a class. */
  has(word: number, bit: number): boolean {
    return (this.#bank(bit)[word]! & (1 << (bit & 31))) !== 0
  }

  #bank(bit: number): Int32Array { return bit < 32 ? this.low : bit < 64 ? this.high : this.#top }

  /** True where a word has no class. */
  isEmpty(word: number): boolean { return (this.low[word]! | this.high[word]! | this.#top[word]!) === 0 }

  /** For each word 1 where it has one of the classes. */
  withAny(bits: readonly number[]): Uint8Array {
    const asked = new WordClasses(0)
    for (const bit of bits) asked.add(0, bit)
    const [low, high, top] = [asked.low[0]!, asked.high[0]!, asked.#top[0]!]
    return Uint8Array.from(this.low, (own, word) => (((own & low) | (this.high[word]! & high) | (this.#top[word]! & top)) === 0 ? 0 : 1))
  }
}
