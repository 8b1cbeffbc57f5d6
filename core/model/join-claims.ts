import type { Claim, Mention } from './claim.ts'
import { claimPatchSchema } from './claim.ts'
import { json, sameJson } from './same-json.ts'
import type { Json } from './same-json.ts'
import type { Source } from './source.ts'

/**
 * What an analyst decides where claims that are joined differ in it, in the order in which it is asked. `measure` is the kind and the measure, which go together.
 * Confidence is asked of the claims that have the verdict which was chosen: how sure somebody was of another verdict says nothing of this one.
 */
export const JOINT_FIELDS = ['figure', 'measure', 'verdict', 'confidence', 'workflow', 'who', 'attribution', 'place', 'asOf', 'scope', 'basis', 'modality', 'actor', 'aid', 'subsetOf', 'assignee'] as const
export type JointField = (typeof JOINT_FIELDS)[number]

/** Whose each field is to be, by the claim's id. */
export type JointAnswers = ReadonlyMap<JointField, string>
/** A field in which claims to be joined differ: of each value that it may have, one claim that has it, in their order. */
export interface JointDifference { field: JointField; options: readonly Claim[] }
/** What joining comes to; `differences` are all that the claims differ in, `open` those that no answer decides: there the first claim's value stands. */
export interface Joint { claim: Claim; differences: JointDifference[]; open: JointField[] }

/** The longest note that a claim may have, in UTF-16 units. */
export const LONGEST_NOTE = claimPatchSchema.shape.note.unwrap().maxLength ?? Number.POSITIVE_INFINITY

interface Facet {
  keys: readonly (keyof Claim)[]
  /** How much a claim says by it: what says less gives way without a question. */
  weight: (claim: Claim) => number
  /** What is compared; where the words stand in the text is no difference. */
  value: (claim: Claim) => Json
}
const facet = (key: keyof Claim, weight: Facet['weight'] = (claim) => (claim[key] === null ? 0 : 1), value: Facet['value'] = (claim) => json(claim[key])): Facet => ({ keys: [key], weight, value })

const FACETS: Record<JointField, Facet> = {
  figure: facet('figure', ({ figure: { value, min, max } }) => (value === null && min === null && max === null ? 0 : 1)),
  measure: { keys: ['kind', 'measure'], weight: ({ measure }) => (measure === 'other' ? 0 : 1), value: ({ kind, measure }) => [kind, measure] },
  verdict: facet('verdict', ({ verdict }) => (verdict === 'unverified' ? 0 : 1)),
  confidence: facet('confidence'),
  // One that was dismissed as the same figure told again does not dismiss the one it is joined with.
  workflow: facet('workflow', ({ workflow }) => (workflow === 'dismissed' ? 0 : workflow === 'new' ? 1 : 2)),
  who: facet('who', ({ who }) => Math.sign(who.length), ({ who }) => [...who].sort()),
  attribution: facet('attribution', undefined, ({ attribution }) => attribution && [attribution.text, attribution.kind]),
  place: facet('place', undefined, ({ place }) => place && place.name),
  asOf: facet('asOf'),
  scope: facet('scope'),
  basis: facet('basis'),
  modality: facet('modality', () => 1),
  actor: facet('actor', undefined, ({ actor }) => actor && { ...actor }),
  aid: facet('aid', ({ aid }) => (aid === null || Object.values(aid).every((fact) => fact === null) ? 0 : 1), ({ aid }) => aid && { ...aid }),
  subsetOf: facet('subsetOf'),
  assignee: facet('assignee')
}

/** Whether a claim says nothing by a field that analysts decide: nothing is lost where another value takes its place. */
export function saysNothing(field: string, claim: Claim): boolean {
  if (field === 'note') return claim.note.trim() === ''
  const found = Object.values(FACETS).find(({ keys }) => keys.includes(field as keyof Claim))
  return found !== undefined && found.weight(claim) <= (field === 'workflow' ? 1 : 0)
}

/** Of each different value among the claims that say most by a field, the first claim that has it. */
function optionsOf({ weight, value }: Facet, claims: readonly Claim[]): Claim[] {
  const most = Math.max(...claims.map(weight))
  const options: Claim[] = []
  for (const claim of claims) if (weight(claim) === most && !options.some((other) => sameJson(value(other), value(claim)))) options.push(claim)
  return options
}

const placeOfMention = ({ anchor: { start, end, quote }, orphaned }: Mention): string => JSON.stringify([orphaned, start, end, quote])

/** The mentions of all, in reading order. Who says it at a passage goes with it where only the claim that it comes from tells. */
function joinMentions(claims: readonly Claim[]): Mention[] {
  const mentions = new Map<string, Mention>()
  for (const [at, claim] of claims.entries()) {
    for (const mention of claim.mentions) {
      const place = placeOfMention(mention)
      if (!mentions.has(place)) mentions.set(place, at === 0 ? mention : { ...mention, attribution: mention.attribution ?? claim.attribution })
    }
  }
  return [...mentions.values()].sort((a, b) => a.anchor.start - b.anchor.start)
}

/** The notes of all, each as it was written; one that another holds already is not said again. */
export function joinNotes(notes: readonly string[]): string {
  const written = notes.filter((note, at) => note.trim() !== '' && !notes.some((other, place) => place !== at && other.includes(note.trim()) && (other.trim() !== note.trim() || place < at)))
  return written.map((note, at) => (at === written.length - 1 ? note : note.trimEnd())).join('\n\n')
}

/** The sources of all; the same one under two ids is one, two under the same id are two. */
function joinSources(claims: readonly Claim[], newId: () => string): Source[] {
  const sources: Source[] = []
  const isSame = (a: Source, b: Source): boolean => sameJson(json({ ...a, id: '' }), json({ ...b, id: '' }))
  for (const source of claims.flatMap((claim) => claim.sources)) {
    if (sources.some((known) => isSame(known, source))) continue
    sources.push(sources.some(({ id }) => id === source.id) ? { ...source, id: newId() } : source)
  }
  return sources
}

const union = <Item>(items: readonly Item[]): Item[] => [...new Set(items)]

/**
 * Joins claims that are one figure told several times: the first stays, with the mentions, sources and notes of all. Where one says what another leaves open, that is
 * taken; where they differ, `answers` decide. `newId` names a source whose id two claims use for different ones.
 */
export function joinClaims(claims: readonly [Claim, ...Claim[]], answers: JointAnswers, newId: () => string): Joint {
  const [kept, ...others] = claims
  const ids = new Set(claims.map(({ id }) => id))
  const joined: Claim = {
    ...kept,
    mentions: joinMentions(claims),
    note: joinNotes(claims.map(({ note }) => note)),
    sources: joinSources(claims, newId),
    score: Math.max(...claims.map(({ score }) => score)),
    reasons: union(claims.flatMap(({ reasons }) => reasons)),
    flags: claims.flatMap(({ flags }) => flags).filter(({ code }, at, flags) => flags.findIndex((flag) => flag.code === code) === at),
    formerIds: union([...kept.formerIds, ...others.flatMap(({ id, formerIds }) => [id, ...formerIds])]).filter((id) => id !== kept.id)
  }
  const differences: JointDifference[] = []
  const open: JointField[] = []
  for (const field of JOINT_FIELDS) {
    const of = FACETS[field]
    const asked = field === 'confidence' ? claims.filter(({ verdict }) => verdict === joined.verdict)
      // None of them is a part of another any more.
      : field === 'subsetOf' ? claims.map((claim) => (claim.subsetOf !== null && ids.has(claim.subsetOf) ? { ...claim, subsetOf: null } : claim))
      : claims
    const options = optionsOf(of, asked)
    const [first] = options
    if (first === undefined) continue
    if (options.length > 1) differences.push({ field, options })
    const answer = asked.find(({ id }) => id === answers.get(field))
    const answered = answer && options.find((option) => sameJson(of.value(option), of.value(answer)))
    if (options.length > 1 && answered === undefined) open.push(field)
    const taken = answered ?? first
    Object.assign(joined, Object.fromEntries(of.keys.map((key) => [key, taken[key]])))
  }
  return { claim: joined, differences, open }
}

/** One step for the store: what the claim that stays becomes, which of its article's other claims are parts of it from now on, and which go. */
export interface Joining { kept: Claim; parts: { claimId: string; subsetOf: string | null }[]; gone: string[]; open: JointField[] }

/** Joins claims within the claims of their article. Parts of those that go become parts of the one that stays, unless it would be a part of itself then. */
export function joinWithin(article: readonly Claim[], claims: readonly [Claim, ...Claim[]], answers: JointAnswers, newId: () => string): Joining {
  const { claim, open } = joinClaims(claims, answers, newId)
  const gone = new Set(claims.slice(1).map(({ id }) => id))
  const left = article.filter(({ id }) => !gone.has(id) && id !== claim.id)
  const parts = left.filter(({ subsetOf }) => subsetOf !== null && gone.has(subsetOf)).map(({ id }) => ({ claimId: id, subsetOf: claim.id }))
  const wholes = new Map(left.map(({ id, subsetOf }) => [id, subsetOf !== null && gone.has(subsetOf) ? claim.id : subsetOf]))
  return { kept: { ...claim, subsetOf: leadsTo(claim.id, claim.subsetOf, wholes) ? null : claim.subsetOf }, parts, gone: [...gone], open }
}

/** Whether the way from a claim up to its wholes comes by `claimId`. */
export function leadsTo(claimId: string, from: string | null, wholes: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>()
  for (let at = from; at !== null && !seen.has(at); at = wholes.get(at) ?? null) {
    if (at === claimId) return true
    seen.add(at)
  }
  return false
}

/** The claim that one which is no longer there has become a part of by joining; null where none says so. */
export const heirOf = (claimId: string, claims: readonly Claim[]): Claim | null =>
  claims.some(({ id }) => id === claimId) ? null : (claims.find(({ formerIds }) => formerIds.includes(claimId)) ?? null)
