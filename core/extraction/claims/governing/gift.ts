import type { Candidate } from './candidate.ts'

/** True for verbs before a sum that are said of aid and hardly of trade. */
export const isGift = ({ side, measure, rule }: Candidate): boolean =>
  side === 'left' && (measure === 'pledged' || measure === 'allocated' || rule.endsWith('.gift') || rule.endsWith('.provided'))
