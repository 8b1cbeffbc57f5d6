import { alike } from '../lexicon/alike.ts'
import { Lexicon, type Match } from '../lexicon/lexicon.ts'
import type { Scan } from '../lexicon/scan.ts'
import type { WordClasses } from '../lexicon/word-classes.ts'
import { Vocabulary } from '../lexicon/vocabulary.ts'
import { fold, FOLDED } from '../text/fold.ts'
import { splitSentences, unendingWordsOf, type UnendingWords } from '../text/sentences.ts'
import { spelling } from '../text/spelling.ts'
import { THE } from '../lexicon/proclitics.ts'
import { CAPITAL, DIGITS, foldedOf, isGlued, LINE_START, rawOf, SENTENCE_START, SIGN, SPACE_BEFORE, type Tokens, WORD } from '../text/tokens.ts'
import type { DigitNumber, NoNumber } from './digits.ts'
import type { NumberLanguage } from './number-language.ts'
import { ROLES, type Role, type Sense, type SenseOf } from './senses.ts'

/** A language's number data, compiled once. */
export interface CompiledNumbers {
  language: NumberLanguage
  lexicon: Lexicon<Sense>
  /** The words of the number lexicon alone. */
  vocabulary: Vocabulary
  unending: UnendingWords
  particles: ReadonlySet<string>
  personEndings: readonly string[]
  /** For each word of the lexicon, what may begin with it, and what it is by itself. */
  beginnings: Uint8Array
  alone: Uint8Array
  /** For each word of the lexicon its roles by itself, one or two mostly, and those of longer phrases alone that begin with it. */
  rolesAlone: readonly (readonly Role[])[]
  rolesLonger: readonly (readonly Role[])[]
}

/** Forms of roles that are classes of their own: duals, which nothing looks for after a number, qualifiers after it, and what may name one person. */
const FORMS_OF_ROLES = ['dual', 'qualifier after', 'somebody'] as const
type Class = Role | (typeof FORMS_OF_ROLES)[number]

/** A small number for each class, below 96. */
const CLASSES = Object.fromEntries([...ROLES, ...FORMS_OF_ROLES].map((role, n) => [role, n])) as Record<Class, number>
const classNumber = (role: Class): number => CLASSES[role]

function classOfSense(sense: Sense): number {
  if (sense.role === 'qualifier') return sense.side === 'before' ? QUALIFIER : QUALIFIER_AFTER
  const dual = (sense.role === 'noun' && sense.number === 'dual') || ((sense.role === 'measure' || sense.role === 'currency') && sense.count === 2)
  return classNumber(dual ? 'dual' : sense.role)
}

const namesSomebody = (sense: Sense): boolean => sense.role === 'aged-one' || (sense.role === 'noun' && sense.unit === 'person')

const classesOfSense = (sense: Sense): number[] => (namesSomebody(sense) ? [classOfSense(sense), SOMEBODY] : [classOfSense(sense)])

const QUALIFIER = classNumber('qualifier')
const QUALIFIER_AFTER = classNumber('qualifier after')
const SOMEBODY = classNumber('somebody')

/** What may begin with a word, as bits: the reader stops only at words with one of them, and looks only for what is possible. */
export const EXCLUDES = 1
export const QUALIFIES = 2
export const COUNTS = 4
export const PRICES = 8
export const NAMES = 16
export const OPENS = 32
export const DUALS = 64
/** A small word that no noun phrase goes on over. */
export const PARTS = 128
const BEGINNINGS: readonly (readonly [bit: number, roles: readonly Class[]])[] = [
  [EXCLUDES, ['not-a-number', 'month', 'label', 'model', 'clock', 'year-word', 'age-before', 'ordinal']],
  [QUALIFIES, ['qualifier', 'between']],
  [COUNTS, ['unit', 'teen', 'ten', 'hundreds', 'hundred', 'scale', 'dozen', 'many', 'few', 'fraction']],
  [PRICES, ['currency', 'percent-sign']],
  [NAMES, ['measure', 'noun', 'currency', 'one-of-them', 'another']],
  [OPENS, ['article', 'determiner', 'both']],
  [DUALS, ['dual']],
  [PARTS, ['function', 'and', 'of', 'to', 'from']]
]

function beginningsOf(words: WordClasses): Uint8Array {
  const out = new Uint8Array(words.low.length)
  for (const [bit, roles] of BEGINNINGS) words.withAny(roles.map(classNumber)).forEach((may, word) => { out[word]! |= may * bit })
  return out
}

/** For each word the roles that it has and others do not give it. */
const rolesOf = (words: WordClasses, others: WordClasses | null): Role[][] =>
  Array.from(words.low, (_, word) => words.isEmpty(word) ? [] : ROLES.filter((role) => words.has(word, CLASSES[role]) && others?.has(word, CLASSES[role]) !== true))

/** Compiles number data; takes some milliseconds. */
export function compileNumbers(language: NumberLanguage): CompiledNumbers {
  const senseLike = alike(language.phrases.map(({ value }) => value))
  const phrases = language.phrases.map(({ form, value }) => ({ form, value: senseLike(value) }))
  const lexicon = new Lexicon(phrases, language.proclitics, classesOfSense)
  return {
    language,
    lexicon,
    vocabulary: new Vocabulary([lexicon]),
    beginnings: beginningsOf(lexicon.begun),
    alone: beginningsOf(lexicon.alone),
    rolesAlone: rolesOf(lexicon.alone, null),
    rolesLonger: rolesOf(lexicon.begun, lexicon.alone),
    unending: unendingWordsOf(language),
    particles: new Set(language.gluedParticles.map(fold)),
    personEndings: language.personEndings.map(fold)
  }
}

/** A phrase of a given role found in the text. */
export type Found<R extends Role> = Match<Sense> & { value: SenseOf<R> }

const isOfRole = (sense: Sense, role: string): boolean => sense.role === role
const isQualifierAt = (sense: Sense, side: string): boolean => sense.role === 'qualifier' && sense.side === side

/** True for a qualifier that stands behind its number, or behind its noun where that is asked for (`noun`). */
const standsBehind = (sense: Sense, noun: boolean): boolean => sense.role === 'qualifier' && (sense.side === 'after' ? noun : sense.side === 'of-number')

/** A text whose words have been looked up in a language's number data. */
export class Passage {
  readonly tokens: Tokens
  readonly scan: Scan<Sense>
  readonly numbers: CompiledNumbers
  readonly sentenceStarts: Int32Array
  /** The digits read last; they are asked for several times in a row. */
  lastDigits: DigitNumber | NoNumber | null = null

  /**
   * `vocabulary` is one that has the number lexicon, and any that the text is to be looked up in besides; `place` tells the text from others
   * that are read at the same time (see `Vocabulary.tokenize`).
   */
  constructor(text: string, numbers: CompiledNumbers, vocabulary = numbers.vocabulary, place = 0) {
    this.numbers = numbers
    this.tokens = vocabulary.tokenize(text, place)
    this.sentenceStarts = splitSentences(this.tokens, numbers.unending)
    this.scan = vocabulary.scan(numbers.lexicon, this.tokens)
  }

  get language(): NumberLanguage { return this.numbers.language }
  get count(): number { return this.tokens.count }

  /** What may begin at token `i`, as bits; 0 for a token outside the text. */
  beginnings(i: number): number {
    if (i < 0 || i >= this.count) return 0
    const word = this.scan.word(i)
    const alone = this.numbers.alone[word]!
    const all = this.numbers.beginnings[word]!
    return all !== alone && this.scan.leadsOn(i) ? all : alone
  }

  /** The longest phrase of `role` that begins at token `i`. */
  find<R extends Role>(i: number, role: R): Found<R> | null {
    if (!this.may(i, role)) return null
    const plain = this.scan.plain(i)
    if (plain) {
      for (const value of plain) if (value.role === role) return { value: value as SenseOf<R>, from: i, to: i + 1, start: this.start(i), end: this.end(i), prefix: 0 }
      return null
    }
    return this.scan.longestOf(i, isOfRole, role) as Found<R> | null
  }

  /** The longest qualifier that stands before its number. */
  qualifierBefore(i: number): Found<'qualifier'> | null {
    // "> At least 12 people": a line quoted from a mail
    if (this.isSign(i, '>') && this.startsLine(i) && !this.glued(i + 1)) return null
    return this.scan.mayBegin(i, QUALIFIER) ? (this.scan.longestOf(i, isQualifierAt, 'before') as Found<'qualifier'> | null) : null
  }

  /** The longest qualifier that stands after its number, or after the noun only (`noun`). */
  qualifierAfter(i: number, noun = false): Found<'qualifier'> | null {
    if (!this.scan.mayBegin(i, QUALIFIER_AFTER)) return null
    for (const match of this.scan.at(i)) if (standsBehind(match.value, noun)) return match as Found<'qualifier'>
    return null
  }

  /** A quick test that rules most tokens out: false when no phrase of `role` can begin at token `i`, other than a dual. */
  may(i: number, role: Role): boolean {
    // Most tokens are in no lexicon: then the role need not be looked up.
    if (i < 0 || i >= this.count) return false
    const word = this.scan.word(i)
    if (word === 0) return false
    // Comparing a few names is faster than looking up the number of one.
    const alone = this.numbers.rolesAlone[word]!
    for (let n = 0; n < alone.length; n++) if (alone[n] === role) return true
    const longer = this.numbers.rolesLonger[word]!
    for (let n = 0; n < longer.length; n++) if (longer[n] === role) return this.scan.leadsOn(i)
    return false
  }

  /**
   * The first token from `i` on that may begin a noun for persons or what stands for one ("-year-old"), or the count of tokens. Where it
   * is asked in rising order each token is looked at once.
   */
  nextSomebody(i: number): number {
    if (i < this.#soughtFrom || i > this.#nextSomebody) {
      this.#soughtFrom = this.#nextSomebody = i
      while (this.#nextSomebody < this.count && !this.scan.mayBegin(this.#nextSomebody, SOMEBODY)) this.#nextSomebody++
    }
    return this.#nextSomebody
  }
  #soughtFrom = 0
  #nextSomebody = -1

  /** True where a phrase of `role` begins at token `i`. */
  has(i: number, role: Role): boolean {
    if (!this.may(i, role)) return false
    return this.scan.plain(i) !== null || this.find(i, role) !== null
  }

  /** True for digits; false outside the text, as the next two. */
  isDigits(i: number): boolean { return i >= 0 && i < this.count && this.tokens.kind[i] === DIGITS }
  /** True for a word that begins no phrase of the number data. */
  isUnknownWord(i: number): boolean { return i >= 0 && i < this.count && this.tokens.kind[i] === WORD && this.scan.word(i) === 0 }
  isWord(i: number): boolean { return i >= 0 && i < this.count && this.tokens.kind[i] === WORD }
  /** True for a sign, or for this one (folded). */
  isSign(i: number, sign?: string): boolean {
    return i >= 0 && i < this.count && this.tokens.kind[i] === SIGN && (sign === undefined || this.tokens.hash[i] === sign.charCodeAt(0))
  }
  /** True when token `i` stands right against the one before it. */
  glued(i: number): boolean { return isGlued(this.tokens, i) }
  /** True for a word whose first letter is upper case. */
  capital(i: number): boolean { return i >= 0 && i < this.count && (this.tokens.flags[i]! & CAPITAL) !== 0 }
  /** True when token `i` begins a line. */
  startsLine(i: number): boolean { return i < this.count && (this.tokens.flags[i]! & LINE_START) !== 0 }
  /** True when token `i` begins a sentence. */
  startsSentence(i: number): boolean { return i < this.count && (this.tokens.flags[i]! & SENTENCE_START) !== 0 }
  /** True where a space or a new line stands before token `i`. */
  spaced(i: number): boolean { return i < this.count && (this.tokens.flags[i]! & (SPACE_BEFORE | LINE_START)) !== 0 }
  /** Where token `i` starts and ends (exclusive) in the raw text, in UTF-16 code units. */
  start(i: number): number { return this.tokens.start[i]! }
  end(i: number): number { return this.tokens.end[i]! }
  /** The letters that token `i` is compared by. */
  folded(i: number): string { return foldedOf(this.tokens, i) }
  /** Token `i` as it is written. */
  raw(i: number): string { return rawOf(this.tokens, i) }
  /** The letters of token `i` as they are written, without diacritics and the like (see `spelling`). */
  spelling(i: number): string { return spelling(this.tokens.text, this.tokens.start[i], this.tokens.end[i]) }
  /** True for a word that begins with an article written with it. */
  hasArticle(i: number): boolean {
    const { gluedArticle } = this.language
    if (gluedArticle === '' || !this.isWord(i) || !this.folded(i).startsWith(gluedArticle)) return false
    // «آليات» folds to what looks like an article; the raw letter and the lexicon tell.
    if (this.tokens.text[this.start(i)] !== gluedArticle[0]) return false
    return this.scan.word(i) === 0 || this.isParticle(i) || (this.scan.bits(i) & THE) !== 0 || this.scan.at(i).every((match) => (match.prefix & THE) !== 0)
  }
  /** True for a word the lexicon lacks whose ending says that it names persons. */
  endsAsPerson(i: number): boolean {
    if (!this.isWord(i) || this.tokens.length[i]! < 5 || this.tokens.length[i]! > 24) return false
    const word = this.folded(i)
    // «380 ألفا يعيشون»: a verb in the present ends so too.
    if (this.language.verbBeginning !== null && word.startsWith(this.language.verbBeginning)) return false
    return this.numbers.personEndings.some((ending) => word.length > ending.length && word.endsWith(ending))
  }
  /** The value of the digits of token `i`, which has fifteen at most. */
  digitsValue(i: number): number { return this.tokens.length[i]! <= 9 ? this.tokens.hash[i]! : Number(this.folded(i)) }
  /** True for digits that begin with a zero, as no count does. */
  startsWithZero(i: number): boolean { return FOLDED[this.tokens.text.charCodeAt(this.start(i))] === 0x30 }
  /** True for particles written against the digits after them («و903»، «الـ24»). */
  isParticle(i: number): boolean { return this.isWord(i) && this.tokens.length[i]! <= 4 && this.numbers.particles.has(this.folded(i)) }
}
