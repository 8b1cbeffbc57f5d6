/** A set of places in documents, as pairs of whole numbers; open addressing in typed arrays, for hundreds of thousands of pairs in a few milliseconds. */
export class PositionSet {
  #documents: Int32Array
  #positions: Int32Array
  #mask: number
  #size = 0

  /** `expected` is how many pairs are likely to come. */
  constructor(expected: number) {
    let capacity = 64
    while (capacity < expected * 2) capacity *= 2
    this.#documents = new Int32Array(capacity).fill(-1)
    this.#positions = new Int32Array(capacity)
    this.#mask = capacity - 1
  }

  get size(): number {
    return this.#size
  }

  add(document: number, position: number): void {
    const at = this.#find(document, position)
    if (this.#documents[at] !== -1) return
    this.#documents[at] = document
    this.#positions[at] = position
    this.#size += 1
    if (this.#size * 2 > this.#mask) this.#grow()
  }

  has(document: number, position: number): boolean {
    return this.#documents[this.#find(document, position)] !== -1
  }

  /** Where the pair is, or the free place where it would be. */
  #find(document: number, position: number): number {
    let hash = Math.imul(document, 0x9e3779b1) ^ Math.imul(position, 0x85ebca6b)
    hash ^= hash >>> 15
    for (let at = hash & this.#mask; ; at = (at + 1) & this.#mask) {
      if (this.#documents[at] === -1 || (this.#documents[at] === document && this.#positions[at] === position)) return at
    }
  }

  #grow(): void {
    const documents = this.#documents
    const positions = this.#positions
    this.#documents = new Int32Array(documents.length * 2).fill(-1)
    this.#positions = new Int32Array(documents.length * 2)
    this.#mask = documents.length * 2 - 1
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? -1
      if (document === -1) continue
      const at = this.#find(document, positions[i] ?? 0)
      this.#documents[at] = document
      this.#positions[at] = positions[i] ?? 0
    }
  }
}
