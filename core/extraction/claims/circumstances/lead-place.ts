import type { Place } from '../../../model/claim.ts'
import type { Reading } from '../reading.ts'
import { isColon, isDash } from '../sentence.ts'
import { asPlace } from './place.ts'
import { placesIn } from './places-in.ts'
import type { NamedPlace } from './places-in.ts'

/** How many sentences an article opens with: its headline, its dateline and what they lead to. */
const OPENING = 4
/** A dateline names its place within so many words. */
const DATELINE = 4

/**
 * Where the article is set: the place that its headline, else its first sentences, say something is at, a town before a country; else the place of its
 * dateline, else one that its headline names.
 */
export function leadPlaceOf(reading: Reading): Place | null {
  let dateline: NamedPlace | null = null
  let titled: NamedPlace | null = null
  for (let index = 0; index < Math.min(OPENING, reading.count); index++) {
    const sentence = reading.sentence(index)
    const places = placesIn({ sentence, cues: reading.cues(sentence.index) })
    const led = places.filter(({ lean }) => lean !== null)
    const at = led.find(({ lean, rank }) => lean === 'at' && rank !== 'country') ?? led.find(({ rank }) => rank !== 'country') ?? led.find(({ lean }) => lean === 'at')
    if (at) return asPlace(at)
    const first = places[0]
    if (!first) continue
    if (index === 0) titled ??= places.find(({ actor }) => !actor) ?? null
    if (sentence.opensLine && first.from < DATELINE && isDatelined(sentence.keys, first.to)) dateline ??= first
  }
  const chosen = dateline ?? titled
  return chosen && asPlace(chosen)
}

function isDatelined(keys: readonly string[], from: number): boolean {
  for (let i = from; i < from + 8 && i < keys.length; i++) if (isDash(keys[i]) || isColon(keys[i]) || keys[i] === '(') return true
  return from + 2 >= keys.length
}
