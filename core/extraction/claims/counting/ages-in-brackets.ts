import { tagOf, tagsOf } from '../meaning.ts'
import { hasCapital, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Words of a name before its bracket, at most. */
const NAME_WORDS = 5
/** Nobody is older. */
const OLDEST = 120

/**
 * Where subjects lead: true for the years of somebody by name ("Ravi Kale (24) and Meera Kale (31) died", "were identified as Ravi Kale (24) of Satara"), where what befell
 * one of those named so is told right behind, or the sentence tells before that they were identified. In a list that opens behind a preposition a bracket holds how many
 * there were in a place.
 */
export function isAgeInBrackets(sentence: Sentence, amount: Amount): boolean {
  if (sentence.profile.verbFirst || nameBefore(sentence, amount) === null) return false
  const named = sentence.amounts.filter((other) => nameBefore(sentence, other) !== null)
  if (named.some((other) => tagOf(rightBefore(sentence.hitAt, nameBefore(sentence, other)!), 'place-preposition'))) return false
  const isIdentified = sentence.hitAt.some((hit, i) => i < amount.from && tagOf(hit, 'afterwards') !== null)
  return isIdentified || named.some(({ to }) => isBefallenBehind(sentence, to + 1))
}

/** Where the name begins that a bare number in brackets stands behind ("Ravi Kale (24)"); null where none does. */
function nameBefore(sentence: Sentence, { from, to, quantity }: Amount): number | null {
  const { keys, hitAt } = sentence
  if (keys[from - 1] !== '(' || keys[to] !== ')' || quantity.noun !== null) return null
  if (quantity.form !== 'digits' || quantity.qualifier !== 'exact' || (quantity.value ?? OLDEST) >= OLDEST) return null
  let first = from - 1
  while (first > 0 && from - 1 - first < NAME_WORDS && hasCapital(sentence, first - 1)) {
    const hit = hitAt[first - 1]
    if (tagOf(hit, 'place-word') ?? tagOf(hit, 'month') ?? tagOf(hit, 'weekday') ?? tagOf(hit, 'trigger')) return null
    first--
  }
  return first < from - 1 ? first : null
}

/** "… (24) died", "… (24) was injured" */
function isBefallenBehind({ hitAt }: Sentence, at: number): boolean {
  const verb = tagOf(hitAt[at], 'auxiliary') ? hitAt[hitAt[at]!.to] : hitAt[at]
  return tagsOf(verb, 'trigger').some(({ frame }) => frame === 'passive' || (frame === 'participle' && verb !== hitAt[at]))
}
