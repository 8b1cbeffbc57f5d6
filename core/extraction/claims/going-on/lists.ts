import { isCurrency } from '../../../model/figure.ts'
import { kindOf } from '../../../model/kind.ts'
import { most } from '../decision.ts'
import type { Case, Class, Decision } from '../decision.ts'
import { TIMES } from '../governing/time-spent.ts'
import { isOfNextGiver } from '../governing/givers.ts'
import { isJoined } from '../joined.ts'
import { isOnLabelLine } from './labels.ts'
import { isLikened } from '../settling/likened.ts'
import { isPackage, tagOf, tagsOf } from '../meaning.ts'
import { isColon, isComma, isMark, isQuote, leastOf, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** True where nothing but list words stands between two amounts. */
function isListed(sentence: Sentence, from: number, to: number, words: number, kind: Class): boolean {
  let joined = false
  let steps = 0
  // What points back from the figure itself («18 من المصابين … و9») does not end its list.
  const own = sentence.hitAt[from]
  for (let i = own && (tagOf(own, 'set') || tagOf(own, 'subset')?.form === 'of-them') ? own.to : from; i < to; i++) {
    const key = sentence.keys[i] ?? ''
    const hit = sentence.hitAt[i]
    if (isMark(key)) {
      if (isComma(key)) joined = true
      else if (!isQuote(key) && key !== '(' && key !== ')') return false
      continue
    }
    if (hit) {
      // A verb of aid between people says nothing of them, nor the other way about.
      const trigger = tagsOf(hit, 'trigger').find((t) => (kindOf(t.measure) === 'aid') === (kind === 'money'))
      if (trigger && !(kind === 'money' && tagsOf(hit, 'trigger').some((t) => isPackage(t.rule))) && (trigger.frame === 'counted' ? joined || hit.coordinated : !trigger.rule.endsWith('.state') && !(trigger.rule.endsWith('.remains') && hit.coordinated))) return false
      if (tagOf(hit, 'said') || (tagOf(hit, 'boundary')?.cost ?? 0) >= 4 || (hit.from !== from && tagsOf(hit, 'subset').some(({ form }) => form !== 'most')) || tagOf(hit, 'set')) return false
      if (tagOf(hit, 'coordination') || hit.coordinated) joined = true
    }
    if (++steps > words) return false
  }
  const next = sentence.amountAt[to]
  return joined || (next !== null && next !== undefined && isJoined(sentence, next))
}

/** Figures that a list goes on over. */
const PASSED_OVER: ReadonlySet<string> = new Set(['is an age', 'repeats the number before it'])

/** The claim that the amount continues a list of; null where it stands alone. */
export function listBefore({ sentence, amount, here, kind }: Case): Decision | null {
  // "1,320 children under five and 5,290 women": an age, or digits that repeat a number, end no list.
  // "in 10,917 locations, down from 11.5 million": whatever was counted between.
  if (tagOf(rightBefore(sentence.hitAt, amount.from), 'compares') && rightBefore(sentence.hitAt, amount.from)?.to === amount.from) return here.findLast((d) => d.measure !== null && (kindOf(d.measure) === 'aid') === (kind === 'money')) ?? null
  if (kind === 'person' && isLikened(sentence, amount)) return here.findLast((d) => d.measure !== null && kindOf(d.measure) !== 'aid') ?? null
  const previous = here.findLast((d) => (kind !== 'money' || isCurrency(d.amount.quantity.unit)) && (d.measure !== null || (d.amount.quantity.form !== 'singular' && !PASSED_OVER.has(d.whyNot ?? ''))))
  if (!previous?.measure || (kindOf(previous.measure) === 'aid') !== (kind === 'money')) return null
  return isListed(sentence, previous.amount.to, amount.from, kind === 'money' ? 14 : 9, kind) ? previous : null
}

/** True where an amount coordinated with a part is a part as well («بينهم 3 أطفال وامرأتان»). */
export function staysInSubset(sentence: Sentence, part: Decision, amount: Amount): boolean {
  return isListed(sentence, part.amount.to, amount.from, 14, part.measure !== null && kindOf(part.measure) === 'aid' ? 'money' : 'person')
}

/**
 * The whole of an amount that continues a list of parts of `whole`: that of which `whole` itself is a part, where verbs come first and the amount counts as `whole` does, not
 * as the last of its parts («738 من أبناء المحافظة، بينهم 167 مدنيا، و473 من الجنود»).
 */
export function wholeOfList(sentence: Sentence, last: Decision, whole: Decision, amount: Amount): Decision {
  const counts = ({ to }: Amount): boolean => (tagOf(sentence.hitAt[to], 'partitive') ?? tagOf(sentence.hitAt[to], 'describes')) !== null
  return sentence.profile.verbFirst && whole.parent && whole.sentence === sentence && counts(amount) && counts(whole.amount) && !counts(last.amount) ? whole.parent : whole
}

/** True where a colon and a quotation mark open other words between. */
function opensSpeech(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isColon(sentence.keys[i]) && isQuote(sentence.keys[i + 1])) return true
  return false
}

/** True where a word between opens a clause of its own ("while", «بينما»). */
function contrasts(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tagOf(sentence.hitAt[i], 'boundary')?.cost ?? 0) >= 6) return true
  return false
}

/** So many times the dead are no dead. */
const MANY_MORE = 20

/** Words between a conjunction and the figure that its clause opens with, at most. */
const OPENS_WITHIN = 2

/** True where a conjunction right before the figure opens a clause of its own ("when", "after"). */
function opensClause(sentence: Sentence, from: number, to: number): boolean {
  for (let i = to - 1; i >= from && i >= to - OPENS_WITHIN; i--) if ((tagOf(sentence.hitAt[i], 'boundary')?.cost ?? 0) >= 3 && !tagOf(sentence.hitAt[i], 'link')) return true
  return false
}

/** How many sentences before a label line its sum's whole stands, at most. */
const LABEL_BACK = 3
/** Words behind the sum of such a line, at most. */
const LABEL_TAIL = 4

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
export function continued({ sentence, amount, kind, topics, here, earlier }: Case): Decision | null {
  const before = (d: Decision): boolean => d.measure !== null && (kind === 'person' || (d.measure !== 'requested' && kindOf(d.measure) === 'aid'))
  const last = here.findLast(before) ?? earlier.findLast(before)
  // "Mali: €15.4 million": the line opens a breakdown of the sum told a little before.
  const back = kind === 'money' && isOnLabelLine(sentence, amount) && sentence.keys.length - amount.to <= LABEL_TAIL ? LABEL_BACK : 1
  if (!last?.measure || last.sentence.index < sentence.index - back) return null
  const sort = kindOf(last.measure)
  if (kind === 'money') return sort === 'aid' && !topics.in(sentence, 'commerce') && (topics.near(sentence, 'aid') || isOfNextGiver(sentence, amount, here, earlier)) ? last : null
  if (sort === 'aid' || topics.in(sentence, 'custody') || topics.in(sentence, 'rescue') || topics.in(sentence, 'aboard')) return null
  // «سرعتها 150 كيلومترا وهبات وصلت إلى 185»: what is measured on goes on.
  // "found within four metres of it, thirteen in the lavatories"
  const placed = !topics.profile.verbFirst && last.sentence === sentence && last.amount.quantity.noun === null && tagOf(sentence.hitAt[amount.to], 'place-preposition') !== null && (isComma(sentence.keys[amount.from - 1]) || isJoined(sentence, amount))
  // "killed in the country in ten years, 97 in Donetsk": a time between ends no list.
  if (amount.quantity.noun === null && !placed && here.at(-1)?.whyNot?.startsWith('counts ') && (topics.profile.verbFirst || !isComma(sentence.keys[amount.from - 1]) || !TIMES.has(here.at(-1)?.amount.quantity.unit ?? ''))) return null
  // «توفي 652 طفلا، بينما عالجنا 70 ألفا»: another clause tells of others.
  // … but «فيما وصل ثمانية آخرون» more of the same.
  if (last.sentence === sentence && topics.profile.verbFirst && contrasts(sentence, last.amount.to, amount.from) && !(amount.quantity.noun === 'other' && areBrought(sentence, amount))) return null
  // "some 43,000 displaced live there, and the minister met a team of 22 health workers": whom another noun holds.
  if (last.sentence === sentence && !topics.profile.verbFirst && amount.quantity.noun !== null && amount.from - last.amount.to > OWN_NOUN && tagOf(sentence.hitAt[amount.from - 1], 'partitive')) return null
  // "30 deaths and nearly 19,500 people moved": so many more are of another kind.
  if (last.sentence === sentence && !topics.profile.verbFirst && amount.quantity.noun !== null && (last.measure === 'killed' || last.measure === 'injured' || last.measure === 'missing') && leastOf(amount) >= MANY_MORE * most(last)) return null
  // "23 died when about 1,500 people rushed a factory"
  if (last.sentence === sentence && !topics.profile.verbFirst && amount.quantity.noun !== null && opensClause(sentence, last.amount.to, amount.from)) return null
  if (last.sentence === sentence) return opensSpeech(sentence, last.amount.to, amount.from) || (topics.profile.verbFirst && isInRelative(sentence, amount)) ? null : last
  if (sentence.opensLine && !sentence.listItem) return null
  if (sort !== 'displacement' || amount.quantity.noun !== null) return null
  return leastOf(amount) >= CROWD ? last : null
}

/** Words between a figure and the colon behind which those it counts are named, and the most who are named one by one. */
const NAMED_WITHIN = 10
const NAMED_AT_MOST = 10

/** The figure whose people are named behind a colon: "admits to two deaths: a road mender and a street sweeper". Null for any other person. */
export function enumeratedIn({ sentence, amount, here }: Case): Decision | null {
  if (!isColon(rightBefore(sentence.keys, amount.from)) || amount.quantity.unit !== 'person') return null
  const last = here.at(-1)
  const size = last?.amount.quantity.value ?? 0
  if (!last?.measure || kindOf(last.measure) === 'aid' || size < 2 || size > NAMED_AT_MOST || size <= (amount.quantity.value ?? 0) || amount.from - last.amount.to > NAMED_WITHIN) return null
  for (let i = last.amount.to; i < amount.from - 1; i++) if (tagOf(sentence.hitAt[i], 'said') || isMark(sentence.keys[i])) return null
  return last
}
