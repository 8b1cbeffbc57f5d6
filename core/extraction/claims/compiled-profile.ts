import { alike } from '../lexicon/alike.ts'
import { byForm } from '../lexicon/by-form.ts'
import { Lexicon } from '../lexicon/lexicon.ts'
import { Vocabulary } from '../lexicon/vocabulary.ts'
import type { CompiledNumbers } from '../numbers/passage.ts'
import { fold } from '../text/fold.ts'
import { compileCues } from './circumstances/cues-in.ts'
import type { Cue } from './circumstances/cue.ts'
import type { Class } from './decision.ts'
import { Likelihood } from './likelihood/likelihood.ts'
import { WholeLikelihood } from './likelihood/whole-likelihood.ts'
import { meaningOf, tagsIn } from './meaning.ts'
import type { Meaning } from './meaning.ts'
import { TOPICS } from './tag.ts'
import type { LanguageProfile } from './profile.ts'
import type { Tag, Topic } from './tag.ts'

/** All a phrase may mean, and what of it remains behind an article or «ب», which verbs and «أن» never take («التابع» is no «تابع», «العلي إن» no «على أن»). */
export interface Entry {
  any: Meaning | null
  nominal: Meaning | null
}

/** A language's lexicon, compiled once. */
export interface CompiledProfile {
  profile: LanguageProfile
  lexicon: Lexicon<Entry>
  /** What tells the circumstances of a figure; looked up only where a sentence has a claim. */
  cues: Lexicon<readonly Cue[]>
  /** The words of these lexicons and of the language's number lexicon: what a text's tokens are made with. */
  vocabulary: Vocabulary
  /** Of figures of people and of money. */
  likelihoods: Readonly<Record<Class, Likelihood>>
  /** Of what is a part of what. */
  likelihoodOfWholes: WholeLikelihood
  /** What words mean that in capitals are a name, by the word as written. */
  inCapitals: ReadonlyMap<string, Entry>
}

/** Compiles a profile beside the language's numbers; takes some milliseconds, so it is done once a language. */
export function compileProfile(profile: LanguageProfile, numbers: CompiledNumbers): CompiledProfile {
  const terms = profile.terms()
  const tagLike = alike(terms.flatMap(({ tags }) => tags))
  const tagsOf = byForm(terms, ({ tags }) => tags)
  // Phrases that mean the same have one entry: there are some hundred, so that the engine finds them in fast memory whatever words a text has.
  const numbered = new Map<Tag, number>()
  const bySense = new Map<string, Entry>()
  // Most phrases stand in one term, with all others of its row.
  const byTags = new Map<readonly Tag[], Entry>()
  const numberOf = (tag: Tag): number => {
    const number = numbered.get(tag) ?? numbered.size
    numbered.set(tag, number)
    return number
  }
  const entryOf = (given: readonly Tag[]): Entry => {
    const known = byTags.get(given)
    if (known !== undefined) return known
    const tags = given.map(tagLike)
    const sense = tags.map(numberOf).join(' ')
    let entry = bySense.get(sense)
    if (entry === undefined) {
      const verbless = tags.some(({ role }) => role === 'complement') ? [] : tags.filter((tag) => !isVerb(tag))
      const any = meaningOf(tags)
      entry = { any, nominal: verbless.length === tags.length ? any : meaningOf(verbless) }
      bySense.set(sense, entry)
    }
    byTags.set(given, entry)
    return entry
  }
  const phrases = Array.from(tagsOf, ([form, tags]) => ({ form, value: entryOf(tags) }))
  const inCapitals = new Map(Object.entries(profile.inCapitals).map(([word, phrase]) => [word, entryOf(tagsOf.get(fold(phrase)) ?? [])]))
  const lexicon = new Lexicon(phrases, profile.proclitics, classesOf)
  const cues = compileCues(profile.circumstances, profile.proclitics)
  const vocabulary = new Vocabulary([numbers.lexicon, lexicon, cues])
  const likelihoods = { person: new Likelihood(profile.likelihood.person), money: new Likelihood(profile.likelihood.money) }
  const likelihoodOfWholes = new WholeLikelihood(profile.likelihoodOfWholes)
  return { profile, lexicon, cues, vocabulary, likelihoods, likelihoodOfWholes, inCapitals }
}

/** The class of phrases that count a person named without a number. */
export const COUNTING = 0
const CLASSES: ReadonlyMap<Topic, number> = new Map(TOPICS.map((topic, n) => [topic, COUNTING + 1 + n]))
/** The class of phrases that speak of a topic. */
export const classOfTopic = (topic: Topic): number => CLASSES.get(topic)!

function classesOf({ any }: Entry): number[] {
  if (any === null) return []
  const counting = tagsIn(any, 'trigger').length > 0 || tagsIn(any, 'subset').length > 0 || tagsIn(any, 'set').length > 0
  return [...(counting ? [COUNTING] : []), ...tagsIn(any, 'topic').map(({ topic }) => classOfTopic(topic))]
}
const isVerb = (tag: Tag): boolean => (tag.role === 'said' && tag.form !== 'before-source') || (tag.role === 'trigger' && tag.frame === 'either') || tag.role === 'fronting'
