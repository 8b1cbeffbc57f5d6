import type { LanguageProfile } from '../claims/profile.ts'
import type { Tag, Term, Topic } from '../claims/tag.ts'
import { AGES } from './ages.ts'
import { CIRCUMSTANCES } from './circumstances.ts'
import { CLAUSE, THINGS, TOPICS } from './clause.ts'
import { FIGURES_OF_SPEECH } from './figures-of-speech.ts'
import { LEAVING } from './leaving.ts'
import { LIKELIHOOD_OF_MONEY } from './likelihood-of-money.ts'
import { LIKELIHOOD_OF_WHOLES } from './likelihood-of-wholes.ts'
import { LIKELIHOOD } from './likelihood.ts'
import { PLACE_NAMING } from './place-naming.ts'
import { PLACES_AND_TIMES } from './places.ts'
import { SETS } from './sets.ts'
import { SOURCES } from './sources.ts'
import { triggers } from './triggers.ts'
import { WHO } from './who.ts'

/** Topics that a longer trigger names as well as the word alone would ("total support", "aid package"). */
const NAMED_IN_TRIGGERS: ReadonlySet<Topic> = new Set(['aid', 'captives', 'captors', 'prisoners', 'exchange', 'crossing', 'displacement'])

/** The topics that the words of the triggers name: of several words read as one, each still tells what is spoken of. */
function topicsInTriggers(triggers: readonly Term[], topics: readonly Term[]): Term[] {
  const byWord = new Map<string, Tag[]>()
  for (const { phrases, tags } of topics) {
    const named = tags.filter((tag) => tag.role === 'topic' && NAMED_IN_TRIGGERS.has(tag.topic))
    if (named.length === 0) continue
    for (const phrase of phrases) if (!phrase.includes(' ')) byWord.set(phrase, [...(byWord.get(phrase) ?? []), ...named])
  }
  const known = new Set(topics.flatMap((term) => term.phrases))
  // A term for all phrases that the same words name topics in.
  const found = new Map<string, { phrases: Set<string>; tags: Tag[] }>()
  for (const { phrases } of triggers) {
    for (const phrase of phrases) {
      const naming = phrase.split(' ').filter((word) => byWord.has(word))
      if (naming.length === 0 || !phrase.includes(' ') || known.has(phrase)) continue
      const words = naming.join(' ')
      let term = found.get(words)
      if (term === undefined) found.set(words, (term = { phrases: new Set(), tags: [...new Set(naming.flatMap((word) => byWord.get(word)!))] }))
      term.phrases.add(phrase)
    }
  }
  return Array.from(found.values(), ({ phrases, tags }) => ({ phrases: [...phrases], tags }))
}

/** Persons of the kinds that are told apart, as words among others. */
const PERSONS: Term = { phrases: [...new Set(WHO.flatMap(({ phrases }) => phrases))], tags: [{ role: 'who' }] }

function terms(): readonly Term[] {
  const rows = triggers()
  return [
    ...rows, ...topicsInTriggers(rows, TOPICS), ...CLAUSE, ...FIGURES_OF_SPEECH, ...LEAVING, ...SETS, ...TOPICS, PERSONS, ...THINGS, ...SOURCES, ...PLACES_AND_TIMES
  ]
}

/** What the claim engine knows of English. */
export const ENGLISH: LanguageProfile = {
  language: 'en',
  terms,
  circumstances: CIRCUMSTANCES,
  proclitics: [],
  definiteArticle: 'the ',
  gluedArticle: null,
  joined: null,
  of: 'of',
  possessed: null,
  unknownThings: /^[a-z]{3,}(?<![sui])s(?<!names|entries|ers|ors|ists|ees|ians|mates|ves|folks|ings|nts|als|ics|eens|uths|ards|bies|kids)$/,
  adjectival: new Set(),
  caseForms: null,
  speechForms: null,
  tenses: null,
  pronouns: null,
  possessive: { behind: /^['’](?: |s\b)/, end: /['’]s$/, within: /['’]s?\s/, between: /^['’]?s?$/ },
  countedThing: null,
  attributive: { ids: new Set(['national', 'local', 'native', 'civilian', 'minor', 'elderly', 'human', 'individual', 'adult', 'veteran', 'rebel', 'militant', 'insurgent', 'terrorist']), described: /^[a-z]+(?<!ed|ing|ly)$/ },
  places: PLACE_NAMING,
  ages: AGES,
  dates: { ordinal: /^(st|nd|rd|th)$/, ofHour: /^(?: ?[AaPp]\.?[Mm]\b\.?)?(?: ?(?:GMT|UTC|BST|CES?T|EES?T|E[SD]?T|C[SD]T|P[SD]T|IST|WAT|CAT|EAT|MSK)\b)?/ },
  happening: /^(?!unidentified|unnamed|unarmed|married|retired|aged|related|gifted|disabled|teen|men|women|children|expecting|breastfeeding)([a-z]+(ed|ing|wn|ght|en)|shot|held|sent|found|given|put|made|won|lost|left|hit|sold|kept|led|met|told|came|went|slept|lay|stood|sat|ran|swam|flew|drove|rode|grew|knew|saw|took|gave|got|began|became|fell|spent|paid|drank|ate|wore|broke|spoke|chose|rose|froze|hid|bled|clung|hung|sank|threw|drew|crept|leapt|woke|set|heard|meant|felt|said|understood|underwent|bore|dug|live|come|work|remain|have|had|need|sleep|stay|belong|attend|could|cannot|would)$/,
  agreeingVerb: null,
  adverb: /ly$/,
  addsMore: 'more',
  ofOthers: /^(more|other|further|additional)$/,
  inCapitals: { WHO: 'the who', CARE: 'care international' },
  verbFirst: false,
  grammar: {
    commasList: true, commasApposeNumbers: true, ofMeansFrom: false, bareRelatives: false, dropsSubject: false, bareSingulars: false, bareYears: true,
    capitalizesNames: true, agenciesSetOff: false, injuriesAreCases: false, goingSaysLittle: false
  },
  likelihood: { person: LIKELIHOOD, money: LIKELIHOOD_OF_MONEY },
  likelihoodOfWholes: LIKELIHOOD_OF_WHOLES
}
