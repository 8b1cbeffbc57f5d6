import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isColon, isComma, isDash, isDefiniteWord, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { setMarker } from './marker.ts'
import type { Marker } from './marker.ts'

/** Words that may stand between a share and the number it comes to, at most. */
const SHARE_REACH = 3
/** … and where «أي» brings it in. */
const SHARE_AGAIN_REACH = 6

/**
 * "Two-thirds, €60bn", "60 per cent (51,000)", "half of them, or 30,000", "a quarter of the amount, $12 million": the number that a share comes to is a
 * part. Null where no share stands before an amount.
 */
export function shareBefore(sentence: Sentence, amount: Amount): Marker | null {
  // The share stands before the number.
  if (sentence.amounts[0] === amount) return null
  const { keys, hitAt, amountAt } = sentence
  let marked = false
  let set: Marker | null = null
  let reach = tagOf(hitAt[amount.from - 1], 'that-is') ? SHARE_AGAIN_REACH : SHARE_REACH
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - reach - 1; i--) {
    const share = amountAt[i]
    if (share) return marked && isShare(share) ? set ?? { form: 'share', measures: [], hit: null } : null
    if (bringsInNumber(sentence, i)) { marked = true; continue }
    const hit = hitAt[i]
    const counted = marked && hit ? countedSet(sentence, hit) : null
    if (counted) { set = counted; continue }
    if (isMark(keys[i]) || tagOf(hit, 'coordination') || tagOf(hit, 'trigger')) return null
    // What it is a share of stands between.
    if (marked && hit?.to === i + 1 && (tagOf(hit, 'subset') ?? tagOf(hit, 'set'))) {
      set = setMarker(hit)
      reach += hit.to - hit.from
    }
  }
  return null
}

const isShare = ({ quantity: { unit, form } }: Amount): boolean => unit === 'percent' || form === 'fraction'

/** True for a mark or a word behind which a number stands that something comes to. */
function bringsInNumber({ keys, hitAt, profile }: Sentence, i: number): boolean {
  const key = keys[i]
  if (isComma(key) || key === '(' || isDash(key) || (isColon(key) && profile.verbFirst)) return true
  return tagOf(hitAt[i], 'conversion') !== null || tagOf(hitAt[i], 'that-is') !== null
}

/** "fewer than half the missing — 81 —": those named by what they were counted as; null where a phrase names none. */
function countedSet(sentence: Sentence, hit: Hit): Marker | null {
  const counted = tagsOf(hit, 'trigger').filter(({ frame }) => frame === 'counted')
  if (counted.length === 0 || !(isDefiniteWord(sentence, hit.from) || tagOf(sentence.hitAt[hit.from - 1], 'definite'))) return null
  return { form: 'set', measures: counted.map(({ measure }) => measure), hit }
}
