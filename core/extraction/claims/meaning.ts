import type { Tag } from './profile.ts'

type Role = Tag['role']
type TagOf<R extends Role> = Extract<Tag, { role: R }>

/** What a phrase means: its tags by role, and what it costs a trigger to reach over it beyond its words. Made once a phrase. */
export interface Meaning {
  readonly byRole: { readonly [R in Role]: readonly TagOf<R>[] | undefined }
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

const NO_ROLES: Record<Role, undefined> = {
  trigger: undefined, said: undefined, subset: undefined, set: undefined, boundary: undefined, coordination: undefined, auxiliary: undefined, 'before-verb': undefined, 'that-is': undefined,
  determiner: undefined, each: undefined, complement: undefined, asks: undefined, relay: undefined, relayed: undefined, again: undefined, fronting: undefined, 'not-negation': undefined, link: undefined, negation: undefined,
  modality: undefined, topic: undefined, who: undefined, thing: undefined, numbering: undefined, 'place-word': undefined, 'no-person': undefined, function: undefined, 'place-preposition': undefined, direction: undefined,
  'source-word': undefined, anonymous: undefined, 'source-label': undefined, pronoun: undefined, 'source-end': undefined, month: undefined, 'relative-day': undefined, weekday: undefined, 'as-of': undefined, then: undefined, agent: undefined, describing: undefined,
  definite: undefined, partitive: undefined, degree: undefined, conversion: undefined, age: undefined
}

/** The meaning of a phrase with these tags; null where it has none. */
export function meaningOf(tags: readonly Tag[]): Meaning | null {
  if (tags.length === 0) return null
  // Every meaning has the same fields in the same order, which is what makes reading them fast.
  const byRole: Record<Role, Tag[] | undefined> = { ...NO_ROLES }
  for (const tag of tags) (byRole[tag.role] ??= []).push(tag)
  return { byRole: byRole as Meaning['byRole'], crossing: crossingOf(byRole as Meaning['byRole']) }
}

function crossingOf(byRole: Meaning['byRole']): number {
  const boundary = byRole.boundary?.[0]
  if (boundary) return boundary.cost
  let cost = byRole.coordination ? 0.6 : 0
  const trigger = byRole.trigger?.[0]
  if (trigger && trigger.frame !== 'counted' && trigger.frame !== 'label') cost += isPackage(trigger.rule) ? 0.3 : trigger.frame === 'passive' && trigger.rule.endsWith('.state') ? 1 : 2.5
  if (byRole.said) cost += 1.5
  return cost
}

/** What it costs a trigger to reach over a phrase, beyond its words. */
export const crossingCost = (hit: Hit): number => (hit.coordinated ? hit.meaning.crossing + JOINED : hit.meaning.crossing)

/** The first tag of `role` of a hit, or null. */
export function tagOf<R extends Role>(hit: Hit | null | undefined, role: R): TagOf<R> | null {
  if (!hit) return null
  const tags = hit.meaning.byRole[role] as readonly TagOf<R>[] | undefined
  return tags === undefined ? null : tags[0] ?? null
}

/** All tags of `role` of a hit. */
export function tagsOf<R extends Role>(hit: Hit | null | undefined, role: R): readonly TagOf<R>[] {
  return hit ? (hit.meaning.byRole[role] as readonly TagOf<R>[] | undefined) ?? NONE : NONE
}
