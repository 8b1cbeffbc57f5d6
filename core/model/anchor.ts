import { z } from 'zod'

/** How many UTF-16 units of context an anchor keeps on either side of its quote. */
export const ANCHOR_CONTEXT = 48

/**
 * A passage of an article, kept so that it can be found again after the text changes: the shape of the W3C
 * TextPositionSelector (start, end) and TextQuoteSelector (quote, prefix, suffix).
 * Invariant while the anchor is attached: `text.slice(start, end) === quote`.
 * Unlike W3C positions, which count Unicode code points, these are UTF-16 code units; exports convert.
 */
export const anchorSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string()
})
export type Anchor = z.infer<typeof anchorSchema>

/** Makes the anchor of `text.slice(start, end)` with up to {@link ANCHOR_CONTEXT} units of context, never cutting a surrogate pair. */
export function anchorAt(text: string, start: number, end: number): Anchor {
  if (!(start >= 0 && start <= end && end <= text.length)) {
    throw new RangeError(`anchor ${start}..${end} is outside a text of ${text.length} units`)
  }
  const isLowSurrogate = (i: number) => i > 0 && i < text.length && (text.charCodeAt(i) & 0xfc00) === 0xdc00
  let from = Math.max(0, start - ANCHOR_CONTEXT)
  if (isLowSurrogate(from)) from += 1
  let to = Math.min(text.length, end + ANCHOR_CONTEXT)
  if (isLowSurrogate(to)) to -= 1
  return { start, end, quote: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) }
}
