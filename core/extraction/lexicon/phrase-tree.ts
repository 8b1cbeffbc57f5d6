import { EdgeTable } from './edge-table.ts'

/** A node while the tree grows; `next` is null where no phrase goes on, as from most. */
interface Growing<T> { number: number; next: Map<number, Growing<T>> | null; values: readonly T[] }

/** One list for all nodes at which no phrase ends. */
const NONE: readonly never[] = []

/**
 * Phrases as a tree of numbered words. A node is a number; the node of a phrase's first word is that word's number. `phrases` are words above
 * 0, the largest of all being `words`.
 */
export class PhraseTree<T> {
  readonly #values: readonly (readonly T[])[]
  readonly #goesOn: Uint8Array
  readonly #edges: EdgeTable
  /** The words that stand in a phrase behind another one. */
  readonly later: ReadonlySet<number>

  constructor(words: number, phrases: readonly { words: readonly number[]; value: T }[]) {
    const nodes: Growing<T>[] = Array.from({ length: words + 1 }, (_, number) => ({ number, next: null, values: NONE }))
    // One list for all phrases that stand for the same: what is read from all over the tree then lies in few places.
    const alone = new Map<T, readonly T[]>()
    const listOf = (value: T): readonly T[] => {
      let list = alone.get(value)
      if (list === undefined) alone.set(value, (list = [value]))
      return list
    }
    for (const { words: [first, ...rest], value } of phrases) {
      let node = nodes[first!]!
      for (const word of rest) {
        const onwards = (node.next ??= new Map<number, Growing<T>>())
        let next = onwards.get(word)
        if (!next) {
          next = { number: nodes.length, next: null, values: NONE }
          nodes.push(next)
          onwards.set(word, next)
        }
        node = next
      }
      node.values = node.values.length === 0 ? listOf(value) : [...node.values, value]
    }
    const edges = nodes.flatMap((node) => (node.next ? [...node.next].map(([word, next]) => [node.number, word, next.number] as const) : []))
    this.#values = nodes.map(({ values }) => values)
    this.#goesOn = Uint8Array.from(nodes, ({ next }) => (next ? 1 : 0))
    this.#edges = new EdgeTable(edges)
    this.later = new Set(edges.map(([, word]) => word))
  }

  /** What the phrase that ends at a node stands for; empty where none ends there. */
  values(node: number): readonly T[] { return this.#values[node]! }

  /** True where longer phrases go on from a node. */
  goesOn(node: number): boolean { return this.#goesOn[node] !== 0 }

  /** The node after `word` from `node` on, 0 where no phrase goes on so. */
  next(node: number, word: number): number { return this.#edges.next(node, word) }
}
