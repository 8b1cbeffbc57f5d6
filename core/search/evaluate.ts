import { SEARCH_FIELDS, type SearchField, type SearchKind } from './document.ts'
import { PositionSet } from './position-set.ts'
import type { Postings } from './postings.ts'
import type { SearchQuery, TextClause } from './query.ts'
import { formsOf, particlesBefore, stemsOf } from './word-forms.ts'

/** What is known of each document by its number; a dropped one has an empty id. */
export interface DocumentTable {
  ids: string[]
  /** 1 for an article, 0 for a claim. */
  kinds: Uint8Array
  /** How many words it has. */
  lengths: Uint32Array
  totals: Record<SearchKind, { documents: number; words: number }>
}

export interface EvaluateOptions { kind: SearchKind | null; accept: ((kind: SearchKind, id: string) => boolean) | null; limit: number }
export interface Evaluated { hits: { kind: SearchKind; id: string; score: number; field: SearchField }[]; total: number; /** The numbers of all that match. */ all: number[] }

/** How much a word counts in each field, in the order of SEARCH_FIELDS. */
const FIELD_WEIGHTS: Readonly<Record<SearchField, number>> = { title: 4, quote: 3, attribution: 2, place: 2, source: 1.5, note: 2, byline: 1.5, text: 1 }
const WEIGHTS = Float32Array.from(SEARCH_FIELDS, (field) => FIELD_WEIGHTS[field])
const BY_WEIGHT = SEARCH_FIELDS.map((_, i) => i).sort((a, b) => (WEIGHTS[b] ?? 0) - (WEIGHTS[a] ?? 0))
/** Saturation and length normalisation of BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009). */
const K1 = 1.2
const B = 0.5
const PREFIX_WEIGHT = 0.6
/** What `passed` holds for a document that holds a negated clause; above any number of clauses. */
const EXCLUDED = 0xffff
/** A beginning that fits words with more list entries than this is tried with the most frequent of them; only one or two letters fit as many. */
const MOST_ENTRIES = 400_000

interface SoughtWord { number: number; weight: number }
/** A clause with the vocabulary's words that each of its words may stand as. */
interface Sought { clause: TextClause; words: SoughtWord[][]; documents: number; mask: number }

/** Scores documents clause by clause: all must hold every clause, and none a negated one. */
export function evaluate(postings: Postings, table: DocumentTable, query: SearchQuery, { kind, accept, limit }: EvaluateOptions): Evaluated {
  const sought = query.clauses.map((clause) => soughtOf(postings, clause))
  const positive = sought.filter(({ clause }) => !clause.negated).sort((a, b) => a.documents - b.documents)
  if (sought.length === 0 || positive.some(({ documents }) => documents === 0)) return { hits: [], total: 0, all: [] }
  const run = new Run(postings, table)
  positive.forEach((one, i) => run.require(one, i))
  for (const one of sought) if (one.clause.negated) run.exclude(one)
  const all: number[] = []
  const best = new Best(limit)
  const wantedKind = kind === null ? null : kind === 'article' ? 1 : 0
  for (let document = 0; document < table.ids.length; document++) {
    if (run.passed[document] !== positive.length) continue
    const id = table.ids[document] ?? ''
    if (id === '' || (wantedKind !== null && table.kinds[document] !== wantedKind)) continue
    if (accept !== null && !accept(table.kinds[document] === 1 ? 'article' : 'claim', id)) continue
    all.push(document)
    best.offer(document, run.scores[document] ?? 0)
  }
  const hits = best.inOrder().map(({ document, score }) => {
    const held = run.held[document] ?? 0
    const field = SEARCH_FIELDS[BY_WEIGHT.find((candidate) => held & (1 << candidate)) ?? SEARCH_FIELDS.length - 1] ?? 'text'
    return { kind: table.kinds[document] === 1 ? ('article' as const) : ('claim' as const), id: table.ids[document] ?? '', score, field }
  })
  return { hits, total: all.length, all }
}

function soughtOf(postings: Postings, clause: TextClause): Sought {
  const words = clause.words.map((word, i) => wordsSought(postings, word, clause.exact, clause.prefix && i === clause.words.length - 1))
  const countOf = (alternatives: readonly SoughtWord[]) => alternatives.reduce((n, { number }) => n + postings.countOf(number), 0)
  const mask = clause.fields === null ? 0xff : clause.fields.reduce((bits, field) => bits | (1 << SEARCH_FIELDS.indexOf(field)), 0)
  return { clause, words, documents: Math.min(...words.map(countOf)), mask }
}

/** The words of the vocabulary that a word of the query may stand as, the weightiest reading of each. */
function wordsSought(postings: Postings, word: string, exact: boolean, prefix: boolean): SoughtWord[] {
  const { vocabulary } = postings
  const weights = new Map<number, number>()
  const add = (number: number, weight: number) => {
    if (weight > (weights.get(number) ?? 0)) weights.set(number, weight)
  }
  for (const { spelling, weight } of formsOf(word, exact)) {
    const number = vocabulary.numberOf(spelling)
    if (number !== undefined) add(number, weight)
  }
  if (prefix) {
    const begun = new Set(stemsOf(word).flatMap((stem) => particlesBefore(stem).map((particles) => particles + stem)).flatMap((beginning) => [...vocabulary.beginningWith(beginning)]))
    const tried = [...begun].sort((a, b) => postings.countOf(b) - postings.countOf(a))
    let entries = 0
    for (const number of tried) {
      entries += postings.countOf(number)
      if (entries > MOST_ENTRIES) break
      add(number, PREFIX_WEIGHT)
    }
  }
  return [...weights].map(([number, weight]) => ({ number, weight }))
}

/** The state of one evaluation: for each document how many clauses it has passed, its score, and the fields in which words were found. */
class Run {
  readonly passed: Uint16Array
  readonly scores: Float32Array
  readonly held: Uint8Array
  readonly #postings: Postings
  readonly #table: DocumentTable
  readonly #normOfClaim: number
  readonly #normOfArticle: number

  constructor(postings: Postings, table: DocumentTable) {
    this.#postings = postings
    this.#table = table
    this.passed = new Uint16Array(table.ids.length)
    this.scores = new Float32Array(table.ids.length)
    this.held = new Uint8Array(table.ids.length)
    const norm = ({ documents, words }: { documents: number; words: number }) => (K1 * B * documents) / Math.max(1, words)
    this.#normOfClaim = norm(table.totals.claim)
    this.#normOfArticle = norm(table.totals.article)
  }

  /** Raises `passed` from `step` to `step + 1` for the documents that hold the clause, and scores them. */
  require({ clause, words, documents, mask }: Sought, step: number): void {
    const { passed } = this
    if (clause.words.length > 1) {
      const weight = this.#idf(documents) * clause.words.length
      this.#eachPhrase(words, mask, (document) => passed[document] === step || passed[document] === step + 1, (document, field) => {
        if (passed[document] === step) this.scores[document] = (this.scores[document] ?? 0) + weight * (WEIGHTS[field] ?? 1)
        passed[document] = step + 1
        this.held[document] = (this.held[document] ?? 0) | (1 << field)
      })
      return
    }
    for (const { number, weight } of words[0] ?? []) {
      const idf = this.#idf(documents) * weight
      const cursor = this.#postings.cursor(number)
      while (cursor.next()) {
        const { document } = cursor
        if (passed[document] !== step && passed[document] !== step + 1) continue
        const held = cursor.fieldsHeld(mask)
        if (held === 0) continue
        passed[document] = step + 1
        this.held[document] = (this.held[document] ?? 0) | held
        let frequency = 0
        for (let field = 0, bits = held; bits !== 0; field++, bits >>= 1) if (bits & 1) frequency += (WEIGHTS[field] ?? 1) * (cursor.lastCounts[field] ?? 0)
        this.scores[document] = (this.scores[document] ?? 0) + (idf * frequency) / (frequency + this.#saturation(document))
      }
    }
  }

  /** Takes out the documents that hold the clause. */
  exclude({ clause, words, mask }: Sought): void {
    const takeOut = (document: number) => {
      this.passed[document] = EXCLUDED
    }
    if (clause.words.length > 1) {
      this.#eachPhrase(words, mask, () => true, takeOut)
      return
    }
    for (const { number } of words[0] ?? []) {
      const cursor = this.#postings.cursor(number)
      while (cursor.next()) if (cursor.fieldsHeld(mask) !== 0) takeOut(cursor.document)
    }
  }

  /** Gives each place where the words stand one after another, in the documents that are still open. */
  #eachPhrase(words: readonly SoughtWord[][], mask: number, isOpen: (document: number) => boolean, found: (document: number, field: number) => void): void {
    const countOf = (alternatives: readonly SoughtWord[]) => alternatives.reduce((n, { number }) => n + this.#postings.countOf(number), 0)
    const order = words.map((alternatives, place) => ({ alternatives, place, count: countOf(alternatives) })).sort((a, b) => a.count - b.count)
    let before: PositionSet | null = null
    for (const [i, { alternatives, place, count }] of order.entries()) {
      const here: PositionSet = new PositionSet(Math.min(count, before?.size ?? count))
      for (const { number } of alternatives) {
        const cursor = this.#postings.cursor(number)
        while (cursor.next()) {
          const { document } = cursor
          if (!isOpen(document)) continue
          cursor.positions(mask, (position, field) => {
            // All words of one occurrence give the same place for the phrase's end.
            const end = position + words.length - place
            if (before !== null && !before.has(document, end)) return
            if (i < order.length - 1) here.add(document, end)
            else found(document, field)
          })
        }
      }
      before = here
    }
  }

  #idf(documents: number): number {
    const all = this.#table.totals.article.documents + this.#table.totals.claim.documents
    const holding = Math.min(documents, all)
    return Math.log(1 + (all - holding + 0.5) / (holding + 0.5))
  }

  #saturation(document: number): number {
    const norm = this.#table.kinds[document] === 1 ? this.#normOfArticle : this.#normOfClaim
    return K1 * (1 - B) + norm * (this.#table.lengths[document] ?? 0)
  }
}

/** Keeps the best-scored documents; of equal ones those that came first. */
class Best {
  readonly #limit: number
  #kept: { document: number; score: number }[] = []
  #least = Number.NEGATIVE_INFINITY

  constructor(limit: number) {
    this.#limit = limit
  }

  offer(document: number, score: number): void {
    if (this.#limit === 0 || (score <= this.#least && this.#kept.length >= this.#limit)) return
    this.#kept.push({ document, score })
    if (this.#kept.length >= this.#limit * 2) this.inOrder()
  }

  inOrder(): readonly { document: number; score: number }[] {
    this.#kept.sort((a, b) => b.score - a.score || a.document - b.document)
    this.#kept.length = Math.min(this.#kept.length, this.#limit)
    this.#least = this.#kept.length === this.#limit ? (this.#kept.at(-1)?.score ?? this.#least) : this.#least
    return this.#kept
  }
}
