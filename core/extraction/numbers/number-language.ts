import type { Phrase } from '../lexicon/lexicon.ts'
import type { Proclitic } from '../lexicon/proclitics.ts'
import type { Sense } from './senses.ts'

/** What number reading must know of a language; all of it data. */
export interface NumberLanguage {
  /** BCP 47 primary tag. */
  language: string
  phrases: readonly Phrase<Sense>[]
  proclitics: readonly Proclitic[]
  /** For the code that a shared currency word stands for by itself, the codes of all countries that use the word. */
  sharedCurrencies: Readonly<Record<string, readonly string[]>>
  /** Words that a point follows without ending the sentence, words that something must follow in theirs, and words that open one; these and the next see `UnendingWords`. */
  abbreviations: readonly string[]
  leading: readonly string[]
  opening: readonly string[]
  /** Words that a point follows so only before a number ("No. 5"). */
  numbering: readonly string[]
  /** True where units stand before tens («خمسة وثلاثون»). */
  unitsFirst: boolean
  /** True where the parts of a number are always joined by "and". */
  andBetweenParts: boolean
  /** True where digits may continue number words («35 ألفا و903»). */
  digitsContinue: boolean
  /** True where a comma may part the thousands of a number in words ("nine million, one hundred thousand"). */
  commaBetweenParts: boolean
  /** The decimal sign of the language's own typography; the other of «.» and «,» groups thousands. `both`: either sign is met as either. */
  decimalSign: '.' | ',' | 'both'
  /** The letter that agencies write for the decimal sign, before which the decimals stand («40ر43» is 43.40, as it is seen from the left); '' where none is. */
  decimalLetter: string
  /** True where "and" may stand between tens and units ("vingt et un"). */
  andAfterTens: boolean
  /** True where adjectives stand before the noun they go with ("14 Palestinian civilians"). */
  adjectivesBeforeNoun: boolean
  /** True where a number above one takes a plural, so that a singular after it is another word. */
  pluralAfterNumber: boolean
  /** What plurals end in, where a number above one takes one; null where their ending does not tell. */
  pluralEnding: RegExp | null
  /** True where nouns say one and two by their form, or stand before their number («قتيلان»، «شخص واحد»). */
  countsByForm: boolean
  /** What a plural is written like that its vowels make a dual («مدنيَّين»); null where none does. */
  dualVowel: RegExp | null
  /** How a plural is spelt that may be a dual, and what words that speak of two end in («خاطفوهما», «اللذين»); null where none do. */
  dualSpelling: RegExp | null
  dualEnding: RegExp | null
  /** Plurals that are two where nothing counts them and no noun or plural adjective follows («قُتل صبيان»), and what such an adjective ends in; null where none are. */
  bareDual: { spelling: RegExp; pluralBehind: RegExp } | null
  /**
   * One more by a word alone («قُتل جندي وأصيب آخر»): its feminine and what a verb ends in that tells of her, and what a word looks like behind it that is not the noun
   * of which it is the last («مقتل آخر جندي»); null where a word for one more is told by others.
   */
  another: { feminine: RegExp; herVerb: RegExp; noNoun: RegExp } | null
  /** The definite article where it is written with its word («ال»), '' elsewhere. */
  gluedArticle: string
  /** Endings that say that a counted word the lexicon lacks is a person («-ين» after a number, "-men", "-workers"). */
  personEndings: readonly string[]
  /** What a verb begins with that has such an ending («يعملون»); null where none has. */
  verbBeginning: string | null
  /** What a word looks like that the lexicon lacks and that is no noun to be counted ("fighting", "quickly"), its letters folded; null where form tells nothing. */
  noNoun: RegExp | null
  /** How a scale is written behind which nothing counted stands («28 مليارا عسكرية»: what it is for); null where none is. */
  closedScale: RegExp | null
  /** Letters that stand glued before digits without naming anything («و903»، «الـ24»). */
  gluedParticles: readonly string[]
}
