import { tagOf, tagsOf } from '../meaning.ts'
import { isComma, isMark, rightBefore } from '../sentence.ts'
import type { Words } from './words.ts'

/** Words that describe a subject before its verb, at most. */
const DESCRIBED_WITHIN = 16
/** A clause edge that costs as much ends what describes a subject. */
const EDGE = 3

/** True where the subject stands before its verb: right behind a word that asks for it («إن»، «أن»), and where a sentence opens with it («شاب يلقى مصرعه»). */
export const isFronted = ({ hitAt }: Pick<Words, 'hitAt'>, from: number): boolean => {
  const before = rightBefore(hitAt, from)
  return from === 0 || (tagOf(before, 'complement') ?? tagOf(before, 'fronting')) !== null
}

/**
 * Where verbs lead: true for one who stands before a verb that may tell of him, behind words that describe him («أن موظفا في الوكالة كان قد فارق الحياة»).
 * `to` is the word behind him.
 */
export function hasVerbOfFronted(words: Words, to: number): boolean {
  const end = endOfFronted(words, to)
  for (let i = to; i < end; i++) if (tagsOf(words.hitAt[i], 'trigger').some(({ frame }) => frame === 'either' || frame === 'passive')) return true
  return false
}

/**
 * Where verbs lead: where that ends which may be told of one who stands before his verb; `to` is the word behind him. Words that describe him stand between, and
 * asides that close («أن شابا من البلدة، وهو طالب، أصيب»); others, who speaks and a clause of its own end it.
 */
export function endOfFronted({ keys, hitAt, amountAt }: Words, to: number): number {
  let end = to + DESCRIBED_WITHIN
  for (let i = to; i < keys.length && i < end; i++) {
    if (isComma(keys[i]) || keys[i] === '(') {
      const closed = closeOf({ keys, hitAt, amountAt }, i)
      if (closed === null) return i
      end += closed - i
      i = closed
      continue
    }
    if (isMark(keys[i]) || isOther(amountAt[i])) return i
    const hit = hitAt[i]
    if (tagOf(hit, 'said') ?? tagOf(hit, 'complement') ?? tagOf(hit, 'attacks') ?? tagOf(hit, 'antecedent')) return i
    if ((tagOf(hit, 'boundary')?.cost ?? 0) >= EDGE || tagsOf(hit, 'topic').some(({ topic }) => ELSEWHERE.has(topic))) return i
  }
  return Math.min(keys.length, end)
}

/** True for people with a number; a noun without one may tell what he is («ضابطا برتبة نقيب»). */
const isOther = (amount: Words['amountAt'][number] | undefined): boolean => amount?.quantity.unit === 'person' && amount.quantity.form !== 'singular'

/** What is done to people otherwise. */
const ELSEWHERE: ReadonlySet<string> = new Set(['custody', 'rescue'])

/** Where the aside closes that the comma or bracket at `at` opens; null where it does not, or tells of others. */
function closeOf({ keys, hitAt, amountAt }: Words, at: number): number | null {
  for (let i = at + 1; i < keys.length && i <= at + DESCRIBED_WITHIN; i++) {
    if (keys[at] === '(' ? keys[i] === ')' : isComma(keys[i])) return i
    if (isMark(keys[i]) || tagOf(hitAt[i], 'said') || isOther(amountAt[i])) return null
  }
  return null
}
