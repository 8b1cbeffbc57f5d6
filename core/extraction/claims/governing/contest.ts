import { hasTopic } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'

/** How often the opening of a report on a vote, a match or a market names such things. */
const CONTEST = 3

/** True where more than one word tells of a contest that is none of those counted ("two spectators and a captain"). */
function speaksOfContest({ hitAt, amountAt }: Sentence): boolean {
  let told = 0
  for (let i = 0; i < hitAt.length; i++) if (hitAt[i]?.from === i && amountAt[i]?.quantity.unit !== 'person' && hasTopic(hitAt[i], 'contest')) told++
  return told > 1
}

/** True where votes, matches or markets are spoken of: who is wiped out, lost or missing there is none of the dead. */
export const tellsOfContest = (sentence: Sentence, topics: TopicSense): boolean =>
  topics.opening('contest') >= CONTEST || (topics.count(sentence, 'contest') > 1 && speaksOfContest(sentence))
