import { nounPhrases } from '../../lexicon/noun-phrases.ts'
import type { NumberLanguage } from '../../numbers/number-language.ts'
import { AR_NOUNS } from '../nouns.ts'
import { AR_PROCLITICS } from '../proclitics.ts'
import { AR_THINGS } from '../things.ts'
import { CONTEXT_AR } from './context.ts'
import { NUMBER_WORDS } from './number-words.ts'
import { QUALIFIERS_AR } from './qualifiers.ts'
import { SHARED_CURRENCIES_AR, UNITS_AR } from './units.ts'

/** Number reading in Arabic. */
export const AR_NUMBERS: NumberLanguage = {
  language: 'ar',
  phrases: [...NUMBER_WORDS, ...QUALIFIERS_AR, ...UNITS_AR, ...CONTEXT_AR, ...nounPhrases([...AR_NOUNS, ...AR_THINGS])],
  proclitics: AR_PROCLITICS,
  sharedCurrencies: SHARED_CURRENCIES_AR,
  abbreviations: ['د', 'م', 'أ', 'ص', 'ت', 'ه'],
  numbering: [],
  leading: ['في', 'من', 'إلى', 'على', 'عن', 'أن', 'التي', 'الذي', 'الذين', 'اللذين', 'مع', 'بين', 'خلال', 'منذ', 'بعد', 'قبل', 'عند', 'لدى', 'وفق', 'بحسب', 'ضد', 'عبر', 'أو', 'ثم', 'حيث', 'قرب'],
  opening: [],
  unitsFirst: true,
  andBetweenParts: true,
  digitsContinue: true,
  commaBetweenParts: false,
  decimalSign: 'both',
  decimalLetter: 'ر',
  andAfterTens: false,
  adjectivesBeforeNoun: false,
  pluralAfterNumber: false,
  pluralEnding: null,
  countsByForm: true,
  // A doubled ya with a fatha before «ين», where the plural has a kasra; a fatha alone may be a stray one.
  dualVowel: /(?:\u064e\u0651|\u0651\u064e)ي\u0652?ن\u0650?$/,
  // Not the broken plurals that end so («جثامين»).
  dualSpelling: /(?<!جثام|مساج|مساك|مجان)ين$/,
  // Of verbs those only whose dual is spelt like no noun in the accusative, as «قتلا» and «غرقا» are.
  dualEnding: /(?:هما|اللذين|اللذان|اللتين|اللتان|كانا|كانتا)$|^و?(?:قضيا|لقيا|أصيبا|توفيا|ماتا|استشهدا|فارقا|عادا|يعودا|اختطفا|احتجزا|اعتقلا|يعملان|يستقلان|يقودان|يرعيان|يحملان|يسكنان|ينتميان|يبلغان|قتلا|سقطا|أعدما|اغتيلا|فقدا)$/,
  // With a noun behind it a dual loses its «ن», so that one which has it is a plural («فتيان المخيم»).
  bareDual: { spelling: /^(?:صبيان|فتيان)$/, pluralBehind: /^ال|.{3}(?:ون|ين|ات)$/ },
  // A noun in the genitive has no accusative's «ا»; what the particles begin, and a verb, may be a noun that the lexicon lacks, but seldom one of which somebody dies last.
  another: { feminine: /ى$/, herVerb: /ت$/, noNoun: /^[وبلفي].|.ا$/ },
  gluedArticle: 'ال',
  // The sound masculine plural is of persons.
  personEndings: ['ين', 'ون'],
  verbBeginning: 'ي',
  // The article, particles written as one with a word, and what verbs in the present begin with.
  noNoun: /^(ال|و|ب|ل|ف|ي|ت)/,
  closedScale: /^(?:مليونا|مليارا|بليونا)$/,
  gluedParticles: ['و', 'ف', 'ب', 'ل', 'ك', 'ال', 'وال', 'بال', 'لل', 'وب', 'ول', 'فال', 'كال', 'وبال', 'ولل', 'فب', 'لال']
}
