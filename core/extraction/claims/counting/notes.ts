import { rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Notes of a text are hardly more. */
const MOST_NOTES = 2000

/** "killed 31 people.[1]", «في سوم[3]»: true for the number of a note, bare in square brackets that are written as one with what stands before or that end a clause. */
export function isNoteNumber(sentence: Sentence, { from, to, quantity: { form, noun, qualifier, value } }: Amount): boolean {
  const { keys, starts, ends } = sentence
  if (form !== 'digits' || noun !== null || qualifier !== 'exact' || (value ?? MOST_NOTES) >= MOST_NOTES) return false
  if (rightBefore(keys, from) !== '[' || keys[to] !== ']') return false
  const isGlued = from > 1 && starts[from - 1] === ends[from - 2]
  return isGlued || to + 1 >= keys.length || keys[to + 1] !== ''
}
