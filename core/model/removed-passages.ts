import type { z } from 'zod'
import { claimSchema } from './claim.ts'

/**
 * Passages of an article that somebody decided are no claim: those of a claim that was removed (`id` is the claim's), or those taken off a claim that stays (`id` is that of the event which
 * tells so). They stand where the article's newer texts led them; those that a text no longer has, where they last stood.
 */
export const removedPassagesSchema = claimSchema.pick({ id: true, mentions: true })
export type RemovedPassages = z.infer<typeof removedPassagesSchema>
