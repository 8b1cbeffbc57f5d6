import type { Reading } from '../reading.ts'
import { isColon, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { Cue } from './cue.ts'
import { cueOf, modalOf } from './cues-in.ts'
import type { CueHit } from './cues-in.ts'
import type { Setting } from './setting.ts'

/** What a part of a check of facts is labelled as. */
type Label = Extract<Cue, { is: 'checked' }>['as']

/** Sentences behind a claim that is checked in which its verdict may stand, at most; labels on lines of their own are counted. */
const VERDICT_WITHIN = 3
/** Words between a verdict's label and what it calls the claim ("Verdict: This is false"), at most. */
const CALLED_WITHIN = 3
/** Words of a label on a line of its own, at most. */
const LABEL_LINE = 4

/**
 * True for what a check of facts finds false: a question that is answered with no ("Did 120 die? No, say hospitals"), a claim by its label whose verdict or correction
 * follows ("CLAIM: 300 were abducted. VERDICT: False", "MYTH: … FACT: …"), and what is called false by a label before it ("FAKE: 300 were abducted").
 */
export function isFoundFalse(setting: Setting, sentence: Sentence): boolean {
  const { cues } = setting.scene(sentence)
  if (cues[0]?.from === 0 && modalOf(cues[0], 'falsity') && isSetOff(sentence.keys[cues[0].to])) return true
  if (sentence.keys.at(-1) === '?') return isAnsweredNo(setting, sentence.index + 1)
  if (labelOf(setting, sentence) !== 'claim') return false
  const last = Math.min(sentence.index + VERDICT_WITHIN, setting.reading.count - 1)
  for (let index = sentence.index + 1; index <= last; index++) {
    const next = setting.reading.sentence(index)
    const label = labelOf(setting, next)
    if (label === 'claim') return false
    if (label === 'correction') return true
    if (label === 'verdict') return callsFalse(setting.reading.cues(index), verdictAt(setting, next))
  }
  return false
}

const isSetOff = (key: string | undefined): boolean => isColon(key) || key === '|'

/** What a sentence is labelled as, at its head before a colon or by the line before it; null where it is not. */
function labelOf({ reading }: Setting, { index, keys }: Sentence): Label | null {
  const [head] = reading.cues(index)
  if (head?.from === 0 && isColon(keys[head.to])) return cueOf(head, 'checked')?.as ?? null
  return index === 0 ? null : labelOfLine(reading, index - 1)
}

/** What a line says that has a label and nothing else ("VERDICT"); null for any other sentence. */
function labelOfLine(reading: Reading, index: number): Label | null {
  const size = reading.size(index)
  if (size > LABEL_LINE || !reading.opensLine(index) || (index + 1 < reading.count && !reading.opensLine(index + 1))) return null
  const [head] = reading.cues(index)
  return head?.from === 0 && head.to === size ? cueOf(head, 'checked')?.as ?? null : null
}

/** The word behind the label that a sentence opens with; its first word where the label stands on the line before. */
function verdictAt({ reading }: Setting, { index, keys }: Sentence): number {
  const [head] = reading.cues(index)
  return head?.from === 0 && isColon(keys[head.to]) ? head.to + 1 : 0
}

/** True where a claim is called false outright within a few words: what is misleading is not said to be false. */
function callsFalse(cues: readonly (CueHit | null)[], from: number): boolean {
  for (let i = from; i < from + CALLED_WITHIN; i++) if (cueOf(cues[i], 'untruth') !== null || cueOf(cues[i], 'checked')?.as === 'no') return true
  return false
}

/** True for a sentence that answers a question with no, behind a label of its own or not ("Answer: no"). */
function isAnsweredNo(setting: Setting, index: number): boolean {
  if (index >= setting.reading.count) return false
  const answer = setting.reading.sentence(index)
  const at = labelOf(setting, answer) === 'verdict' ? verdictAt(setting, answer) : 0
  const hit = setting.reading.cues(index)[at]
  return cueOf(hit, 'checked')?.as === 'no' && (hit!.to >= answer.keys.length || isMark(answer.keys[hit!.to]))
}
