import { spelling } from '../../text/spelling.ts'
import { tagOf } from '../meaning.ts'
import { figureAt, isMark, isQuote, rightBefore } from '../sentence.ts'
import { confirmsFigure } from './reported.ts'
import type { Hit } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'
import { sourceKind } from './source.ts'

/** The first word of the verb and what belongs to it: "has also", "on Monday". */
export function verbGroupStart(sentence: Sentence, hit: Hit): number {
  let right = hit.from
  while (right > 0) {
    const at = sentence.hitAt[right - 1]
    // "could not say"
    const denied = tagOf(at, 'negation') !== null && tagOf(sentence.hitAt[right - 2], 'modality') !== null
    // "would confirm only eight"
    const modal = tagOf(at, 'modality') !== null && right === hit.from && confirmsFigure(sentence, hit)
    // "Amnesty in May put the deaths at 40"
    if (at && right > 2 && isMonthOfName(sentence, at)) { right = at.from - 1; break }
    if (!at || !(tagOf(at, 'auxiliary') || tagOf(at, 'before-verb') || tagOf(at, 'weekday') || tagOf(at, 'relative-day') || denied || modal)) break
    right = denied ? right - 2 : at.from
    // "on Monday said"
    const on = right > 0 && (tagOf(at, 'weekday') ?? tagOf(at, 'relative-day')) ? sentence.hitAt[right - 1] : null
    if (on && tagOf(on, 'source-end') && !tagOf(on, 'before-verb')) right = on.from
  }
  return right
}

/**
 * The word "by" right behind a passive, or behind a day that stands between ("announced today by"), what a report is dismissed as or what a count is put at ("put at 38 by");
 * -1 where none stands there.
 */
export function agentBehind(sentence: Sentence, to: number): number {
  let quoted = false
  for (let i = to; i < to + AGENT_WITHIN && i < sentence.keys.length; i++) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'agent') && !quoted) return i
    if (isQuote(sentence.keys[i])) { quoted = !quoted; continue }
    if (quoted || tagOf(hit, 'relative-day') || tagOf(hit, 'weekday') || tagOf(hit, 'before-verb')) continue
    if (leadsToCount(sentence.hitAt[to]) && (i === to || figureAt(sentence, i))) continue
    return -1
  }
  return -1
}
const AGENT_WITHIN = 8

/** True for "at", "as", "to" behind a passive, which lead to what something is put at or dismissed as. */
const leadsToCount = (hit: Hit | null | undefined): boolean => (tagOf(hit, 'link') ?? tagOf(hit, 'direction')) !== null

/** "concluded in 1999 that", "found in May that": the word behind a preposition and the time it leads to; `at` where none stands there. */
export function behindWhen(sentence: Sentence, at: number): number {
  if (!tagOf(sentence.hitAt[at], 'place-preposition')) return at
  const year = sentence.keys[at + 1] === '' && YEAR.test(spelling(sentence.text, sentence.starts[at + 1], sentence.ends[at + 1]))
  return year || tagOf(sentence.hitAt[at + 1], 'month') ? at + 2 : at
}
const YEAR = /^(1[89]|20)\d\d$/

/** "Amnesty in May put …": a month and its preposition right behind a name. */
function isMonthOfName({ keys, hitAt }: Sentence, month: Hit): boolean {
  if (!tagOf(month, 'month') || !tagOf(rightBefore(hitAt, month.from), 'place-preposition')) return false
  const name = month.from - 2
  return !isMark(keys[name]) && !tagOf(hitAt[name], 'trigger') && !tagOf(hitAt[name], 'auxiliary')
}

/** "The toll given by the hospital stood at 24", "has reached 24": true for the verb of what is told, behind one who can tell it. */
export function opensPredicate(sentence: Sentence, from: number, hit: Hit): boolean {
  const { hitAt } = sentence
  const verb = tagOf(hit, 'before-verb') && !tagOf(hit, 'link') ? hitAt[hit.to] : hit
  if (!verb || tagOf(verb, 'source-word') || (sourceKind(sentence, from, hit.from) === null && !tagOf(hitAt[from], 'determiner'))) return false
  const auxiliary = tagOf(verb, 'auxiliary')
  if (auxiliary) return !auxiliary.gerund
  const counts = tagOf(verb, 'link') ?? tagOf(verb, 'sums-up') ?? tagOf(verb, 'houses')
  return counts !== null && (tagOf(hitAt[verb.to], 'link') ?? figureAt(sentence, verb.to)) !== null && !isPreposition(verb)
}

/** True for a small word that links a number, and is no verb ("of", "at"). */
const isPreposition = (hit: Hit): boolean =>
  (tagOf(hit, 'partitive') ?? tagOf(hit, 'direction') ?? tagOf(hit, 'place-preposition') ?? tagOf(hit, 'source-end') ?? tagOf(hit, 'subset')) !== null
