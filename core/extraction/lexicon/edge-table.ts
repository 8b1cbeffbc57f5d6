/**
 * The edges of a tree of phrases: from a node over a word to the next node. One flat table instead of a map a node, because what a text
 * asks for lies all over the tree: every step from one small object to the next would wait for memory.
 */
export class EdgeTable {
  /** Triples of node, word and next node; a node of 0 marks a free place. */
  readonly #table: Int32Array
  readonly #mask: number
  /**
   * A bit for each of eight or more times as many places as there are edges, set where one may be: it fits into faster memory than the
   * table, and most of what is asked for is in neither.
   */
  readonly #met: Uint8Array
  readonly #metShift: number

  /** `edges` are triples of node, word and next node, all above 0, each pair of node and word once. */
  constructor(edges: readonly (readonly [node: number, word: number, next: number])[]) {
    // At most half full, so that what is not there is soon known.
    const places = 2 ** Math.ceil(Math.log2(edges.length * 2 + 2))
    this.#table = new Int32Array(places * 3)
    this.#mask = places - 1
    const bits = Math.max(3, Math.ceil(Math.log2(edges.length * 8 + 8)))
    this.#met = new Uint8Array(2 ** (bits - 3))
    this.#metShift = 32 - bits
    for (const edge of edges) {
      const bit = mix(edge[0], edge[1]) >>> this.#metShift
      this.#met[bit >>> 3]! |= 1 << (bit & 7)
      let place = this.#firstPlace(edge[0], edge[1])
      while (this.#table[place * 3] !== 0) place = (place + 1) & this.#mask
      this.#table.set(edge, place * 3)
    }
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

  #firstPlace(node: number, word: number): number {
    const mixed = mix(node, word)
    return (mixed ^ (mixed >>> 15)) & this.#mask
  }
}

const mix = (node: number, word: number): number => Math.imul(Math.imul(node, 0x9e3779b1) ^ word, 0x85ebca6b)
