import type { Modality } from '../../../model/claim.ts'
import type { Who } from '../../../model/kind.ts'

/**
 * How a word bears on the figures of its sentence.
 * - `clause`: a modal verb or a word of intent; what follows it in its clause.
 * - `opinion`: a verb or noun that takes a whole clause ("fears that", «يخشى أن»); what follows, over "that".
 * - `would`: as `clause`; a plan where someone is quoted as saying it ("said it would"), else it depends on something.
 * - `may-be`: as `clause`, where the verb after it is in the present («قد يصل», not «قد وصل»).
 * - `purpose`: as `clause`, where the word after it begins with the particle of purpose («خطة لإجلاء»).
 * - `infinitive`: the "to" of a headline ("Norway to give €127m"), a plan.
 * - `if`: opens a condition, on which both halves of its sentence hang.
 * - `denial`: what follows is contested, over "that"; `report-denial` only where a report, figure or claim is named as what is rejected.
 * - `falsity`: says of a report before it that it is not so ("the claim of 14 killed is false").
 * - `none`: a phrase that holds such a word and is no cue ("even if", «لن» in a name).
 */
export type ModalUse = 'clause' | 'opinion' | 'would' | 'may-be' | 'purpose' | 'infinitive' | 'if' | 'denial' | 'report-denial' | 'falsity' | 'none'

/** What a word or phrase says of the circumstances of the figures around it. */
export type Cue =
  | { is: 'modal'; modality: Modality; use: ModalUse }
  /** A report that may be denied ("claims", «أنباء عن»). */
  | { is: 'hearsay' }
  /** Brings in an earlier total, which is no part of what may come ("up from"). */
  | { is: 'earlier' }
  | { is: 'who'; who: Who }

export type CueKind = Cue['is']

/** A row of a language's table of cues: phrases that share their cues. */
export interface CueTerm { phrases: readonly string[]; cues: readonly Cue[] }
