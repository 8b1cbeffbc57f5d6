import { isAge } from '../counting/ages.ts'
import { countsPeople, isClaim, least, most } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import { figureAt, leastOf } from '../sentence.ts'
import { describedPart } from './described-part.ts'
import { openingSet, wholeOfSet } from './opening-set.ts'
import { opensSentence, tellsNothingOfThem } from './opens-sentence.ts'
import { asClaimed } from './recalled.ts'
import type { Recalled } from './recalled.ts'
import { countedLast } from './told-in.ts'

/** "Eleven were boys.": a bare number that opens a sentence and of which it is told what they were, is part of those counted just before. */
export function partTold(around: Case): Recalled | null {
  const { sentence, amount, here, earlier, topics } = around
  const next = sentence.hitAt[amount.to]
  const one = amount.quantity.form === 'singular'
  if (topics.profile.happening === null) return topics.profile.verbFirst ? describedPart(around) : null
  // "Five of us were hurt, and one was my grandson."
  if (one && here.length > 0) return tagOf(next, 'auxiliary') && tagOf(sentence.hitAt[next?.to ?? 0], 'determiner') ? ofLastHere(around) : null
  const verb = tagOf(next, 'auxiliary') ?? (one ? tagOf(next, 'holds') : null)
  if (!verb || sentence.opensLine || figureAt(sentence, amount.to + 1) || !opensSentence(sentence, amount, tellsNothingOfThem)) return null
  const before = topics.before(sentence, 1)
  // "All the dead were from Punjab. Two were brothers.", "None of the dead was older than 40. Four were Afghans."
  const told = before && !before.amounts.some((other) => other.quantity.form !== 'singular' && !isAge(before, other)) ? openingSet(before) : null
  if (told) return { measure: told, rule: `${told}.set`, parent: wholeOfSet(earlier, told, leastOf(amount)) }
  const last = countedLast({ ...around, here: [] })
  // "Five people died and three houses fell. One was a clinic."
  if (!last || (one && (last.sentence !== before || before.amounts.at(-1)?.quantity.unit !== 'person'))) return null
  const size = leastOf(amount)
  const whole = undivided(earlier, last, size)
  return isClaim(whole) && most(whole) >= size ? asClaimed(whole, whole) : null
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
