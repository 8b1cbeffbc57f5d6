import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../../core/model/claim.ts'
import type { Conflict, Resolution } from '../../../../core/review/index.ts'
import { mergeClaims } from '../../../../core/review/index.ts'
import { sourceOf } from '../../../builders/report-input.ts'
import { aClaim, apply, edited, joined, moved, PLACES, quotesOf, split } from '../../../builders/two-reviewers.ts'

const base = [aClaim('c1', ['صباحا', 'ظهرا']), aClaim('c2', ['عصرا', 'مساء']), aClaim('c3', ['ليلا']), aClaim('c4', ['فجرا'], { subsetOf: 'c2' })]
const placesOf = (claims: readonly Claim[]): Record<string, string[]> => Object.fromEntries(claims.map((claim) => [claim.id, quotesOf(claim)]).sort())
const asked = (ours: readonly Claim[], theirs: readonly Claim[]): Conflict[] => mergeClaims(base, ours, theirs, []).unresolved
const taking = (conflicts: readonly Conflict[], take: 'ours' | 'theirs'): Resolution[] => conflicts.map(({ claimId, field }) => ({ claimId, field, take }))

describe('reviewers who join and split the same claims crosswise', () => {
  it('both have their way where the one joins claims and the other splits a mention off one of them', () => {
    const [ours, theirs] = [joined(base, 'c1', 'c2'), split(base, 'c2', 1)]
    const own = theirs.at(-1)?.id ?? ''
    const both = { c1: ['صباحا', 'ظهرا', 'عصرا'], c3: ['ليلا'], c4: ['فجرا'], [own]: ['مساء'] }
    expect(asked(ours, theirs)).toEqual([])
    expect(placesOf(apply(ours, mergeClaims(base, ours, theirs, [])))).toEqual(both)
    expect(placesOf(apply(theirs, mergeClaims(base, theirs, ours, [])))).toEqual(both)
  })

  it('are asked where they moved one mention to different claims, and it goes where they say', () => {
    const [ours, theirs] = [moved(base, 'c1', 'c2', 1), moved(base, 'c1', 'c3', 1)]
    const conflicts = asked(ours, theirs)
    expect(conflicts).toMatchObject([{ claimId: 'c1', field: expect.stringMatching(/^mentions\./), quote: 'ظهرا', base: [{ quote: 'ظهرا', claim: { id: 'c1' } }], ours: [{ quote: 'ظهرا', claim: { id: 'c2' } }], theirs: [{ quote: 'ظهرا', claim: { id: 'c3' } }] }])
    expect(placesOf(apply(ours, mergeClaims(base, ours, theirs, []))), 'until then as we have it').toEqual(placesOf(ours))
    expect(placesOf(apply(ours, mergeClaims(base, ours, theirs, taking(conflicts, 'ours'))))).toEqual(placesOf(ours))
    expect(placesOf(apply(ours, mergeClaims(base, ours, theirs, taking(conflicts, 'theirs'))))).toEqual(placesOf(theirs))
  })

  it('are asked where both joined one claim into different ones', () => {
    const [ours, theirs] = [joined(base, 'c1', 'c3'), joined(base, 'c2', 'c3')]
    const conflicts = asked(ours, theirs)
    expect(conflicts).toMatchObject([{ claimId: 'c3', field: expect.stringMatching(/^mentions\./), ours: [{ claim: { id: 'c1' } }], theirs: [{ claim: { id: 'c2' } }] }])
    const theirWay = apply(ours, mergeClaims(base, ours, theirs, taking(conflicts, 'theirs')))
    expect(placesOf(theirWay)).toEqual(placesOf(theirs))
    expect(theirWay.map(({ id, formerIds }) => [id, formerIds])).toEqual([['c1', []], ['c2', ['c3']], ['c4', []]])
  })

  it('are asked where together they took all its mentions from a claim', () => {
    const [ours, theirs] = [moved(base, 'c1', 'c2', 0), moved(base, 'c1', 'c3', 1)]
    const conflicts = asked(ours, theirs)
    expect(conflicts).toMatchObject([{ claimId: 'c1', field: expect.stringMatching(/^mentions\./), ours: [{ claim: { id: 'c2' } }, { claim: { id: 'c1' } }], theirs: [{ claim: { id: 'c1' } }, { claim: { id: 'c3' } }] }])
    for (const [take, outcome] of [['ours', ours], ['theirs', theirs]] as const) expect(placesOf(apply(ours, mergeClaims(base, ours, theirs, taking(conflicts, take))))).toEqual(placesOf(outcome))
  })

  it('have one claim of a mention that both split off, the one from the claim that the other joined', () => {
    const ours = split(joined(base, 'c2', 'c1'), 'c2', 1)
    const theirs = split(base, 'c1', 1)
    const [own, theirOwn] = [ours.at(-1)?.id ?? '', theirs.at(-1)?.id ?? '']
    const decided = edited(theirs, theirOwn, { verdict: 'confirmed', note: 'لهم' })
    expect(asked(ours, decided)).toEqual([])
    const there = apply(decided, mergeClaims(base, decided, edited(ours, own, { note: 'لنا' }), []))
    for (const outcome of [apply(ours, mergeClaims(base, ours, decided, [])), there]) {
      expect(outcome.filter((claim) => quotesOf(claim).includes('ظهرا'))).toMatchObject([{ id: [own, theirOwn].sort()[0], verdict: 'confirmed', mentions: [{}] }])
    }
    expect(there.find((claim) => quotesOf(claim).includes('ظهرا'))?.note.split('\n\n').sort()).toEqual(['لنا', 'لهم'])
  })

  it('have the same claim where they joined two the other way about', () => {
    const [ours, theirs] = [joined(base, 'c1', 'c2'), joined(base, 'c2', 'c1')]
    expect(asked(ours, theirs)).toEqual([])
    expect(placesOf(apply(ours, mergeClaims(base, ours, theirs, [])))).toEqual(placesOf(ours))
    const there = apply(theirs, mergeClaims(base, theirs, ours, []))
    expect(placesOf(there)).toEqual(placesOf(ours))
    expect(there.find(({ id }) => id === 'c1')?.formerIds).toEqual(['c2'])
  })
})

interface Step { do: 'join' | 'split' | 'move' | 'write' | 'decide' | 'remove' | 'take out'; a: number; b: number; at: number }
const stepOf = (...kinds: Step['do'][]): fc.Arbitrary<Step> => fc.record({ do: fc.constantFrom(...kinds), a: fc.nat(5), b: fc.nat(5), at: fc.nat(3) })
const step = stepOf('join', 'join', 'split', 'split', 'move', 'move', 'write', 'decide')
const play = (side: string, steps: readonly Step[]): Claim[] => steps.reduce<Claim[]>((claims, { do: what, a, b, at }, number) => {
  if (claims.length === 0) return claims
  const id = (place: number): string => (claims[place % claims.length] as Claim).id
  if (what === 'remove') return claims.filter((claim) => claim.id !== id(a)).map((claim) => (claim.subsetOf === id(a) ? { ...claim, subsetOf: null } : claim))
  if (what === 'take out') return claims.map((claim) => (claim.id === id(a) && claim.mentions.length > 1 ? { ...claim, mentions: claim.mentions.filter((_, place) => place !== at % claim.mentions.length) } : claim))
  if (what === 'join') return id(a) === id(b) ? claims : joined(claims, id(a), id(b))
  if (what === 'split') return split(claims, id(a), at, base)
  if (what === 'move') return moved(claims, id(a), id(b), at)
  if (what === 'decide') return edited(claims, id(a), { verdict: at % 2 === 0 ? 'confirmed' : 'false' })
  const written = `${side}${number}`
  const claim = claims.find((other) => other.id === id(a)) as Claim
  return edited(claims, claim.id, { note: `${claim.note}\n\n${written}`.trim(), sources: [...claim.sources, sourceOf({ id: written, title: written })] })
}, [...base])

/** Whose side a conflict is decided for, alike in both workspaces. */
const answerTo = ({ field, ours, theirs }: Conflict, salt: number): 'ours' | 'theirs' =>
  (JSON.stringify(ours) < JSON.stringify(theirs)) === ((field.length + salt) % 2 === 0) ? 'ours' : 'theirs'
/** What one workspace holds once every conflict is decided; a decision may bring another question up. */
function decidedMerge(ours: readonly Claim[], theirs: readonly Claim[], salt: number): Claim[] {
  const resolutions: Resolution[] = []
  for (let round = 0; round < 5; round += 1) {
    const { unresolved, ...merge } = mergeClaims(base, ours, theirs, resolutions)
    if (unresolved.length === 0) return apply(ours, merge)
    resolutions.push(...unresolved.map((conflict) => ({ claimId: conflict.claimId, field: conflict.field, take: answerTo(conflict, salt) })))
  }
  throw new Error('there is no end of questions')
}
const sorted = (words: readonly string[]): string[] => [...words].sort()
const stateOf = (claims: readonly Claim[]): unknown => claims.map(({ id, mentions, formerIds, subsetOf, verdict, figure, note, sources }) =>
  ({ id, mentions, formerIds: sorted(formerIds), subsetOf, verdict, figure, note: sorted(note.split(/\s+/)), sources: sorted(sources.map((source) => source.id)) })).sort((a, b) => (a.id < b.id ? -1 : 1))

describe('whatever two reviewers join, split and move', () => {
  const steps = fc.array(step, { maxLength: 6 })
  const isAt = (claims: readonly Claim[], quote: string): Claim[] => claims.filter((claim) => quotesOf(claim).includes(quote))

  it('every mention is in exactly one claim, and in none that neither chose', () => {
    fc.assert(fc.property(steps, steps, fc.option(fc.nat(9)), (mine, hers, salt) => {
      const [ours, theirs] = [play('o', mine), play('t', hers)]
      const merged = salt === null ? apply(ours, mergeClaims(base, ours, theirs, [])) : decidedMerge(ours, theirs, salt)
      for (const place of PLACES) {
        const [holder, ...more] = isAt(merged, place)
        expect(holder, `${place} is somewhere`).toBeDefined()
        expect(more, `${place} is in one claim only`).toEqual([])
        const chosen = [...isAt(ours, place), ...isAt(theirs, place)].map(({ id }) => id)
        expect(chosen.some((id) => [holder?.id, ...(holder?.formerIds ?? [])].includes(id)), `${place} is in ${holder?.id}, not in ${chosen.join()}`).toBe(true)
      }
      for (const claim of merged) expect(claim.mentions.length).toBeGreaterThan(0)
    }), { numRuns: 3000 })
  })

  it('both workspaces hold the same once it was decided in both alike', () => {
    fc.assert(fc.property(steps, steps, fc.nat(9), (mine, hers, salt) => {
      const [ours, theirs] = [play('o', mine), play('t', hers)]
      expect(stateOf(decidedMerge(ours, theirs, salt))).toEqual(stateOf(decidedMerge(theirs, ours, salt)))
    }), { numRuns: 3000 })
  })

  it('where they remove claims and mentions too, what both still have stays, in one claim, alike in both workspaces', () => {
    const withRemovals = fc.array(stepOf('join', 'split', 'move', 'write', 'decide', 'remove', 'take out'), { maxLength: 6 })
    fc.assert(fc.property(withRemovals, withRemovals, fc.nat(9), (mine, hers, salt) => {
      const [ours, theirs] = [play('o', mine), play('t', hers)]
      const { unresolved, ...undecided } = mergeClaims(base, ours, theirs, [])
      for (const [merged, isDecided] of [[decidedMerge(ours, theirs, salt), true], [apply(ours, undecided), false]] as const) {
        for (const place of PLACES) {
          const [here, there, now] = [ours, theirs, merged].map((claims) => isAt(claims, place).length)
          // Whoever decides that a claim goes is shown its passages.
          const mayGo = isDecided && unresolved.some((conflict) => conflict.field === '*' && JSON.stringify(conflict).includes(place))
          if (here === 1 && there === 1 && !mayGo) expect(now, `${place} is in one claim`).toBe(1)
          else expect(now, `${place} is in one claim at most`).toBeLessThanOrEqual(1)
        }
        for (const claim of merged) expect(claim.mentions.length).toBeGreaterThan(0)
      }
      expect(stateOf(decidedMerge(ours, theirs, salt))).toEqual(stateOf(decidedMerge(theirs, ours, salt)))
    }), { numRuns: 3000 })
  })
})
