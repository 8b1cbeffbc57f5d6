import type { Mention } from './claim.ts'

/** Tells of a mention whether it shares any of its passage with one of `others`; orphaned ones stand on none. */
export const standsOn = (others: readonly Mention[]) => ({ anchor, orphaned }: Mention): boolean =>
  !orphaned && others.some((other) => !other.orphaned && anchor.start < other.anchor.end && other.anchor.start < anchor.end)
