import { z } from 'zod'
import { anchorSchema } from './anchor.ts'
import { attributionSchema } from './attribution.ts'
import { figureSchema } from './figure.ts'
import { kindSchema, measureSchema, whoSchema } from './kind.ts'
import { dateSchema, sourceSchema } from './source.ts'
import { confidenceSchema, verdictSchema, workflowSchema } from './verdict.ts'

export const MODALITIES = ['asserted', 'denied', 'planned', 'conditional'] as const
export const modalitySchema = z.enum(MODALITIES)
export type Modality = z.infer<typeof modalitySchema>

/** What span a figure covers: one event, a period, or a running total since a date. */
export const SCOPES = ['event', 'period', 'cumulative'] as const
export const scopeSchema = z.enum(SCOPES)

/** What the count rests on; figures of different basis are different series (OHCHR verified against reported, say). */
export const BASES = ['reported', 'identified', 'verified', 'estimated'] as const
export const basisSchema = z.enum(BASES)

/** Where the text says it happened; `name` as written there, an article that a particle before it shortens («للسودان») whole; offsets into the text. */
export const placeSchema = z.object({ name: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() })
export type Place = z.infer<typeof placeSchema>

/** One place in the text where the figure stands. `orphaned` is true when the text changed and the passage could not be found again. */
export const mentionSchema = z.object({
  anchor: anchorSchema,
  attribution: attributionSchema.nullable(),
  orphaned: z.boolean()
})
export type Mention = z.infer<typeof mentionSchema>

/** How a claim came to be: by an extraction rule, or by an analyst's hand. */
export const originSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('extraction'), rule: z.string() }),
  z.object({ by: z.literal('hand') }),
  z.object({ by: z.literal('import'), format: z.string() })
])
export type Origin = z.infer<typeof originSchema>

/** Aid facts, filled where the text or the analyst gives them. */
export const aidFactsSchema = z.object({
  donor: z.string().nullable(),
  recipient: z.string().nullable(),
  sector: z.enum(['military', 'financial', 'humanitarian']).nullable(),
  form: z.enum(['grant', 'loan', 'in-kind']).nullable(),
  priceYear: z.int().nullable()
})

/** Something on a claim that an analyst should look at, such as a subset larger than its whole. */
export const claimFlagSchema = z.object({ code: z.enum(['subset-exceeds-whole', 'sum-exceeds-whole', 'currency-assumed', 'disputed-in-text', 'superseded-in-text']), message: z.string() })
export type ClaimFlag = z.infer<typeof claimFlagSchema>

/** One figure that an article states, and what an analyst has decided about it. Ids are unique in a workspace. */
export const claimSchema = z.object({
  id: z.string().min(1),
  articleId: z.string().min(1),
  kind: kindSchema,
  measure: measureSchema,
  figure: figureSchema,
  who: z.array(whoSchema),
  mentions: z.array(mentionSchema).min(1),
  attribution: attributionSchema.nullable(),
  place: placeSchema.nullable(),
  asOf: dateSchema.nullable(),
  scope: scopeSchema.nullable(),
  basis: basisSchema.nullable(),
  modality: modalitySchema,
  subsetOf: z.string().nullable(),
  actor: z.object({ name: z.string(), role: z.enum(['known', 'suspected']) }).nullable(),
  aid: aidFactsSchema.nullable(),
  /** Check-worthiness, 0 to 1, with its reasons: codes of `Reason`, or sentences of another program's. */
  score: z.number().min(0).max(1),
  reasons: z.array(z.string()),
  flags: z.array(claimFlagSchema),
  origin: originSchema,
  workflow: workflowSchema,
  verdict: verdictSchema,
  confidence: confidenceSchema.nullable(),
  /** Markdown. */
  note: z.string().max(200_000),
  sources: z.array(sourceSchema),
  assignee: z.string().nullable(),
  formerIds: z.array(z.string()),
  createdAt: z.string(),
  updatedAt: z.string()
})
export type Claim = z.infer<typeof claimSchema>

/** The fields of a claim that an analyst may change; each change is an event in its history. */
export const claimPatchSchema = claimSchema.pick({
  kind: true, measure: true, figure: true, who: true, mentions: true, attribution: true, place: true, asOf: true, scope: true, basis: true,
  modality: true, subsetOf: true, actor: true, aid: true, workflow: true, verdict: true, confidence: true, note: true, sources: true, assignee: true
}).partial()
export type ClaimPatch = z.infer<typeof claimPatchSchema>
