import { spelling } from '../../text/spelling.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** True where a pronoun for people is written as one with the word behind an amount, or with the one before it («اثنان منهم», «منهم اثنان»): it is of no things. */
export function pointsAtPeople({ text, starts, ends, profile }: Sentence, { from, to }: Amount): boolean {
  return [from - 1, to].some((at) => profile.pronouns?.people.test(spelling(text, starts[at], ends[at])) === true)
}
