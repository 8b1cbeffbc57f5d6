import { z } from 'zod'
import { claimSchema } from './claim.ts'

/** Which claim has a passage, as two reviewers' versions are compared; no claim where it was taken out of all. `attribution` is who is named there. */
export const heldPassageSchema = z.object({ quote: z.string(), attribution: z.string().nullable(), claim: claimSchema.nullable() })
export type HeldPassage = z.infer<typeof heldPassageSchema>
