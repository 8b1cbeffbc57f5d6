const FIRST_PLACES = 8

/**
 * The edges of a tree of phrases: from a node over a word to the next node. One flat table instead of a map a node, because what a text
 * asks for lies all over the tree: every step from one small object to the next would wait for memory.
 */
export class EdgeTable {
  /** Triples of node, word and next node; a node of 0 marks a free place. At most half full, so that what is not there is soon known. */
  #table = new Int32Array(FIRST_PLACES * 3)
  #mask = FIRST_PLACES - 1
  #edges = 0
  /** Four bits for each place of the table, one set where an edge may be: they fit into faster memory than the table, and most of what is asked for is in neither. */
  #met = new Uint8Array(FIRST_PLACES / 2)
  #metShift = 32 - Math.log2(FIRST_PLACES * 4)

  /** Adds an edge from `node` over `word`, from where none goes over that word yet. All three are above 0. */
  add(node: number, word: number, next: number): void {
    if (this.#edges * 2 + 2 > this.#mask) this.#grow()
    this.#edges++
    this.#put(node, word, next)
  }

  /** The node after `word` from `node` on; 0 where no phrase goes on so. */
  next(node: number, word: number): number {
    const mixed = mix(node, word)
    const bit = mixed >>> this.#metShift
    if ((this.#met[bit >>> 3]! & (1 << (bit & 7))) === 0) return 0
    const table = this.#table
    for (let place = (mixed ^ (mixed >>> 15)) & this.#mask; ; place = (place + 1) & this.#mask) {
      const from = table[place * 3]!
      if (from === 0) return 0
      if (from === node && table[place * 3 + 1] === word) return table[place * 3 + 2]!
    }
  }

  /** Calls `each` with the node and the word of every edge. */
  forEach(each: (node: number, word: number) => void): void {
    const table = this.#table
    for (let at = 0; at < table.length; at += 3) if (table[at] !== 0) each(table[at]!, table[at + 1]!)
  }

  #put(node: number, word: number, next: number): void {
    const mixed = mix(node, word)
    const bit = mixed >>> this.#metShift
    this.#met[bit >>> 3]! |= 1 << (bit & 7)
    const table = this.#table
    let place = (mixed ^ (mixed >>> 15)) & this.#mask
    while (table[place * 3] !== 0) place = (place + 1) & this.#mask
    table[place * 3] = node
    table[place * 3 + 1] = word
    table[place * 3 + 2] = next
  }

  #grow(): void {
    const full = this.#table
    const places = (this.#mask + 1) * 2
    this.#table = new Int32Array(places * 3)
    this.#mask = places - 1
    this.#met = new Uint8Array(places / 2)
    this.#metShift--
    for (let at = 0; at < full.length; at += 3) if (full[at] !== 0) this.#put(full[at]!, full[at + 1]!, full[at + 2]!)
  }
}

const mix = (node: number, word: number): number => Math.imul(Math.imul(node, 0x9e3779b1) ^ word, 0x85ebca6b)
