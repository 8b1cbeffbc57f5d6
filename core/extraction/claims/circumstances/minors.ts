import type { Surroundings } from './surroundings.ts'

/** How far behind a figure an age may stand, in UTF-16 units. */
const AGE_WITHIN = 80
const ADULT = 18

/** True where an age beside the figure is a child's: "aged 6 and 9", "are under ten", "a 14-month-old son", «دون الخامسة عشرة». */
export function countsMinors({ decision, text, sentence }: Surroundings): boolean {
  const { quantity } = decision.amount
  const { behind, within, words } = sentence.profile.ages
  const ageOf = (told: string | undefined): number => (told === undefined ? 0 : words.get(told.toLowerCase()) ?? Number(told))
  const inside = within?.exec(quantity.text)
  if (inside) return inside.groups?.years === undefined || ageOf(inside.groups.years) < ADULT
  const after = behind.exec(text.slice(quantity.end, quantity.end + AGE_WITHIN))?.groups
  if (!after) return false
  const limit = Math.max(ageOf(after.age), ageOf(after.old), ageOf(after.to))
  return limit > 0 && limit <= ADULT && (limit < ADULT || after.under !== undefined)
}
