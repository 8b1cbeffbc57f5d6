import { kindOf } from '../../../model/kind.ts'
import { countsPeople, isClaim } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isComma, isMark, rightBefore, saysMore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** How many sentences back those are counted to whom others are added. */
const WITHIN = 2
/** Words of the clause before such a number, at most. */
const CLAUSE_WORDS = 12

/**
 * "In Bala another eleven.", "Last week brought 61 more.": a bare number that ends its clause and adds to those counted right before, where
 * nothing in the clause says what befell others. Null where things were counted since, or where nothing adds to them.
 */
export function addedTo({ sentence, amount, topics, here, earlier }: Case): Decision | null {
  const last = here.findLast((d) => d.measure !== null) ?? earlier.at(-1)
  if (amount.quantity.form === 'singular' || !isClaim(last) || !countsPeople(last)) return null
  const onTheWay = kindOf(last.measure) === 'displacement' && addsOnTheWay(sentence, amount)
  if (!onTheWay && !addsMore(sentence, amount)) return null
  if (last.sentence.index < sentence.index - WITHIN || countsOthersSince(last, { sentence, amount, topics })) return null
  return tellsOther(sentence, amount) ? null : last
}

/** True for "another eleven", "a further 61", "61 more" with nothing behind that they could count. */
function addsMore(sentence: Sentence, amount: Amount): boolean {
  const more = saysMore(sentence, amount.to)
  const end = more ? { ...amount, to: amount.to + 1 } : amount
  if (!more && !tagOf(rightBefore(sentence.hitAt, amount.from), 'further')) return false
  if (end.to >= sentence.keys.length || isMark(sentence.keys[end.to])) return true
  const next = sentence.hitAt[end.to]
  return (tagOf(next, 'coordination') ?? tagOf(next, 'place-preposition') ?? tagOf(next, 'source-end') ?? tagOf(next, 'weekday') ?? tagOf(next, 'then')) !== null
}

/** "Another 800 were waiting on the river bank": more of those on their way, of whom no word tells anything else. */
function addsOnTheWay({ hitAt }: Sentence, { from, to }: Amount): boolean {
  return tagOf(rightBefore(hitAt, from), 'further') !== null && tagOf(hitAt[to], 'auxiliary') !== null
}

/** True where nobody else and no things were counted since the claim. */
export const addsSince = (last: Decision, around: Pick<Case, 'sentence' | 'amount' | 'topics'>): boolean => !countsOthersSince(last, around)

/** True where a number of things stands between the claim and the amount, or of people of whom nothing was said: others are added to those. */
function countsOthersSince(last: Decision, { sentence, amount, topics }: Pick<Case, 'sentence' | 'amount' | 'topics'>): boolean {
  const isOther = ({ quantity: { form, noun, unit } }: Amount): boolean => form !== 'singular' && noun !== null && (unit === null || unit === 'person')
  for (let back = sentence.index - last.sentence.index; back >= 0; back--) {
    const between = back === 0 ? sentence : topics.before(sentence, back)
    if (between?.amounts.some((other) => isOther(other) && (back > 0 || other.from < amount.from) && (between !== last.sentence || other.from > last.amount.from))) return true
  }
  return false
}

/** True where a word of the clause says what befell others, or counts things. */
function tellsOther(sentence: Sentence, amount: Amount): boolean {
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - CLAUSE_WORDS && !(isMark(sentence.keys[i]) && !isComma(sentence.keys[i])); i--) {
    const hit = sentence.hitAt[i]
    if (hit?.from === i && tellsSomethingElse(hit)) return true
  }
  return false
}

/** True for a word that says what befell somebody, brings somebody somewhere, or counts things; bare "take" says none of that. */
function tellsSomethingElse(hit: Hit): boolean {
  if (tagOf(hit, 'thing') || hasTopic(hit, 'rescue', 'custody', 'commerce', 'contest', 'aboard')) return true
  const triggers = tagsOf(hit, 'trigger')
  if (triggers.some((t) => t.needs === undefined && !t.rule.endsWith('.take'))) return true
  return tagOf(hit, 'conveys') !== null && tagOf(hit, 'link') === null && !triggers.some((t) => t.rule.endsWith('.take'))
}
