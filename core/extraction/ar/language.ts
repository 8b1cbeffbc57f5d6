import type { LanguageProfile } from '../claims/profile.ts'
import { AGES } from './ages.ts'
import { CIRCUMSTANCES } from './circumstances.ts'
import { NATIONALITIES } from './nationalities.ts'
import { CLAUSE, THINGS, TOPICS } from './clause.ts'
import { FIGURATIVE } from './figurative.ts'
import { LIKELIHOOD_OF_MONEY } from './likelihood-of-money.ts'
import { LIKELIHOOD_OF_WHOLES } from './likelihood-of-wholes.ts'
import { LIKELIHOOD } from './likelihood.ts'
import { PLACE_NAMING } from './place-naming.ts'
import { PLACES_AND_TIMES } from './places.ts'
import { AR_PROCLITICS } from './proclitics.ts'
import { SOURCES } from './sources.ts'
import { TENSES } from './tenses.ts'
import { triggers } from './triggers.ts'

/** What the claim engine knows of Arabic. */
export const ARABIC: LanguageProfile = {
  language: 'ar',
  terms: () => [...triggers(), ...CLAUSE, ...FIGURATIVE, ...TOPICS, ...THINGS, ...SOURCES, ...PLACES_AND_TIMES],
  circumstances: CIRCUMSTANCES,
  proclitics: AR_PROCLITICS,
  definiteArticle: 'ال',
  gluedArticle: 'ال',
  joined: { and: 'و', to: 'ل', toThe: 'لل', in: 'ب' },
  of: 'من',
  possessed: { ending: 'ه', unlike: 'ة' },
  unknownThings: null,
  adjectival: new Set([...NATIONALITIES.map(([id]) => id), 'gunman', 'soldier', 'civilian', 'militant', 'terrorist', 'parliamentarian', 'human-rights-worker', 'humanitarian', 'technician', 'athlete', 'jihadist', 'rebel', 'suicide-bomber', 'opponent', 'foreigner', 'trapped-person', 'relative', 'supervisor', 'guide', 'one-of-an-age', 'customs-officer', 'bedouin', 'affected-person']),
  // «عسكريا»، «عربيا» are adverbs as well.
  caseForms: { object: /(?<!عسكر|فن|تقن|رياض|حقوق|إنسان|برلمان|مدن|دول|عرب|غرب|سور|فريق|آسي|أسي)[^اى](?:اً?|ًا)$/u, feminine: /ة[ًٌٍ]?$/u, bare: /[اىةً]$/u },
  speechForms: {
    theirs: /.{3}(ه|ها|هم)$/, ours: /.{3}نا$/,
    present: /^[يت]/, presentPassive: /^[وف]?ي/, passive: /^[وف]?[^يت]\u064F/,
    withObject: /[^ةبو](ه|ها)$/, retold: /ها?$/, namedAsVerb: /^آ/, namedAsPreposition: /^(?:علي|إمام)$/,
    toldOf: /^ب/, accusative: /.{3}[اً]$/, noName: /[ةا]$|ات$/, describing: /(?:ي|ي[ةه]|[وي]ن)$|^الم.*[ةه]$|^ب/, feminine: /[ةه]$/, severalThings: /ات$/, ending: /[ةه]$/, opensName: /^(?:عبد|أبو|ابو|أم|ابن|بن|آل)$/
  },
  tenses: TENSES,
  // A final «ة» is folded to «ه».
  pronouns: { people: /ه(م|ن|ما)$/, several: /ه[من]$|^و?منا$/, women: { pronoun: /هن$/, noun: /(?:ة|ات|تان|تين|نساء|نسوة|أرامل|عجائز|ممرضات|حوامل)$/ }, sum: /من(ه|ها)$/, object: /(?:ها|هما|ه)$/, none: /ة$/ },
  possessive: null,
  // In the accusative or the feminine.
  countedThing: /[اة]$/,
  attributive: null,
  places: PLACE_NAMING,
  ages: AGES,
  dates: { ordinal: null, ofHour: /^ ?(?:ت\.? ?غ\.?(?!\p{L})|بتوقيت \p{L}+)/u },
  happening: null,
  agreeingVerb: /^(?:[يت].{2,}[وا]ن|.{2,}وا)$/,
  adverb: null,
  addsMore: null,
  ofOthers: null,
  inCapitals: {},
  verbFirst: true,
  grammar: {
    commasList: false, commasApposeNumbers: false, ofMeansFrom: true, bareRelatives: true, dropsSubject: true, bareSingulars: true, bareYears: false,
    capitalizesNames: false, agenciesSetOff: true, injuriesAreCases: true, goingSaysLittle: true
  },
  likelihood: { person: LIKELIHOOD, money: LIKELIHOOD_OF_MONEY },
  likelihoodOfWholes: LIKELIHOOD_OF_WHOLES
}
