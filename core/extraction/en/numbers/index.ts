import { nounPhrases } from '../../lexicon/noun-phrases.ts'
import type { NumberLanguage } from '../../numbers/number-language.ts'
import { EN_NOUNS } from '../nouns.ts'
import { EN_THINGS } from '../things.ts'
import { CONTEXT_EN } from './context.ts'
import { NUMBER_WORDS_EN } from './number-words.ts'
import { QUALIFIERS_EN } from './qualifiers.ts'
import { SHARED_CURRENCIES_EN, UNITS_EN } from './units.ts'

/** Number reading in English. */
export const EN_NUMBERS: NumberLanguage = {
  language: 'en',
  phrases: [...NUMBER_WORDS_EN, ...QUALIFIERS_EN, ...UNITS_EN, ...CONTEXT_EN, ...nounPhrases([...EN_NOUNS, ...EN_THINGS])],
  proclitics: [],
  sharedCurrencies: SHARED_CURRENCIES_EN,
  abbreviations: ['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Gen', 'Col', 'Maj', 'Lt', 'Capt', 'Sgt', 'Gov', 'Sen', 'Rep', 'St', 'Jr', 'Sr', 'vs', 'approx', 'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec', 'Rev', 'Hon', 'Inc', 'Ltd', 'Co', 'Corp', 'Fr', 'Adm', 'Brig', 'Cmdr'],
  numbering: ['No', 'Nos'],
  leading: ['the', 'of', 'a', 'an', 'and', 'or', 'to', 'from', 'at', 'with', 'by', 'that', 'than', 'their', 'its', 'his', 'her', 'which', 'whose'],
  opening: ['a', 'the', 'it', 'he', 'she', 'they', 'we', 'its', 'his', 'their', 'this', 'these', 'those', 'there'],
  unitsFirst: false,
  andBetweenParts: false,
  digitsContinue: false,
  commaBetweenParts: true,
  decimalSign: '.',
  decimalLetter: '',
  andAfterTens: false,
  adjectivesBeforeNoun: true,
  pluralAfterNumber: true,
  pluralEnding: /(?<![su]|i)s$|men$|children$|people$|folk$/,
  countsByForm: false,
  dualVowel: null,
  dualSpelling: null,
  dualEnding: null,
  bareDual: null,
  another: null,
  gluedArticle: '',
  personEndings: ['men', 'women', 'people', 'workers', 'goers', 'ists', 'ees', 'ians', 'seekers', 'ers', 'ors', 'crats', 'folk', 'mates'],
  verbBeginning: null,
  noNoun: /(ing|ed|ly)$/,
  closedScale: null,
  gluedParticles: []
}
