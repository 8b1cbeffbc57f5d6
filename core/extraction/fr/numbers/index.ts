import type { NumberLanguage } from '../../numbers/number-language.ts'
import { phrases } from '../../numbers/phrases.ts'

const UNITS = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf']
const TEENS = ['dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf']
const TENS: readonly (readonly [number, string])[] = [[20, 'vingt'], [30, 'trente'], [40, 'quarante'], [50, 'cinquante'], [70, 'septante'], [80, 'octante, huitante'], [90, 'nonante']]

/** Number reading in French: a folder of data, as any language. */
export const FR_NUMBERS: NumberLanguage = {
  language: 'fr',
  phrases: [
    ...phrases({ role: 'unit', value: 1, pronoun: true }, 'un, une'),
    ...UNITS.flatMap((word, n) => phrases({ role: 'unit', value: n + 2 }, word)),
    ...TEENS.flatMap((word, n) => phrases({ role: 'teen', value: n + 10 }, word)),
    ...TENS.flatMap(([value, words]) => phrases({ role: 'ten', value }, words)),
    ...phrases({ role: 'ten', value: 60, takesTeens: true }, 'soixante'), ...phrases({ role: 'ten', value: 80, takesTeens: true }, 'quatre-vingt, quatre-vingts, quatre vingt, quatre vingts'),
    ...phrases({ role: 'hundred', alone: true }, 'cent, cents'), ...phrases({ role: 'scale', value: 1e3, count: 1 }, 'mille'),
    ...phrases({ role: 'scale', value: 1e3, plural: true }, 'milliers'), ...phrases({ role: 'scale', value: 1e6 }, 'million'), ...phrases({ role: 'scale', value: 1e6, plural: true }, 'millions'),
    ...phrases({ role: 'scale', value: 1e9 }, 'milliard, md'), ...phrases({ role: 'scale', value: 1e9, plural: true }, 'milliards, mds'), ...phrases({ role: 'scale', value: 1e12, plural: true }, 'billions'),
    ...phrases({ role: 'many', base: 10, min: 10, max: 99 }, 'dizaines'), ...phrases({ role: 'many', base: 100, min: 100, max: 999 }, 'centaines'), ...phrases({ role: 'few', min: 3, max: 9 }, 'quelques, plusieurs'),
    ...phrases({ role: 'dozen', value: 12 }, 'douzaine'), ...phrases({ role: 'dozen', value: 10 }, 'dizaine'), ...phrases({ role: 'dozen', value: 100 }, 'centaine'), ...phrases({ role: 'dozen', value: 20 }, 'vingtaine'), ...phrases({ role: 'dozen', value: 30 }, 'trentaine'), ...phrases({ role: 'dozen', value: 50 }, 'cinquantaine'),
    ...phrases({ role: 'fraction', value: 0.5, form: 'half' }, 'demi, moitié'), ...phrases({ role: 'fraction', value: 1 / 3, form: 'ordinal' }, 'tiers'), ...phrases({ role: 'fraction', value: 1 / 4, form: 'ordinal' }, 'quart'), ...phrases({ role: 'fraction', value: 1 / 3, form: 'counted' }, 'tiers'), ...phrases({ role: 'fraction', value: 1 / 4, form: 'counted' }, 'quarts'),
    ...phrases({ role: 'qualifier', qualifier: 'about', side: 'before' }, 'environ, près d\', quelque, autour de, à peu près, approximativement'), ...phrases({ role: 'qualifier', qualifier: 'nearly', side: 'before' }, 'près de, presque, un peu moins de'),
    ...phrases({ role: 'qualifier', qualifier: 'more-than', side: 'before' }, 'plus de, plus d\', au-delà de, un peu plus de'), ...phrases({ role: 'qualifier', qualifier: 'at-least', side: 'before' }, 'au moins, pas moins de, un minimum de'), ...phrases({ role: 'qualifier', qualifier: 'at-least', side: 'after' }, 'au moins, ou plus'),
    ...phrases({ role: 'qualifier', qualifier: 'less-than', side: 'before' }, 'moins de, moins d\''), ...phrases({ role: 'qualifier', qualifier: 'up-to', side: 'before' }, 'jusqu\'à, au plus, au maximum, pas plus de'),
    ...phrases({ role: 'between' }, 'entre'), ...phrases({ role: 'and' }, 'et'), ...phrases({ role: 'of' }, 'de, d\', des'), ...phrases({ role: 'to' }, 'à'), ...phrases({ role: 'or' }, 'ou'), ...phrases({ role: 'from' }, 'de'),
    ...phrases({ role: 'percent-sign' }, '%'), ...phrases({ role: 'percent' }, 'pour cent, p. cent'), ...phrases({ role: 'month' }, 'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre'),
    ...phrases({ role: 'label' }, 'article, articles, résolution, vol, numéro, n°, chambre, route'), ...phrases({ role: 'ordinal-suffix' }, 'er, re, e, ème, eme, nd, nde, h'), ...phrases({ role: 'year-before' }, 'en, depuis, de, à'), ...phrases({ role: 'year-word' }, 'l\'an'),
    ...phrases({ role: 'change' }, 'passé, passée, augmenté, hausse, baisse, monté, tombé, passe, grimpé, reculé'), ...phrases({ role: 'age-before' }, 'âgé de, âgée de, âgés de, âgées de'), ...phrases({ role: 'not-a-number' }, 'l\'un, l\'une, un de, une des, un des, l\'un des'),
    ...phrases({ role: 'noun', id: 'person', unit: 'person', number: 'singular' }, 'personne, mort, blessé, civil, soldat, otage, réfugié, enfant, femme, homme, disparu, prisonnier, migrant, habitant, journaliste, victime, combattant, policier, humanitaire, déplacé'),
    ...phrases({ role: 'noun', id: 'person', unit: 'person', number: 'plural' }, 'personnes, morts, blessés, civils, soldats, otages, réfugiés, enfants, femmes, hommes, disparus, prisonniers, migrants, habitants, journalistes, victimes, combattants, policiers, humanitaires, déplacés'),
    ...phrases({ role: 'currency', code: 'EUR', side: 'either' }, '€'), ...phrases({ role: 'currency', code: 'USD', side: 'either', assumed: true }, '$'), ...phrases({ role: 'currency', code: 'GBP', side: 'either' }, '£'), ...phrases({ role: 'currency', code: 'EUR', side: 'after' }, 'euro, euros'),
    ...phrases({ role: 'currency', code: 'USD', side: 'after', assumed: true }, 'dollar, dollars'), ...phrases({ role: 'currency', code: 'USD', side: 'after' }, 'dollars américains'), ...phrases({ role: 'currency', code: 'CAD', side: 'after' }, 'dollars canadiens'), ...phrases({ role: 'currency', code: 'CHF', side: 'after' }, 'francs suisses'), ...phrases({ role: 'currency', code: 'XOF', side: 'after' }, 'francs CFA'),
    ...phrases({ role: 'measure', unit: 'hour' }, 'heure, heures'), ...phrases({ role: 'measure', unit: 'day' }, 'jour, jours'), ...phrases({ role: 'measure', unit: 'week' }, 'semaine, semaines'), ...phrases({ role: 'measure', unit: 'month' }, 'mois'), ...phrases({ role: 'measure', unit: 'year' }, 'an, ans, année, années'), ...phrases({ role: 'measure', unit: 'minute' }, 'minute, minutes'),
    ...phrases({ role: 'measure', unit: 'kilometre' }, 'kilomètre, kilomètres, km'), ...phrases({ role: 'measure', unit: 'metre' }, 'mètre, mètres'), ...phrases({ role: 'measure', unit: 'tonne' }, 'tonne, tonnes'), ...phrases({ role: 'measure', unit: 'hectare' }, 'hectare, hectares'),
    ...phrases({ role: 'article' }, 'une, un'), ...phrases({ role: 'determiner' }, 'les, ces, ses, leurs, la, le'),
    ...phrases({ role: 'function' }, 'dans, sur, en, avec, par, pour, depuis, ont, sont, étaient, été, qui, que, selon, après, avant, contre, dont, parmi')
  ],
  proclitics: [],
  sharedCurrencies: {},
  abbreviations: ['M', 'Mme', 'Dr', 'art', 'av', 'env'],
  numbering: [],
  leading: ['le', 'la', 'les', 'de', 'des', 'du', 'un', 'une', 'et', 'ou', 'à', 'au', 'aux', 'par', 'que', 'dans', 'sur', 'avec'],
  opening: [],
  unitsFirst: false,
  andBetweenParts: false,
  digitsContinue: false,
  commaBetweenParts: false,
  decimalSign: ',',
  decimalLetter: '',
  andAfterTens: true,
  adjectivesBeforeNoun: false,
  pluralAfterNumber: false,
  pluralEnding: null,
  countsByForm: false,
  dualVowel: null,
  dualSpelling: null,
  dualEnding: null,
  bareDual: null,
  another: null,
  gluedArticle: '',
  personEndings: [],
  verbBeginning: null,
  noNoun: null,
  closedScale: null,
  gluedParticles: []
}
