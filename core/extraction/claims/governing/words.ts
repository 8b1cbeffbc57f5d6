import type { Hit } from '../meaning.ts'
import type { Amount } from '../sentence.ts'

/** The words of a sentence with what the lexicon and the numbers say of each. */
export interface Words { keys: readonly string[]; hitAt: readonly (Hit | null)[]; amountAt: readonly (Amount | null)[] }
