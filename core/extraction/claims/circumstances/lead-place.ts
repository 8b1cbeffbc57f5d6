import { tagOf } from '../meaning.ts'
import type { Reading } from '../reading.ts'
import { rightBefore } from '../sentence.ts'
import { isDatelined, isHeading, OPENING } from './dateline.ts'
import { RANK_COST } from './place.ts'
import type { NamedPlace } from './places-in.ts'

/** A dateline names its place within so many words. */
const DATELINE = 4

/** The places that a sentence names, by its number. */
type PlacesIn = (index: number) => readonly NamedPlace[]

/**
 * The place an article opens with; a firm one is a town or region where the opening says something is. `wide` is the wider one it was told to be in before
 * sentence `from`, which names it.
 */
export interface Lead { place: NamedPlace; firm: boolean; wide: NamedPlace | null; from: number }

/**
 * Where the article is set: the place that its headline, else its first sentences, say something is at, a town before a country, and one in it that the
 * next of them names alone ("Clashes in Darfur", then "in Kutum"); else the place of its dateline, else one that its headline names. `isSpeakers` tells of a place in
 * a sentence whether it is but who speaks that is there.
 */
export function leadPlaceOf(reading: Reading, placesIn: PlacesIn, isSpeakers: (place: NamedPlace, index: number) => boolean): Lead | null {
  let dateline: NamedPlace | null = null
  let titled: NamedPlace | null = null
  let wide: NamedPlace | null = null
  let named = 0
  for (let index = 0; index < Math.min(OPENING, reading.count); index++) {
    const sentence = reading.sentence(index)
    const places = placesIn(index)
    const led = places.filter((place) => (place.lean !== null || isHeading(sentence, place)) && !isSpeakers(place, index))
    // "Most deaths were reported in Swat": of the place that was hit hardest more is told, and nothing is set there.
    if (sentence.hitAt.some((hit) => tagOf(hit, 'worst-hit'))) continue
    const within: NamedPlace | null = wide
    if (within) {
      const narrower = led.filter((place) => isFirm(place) && RANK_COST[place.rank] < RANK_COST[within.rank])
      const [place] = narrower
      // Not "29 of whom were queueing near Zikim".
      if (place && narrower.length === 1 && !sentence.hitAt.some((hit, i) => i < place.from && tagOf(hit, 'subset'))) return { place, firm: true, wide: within, from: index }
      continue
    }
    const at = led.find(isFirm) ?? led.find(({ rank, lean }) => rank !== 'country' && lean !== 'to') ?? led.find(({ lean }) => lean === 'at')
    if (at?.rank === 'town') return { place: at, firm: isFirm(at), wide: null, from: index }
    if (at) { wide = at; named = index; continue }
    const first = places[0]
    if (!first) continue
    if (index === 0) titled ??= places.find(({ actor }) => !actor) ?? null
    if (sentence.opensLine && first.from < DATELINE && isDatelined(sentence.keys, first.to)) dateline ??= first
  }
  if (wide) return { place: wide, firm: isFirm(wide), wide: null, from: named }
  const chosen = dateline ?? titled
  return chosen && { place: chosen, firm: false, wide: null, from: 0 }
}

const isFirm = ({ lean, rank }: NamedPlace): boolean => lean !== 'to' && lean !== 'from' && rank !== 'country'

/** Words between a place and the country it is in ("Sudan's Kordofan", «الأبيض (السودان)»), at most. */
const IN_COUNTRY = 2

/** The country in which an article's opening says the first of its towns or regions is, else the first that it says something is in; null where it says so of none. */
export function countryOf(reading: Reading, placesIn: PlacesIn): NamedPlace | null {
  let first: NamedPlace | null = null
  for (let index = 0; index < Math.min(OPENING, reading.count); index++) {
    const sentence = reading.sentence(index)
    const cues = reading.cues(index)
    let before: NamedPlace | null = null
    for (const place of placesIn(index)) {
      // "between Gaza and Egypt"
      const joined = cues[place.from]?.joined === true || tagOf(rightBefore(sentence.hitAt, place.from), 'coordination') !== null
      if (before && !joined && place.from - before.to <= IN_COUNTRY && (place.rank === 'country') !== (before.rank === 'country')) return place.rank === 'country' ? place : before
      if (place.rank === 'country' && place.lean === 'at') first ??= place
      before = place
    }
  }
  return first
}
