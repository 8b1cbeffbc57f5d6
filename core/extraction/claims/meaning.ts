import { MEASURES } from '../../model/kind.ts'
import type { Measure } from '../../model/kind.ts'
import type { Tag, Topic } from './tag.ts'

export type Role = Tag['role']
/** The tag of one role. */
export type TagOf<R extends Role> = Extract<Tag, { role: R }>

/**
 * What a phrase means: the tags of one role, and behind them those of its other roles. Made once a phrase. A chain rather than lists, since
 * rules ask for the tags of every word around a figure and each list between would be one more wait for memory.
 */
export interface Meaning {
  readonly role: Role
  /** The tags of that role, and the first of them, which is mostly all that is asked for. */
  readonly tags: readonly Tag[]
  readonly first: Tag
  /** The tags of a further role; null behind the last, as behind most. */
  readonly next: Meaning | null
  /** The roles of the phrase among those that sentences are asked for, as bits (see `rolesAsked`). */
  readonly roles: number
  /** The measures that its triggers tell of, a bit each by their places among all. */
  readonly measures: number
  /** What it costs a trigger to reach over the phrase beyond its words; with "and" before it («وإصابة») {@link JOINED} more. */
  readonly crossing: number
}

/** A phrase of the lexicon found in a sentence: words `from` to `to` (exclusive) of that sentence. */
export interface Hit {
  meaning: Meaning
  from: number
  to: number
  /** True where a proclitic that means "and" stood before it («وإصابة»). */
  coordinated: boolean
  /** True where a particle for "and so" is written as one with it («فقتل»). */
  then: boolean
  /** True where a preposition for "in" or "with" is («بمدينة»). */
  within: boolean
}

/** Roles that rules ask a whole sentence or a phrase for at once before they look for them one by one: few hold any of them. A bit each, so 32 at most. */
const ASKED_FOR = [
  'subset', 'set', 'comprises', 'some-of', 'ward', 'shelter', 'refuge', 'houses', 'hosts', 'lodges', 'conveys', 'drives', 'goes', 'where', 'saved', 'said',
  'negation', 'holds', 'gives', 'figure-word', 'agent', 'resting', 'place-preposition', 'anonymous', 'partitive', 'trigger', 'topic', 'group'
] as const satisfies readonly Role[]

/** Some roles as bits, to be asked of a sentence or the meaning of a phrase by `holdsAny`. */
export const rolesAsked = (...roles: readonly (typeof ASKED_FOR)[number][]): number => roles.reduce((bits, role) => bits | (1 << ASKED_FOR.indexOf(role)), 0)

/** False where a phrase, or no phrase of a sentence, has one of the roles: then what a rule looks for is not there, and the words need not be gone through. */
export const holdsAny = ({ roles }: { roles: number }, asked: number): boolean => (roles & asked) !== 0

/** Some measures as bits, to be asked of what the triggers of a phrase or a sentence tell of (`measures`). */
export const measuresAsked = (...measures: readonly Measure[]): number => measures.reduce((bits, measure) => bits | (1 << MEASURES.indexOf(measure)), 0)

const JOINED = 0.5
const NONE: readonly never[] = []

/** A grant, loan or package is what the verb beside it says was promised, given or asked for: it weighs little itself. */
export const isPackage = (rule: string): boolean => rule.endsWith('.package')

/** The meaning of a phrase with these tags; null where it has none. */
export function meaningOf(tags: readonly Tag[]): Meaning | null {
  const crossing = crossingOf(tags)
  const roles = rolesAsked(...ASKED_FOR.filter((role) => tags.some((tag) => tag.role === role)))
  const measures = measuresAsked(...tags.flatMap((tag) => (tag.role === 'trigger' ? tag.measure : [])))
  let meaning: Meaning | null = null
  // From the last role to the first, so that the one given first is found first.
  for (let i = tags.length - 1; i >= 0; i--) {
    const first = tags[i]!
    const { role } = first
    if (tags.findIndex((tag) => tag.role === role) === i) meaning = { role, tags: tags.filter((tag) => tag.role === role), first, next: meaning, roles, measures, crossing }
  }
  return meaning
}

function crossingOf(tags: readonly Tag[]): number {
  const first = <R extends Role>(role: R): TagOf<R> | undefined => tags.find((tag): tag is TagOf<R> => tag.role === role)
  const boundary = first('boundary')
  if (boundary) return boundary.cost
  let cost = first('coordination') ? 0.6 : 0
  const trigger = first('trigger')
  if (trigger && trigger.frame !== 'counted' && trigger.frame !== 'label') {
    const isState = trigger.frame === 'passive' && (trigger.rule.endsWith('.state') || trigger.rule.endsWith('.remain'))
    cost += isPackage(trigger.rule) ? 0.3 : isState ? 1 : 2.5
  }
  if (first('said')) cost += 1.5
  return cost
}

/** What it costs a trigger to reach over a phrase, beyond its words. */
export const crossingCost = (hit: Hit): number => (hit.coordinated ? hit.meaning.crossing + JOINED : hit.meaning.crossing)

/** True for a phrase, cue or figure that begins at a word. */
export const beginsAt = (found: { from: number } | null | undefined, at: number): boolean => found !== null && found !== undefined && found.from === at

/** The tags of `role` that a meaning has. */
export function tagsIn<R extends Role>(meaning: Meaning | null, role: R): readonly TagOf<R>[] {
  for (let at = meaning; at !== null; at = at.next) if (at.role === role) return at.tags as readonly Tag[] as readonly TagOf<R>[]
  return NONE
}

/** The first tag of `role` of a hit, or null. */
export function tagOf<R extends Role>(hit: Hit | null | undefined, role: R): TagOf<R> | null {
  if (hit === null || hit === undefined) return null
  for (let at: Meaning | null = hit.meaning; at !== null; at = at.next) if (at.role === role) return at.first as TagOf<R>
  return null
}

/** True for a word that brings in what the text speaks of as known ("the", "these"). */
export const bringsInKnown = (hit: Hit | null | undefined): boolean => tagOf(hit, 'definite') !== null || tagOf(hit, 'determiner') !== null

/** All tags of `role` of a hit. */
export const tagsOf = <R extends Role>(hit: Hit | null | undefined, role: R): readonly TagOf<R>[] => (hit === null || hit === undefined ? NONE : tagsIn(hit.meaning, role))

/** True where all that a phrase means is of some roles. */
export function meansOnly({ meaning }: Hit, roles: ReadonlySet<Role>): boolean {
  for (let at: Meaning | null = meaning; at !== null; at = at.next) if (!roles.has(at.role)) return false
  return true
}

/** True for a word of saying; not for one that mostly is another word («بين», between). */
export const speaks = (hit: Hit | null | undefined): boolean => tagsOf(hit, 'said').some(({ doubled }) => !doubled)

/** "the number of", "the toll stands at": true for a word for a number, or a label of one. */
export const namesNumber = (hit: Hit | null | undefined): boolean => tagOf(hit, 'figure-word') !== null || tagsOf(hit, 'trigger').some(({ frame }) => frame === 'label')

/** True for words like "out of" ("one in", «من أصل»): what stands behind them is the whole. */
export const isOutOf = (hit: Hit | null | undefined): boolean => tagsOf(hit, 'subset').some(({ form }) => form === 'out-of')

const TOPIC = rolesAsked('topic')

/** True where a hit speaks of one of some topics. */
export function hasTopic(hit: Hit | null | undefined, ...topics: readonly Topic[]): boolean {
  if (hit === null || hit === undefined || !holdsAny(hit.meaning, TOPIC)) return false
  for (const { topic } of tagsOf(hit, 'topic')) if (topics.includes(topic)) return true
  return false
}

/** What the edge of a clause costs that opens a relative clause ("who", "which"). */
export const RELATIVE_EDGE = 1.5

/** A conjunction that costs as much to reach over sets what one says or does against what another does («فيما», "while"). */
export const CONTRAST = 6

/** True for a conjunction that sets what follows against what was told before. */
export const isContrast = (hit: Hit | null | undefined): boolean => (tagOf(hit, 'boundary')?.cost ?? 0) >= CONTRAST

/** A conjunction that costs as much to reach over opens a clause of its own ("after", "while"). */
const CLAUSE_EDGE = 4

/** True for a conjunction that opens a clause of its own. */
export const isClauseEdge = (hit: Hit | null | undefined): boolean => (tagOf(hit, 'boundary')?.cost ?? 0) >= CLAUSE_EDGE

/** True for a word that opens a relative clause. */
export const isRelativeEdge = (hit: Hit | null | undefined): boolean => tagOf(hit, 'boundary')?.cost === RELATIVE_EDGE
