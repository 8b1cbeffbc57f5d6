/** Why extraction took a number for a claim, and what its check-worthiness rests on; codes, so that each interface can say them in its reader's language. */
export const REASONS = [
  // What made it a claim.
  'trigger-inside', 'trigger-before', 'trigger-after', 'part-of-figure', 'part-of-set', 'continues-list', 'continues-sentence', 'said-before', 'sum-converted', 'likely', 'likely-measure', 'likely-part', 'makes-up', 'by-place', 'made-by-hand',
  // What makes it worth checking, more or less.
  'trigger-beside', 'trigger-far', 'source-named', 'no-source', 'in-headline', 'repeated', 'large', 'small', 'vague', 'is-part', 'not-asserted'
] as const
export type Reason = (typeof REASONS)[number]
