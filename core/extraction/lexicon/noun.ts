import type { Who } from '../../model/kind.ts'
import type { Measure } from '../../model/kind.ts'

/**
 * A counted noun with every form it takes. `who` says who is counted, `implies` what the word itself says happened to them
 * («قتيل», "refugee"); either may be missing.
 */
export interface CountedNoun {
  /** English gloss, the id that a quantity's `noun` carries. */
  id: string
  unit: 'person' | null
  singular: readonly string[]
  dual: readonly string[]
  plural: readonly string[]
  /** Forms that are both singular and plural. */
  either: readonly string[]
  who?: Who
  implies?: Measure
}
