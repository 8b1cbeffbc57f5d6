import { kindOf } from '../../../model/kind.ts'
import type { Case, Decision } from '../decision.ts'
import { countsPeople } from '../decision.ts'
import { hasTopic } from '../meaning.ts'
import type { Candidate } from './candidate.ts'

/** Why a sum is a ransom; null where it may be aid. `best` is what governs it. */
export function whyRansom(around: Case, best: Candidate | null): string | null {
  const { sentence, topics } = around
  const inText = topics.opening('captives') > 1
  if (best?.measure === 'delivered' && inText && !topics.near(sentence, 'aid')) return IN_TEXT
  if (topics.in(sentence, 'captives') && !topics.in(sentence, 'aid')) return 'money in a sentence about captives: a ransom'
  if (best?.measure === 'requested' && topics.in(sentence, 'captors') && !topics.near(sentence, 'aid')) return 'money that captors ask for: a ransom'
  if (best?.measure === 'requested' && inText && !topics.in(sentence, 'aid')) return IN_TEXT
  // "They called the principal and demanded 200 million naira.", of those who took 27 pupils.
  return !topics.profile.verbFirst && isForTaken(around, best) ? IN_TEXT : null
}

const IN_TEXT = 'money in a text about captives: a ransom'

/** How many claims and sentences back those taken are looked for, for whom money is asked. */
const TAKEN_CLAIMS = 4
const TAKEN_WITHIN = 4

/** True for money asked for right after it was told who was taken, and for money sent where others are set free. */
function isForTaken({ sentence, topics, here, earlier }: Case, best: Candidate | null): boolean {
  if (best?.measure !== 'delivered' && best?.measure !== 'requested') return false
  if (topics.opening('aid') > 0 || topics.near(sentence, 'aid')) return false
  if (best.measure === 'delivered') return here.some((d) => d.measure === 'released')
  const isTaken = ({ measure, sentence: { index } }: Decision): boolean => (measure === 'abducted' || measure === 'held') && index >= sentence.index - TAKEN_WITHIN
  return earlier.slice(-TAKEN_CLAIMS).some(isTaken)
}

/** How many sentences before a ransom the captives are told of, at most. */
const CAPTIVES_WITHIN = 2

/**
 * "They took 24 pupils. Their principal was asked for 200 million naira.": true for what is asked for or paid right behind captives, in words that
 * say nothing of aid.
 */
export function isForCaptives(around: Case, { measure, rule, hit }: Candidate): boolean {
  const { sentence, topics, here, earlier } = around
  if ((measure !== 'requested' && measure !== 'delivered') || rule.endsWith('.provided') || rule.endsWith('.gift') || topics.in(sentence, 'aid')) return false
  // "No ransom was paid, officials say. Families had collected 28 million naira."
  const before = sentence.opensLine ? null : topics.before(sentence, 1)
  if (before && topics.in(before, 'captives') && topics.in(before, 'commerce')) return true
  // "They called the principal and demanded 200 million naira"
  if (measure === 'requested' && hasTopic(hit, 'demand') && tellsOfCaptives(around)) return true
  const last = here.findLast(countsPeople) ?? earlier.findLast(countsPeople)
  if (!last || !isCaptive(last) || last.measure === 'prisoners-exchanged' || last.sentence.index < sentence.index - CAPTIVES_WITHIN) return false
  // What somebody gives further on is a gift as soon as a ransom.
  return measure === 'requested' || last.sentence === sentence || topics.in(last.sentence, 'captors')
}

/** True where the opening of the text names captives, or some were counted before. */
const tellsOfCaptives = ({ topics, here, earlier }: Case): boolean => topics.opening('captives') > 0 || earlier.some(isCaptive) || here.some(isCaptive)

const isCaptive = ({ measure }: Decision): boolean => measure !== null && kindOf(measure) === 'hostage'
