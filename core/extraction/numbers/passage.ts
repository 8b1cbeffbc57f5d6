import { Lexicon, type Match, type Scan } from '../lexicon/lexicon.ts'
import { fold } from '../text/fold.ts'
import { abbreviationsOf, splitSentences, type Abbreviations } from '../text/sentences.ts'
import { CAPITAL, DIGITS, foldedOf, isGlued, LINE_START, SIGN, SPACE_BEFORE, tokenize, WORD, type Tokens } from '../text/tokens.ts'
import type { NumberLanguage } from './number-language.ts'
import type { Role, Sense, SenseOf } from './senses.ts'

/** A language's number data, compiled once. */
export interface CompiledNumbers {
  language: NumberLanguage
  lexicon: Lexicon<Sense>
  abbreviations: Abbreviations
  particles: ReadonlySet<string>
  personEndings: readonly string[]
  /** For each word of the lexicon, what may begin with it. */
  beginnings: Uint8Array
}

const classes = new Map<Role | 'dual', number>()
/** A small number for each role; there are fewer than 64. */
function classOf(role: Role | 'dual'): number {
  let known = classes.get(role)
  if (known === undefined) { known = classes.size; classes.set(role, known) }
  return known
}

/** Duals are a class of their own: nothing looks for them after a number. */
function classOfSense(sense: Sense): number {
  const dual = (sense.role === 'noun' && sense.number === 'dual') || ((sense.role === 'measure' || sense.role === 'currency') && sense.count === 2)
  return classOf(dual ? 'dual' : sense.role)
}

const QUALIFIER = classOf('qualifier')

/** What may begin with a word, as bits: the reader stops only at words with one of them, and looks only for what is possible. */
export const EXCLUDES = 1
export const QUALIFIES = 2
export const COUNTS = 4
export const PRICES = 8
export const NAMES = 16
export const OPENS = 32
export const DUALS = 64
const BEGINNINGS: readonly (readonly [bit: number, roles: readonly (Role | 'dual')[]])[] = [
  [EXCLUDES, ['not-a-number', 'month', 'label', 'clock', 'year-word', 'age-before', 'ordinal']],
  [QUALIFIES, ['qualifier', 'between', 'from']],
  [COUNTS, ['unit', 'teen', 'ten', 'hundreds', 'hundred', 'scale', 'dozen', 'many', 'few', 'fraction']],
  [PRICES, ['currency', 'percent']],
  [NAMES, ['measure', 'noun', 'currency']],
  [OPENS, ['article', 'determiner']],
  [DUALS, ['dual']]
]

function beginningsOf(lexicon: Lexicon<Sense>): Uint8Array {
  const out = new Uint8Array(lexicon.size + 1)
  for (const [bit, roles] of BEGINNINGS) lexicon.beginners(roles.map(classOf)).forEach((may, id) => { out[id]! |= may * bit })
  return out
}

/** Compiles number data; takes some milliseconds. */
export function compileNumbers(language: NumberLanguage): CompiledNumbers {
  const lexicon = new Lexicon(language.phrases, language.proclitics, classOfSense)
  return {
    language,
    lexicon,
    beginnings: beginningsOf(lexicon),
    abbreviations: abbreviationsOf(language.abbreviations),
    particles: new Set(language.gluedParticles.map(fold)),
    personEndings: language.personEndings.map(fold)
  }
}

/** A phrase of a given role found in the text. */
export type Found<R extends Role> = Match<Sense> & { value: SenseOf<R> }

/** A text whose words have been looked up in a language's number data. */
export class Passage {
  readonly tokens: Tokens
  readonly scan: Scan<Sense>
  readonly numbers: CompiledNumbers
  readonly sentenceStarts: Int32Array

  constructor(text: string, numbers: CompiledNumbers) {
    this.numbers = numbers
    this.tokens = tokenize(text)
    this.sentenceStarts = splitSentences(this.tokens, numbers.abbreviations)
    this.scan = numbers.lexicon.scan(this.tokens)
  }

  get language(): NumberLanguage { return this.numbers.language }
  get count(): number { return this.tokens.count }

  /** What may begin at token `i`, as bits; 0 for a token outside the text. */
  beginnings(i: number): number { return i >= 0 && i < this.count ? this.numbers.beginnings[this.scan.word[i]!]! : 0 }

  /** The longest phrase of `role` that begins at token `i`. */
  find<R extends Role>(i: number, role: R): Found<R> | null {
    if (!this.scan.mayBegin(i, classOf(role))) return null
    for (const match of this.scan.at(i)) if (match.value.role === role) return match as Found<R>
    return null
  }

  /** The longest qualifier that may stand on one of `sides` of its number. */
  qualifier(i: number, ...sides: SenseOf<'qualifier'>['side'][]): Found<'qualifier'> | null {
    if (!this.scan.mayBegin(i, QUALIFIER)) return null
    for (const match of this.scan.at(i)) if (match.value.role === 'qualifier' && sides.includes(match.value.side)) return match as Found<'qualifier'>
    return null
  }

  has(i: number, role: Role): boolean { return this.find(i, role) !== null }

  isDigits(i: number): boolean { return i >= 0 && i < this.count && this.tokens.kind[i] === DIGITS }
  isWord(i: number): boolean { return i >= 0 && i < this.count && this.tokens.kind[i] === WORD }
  isSign(i: number, sign?: string): boolean { return i >= 0 && i < this.count && this.tokens.kind[i] === SIGN && (sign === undefined || this.tokens.hash[i] === sign.charCodeAt(0)) }
  /** True when token `i` stands right against the one before it. */
  glued(i: number): boolean { return isGlued(this.tokens, i) }
  capital(i: number): boolean { return i >= 0 && i < this.count && (this.tokens.flags[i]! & CAPITAL) !== 0 }
  /** True when token `i` begins a line. */
  startsLine(i: number): boolean { return i < this.count && (this.tokens.flags[i]! & LINE_START) !== 0 }
  spaced(i: number): boolean { return i < this.count && (this.tokens.flags[i]! & (SPACE_BEFORE | LINE_START)) !== 0 }
  start(i: number): number { return this.tokens.start[i]! }
  end(i: number): number { return this.tokens.end[i]! }
  folded(i: number): string { return foldedOf(this.tokens, i) }
  /** True for a word of letters outside ASCII and Latin (a script without capitals). */
  raw(i: number): string { return this.tokens.text.slice(this.start(i), this.end(i)) }
  /** True for a word the lexicon lacks whose ending says that it names persons. */
  endsAsPerson(i: number): boolean {
    if (!this.isWord(i) || this.tokens.length[i]! < 5 || this.tokens.length[i]! > 24) return false
    const word = this.folded(i)
    return this.numbers.personEndings.some((ending) => word.length > ending.length && word.endsWith(ending))
  }
  /** True for particles written against the digits after them («و903»، «الـ24»). */
  isParticle(i: number): boolean { return this.isWord(i) && this.tokens.length[i]! <= 4 && this.numbers.particles.has(this.folded(i)) }
}
