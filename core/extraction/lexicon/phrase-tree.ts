import { EdgeTable } from './edge-table.ts'

/** One list for all nodes at which no phrase ends. */
const NONE: readonly never[] = []

/**
 * Phrases as a tree of numbered words. A node is a number; the node of a phrase's first word is that word's number. `phrases` are words above
 * 0, the largest of all being `words`.
 */
export class PhraseTree<T> {
  readonly #values: (readonly T[])[]
  readonly #goesOn: Uint8Array
  readonly #later: Uint8Array
  readonly #edges = new EdgeTable()

  constructor(words: number, phrases: readonly { words: readonly number[]; value: T }[]) {
    const values: (readonly T[])[] = (this.#values = Array.from({ length: words + 1 }, () => NONE))
    // One list for all phrases that stand for the same: what is read from all over the tree then lies in few places.
    const alone = new Map<T, readonly T[]>()
    const listOf = (value: T): readonly T[] => {
      let list = alone.get(value)
      if (list === undefined) alone.set(value, (list = [value]))
      return list
    }
    for (const { words: path, value } of phrases) {
      let node = path[0]!
      for (let n = 1; n < path.length; n++) {
        let next = this.#edges.next(node, path[n]!)
        if (next === 0) {
          next = values.push(NONE) - 1
          this.#edges.add(node, path[n]!, next)
        }
        node = next
      }
      values[node] = values[node]!.length === 0 ? listOf(value) : [...values[node]!, value]
    }
    this.#goesOn = new Uint8Array(values.length)
    this.#later = new Uint8Array(words + 1)
    this.#edges.forEach((node, word) => {
      this.#goesOn[node] = 1
      this.#later[word] = 1
    })
  }

  /** What the phrase that ends at a node stands for; empty where none ends there. */
  values(node: number): readonly T[] { return this.#values[node]! }

  /** True where longer phrases go on from a node. */
  goesOn(node: number): boolean { return this.#goesOn[node] !== 0 }

  /** True for a word that stands in a phrase behind another one. */
  isLater(word: number): boolean { return this.#later[word] !== 0 }

  /** The node after `word` from `node` on, 0 where no phrase goes on so. */
  next(node: number, word: number): number { return this.#edges.next(node, word) }
}
