import type { Claim, ClaimPatch } from '../model/claim.ts'
import { claimPatchSchema } from '../model/claim.ts'
import type { Json } from '../model/same-json.ts'

/**
 * A field that both changed, differently, since they last shared the claim. `field` is a key of Claim, `sources.<id>`, `mentions.<which>`, or `*` for the claim itself (null where it was removed).
 * Of mentions the values are lists of HeldPassage, for passages move between claims; of `subsetOf` they are the claims.
 * `into` is the claim that `claimId` was joined into, where one side did so: what is decided is that one's field.
 */
export interface Conflict { claimId: string; articleId: string; quote: string; field: string; base: Json; ours: Json; theirs: Json; into: string | null }
export interface Resolution { claimId: string; field: string; take: 'ours' | 'theirs' }

/** The fields that reviewers decide; sources are merged one by one, not as a list. */
export const FIELDS = (Object.keys(claimPatchSchema.shape) as (keyof ClaimPatch)[]).filter((field) => field !== 'sources')

export const conflictOf = (claim: Claim, field: string, base: Json, ours: Json, theirs: Json, into: string | null = null): Conflict => ({
  claimId: claim.id, articleId: claim.articleId, quote: claim.mentions[0]?.anchor.quote ?? '', field, base, ours, theirs, into
})

/** Names the place of a mention in the text that both have. */
export const placeOfMention = ({ anchor }: Claim['mentions'][number]): string => `${anchor.start} ${anchor.end}`
