import { isJoined } from '../joined.ts'
import { hasTopic, tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isComma, isDash, isMark, isQuote } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** What it costs to reach over a conjunction that goes on with the news ("but", "while", "where"), at least. */
const CLAUSE_EDGE = 3
/** … and over one that tells of what went before ("after"). */
const BACKGROUND_EDGE = 4

/** True where a bare number stands where a clause begins: at the head of its sentence, or behind a mark or "and". */
export function opensClause(sentence: Sentence, amount: Amount): boolean {
  if (amount.from === 0 || isJoined(sentence, amount) || opensWithDay(sentence, amount)) return true
  const hit = sentence.hitAt[amount.from - 1]
  if (hit && (opensWithOnly(sentence, hit) || bringsInClause(hit))) return true
  const key = sentence.keys[amount.from - 1]
  return isComma(key) || isDash(key) || isQuote(key) || key === ';' || key === ':' || key === '('
}

/** True where "only" or "still" stands at the head of a clause. */
function opensWithOnly({ hitAt, keys, profile }: Sentence, hit: Hit): boolean {
  if (!tagOf(hit, 'not-negation')) return false
  // "Only 13 have been identified."
  if (hit.from === 0 || tagOf(hitAt[hit.from - 1], 'coordination')) return true
  // «ولا يزال خمسة في العناية المركزة»
  return hit.coordinated || (!profile.grammar.commasList && isComma(keys[hit.from - 1]))
}

/** True for a word behind which a clause begins, or what somebody says. */
function bringsInClause(hit: Hit): boolean {
  // "but seven were in a serious condition", "where nine remained", "with two fighting for their lives"
  const edge = tagOf(hit, 'boundary')?.cost
  if ((edge !== undefined && edge !== BACKGROUND_EDGE && edge >= CLAUSE_EDGE) || tagOf(hit, 'carrying-with')) return true
  return tagOf(hit, 'said') !== null || tagOf(hit, 'complement') !== null || (hit.from === 0 && tagOf(hit, 'further') !== null)
}

/** Words that tell by when, before the number that a clause goes on with, at most. */
const DAY_WITHIN = 4

/** "As of this morning 24 are still being treated", "On Monday nine were …": true where nothing but a day or an hour stands before a bare number. */
function opensWithDay({ hitAt, keys, amountAt, profile }: Sentence, { from }: Amount): boolean {
  if (profile.verbFirst || from > DAY_WITHIN) return false
  const namesDay = tagOf(hitAt[from - 1], 'weekday') ?? tagOf(hitAt[from - 1], 'relative-day') ?? tagOf(hitAt[from - 1], 'clock')
  if (!namesDay && !tagOf(hitAt[0], 'as-of') && !hasTopic(hitAt[0], 'since')) return false
  for (let i = 0; i < from; i++) {
    const hit = hitAt[i]
    if (isMark(keys[i]) || amountAt[i] || tagOf(hit, 'said') || tagOf(hit, 'auxiliary') || (i > 0 && tagOf(hit, 'trigger'))) return false
  }
  return true
}
