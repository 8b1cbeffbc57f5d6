import { kindOf } from '../../../model/kind.ts'
import { isJoined } from '../joined.ts'
import { tagOf } from '../meaning.ts'
import { isComma, isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Candidate } from './candidate.ts'
import { verbBehindParticiple, verbOfDescribed } from './described-subject.ts'
import { endOfFronted, isFronted } from './fronted.ts'
import { hasObjectRightAfter } from './frames.ts'
import { hasNoObjectBehind, takesNoObject } from './trigger-cost.ts'

/** Words of a verb and its auxiliaries, at most. */
const VERB_GROUP = 3

/** A person without a number is counted only by a trigger right beside it. */
const SINGLE_LIMIT = 1.9
/** … or by one behind a figure joined to it ("a mother and her two children perished"). */
const JOINED_SINGLE_LIMIT = 4.6
/** … or that a comma lists before it. */
const LISTED_SINGLE_LIMIT = 6.5

/** Words from one person to a figure beside him that is told of with him, or that he does something to, at most. */
const BESIDE_WITHIN = 3

/** How far off a trigger may stand that counts one person without a number. */
export function singleLimit(sentence: Sentence, amount: Amount): number {
  const { hitAt, amountAt } = sentence
  // "one of the four was found dead"
  if (tagOf(hitAt[amount.to], 'subset')) return JOINED_SINGLE_LIMIT
  for (let i = amount.to; i < amount.to + BESIDE_WITHIN; i++) {
    const next = amountAt[i]
    if (!next) continue
    if (isListedOn(sentence, amount, next)) return LISTED_SINGLE_LIMIT
    return isJoined(sentence, next) || tagOf(hitAt[amount.to], 'coordination') ? JOINED_SINGLE_LIMIT : SINGLE_LIMIT
  }
  return SINGLE_LIMIT
}

/** «لقي سائق شاحنة (34 عاما) مصرعه»: true for the object, behind what describes them, of the verb right before those counted, which says that they died. */
function isTheirEnd({ amountAt }: Sentence, { to }: Amount, { rule, side, hit }: Candidate): boolean {
  if (side !== 'right' || !rule.endsWith('.light-verb')) return false
  for (let i = to; i < hit.from; i++) if (amountAt[i]?.quantity.unit === 'person') return false
  return true
}

/** "a farmer, his wife and a guard were killed" */
const isListedOn = ({ keys, profile }: Sentence, { to }: Amount, { from, quantity: { noun, unit } }: Amount): boolean =>
  from === to + 1 && isComma(keys[to]) && noun !== null && unit === 'person' && profile.grammar.commasList

/** True for the one who does it: «قتل مسلح 12 شخصا». */
export function isAgent(sentence: Sentence, amount: Amount): boolean {
  const { keys, hitAt, amountAt } = sentence
  // "a boy of nine", "a father of four"
  if (tagOf(hitAt[amount.to], 'numbering') ?? tagOf(hitAt[amount.to], 'age')) return false
  // "a woman of 68"
  if (!sentence.profile.grammar.ofMeansFrom && tagOf(hitAt[amount.to], 'partitive')) return false
  for (let i = amount.to; i < amount.to + BESIDE_WITHIN; i++) {
    const hit = hitAt[i]
    if (isMark(keys[i]) || hit?.coordinated) return false
    const next = amountAt[i]
    if (next) return !isJoined(sentence, next) && maySuffer(next)
    if (tagOf(hit, 'place-preposition') || tagOf(hit, 'subset') || tagOf(hit, 'coordination')) return false
  }
  return false
}

/** «استشهاد جندي خلال عمليتين»: things are done nothing to. */
const maySuffer = ({ quantity: { form, unit, noun } }: Amount): boolean => form !== 'singular' && (unit === 'person' || (unit === null && noun === null))

/** Behind "of our own" at `to`; `to` where no such words stand there. */
function behindOwn({ hitAt }: Sentence, to: number): number {
  const own = tagOf(hitAt[to], 'link') ? hitAt[to + 1] : null
  return own && tagOf(own, 'determiner') ? own.to : to
}

/** What a verb says of a single person behind words that describe him is said of him alone ("a man in his 40s was killed"). */
export function toldOfDescribed(sentence: Sentence, amount: Amount, candidates: readonly Candidate[], verbFirst: boolean): Candidate | null {
  if (verbFirst) {
    const end = tagOf(rightBefore(sentence.hitAt, amount.from), 'meets-end') ? candidates.find((c) => isTheirEnd(sentence, amount, c)) : undefined
    return near(end ?? toldOfFronted(sentence, amount, candidates))
  }
  const to = amount.quantity.noun === null ? behindOwn(sentence, amount.to) : amount.to
  if (amount.quantity.form !== 'singular' || (amount.quantity.noun === null && !isComma(sentence.keys[to]))) return null
  const verb = verbOfDescribed(sentence, to)
  if (verb === null || verb === to) return null
  const said = candidates.find((c) => c.side === 'right' && c.measure !== null && c.hit.from >= verb && c.hit.from <= verb + VERB_GROUP)
  return near(said)
}

const near = (said: Candidate | null | undefined): Candidate | null => (said ? { ...said, cost: Math.min(said.cost, SINGLE_LIMIT) } : null)

/** True for what befalls its subject, who does it to nobody. */
function befallsSubject(sentence: Sentence, { rule, hit }: Candidate): boolean {
  if (!rule.endsWith('.verb') || takesNoObject(hit)) return !hasObjectRightAfter(sentence, hit)
  return hasNoObjectBehind(sentence, hit)
}

/** What a verb far behind people and what describes them costs. */
const BEHIND_PARTICIPLE = 6

/** "Nine workers hired for the harvest under a deal with the union were killed": what befell people who open their sentence, however far behind a participle its verb stands. */
export function toldBehindParticiple(sentence: Sentence, amount: Amount, candidates: readonly Candidate[]): Candidate | null {
  const verb = verbBehindParticiple(sentence, amount)
  const said = verb === null ? undefined : candidates.find(({ side, measure, hit }) => side === 'right' && measure !== null && hit.from === verb)
  return said ? { ...said, cost: Math.min(said.cost, BEHIND_PARTICIPLE) } : null
}

/** «أن سائقا في الأربعين من عمره توفي»: what tells of one who stands before his verb, however he is described between. */
function toldOfFronted(sentence: Sentence, { from, to, quantity: { form, noun } }: Amount, candidates: readonly Candidate[]): Candidate | null {
  if (form !== 'singular' || noun === null || !isFronted(sentence, from)) return null
  const end = endOfFronted(sentence, to)
  let first: Candidate | null = null
  for (const c of candidates) {
    if (c.side !== 'right' || c.measure === null || kindOf(c.measure) === 'displacement' || c.hit.from >= end) continue
    if (c.trigger?.frame !== 'either' && c.trigger?.frame !== 'passive') continue
    if (first === null || c.hit.from < first.hit.from) first = c
  }
  return first && befallsSubject(sentence, first) ? first : null
}
