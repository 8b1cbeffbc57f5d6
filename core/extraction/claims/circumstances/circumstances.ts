import type { Modality, Place } from '../../../model/claim.ts'
import type { Who } from '../../../model/kind.ts'
import type { Decision } from '../decision.ts'
import type { Statement } from '../merging.ts'
import type { Reading } from '../reading.ts'
import { asOfOf } from './dates.ts'
import { modalityOf } from './modality.ts'
import { placeOf } from './place.ts'
import type { Surroundings } from './surroundings.ts'
import { whoOf } from './who.ts'

/** Under what circumstances a figure is stated, as far as the text says. */
export interface Circumstances {
  modality: Modality
  who: Who[]
  place: Place | null
  asOf: string | null
}

/** The circumstances of a decided figure; `before` are the statements read already, `publishedAt` (YYYY-MM-DD) is what relative dates count from. */
export function circumstancesOf(reading: Reading, decision: Decision, before: readonly Statement[], publishedAt: string | null): Circumstances {
  const { sentence } = decision
  const around: Surroundings = { text: reading.text, decision, sentence, cues: reading.cues(sentence), verbFirst: reading.compiled.profile.verbFirst }
  return { modality: modalityOf(around, before), who: whoOf(around, before), place: placeOf(decision, reading.text), asOf: asOfOf(decision, publishedAt) }
}
