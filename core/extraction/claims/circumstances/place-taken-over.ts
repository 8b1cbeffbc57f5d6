import type { Place } from '../../../model/claim.ts'
import { kindOf } from '../../../model/kind.ts'
import type { Statement } from '../merging.ts'
import type { Sentence } from '../sentence.ts'
import { cueOf } from './cues-in.ts'
import { asPlace } from './place.ts'
import type { OwnPlace } from './place.ts'
import type { NamedPlace } from './places-in.ts'
import type { Setting } from './setting.ts'
import type { Surroundings } from './surroundings.ts'

/** Sentences before one in its paragraph whose place is its too, at most. */
const PARAGRAPH = 4

/** What the figure's own sentence tells of it. */
interface Told { own: OwnPlace | null; overTime: boolean; allOver: 'country' | 'world' | null }

/**
 * Where it happened when its sentence does not say: where the figure's whole is, where its paragraph was last, be it with a figure or without, or
 * the place the article opens with; of what was counted over a time (`overTime`) that is the country, for "3,876 have died since January" is not told
 * of the town of the news. Money has a place only where its own sentence says so. Before a doubtful place of its `own` sentence goes only what is surely
 * told there, and before that of a speaker ("the governor of Belgorod said") not where the article opens.
 */
export function placeTakenOver({ decision, sentence, cues }: Surroundings, before: readonly Statement[], setting: Setting, { own, overTime, allOver }: Told): Place | null {
  if (kindOf(decision.measure ?? 'other') === 'aid' || allOver === 'world') return null
  if (allOver === 'country') return placeOfOpening(setting, sentence, own, true)
  const whole = decision.parent && before.findLast((s) => s.decision === decision.parent)
  if (whole) return knownOf(whole)
  const opening = placeOfOpening(setting, sentence, own, overTime)
  const heading = headingOver(sentence, setting)
  if (heading) return asPlace(heading)
  // «وخُطف خلال الهجوم 250 شخصا» in a paragraph of its own
  if (sentence.opensLine && !cues.some((cue) => cueOf(cue, 'that-event') !== null)) return opening
  // Where some of them were is not where all the rest is told to be.
  const last = before.findLast((s) => kindOf(s.decision.measure ?? 'other') !== 'aid' && !s.decision.parent)
  const told = last?.decision.sentence.index ?? -1
  if (told === sentence.index) return knownOf(last!)
  for (let index = sentence.index - 1; index >= 0 && index >= sentence.index - PARAGRAPH; index--) {
    if (index === told) return index === sentence.index - 1 ? knownOf(last!) : opening
    const named = setting.placeAt(index)
    if (named) return asPlace(named)
    if (setting.reading.opensLine(index)) break
  }
  return opening
}

/** Items of a list over which its heading is looked for, at most. */
const ITEMS = 6

/** "Sindh", then "- 542 deaths": the place that heads the list in which a sentence is an item; null where none does. */
function headingOver(sentence: Sentence, { reading, headingAt }: Setting): NamedPlace | null {
  for (let index = sentence.index; index > 0 && index > sentence.index - ITEMS && reading.isListItem(index); index--) {
    const heading = headingAt(index - 1)
    if (heading) return heading
  }
  return null
}

function placeOfOpening({ lead, country }: Setting, { index }: Sentence, own: OwnPlace | null, overTime: boolean): Place | null {
  if (lead === null || (own !== null && (own.doubt === 'speaker' || !(lead.firm || (own.doubt === 'way' && lead.place.lean === 'at'))))) return null
  const { wide, from } = lead
  // What is told further on is hardly where the first of several was.
  if (!wide && index > 0 && index < from) return null
  const place = wide && index < from ? wide : lead.place
  const told = overTime ? country ?? wide ?? (place.rank === 'town' ? null : place) : place
  return told && asPlace(told)
}

const knownOf = ({ place, setIn }: Statement): Place | null => setIn ?? (place && asPlace(place))
