import type { Candidate } from './candidate.ts'
import { HARM } from '../decision.ts'
import type { Case } from '../decision.ts'

/** How often the opening of a sports report names its sport. */
const SPORTS_REPORT = 4

/** How often the opening of a report on votes, matches or markets names them. */
const CONTEST_REPORT = 4

/** Nouns of those who compete, by their ids. */
const COMPETITORS: ReadonlySet<string> = new Set([
  'player', 'runner', 'athlete', 'rider', 'jockey', 'cyclist', 'skier', 'footballer', 'contestant', 'swimmer', 'gymnast', 'sprinter', 'goalkeeper', 'participant'
])

/** A verb of harm speaks of a figure there where it stands as near. */
const HARMED_BELOW = 3

const OF_CONTEST = 'is told in a report on votes or markets'

/** True for words near by that people came to harm and that are said of no contest. */
const isHarmInEarnest = (best: Candidate | null): boolean =>
  best !== null && best.measure !== null && HARM.has(best.measure) && best.cost < HARMED_BELOW && best.trigger?.figurative !== true

/** Why a figure in a report on votes, matches or markets is no claim; null where it may be one. `best` is what governs it. */
export function whyContest({ amount, topics, kind, earlier }: Case, best: Candidate | null): string | null {
  const { noun, form } = amount.quantity
  const { verbFirst } = topics.profile
  const contest = topics.opening('contest')
  if (contest >= (verbFirst ? CONTEST_REPORT : CONTEST_REPORT - 1) && (kind === 'money' || !isHarmInEarnest(best))) return OF_CONTEST
  // "Eleven players are out injured"
  const ofPlayers = best?.measure === 'injured' && form !== 'singular' && (noun === null || COMPETITORS.has(noun))
  if (!verbFirst && ofPlayers && contest >= CONTEST_REPORT && !earlier.some((d) => d.measure === 'killed')) return OF_CONTEST
  if (topics.opening('sport') >= SPORTS_REPORT && !(best?.measure === 'killed' && best.trigger?.frame !== 'either')) return 'is told in a sports report'
  return null
}
