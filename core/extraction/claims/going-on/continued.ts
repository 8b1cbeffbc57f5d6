import { kindOf } from '../../../model/kind.ts'
import { countsAid, LOSSES, most } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { isOfNextGiver } from '../governing/givers.ts'
import { hasOwnPredicate } from '../governing/own-predicate.ts'
import { TIMES } from '../governing/time-spent.ts'
import { isJoined } from '../joined.ts'
import { tagOf } from '../meaning.ts'
import { isColon, isComma, isInBrackets, isMark, isQuote, leastOf, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { isOnLabelLine } from './labels.ts'

/** True where a colon and a quotation mark open other words between. */
function opensQuotationBetween(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isColon(sentence.keys[i]) && isQuote(sentence.keys[i + 1])) return true
  return false
}

/** From this cost on a word opens a clause of its own, and from this on one that goes on with the clause. */
const OWN_CLAUSE = 6
const FURTHER_CLAUSE = 3

/** True where a word between opens a clause of its own ("while", «بينما»). */
function contrasts(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tagOf(sentence.hitAt[i], 'boundary')?.cost ?? 0) >= OWN_CLAUSE) return true
  return false
}

/** So many times the dead are no dead. */
const MANY_MORE = 20

/** Words between a conjunction and the figure that its clause opens with, at most. */
const OPENS_WITHIN = 2

/** True where a conjunction right before the figure opens a clause of its own ("when", "after"). */
function hasConjunctionBefore(sentence: Sentence, from: number, to: number): boolean {
  for (let i = to - 1; i >= from && i >= to - OPENS_WITHIN; i--) {
    if ((tagOf(sentence.hitAt[i], 'boundary')?.cost ?? 0) >= FURTHER_CLAUSE && !tagOf(sentence.hitAt[i], 'link')) return true
  }
  return false
}

/** How many sentences before a label line its sum's whole stands, at most. */
const LABEL_BACK = 3
/** Words behind the sum of such a line, at most. */
const LABEL_TAIL = 4

/** "will support families in Niger ($10 million), Mali ($9 million)": true for a sum in brackets right behind a place, where subjects come first. */
const isOfPlaceBefore = (sentence: Sentence, amount: Amount): boolean =>
  !sentence.profile.verbFirst && isInBrackets(sentence, amount) && tagOf(sentence.hitAt[amount.from - 2], 'place-word') !== null

/** How many words before a figure a relative pronoun is looked for. */
const RELATIVE_REACH = 4

/** «خلال مهرجان … الذي استقطب 400 مليون شخص»: what a relative clause tells is of what stands before it. */
function isInRelative(sentence: Sentence, { from }: Amount): boolean {
  for (let i = from - 1; i >= 0 && i >= from - RELATIVE_REACH; i--) {
    const hit = sentence.hitAt[i]
    if (sentence.amountAt[i] || isMark(sentence.keys[i])) return false
    if (tagOf(hit, 'boundary')?.cost === 2 && !tagOf(hit, 'complement') && !tagOf(hit, 'place-preposition') && !tagOf(hit, 'as-of')) return true
  }
  return false
}

/** Words between a verb of bringing and those brought, at most. */
const BROUGHT_WITHIN = 4

/** True for those whom a verb before them brings. */
function areBrought(sentence: Sentence, { from }: Amount): boolean {
  for (let i = from - 1; i >= 0 && i >= from - BROUGHT_WITHIN && !isMark(sentence.keys[i]); i--) if (tagOf(sentence.hitAt[i], 'brings')) return true
  return false
}

/** How large a displaced crowd must be to be read on from the sentence before without a word that says so. */
const CROWD = 1000

/** Further off than this a noun with "of" holds others than those counted before. */
const OWN_NOUN = 6

/** The claim of the sentence before that a sentence without triggers goes on with: further donors, further crowds on the move. */
export function continued(around: Case): Decision | null {
  const { sentence, amount, kind, topics, here, earlier } = around
  const before = (d: Decision): boolean => d.measure !== null && (kind === 'person' || (d.measure !== 'requested' && countsAid(d)))
  const last = here.findLast(before) ?? earlier.findLast(before)
  // "Mali: €15.4 million": the line opens a breakdown of the sum told a little before.
  const isShare = (isOnLabelLine(sentence, amount) && sentence.keys.length - amount.to <= LABEL_TAIL) || isOfPlaceBefore(sentence, amount)
  const back = kind === 'money' && isShare ? LABEL_BACK : 1
  if (!last?.measure || last.sentence.index < sentence.index - back) return null
  if (kind === 'money') {
    if (!countsAid(last) || topics.in(sentence, 'commerce')) return null
    return topics.near(sentence, 'aid') || isOfNextGiver(sentence, amount, here, earlier) ? last : null
  }
  if (countsAid(last) || topics.in(sentence, 'custody') || topics.in(sentence, 'rescue') || topics.in(sentence, 'aboard')) return null
  if (isOfMeasured(around, last)) return null
  if (last.sentence === sentence) {
    const ofOthers = topics.profile.verbFirst ? tellsOfOthersWhereVerbsLead(around, last) : tellsOfOthersWhereSubjectsLead(around, last)
    return ofOthers || hasOwnPredicate(sentence, amount, topics) ? null : last
  }
  if (sentence.opensLine && !sentence.listItem) return null
  return kindOf(last.measure) === 'displacement' && amount.quantity.noun === null && leastOf(amount) >= CROWD ? last : null
}

/** «سرعتها 150 كيلومترا وهبات وصلت إلى 185»: what is measured on goes on. */
function isOfMeasured({ sentence, amount, here, topics }: Case, last: Decision): boolean {
  const measured = here.at(-1)
  if (amount.quantity.noun !== null || !measured?.whyNot?.startsWith('counts ')) return false
  if (topics.profile.verbFirst) return true
  const comma = isComma(rightBefore(sentence.keys, amount.from))
  // "found within four metres of it, thirteen in the lavatories"
  const bare = last.sentence === sentence && last.amount.quantity.noun === null
  if (bare && tagOf(sentence.hitAt[amount.to], 'place-preposition') && (comma || isJoined(sentence, amount))) return false
  // "killed in the country in ten years, 97 in Donetsk": a time between ends no list.
  return !comma || !TIMES.has(measured.amount.quantity.unit ?? '')
}

function tellsOfOthersWhereVerbsLead({ sentence, amount }: Case, last: Decision): boolean {
  // «توفي 652 طفلا، بينما عالجنا 70 ألفا»: another clause tells of others, but «فيما وصل ثمانية آخرون» more of the same.
  const more = amount.quantity.noun === 'other' && areBrought(sentence, amount)
  if (!more && contrasts(sentence, last.amount.to, amount.from)) return true
  return opensQuotationBetween(sentence, last.amount.to, amount.from) || isInRelative(sentence, amount)
}

function tellsOfOthersWhereSubjectsLead({ sentence, amount }: Case, last: Decision): boolean {
  const { measure, amount: { to } } = last
  if (amount.quantity.noun !== null) {
    // "some 43,000 displaced live there, and the minister met a team of 22 health workers": whom another noun holds.
    if (amount.from - to > OWN_NOUN && tagOf(rightBefore(sentence.hitAt, amount.from), 'partitive')) return true
    // "30 deaths and nearly 19,500 people moved": so many more are of another kind.
    if (measure !== null && LOSSES.has(measure) && leastOf(amount) >= MANY_MORE * most(last)) return true
    // "23 died when about 1,500 people rushed a factory"
    if (hasConjunctionBefore(sentence, to, amount.from)) return true
  }
  return opensQuotationBetween(sentence, to, amount.from)
}
