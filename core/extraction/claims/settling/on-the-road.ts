import type { Case, Decision } from '../decision.ts'

/** Rules of those told to come somewhere or to be lodged or moved there, whoever they are, and sentences within which they go on with others. */
const OF_THE_ROAD = /\.(lodged|came|camp|moved|verb)$/
const ROAD_WITHIN = 2

/** "Some 40,000 have crossed into Chad. Nine hundred arrived on Tuesday.": true where the people counted last are those who crossed a border. */
export function goesOnWithRefugees({ rule }: Decision, { sentence, topics, here, earlier }: Pick<Case, 'sentence' | 'topics' | 'here' | 'earlier'>): boolean {
  if (!OF_THE_ROAD.test(rule ?? '') || topics.in(sentence, 'displacement')) return false
  const last = here.findLast((d) => d.measure !== null) ?? earlier.at(-1)
  return last?.measure === 'refugees' && last.sentence.index >= sentence.index - ROAD_WITHIN
}
