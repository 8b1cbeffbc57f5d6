import { spelling } from '../../text/spelling.ts'
import { countsPeople, isClaim } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { isOutOf, tagOf } from '../meaning.ts'
import { isColon, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'
import { answered } from './answered.ts'
import { didNot } from './did-not.ts'
import { follows } from './following.ts'
import { partTold } from './part-told.ts'
import { asClaimed } from './recalled.ts'
import type { Recalled } from './recalled.ts'
import { countedOn, saidOfIt } from './spoken-of.ts'


/**
 * What a figure counts by what was asked or told right before it: the answer to a question ("How many died? Forty, …"), what somebody
 * says of the same matter ("The rebels say 90."), or a part of those counted last ("Eleven were boys."). Null where nothing tells.
 */
export function recalled(around: Case): Recalled | null {
  const { sentence, amount, topics, kind } = around
  const { form, noun } = amount.quantity
  if (form === 'singular' && noun !== null) return null
  const died = kind === 'person' ? didNot(around) : null
  if (died) return died
  if (topics.in(sentence, 'custody') || topics.in(sentence, 'rescue') || topics.in(sentence, 'aboard')) return null
  if (kind === 'money') return answered(around)
  if (tellsOfAnother(sentence, amount, topics)) return null
  // "One of the men was a driver."
  if (form === 'singular') return totalOfBreakdown(around) ?? partTold(around)
  if (isOfKnown(sentence, amount)) return partTold(around)
  const followed = follows(around)
  if (isClaim(followed)) return asClaimed(followed, null)
  const told = answered(around) ?? totalOfBreakdown(around)
  if (told || (noun !== null && noun !== 'other')) return told
  return saidOfIt(around) ?? partTold(around) ?? countedOn(around)
}

/** How many sentences back the total stands that is broken down behind a colon. */
const TOTAL_WITHIN = 3

/** "… broke the figure down: Druze, 1,010; Bedouin, 166; soldiers, 250.": figures behind a colon that add up to one told before count as it does. */
function totalOfBreakdown({ sentence, amount, here, earlier, kind }: Case): Recalled | null {
  if (kind !== 'person' || amount.quantity.value === null) return null
  let colon = amount.from - 1
  while (colon > 0 && !isColon(sentence.keys[colon])) colon--
  if (colon <= 0) return null
  let sum = 0
  let parts = 0
  for (const { quantity, from } of sentence.amounts) {
    if (from < colon || (quantity.form === 'singular' && quantity.noun !== null)) continue
    if (quantity.value === null || (quantity.unit !== null && quantity.unit !== 'person')) return null
    sum += quantity.value
    parts++
  }
  if (parts < 2) return null
  const isTotal = (d: Decision): boolean => countsPeople(d) && d.amount.quantity.value === sum && d.sentence.index >= sentence.index - TOTAL_WITHIN
  const total = here.findLast((d) => isTotal(d) && d.amount.from < colon) ?? earlier.findLast(isTotal)
  return isClaim(total) ? asClaimed(total, null) : null
}

/** True for "two of the men": a number of those that the article says are known. */
function isOfKnown({ hitAt }: Sentence, { from, to, quantity }: Amount): boolean {
  if (quantity.noun === null || to - from < 3) return false
  for (let i = from + 1; i < to; i++) if (isOutOf(hitAt[i])) return true
  return false
}

/** True where a verb behind the figure says of it what no lexicon knows ("Six were deployed"). */
function tellsOfAnother(sentence: Sentence, amount: Amount, topics: TopicSense): boolean {
  const { happening } = topics.profile
  for (let i = amount.to; happening !== null && i < amount.to + PREDICATE && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) {
    if (!tagOf(sentence.hitAt[i], 'auxiliary')) continue
    const next = i + 1
    return next < sentence.keys.length && !isMark(sentence.keys[next]) && happening.test(spelling(topics.text, sentence.starts[next], sentence.ends[next]))
  }
  return false
}

/** Words between a figure and its verb, at most. */
const PREDICATE = 3
