import type { Candidate } from './candidate.ts'
import type { Trigger } from './frames.ts'
import { tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'

/** Rules of those in a hospital of whom nothing says how they came there. */
const OF_HARM = /\.(intake|lying)\.ward$/

/** True where nothing but a hospital is told of those. */
export const isHospitalOnly = ({ rule }: Candidate): boolean => OF_HARM.test(rule)

/** Sentences before one in which those are told of who are hurt or die. */
const HARM_WITHIN = 2

/** True where the text around tells of people hurt or killed, in other words than `own`. */
export function tellsHarm(sentence: Sentence, topics: TopicSense, own: Hit): boolean {
  for (let index = sentence.index - HARM_WITHIN; index <= sentence.index + 1; index++) {
    if (topics.at(index)?.hitAt.some((hit) => hit !== null && hit !== own && tagsOf(hit, 'trigger').some(isOfHarm))) return true
  }
  return false
}

/** True for a word that people were hurt or killed, but for a total and a word that needs more beside it. */
const isOfHarm = ({ measure, frame, needs }: Trigger): boolean =>
  (measure === 'killed' || measure === 'injured' || measure === 'casualties') && frame !== 'label' && needs === undefined

/** Words between a bare number and a noun for what befell those it counts, at most. */
const NAMED_WITHIN = 1

/** True where a noun for what befell people stands right behind a bare number, with one word that tells of it between at most ("recorded deaths"). */
export function namesBehind({ hitAt, keys }: Sentence, to: number): boolean {
  for (let i = to; i <= to + NAMED_WITHIN && i < keys.length && !isMark(keys[i]); i++) {
    if (tagsOf(hitAt[i], 'trigger').some(({ frame }) => frame === 'counted')) return true
  }
  return false
}
