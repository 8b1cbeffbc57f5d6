import { z } from 'zod'

export const QUALIFIERS = ['exact', 'about', 'more-than', 'at-least', 'less-than', 'up-to', 'nearly', 'between', 'vague'] as const
export const qualifierSchema = z.enum(QUALIFIERS)
export type Qualifier = z.infer<typeof qualifierSchema>

/** `person`, an ISO 4217 code (`USD`), `item`, `percent`, or a unit of time or measure in its singular English name; null where none is said. */
export const unitSchema = z.string().min(1).max(40).nullable()
export type Unit = z.infer<typeof unitSchema>

/** True for an ISO 4217 code. */
export const isCurrency = (unit: Unit): unit is string => unit !== null && unit.length === 3 && isCapital(unit, 0) && isCapital(unit, 1) && isCapital(unit, 2)
const isCapital = (unit: string, at: number): boolean => unit.charCodeAt(at) >= 65 && unit.charCodeAt(at) <= 90

/**
 * A number as the text gives it. `value` is the number said, null where the text says no single one (`between`, `vague`).
 * `min` and `max` bound it, both inclusive, null where open: exact 252 is 252..252, more-than 1,170 is 1170..null, up-to 50 is null..50.
 * Money is in currency units (not cents, not millions).
 */
export const figureSchema = z.object({
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  qualifier: qualifierSchema,
  unit: unitSchema
})
export type Figure = z.infer<typeof figureSchema>

/** The bounds that follow from a qualifier and a value said: open upwards for more-than and at-least, downwards for less-than and up-to. */
export function boundsOf(value: number, qualifier: Qualifier): { min: number | null; max: number | null } {
  if (qualifier === 'more-than' || qualifier === 'at-least') return { min: value, max: null }
  if (qualifier === 'less-than' || qualifier === 'up-to') return { min: null, max: value }
  return { min: value, max: value }
}
