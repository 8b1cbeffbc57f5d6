import type { Claim, Modality, Place } from '../../../model/claim.ts'
import type { Who } from '../../../model/kind.ts'
import type { Decision } from '../decision.ts'
import type { Statement } from '../merging.ts'
import type { Source } from '../attribution/source.ts'
import { aidOf } from './aid-parties.ts'
import { asOfOf } from './dates.ts'
import { isFoundFalse } from './checked.ts'
import { contestBehind } from './contested.ts'
import { modalityOf } from './modality.ts'
import { allOver, placeOf } from './place.ts'
import { placeTakenOver } from './place-taken-over.ts'
import type { NamedPlace } from './places-in.ts'
import { revisionOf } from './revision.ts'
import type { Revision } from './revision.ts'
import { basisOf, scopeOf } from './scope-and-basis.ts'
import type { Setting } from './setting.ts'
import type { Surroundings } from './surroundings.ts'
import { whoOf } from './who.ts'

/** Under what circumstances a figure is stated, as far as the text says. */
export interface Circumstances {
  modality: Modality
  /** Whether another side disputes or denies it right behind, which leaves it asserted. */
  disputed: boolean
  /** What it is in a revision of the count; null where the words before it tell of none. */
  revision: Revision | null
  who: Who[]
  /** The place that the figure's own sentence names. */
  place: NamedPlace | null
  /** Where it happened by what the text said before; null where its sentence tells. It goes before a place there that is but the speaker's, say. */
  setIn: Place | null
  asOf: string | null
  scope: Claim['scope']
  basis: Claim['basis']
  aid: Claim['aid']
}

/** Letters of a year in ISO form. */
const YEAR = 4

/** The circumstances of a decided figure; `sources` are those its sentence names, `before` the last statements read. */
export function circumstancesOf(setting: Setting, decision: Decision, sources: readonly Source[], before: readonly Statement[]): Circumstances {
  const { sentence } = decision
  const { cues, told, places, dates } = setting.scene(sentence)
  const around: Surroundings = { text: setting.reading.text, decision, sentence, cues, told, verbFirst: setting.reading.compiled.profile.verbFirst }
  const own = placeOf(around, places, sources)
  const scope = scopeOf(around, dates)
  const asOf = asOfOf(around, dates, before)
  const from = { own, overTime: scope === 'cumulative' || asOf?.length === YEAR, allOver: allOver(around) }
  const setIn = own && own.doubt === null ? null : placeTakenOver(around, before, setting, from)
  const contest = contestBehind(setting.reading, around)
  return {
    modality: contest === 'denied' || isFoundFalse(setting, sentence) ? 'denied' : modalityOf(around, before), disputed: contest === 'disputed',
    revision: revisionOf(around), who: whoOf(around, before),
    place: own?.place ?? null, setIn, asOf,
    scope, basis: basisOf(around), aid: aidOf(around, places)
  }
}
