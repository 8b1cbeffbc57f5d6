import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../../core/model/claim.ts'
import { joinClaims, joinNotes, joinWithin } from '../../../../core/model/join-claims.ts'
import type { JointField } from '../../../../core/model/join-claims.ts'
import { splitMention } from '../../../../core/model/split-claim.ts'
import { claimOf, figureOf, sourceOf } from '../../../builders/report-input.ts'

const TEXT = 'قتل 12 شخصا صباحا، ثم قال الوزير إن القتلى 12 شخصا، وكرر أنهم 12 شخصا.'
const aClaim = (id: string, nth: number, given: Partial<Claim> = {}): Claim => claimOf(TEXT, '12 شخصا', 'killed', figureOf(12), { id, articleId: 'a1', ...given }, nth)
const two = (first: Partial<Claim>, second: Partial<Claim>): [Claim, Claim] => [aClaim('a', 0, first), aClaim('b', 1, second)]
const join = (claims: [Claim, ...Claim[]], answers: [JointField, string][] = []) => joinClaims(claims, new Map(answers), () => 'fresh')

describe('joinClaims', () => {
  it('asks nothing where one says what the other leaves open', () => {
    const { claim, differences } = join(two({}, { verdict: 'confirmed', confidence: 'high', asOf: '2026-11-01', who: ['child'], workflow: 'done', place: { name: 'حلب', start: 0, end: 3 } }))
    expect(differences).toEqual([])
    expect(claim).toMatchObject({ id: 'a', verdict: 'confirmed', confidence: 'high', asOf: '2026-11-01', who: ['child'], workflow: 'done', place: { name: 'حلب' }, formerIds: ['b'] })
  })
  it('asks where they differ, keeps the first until then, and follows the answer', () => {
    const claims = two({ verdict: 'confirmed' }, { verdict: 'false', figure: figureOf(13) })
    expect(join(claims)).toMatchObject({ open: ['figure', 'verdict'], claim: { verdict: 'confirmed', figure: { value: 12 } } })
    expect(join(claims, [['figure', 'a'], ['verdict', 'b']])).toMatchObject({ open: [], claim: { verdict: 'false', figure: { value: 12 } } })
  })
  it('takes the confidence of the verdict that was chosen', () => {
    const claims = two({ verdict: 'confirmed', confidence: 'high' }, { verdict: 'false', confidence: 'low' })
    expect(join(claims, [['verdict', 'b']])).toMatchObject({ open: [], claim: { verdict: 'false', confidence: 'low' } })
    expect(join(two({ verdict: 'false', confidence: 'high' }, { verdict: 'false', confidence: 'low' })).open).toEqual(['confidence'])
  })
  it('does not dismiss a figure because its second telling was dismissed', () => {
    expect(join(two({}, { workflow: 'dismissed' }))).toMatchObject({ differences: [], claim: { workflow: 'new' } })
    expect(join(two({ workflow: 'dismissed' }, {}))).toMatchObject({ differences: [], claim: { workflow: 'new' } })
  })
  it('knows a source by what it says, not by its id', () => {
    const [same, other] = [sourceOf({ id: 's1', title: 'A' }), sourceOf({ id: 's1', title: 'B' })]
    expect(join(two({ sources: [same] }, { sources: [{ ...same, id: 's2' }] })).claim.sources.map(({ id }) => id)).toEqual(['s1'])
    expect(join(two({ sources: [same] }, { sources: [other] })).claim.sources.map(({ id, title }) => [id, title])).toEqual([['s1', 'A'], ['fresh', 'B']])
  })
  it('is no part of the claim that it was joined with', () => {
    const claims = two({ subsetOf: 'b' }, { subsetOf: null })
    expect(join(claims)).toMatchObject({ differences: [], claim: { subsetOf: null } })
    const between = aClaim('p', 2, { subsetOf: 'b' })
    expect(joinWithin([...claims, between], [{ ...claims[0], subsetOf: 'p' }, claims[1]], new Map(), () => 'fresh')).toMatchObject({ kept: { subsetOf: null }, parts: [{ claimId: 'p', subsetOf: 'a' }], gone: ['b'] })
  })
  it('loses no mention, source or word of a note, whichever and however many are joined', () => {
    const given = fc.record({ note: fc.constantFrom('', 'x', 'x\n\n  - y', 'z'), verdict: fc.constantFrom('unverified' as const, 'confirmed' as const), sources: fc.subarray(['s1', 's2', 's3']).map((ids) => ids.map((id) => sourceOf({ id, title: id }))) })
    fc.assert(fc.property(fc.array(given, { minLength: 2, maxLength: 3 }), (parts) => {
      const claims = parts.map((part, at) => aClaim(`c${at}`, at, part)) as [Claim, Claim]
      const { claim } = join(claims)
      expect(claim.mentions.map(({ anchor }) => anchor.start)).toEqual(claims.map(({ mentions }) => mentions[0]!.anchor.start))
      for (const { note, sources } of claims) {
        expect(claim.note).toContain(note)
        for (const { id } of sources) expect(claim.sources.map((source) => source.id)).toContain(id)
      }
      expect(claim.formerIds).toEqual(claims.slice(1).map(({ id }) => id))
    }))
  })
})

it('joins notes as they were written, and says none twice', () => {
  expect(joinNotes(['أولى', '', 'ثانية\n\n    رمز'])).toBe('أولى\n\nثانية\n\n    رمز')
  expect(joinNotes(['أولى', 'أولى'])).toBe('أولى')
  expect(joinNotes(['أولى', 'أولى وثانية'])).toBe('أولى وثانية')
})

describe('splitMention', () => {
  const said = (text: string, start: number) => ({ text, start, end: start + text.length, kind: 'official' as const })
  const joined = join(two({ attribution: said('الوزير', 25), verdict: 'confirmed', note: 'n' }, { attribution: said('شاهد', 40) }), [['attribution', 'a']]).claim
  it('leaves what was decided with the claim, and takes who says it there along', () => {
    const { rest, own } = splitMention(joined, 1, { id: 'x', former: null, now: '2026-11-27T00:00:00.000Z' })
    expect(rest).toMatchObject({ verdict: 'confirmed', note: 'n', attribution: { text: 'الوزير' }, mentions: [{}] })
    expect(own).toMatchObject({ id: 'x', verdict: 'unverified', note: '', attribution: { text: 'شاهد' }, figure: { value: 12 }, formerIds: [] })
  })
  it('no longer names who was named at the place that goes', () => {
    const first = { ...joined, mentions: joined.mentions.map((mention, at) => (at === 0 ? { ...mention, attribution: joined.attribution } : mention)) }
    expect(splitMention(first, 0, { id: 'x', former: null, now: '' })).toMatchObject({ rest: { attribution: { text: 'شاهد' } }, own: { attribution: { text: 'الوزير' } } })
  })
})
