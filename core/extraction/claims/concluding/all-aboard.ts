import { leastOf } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Case } from '../decision.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'

/** Words between a word of death and who all died, at most. */
const ALL_WITHIN = 4

/** Words before it is told at the head of a sentence that all died, at most. */
const HEAD = 6

/**
 * "A plane with nine people on board crashed, killing everyone aboard", «انقلب قارب يقل 30 مهاجرا، غرقوا جميعا»: true where behind those aboard, in their
 * sentence or at the head of the next, it is told that all of them died, and nobody else is counted between.
 */
export function allAboardDied({ sentence, amount, topics }: Case): boolean {
  if (leastOf(amount) < 2) return false
  if (allDie(sentence, amount.to, sentence.keys.length)) return true
  if (othersBehind(sentence, amount)) return false
  const next = topics.at(sentence.index + 1)
  return next !== null && !next.opensLine && allDie(next, 0, HEAD)
}

/** True where a word for all of them stands by a word of death among the words from `from` to `to`, before any figure, or it is told that none lives. */
function allDie({ hitAt, keys, amountAt }: Sentence, from: number, to: number): boolean {
  let all = -ALL_WITHIN - 1
  let died = -ALL_WITHIN - 1
  for (let i = from; i < to && i < keys.length && !amountAt[i]; i++) {
    const hit = hitAt[i]
    if (hit?.from !== i) continue
    // "killing all on board"
    if (tagOf(hit, 'none-lives') || (tellsOfDeath(hit) && hasTopic(hitAt[hit.to], 'aboard'))) return true
    if (tagOf(hit, 'all-of-them')) all = i
    if (tellsOfDeath(hit)) died = i
    if (Math.abs(all - died) <= ALL_WITHIN && all >= 0 && died >= 0) return true
  }
  return false
}

const tellsOfDeath = (hit: Hit): boolean =>
  tagsOf(hit, 'trigger').some(({ measure, frame }) => measure === 'killed' && frame !== 'counted' && frame !== 'label')

/** True where others are counted behind an amount in its sentence. */
const othersBehind = ({ amounts }: Sentence, amount: Amount): boolean => amounts.some((other) => other.from >= amount.to && other.quantity.unit === 'person')
