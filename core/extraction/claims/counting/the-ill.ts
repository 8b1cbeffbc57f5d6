import type { Trigger } from '../governing/frames.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isComma, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'

/** Rules that say no more than that somebody is in a hospital. */
export const BROUGHT = /\.(state|ward|hospital)$/
/** How often the opening of a report on a disease names it. */
const OF_DISEASE = 2
/** Nouns of those who are ill, by their ids. */
const PATIENT = 'patient'
const CASE = 'case'
/** Words from the ill to what says that they are in a hospital, at most, and from "of the new hospitalisations" to a number of them. */
const BROUGHT_WITHIN = 5
const OPENS_WITHIN = 5

/** True where the sentence, the one right before it or the opening of the text speaks of a disease. */
export function tellsOfDisease(sentence: Sentence, topics: TopicSense): boolean {
  if (topics.in(sentence, 'disease') || topics.opening('disease') >= OF_DISEASE) return true
  const before = sentence.opensLine ? null : topics.before(sentence, 1)
  return before !== null && topics.in(before, 'disease')
}

/**
 * True in news of a disease for those who are in a hospital, who are ill and not hurt: "314 more patients were hospitalised", "2,084 hospitalisations were recorded, 654 of
 * them in Lusaka", and a number of them told right behind ("Of them, 1,300 are in Colombo and 814 outside it").
 */
export function areIll(sentence: Sentence, amount: Amount, topics: TopicSense): boolean {
  const { noun } = amount.quantity
  if (topics.opening('disease') < OF_DISEASE && !(noun === PATIENT && topics.in(sentence, 'disease'))) return false
  if (areInHospital(sentence, amount)) return true
  if (noun !== null && noun !== CASE) return false
  const before = sentence.amounts[sentence.amounts.indexOf(amount) - 1]
  if (before) return goesOnWith(sentence, before, amount) && areIll(sentence, before, topics)
  return opensWithTheIll(sentence, amount, topics)
}

/** True where the first words behind an amount that say what befell those counted say that they are in a hospital. */
function areInHospital({ keys, hitAt, amountAt }: Sentence, { from, to, quantity }: Amount): boolean {
  const befell = (hit: Hit | null): readonly Trigger[] => tagsOf(hit, 'trigger').filter(({ measure }) => measure === 'injured' || measure === 'killed')
  for (let i = to; i < keys.length && i < to + BROUGHT_WITHIN && !isMark(keys[i]) && !amountAt[i]; i++) {
    const told = befell(hitAt[i] ?? null)
    if (told.length > 0) return told.every(({ measure, rule }) => measure === 'injured' && BROUGHT.test(rule))
  }
  // "hospitals reported 62,382 patients"
  return quantity.noun === PATIENT && befell(hitAt[from - 1] ?? null).length === 0
}

/** "410 were in Colombo, and 402 elsewhere", "2,084 hospitalisations, including 654 from Lusaka": true where nothing is told of a bare number but where they are. */
function goesOnWith({ hitAt }: Sentence, before: Amount, { from, to }: Amount): boolean {
  for (let i = before.to; i < from; i++) if (tagsOf(hitAt[i], 'trigger').some(({ measure }) => measure === 'killed') || tagOf(hitAt[i], 'set')) return false
  return tagsOf(hitAt[to], 'trigger').every(({ measure }) => measure !== 'killed')
}

/** "Of the new hospitalisations, 410", "Of them, 1,300" behind a sentence that counted nobody but the ill. */
function opensWithTheIll(sentence: Sentence, { from }: Amount, topics: TopicSense): boolean {
  const { keys, hitAt } = sentence
  const opening = tagsOf(hitAt[0], 'subset')
  if (opening.length === 0 || from > OPENS_WITHIN) return false
  for (let i = hitAt[0]!.to; i < from; i++) {
    if (isComma(keys[i])) continue
    const hit = hitAt[i]
    if (!(tagsOf(hit, 'trigger').some(({ rule }) => BROUGHT.test(rule)) || tagOf(hit, 'determiner') || hasTopic(hit, 'disease'))) return false
  }
  if (from > hitAt[0]!.to + 1) return true
  const before = topics.before(sentence, 1)
  return before !== null && before.amounts.length > 0 && before.amounts.every((amount) => areIll(before, amount, topics))
}
