import { kindOf } from '../../../model/kind.ts'
import { countsPeople } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'
import type { Topic } from '../tag.ts'
import type { TopicSense } from '../topics.ts'
import type { Recalled } from './recalled.ts'

/** How many sentences back what is spoken of is looked for. */
export const TOLD_WITHIN = 2

/** What a text speaks of where words like "hold" and "free" tell of people. */
const OF_CAPTIVES: readonly Topic[] = ['captives', 'hostages', 'prisoners', 'captors']

/** What the words of a sentence say last of people, or of aid; null where they say nothing. */
export function toldIn(sentence: Sentence, topics: TopicSense, kind: Case['kind'], to = sentence.keys.length, from = 0): Recalled | null {
  for (let i = to - 1; i >= from; i--) {
    const hit = sentence.hitAt[i]
    if (!hit || hit.from !== i) continue
    for (const { measure, rule, needs, figurative } of tagsOf(hit, 'trigger')) {
      if ((kindOf(measure) === 'aid') !== (kind === 'money') || (figurative && topics.opening('contest') > 2)) continue
      if (rule.endsWith('.things') || (needs !== undefined && !topics.near(sentence, needs))) continue
      // "where a house collapsed": it houses nobody.
      if (rule.endsWith('.host') && tagOf(hit, 'thing')) continue
      if (rule.endsWith('.take') && !topics.near(sentence, 'captors') && !topics.near(sentence, 'captives')) continue
      // "The stadium holds 35,000" holds nobody.
      const ofCaptives = figurative && (rule.endsWith('.freed') || (measure === 'held' && rule.endsWith('.verb')))
      if (ofCaptives && !OF_CAPTIVES.some((topic) => topics.near(sentence, topic))) continue
      if (!rule.endsWith('again')) return { measure, rule, parent: null }
    }
    const set = kind === 'person' ? tagOf(hit, 'set') : null
    if (set) return { measure: set.measure, rule: `${set.measure}.set`, parent: null }
  }
  return null
}

/** What people were counted as last, in this sentence or the ones just before. */
export function countedLast({ sentence, here, earlier }: Case): Decision | null {
  const last = here.findLast(countsPeople) ?? earlier.findLast(countsPeople)
  if (!last) return null
  const besideDead = last.parent === null && (last.measure === 'injured' || (last.measure === 'missing' && last.sentence.profile.verbFirst))
  const first = (besideDead ? deadBefore(last, here.includes(last) ? here : earlier) : null) ?? last
  return first.sentence.index >= sentence.index - TOLD_WITHIN ? first : null
}

/** «11 قتيلا و38 جريحا، قبل أن يقول إن العدد 13»: what is told of the dead and the hurt together is first of the dead. */
function deadBefore({ sentence, amount }: Decision, among: readonly Decision[]): Decision | undefined {
  return among.findLast((d) => d.sentence === sentence && d.measure === 'killed' && d.parent === null && d.amount.to <= amount.from)
}
