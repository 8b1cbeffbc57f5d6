import type { Quantity } from '../quantity.ts'
import { bringsInKnown, tagOf } from './meaning.ts'
import type { Hit } from './meaning.ts'
import type { LanguageProfile } from './profile.ts'
import { isDefiniteWord } from './sentence.ts'
import type { Amount, Sentence } from './sentence.ts'

/** "the commander", «القائد»: known already, so not counted where he is named. */
export function isDefinite(text: string, { start }: Quantity, { definiteArticle }: LanguageProfile): boolean {
  return text.slice(start, start + 4).toLowerCase().startsWith(definiteArticle)
}

/** "the 12", «القتلى الأربعة عشر»: true for a figure of which the text speaks as known. */
export function isKnownFigure(sentence: Sentence, { from, to }: Amount): boolean {
  for (let i = from; i < to; i++) if (isDefiniteWord(sentence, i)) return true
  return bringsInKnown(sentence.hitAt[from - 1])
}

/**
 * «نائب المدير»: a definite noun right behind makes the first one known too, unless it tells the time or is what he lost («فارق شاب الحياة»); «أحد جنود الجيش» is
 * any one of several.
 */
export function isConstruct(text: string, { quantity, to }: Amount, starts: readonly number[], hitAt: readonly (Hit | null)[], { gluedArticle }: LanguageProfile): boolean {
  const next = starts[to]
  if (quantity.noun !== null && quantity.nounStart > quantity.start) return false
  if (gluedArticle === null || quantity.noun === null || next === undefined || !text.startsWith(gluedArticle, next)) return false
  const hit = hitAt[to]
  return !tagOf(hit, 'weekday') && !tagOf(hit, 'relative-day') && !tagOf(hit, 'month') && !tagOf(hit, 'pronoun') && tagOf(hit, 'trigger')?.frame !== 'passive'
}
