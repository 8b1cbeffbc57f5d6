/** What a noun for one person looks like as an object, in the feminine, and where it may be an object as well as not. */
export interface CaseForms { object: RegExp; feminine: RegExp; bare: RegExp }

/** What words around a verb of saying look like. */
export interface SpeechForms {
  /** Nouns of those who belong to whom was named before («سفيرها») and to who speaks («وحداتنا»). */
  theirs: RegExp
  ours: RegExp
  /** A present («تقول»), one that may be a passive («ويُتوقع»), and a passive whose vowel is written («سُجلت»). */
  present: RegExp
  presentPassive: RegExp
  passive: RegExp
  /** Verbs with their object written as one with them («بثته»), and one that tells again of what was told («ذكرته»). */
  withObject: RegExp
  retold: RegExp
  /** A name that is spelt as a verb of saying is but for its first letter («آفاد»). */
  namedAsVerb: RegExp
  /** A name or office that is spelt as a preposition is but for a letter («علي»، «إمام»). */
  namedAsPreposition: RegExp
  /** A word that may describe the noun before it («الحكومية», «المسلحين», «بحكومة الوحدة»). */
  describing: RegExp
  /** A noun or adjective in the feminine, and a noun for several things, which verbs and participles treat as one. */
  feminine: RegExp
  severalThings: RegExp
  /** A noun with the preposition of what is told («أفاد … بانقلاب حافلة»). */
  toldOf: RegExp
  /** An object or adverb («هجوما»), the last word of what is no name of a person, and the ending that a noun may lose. */
  accusative: RegExp
  noName: RegExp
  ending: RegExp
  /** A word of a name that the one behind it completes («عبد الله»). */
  opensName: RegExp
}

/** What verbs look like in their tenses; of folded letters where nothing else is said. */
export interface TenseForms {
  /** A verb in the present («يصل»), where none in the past is written so. */
  present: RegExp
  /** The letters that a verb in the future begins with, particles before it included: most words are known by their first letter for none. */
  futureLetters: string
  /** Particles before such a verb, its prefix with what follows («سيقتلون»), and its fewest letters. */
  beforeFuture: RegExp
  future: RegExp
  fewest: number
  /** Words that begin so and are none, how names end that do, and what only nouns and adjectives end in, as it is written. */
  noFuture: ReadonlySet<string>
  named: RegExp
  nominal: RegExp
}

/** What words look like that have a pronoun written as one with them. */
export interface PronounForms {
  /** A pronoun for people («منهم», «منهما»), and one for three or more. */
  people: RegExp
  several: RegExp
  /** A pronoun for women («منهن»), and what nouns that count women end in; null where none of either is told apart. */
  women: { pronoun: RegExp; noun: RegExp } | null
  /** A preposition with a pronoun for a sum («منه 31 مليونا»). */
  sum: RegExp
  /** A verb with its object («خصصتها»). */
  object: RegExp
  /** A last letter that looks like a pronoun where letters are folded, and is none. */
  none: RegExp
}

/** Particles written as one with the word behind them. */
export interface JoinedParticles {
  and: string
  to: string
  in: string
  /** `to` and the article as they are written together. */
  toThe: string
}

/** How a name is written that has something ("Gaza's"). */
export interface PossessiveForms {
  /** What stands behind the name, what it ends in, and that within a phrase. */
  behind: RegExp
  end: RegExp
  within: RegExp
  /** What is left of it between the words of a phrase, '' included. */
  between: RegExp
}

/**
 * How places are known that no list has.
 * - `capitals`: by capital letters behind a word that leads to a place ("near Sang Atesh"), but not behind `loose` ones, which lead to much
 *   else ("on Telegram"); `between` are the words that may stand between the two, `articles` what a name may begin with in small letters ("al-Tiri"),
 *   and `titles` those that other names begin with ("Department of Defense").
 * - `kind`: as the word behind the kind of place («بلدة كوريغا»), where it is none that describes one (`description`, folded letters); names
 *   that begin with one of `firstOfTwo` (folded) have two words, as have those whose second tells the side (`side`: «خراسان الجنوبية»), and those
 *   of two words that are not known where the second is not one that goes on after a name (`after`: «بلدة كوستي ليلة الأحد»).
 */
export type PlaceNaming =
  | { by: 'capitals'; loose: ReadonlySet<string>; between: ReadonlySet<string>; articles: readonly string[]; titles: ReadonlySet<string> }
  | { by: 'kind'; firstOfTwo: ReadonlySet<string>; description: RegExp; side: RegExp; after: RegExp }

/** How ages stand beside a figure. */
export interface AgeForms {
  /** Right behind it: groups `age` or `old`, `to` where there are two, and `under` where the age itself is left out ("under 15"). */
  behind: RegExp
  /** Within it, with group `years` where the age is told in years ("a 14-year-old son"); null where none is written so. */
  within: RegExp | null
  /** What words for ages mean, in small letters; none where they are written in digits only. */
  words: ReadonlyMap<string, number>
}

/** How dates are written. */
export interface DateForms {
  /** What is written behind the number of a day, folded ("5th"); null where nothing is. */
  ordinal: RegExp | null
  /** What stands behind an hour and belongs to it: the half of the day and the zone ("5:10 p.m. GMT", «14:05 ت غ»). */
  ofHour: RegExp | null
}

/** Counted nouns that as often describe the noun behind them ("a rebel attack"), by their ids, and what such a noun looks like where no lexicon knows it. */
export interface AttributiveNouns { ids: ReadonlySet<string>; described: RegExp }
