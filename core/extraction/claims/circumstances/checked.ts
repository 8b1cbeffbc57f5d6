import { isColon, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { cueOf, modalOf } from './cues-in.ts'
import type { Setting } from './setting.ts'

/** Sentences behind a claim that is checked in which its verdict may stand, at most. */
const VERDICT_WITHIN = 2

/**
 * True for what a check of facts finds false: a question that is answered with no ("Did 120 die? No, say hospitals"), and a claim by its label whose
 * verdict follows ("CLAIM: 300 were abducted. VERDICT: False").
 */
export function isFoundFalse(setting: Setting, sentence: Sentence): boolean {
  const asks = sentence.keys.at(-1) === '?'
  const isClaim = isColon(sentence.keys[1]) && cueOf(setting.scene(sentence).cues[0], 'checked')?.as === 'claim'
  if (!asks && !isClaim) return false
  const last = Math.min(sentence.index + (isClaim ? VERDICT_WITHIN : 1), setting.reading.count - 1)
  for (let index = sentence.index + 1; index <= last; index++) {
    const next = setting.reading.sentence(index)
    const { cues } = setting.scene(next)
    const label = cueOf(cues[0], 'checked')?.as
    if (asks && label === 'no' && (cues[0]!.to >= next.keys.length || isMark(next.keys[cues[0]!.to]))) return true
    if (isClaim && label === 'verdict' && isColon(next.keys[cues[0]!.to])) return modalOf(cues[cues[0]!.to + 1], 'falsity') !== null
  }
  return false
}
