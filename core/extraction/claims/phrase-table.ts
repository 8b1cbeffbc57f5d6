import type { LanguageProfile, Tag } from './profile.ts'

/** A phrase of the lexicon found in a sentence: words `from` to `to` (exclusive) of that sentence. */
export interface Hit {
  tags: readonly Tag[]
  from: number
  to: number
  /** True where a proclitic that means "and" stood before it («وإصابة»). */
  coordinated: boolean
}

interface Node {
  tags: Tag[] | null
  next: Map<string, Node> | null
}

/** A first word of phrases as it may stand in a text: behind which proclitic, if any. */
interface Entry {
  node: Node
  coordinated: boolean
}

const CACHE_LIMIT = 30_000

/**
 * The phrases of a language by their first word. `lookup` is one map access for a word seen before; words are remembered up
 * to a bound, so that hostile text costs time but no memory.
 */
export class PhraseTable {
  readonly #root = new Map<string, Node>()
  readonly #proclitics: readonly string[]
  readonly #coordinators: ReadonlySet<string>
  readonly #seen = new Map<string, readonly Entry[] | null>()

  /** `wordsOf` splits a phrase into the normalised words that the text layer would give. */
  constructor(profile: LanguageProfile, wordsOf: (phrase: string) => readonly string[]) {
    this.#proclitics = profile.proclitics
    this.#coordinators = new Set(profile.coordinators)
    for (const term of profile.terms) for (const phrase of term.phrases) this.#add(wordsOf(phrase), term.tags)
  }

  #add(words: readonly string[], tags: readonly Tag[]): void {
    let level = this.#root
    words.forEach((word, index) => {
      let node = level.get(word)
      if (!node) level.set(word, (node = { tags: null, next: null }))
      if (index === words.length - 1) (node.tags ??= []).push(...tags)
      else level = node.next ??= new Map()
    })
  }

  #entries(key: string): readonly Entry[] | null {
    const known = this.#seen.get(key)
    if (known !== undefined) return known
    const found: Entry[] = []
    const whole = this.#root.get(key)
    if (whole) found.push({ node: whole, coordinated: false })
    for (const proclitic of this.#proclitics) {
      if (key.length < proclitic.length + 2 || !key.startsWith(proclitic)) continue
      const node = this.#root.get(key.slice(proclitic.length))
      if (node) found.push({ node, coordinated: this.#coordinators.has(proclitic) })
    }
    const entries = found.length ? found : null
    if (this.#seen.size >= CACHE_LIMIT) this.#seen.clear()
    this.#seen.set(key, entries)
    return entries
  }

  /** The longest phrase that starts at word `from`, or null. */
  match(keys: readonly string[], from: number): Hit | null {
    const key = keys[from]
    const entries = key === undefined ? null : this.#entries(key)
    if (!entries) return null
    let best: Hit | null = null
    for (const entry of entries) {
      let node: Node | undefined = entry.node
      let to = from + 1
      while (node) {
        if (node.tags && (!best || to > best.to)) best = { tags: node.tags, from, to, coordinated: entry.coordinated }
        const word: string | undefined = keys[to]
        node = word === undefined ? undefined : node.next?.get(word)
        to++
      }
    }
    return best
  }
}
