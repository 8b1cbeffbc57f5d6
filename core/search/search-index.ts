import { SEARCH_FIELDS, type SearchDocument, type SearchField, type SearchKind } from './document.ts'
import { evaluate, type DocumentTable } from './evaluate.ts'
import { MOST_WORDS, PASSAGE_GAP, Postings, type DocumentWords } from './postings.ts'
import type { SearchQuery } from './query.ts'
import { cutAfter, eachWord } from './words.ts'

/** A document found; `field` is the weightiest field that holds a word of the query. */
export interface SearchHit { kind: SearchKind; id: string; score: number; field: SearchField }

export interface SearchOptions {
  limit: number
  /** Only documents of this kind; both where absent. */
  kind?: SearchKind
  /** A further test of a document, such as `summaryTest` on its row. */
  accept?: (kind: SearchKind, id: string) => boolean
}

/** A full-text index in memory. It keeps words and where they stand, not texts; nothing of it is stored, it is filled anew when a workspace opens. */
export interface SearchIndex {
  /** How many documents are in. */
  readonly size: number
  /** Puts a document in, in place of one with the same kind and id. Takes time in proportion to its text: about 10 ms for 200,000 characters; use {@link fill} for longer ones. */
  put(document: SearchDocument): void
  /** Takes a document out; does nothing where it is not in. */
  remove(kind: SearchKind, id: string): void
  clear(): void
  /**
   * Puts many documents in slices of a few milliseconds: run it to the end, pausing after each step. Yields how many documents it has put in so far.
   * A document put or removed by another call while it is being filled stays as that call left it.
   */
  fill(documents: Iterable<SearchDocument>): Generator<number, void>
  /** The best hits for a query's words, best first; none for a query without words. `total` counts all that match. The query's field conditions are the caller's `accept`. */
  search(query: SearchQuery, options: SearchOptions): { hits: SearchHit[]; total: number }
  /** Every document of a kind that holds the query's words; none for a query without words. */
  matching(query: SearchQuery, kind: SearchKind): Set<string>
  /** About how many bytes the lists and tables take, the words and ids themselves not counted. */
  readonly byteLength: number
}

/** UTF-16 units of text that one step of a fill reads: about two milliseconds of work. */
const SLICE_UNITS = 10_000
/** Dropped documents are cleared out of the lists when there are this many and half as many as those in. */
const DROPPED_AT_LEAST = 4000
/** List entries rewritten at each change while dropped documents are being cleared out. */
const REWRITE_BUDGET = 20_000

const fieldNumber = new Map<SearchField, number>(SEARCH_FIELDS.map((field, i) => [field, i]))

/** Makes an empty index. */
export function createSearchIndex(): SearchIndex {
  let postings = new Postings()
  let table = newTable()
  let numbers: Record<SearchKind, Map<string, number>> = { article: new Map(), claim: new Map() }
  let live = 0
  let dropped = 0
  let generation = 0

  const drop = (kind: SearchKind, id: string): boolean => {
    const number = numbers[kind].get(id)
    if (number === undefined) return false
    numbers[kind].delete(id)
    table.totals[kind].documents -= 1
    table.totals[kind].words -= table.lengths[number] ?? 0
    table.ids[number] = ''
    live -= 1
    dropped += 1
    return true
  }
  const tidy = () => {
    if (!postings.isRewriting && (dropped < DROPPED_AT_LEAST || dropped < live / 2)) return
    if (!postings.isRewriting) dropped = 0
    postings.rewrite((document) => table.ids[document] !== '', REWRITE_BUDGET)
  }
  const enter = (document: SearchDocument, words: DocumentWords) => {
    drop(document.kind, document.id)
    const number = table.ids.length
    if (number >= table.lengths.length) growTable(table)
    table.ids.push(document.id)
    table.kinds[number] = document.kind === 'article' ? 1 : 0
    table.lengths[number] = words.words.length
    table.totals[document.kind].documents += 1
    table.totals[document.kind].words += words.words.length
    postings.add(number, words)
    numbers[document.kind].set(document.id, number)
    live += 1
    tidy()
  }

  return {
    get size() { return live },
    put(document) {
      const reading = readDocument(document, postings, Number.POSITIVE_INFINITY)
      let step = reading.next()
      while (!step.done) step = reading.next()
      enter(document, step.value)
    },
    remove(kind, id) {
      if (drop(kind, id)) tidy()
    },
    clear() {
      postings = new Postings()
      table = newTable()
      numbers = { article: new Map(), claim: new Map() }
      live = 0
      dropped = 0
      generation += 1
    },
    *fill(documents) {
      const began = generation
      let done = 0
      let units = 0
      for (const document of documents) {
        const before = numbers[document.kind].get(document.id)
        const reading = readDocument(document, postings, SLICE_UNITS)
        let step = reading.next()
        while (!step.done) {
          units = 0
          yield done
          if (generation !== began) return
          step = reading.next()
        }
        if (numbers[document.kind].get(document.id) === before) enter(document, step.value)
        done += 1
        units += 4 * step.value.words.length + 200
        if (units >= SLICE_UNITS) {
          units = 0
          yield done
          if (generation !== began) return
        }
      }
    },
    search(query, { limit, kind, accept }) {
      const { hits, total } = evaluate(postings, table, query, { kind: kind ?? null, accept: accept ?? null, limit })
      return { hits, total }
    },
    matching(query, kind) {
      const { all } = evaluate(postings, table, query, { kind, accept: null, limit: 0 })
      return new Set(all.map((number) => table.ids[number] ?? ''))
    },
    get byteLength() { return postings.byteLength + table.lengths.byteLength + table.kinds.byteLength }
  }
}

/** Reads a document's words, yielding after every `slice` UTF-16 units of text. */
function* readDocument({ fields }: SearchDocument, { vocabulary }: Postings, slice: number): Generator<void, DocumentWords> {
  const words: DocumentWords = { words: [], positions: [], fields: [] }
  let position = 0
  let field = 0
  const take = (word: string) => {
    if (position >= MOST_WORDS) return
    words.words.push(vocabulary.add(word))
    words.positions.push(position)
    words.fields.push(field)
    position += 1
  }
  for (const name of SEARCH_FIELDS) {
    field = fieldNumber.get(name) ?? 0
    for (const passage of fields[name] ?? []) {
      for (let from = 0; from < passage.length;) {
        const to = cutAfter(passage, from + slice)
        eachWord(passage, take, from, to)
        from = to
        if (from < passage.length) yield
      }
      position += PASSAGE_GAP
    }
  }
  return words
}

function newTable(): DocumentTable {
  return { ids: [], kinds: new Uint8Array(1024), lengths: new Uint32Array(1024), totals: { article: { documents: 0, words: 0 }, claim: { documents: 0, words: 0 } } }
}

function growTable(table: DocumentTable): void {
  const length = table.lengths.length + (table.lengths.length >> 1)
  const lengths = new Uint32Array(length)
  lengths.set(table.lengths)
  table.lengths = lengths
  const kinds = new Uint8Array(length)
  kinds.set(table.kinds)
  table.kinds = kinds
}
