import type { AttributionKind } from '../../../model/attribution.ts'
import { kindOf } from '../../../model/kind.ts'
import type { Statement } from '../merging.ts'
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
 * follows ("CLAIM: 300 were abducted. VERDICT: False", "MYTH: … FACT: …"), and what is called false by a label before it ("FAKE: 300 were abducted", "Lie: …").
 */
export function isFoundFalse({ reading }: Setting, sentence: Sentence): boolean {
  const [head] = reading.cues(sentence.index)
  if (modalOf(head, 'falsity') && isSetOff(sentence.keys[head!.to])) return true
  if (sentence.keys.at(-1) === '?') return isAnsweredNo(reading, sentence.index + 1)
  const as = labelled(reading, sentence)?.as
  if (as !== 'claim') return as === 'falsehood'
  const last = Math.min(sentence.index + VERDICT_WITHIN, reading.count - 1)
  for (let index = sentence.index + 1; index <= last; index++) {
    const label = labelled(reading, reading.sentence(index))
    if (label?.as === 'claim') return false
    if (label?.as === 'correction') return true
    if (label?.as === 'verdict') return callsFalse(reading.cues(index), label.behind)
  }
  return false
}

const isSetOff = (key: string | undefined): boolean => isColon(key) || key === '|'

/** What a sentence is labelled as, at its head before a colon or by the line before it, and its first word behind that; null where it is not labelled. */
function labelled(reading: Reading, { index, keys }: Sentence): { as: Label; behind: number } | null {
  const [head] = reading.cues(index)
  if (head && isColon(keys[head.to])) {
    const as = cueOf(head, 'checked')?.as
    return as === undefined ? null : { as, behind: head.to + 1 }
  }
  const as = index === 0 ? null : labelOfLine(reading, index - 1)
  return as === null ? null : { as, behind: 0 }
}

/** What a line says that has a label and nothing else ("VERDICT"); null for any other sentence. */
function labelOfLine(reading: Reading, index: number): Label | null {
  const size = reading.size(index)
  if (size > LABEL_LINE || !reading.opensLine(index) || (index + 1 < reading.count && !reading.opensLine(index + 1))) return null
  const [head] = reading.cues(index)
  return head?.to === size ? cueOf(head, 'checked')?.as ?? null : null
}

/** True where a claim is called false outright within a few words: what is misleading is not said to be false. */
function callsFalse(cues: readonly (CueHit | null)[], from: number): boolean {
  for (let i = from; i < from + CALLED_WITHIN; i++) if (cueOf(cues[i], 'untruth') !== null || cueOf(cues[i], 'checked')?.as === 'no') return true
  return false
}

/** True for a sentence that answers a question with no, behind a label of its own or not ("Answer: no"). */
function isAnsweredNo(reading: Reading, index: number): boolean {
  if (index >= reading.count) return false
  const answer = reading.sentence(index)
  const label = labelled(reading, answer)
  const hit = reading.cues(index)[label?.as === 'verdict' ? label.behind : 0]
  return cueOf(hit, 'checked')?.as === 'no' && (hit!.to >= answer.keys.length || isMark(answer.keys[hit!.to]))
}

/** Sentences in which a text says that it checks facts, at most. */
const SAYS_SO_WITHIN = 2
/** Who tells of people in earnest, whatever others made of the number. */
const IN_EARNEST: ReadonlySet<AttributionKind> = new Set<AttributionKind>(['official', 'ngo', 'dataset'])

/**
 * "Fact check: … Users claim that 200 soldiers were killed … The claim that 200 soldiers were killed is false": what a check of facts denies once it denies wherever the text says
 * it, unless somebody in office does. Changes the statements' modality.
 */
export function denySaidAgain(reading: Reading, statements: readonly Statement[]): void {
  const denied = statements.filter(({ modality }) => modality === 'denied')
  if (denied.length === 0 || denied.length === statements.length || !checksFacts(reading)) return
  const keyOf = ({ decision: { measure, amount: { quantity } } }: Statement): string => `${measure} ${quantity.qualifier} ${quantity.value}`
  const found = new Set(denied.filter(({ decision: { amount: { quantity } } }) => quantity.value !== null && quantity.value > 1).map(keyOf))
  for (const statement of statements) {
    if (statement.modality !== 'asserted' || kindOf(statement.decision.measure ?? 'other') === 'aid' || !found.has(keyOf(statement))) continue
    if (!statement.source || !IN_EARNEST.has(statement.source.kind)) statement.modality = 'denied'
  }
}

/** True for a text that says at its head that it checks facts. */
function checksFacts(reading: Reading): boolean {
  for (let index = 0; index < Math.min(SAYS_SO_WITHIN, reading.count); index++) if (reading.cues(index).some((hit) => cueOf(hit, 'checked')?.as === 'check')) return true
  return false
}
