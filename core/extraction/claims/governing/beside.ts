import { tagsOf } from '../meaning.ts'
import { isColon } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'
import type { Candidate } from './candidate.ts'

/** A trigger beside an amount. */
export interface Beside { sentence: Sentence; amount: Amount; topics: TopicSense; candidate: Candidate }

/** What was told of people before an amount: that they were taken, that some were set free, that they left their homes or crossed a border. */
export interface Before { taken: boolean; freed: boolean; uprooted: boolean; crossed: boolean }

/** As many are a crowd: no hospital takes them in, and no captors let them go. */
export const CROWD = 1000

/** Rules that are said as well of those who crossed a border. */
export const OF_EITHER = /\.(lodged|came|camp)$/

/** True where nothing but a colon stands between the trigger and the amount behind it. */
export function standsRightBefore({ sentence, amount: { from }, candidate: { hit } }: Beside): boolean {
  return hit.to === from || (hit.to + 1 === from && isColon(sentence.keys[hit.to]))
}

/** True for what points back to those named before. */
export const pointsToNamed = (trigger: Candidate['trigger']): boolean => trigger?.rule.endsWith('again') === true

/** Whom an armed group sets free were its captives. */
export const namesArmedGroup = (sentence: Sentence): boolean =>
  sentence.hitAt.some((hit) => tagsOf(hit, 'source-word').some((t) => t.kind === 'party-to-conflict'))
