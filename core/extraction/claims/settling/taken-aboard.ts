import type { Measure } from '../../../model/kind.ts'
import type { Case } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'
import type { Topic } from '../tag.ts'
import type { TopicSense } from '../topics.ts'

/** How many sentences behind the one that tells of a ship's seizure those aboard may be counted. */
const TOLD_WITHIN = 2

/** What a sentence speaks of where somebody is captured. */
const OF_CAPTURE: readonly Topic[] = ['captors', 'captives', 'hostages', 'group']

/** True where captors seize something in a sentence; the police and coast guards that do are none. */
function isSeizure(sentence: Sentence, topics: TopicSense): boolean {
  return sentence.hitAt.some((hit) => tagOf(hit, 'seizes') !== null) && !topics.in(sentence, 'police') && OF_CAPTURE.some((topic) => topics.in(sentence, topic))
}

/**
 * "Pirates hijacked a tanker with 24 seafarers on board": what is done to a ship, bus or plane is done to those aboard, of whom nothing else is said. Right
 * behind such a sentence ("Aboard are 15 Filipinos.") they are held. Null where nobody seized it.
 */
export function takenAboard({ sentence, amount, topics, earlier }: Case): Measure | null {
  if (topics.in(sentence, 'rescue') || (amount.quantity.form === 'singular' && amount.quantity.noun === null)) return null
  if (isSeizure(sentence, topics)) return 'abducted'
  // "On board are 111 passengers.": of those who ride it takes more to say that they are held.
  if (amount.quantity.noun === 'passenger' || amount.quantity.noun === 'person' || earlier.at(-1)?.measure === 'released') return null
  for (let back = 1; back <= TOLD_WITHIN; back++) {
    const before = topics.before(sentence, back)
    if (before && topics.in(before, 'captors') && isSeizure(before, topics)) return 'held'
  }
  return null
}
