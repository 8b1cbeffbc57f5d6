import { holdsAny, isOutOf, rolesAsked, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isComma, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { COLLECTIVE } from './ages.ts'

/** Words between a preposition and the group ("of a small"), and between the group and what tells its size («طاقم السفينة المكون من»), at most. */
const WITHIN = 2

const GROUP = rolesAsked('group')

/**
 * True for how many a group has out of which others are counted, or among whom it befell them: "Three of a group of 12 hikers were killed", "In a crowd of
 * 2,000, six were trampled", «قتل ثلاثة من مجموعة تضم 40 مهاجرا». What is told right behind of all of them makes them a count ("one of a group of 70 taken
 * from …"), and so does a group that nobody is taken out of ("A group of 40 was abducted").
 */
export function isSizeOfGroup(sentence: Sentence, amount: Amount): boolean {
  const { hitAt, amounts } = sentence
  if (amounts.length < 2 || isToldOfThem(hitAt[amount.to])) return false
  if (isBehindSomeOfGroup(sentence, amount)) return true
  if (!holdsAny(sentence, GROUP)) return false
  const group = groupBefore(sentence, amount)
  if (group === null) return false
  for (let i = group - 1; i >= 0 && i >= group - 1 - WITHIN; i--) {
    const hit = hitAt[i]
    if (!takesOut(hit)) {
      if (hit && !tagOf(hit, 'determiner')) return false
      continue
    }
    const from = hit!.from
    const isTakenOut = mayBeOutOf(rightBefore(sentence.amountAt, from), amount)
    return isTakenOut || (opensClause(sentence, from) && amounts.some((other) => other.from > amount.to && mayBeOutOf(other, amount)))
  }
  return false
}

/** True for a word that tells what befell those right before it («40 مهاجرا خطفوا»), but for the end of what befell others («من عائلة من تسعة حتفهم»). */
const isToldOfThem = (hit: Hit | null | undefined): boolean => tagsOf(hit, 'trigger').some(({ rule }) => !rule.endsWith('.light-verb'))

/** "Four of the crew of 22" */
function isBehindSomeOfGroup({ hitAt, amountAt }: Sentence, amount: Amount): boolean {
  const of = rightBefore(hitAt, amount.from)
  if (!of || !tagOf(of, 'partitive')) return false
  const some = amountAt[of.from - 1]
  return some != null && some.to === of.from && some.quantity.form !== 'singular' && COLLECTIVE.has(some.quantity.noun ?? '') && mayBeOutOf(some, amount)
}

/** Where the word for a group stands whose size an amount is; null where none does. */
function groupBefore({ hitAt }: Sentence, { from }: Amount): number | null {
  const link = rightBefore(hitAt, from)
  if (!link) return null
  if (tagOf(link, 'group') && link.to - link.from > 1) return link.from
  if (!(tagOf(link, 'partitive') ?? tagOf(link, 'consists'))) return null
  for (let i = link.from - 1; i >= 0 && i >= link.from - WITHIN; i--) if (tagOf(hitAt[i], 'group')) return hitAt[i]!.from
  return null
}

/** "of", "in", "from", "of the" */
const takesOut = (hit: Hit | null | undefined): boolean => (tagOf(hit, 'place-preposition') ?? tagOf(hit, 'partitive') ?? tagOf(hit, 'takes-out')) !== null || isOutOf(hit)

const opensClause = ({ keys, hitAt }: Sentence, from: number): boolean => from === 0 || isComma(keys[from - 1]) || tagOf(rightBefore(hitAt, from), 'coordination') !== null

/** True for people who are no more than the group has. */
const mayBeOutOf = (other: Amount | null | undefined, group: Amount): boolean =>
  other != null && (other.quantity.unit === 'person' || other.quantity.unit === null) && (other.quantity.value ?? 0) <= (group.quantity.value ?? Infinity)
