import type { Claim } from '../model/claim.ts'
import { json, sameJson } from '../model/same-json.ts'
import type { Source } from '../model/source.ts'
import { FIELDS } from './conflict.ts'

/** What a claim was in this workspace at one time or another, oldest first; nothing for one that was never here. `byMerge` where a bundle brought it that was merged. */
export interface HereBefore { versions: readonly Claim[]; byMerge: boolean }

const same = (a: unknown, b: unknown): boolean => sameJson(json(a), json(b))

/**
 * The base of a bundle as far as it was ever shared with this workspace. A bundle's base is what came to whoever made it; where that was a reviewer's bundle passed on, it holds decisions of that
 * reviewer's which were never here. Taken for what both sides knew, they would count as undone here: they would not come in, and what was changed on top of them would be asked about. So what was
 * never here gives way to what was here at first: a claim that was made on the way is none of the base, a field is as it first was, sources that came on the way are left out, and claims
 * that were joined on the way stand as they were. What a merge brought was put together here, and nobody was handed it like that.
 */
export function baseKnownHere(base: readonly Claim[], hereBefore: (claimId: string) => HereBefore): Claim[] {
  const ids = new Set(base.map(({ id }) => id))
  const known = new Map<string, Claim>()
  for (const claim of base) {
    const { versions, byMerge } = hereBefore(claim.id)
    const [first] = versions
    if (first !== undefined) known.set(claim.id, byMerge ? claim : asKnown(claim, first, versions))
    for (const id of claim.formerIds) {
      const [then] = hereBefore(id).versions
      if (then !== undefined && !ids.has(id) && !versions.some(({ formerIds }) => formerIds.includes(id))) known.set(id, then)
    }
  }
  return [...known.values()]
}

function asKnown(claim: Claim, first: Claim, versions: readonly Claim[]): Claim {
  const foreign = [...FIELDS, 'formerIds' as const].filter((field) => !versions.some((version) => same(version[field], claim[field])))
  const sources = claim.sources.flatMap((source) => sourceAsKnown(source, versions))
  return { ...claim, ...Object.fromEntries(foreign.map((field) => [field, first[field]])), sources }
}

/** A source as it was here: in this form or, where it never was, in its first; none where it was never here. */
function sourceAsKnown(source: Source, versions: readonly Claim[]): Source[] {
  const here = versions.flatMap(({ sources }) => sources.filter(({ id }) => id === source.id))
  return here.some((each) => same(each, source)) ? [source] : here.slice(0, 1)
}
