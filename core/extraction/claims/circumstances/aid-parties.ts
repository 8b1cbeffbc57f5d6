import type { Claim } from '../../../model/claim.ts'
import { kindOf } from '../../../model/kind.ts'
import { tagOf } from '../meaning.ts'
import { figureAt, rightBefore } from '../sentence.ts'
import { cueOf } from './cues-in.ts'
import type { NamedPlace } from './places-in.ts'
import { nearestCue } from './scope-and-basis.ts'
import { edgeCost, isClauseMark } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'

type AidFacts = NonNullable<Claim['aid']>

/** Words between a verb of giving or its sum and who gives or gets it, at most. */
const REACH = 12
const SECTOR_REACH = 18

/** Who gives the aid and who gets it, what it is for and in what form, as far as the figure's clause says; null for what is no aid, or where it says nothing. */
export function aidOf(around: Surroundings, places: readonly NamedPlace[]): Claim['aid'] {
  const { measure } = around.decision
  if (measure === null || kindOf(measure) !== 'aid') return null
  const facts: AidFacts = {
    donor: measure === 'requested' ? null : donorOf(around, places), recipient: recipientOf(around, places),
    sector: nearestCue(around, 'sector', SECTOR_REACH)?.sector ?? null, form: nearestCue(around, 'form', SECTOR_REACH)?.form ?? null, priceYear: null
  }
  if (facts.donor !== null && facts.donor === facts.recipient) facts.recipient = null
  return facts.donor === null && facts.recipient === null && facts.sector === null && facts.form === null ? null : facts
}

/** Countries and organisations in the order of their words. */
interface Party { from: number; to: number; name: string; lean: NamedPlace['lean'] }

function partiesIn({ sentence, cues, text }: Surroundings, places: readonly NamedPlace[]): Party[] {
  const parties: Party[] = places.filter(({ actor }) => actor)
  for (let i = 0; i < cues.length; i++) {
    const hit = cues[i]
    if (!hit || hit.from !== i || !cueOf(hit, 'giver')) continue
    const before = cueOf(rightBefore(cues, i), 'locative')
    parties.push({ from: i, to: hit.to, name: text.slice(hit.start, sentence.ends[hit.to - 1]), lean: hit.lean ?? before?.lean ?? null })
  }
  return parties.sort((a, b) => a.from - b.from)
}

/** "Germany pledged 5m", «تعهدت ألمانيا», "5m from the EU": the subject of giving, which stands before its verb in English and behind it in Arabic. */
function donorOf(around: Surroundings, places: readonly NamedPlace[]): string | null {
  const { decision: { amount, trigger }, verbFirst } = around
  const parties = partiesIn(around, places)
  const from = parties.find((party) => party.lean === 'from' && party.from >= amount.to && isReached(around, amount.to, party.from))
  if (from) return from.name
  const bare = parties.filter((party) => party.lean === null)
  const at = trigger && trigger.to <= amount.from ? trigger : null
  const subject = verbFirst && at ? bare.find((party) => party.from >= at.to && party.to <= amount.from) : null
  if (subject) return subject.name
  const edge = at?.from ?? amount.from
  return bare.findLast((party) => party.to <= edge && isReached(around, party.to, edge))?.name ?? null
}

/** "to Ukraine", «لأوكرانيا», "gave Ukraine 5m": where the sum goes. */
function recipientOf(around: Surroundings, places: readonly NamedPlace[]): string | null {
  const { decision: { amount, trigger }, verbFirst } = around
  const parties = partiesIn(around, places)
  const object = verbFirst || !trigger ? undefined : parties.find((party) => party.lean === null && party.from >= trigger.to && party.to <= amount.from)
  if (object) return object.name
  const to = parties.filter((party) => party.lean === 'to')
  const edge = trigger ? Math.min(trigger.from, amount.from) : amount.from
  const behind = to.find((party) => party.from >= amount.to && isReached(around, amount.to, party.from))
  return (behind ?? to.findLast((party) => party.to <= amount.from && party.from >= edge))?.name ?? null
}

function isReached({ sentence }: Surroundings, from: number, to: number): boolean {
  if (to - from > REACH) return false
  for (let i = from; i < to; i++) {
    if (isClauseMark(sentence.keys[i]) || figureAt(sentence, i) || edgeCost(sentence, i) >= 4 || tagOf(sentence.hitAt[i], 'said')?.form === 'before-source') return false
  }
  return true
}
