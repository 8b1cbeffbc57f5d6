import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { isAge } from '../counting/ages.ts'
import { countsPeople, least, most } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import type { Topic } from '../tag.ts'
import { endsClause } from '../clause-ends.ts'
import { openingSet, wholeOfSet } from './opening-set.ts'
import { follows } from './following.ts'
import { isStrength } from '../counting/named-not-counted.ts'
import { describedPart } from './described-part.ts'
import { figureAt, isColon, isMark, isQuote, leastOf, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'

/** What a figure counts that its own words do not tell, and the figure it is a part of where it is one. */
export interface Recalled {
  measure: Measure
  rule: string
  parent: Decision | null
}

/** How many sentences back what is spoken of is looked for, and a question. */
const TOLD_WITHIN = 2
const ASKED_WITHIN = 3
/** A question without "how many" asks for a figure only where it is this short ("And the injured?"). */
const SHORT_QUESTION = 9

/**
 * What a figure counts by what was asked or told right before it: the answer to a question ("How many died? Forty, …"), what somebody
 * says of the same matter ("The rebels say 90."), or a part of those counted last ("Eleven were boys."). Null where nothing tells.
 */
export function recalled(around: Case): Recalled | null {
  const { sentence, amount, topics, kind } = around
  if ((amount.quantity.form === 'singular' && amount.quantity.noun !== null) || topics.in(sentence, 'custody') || topics.in(sentence, 'rescue') || topics.in(sentence, 'aboard')) return null
  if (kind === 'person' && tellsOfAnother(sentence, amount, topics)) return null
  // "One of the men was a driver."
  if (kind === 'person' && (amount.quantity.form === 'singular' || isOfKnown(sentence, amount))) return (amount.quantity.form === 'singular' ? addedUp(around) : null) ?? partTold(around)
  const followed = kind === 'person' ? follows(around) : null
  if (followed?.measure) return { measure: followed.measure, rule: followed.rule ?? '', parent: null }
  return answered(around) ?? addedUp(around) ?? (kind === 'person' && (amount.quantity.noun === null || amount.quantity.noun === 'other') ? saidOfIt(around) ?? partTold(around) ?? countedOn(around) : null)
}

/** How many sentences back the total stands that is broken down behind a colon. */
const TOTAL_WITHIN = 3

/** "… broke the figure down: Druze, 1,010; Bedouin, 166; soldiers, 250.": figures behind a colon that add up to one told before count as it does. */
function addedUp({ sentence, amount, here, earlier, kind }: Case): Recalled | null {
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
  const isTotal = (d: Decision): boolean => d.measure !== null && kindOf(d.measure) !== 'aid' && d.amount.quantity.value === sum && d.sentence.index >= sentence.index - TOTAL_WITHIN
  const total = here.findLast((d) => isTotal(d) && d.amount.from < colon) ?? earlier.findLast(isTotal)
  return total?.measure ? { measure: total.measure, rule: total.rule ?? '', parent: null } : null
}

/** True for "two of the men": a number of those that the article says are known. */
function isOfKnown({ hitAt }: Sentence, { from, to, quantity }: Amount): boolean {
  if (quantity.noun === null || to - from < 3) return false
  for (let i = from + 1; i < to; i++) if (tagsOf(hitAt[i], 'subset').some((s) => s.form === 'out-of')) return true
  return false
}

/** True where a verb behind the figure says of it what no lexicon knows ("Six were deployed"). */
function tellsOfAnother(sentence: Sentence, amount: Amount, topics: TopicSense): boolean {
  const { happening } = topics.profile
  for (let i = amount.to; happening !== null && i < amount.to + PREDICATE && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) {
    if (!tagOf(sentence.hitAt[i], 'auxiliary')) continue
    const next = i + 1
    return next < sentence.keys.length && !isMark(sentence.keys[next]) && happening.test(topics.text.slice(sentence.starts[next], sentence.ends[next]))
  }
  return false
}

/** Words between a figure and its verb, at most. */
const PREDICATE = 3

/** The first figure of an answer counts what was asked for. */
function answered({ sentence, amount, topics, here, earlier, kind }: Case): Recalled | null {
  if (here.length > 0) return null
  let lines = sentence.opensLine ? 1 : 0
  for (let back = 1; back <= ASKED_WITHIN && lines <= 1; back++) {
    const index = sentence.index - back
    if (index < 0) return null
    const before = topics.isQuestion(index) ? topics.at(index) : null
    if (before) {
      if ((earlier.at(-1)?.sentence.index ?? -1) >= before.index) return null
      const told = askedFor(before, topics, kind)
      // "How many have you brought out? / By my own hand? Forty-four …": a question within the answer asks for nothing.
      if (told === null && back > 0 && before.opensLine && !topics.opensLine(index + 1) && !topics.profile.verbFirst) { lines++; continue }
      return told && kind === 'person' && amount.quantity.unit !== null && amount.quantity.unit !== 'person' ? null : told
    }
    if (topics.opensLine(index)) lines++
  }
  return null
}

function askedFor(question: Sentence, topics: TopicSense, kind: Case['kind']): Recalled | null {
  if (topics.in(question, 'custody') || topics.in(question, 'rescue') || question.amounts.some(({ quantity }) => quantity.form !== 'singular')) return null
  const asks = question.hitAt.some((hit) => tagOf(hit, 'asks'))
  if (kind === 'person' && asksForThings(question, topics.profile.verbFirst)) return null
  if (!asks && question.keys.length > SHORT_QUESTION) return null
  const told = toldIn(question, topics, kind) ?? (asks && !topics.profile.verbFirst && kind === 'person' ? takenIn(question) : null)
  if (told) return told
  // "How many of you were there at first?", asked of somebody who was held.
  const next = question.hitAt.findLast((hit) => tagOf(hit, 'asks'))
  const after = next ? question.hitAt[next.to] : null
  return kind === 'person' && topics.opening('captives') > 0 && (tagOf(after, 'partitive') || tagOf(after, 'auxiliary')) ? { measure: 'abducted', rule: 'abducted.asked', parent: null } : null
}

/** "How many girls were taken?": what the participle that ends a question says of those it asks for. */
function takenIn({ keys, hitAt }: Sentence): Recalled | null {
  const last = hitAt[keys.length - 2]
  if (keys.at(-1) !== '?' || !last || !tagOf(hitAt[last.from - 1], 'auxiliary')) return null
  const trigger = tagsOf(last, 'trigger').find(({ measure, frame }) => frame === 'participle' && kindOf(measure) === 'hostage')
  return trigger ? { measure: trigger.measure, rule: trigger.rule, parent: null } : null
}

/** True for "how many houses", "how many of the villages"; where verbs come first what is asked for stands right behind. */
function asksForThings({ hitAt }: Sentence, verbFirst: boolean): boolean {
  const asks = hitAt.find((hit) => tagOf(hit, 'asks'))
  for (let i = asks ? asks.to : hitAt.length; i < hitAt.length && i < (asks?.to ?? 0) + (verbFirst ? 1 : PREDICATE); i++) if (tagOf(hitAt[i], 'thing')) return true
  return false
}

/** What a text speaks of where words like "hold" and "free" tell of people. */
const OF_CAPTIVES: readonly Topic[] = ['captives', 'hostages', 'prisoners', 'captors']

/** What the words of a sentence say last of people, or of aid; null where they say nothing. */
export function toldIn(sentence: Sentence, topics: TopicSense, kind: Case['kind'], to = sentence.keys.length, from = 0): Recalled | null {
  for (let i = to - 1; i >= from; i--) {
    const hit = sentence.hitAt[i]
    if (!hit || hit.from !== i) continue
    for (const { measure, rule, needs, figurative } of tagsOf(hit, 'trigger')) {
      if ((kindOf(measure) === 'aid') !== (kind === 'money') || (figurative && topics.opening('contest') > 2)) continue
      if (rule.endsWith('.things') || (needs !== undefined && !topics.near(sentence, needs))) continue
      // "where a house collapsed": it houses nobody.
      if (rule.endsWith('.host') && tagOf(hit, 'thing')) continue
      if (rule.endsWith('.take') && !topics.near(sentence, 'captors') && !topics.near(sentence, 'captives')) continue
      // "The stadium holds 35,000" holds nobody.
      if (figurative && (rule.endsWith('.freed') || (measure === 'held' && rule.endsWith('.verb'))) && !OF_CAPTIVES.some((topic) => topics.near(sentence, topic))) continue
      if (!rule.endsWith('again')) return { measure, rule, parent: null }
    }
    const set = kind === 'person' ? tagOf(hit, 'set') : null
    if (set) return { measure: set.measure, rule: `${set.measure}.set`, parent: null }
  }
  return null
}

/** What people were counted as last, in this sentence or the ones just before. */
export function countedLast({ sentence, here, earlier }: Case): Decision | null {
  const last = here.findLast(countsPeople) ?? earlier.findLast(countsPeople)
  // «11 قتيلا و38 جريحا، قبل أن يقول إن العدد 13»: what is told of the dead and the hurt together is first of the dead.
  const first = (last?.measure === 'injured' || (last?.measure === 'missing' && last.sentence.profile.verbFirst)) && last.parent === null ? (here.includes(last) ? here : earlier).findLast((d) => d.sentence === last.sentence && d.measure === 'killed' && d.parent === null && d.amount.to <= last.amount.from) ?? last : last
  return first && first.sentence.index >= sentence.index - TOLD_WITHIN ? first : null
}

/** Words between a verb of saying and its bare figure, at most ("put it at 40"). */
const SAID_REACH = 4

/** "The rebels say 90.", "I counted sixty-one myself.", "has suggested as many as 150,000": a bare number is of what is spoken of. */
function saidOfIt(around: Case): Recalled | null {
  const { sentence, amount, topics } = around
  if (leastOf(amount) < 2 || !(endsClause(sentence, amount) || isCounted(around)) || isStrength(sentence, amount.from)) return null
  let said = topics.profile.verbFirst ? saidOf(sentence, amount) : null
  // "speaks of "about ten""
  const begin = isQuote(rightBefore(sentence.keys, amount.from)) ? amount.from - 2 : amount.from - 1
  for (let i = said ? -1 : begin; i >= 0 && i >= amount.from - SAID_REACH && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i--) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'said')) { said = hit ?? null; break }
    if (!hit || (!tagOf(hit, 'link') && !tagOf(hit, 'pronoun') && !tagOf(hit, 'auxiliary') && !tagOf(hit, 'before-verb'))) break
  }
  if (!said) return null
  return spokenOf(around, said.from, TOLD_WITHIN)
}

/** "The mission counted 185 in the second quarter": true for a bare number right behind a verb of counting, with where or when behind it. */
function isCounted({ sentence, amount, topics }: Case): boolean {
  const verb = rightBefore(sentence.hitAt, amount.from)
  return !topics.profile.verbFirst && tagsOf(verb, 'said').some((said) => said.counting === true) && (tagOf(sentence.hitAt[amount.to], 'place-preposition') ?? tagOf(sentence.hitAt[amount.to], 'function')) !== null
}

/** What is spoken of before word `at`, by what was counted last or, where that is further off, by what the words say. */
function spokenOf(around: Case, at: number, within: number): Recalled | null {
  const { sentence, topics, kind } = around
  const last = countedLast(around)
  for (let back = 0; back <= within; back++) {
    const before = back === 0 ? sentence : topics.before(sentence, back)
    if (!before) break
    // What is named behind those counted last is spoken of now.
    const named = toldIn(before, topics, kind, back === 0 ? at : before.keys.length, last?.sentence === before ? last.amount.to + 1 : 0)
    if (named && (!last || last.sentence !== before || names(named.rule))) return named
    if (last?.measure && last.sentence === before) return { measure: last.measure, rule: last.rule ?? '', parent: null }
  }
  return null
}

/** Words between a verb of saying with its subject behind it and the preposition before the figure, at most. */
const SUBJECT_REACH = 9

/** «تحدث المتمردون عن أربعين», «أشار المنظمون إلى مئة»: the verb whose preposition stands right before the figure; null where none does. */
function saidOf(sentence: Sentence, amount: Amount): Hit | null {
  const before = sentence.hitAt[amount.from - 1]
  // «اعترف الجيش بستين»: the preposition may be written as one with the number.
  const glued = (sentence.starts[amount.from] ?? 0) < amount.quantity.start
  if (!glued && !tagOf(before, 'relayed') && !tagOf(before, 'direction') && !tagOf(before, 'link')) return null
  for (let i = amount.from - (glued ? 1 : 2); i >= 0 && i >= amount.from - SUBJECT_REACH && !isMark(sentence.keys[i]) && !figureAt(sentence, i); i--) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'said')) return hit ?? null
    if (tagOf(hit, 'trigger') || tagOf(hit, 'complement')) return null
  }
  return null
}

/** True for words that name those counted, not what befell them. */
const names = (rule: string): boolean => rule.endsWith('.toll') || rule.endsWith('.set')

/** From which sentence on a text has had the room to count. */
const FAR_IN = 4
/** Above this a number behind "at" tells no hour. */
const HOURS = 24

/** "On Sunday he washed fifty-four.", "The list has arrived at 315:": where people are being counted, a bare number that ends its clause counts them. */
function countedOn(around: Case): Recalled | null {
  const { sentence, amount } = around
  const size = leastOf(amount)
  const before = rightBefore(sentence.hitAt, amount.from)
  if (size < 2 || amount.from === 0 || isStrength(sentence, amount.from) || (sentence.opensLine && !tagOf(sentence.hitAt[0], 'complement')) || isMark(sentence.keys[amount.from - 1]) || !endsClause(sentence, amount) || around.topics.opening('contest') > 2 || around.topics.in(sentence, 'commerce')) return null
  const latest = around.here.at(-1) ?? around.earlier.at(-1)
  if (latest?.measure && kindOf(latest.measure) === 'aid' && latest.sentence.index >= sentence.index - 1) return null
  // Nobody is being counted in a text that has counted nobody.
  if (!around.topics.profile.verbFirst && sentence.index >= FAR_IN && !around.here.some(countsPeople) && !around.earlier.some(countsPeople)) return null
  // "Nigeria are missing two": a state that has a number right behind it is no state of those.
  if (tagOf(before, 'trigger')?.frame === 'state' || (tagOf(before, 'trigger')?.frame === 'passive' && tagOf(before, 'trigger')?.rule.endsWith('.state'))) return null
  if (BESIDE_NO_COUNT.some((role) => tagOf(before, role) !== null) || (tagOf(before, 'place-preposition') && size <= HOURS)) return null
  // "The dead had become a hundred": the clause itself names them.
  return toldIn(sentence, around.topics, 'person', amount.from, clauseFrom(sentence, amount.from)) ?? (tagOf(before, 'auxiliary') ? null : spokenOf(around, amount.from, 1))
}

/** Where the clause begins that word `at` stands in. */
function clauseFrom(sentence: Sentence, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (isMark(sentence.keys[i]) || sentence.amountAt[i]) return i + 1
  return 0
}

/** What makes the number behind it an hour, an age, a name or a part. */
const BESIDE_NO_COUNT = ['numbering', 'age', 'direction', 'as-of', 'month', 'partitive', 'determiner', 'thing', 'definite', 'boundary'] as const

/** "Eleven were boys.": a bare number that opens a sentence and of which it is told what they were, is part of those counted just before. */
function partTold(around: Case): Recalled | null {
  const { sentence, amount, here, earlier, topics } = around
  const next = sentence.hitAt[amount.to]
  const one = amount.quantity.form === 'singular'
  if (topics.profile.happening === null) return topics.profile.verbFirst ? describedPart(around) : null
  // "Five of us were hurt, and one was my grandson."
  if (one && here.length > 0) return tagOf(next, 'auxiliary') && tagOf(sentence.hitAt[next?.to ?? 0], 'determiner') ? ofLastHere(around) : null
  if (sentence.opensLine || !(tagOf(next, 'auxiliary') ?? (one ? tagOf(next, 'holds') : null)) || figureAt(sentence, amount.to + 1)) return null
  for (let i = 0; i < amount.from; i++) {
    const hit = sentence.hitAt[i]
    if (!isQuote(sentence.keys[i]) && !tagOf(hit, 'not-negation') && !tagOf(hit, 'before-verb') && !tagOf(hit, 'determiner') && !tagOf(hit, 'coordination')) return null
  }
  const before = topics.before(sentence, 1)
  // "All the dead were from Punjab. Two were brothers.", "None of the dead was older than 40. Four were Afghans."
  const told = before && !before.amounts.some((other) => other.quantity.form !== 'singular' && !isAge(before, other)) ? openingSet(before) : null
  if (told) return { measure: told, rule: `${told}.set`, parent: wholeOfSet(earlier, told, leastOf(amount)) }
  const last = countedLast({ ...around, here: [] })
  // "Five people died and three houses fell. One was a clinic."
  if (!last || (one && (last.sentence !== before || before.amounts.at(-1)?.quantity.unit !== 'person'))) return null
  const size = leastOf(amount)
  // Of several counted in one sentence it is the dead who are told of.
  const together = earlier.filter((d) => d.sentence === last.sentence && d.measure !== null && kindOf(d.measure) !== 'aid')
  const whole = together.find((d) => d.measure === 'killed' && d.parent === null && most(d) >= size) ?? last
  // "Eight of the 11 dead came from one town, three of them from one family. Two were Afghans."
  const above = whole.parent?.parent ?? whole.parent
  const undivided = above !== null && least(above) >= size ? above : whole
  return undivided.measure && most(undivided) >= size ? { measure: undivided.measure, rule: undivided.rule ?? '', parent: undivided } : null
}

/** What the last figure of this sentence counts, for one of its people. */
function ofLastHere({ here }: Case): Recalled | null {
  const last = here.at(-1)
  return last?.measure && kindOf(last.measure) !== 'aid' && most(last) > 1 ? { measure: last.measure, rule: last.rule ?? '', parent: last } : null
}
