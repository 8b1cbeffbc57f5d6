import { SIGN, type Tokens } from '../text/tokens.ts'
import { HYPHEN, type Lexicon, type Longest, type Match, type Search } from './lexicon.ts'
import { BEGINS, bitsIn, FOLLOWS, lettersIn, LONGER, SEVERAL, waysIn, wordIn } from './packed-word.ts'

/** How many tokens' matches a scan keeps at hand; what is asked again is asked soon. */
const KEPT = 16
const NONE: readonly never[] = []

/** What a lexicon has for each token of a text; most tokens are in no lexicon. */
export class Scan<T> {
  readonly lexicon: Lexicon<T>
  readonly tokens: Tokens
  readonly #form: Int32Array
  readonly #found: Int32Array
  readonly #keptFor = new Int32Array(KEPT).fill(-1)
  readonly #kept: (readonly Match<T>[])[] = []
  /** The one object that every search is made with. */
  readonly #search: Search<T> = { from: 0, limit: 0, isWanted: null, wanted: '', all: null, value: null, to: 0, prefix: 0, start: 0 }

  /** `found` says what the lexicon has for each form of the tokens' vocabulary, packed. */
  constructor(lexicon: Lexicon<T>, tokens: Tokens, found: Int32Array) {
    this.lexicon = lexicon
    this.tokens = tokens
    this.#form = tokens.form
    this.#found = found
  }

  /** The lexicon's word of token `i`, 0 where it has none. */
  word(i: number): number { return wordIn(this.#found[this.#form[i]!]!) }
  /** How many letters of proclitics were taken off to find it. */
  letters(i: number): number { return lettersIn(this.#found[this.#form[i]!]!) }
  /** Which proclitics those are. */
  bits(i: number): number { return bitsIn(this.#found[this.#form[i]!]!) }
  /** What is known of the word without a look at its phrases (see `packed-word.ts`). */
  ways(i: number): number { return waysIn(this.#found[this.#form[i]!]!) }

  /** Every phrase that begins at token `i`, longest first; empty where none does. */
  at(i: number): readonly Match<T>[] {
    if (!this.#begins(i)) return NONE
    const slot = i % KEPT
    if (this.#keptFor[slot] === i) return this.#kept[slot]!
    const found: Match<T>[] = []
    this.#searchAt(i, this.tokens.count, null, '', found)
    longestFirst(found)
    this.#keptFor[slot] = i
    return (this.#kept[slot] = found)
  }

  /** The longest phrase that begins at token `i` and ends by token `limit` (exclusive), or null. */
  longest(i: number, limit: number): Longest<T> | null {
    if (!this.#begins(i) || i >= limit) return null
    const packed = this.#found[this.#form[i]!]!
    const ways = waysIn(packed)
    // Most words mean what they mean alone: then no phrases need be gone through.
    if ((ways & SEVERAL) === 0 && ((ways & LONGER) === 0 || !this.#mayGoOn(wordIn(packed), i + 1, limit))) {
      const values = this.lexicon.values(wordIn(packed))
      return values.length === 0 ? null : { value: values[0]!, to: i + 1, prefix: bitsIn(packed) }
    }
    const { value, to, prefix } = this.#searchAt(i, limit, null, '', null)
    return value === null ? null : { value, to, prefix }
  }

  /** False where no phrase that began with `word` goes on with token `i`. */
  #mayGoOn(word: number, i: number, limit: number): boolean {
    if (i >= limit) return false
    if (this.#isHyphen(i)) return true
    const ways = this.ways(i)
    return (ways & FOLLOWS) !== 0 && ((ways & SEVERAL) !== 0 || this.lexicon.leadsOn(word, this.word(i)))
  }

  #isHyphen(i: number): boolean { return this.tokens.hash[i] === HYPHEN && this.tokens.kind[i] === SIGN }

  /** The first of `at` whose value is wanted: the longest that begins at token `i`. Cheaper than a look through `at`. */
  longestOf(i: number, isWanted: (value: T, wanted: string) => boolean, wanted: string): Match<T> | null {
    if (!this.#begins(i)) return null
    const { value, to, prefix, start } = this.#searchAt(i, this.tokens.count, isWanted, wanted, null)
    return value === null ? null : { value, from: i, to, start, end: this.tokens.end[to - 1]!, prefix }
  }

  #begins(i: number): boolean { return i >= 0 && i < this.tokens.count && (this.ways(i) & BEGINS) !== 0 }

  #searchAt(from: number, limit: number, isWanted: Search<T>['isWanted'], wanted: string, all: Match<T>[] | null): Search<T> {
    const search = this.#search
    search.from = from
    search.limit = limit
    search.isWanted = isWanted
    search.wanted = wanted
    search.all = all
    search.value = null
    search.to = 0
    this.lexicon.search(this, search)
    return search
  }

  /** The values of token `i` when it is a plain word: no proclitics, and no longer phrase can begin there; null where `at` must be asked. Cheaper than `at`. */
  plain(i: number): readonly T[] | null {
    return (this.ways(i) & (BEGINS | SEVERAL)) === BEGINS && this.letters(i) === 0 && !this.leadsOn(i) ? this.lexicon.values(this.word(i)) : null
  }

  /** A quick test that rules most tokens out: false when no phrase of class `bit` can begin at token `i`. */
  mayBegin(i: number, bit: number): boolean {
    if (i < 0 || i >= this.tokens.count) return false
    const word = this.word(i)
    return word !== 0 && (this.lexicon.alone.has(word, bit) || (this.lexicon.begun.has(word, bit) && this.leadsOn(i)))
  }

  /**
   * False where no phrase of several words can begin at token `i`, told by its first two. Common words begin so many ("the one", "of which")
   * that what they may begin tells little without this.
   */
  leadsOn(i: number): boolean {
    if (this.#ledFrom !== i) {
      this.#ledFrom = i
      this.#led = this.#looksLed(i)
    }
    return this.#led
  }
  // What was told last, since several rules ask of one token in a row.
  #ledFrom = -1
  #led = false

  #looksLed(i: number): boolean {
    const ways = this.ways(i)
    if ((ways & LONGER) === 0 || i + 1 >= this.tokens.count) return false
    if (this.#isHyphen(i + 1)) return true
    const next = this.ways(i + 1)
    return (next & FOLLOWS) !== 0 && (((ways | next) & SEVERAL) !== 0 || this.lexicon.leadsOn(this.word(i), this.word(i + 1)))
  }
}

/** Sorts the longest to the front and leaves those as long in their order; there are a few at most, and mostly they are sorted already. */
function longestFirst<T>(found: Match<T>[]): void {
  for (let k = 1; k < found.length; k++) {
    const match = found[k]!
    let at = k
    for (; at > 0 && found[at - 1]!.to < match.to; at--) found[at] = found[at - 1]!
    found[at] = match
  }
}
