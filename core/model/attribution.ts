import { z } from 'zod'
import { SOURCE_KINDS } from './source.ts'

/** Who a figure is attributed to in the text; `anonymous` for an unnamed source, `other` where the kind cannot be told. */
export const ATTRIBUTION_KINDS = [...SOURCE_KINDS, 'anonymous', 'other'] as const
export const attributionKindSchema = z.enum(ATTRIBUTION_KINDS)
export type AttributionKind = z.infer<typeof attributionKindSchema>

/** The noun phrase that names who says the figure (not the verb); a relayed chain is kept whole. */
export const attributionSchema = z.object({
  text: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  kind: attributionKindSchema
})
export type Attribution = z.infer<typeof attributionSchema>
