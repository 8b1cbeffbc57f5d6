import type { Passage } from './passage.ts'

const TIMES = new Set(['second', 'minute', 'hour', 'day', 'night', 'week', 'fortnight', 'month', 'year', 'decade', 'century'])

/** True for a unit of time. */
export const isTime = (unit: string | null): boolean => unit !== null && TIMES.has(unit)

/**
 * "$38bn in aid over 10 years", "20 wounded over two weeks": true where a word for more is said of how long something went on. It means
 * more behind a preposition or a verb of lasting ("for over 10 years", "it lasted over 10 years") and where the time is somebody's or of
 * something ("over 10 years ago", "over 10 years of war"). `from` is the word's token, `to` the one behind the time.
 */
export function isDuring(p: Passage, unit: string | null, from: number, to: number): boolean {
  if (!isTime(unit)) return false
  return !(p.has(from - 1, 'function') || p.has(from - 1, 'lasting') || p.has(to, 'of') || p.has(to, 'function') || p.isSign(to, '-'))
}
