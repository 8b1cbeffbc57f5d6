import { anchorAt } from '../../core/model/anchor.ts'
import type { Claim, Mention } from '../../core/model/claim.ts'
import { joinWithin } from '../../core/model/join-claims.ts'
import { splitMention } from '../../core/model/split-claim.ts'
import type { Merge } from '../../core/review/index.ts'
import { claimOf, figureOf } from './report-input.ts'

/** The passages of {@link aClaim}'s text, in reading order. */
export const PLACES = ['صباحا', 'ظهرا', 'عصرا', 'مساء', 'ليلا', 'فجرا'] as const
export type PlaceName = (typeof PLACES)[number]
const TEXT = PLACES.map((place) => `قتل 12 شخصا ${place}.`).join('\n')

export const mentionAtPlace = (place: PlaceName): Mention => {
  const start = TEXT.indexOf(place)
  return { anchor: anchorAt(TEXT, start, start + place.length), attribution: null, orphaned: false }
}
/** A claim told at some of the places. */
export const aClaim = (id: string, places: readonly PlaceName[], given: Partial<Claim> = {}): Claim =>
  claimOf(TEXT, '12 شخصا', 'killed', figureOf(12), { id, articleId: 'a1', mentions: places.map(mentionAtPlace), ...given })

export const quotesOf = ({ mentions }: Claim): string[] => mentions.map(({ anchor }) => anchor.quote)

/** Claims with a merge's outcome applied, as the store would. */
export const apply = (ours: readonly Claim[], { edits, adds, removes }: Pick<Merge, 'edits' | 'adds' | 'removes'>): Claim[] => {
  const patches = new Map(edits.map(({ claimId, patch }) => [claimId, patch]))
  return [...ours.filter(({ id }) => !removes.includes(id)).map((claim) => ({ ...claim, ...(patches.get(claim.id) as Partial<Claim> | undefined) })), ...adds]
}
export const edited = (claims: readonly Claim[], id: string, patch: Partial<Claim>): Claim[] => claims.map((claim) => (claim.id === id ? { ...claim, ...patch } : claim))

/** The claims after `ids` were joined into the first, every difference decided for it. */
export function joined(claims: readonly Claim[], ...ids: string[]): Claim[] {
  const [first, ...others] = ids.map((id) => claims.find((claim) => claim.id === id)).filter((claim) => claim !== undefined)
  if (first === undefined || others.length === 0) return [...claims]
  const { kept, parts, gone } = joinWithin(claims, [first, ...others], new Map(), () => 'new')
  const wholes = new Map(parts.map(({ claimId, subsetOf }) => [claimId, subsetOf]))
  return claims.filter(({ id }) => !gone.includes(id)).map((claim) => (claim.id === kept.id ? kept : { ...claim, subsetOf: wholes.get(claim.id) ?? claim.subsetOf }))
}

/** The claims after a mention was split off one: a claim of its own, or the one of `before` again that it came from by joining. */
export function split(claims: readonly Claim[], id: string, at: number, before: readonly Claim[] = []): Claim[] {
  const claim = claims.find((other) => other.id === id)
  const mention = claim?.mentions[at]
  if (claim === undefined || mention === undefined || claim.mentions.length === 1) return [...claims]
  const former = before.find((other) => claim.formerIds.includes(other.id) && quotesOf(other).includes(mention.anchor.quote)) ?? null
  const own = former?.id ?? `${id}-${mention.anchor.start}`
  if (claims.some((other) => other.id === own || (former === null && other.formerIds.includes(own)))) return [...claims]
  const parts = splitMention(claim, at, { id: own, former, now: '2026-11-27T08:00:00.000Z' })
  return [...claims.map((other) => (other === claim ? parts.rest : other)), parts.own]
}

/** The claims after a mention went from one of them to another, which both keep at least one. */
export function moved(claims: readonly Claim[], from: string, to: string, at: number): Claim[] {
  const [source, target] = [from, to].map((id) => claims.find((claim) => claim.id === id))
  const mention = source?.mentions[at % source.mentions.length]
  if (source === undefined || target === undefined || mention === undefined || source === target || source.mentions.length === 1) return [...claims]
  return edited(edited(claims, from, { mentions: source.mentions.filter((other) => other !== mention) }), to, { mentions: [...target.mentions, mention].sort((a, b) => a.anchor.start - b.anchor.start) })
}
