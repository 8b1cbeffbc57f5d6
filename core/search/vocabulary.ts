/** A block of words is split when it holds more. Small enough that adding a word moves little, large enough that few blocks are searched. */
const BLOCK = 512

/** Numbers words from 0 in the order in which they come, and finds all that begin alike. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  /** Every word in ascending order of UTF-16 units, in blocks. */
  readonly #blocks: string[][] = [[]]

  get size(): number {
    return this.#numbers.size
  }

  /** The word's number; it is added where it is new. */
  add(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(word, number)
    const at = this.#blockOf(word)
    const block = this.#blocks[at] ?? []
    block.splice(lowerBound(block, word), 0, word)
    if (block.length > BLOCK) this.#blocks.splice(at + 1, 0, block.splice(BLOCK / 2))
    return number
  }

  /** The word's number; undefined where it never came. */
  numberOf(word: string): number | undefined {
    return this.#numbers.get(word)
  }

  /** The numbers of every word that begins with `beginning`, the word itself included. */
  *beginningWith(beginning: string): Generator<number> {
    for (let at = this.#blockOf(beginning); at < this.#blocks.length; at++) {
      const block = this.#blocks[at] ?? []
      for (let i = lowerBound(block, beginning); i < block.length; i++) {
        const word = block[i] ?? ''
        if (!word.startsWith(beginning)) return
        yield this.#numbers.get(word) ?? 0
      }
    }
  }

  /** The last block whose first word is not after `word`. */
  #blockOf(word: string): number {
    let low = 0
    let high = this.#blocks.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#blocks[middle]?.[0] ?? '') <= word) low = middle
      else high = middle - 1
    }
    return low
  }
}

function lowerBound(words: readonly string[], word: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}
