import { z } from 'zod'
import { figureSchema } from './figure.ts'

export const SOURCE_KINDS = ['official', 'un', 'ngo', 'media', 'party-to-conflict', 'dataset', 'osint', 'eyewitness'] as const
export const sourceKindSchema = z.enum(SOURCE_KINDS)
export type SourceKind = z.infer<typeof sourceKindSchema>

export const STANCES = ['supports', 'refutes', 'context'] as const
export const stanceSchema = z.enum(STANCES)
export type Stance = z.infer<typeof stanceSchema>

/** Admiralty code (NATO STANAG 2511): source reliability A (reliable) to F (cannot be judged). */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
/** Admiralty code: information credibility 1 (confirmed) to 6 (cannot be judged). Graded apart from reliability. */
export const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const

/** A file attached as evidence, kept in the workspace under `evidence/<sha256>`. */
export const evidenceFileSchema = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1).max(255),
  mediaType: z.string().max(127),
  sizeBytes: z.int().nonnegative()
})
export type EvidenceFile = z.infer<typeof evidenceFileSchema>

/** A date as sources give it: a year, a month, a day or an instant (ISO 8601). */
export const dateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?)?)?$/)

/** One source consulted for a claim, with what it says. */
export const sourceSchema = z.object({
  id: z.string().min(1),
  title: z.string().max(2000),
  url: z.string().max(4000).nullable(),
  publisher: z.string().max(500).nullable(),
  kind: sourceKindSchema,
  stance: stanceSchema,
  quote: z.string().max(20000),
  figure: figureSchema.nullable(),
  publishedAt: dateSchema.nullable(),
  accessedAt: dateSchema.nullable(),
  reliability: z.enum(RELIABILITIES).nullable(),
  credibility: z.enum(CREDIBILITIES).nullable(),
  /** Whose count it relays, when it is not the counter itself; relays of one counter count as one source. */
  relayOf: z.string().max(500).nullable(),
  evidence: z.array(evidenceFileSchema)
})
export type Source = z.infer<typeof sourceSchema>
