import { isColon, isDash } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { NamedPlace } from './places-in.ts'

/** How many sentences an article opens with: its headline, its dateline and what they lead to. */
export const OPENING = 4
/** Words behind the place of a dateline up to the mark that closes it, at most ("CAIRO, Nov. 12 (AP) —"). */
const CLOSED_WITHIN = 8

/** True where words from `from` on close a dateline: a dash, a colon or a bracket stands near, or the line ends. */
export function isDatelined(keys: readonly string[], from: number): boolean {
  for (let i = from; i < from + CLOSED_WITHIN && i < keys.length; i++) if (isDash(keys[i]) || isColon(keys[i]) || keys[i] === '(') return true
  return from + 2 >= keys.length
}

/** "Kharkiv region. Two shells fell on a market": true for a place that is all of its sentence, and so heads what follows. */
export const isHeading = ({ keys, opensLine, index }: Sentence, { from, to }: NamedPlace): boolean => opensLine && index > 0 && from === 0 && to >= keys.length - 1
