import { ByteLists, type ByteReader } from './byte-lists.ts'
import { Vocabulary } from './vocabulary.ts'

/** Words of two fields or passages stand at least this far apart, so that no phrase runs across. */
export const PASSAGE_GAP = 8
/** A document has fewer words than this (positions included): above what the largest text that the contract lets in can hold. */
export const MOST_WORDS = 2 ** 24

/** One document's words, ready to be added: parallel, in reading order. */
export interface DocumentWords { words: number[]; positions: number[]; fields: number[] }

/**
 * Which word stands in which document, in which field and where. A word's list has, for each document: how far its number is after the one
 * before (the first: its number), then for each field a header of count × 16 + field × 2 + (1 if another field follows), then as many positions, each as the
 * distance to the one before. Documents are numbered upwards and never written twice; dropping them is the caller's table and {@link rewrite}.
 */
export class Postings {
  readonly vocabulary = new Vocabulary()
  #lists = new ByteLists()
  /** By word: the last document of its list, and how many documents the list has. */
  #last = new Uint32Array(1024)
  #count = new Uint32Array(1024)
  #rewrite: { lists: ByteLists; done: number } | null = null

  /** Adds a document, whose number must be above all before it. */
  add(document: number, { words, positions, fields }: DocumentWords): void {
    // Sorting packed keys groups the document's words, each in reading order.
    const keys = new Float64Array(words.length)
    for (let i = 0; i < words.length; i++) keys[i] = (words[i] ?? 0) * MOST_WORDS + i
    keys.sort()
    for (let from = 0; from < keys.length;) {
      const word = Math.floor((keys[from] ?? 0) / MOST_WORDS)
      let to = from + 1
      while (to < keys.length && Math.floor((keys[to] ?? 0) / MOST_WORDS) === word) to += 1
      this.#addWord(document, word, keys.subarray(from, to), positions, fields)
      from = to
    }
  }

  /** In how many documents a word stands, dropped ones included until rewritten. */
  countOf(word: number): number {
    return this.#count[word] ?? 0
  }

  /** A cursor before the first document of a word's list. */
  cursor(word: number): PostingCursor {
    const rewrite = this.#rewrite
    return new PostingCursor((rewrite !== null && word < rewrite.done ? rewrite.lists : this.#lists).reader(word), this.countOf(word))
  }

  get isRewriting(): boolean {
    return this.#rewrite !== null
  }

  /**
   * Goes on rewriting the lists without dropped documents, for about as much work as `budget` entries, beginning anew where no rewrite is under way.
   * Adding and reading go on in between. True when all is rewritten.
   */
  rewrite(isKept: (document: number) => boolean, budget: number): boolean {
    this.#rewrite ??= { lists: new ByteLists(), done: 0 }
    const { lists } = this.#rewrite
    for (let work = 0; work < budget;) {
      const word = this.#rewrite.done
      if (word >= this.vocabulary.size) {
        this.#lists = lists
        this.#rewrite = null
        return true
      }
      work += 1 + this.countOf(word)
      const cursor = this.cursor(word)
      this.#last[word] = 0
      this.#count[word] = 0
      while (cursor.next()) if (isKept(cursor.document)) this.#copy(lists, word, cursor)
      this.#rewrite.done = word + 1
    }
    return false
  }

  get byteLength(): number {
    return this.#lists.byteLength + (this.#rewrite?.lists.byteLength ?? 0) + this.#last.byteLength * 2
  }

  #addWord(document: number, word: number, keys: Float64Array, positions: readonly number[], fields: readonly number[]): void {
    const rewrite = this.#rewrite
    const lists = rewrite !== null && word < rewrite.done ? rewrite.lists : this.#lists
    this.#enter(lists, word, document)
    let previous = 0
    for (let from = 0; from < keys.length;) {
      const field = fields[(keys[from] ?? 0) % MOST_WORDS] ?? 0
      let to = from + 1
      while (to < keys.length && fields[(keys[to] ?? 0) % MOST_WORDS] === field) to += 1
      lists.append(word, (to - from) * 16 + field * 2 + (to < keys.length ? 1 : 0))
      for (; from < to; from++) {
        const position = positions[(keys[from] ?? 0) % MOST_WORDS] ?? 0
        lists.append(word, position - previous)
        previous = position
      }
    }
  }

  /** Begins a document's entry in a word's list. */
  #enter(lists: ByteLists, word: number, document: number): void {
    if (word >= this.#last.length) {
      const grow = (old: Uint32Array) => {
        const grown = new Uint32Array(Math.max(word + 1, old.length + (old.length >> 1)))
        grown.set(old)
        return grown
      }
      this.#last = grow(this.#last)
      this.#count = grow(this.#count)
    }
    lists.append(word, document - (this.#last[word] ?? 0))
    this.#last[word] = document
    this.#count[word] = this.countOf(word) + 1
  }

  #copy(lists: ByteLists, word: number, cursor: PostingCursor): void {
    this.#enter(lists, word, cursor.document)
    cursor.readEntry((value) => lists.append(word, value))
  }
}

/** Goes through a word's documents in ascending order. After `next`, read the entry once, in one of the three ways, or skip it by calling `next`. */
export class PostingCursor {
  document = 0
  readonly #reader: ByteReader
  #left: number
  #isEntryRead = true

  constructor(reader: ByteReader, count: number) {
    this.#reader = reader
    this.#left = count
  }

  /** Moves to the next document; false after the last. */
  next(): boolean {
    if (!this.#isEntryRead) this.fieldsHeld(0xff)
    if (this.#left === 0) return false
    this.#left -= 1
    this.document += this.#reader.read()
    this.#isEntryRead = false
    return true
  }

  /** The fields among `wanted` (a bit a field) that hold the word, as bits, and in `lastCounts` how often each does. */
  fieldsHeld(wanted: number): number {
    let held = 0
    for (let more = 1; more === 1;) {
      const header = this.#reader.read()
      const field = (header >> 1) & 7
      const count = header >> 4
      more = header & 1
      if (wanted & (1 << field)) {
        held |= 1 << field
        this.lastCounts[field] = count
      }
      for (let i = 0; i < count; i++) this.#reader.read()
    }
    this.#isEntryRead = true
    return held
  }

  /** By field, how often the word stood in it; meant only for the fields that the last `fieldsHeld` gave. */
  readonly lastCounts = new Uint32Array(8)

  /** Gives each position of the word in the fields among `wanted`, with the field. */
  positions(wanted: number, sink: (position: number, field: number) => void): void {
    let position = 0
    for (let more = 1; more === 1;) {
      const header = this.#reader.read()
      more = header & 1
      const field = (header >> 1) & 7
      const isWanted = (wanted & (1 << field)) !== 0
      for (let i = header >> 4; i > 0; i--) {
        position += this.#reader.read()
        if (isWanted) sink(position, field)
      }
    }
    this.#isEntryRead = true
  }

  /** Gives the entry's numbers as they are written. */
  readEntry(sink: (value: number) => void): void {
    for (let more = 1; more === 1;) {
      const header = this.#reader.read()
      sink(header)
      more = header & 1
      for (let i = header >> 4; i > 0; i--) sink(this.#reader.read())
    }
    this.#isEntryRead = true
  }
}
