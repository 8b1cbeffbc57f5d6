import { pairSingleQuotes } from '../text/single-quotes.ts'
import { lettersAt, tokenize, type Tokens, type WordForms } from '../text/tokens.ts'
import { joinWrappedLines } from '../text/wrapped-lines.ts'
import type { FoundWord, Lexicon } from './lexicon.ts'
import { pack } from './packed-word.ts'
import { Scan } from './scan.ts'

/** The arrays of a text of more tokens are not kept for the next one. */
const MOST_KEPT = 1 << 16
/** Pairs of slots in the table of words met, a power of two. Two words that meet in a pair are both known; a third takes the older one's place. */
const PAIRS = 1 << 14
/** Numbers a slot: two hashes and a form; a fourth keeps a pair within one line of fast memory. */
const SLOT = 4

/** A lexicon and what it has for each form, packed. */
interface Column { lexicon: { find: (letters: string) => FoundWord }; found: Int32Array }
const FIRST_FORMS = 1024

/**
 * What several lexicons of one language have for the words of its texts. The tokeniser asks it once a word: words that mean the same to
 * every lexicon are one form, form 0 means nothing to any. A word met before is known by its two hashes, without a look at its letters.
 */
export class Vocabulary implements WordForms {
  readonly #columns: readonly Column[]
  /** For each slot the two hashes of a word met and one more than its form; 0 where none was. */
  readonly #met = new Int32Array(PAIRS * 2 * SLOT)
  readonly #forms = new Map<string, number>()
  /** For each place the tokens made there last, whose arrays serve again. */
  readonly #used: (Tokens | null)[] = []

  constructor(lexicons: readonly Column['lexicon'][]) {
    this.#columns = lexicons.map((lexicon) => ({ lexicon, found: new Int32Array(FIRST_FORMS) }))
    this.#forms.set(lexicons.map(() => 0).join(), 0)
  }

  /** The tokens of a text with their forms in this vocabulary, good until it makes those of another text at the same `place`. Places are numbered from 0 on. */
  tokenize(text: string, place = 0): Tokens {
    // A new set of arrays for every article would be most of what an import allocates outside the heap.
    const tokens = tokenize(text, this, this.#used[place] ?? null)
    this.#used[place] = tokens.start.length <= MOST_KEPT ? tokens : null
    joinWrappedLines(tokens)
    pairSingleQuotes(tokens, this)
    return tokens
  }

  /** What one of the vocabulary's lexicons has for tokens that this vocabulary made. Throws RangeError for another lexicon. */
  scan<T>(lexicon: Lexicon<T>, tokens: Tokens): Scan<T> { return new Scan(lexicon, tokens, this.#columnOf(lexicon).found) }

  #columnOf(lexicon: Column['lexicon']): Column {
    const column = this.#columns.find((c) => c.lexicon === lexicon)
    if (!column) throw new RangeError('the vocabulary was made without this lexicon')
    return column
  }

  /** The form of the word at `start` to `end` with these two hashes (see `WordForms`). */
  formOf(hash: number, check: number, text: string, start: number, end: number): number {
    const newer = ((hash ^ (hash >>> 15) ^ (check >>> 7)) & (PAIRS - 1)) * 2 * SLOT
    const older = newer + SLOT
    const met = this.#met
    if (met[newer] === hash && met[newer + 1] === check && met[newer + 2] !== 0) return met[newer + 2]! - 1
    if (met[older] === hash && met[older + 1] === check && met[older + 2] !== 0) return met[older + 2]! - 1
    const form = this.#resolve(lettersAt(text, start, end))
    met.copyWithin(older, newer, newer + SLOT)
    met[newer] = hash
    met[newer + 1] = check
    met[newer + 2] = form + 1
    return form
  }

  /** Looks a word up in every lexicon. Forms are as many as different answers: bounded by the lexicons, whatever is read. */
  #resolve(letters: string): number {
    const found = this.#columns.map(({ lexicon }) => pack(lexicon.find(letters)))
    const key = found.join()
    const known = this.#forms.get(key)
    if (known !== undefined) return known
    const form = this.#forms.size
    this.#forms.set(key, form)
    this.#columns.forEach((column, n) => {
      if (form === column.found.length) {
        const grown = new Int32Array(form * 2)
        grown.set(column.found)
        column.found = grown
      }
      column.found[form] = found[n]!
    })
    return form
  }
}
