import type { Anchor } from '../model/anchor.ts'
import type { Passage } from './report.ts'

/** How far, in UTF-16 units, a passage reaches on either side of its quote before it is cut at a word. */
const REACH = 220

const ENDS_SENTENCE = /[.!?؟…]["'»”)\]]*\s|\n/g

/**
 * The sentence around an anchor, or as much of it as {@link REACH} allows, taken from the text where the anchor still fits it
 * and from the anchor's own context where it does not. Never cuts a word or a surrogate pair.
 */
export function passageAt(text: string, anchor: Anchor): Passage {
  const fits = anchor.end <= text.length && text.slice(anchor.start, anchor.end) === anchor.quote
  if (!fits) return { before: anchor.prefix, quote: anchor.quote, after: anchor.suffix, cutBefore: true, cutAfter: true }

  const windowStart = Math.max(0, anchor.start - REACH)
  let before = text.slice(windowStart, anchor.start)
  let sentenceStart = -1
  for (const end of before.matchAll(ENDS_SENTENCE)) sentenceStart = end.index + end[0].length
  let cutBefore = false
  if (sentenceStart >= 0) before = before.slice(sentenceStart)
  else if (windowStart > 0) {
    cutBefore = true
    const space = before.search(/\s/)
    before = space < 0 ? '' : before.slice(space + 1)
  }

  const windowEnd = Math.min(text.length, anchor.end + REACH)
  let after = text.slice(anchor.end, windowEnd)
  const sentenceEnd = after.search(/[.!?؟…]["'»”)\]]*(?=\s|$)|\n/)
  let cutAfter = false
  if (sentenceEnd >= 0) {
    const stop = /^(?:\n|[.!?؟…]["'»”)\]]*)/.exec(after.slice(sentenceEnd))?.[0] ?? ''
    after = after.slice(0, sentenceEnd) + (stop === '\n' ? '' : stop)
  } else if (windowEnd < text.length) {
    cutAfter = true
    const space = Math.max(after.lastIndexOf(' '), after.lastIndexOf('\t'), after.lastIndexOf('\u00a0'))
    after = space < 0 ? '' : after.slice(0, space)
  }
  return { before: before.trimStart(), quote: anchor.quote, after: after.trimEnd(), cutBefore, cutAfter }
}
