import type { Source } from '../model/source.ts'
import { joinLists, takeFrom } from './three-way.ts'

/** One source that both changed differently; null where one side removed it. `id` is the source's. */
export interface SourceConflict { id: string; base: Source | null; ours: Source | null; theirs: Source | null }

/**
 * Joins the sources of a claim by id, each field by field: different fields changed by either side both hold, evidence files are joined. Ours stand first, in our order.
 * `take` says whose a source in conflict is to be, null for undecided (then ours); taking theirs takes the fields in conflict only.
 */
export function mergeSources(base: readonly Source[] | undefined, ours: readonly Source[], theirs: readonly Source[], take: (id: string) => 'ours' | 'theirs' | null): { sources: Source[]; conflicts: SourceConflict[] } {
  const byId = (sources: readonly Source[]) => new Map(sources.map((source) => [source.id, source]))
  const [was, here, there] = [byId(base ?? []), byId(ours), byId(theirs)]
  const sources: Source[] = []
  const conflicts: SourceConflict[] = []
  for (const id of new Set([...here.keys(), ...there.keys()])) {
    const [before, our, their] = [was.get(id) ?? null, here.get(id) ?? null, there.get(id) ?? null]
    const merged = mergeSource(before, our, their, take(id))
    if (merged.isConflict && take(id) === null) conflicts.push({ id, base: before, ours: our, theirs: their })
    if (merged.source !== null) sources.push(merged.source)
  }
  return { sources, conflicts }
}

function mergeSource(base: Source | null, ours: Source | null, theirs: Source | null, take: 'ours' | 'theirs' | null): { source: Source | null; isConflict: boolean } {
  const whole = takeFrom(base, ours, theirs)
  if (whole !== 'conflict') return { source: whole === 'ours' ? ours : theirs, isConflict: false }
  if (ours === null || theirs === null) return { source: take === 'theirs' ? theirs : ours, isConflict: true }
  const merged: Record<string, unknown> = { ...ours }
  let isConflict = false
  for (const key of Object.keys(theirs) as (keyof Source)[]) {
    if (key === 'evidence') {
      merged[key] = joinLists(base?.evidence ?? [], ours.evidence, theirs.evidence, (file) => `${file.sha256} ${file.name}`) ?? ours.evidence
      continue
    }
    const side = takeFrom(base === null ? undefined : base[key], ours[key], theirs[key])
    if (side === 'conflict') isConflict = true
    if (side === 'theirs' || (side === 'conflict' && take === 'theirs')) merged[key] = theirs[key]
  }
  return { source: merged as Source, isConflict }
}
