import type { Candidate } from './candidate.ts'
import { tagOf } from './meaning.ts'
import type { Trigger } from './frames.ts'
import { isMark } from './sentence.ts'
import type { Amount, Sentence } from './sentence.ts'

/** Words between those counted and "in", and behind the number of places to their kind, at most. */
const STAY_REACH = 6
const PLACES_REACH = 2
/** What it costs that a shelter is where they are, and each word on the way. */
const SHELTER_COST = 0.8
const SHELTER_WORD_COST = 0.1

const SHELTERED: Trigger = { role: 'trigger', measure: 'displaced', frame: 'state', rule: 'displaced.sheltered' }
/** Schools and sites hold others as well. */
const PERHAPS_SHELTERED: Trigger = { ...SHELTERED, needs: 'displacement' }

/** "203,000 are in 1,400 shelters", "66,000 people in 721 centres": those in a number of shelters. Null for others. */
export function shelteredIn(sentence: Sentence, amount: Amount): Candidate | null {
  const begin = behindFamilies(sentence, amount.to)
  for (let i = begin; i < begin + STAY_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i++) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'trigger') ?? tagOf(hit, 'boundary') ?? tagOf(hit, 'coordination')) return null
    if (!hit || hit.from !== i || !tagOf(hit, 'place-preposition')) continue
    const places = sentence.amountAt[hit.to]
    if (!places || places.quantity.unit !== null) continue
    for (let k = places.from; k < places.to + PLACES_REACH && k < sentence.keys.length && (k < places.to || !isMark(sentence.keys[k])); k++) {
      const shelter = tagOf(sentence.hitAt[k], 'shelter')
      const at = sentence.hitAt[k]
      if (shelter && at) return { measure: 'displaced', rule: SHELTERED.rule, cost: SHELTER_COST + (i - begin) * SHELTER_WORD_COST, hit: at, side: 'right', trigger: shelter.only ? SHELTERED : PERHAPS_SHELTERED }
    }
    return null
  }
  return null
}

/** "61,400 persons or 15,820 families are in …", "66,000 people (14,000 families) in …": behind the same people counted by things they make up. */
function behindFamilies(sentence: Sentence, to: number): number {
  const other = sentence.amountAt[to + 1]
  if (!other || other.quantity.unit !== null || other.quantity.noun === null) return to
  if (sentence.keys[to] === '(') return sentence.keys[other.to] === ')' ? other.to + 1 : to
  return tagOf(sentence.hitAt[to], 'conversion') ? other.to : to
}
