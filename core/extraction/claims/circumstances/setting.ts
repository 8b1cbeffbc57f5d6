import type { Place } from '../../../model/claim.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../sentence.ts'
import { toldByCues } from './cues-in.ts'
import type { CueHit, Told } from './cues-in.ts'
import { datesIn, dayOf } from './dates-in.ts'
import type { NamedDate } from './dates-in.ts'
import { writtenOn } from './dates.ts'
import { leadPlaceOf } from './lead-place.ts'
import { placesIn } from './places-in.ts'
import type { NamedPlace } from './places-in.ts'

/** What a sentence names that circumstances are read from. */
export interface Scene { sentence: Sentence; cues: readonly (CueHit | null)[]; told: Told; places: readonly NamedPlace[]; dates: readonly NamedDate[] }

/** An article as the circumstances of its figures are read: what it is set in, and what each of its sentences names, looked up when asked for. */
export class Setting {
  readonly reading: Reading
  readonly #published: string | null
  #scene: Scene | null = null
  #lead: Place | null | undefined
  #today: number | undefined

  /** `publishedAt` is the article's date (YYYY-MM-DD); without it the one its opening lines name. */
  constructor(reading: Reading, publishedAt: string | null) {
    this.reading = reading
    this.#published = publishedAt
  }

  /** The place that the article opens with. */
  get lead(): Place | null { return (this.#lead === undefined ? (this.#lead = leadPlaceOf(this.reading)) : this.#lead) }

  /** What a sentence names; that of the sentence asked for last is kept. */
  scene(sentence: Sentence): Scene {
    if (this.#scene?.sentence === sentence) return this.#scene
    this.#today ??= dayOf(this.#published ?? writtenOn(this.reading))
    const cues = this.reading.cues(sentence.index)
    return (this.#scene = { sentence, cues, told: toldByCues(cues), places: placesIn({ sentence, cues }), dates: datesIn({ sentence, cues }, this.#today) })
  }
}
