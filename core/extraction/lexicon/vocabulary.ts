import { lettersAt, tokenize, type Tokens, type WordForms } from '../text/tokens.ts'
import type { FoundWord, Lexicon } from './lexicon.ts'
import { pack } from './packed-word.ts'
import { Scan } from './scan.ts'

/** The arrays of a text of more tokens are not kept for the next one. */
const MOST_KEPT = 1 << 16
/** How many words the table of words met has room for, a power of two; a newer word takes the place of an older one. */
const SLOTS = 1 << 15
/** Numbers a slot: two hashes and a form; a fourth keeps a slot within one line of fast memory. */
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
  readonly #met = new Int32Array(SLOTS * SLOT)
  readonly #forms = new Map<string, number>()
  #used: Tokens | null = null

  constructor(lexicons: readonly Column['lexicon'][]) {
    this.#columns = lexicons.map((lexicon) => ({ lexicon, found: new Int32Array(FIRST_FORMS) }))
    this.#forms.set(lexicons.map(() => 0).join(), 0)
  }

  /** The tokens of a text with their forms in this vocabulary, good until it makes those of another text. */
  tokenize(text: string): Tokens {
    // A new set of arrays for every article would be most of what an import allocates outside the heap.
    const tokens = tokenize(text, this, this.#used)
    this.#used = tokens.start.length <= MOST_KEPT ? tokens : null
    return tokens
  }

  /** What one of the vocabulary's lexicons has for tokens that this vocabulary made. Throws RangeError for another lexicon. */
  scan<T>(lexicon: Lexicon<T>, tokens: Tokens): Scan<T> { return new Scan(lexicon, tokens, this.#columnOf(lexicon).found) }

  #columnOf(lexicon: Column['lexicon']): Column {
    const column = this.#columns.find((c) => c.lexicon === lexicon)
    if (!column) throw new RangeError('the vocabulary was made without this lexicon')
    return column
  }

  formOf(hash: number, check: number, text: string, start: number, end: number): number {
    const slot = ((hash ^ (hash >>> 15) ^ (check >>> 7)) & (SLOTS - 1)) * SLOT
    const met = this.#met
    if (met[slot] === hash && met[slot + 1] === check && met[slot + 2] !== 0) return met[slot + 2]! - 1
    // A word that had to make room lies beside its slot, so that two words that meet there in turn are both known.
    const beside = slot ^ SLOT
    const isBeside = met[beside] === hash && met[beside + 1] === check && met[beside + 2] !== 0
    const form = isBeside ? met[beside + 2]! - 1 : this.#resolve(lettersAt(text, start, end))
    for (let n = 0; n < SLOT; n++) met[beside + n] = met[slot + n]!
    met[slot] = hash
    met[slot + 1] = check
    met[slot + 2] = form + 1
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
