import { tagOf } from '../meaning.ts'
import { rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { Candidate } from './candidate.ts'

/** True for what is told of those before it: a passive verb, or a participle right behind its auxiliary ("were killed"). */
export const isPassive = (sentence: Sentence, { trigger, hit }: Candidate): boolean =>
  trigger?.frame === 'passive' || (trigger?.frame === 'participle' && isBehindAuxiliary(sentence, hit.from))

/** True for a word with an auxiliary right before it ("were killed"). */
export const isBehindAuxiliary = ({ hitAt }: Sentence, at: number): boolean => tagOf(rightBefore(hitAt, at), 'auxiliary') !== null
