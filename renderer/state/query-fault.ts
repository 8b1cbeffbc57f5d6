import { z } from 'zod'
import { codeOf } from './failures.tsx'

const faultSchema = z.object({ problem: z.enum(['unknown-field', 'unknown-value', 'bad-number', 'bad-date']), word: z.string(), expected: z.string() })

/** A part of the search that was not understood: what is wrong with it, the word, and what may stand there instead, parted by commas. */
export type QueryFault = z.infer<typeof faultSchema>

/** What the workbench did not understand of a search; null for any other failure. */
export function queryFaultOf(error: unknown): QueryFault | null {
  if (codeOf(error) !== 'invalid-input' || typeof error !== 'object' || error === null || !('details' in error)) return null
  return faultSchema.safeParse(error.details).data ?? null
}
