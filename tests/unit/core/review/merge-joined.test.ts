import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../../core/model/claim.ts'
import { mergeClaims } from '../../../../core/review/index.ts'
import { figureOf, sourceOf } from '../../../builders/report-input.ts'
import { aClaim, apply, edited, joined, mentionAtPlace, PLACES, quotesOf, split } from '../../../builders/two-reviewers.ts'

const base = [aClaim('c1', ['صباحا', 'ظهرا']), aClaim('c2', ['عصرا']), aClaim('c3', ['مساء', 'ليلا']), aClaim('c4', ['فجرا'], { subsetOf: 'c2' })]
const only = (claims: readonly Claim[], id: string): Claim => claims.find((claim) => claim.id === id) as Claim

describe('a claim that we joined into another', () => {
  const ours = joined(base, 'c1', 'c2')
  it('stays joined where the other reviewer left it alone', () => {
    expect(mergeClaims(base, ours, edited(base, 'c3', { verdict: 'false' }), [])).toEqual({ edits: [{ claimId: 'c3', patch: { verdict: 'false' } }], adds: [], removes: [], unresolved: [] })
  })
  it('takes what they wrote on it along', () => {
    const theirs = edited(base, 'c2', { verdict: 'confirmed', note: 'لهم', sources: [sourceOf({ id: 's1', title: 'بيان' })], mentions: ['عصرا', 'فجرا'].map((place) => mentionAtPlace(place as 'عصرا')) })
    const merge = mergeClaims(base, ours, theirs, [])
    expect(merge).toMatchObject({ adds: [], removes: [], unresolved: [] })
    const merged = only(apply(ours, merge), 'c1')
    expect(merged).toMatchObject({ verdict: 'confirmed', note: 'لهم', sources: [{ id: 's1' }] })
    expect(quotesOf(merged)).toEqual(['صباحا', 'ظهرا', 'عصرا', 'فجرا'])
  })
  it('asks where we decided otherwise, as a question of the claim that it became', () => {
    const decidedHere = edited(ours, 'c1', { verdict: 'false' })
    const theirs = edited(base, 'c2', { verdict: 'confirmed', figure: figureOf(13) })
    const asked = mergeClaims(base, decidedHere, theirs, [])
    expect(asked.edits).toEqual([])
    expect(asked.unresolved.map(({ claimId, into, field, ours: our, theirs: their }) => [claimId, into, field, our, their])).toEqual([['c2', 'c1', 'figure', figureOf(12), figureOf(13)], ['c2', 'c1', 'verdict', 'false', 'confirmed']])
    expect(mergeClaims(base, decidedHere, theirs, [{ claimId: 'c2', field: 'verdict', take: 'theirs' }, { claimId: 'c2', field: 'figure', take: 'ours' }])).toMatchObject({ edits: [{ claimId: 'c1', patch: { verdict: 'confirmed' } }], unresolved: [] })
  })
  it('asks where they decided differently on both', () => {
    const theirs = edited(edited(base, 'c1', { verdict: 'false' }), 'c2', { verdict: 'confirmed' })
    const merge = mergeClaims(base, ours, theirs, [])
    expect(merge.edits).toEqual([{ claimId: 'c1', patch: { verdict: 'false' } }])
    expect(merge.unresolved).toMatchObject([{ claimId: 'c2', into: 'c1', field: 'verdict', ours: 'false', theirs: 'confirmed' }])
  })
  it('is what a link that they made leads to', () => {
    expect(mergeClaims(base, ours, edited(base, 'c3', { subsetOf: 'c2' }), []).edits).toEqual([{ claimId: 'c3', patch: { subsetOf: 'c1' } }])
    expect(only(ours, 'c4').subsetOf).toBe('c1')
  })
  it('comes back as a question where what it was joined into was removed since', () => {
    const merge = mergeClaims(base, ours.filter(({ id }) => id !== 'c1'), edited(base, 'c2', { note: 'لهم' }), [])
    expect(merge.unresolved).toMatchObject([{ claimId: 'c2', field: '*', ours: null }])
  })
})

describe('a claim that the other reviewer joined into another', () => {
  const theirs = joined(base, 'c1', 'c2')
  it('is joined here too, with its parts', () => {
    const merge = mergeClaims(base, base, theirs, [])
    expect(merge).toMatchObject({ adds: [], removes: ['c2'], unresolved: [] })
    const merged = apply(base, merge)
    expect(quotesOf(only(merged, 'c1'))).toEqual(['صباحا', 'ظهرا', 'عصرا'])
    expect(only(merged, 'c1').formerIds).toEqual(['c2'])
    expect(only(merged, 'c4').subsetOf).toBe('c1')
  })
  it('takes what we wrote on it along, and asks where theirs is decided otherwise', () => {
    const ours = edited(base, 'c2', { verdict: 'false', note: 'لنا', sources: [sourceOf({ id: 's2', title: 'سجل' })] })
    const merge = mergeClaims(base, ours, edited(theirs, 'c1', { verdict: 'confirmed', note: 'لهم' }), [])
    const merged = only(apply(ours, merge), 'c1')
    expect(merged.note).toBe('لهم\n\nلنا')
    expect(merged).toMatchObject({ verdict: 'false', sources: [{ id: 's2' }] })
    expect(merge.unresolved).toMatchObject([{ claimId: 'c2', into: 'c1', field: 'verdict', ours: 'false', theirs: 'confirmed' }])
  })
  it('is one claim where we joined the two the other way about, with what each wrote on it', () => {
    const ours = edited(joined(base, 'c2', 'c1'), 'c2', { note: 'لنا' })
    const merge = mergeClaims(base, ours, edited(theirs, 'c1', { note: 'لهم' }), [])
    expect(merge).toMatchObject({ removes: ['c2'], unresolved: [] })
    expect(apply(ours, merge).map(({ id }) => id).sort()).toEqual(['c1', 'c3', 'c4'])
    expect(only(apply(ours, merge), 'c1')).toMatchObject({ note: 'لهم\n\nلنا', formerIds: ['c2'] })
    expect(only(apply(ours, merge), 'c4').subsetOf).toBe('c1')
  })
})

it('keeps a mention split off by one side where it was split, with what the other side wrote on the whole', () => {
  const ours = split(base, 'c1', 1)
  const merge = mergeClaims(base, ours, edited(base, 'c1', { note: 'لهم' }), [])
  expect(merge).toMatchObject({ edits: [{ claimId: 'c1', patch: { note: 'لهم' } }], adds: [], removes: [], unresolved: [] })
  const theirs = mergeClaims(base, edited(base, 'c1', { note: 'لنا' }), ours, [])
  expect(apply(edited(base, 'c1', { note: 'لنا' }), theirs).filter(({ id }) => id.startsWith('c1')).map((claim) => [claim.note, quotesOf(claim)])).toEqual([['لنا', ['صباحا']], ['', ['ظهرا']]])
})

it('lets a claim that they split off again be one of its own here', () => {
  const shared = joined(base, 'c1', 'c2')
  const theirs = [...edited(shared, 'c1', { formerIds: [], mentions: only(base, 'c1').mentions }), only(base, 'c2')]
  const merged = apply(shared, mergeClaims(shared, shared, theirs, []))
  expect(quotesOf(only(merged, 'c2'))).toEqual(['عصرا'])
  expect(only(merged, 'c1')).toMatchObject({ formerIds: [], mentions: only(base, 'c1').mentions })
})

describe('whatever two reviewers join, split and write', () => {
  type Step = { do: 'join'; a: number; b: number } | { do: 'split'; a: number; at: number } | { do: 'write'; a: number } | { do: 'decide'; a: number; verdict: Claim['verdict'] }
  const at = fc.nat(5)
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ do: fc.constant('join' as const), a: at, b: at }), fc.record({ do: fc.constant('split' as const), a: at, at: fc.nat(3) }),
    fc.record({ do: fc.constant('write' as const), a: at }), fc.record({ do: fc.constant('decide' as const), a: at, verdict: fc.constantFrom('confirmed' as const, 'false' as const) })
  )
  const play = (side: string, steps: readonly Step[]): Claim[] => steps.reduce<Claim[]>((claims, one, number) => {
    const id = (place: number): string => (claims[place % claims.length] as Claim).id
    const written = `${side}${number}`
    if (one.do === 'join') return id(one.a) === id(one.b) ? claims : joined(claims, id(one.a), id(one.b))
    if (one.do === 'split') return split(claims, id(one.a), one.at)
    if (one.do === 'decide') return edited(claims, id(one.a), { verdict: one.verdict })
    const { note, sources } = only(claims, id(one.a))
    return edited(claims, id(one.a), { note: `${note}\n\n${written}`.trim(), sources: [...sources, sourceOf({ id: written, title: written })] })
  }, [...base])
  const steps = fc.array(step, { maxLength: 8 })
  const answer = fc.constantFrom('ours' as const, 'theirs' as const, null)
  const merging = (mine: readonly Step[], hers: readonly Step[], take: 'ours' | 'theirs' | null) => {
    const [ours, theirs] = [play('o', mine), play('t', hers)]
    const asked = mergeClaims(base, ours, theirs, []).unresolved
    const merge = mergeClaims(base, ours, theirs, take === null ? [] : asked.map(({ claimId, field }) => ({ claimId, field, take })))
    return { ours, theirs, merge, merged: apply(ours, merge) }
  }

  it('no passage, note, source or verdict is lost, and every link leads to a claim', () => {
    fc.assert(fc.property(steps, steps, answer, (mine, hers, take) => {
      const { ours, theirs, merge, merged } = merging(mine, hers, take)
      const ids = merged.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(new Set(merged.flatMap(quotesOf))).toEqual(new Set(PLACES))
      const [notes, sources] = [merged.map(({ note }) => note).join('\n').split(/\s+/), merged.flatMap((claim) => claim.sources.map(({ id }) => id))]
      // Of a claim that both made of one passage there is no base: whose note it has was asked then.
      const asked = JSON.stringify(merge.unresolved) + JSON.stringify(mergeClaims(base, ours, theirs, []).unresolved)
      for (const claim of [...ours, ...theirs]) {
        for (const word of claim.note.split(/\s+/).filter((part) => part !== '')) if (!asked.includes(word)) expect(notes).toContain(word)
        for (const { id } of claim.sources) if (!asked.includes(id)) expect(sources).toContain(id)
      }
      for (const { subsetOf, formerIds } of merged) {
        if (subsetOf !== null) expect(ids).toContain(subsetOf)
        for (const former of formerIds) expect(ids).not.toContain(former)
      }
      if (take !== null) return
      for (const claim of [...ours, ...theirs]) {
        if (claim.verdict === 'unverified') continue
        const isThere = merged.some((other) => other.verdict === claim.verdict && ([other.id, ...other.formerIds].includes(claim.id) || quotesOf(other).some((quote) => quotesOf(claim).includes(quote))))
        const isAsked = merge.unresolved.some(({ field, ours: our, theirs: their }) =>
          (field === 'verdict' ? [our, their].includes(claim.verdict) : field.startsWith('mentions.') && JSON.stringify([our, their]).includes(`"verdict":"${claim.verdict}"`)))
        expect(isThere || isAsked).toBe(true)
      }
    }), { numRuns: 2000 })
  })
  it('nothing more comes of taking the same bundle in again', () => {
    const joinsAndWrites = fc.array(step.filter((one) => one.do !== 'split'), { maxLength: 8 })
    fc.assert(fc.property(joinsAndWrites, joinsAndWrites, (mine, hers) => {
      const { theirs, merged } = merging(mine, hers, null)
      expect(mergeClaims(base, merged, theirs, [])).toMatchObject({ edits: [], adds: [], removes: [] })
    }), { numRuns: 2000 })
  })
})
