import { tagOf } from './meaning.ts'
import type { Amount, Sentence } from './reading.ts'
import type { Source } from './source.ts'

/** True where a new verb of giving or suffering, joined by "and", stands between. */
function joinsVerb(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const hit = sentence.hitAt[i]
    if (hit?.from === i && hit.coordinated && tagOf(hit, 'trigger')?.frame === 'either') return true
  }
  return false
}

/** How far a source is from an amount as its speaker; the lowest wins, null where it cannot be. */
function distance(source: Source, amount: Amount, sentence: Sentence, sources: readonly Source[]): number {
  const after = source.at > amount.from
  let cost = source.leads ? (after ? 6 : source.reports ? 0.7 : 0) : after ? 0.6 : 2.5
  // A verb that leads speaks of what comes before it only as an aside («قتل خمسة، قالت الشرطة»), never where "and" joins it.
  if (after && source.leads && sentence.hitAt[source.at]?.coordinated) return Infinity
  // Who announces a gift speaks of no other giver's.
  if (!after && source.announces && joinsVerb(sentence, source.to, amount.from)) cost += 7
  const [from, to] = after ? [amount.to, source.at] : [source.at, amount.from]
  for (let i = from; i < to; i++) {
    const hit = sentence.hitAt[i]
    const boundary = hit && hit.from === i ? tagOf(hit, 'boundary') : null
    if (boundary && boundary.cost >= 6) cost += 2
    const key = sentence.keys[i] ?? ''
    if (key === ';') cost += 2
    else if (key === '.') cost += 3
  }
  for (const other of sources) {
    if (other === source) continue
    if (after ? other.at > amount.to && other.at < source.at : other.at > source.at && other.at < amount.from) cost += 4
  }
  return cost
}

/** The source of an amount among those of its own sentence, or null. */
export function sourceOf(amount: Amount, sentence: Sentence, sources: readonly Source[], isGift: boolean): Source | null {
  let best: Source | null = null
  let least = 7
  for (const source of sources) {
    if (source.sentence === sentence && source.from < amount.to && amount.from < source.to) continue
    if (isGift && source.announces) continue
    const cost = distance(source, amount, sentence, sources)
    if (cost < least) { least = cost; best = source }
  }
  return best
}
