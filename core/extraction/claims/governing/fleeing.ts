import { isCountry, leadsToCountry } from '../abroad.ts'
import type { Candidate } from './candidate.ts'
import { tagOf } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** How far off it may stand what is left without a home, and where those go who seek shelter. */
const HOMELESS = 4
const SHELTER = 6
/** Words behind a place of shelter in which a country would be named, at most. */
const COUNTRY_REACH = 4
/** What a label may cost that says more than the noun behind it. */
const LABELLED_BELOW = 2

/**
 * What is said of people who sought refuge but left no country: those a noun calls displaced, those who lose their home or are driven from it, be
 * they refugees already («بات 5,400 لاجئ بلا مأوى»), and those whose shelter is named and lies in no other country («لجأ 700 قروي إلى
 * كنيسة»). Null where `best` stands.
 */
export function stayedInCountry(sentence: Sentence, amount: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (best.measure !== 'refugees') return null
  const homeless = candidates.find((c) => c.measure === 'displaced' && lostTheirHome(c))
  if (homeless) return homeless
  if (!best.rule.endsWith('.verb') || best.trigger?.frame === 'passive') return null
  const noun = amount.quantity.noun === 'displaced-person' ? candidates.find((c) => c.measure === 'displaced' && c.side === 'inside') : undefined
  if (noun) return noun
  const shelter = candidates.find((c) => isShelter(c) && c.hit.from >= best.hit.to && !namesCountry(sentence, c.hit.to))
  return shelter ? { ...shelter, cost: Math.min(shelter.cost, best.cost) } : null
}

/** True for a word behind those counted that they lost their home, and for one or a label before them. */
function lostTheirHome({ side, rule, trigger, cost }: Candidate): boolean {
  const homeless = rule.endsWith('.homeless')
  if (side === 'right') return homeless && cost < HOMELESS
  return side === 'left' && (homeless || trigger?.frame === 'label') && cost < LABELLED_BELOW
}

const isShelter = ({ measure, side, rule, cost }: Candidate): boolean => measure === 'displaced' && side === 'right' && rule.endsWith('.state') && cost < SHELTER

function namesCountry(sentence: Sentence, from: number): boolean {
  for (let i = from; i < from + COUNTRY_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) if (isCountry(sentence, i)) return true
  return false
}

/**
 * "12 million uprooted, 4.2 million of them across a border", "…, a million of them into Chad": true where the words right behind a part of those
 * uprooted set it abroad.
 */
export function isPartAbroad(sentence: Sentence, { to }: Amount): boolean {
  const of = sentence.hitAt[to]
  const at = of && tagOf(of, 'subset') ? of.to : to
  return tagOf(sentence.hitAt[at], 'abroad') !== null || leadsToCountry(sentence, at) === true
}
