import type { Claim } from '../model/claim.ts'
import { LONGEST_NOTE, saysNothing } from '../model/join-claims.ts'
import { json, sameJson } from '../model/same-json.ts'
import type { Conflict, Resolution } from './conflict.ts'
import { conflictOf, FIELDS } from './conflict.ts'
import { mergeSources } from './merge-sources.ts'
import { joinParagraphs } from './three-way.ts'

/**
 * Puts what one side (`side`) changed of a claim into the one that the other side joined it into. Paragraphs of the note and sources are added (where its passages go is not decided here); what the claim says that
 * `target` leaves open is taken; where `target` says something else it is asked, as a conflict of the claim that was joined, and stays as our side has it until then.
 * Without a base all that the claim says counts as changed.
 */
export function foldClaim(target: Claim, base: Claim | undefined, edited: Claim, side: 'ours' | 'theirs', resolved: (field: string) => Resolution['take'] | null): { claim: Claim; conflicts: Conflict[] } {
  const claim: Record<string, unknown> = { ...target }
  const conflicts: Conflict[] = []
  const other = side === 'ours' ? 'theirs' : 'ours'
  const ask = (field: string, was: unknown, there: unknown, here: unknown): boolean => {
    const answer = resolved(field)
    const sides = { [side]: json(here), [other]: json(there) } as Record<'ours' | 'theirs', ReturnType<typeof json>>
    if (answer === null) conflicts.push(conflictOf(edited, field, json(was), sides.ours, sides.theirs, target.id))
    return (answer ?? 'ours') === side
  }
  for (const field of FIELDS) {
    const [was, there, here] = [base?.[field], target[field], edited[field]]
    if ((base !== undefined && sameJson(json(was), json(here))) || sameJson(json(there), json(here))) continue
    if (field === 'mentions') continue
    else if (field === 'subsetOf' && [was, here].includes(target.id)) continue
    else if (field === 'note') {
      const note = joinParagraphs(base?.note ?? '', target.note, edited.note)
      if (note.length <= LONGEST_NOTE) claim[field] = note
      else if (ask(field, was, there, here)) claim[field] = here
    } else if (base === undefined && saysNothing(field, edited)) continue
    else if (saysNothing(field, target) || ask(field, was, there, here)) claim[field] = here
  }
  const [ours, theirs] = side === 'ours' ? [edited, target] : [target, edited]
  const sources = mergeSources(base?.sources, ours.sources, theirs.sources, (id) => resolved(`sources.${id}`))
  for (const conflict of sources.conflicts) conflicts.push(conflictOf(edited, `sources.${conflict.id}`, json(conflict.base), json(conflict.ours), json(conflict.theirs), target.id))
  return { claim: { ...(claim as Claim), sources: sources.sources }, conflicts }
}
