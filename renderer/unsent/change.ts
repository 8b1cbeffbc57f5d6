import { z } from 'zod'
import type { Source } from '../../core/model/source.ts'

/**
 * One field that was written in: `before` is what stood there as it was written, `to` what was written. A source is the field `sources.` and its id; `*` is a whole
 * claim that was made or removed. `before` is left out where it was not known.
 */
export const fieldChangeSchema = z.object({
  on: z.enum(['claim', 'article', 'workspace', 'house', 'preferences']),
  /** The claim's or the article's; null for what there is one of. */
  id: z.string().nullable(),
  field: z.string(),
  before: z.json().optional(),
  to: z.json()
})
export type FieldChange = z.infer<typeof fieldChangeSchema>

const CALLS_AS_MADE = ['claims.create', 'claims.addMention', 'claims.join', 'claims.split', 'claims.remove'] as const

/** What was done at once: its fields, or a call that is made again as it was. `workspace` is the id of the one it belongs to, null for what belongs to the machine. */
export const changeSchema = z.object({
  at: z.string(),
  workspace: z.string().nullable(),
  fields: z.array(fieldChangeSchema),
  call: z.object({ name: z.enum(CALLS_AS_MADE), input: z.json() }).nullable()
})
export type Change = z.infer<typeof changeSchema>

type Json = FieldChange['to']
/** As it crosses to the workbench: JSON knows no undefined. */
export const asJson = (value: unknown): Json => (value === undefined ? null : JSON.parse(JSON.stringify(value)) as Json)

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]))
}
/** Whether two values are the same, whatever the order of their keys. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a ?? null)) === JSON.stringify(sorted(b ?? null))

/** Names the place that a change writes in. */
export const placeOf = ({ on, id, field }: Pick<FieldChange, 'on' | 'id' | 'field'>): string => JSON.stringify([on, id, field])

/** The fields of a patch; `before` is what is known of what it changes, or null. */
export const fieldsOf = (on: FieldChange['on'], id: string | null, patch: object, before: object | null): FieldChange[] =>
  Object.entries(patch).map(([field, to]) => ({ on, id, field, to: asJson(to), ...(before !== null && field in before && { before: asJson((before as Record<string, unknown>)[field]) }) }))


/** A source of a claim that is saved, or removed where `to` is null; `before` is undefined where the claim is not known. */
export const fieldOfSource = (claimId: string, sourceId: string, before: Source | null | undefined, to: Source | null): FieldChange =>
  ({ on: 'claim', id: claimId, field: `sources.${sourceId}`, to: asJson(to), ...(before !== undefined && { before: asJson(before) }) })
