import type { Claim, Mention } from '../model/claim.ts'
import type { HeldPassage } from '../model/held-passage.ts'
import { json } from '../model/same-json.ts'
import type { Conflict, Resolution } from './conflict.ts'
import { conflictOf } from './conflict.ts'
import { takeFrom } from './three-way.ts'

/** Three versions of an article's claims. */
export interface Versions { base: readonly Claim[]; ours: readonly Claim[]; theirs: readonly Claim[] }

/** Who has a passage in one version, by claims' ids as they were there, each with the mention as it has it. */
type Holders = ReadonlyMap<string, Mention>
interface Passage { base: Holders; ours: Holders; theirs: Holders }
type Side = 'ours' | 'theirs'

const keyOf = ({ anchor: { start, end, quote } }: Mention): string => JSON.stringify([start, end, quote])
const inOrder = (a: Mention, b: Mention): number => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end

function passagesOf(versions: Versions): Map<string, Passage> {
  const passages = new Map<string, Record<keyof Passage, Map<string, Mention>>>()
  for (const version of ['base', 'ours', 'theirs'] as const) {
    for (const claim of versions[version]) {
      for (const mention of claim.mentions) {
        const key = keyOf(mention)
        const passage = passages.get(key) ?? { base: new Map(), ours: new Map(), theirs: new Map() }
        passages.set(key, passage)
        passage[version].set(claim.id, mention)
      }
    }
  }
  return passages
}

const without = (a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> => new Set([...a].filter((id) => !b.has(id)))
const among = (a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> => new Set([...a].filter((id) => b.has(id)))
const sameIds = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((id) => b.has(id))
const someMention = (holders: Holders): Mention | undefined => [...holders.values()][0]

/** Passages about which something is asked, and what was answered. */
class Questions {
  readonly #groups = new Map<string, Set<string>>()
  /** Asks about passages together. Gives whether one of them was not asked about before. */
  ask(keys: readonly string[]): boolean {
    const whole = new Set(keys.flatMap((key) => [key, ...(this.#groups.get(key) ?? [])]))
    const isNew = keys.some((key) => !this.#groups.has(key)) || new Set(keys.map((key) => this.#groups.get(key))).size > 1
    if (isNew) for (const key of whole) this.#groups.set(key, whole)
    return isNew
  }
  has(key: string): boolean { return this.#groups.has(key) }
  groups(): string[][] { return [...new Set(this.#groups.values())].map((group) => [...group]) }
}

export interface Placed {
  /** The mentions of each claim that has any, in reading order. */
  mentions: ReadonlyMap<string, Mention[]>
  /** Of claims left without a passage by what was decided: the one that has theirs. */
  heirs: ReadonlyMap<string, string>
  conflicts: Conflict[]
}

/**
 * Says which claim each passage belongs to, where both sides joined claims, split mentions off and moved them. What a side did to a claim is done to its passages too (`successor`): joining a
 * claim moves none of them by itself, so that one side may join it while the other splits a passage off. Where only one side moved a passage, or both alike, it is there; where they moved
 * it to different claims, or together would leave a claim none, that is a conflict, which stays as we have it until it is decided (`resolved`). `outcome` are the ids of the
 * claims that there will be; those of `mayGo` may be left without a passage.
 */
export function placeMentions(versions: Versions, successor: (claimId: string) => string, outcome: ReadonlySet<string>, mayGo: ReadonlySet<string>, resolved: (claimId: string, field: string) => Resolution['take'] | null): Placed {
  const passages = passagesOf(versions)
  const ids = { base: idsOf(versions.base), ours: idsOf(versions.ours), theirs: idsOf(versions.theirs) }
  const claimsOf = (holders: Holders): Set<string> => new Set([...holders.keys()].map(successor))
  /** A side's holders. That it removed the claim which had the passage is decided with that claim and says nothing against where the other side moved it. */
  const held = (passage: Passage, side: Side): Holders => {
    const isThere = (id: string): boolean => ids[side].has(id) || ids[side].has(successor(id))
    return passage[side].size === 0 && ![...passage.base.keys()].some(isThere) ? passage.base : passage[side]
  }
  const decide = (passage: Passage): { to: Set<string>; isAsked: boolean } => {
    const [was, here, there] = [passage.base, held(passage, 'ours'), held(passage, 'theirs')].map(claimsOf) as [Set<string>, Set<string>, Set<string>]
    if (sameIds(here, there) || sameIds(there, was)) return { to: here, isAsked: false }
    if (sameIds(here, was)) return { to: there, isAsked: false }
    const [came, cameThere] = [without(here, was), without(there, was)]
    const both = new Set([...among(here, there), ...came, ...cameThere])
    // Two claims that were made on one passage, one by each side, are left to whoever looks at them: each has decisions of its own.
    const areNew = was.size === 0 && [...both].every((id) => !ids.base.has(id) && !(ids.ours.has(id) && ids.theirs.has(id)))
    return { to: both, isAsked: both.size === 0 || here.size === 0 || there.size === 0 || (!areNew && came.size > 0 && cameThere.size > 0 && !sameIds(came, cameThere)) }
  }
  const mentionIn = (passage: Passage): { mention: Mention; isAsked: boolean } => {
    const [was, here, there] = [passage.base, passage.ours, passage.theirs].map(someMention)
    const [our, their] = [here ?? was, there ?? was]
    if (our === undefined || their === undefined) return { mention: (our ?? their) as Mention, isAsked: false }
    const take = takeFrom(was, our, their)
    return { mention: take === 'theirs' ? their : our, isAsked: take === 'conflict' && was !== undefined }
  }

  const questions = new Questions()
  /** The claim under whose id a passage is asked about, alike on either side. */
  const subjectOf = ({ base, ours, theirs }: Passage): string => [...(base.size > 0 ? base : new Map([...ours, ...theirs])).keys()].sort()[0] ?? ''
  const bySubject = new Map<string, string[]>()
  for (const [key, passage] of passages) {
    if (!decide(passage).isAsked && !mentionIn(passage).isAsked) continue
    bySubject.set(subjectOf(passage), [...(bySubject.get(subjectOf(passage)) ?? []), key])
  }
  for (const keys of bySubject.values()) questions.ask(keys)

  const touching = (claimId: string): string[] => [...passages].filter(([, passage]) => (['base', 'ours', 'theirs'] as const).some((version) => claimsOf(passage[version]).has(claimId))).map(([key]) => key)
  // A claim to which no passage is certain to belong could be left without any by one answer or another: its passages are one question.
  for (let wentOn = true; wentOn;) {
    const certain = new Set([...passages].flatMap(([key, passage]) => (questions.has(key) ? [] : [...decide(passage).to])))
    wentOn = [...outcome].map((id) => !certain.has(id) && !mayGo.has(id) && questions.ask(touching(id))).some((isNew) => isNew)
  }
  const asked = questions.groups().map((keys) => {
    const inText = keys.map((key) => passages.get(key) as Passage).sort((a, b) => inOrder(mentionIn(a).mention, mentionIn(b).mention))
    const claimId = subjectOf(inText[0] as Passage)
    // An answer is one to just these passages: another decision may make it another question.
    const field = `mentions.${inText.map((passage) => mentionIn(passage).mention.anchor.start).reduce((sum, start) => (sum * 31 + start) % 1_000_000_007, inText.length)}`
    return { keys, inText, claimId, field, take: resolved(claimId, field) }
  })
  const answers = new Map(asked.flatMap(({ keys, take }) => keys.map((key) => [key, take ?? 'ours'] as const)))
  const mentions = new Map<string, Mention[]>()
  const holdersOf = (key: string, passage: Passage): { to: Set<string>; mention: Mention } => {
    const side = answers.get(key)
    const [wanted, mention] = side === undefined ? [decide(passage).to, mentionIn(passage).mention] : [claimsOf(held(passage, side)), someMention(passage[side]) ?? mentionIn(passage).mention]
    // A claim that is not to be gives its passage back, unless that was taken out.
    const inTurn = wanted.size === 0 ? [] : [wanted, claimsOf(held(passage, side === 'ours' ? 'theirs' : 'ours')), claimsOf(passage.theirs), claimsOf(passage.base)]
    return { to: inTurn.map((set) => among(set, outcome)).find((set) => set.size > 0) ?? new Set(), mention }
  }
  for (const [key, passage] of passages) {
    const { to, mention } = holdersOf(key, passage)
    for (const claimId of to) mentions.set(claimId, [...(mentions.get(claimId) ?? []), mention])
  }
  for (const list of mentions.values()) list.sort(inOrder)
  const bare = [...outcome].filter((id) => !mentions.has(id))
  const heirs = new Map(bare.flatMap((id) => {
    // Until it is decided where its passages belong nothing is said of what the claim was for.
    const keys = touching(id)
    if (asked.some(({ keys: open, take }) => take === null && open.some((key) => keys.includes(key)))) return []
    const heir = keys.flatMap((key) => [...holdersOf(key, passages.get(key) as Passage).to])[0]
    return heir === undefined ? [] : [[id, heir] as const]
  }))
  const conflicts = asked.flatMap(({ inText, claimId, field, take }) => (take === null ? question(versions, inText, claimId, field, mentionIn) : []))
  return { mentions, heirs, conflicts }
}

const idsOf = (claims: readonly Claim[]): Set<string> => new Set(claims.map(({ id }) => id))

/** The conflict that asks about passages: which claim each is in, on either side. */
function question(versions: Versions, passages: readonly Passage[], claimId: string, field: string, mentionIn: (passage: Passage) => { mention: Mention }): Conflict[] {
  const told = (version: keyof Versions) => json(passages.flatMap((passage): HeldPassage[] => {
    const { quote } = mentionIn(passage).mention.anchor
    const holders = [...passage[version]]
    if (holders.length === 0) return [{ quote, attribution: null, claim: null }]
    return holders.map(([id, { attribution }]) => ({ quote, attribution: attribution?.text ?? null, claim: versions[version].find((claim) => claim.id === id) ?? null }))
  }))
  const subject = [...versions.ours, ...versions.theirs, ...versions.base].find(({ id }) => id === claimId)
  const [first] = passages
  if (subject === undefined || first === undefined) return []
  return [{ ...conflictOf(subject, field, told('base'), told('ours'), told('theirs')), quote: mentionIn(first).mention.anchor.quote }]
}
