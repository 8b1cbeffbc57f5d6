import type { Source } from '../attribution/source.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../sentence.ts'
import { toldByCues } from './cues-in.ts'
import type { CueHit, Told } from './cues-in.ts'
import { datesIn, dayOf } from './dates-in.ts'
import type { NamedDate } from './dates-in.ts'
import { writtenOn } from './dates.ts'
import { isHeading } from './dateline.ts'
import { countryOf, leadPlaceOf } from './lead-place.ts'
import type { Lead } from './lead-place.ts'
import { isOfMeeting, isSetOff, isWhereSaid, RANK_COST } from './place.ts'
import { placesIn } from './places-in.ts'
import type { NamedPlace } from './places-in.ts'

/** What a sentence names that circumstances are read from. */
export interface Scene { sentence: Sentence; cues: readonly (CueHit | null)[]; told: Told; places: readonly NamedPlace[]; dates: readonly NamedDate[] }

/** The places of so many sentences are kept: more than a paragraph is looked back. */
const PLACES_KEPT = 16

/** An article as the circumstances of its figures are read: what it is set in, and what each of its sentences names, looked up when asked for. */
export class Setting {
  readonly reading: Reading
  readonly #published: string | null
  readonly #sourcesOf: (index: number) => readonly Source[]
  #scene: Scene | null = null
  #lead: Lead | null | undefined
  #country: NamedPlace | null | undefined
  readonly #places = new Map<number, readonly NamedPlace[]>()
  #today: number | undefined

  /** `publishedAt` is the article's date (YYYY-MM-DD); without it the one its opening lines name. `sourcesOf` gives whom a sentence names as speaking. */
  constructor(reading: Reading, publishedAt: string | null, sourcesOf: (index: number) => readonly Source[]) {
    this.reading = reading
    this.#sourcesOf = sourcesOf
    this.#published = publishedAt
  }

  /** The place that the article opens with. */
  get lead(): Lead | null {
    if (this.#lead === undefined) this.#lead = leadPlaceOf(this.reading, (index) => this.#placesIn(index), (place, index) => index > 0 && this.#isSpeakers(place, index))
    return this.#lead
  }

  /** The country that it is set in. */
  get country(): NamedPlace | null { return (this.#country === undefined ? (this.#country = countryOf(this.reading, (index) => this.#placesIn(index))) : this.#country) }

  /** Where sentence `index` says something is, who speaks there left aside: the narrowest of the places it says so of, the last of several; null where it says so of none. */
  placeAt(index: number): NamedPlace | null {
    const sentence = this.reading.sentence(index)
    let at: NamedPlace | null = null
    for (const place of this.#placesIn(index)) {
      const isTold = (place.lean === 'at' || isHeading(sentence, place)) && !this.#isSpeakers(place, index)
      if (isTold && (at === null || RANK_COST[place.rank] <= RANK_COST[at.rank])) at = place
    }
    return at
  }

  /** The place that sentence `index` is all of, and so heads what follows; null where it is more. */
  readonly headingAt = (index: number): NamedPlace | null => this.#placesIn(index).find((place) => isHeading(this.reading.sentence(index), place)) ?? null

  /** The places that sentence `index` names; those of the sentences asked for last are kept, for the figures of a paragraph ask for them again. */
  #placesIn(index: number): readonly NamedPlace[] {
    let places = this.#places.get(index)
    if (places === undefined) {
      places = placesIn({ sentence: this.reading.sentence(index), cues: this.reading.cues(index) })
      this.#places.set(index, places)
      if (this.#places.size > PLACES_KEPT) this.#places.delete(this.#places.keys().next().value!)
    }
    return places
  }

  /** True for a place of sentence `index` that tells but who speaks, or what is told of them behind a comma. */
  #isSpeakers(place: NamedPlace, index: number): boolean {
    const sources = this.#sourcesOf(index)
    if (sources.some(({ sentence, from, to }) => sentence.index === index && from < place.to && (place.from < to || isSetOff(sentence, from, place.from)))) return true
    const [said, cues] = [this.reading.sentence(index), this.reading.cues(index)]
    return isWhereSaid(said, cues, place, sources) || isOfMeeting(said, cues, place)
  }

  /** What a sentence names; that of the sentence asked for last is kept. */
  scene(sentence: Sentence): Scene {
    if (this.#scene?.sentence === sentence) return this.#scene
    this.#today ??= dayOf(this.#published ?? writtenOn(this.reading))
    const cues = this.reading.cues(sentence.index)
    return (this.#scene = { sentence, cues, told: toldByCues(cues), places: this.#placesIn(sentence.index), dates: datesIn({ sentence, cues }, this.#today) })
  }
}
