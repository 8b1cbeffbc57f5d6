import type { Tag, Topic } from './profile.ts'

type Role = Tag['role']
export type TagOf<R extends Role> = Extract<Tag, { role: R }>

/** What a phrase means: its tags by role, and what it costs a trigger to reach over it beyond its words. Made once a phrase. */
export interface Meaning {
  /** The roles of its tags, one or two mostly, each once. */
  readonly roles: readonly Role[]
  /** For each of `roles` its tags. */
  readonly tags: readonly (readonly Tag[])[]
  /** With "and" before it («وإصابة») reaching over it costs {@link JOINED} more. */
  readonly crossing: number
}

/** A phrase of the lexicon found in a sentence: words `from` to `to` (exclusive) of that sentence. */
export interface Hit {
  meaning: Meaning
  from: number
  to: number
  /** True where a proclitic that means "and" stood before it («وإصابة»). */
  coordinated: boolean
}

const JOINED = 0.5
const NONE: readonly never[] = []

/** A grant, loan or package is what the verb beside it says was promised, given or asked for: it weighs little itself. */
export const isPackage = (rule: string): boolean => rule.endsWith('.package')

/** The meaning of a phrase with these tags; null where it has none. */
export function meaningOf(tags: readonly Tag[]): Meaning | null {
  if (tags.length === 0) return null
  const roles = [...new Set(tags.map(({ role }) => role))]
  const meaning = { roles, tags: roles.map((role) => tags.filter((tag) => tag.role === role)) }
  return { ...meaning, crossing: crossingOf(meaning) }
}

function crossingOf(meaning: Pick<Meaning, 'roles' | 'tags'>): number {
  const boundary = tagsIn(meaning, 'boundary')[0]
  if (boundary) return boundary.cost
  let cost = tagsIn(meaning, 'coordination').length > 0 ? 0.6 : 0
  const trigger = tagsIn(meaning, 'trigger')[0]
  if (trigger && trigger.frame !== 'counted' && trigger.frame !== 'label') cost += isPackage(trigger.rule) ? 0.3 : trigger.frame === 'passive' && (trigger.rule.endsWith('.state') || trigger.rule.endsWith('.remain')) ? 1 : 2.5
  if (tagsIn(meaning, 'said').length > 0) cost += 1.5
  return cost
}

/** What it costs a trigger to reach over a phrase, beyond its words. */
export const crossingCost = (hit: Hit): number => (hit.coordinated ? hit.meaning.crossing + JOINED : hit.meaning.crossing)

/** The tags of `role` that a meaning has. */
export function tagsIn<R extends Role>({ roles, tags }: Pick<Meaning, 'roles' | 'tags'>, role: R): readonly TagOf<R>[] {
  for (let i = 0; i < roles.length; i++) if (roles[i] === role) return tags[i] as readonly Tag[] as readonly TagOf<R>[]
  return NONE
}

/** The first tag of `role` of a hit, or null. */
export const tagOf = <R extends Role>(hit: Hit | null | undefined, role: R): TagOf<R> | null => tagsOf(hit, role)[0] ?? null

/** All tags of `role` of a hit. */
export const tagsOf = <R extends Role>(hit: Hit | null | undefined, role: R): readonly TagOf<R>[] => (hit ? tagsIn(hit.meaning, role) : NONE)

/** True where a hit speaks of one of some topics. */
export function hasTopic(hit: Hit | null | undefined, ...topics: readonly Topic[]): boolean {
  for (const { topic } of tagsOf(hit, 'topic')) if (topics.includes(topic)) return true
  return false
}
