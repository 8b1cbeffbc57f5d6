import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, ClaimPatch } from '../../../../core/model/claim.ts'
import { VERDICTS } from '../../../../core/model/verdict.ts'
import { agreementOf, compareClaims, createBundle, mergeClaims, parseBundle } from '../../../../core/review/index.ts'
import { articleOf, claimOf, figureOf, sourceOf } from '../../../builders/report-input.ts'

const TEXT = 'قتل 12 شخصا وأصيب 30 آخرون، وفق وزارة الصحة.'
const aClaim = (id: string, given: Partial<Claim> = {}): Claim => claimOf(TEXT, '12 شخصا', 'killed', figureOf(12), { id, articleId: 'a1', ...given })

/** Claims with a merge's outcome applied, as the store would. */
const apply = (ours: readonly Claim[], { edits, adds, removes }: ReturnType<typeof mergeClaims>): Claim[] => {
  const patches = new Map(edits.map(({ claimId, patch }) => [claimId, patch]))
  return [...ours.filter((claim) => !removes.includes(claim.id)).map((claim) => ({ ...claim, ...(patches.get(claim.id) as Partial<Claim> | undefined) })), ...adds]
}

describe('mergeClaims', () => {
  it('takes what only the other reviewer changed and keeps what only we changed', () => {
    const base = [aClaim('c1')]
    const ours = [aClaim('c1', { note: 'لنا' })]
    const theirs = [aClaim('c1', { verdict: 'confirmed' })]
    expect(mergeClaims(base, ours, theirs, [])).toEqual({ edits: [{ claimId: 'c1', patch: { verdict: 'confirmed' } }], adds: [], removes: [], unresolved: [] })
  })
  it('asks where both decided differently, keeps ours until then, and follows the answer', () => {
    const base = [aClaim('c1')]
    const ours = [aClaim('c1', { verdict: 'false' })]
    const theirs = [aClaim('c1', { verdict: 'confirmed' })]
    const asked = mergeClaims(base, ours, theirs, [])
    expect(asked.edits).toEqual([])
    expect(asked.unresolved).toMatchObject([{ claimId: 'c1', field: 'verdict', base: 'unverified', ours: 'false', theirs: 'confirmed' }])
    const answered = mergeClaims(base, ours, theirs, [{ claimId: 'c1', field: 'verdict', take: 'theirs' }])
    expect(answered).toMatchObject({ edits: [{ claimId: 'c1', patch: { verdict: 'confirmed' } }], unresolved: [] })
  })
  it('joins sources that each side added', () => {
    const base = [aClaim('c1')]
    const [a, b] = [sourceOf({ id: 's1', title: 'A' }), sourceOf({ id: 's2', title: 'B' })]
    const { edits } = mergeClaims(base, [aClaim('c1', { sources: [a] })], [aClaim('c1', { sources: [b] })], [])
    expect(edits[0]?.patch.sources?.map((source) => source.id)).toEqual(['s1', 's2'])
  })
  it('adds claims made by the other side, and removes those it removed when we left them alone', () => {
    const base = [aClaim('c1')]
    expect(mergeClaims(base, base, [aClaim('c1'), aClaim('c2')], []).adds.map((claim) => claim.id)).toEqual(['c2'])
    expect(mergeClaims(base, base, [], []).removes).toEqual(['c1'])
    expect(mergeClaims(base, [aClaim('c1', { note: 'x' })], [], []).unresolved).toMatchObject([{ claimId: 'c1', field: '*', theirs: null }])
  })

  const patch: fc.Arbitrary<ClaimPatch> = fc.record({ verdict: fc.constantFrom(...VERDICTS), note: fc.string({ maxLength: 5 }), assignee: fc.constantFrom(null, 'ليلى') }, { requiredKeys: [] })
  const side = (ids: readonly string[]) => fc.tuple(...ids.map(() => patch)).map((patches) => ids.map((id, i) => aClaim(id, patches[i] as Partial<Claim>)))
  const ids = ['c1', 'c2', 'c3']
  it('changes nothing more when the same bundle is merged again', () => {
    fc.assert(fc.property(side(ids), side(ids), (ours, theirs) => {
      const base = ids.map((id) => aClaim(id))
      const merged = apply(ours, mergeClaims(base, ours, theirs, []))
      expect(mergeClaims(base, merged, theirs, []).edits).toEqual([])
    }))
  })
  it('loses no decision: every field one side changed alone is in the outcome, every other difference is told', () => {
    fc.assert(fc.property(side(ids), side(ids), (ours, theirs) => {
      const base = ids.map((id) => aClaim(id))
      const merge = mergeClaims(base, ours, theirs, [])
      const merged = apply(ours, merge)
      for (const [i, was] of base.entries()) {
        for (const field of ['verdict', 'note', 'assignee'] as const) {
          const [o, t, m] = [ours[i]?.[field], theirs[i]?.[field], merged[i]?.[field]]
          if (o === was[field]) expect(m).toBe(t)
          else if (t === was[field] || t === o) expect(m).toBe(o)
          else expect(merge.unresolved.some((conflict) => conflict.claimId === was.id && conflict.field === field)).toBe(true)
        }
      }
    }))
  })
  it('compares without answers as merging does', () => {
    const base = [aClaim('c1')]
    expect(compareClaims(base, base, [aClaim('c1', { verdict: 'confirmed' })]).changes).toEqual([{ claimId: 'c1', field: 'verdict', from: 'unverified', to: 'confirmed' }])
  })
})

describe('agreementOf', () => {
  it('gives Cohen’s kappa of judged claims only', () => {
    const verdicts = (list: readonly Claim['verdict'][]) => list.map((verdict, i) => aClaim(`c${i}`, { verdict }))
    const result = agreementOf(verdicts(['confirmed', 'confirmed', 'false', 'false', 'unverified']), verdicts(['confirmed', 'false', 'false', 'false', 'confirmed']))
    expect(result).toEqual({ compared: 4, verdictAgreement: 0.75, kappa: 0.5 })
    expect(agreementOf(verdicts(['unverified']), verdicts(['confirmed']))).toEqual({ compared: 0, verdictAgreement: null, kappa: null })
  })
})

describe('parseBundle', () => {
  it('reads back what createBundle made', () => {
    const bundle = createBundle({ workspace: { id: 'w', title: 'W' }, reviewer: 'ليلى', createdAt: '2026-11-24T08:00:00.000Z', articles: [{ article: articleOf(TEXT, { id: 'a1' }), text: TEXT, claims: [aClaim('c1')] }], base: [aClaim('c1')] })
    expect(parseBundle(JSON.stringify(bundle))).toEqual(bundle)
  })
  it('refuses what is no bundle, is torn, or is of a newer program', () => {
    expect(() => parseBundle('{"a":1}')).toThrow(expect.objectContaining({ code: 'unsupported-format' }))
    expect(() => parseBundle('{"format":"tahqiq-review"')).toThrow(expect.objectContaining({ code: 'damaged-file' }))
    expect(() => parseBundle('{"format":"tahqiq-review","version":99}')).toThrow(expect.objectContaining({ code: 'version-too-new' }))
  })
})
