import type { Reason } from '../../model/reason.ts'

/** The reasons in English, for `tahqiq explain`. */
export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  'trigger-inside': 'the counted noun says what happened', 'trigger-before': 'a word before it says what happened', 'trigger-after': 'a word after it says what happened',
  'part-of-figure': 'is part of the figure before it', 'part-of-set': 'is part of a set named before it', 'continues-list': 'continues the list before it',
  'continues-sentence': 'goes on with what the sentence before counts', 'said-before': 'is the figure said before',
  'sum-converted': 'is the sum before it in another currency', likely: 'figures among such words mostly are claims',
  'likely-measure': 'figures among such words and figures mostly count this', 'likely-part': 'figures told so mostly are part of the one it is linked to',
  'makes-up': 'it comes to the one it is linked to with those told beside it', 'by-place': 'it is told of one of several places, behind the toll of all',
  'made-by-hand': 'made by hand',
  'trigger-beside': 'the trigger stands beside the figure', 'trigger-far': 'the trigger is far from the figure',
  'source-named': 'a source is named', 'no-source': 'no source is named',
  'in-headline': 'it stands in the headline', repeated: 'it is said more than once', large: 'the figure is large', small: 'the figure is small', vague: 'the figure is vague',
  'is-part': 'it is a part of another figure', 'not-asserted': 'it is denied, planned or conditional'
}
