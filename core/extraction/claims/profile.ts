import type { CueTerm } from './circumstances/cue.ts'
import type { Class } from './decision.ts'
import type { Grammar } from './grammar.ts'
import type { LikelihoodWeights } from './likelihood/likelihood.ts'
import type { Proclitic } from '../lexicon/proclitics.ts'
import type { Term } from './tag.ts'
import type { AgeForms, AttributiveNouns, CaseForms, DateForms, JoinedParticles, PlaceNaming, PossessiveForms, PronounForms, SpeechForms, TenseForms } from './word-forms.ts'

/** All that the claim engine knows of a language. A new language is a new folder that builds one of these. */
export interface LanguageProfile {
  language: string
  /** Its phrases and what they mean; made when a text in the language is met, for they are many. */
  terms: () => readonly Term[]
  /** What tells the circumstances of a figure. */
  circumstances: readonly CueTerm[]
  /** Particles written as one with the next word; empty where the language has none. */
  proclitics: readonly Proclitic[]
  /** What a definite noun begins with, in lower case. */
  definiteArticle: string
  /** The article where it is written as one with its noun («ال»); null where it is a word of its own. */
  gluedArticle: string | null
  /** Particles written as one with the word behind them; null where they are words of their own. */
  joined: JoinedParticles | null
  /** The word, in folded letters, behind which those counted are named ("dozens of women") and the month of a day («السابع من أكتوبر»). */
  of: string
  /**
   * What a noun for one person ends in that somebody has («سائقه»), where the lexicon folds it with the ending of an indefinite one, `unlike`; a text that never writes that
   * one («بينهم طفله») writes this for it. Null where the lexicon folds none.
   */
  possessed: { ending: string; unlike: string } | null
  /** What a noun in the plural looks like that is no name of people; for words behind a number that no lexicon knows. Null where form tells nothing. */
  unknownThings: RegExp | null
  /** Ids of counted nouns that are spelt like adjectives («في بلد آسيوي»), so that one without a number is a person only right behind a word that may count it. */
  adjectival: ReadonlySet<string>
  /** What a noun for one person looks like as an object and in the feminine, where its form tells that; null where none does. */
  caseForms: CaseForms | null
  /** What words around a verb of saying look like, where their form tells; null where it does not. */
  speechForms: SpeechForms | null
  /** What verbs in the present and the future look like; null where other words tell the tense. */
  tenses: TenseForms | null
  /** What words with a pronoun look like; null where pronouns are words of their own. */
  pronouns: PronounForms | null
  /** How a name is written that has something; null where its form does not tell. */
  possessive: PossessiveForms | null
  /** How a thing ends that is counted right behind its number («19 تجمعا»); null where form does not tell. */
  countedThing: RegExp | null
  /** Nouns that describe others; null where a noun does not stand before another one to describe it. */
  attributive: AttributiveNouns | null
  places: PlaceNaming
  ages: AgeForms
  dates: DateForms
  /** What a verb looks like behind a form of "to be" that tells of something else than a claim; null where no such verb is needed. */
  happening: RegExp | null
  /** What a verb looks like that agrees with several who stand before it («يعملون»، «سقطوا»), where form tells that; null where it does not. */
  agreeingVerb: RegExp | null
  /** What an adverb looks like that may stand between a subject and its verb; null where form tells none. */
  adverb: RegExp | null
  /** The word behind a number that adds to one told before ("61 more"); null where the language has none. */
  addsMore: string | null
  /** What a word is between a number and its noun that tells of others than those counted before ("five other civilians"); null where the language has none there. */
  ofOthers: RegExp | null
  /** Words that in capitals are a name, with the phrase that means the same ("WHO": "the who"). */
  inCapitals: Readonly<Record<string, string>>
  /**
   * True where a verb may lead its clause, its subject and object behind it in either order («قتل الجيش خمسة»); false where they stand as subject,
   * verb, object ("the army killed five"). What else a rule asks of a language has a name of its own here.
   */
  verbFirst: boolean
  /** How else it builds its clauses. */
  grammar: Grammar
  /** What the figures of people and of money in marked articles weigh for being claims (see `likelihood/`). */
  likelihood: Readonly<Record<Class, LikelihoodWeights>>
  /** What parts and wholes in marked articles weigh for belonging together (see `likelihood/whole-likelihood.ts`). */
  likelihoodOfWholes: string
}
