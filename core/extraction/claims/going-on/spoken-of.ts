import { countsNothingBehind } from '../clause-ends.ts'
import { isStrength } from '../counting/named-not-counted.ts'
import { countsAid, countsPeople, isClaim, most } from '../decision.ts'
import type { Case } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, isMark, isQuote, leastOf, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { asClaimed } from './recalled.ts'
import type { Recalled } from './recalled.ts'
import { countedLast, TOLD_WITHIN, toldIn } from './told-in.ts'

/** Words between a verb of saying and its bare figure, at most ("put it at 40"). */
const SAID_REACH = 4

/** "The rebels say 90.", "I counted sixty-one myself.", "has suggested as many as 150,000": a bare number is of what is spoken of. */
export function saidOfIt(around: Case): Recalled | null {
  const { sentence, amount, topics } = around
  if (leastOf(amount) < 2 || !(countsNothingBehind(sentence, amount) || isCountedByVerb(around)) || isStrength(sentence, amount.from)) return null
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
function isCountedByVerb({ sentence: { hitAt }, amount }: Case): boolean {
  if (!tagsOf(rightBefore(hitAt, amount.from), 'said').some((said) => said.counting === true)) return false
  return (tagOf(hitAt[amount.to], 'place-preposition') ?? tagOf(hitAt[amount.to], 'function')) !== null
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
    if (isClaim(last) && last.sentence === before) return asClaimed(last, null)
  }
  return null
}

/** Words between a verb of saying with its subject behind it and the preposition before the figure, at most. */
const SUBJECT_REACH = 9

/** «تحدث المتمردون عن أربعين», «أشار المنظمون إلى مئة»: the verb whose preposition stands right before the figure; null for none. */
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
export function countedOn(around: Case): Recalled | null {
  const { sentence, amount, topics } = around
  if (!mayCountOn(around) || isBesideNoCount(sentence, amount)) return null
  // "The dead had become a hundred": the clause itself names them.
  const named = toldIn(sentence, topics, 'person', amount.from, clauseFrom(sentence, amount.from))
  if (named || tagOf(rightBefore(sentence.hitAt, amount.from), 'auxiliary')) return named
  const last = countedLast(around)
  return last && leastOf(amount) > MANY_MORE * most(last) ? null : spokenOf(around, amount.from, 1)
}

/** "Forty-two are missing. Arrivals rose to 15,200.": more than so many times those counted last, and ten times that where they have no upper bound, are others. */
const MANY_MORE = 20

/** True for a bare number that ends its clause, in a text that counts people. */
function mayCountOn({ sentence, amount, topics, here, earlier }: Case): boolean {
  if (leastOf(amount) < 2 || amount.from === 0 || isMark(sentence.keys[amount.from - 1]) || !countsNothingBehind(sentence, amount)) return false
  if (isStrength(sentence, amount.from) || (sentence.opensLine && !tagOf(sentence.hitAt[0], 'complement'))) return false
  if (topics.opening('contest') > 2 || topics.in(sentence, 'commerce')) return false
  const latest = here.at(-1) ?? earlier.at(-1)
  if (latest && countsAid(latest) && latest.sentence.index >= sentence.index - 1) return false
  // Nobody is being counted in a text that has counted nobody.
  return topics.profile.verbFirst || sentence.index < FAR_IN || here.some(countsPeople) || earlier.some(countsPeople)
}

/** True where the word before makes an hour, an age, a name or a part of a number, or says what state those are in. */
function isBesideNoCount(sentence: Sentence, amount: Amount): boolean {
  const before = rightBefore(sentence.hitAt, amount.from)
  const trigger = tagOf(before, 'trigger')
  // "Nigeria are missing two": a state that has a number right behind it is no state of those.
  if (trigger?.frame === 'state' || (trigger?.frame === 'passive' && trigger.rule.endsWith('.state'))) return true
  if (BESIDE_NO_COUNT.some((role) => tagOf(before, role) !== null)) return true
  return tagOf(before, 'place-preposition') !== null && leastOf(amount) <= HOURS
}

/** Where the clause begins that word `at` stands in. */
function clauseFrom(sentence: Sentence, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (isMark(sentence.keys[i]) || sentence.amountAt[i]) return i + 1
  return 0
}

/** What makes the number behind it an hour, an age, a name or a part. */
const BESIDE_NO_COUNT = ['numbering', 'age', 'direction', 'as-of', 'month', 'partitive', 'determiner', 'thing', 'definite', 'boundary'] as const
