import { fits, least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isOutOf, tagOf, tagsOf } from '../meaning.ts'
import { isComma, isDash } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { ANYBODY } from './making-up.ts'

/** Words between a whole and what a share of it comes to, at most. */
const WITHIN = 7

/**
 * "A third of the 4,200 displaced, or 1,400 people, are under five", "Half of the 900 wounded, 450 people, need surgery": the number, set off by commas, that a share of a
 * figure comes to is a part of that, where the subject comes first. Changes the decisions' parents.
 */
export function linkSizeOfShare(sentence: Sentence, decisions: readonly Decision[]): void {
  if (!sentence.profile.grammar.commasApposeNumbers) return
  for (let n = 0; n + 1 < decisions.length; n++) {
    const [whole, part] = [decisions[n]!, decisions[n + 1]!]
    const { noun } = part.amount.quantity
    if (part.parent !== null || part.measure === null || whole.measure === null || least(part) >= least(whole) || !fits(part, whole)) continue
    if ((noun === null || ANYBODY.has(noun)) && sharesOf(sentence, whole.amount) && isSetOff(sentence, whole.amount, part.amount)) part.parent = whole
  }
}

/** True where a share stands before "of" or "of the" before a whole. */
function sharesOf({ hitAt, amountAt }: Sentence, { from }: Amount): boolean {
  let of = from - 1
  while (of > 0 && (tagOf(hitAt[of], 'determiner') ?? tagOf(hitAt[of], 'definite')) && !isOf(hitAt[of])) of--
  if (of < 1 || !isOf(hitAt[of])) return false
  const at = hitAt[of]!.from - 1
  const share = amountAt[at]?.quantity
  return share?.unit === 'percent' || share?.form === 'fraction' || tagsOf(hitAt[at], 'subset').some(({ form }) => form === 'most')
}

const isOf = (hit: Sentence['hitAt'][number] | undefined): boolean => hit != null && (isOutOf(hit) || tagOf(hit, 'partitive') !== null)

/** True for a number between two commas or dashes, with "or" before it or not, behind a whole. */
function isSetOff({ keys, hitAt }: Sentence, whole: Amount, { from, to }: Amount): boolean {
  if (from < whole.to || from - whole.to > WITHIN || !(isComma(keys[to]) || isDash(keys[to]))) return false
  const before = tagOf(hitAt[from - 1], 'conversion') ? from - 2 : from - 1
  return isComma(keys[before]) || isDash(keys[before])
}
