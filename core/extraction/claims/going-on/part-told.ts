import { kindOf } from '../../../model/kind.ts'
import { isAge } from '../counting/ages.ts'
import { countsPeople, isClaim, least, most, sumOfParts } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, isComma, isMark, leastOf } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Tag } from '../tag.ts'
import { isAnother } from './another.ts'
import { describedPart } from './described-part.ts'
import { openingSet, wholeOfSet } from './opening-set.ts'
import { opensSentence, tellsNothingOfThem } from './opens-sentence.ts'
import { asClaimed } from './recalled.ts'
import type { Recalled } from './recalled.ts'
import { countedLast } from './told-in.ts'

/** "Eleven were boys.": a bare number that opens a sentence and of which it is told what they were, is part of those counted just before. */
export function partTold(around: Case): Recalled | null {
  const { sentence, amount, here, earlier, topics } = around
  const one = amount.quantity.form === 'singular'
  const next = one ? behindDescription(sentence, amount) : sentence.hitAt[amount.to]
  if (topics.profile.happening === null) return topics.profile.verbFirst ? describedPart(around) : null
  // "Five of us were hurt, and one was my grandson."
  if (one && here.length > 0) return tagOf(next, 'auxiliary') && tagOf(sentence.hitAt[next?.to ?? 0], 'determiner') ? ofLastHere(around) : null
  const verb = tagOf(next, 'auxiliary') ?? (one ? tagOf(next, 'holds') ?? goesSomewhere(next) : null)
  if (!verb || sentence.opensLine || figureAt(sentence, amount.to + 1) || !opensSentence(sentence, amount, tellsNothingOfThem)) return null
  const before = topics.before(sentence, 1)
  // "All the dead were from Punjab. Two were brothers.", "None of the dead was older than 40. Four were Afghans."
  const told = before && !before.amounts.some((other) => other.quantity.form !== 'singular' && !isAge(before, other)) ? openingSet(before) : null
  if (told) return { measure: told, rule: `${told}.set`, parent: wholeOfSet(earlier, told, leastOf(amount)) }
  const last = countedLast({ ...around, here: [] })
  // "Five people died and three houses fell. One was a clinic."
  if (!last || (one && (last.sentence !== before || !(endsWithPeople(before, last) || isSomebody(sentence, amount))))) return null
  const size = leastOf(amount)
  if (one && isAnother(sentence, amount)) return ofSameWhole(earlier, last, size)
  const whole = undivided(earlier, last, size)
  return isClaim(whole) && most(whole) >= size ? asClaimed(whole, whole) : null
}

/** True where the last figure of a sentence counts people. */
const endsWithPeople = ({ amounts }: Sentence, last: Decision): boolean => amounts.at(-1) === last.amount || amounts.at(-1)?.quantity.unit === 'person'

/** Words between "one" and the noun for a person that tells who it is, at most ("One | was | a student"). */
const NOUN_WITHIN = 2

/** "Five were found in one car. One was a student.": true where a noun for a person tells who one is. */
function isSomebody({ amountAt }: Sentence, { to }: Amount): boolean {
  for (let i = to + 1; i <= to + NOUN_WITHIN; i++) if (amountAt[i]?.quantity.form === 'singular' && amountAt[i]?.quantity.unit === 'person') return true
  return false
}

/** "One had gone back for her dogs.": a verb that tells where somebody went. */
const goesSomewhere = (hit: Hit | null | undefined): Tag | null => tagsOf(hit, 'trigger').find(({ measure }) => kindOf(measure) === 'displacement') ?? null

/** Words that tell between commas who one is, at most. */
const DESCRIPTION = 10

/** What stands behind one of several and what is told of them between commas: "had" in "One more, a retired teacher, had gone back for her dogs." */
function behindDescription({ keys, hitAt }: Sentence, { to }: Amount): Hit | null | undefined {
  const at = !isMark(keys[to]) && isComma(keys[to + 1]) ? to + 1 : to
  if (!isComma(keys[at])) return hitAt[at]
  for (let i = at + 1; i <= at + DESCRIPTION && i < keys.length; i++) if (isComma(keys[i])) return hitAt[i + 1]
  return null
}

/** "Seven were killed. Two were women. Another was a student.": one more beside the part told last, where its whole has room for one. */
function ofSameWhole(earlier: readonly Decision[], part: Decision, size: number): Recalled | null {
  const whole = part.parent
  return isClaim(whole) && sumOfParts(whole, earlier) + size <= most(whole) ? asClaimed(whole, whole) : null
}

/** Of several counted in one sentence it is the dead who are told of, and of a part that was told on its own the whole, where that has room for `size`. */
function undivided(earlier: readonly Decision[], last: Decision, size: number): Decision {
  const together = earlier.filter((d) => d.sentence === last.sentence && countsPeople(d))
  const whole = together.find((d) => d.measure === 'killed' && d.parent === null && most(d) >= size) ?? last
  // "Eight of the 11 dead came from one town, three of them from one family. Two were Afghans."
  const above = whole.parent?.parent ?? whole.parent
  return above !== null && least(above) >= size ? above : whole
}

/** What the last figure of this sentence counts, for one of its people. */
function ofLastHere({ here }: Case): Recalled | null {
  const last = here.at(-1)
  return isClaim(last) && countsPeople(last) && most(last) > 1 ? asClaimed(last, last) : null
}
