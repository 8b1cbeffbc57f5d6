import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorAt } from '../../../../core/model/anchor.ts'
import type { Claim, ClaimPatch } from '../../../../core/model/claim.ts'
import { VERDICTS } from '../../../../core/model/verdict.ts'
import { agreementOf, bundleHeader, compareClaims, figuresOverlap, mergeClaims, parseBundledArticle, parseBundleHeader } from '../../../../core/review/index.ts'
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
  it('asks of what a claim is a part by the claims themselves, which the one who decides has not all', () => {
    const base = [aClaim('c1'), aClaim('c2'), aClaim('c3', { subsetOf: 'c1' })]
    const theirs = [...base.slice(0, 2), aClaim('c3', { subsetOf: 'new' }), aClaim('new', { figure: figureOf(40) })]
    const { unresolved } = mergeClaims(base, [...base.slice(0, 2), aClaim('c3', { subsetOf: 'c2' })], theirs, [])
    expect(unresolved).toMatchObject([{ claimId: 'c3', field: 'subsetOf', base: { id: 'c1' }, ours: { id: 'c2' }, theirs: { id: 'new', figure: { value: 40 } } }])
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

  it('keeps the paragraphs of both notes, and none twice', () => {
    const base = [aClaim('c1', { note: 'قديم' })]
    const theirs = [aClaim('c1', { note: 'قديم\n\nلهم' })]
    const { edits, unresolved } = mergeClaims(base, [aClaim('c1', { note: 'قديم\n\nلنا' })], theirs, [])
    expect(edits).toEqual([{ claimId: 'c1', patch: { note: 'قديم\n\nلنا\n\nلهم' } }])
    expect(unresolved).toEqual([])
  })
  it('joins what both changed in one source when the fields differ, and asks when they do not', () => {
    const source = sourceOf({ id: 's1', title: 'بيان', publisher: 'الوزارة' })
    const withSource = (given: Partial<typeof source>) => [aClaim('c1', { sources: [{ ...source, ...given }] })]
    const base = withSource({})
    expect(mergeClaims(base, withSource({ reliability: 'B' }), withSource({ credibility: '2' }), [])).toMatchObject({ edits: [{ patch: { sources: [{ reliability: 'B', credibility: '2' }] } }], unresolved: [] })
    const [ours, theirs] = [withSource({ stance: 'refutes' }), withSource({ stance: 'context', quote: 'قيل' })]
    const asked = mergeClaims(base, ours, theirs, [])
    expect(asked.unresolved).toMatchObject([{ field: 'sources.s1', ours: { stance: 'refutes' }, theirs: { stance: 'context' } }])
    expect(asked.edits).toMatchObject([{ patch: { sources: [{ stance: 'refutes', quote: 'قيل' }] } }])
    expect(mergeClaims(base, ours, theirs, [{ claimId: 'c1', field: 'sources.s1', take: 'theirs' }]).edits).toMatchObject([{ patch: { sources: [{ stance: 'context' }] } }])
  })
  it('joins the evidence that both attached to one source', () => {
    const file = (letter: string) => ({ sha256: letter.repeat(64), name: `${letter}.pdf`, mediaType: 'application/pdf', sizeBytes: 1 })
    const withEvidence = (...letters: string[]) => [aClaim('c1', { sources: [sourceOf({ id: 's1', title: 'A', evidence: letters.map(file) })] })]
    const { edits, unresolved } = mergeClaims(withEvidence('a'), withEvidence('a', 'b'), withEvidence('a', 'c'), [])
    expect(edits[0]?.patch.sources?.[0]?.evidence.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf', 'c.pdf'])
    expect(unresolved).toEqual([])
  })
  it('joins who is counted, and what one side took out stays out', () => {
    const { edits } = mergeClaims([aClaim('c1', { who: ['child'] })], [aClaim('c1', { who: ['child', 'woman'] })], [aClaim('c1', { who: ['medic'] })], [])
    expect(edits[0]?.patch.who).toEqual(['woman', 'medic'])
  })
  it('joins the mentions that each side found, in reading order, and asks rather than leave none', () => {
    const [first, second, third] = ['قتل', 'وأصيب', 'وفق'].map((quote) => aClaim('x').mentions.map((mention) => ({ ...mention, anchor: anchorAt(TEXT, TEXT.indexOf(quote), TEXT.indexOf(quote) + quote.length) }))[0])
    if (!first || !second || !third) throw new RangeError('no mention')
    const { edits } = mergeClaims([aClaim('c1', { mentions: [second] })], [aClaim('c1', { mentions: [second, third] })], [aClaim('c1', { mentions: [first, second] })], [])
    expect(edits[0]?.patch.mentions?.map(({ anchor }) => anchor.quote)).toEqual(['قتل', 'وأصيب', 'وفق'])
    expect(mergeClaims([aClaim('c1', { mentions: [first, second] })], [aClaim('c1', { mentions: [first] })], [aClaim('c1', { mentions: [second] })], []).unresolved).toMatchObject([{ field: expect.stringMatching(/^mentions\./), ours: [{ claim: { id: 'c1' } }, { claim: null }], theirs: [{ claim: null }, { claim: { id: 'c1' } }] }])
  })
  it('asks about every difference in a claim that neither was handed', () => {
    const merge = mergeClaims([], [aClaim('c1', { verdict: 'false', note: 'لنا' })], [aClaim('c1', { verdict: 'confirmed', note: 'لهم' })], [])
    expect(merge.edits).toEqual([])
    expect(merge.unresolved.map(({ field }) => field).sort()).toEqual(['note', 'verdict'])
  })
  it('asks whether a claim that we removed and they changed comes back', () => {
    const base = [aClaim('c1')]
    const theirs = [aClaim('c1', { verdict: 'confirmed' })]
    expect(mergeClaims(base, [], base, [])).toEqual({ edits: [], adds: [], removes: [], unresolved: [] })
    expect(mergeClaims(base, [], theirs, []).unresolved).toMatchObject([{ field: '*', ours: null }])
    expect(mergeClaims(base, [], theirs, [{ claimId: 'c1', field: '*', take: 'theirs' }]).adds).toEqual(theirs)
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
          else if (field === 'note') for (const written of [o, t]) expect(m).toContain(String(written).trim())
          else expect(merge.unresolved.some((conflict) => conflict.claimId === was.id && conflict.field === field)).toBe(true)
        }
      }
    }))
  })
  it('comes to the same in either order when two reviewers changed different things', () => {
    const sourceIds = fc.uniqueArray(fc.constantFrom('s1', 's2', 's3', 's4'), { maxLength: 4 })
    fc.assert(fc.property(fc.array(patch, { minLength: 3, maxLength: 3 }), fc.array(fc.constantFrom('a', 'b', 'none'), { minLength: 3, maxLength: 3 }), sourceIds, fc.nat(4), (patches, owners, sources, cut) => {
      const base = ids.map((id) => aClaim(id))
      const made = (owner: string, own: readonly string[]) => ids.map((id, i) => aClaim(id, { ...(owners[i] === owner ? (patches[i] as Partial<Claim>) : {}), sources: own.map((source) => sourceOf({ id: source, title: source })) }))
      const [a, b] = [made('a', sources.slice(0, cut)), made('b', sources.slice(cut))]
      const merged = (...sides: Claim[][]) => sides.reduce((ours, theirs) => {
        const merge = mergeClaims(base, ours, theirs, [])
        expect(merge.unresolved).toEqual([])
        return apply(ours, merge)
      }, base).map((claim) => ({ ...claim, sources: claim.sources.toSorted((x, y) => x.id.localeCompare(y.id)) }))
      expect(merged(a, b)).toEqual(merged(b, a))
    }))
  })
  it('compares without answers as merging does', () => {
    const base = [aClaim('c1')]
    expect(compareClaims(base, base, [aClaim('c1', { verdict: 'confirmed' })]).changes).toEqual([{ claimId: 'c1', field: 'verdict', from: 'unverified', to: 'confirmed' }])
  })
})

describe('agreementOf', () => {
  const verdicts = (list: readonly Claim['verdict'][]) => list.map((verdict, i) => aClaim(`c${i}`, { verdict }))
  const times = (n: number, list: readonly Claim['verdict'][]) => Array.from({ length: n }, () => list).flat()
  it('gives Cohen’s kappa of judged claims only', () => {
    const result = agreementOf(verdicts(times(8, ['confirmed', 'confirmed', 'false', 'false', 'unverified'])), verdicts(times(8, ['confirmed', 'false', 'false', 'false', 'confirmed'])))
    expect(result).toMatchObject({ compared: 32, verdictAgreement: 0.75, kappa: 0.5 })
    expect(agreementOf(verdicts(['unverified']), verdicts(['confirmed']))).toMatchObject({ compared: 0, verdictAgreement: null, kappa: null })
  })
  it('gives no kappa of fewer than thirty, and says how many it needs', () => {
    const ours = verdicts(times(15, ['confirmed', 'false']))
    expect(agreementOf(ours, ours)).toMatchObject({ compared: 30, verdictAgreement: 1, kappa: 1, kappaNeeds: 30 })
    expect(agreementOf(ours.slice(1), ours)).toMatchObject({ compared: 29, verdictAgreement: 1, kappa: null, kappaNeeds: 30 })
  })
  it('has no kappa where both gave one verdict to all, for chance alone would agree', () => {
    const all = verdicts(times(40, ['false']))
    expect(agreementOf(all, all)).toMatchObject({ compared: 40, verdictAgreement: 1, kappa: null })
  })
  it('counts the figures that may mean the same number', () => {
    const figures = (list: readonly Claim['figure'][]) => list.map((figure, i) => aClaim(`c${i}`, { figure }))
    const vague = { value: null, min: null, max: null, qualifier: 'vague' as const, unit: 'person' }
    expect(agreementOf(figures([figureOf(10), figureOf(10), vague]), figures([figureOf(10), figureOf(12), figureOf(5)]))).toMatchObject({ figuresCompared: 2, figuresOverlapping: 1 })
  })
})

describe('figuresOverlap', () => {
  it('takes figures as ranges, open where they are', () => {
    expect(figuresOverlap(figureOf(1200), figureOf(1170, 'person', 'more-than'))).toBe(true)
    expect(figuresOverlap(figureOf(1100), figureOf(1170, 'person', 'more-than'))).toBe(false)
    expect(figuresOverlap({ value: null, min: 10, max: 50, qualifier: 'between', unit: 'person' }, figureOf(50))).toBe(true)
    expect(figuresOverlap(figureOf(5, 'USD'), figureOf(5, 'EUR'))).toBe(false)
    expect(figuresOverlap({ value: null, min: null, max: null, qualifier: 'vague', unit: null }, figureOf(5))).toBeNull()
  })
})

describe('a review bundle', () => {
  const damaged = expect.objectContaining({ code: 'damaged-file' }) as unknown
  const made = { workspace: { id: 'w', title: 'W' }, reviewer: 'ليلى', createdAt: '2026-11-24T08:00:00.000Z', articleIds: ['a1'] }
  const bundled = (claims: Claim[], text = TEXT) => JSON.stringify({ article: articleOf(TEXT, { id: 'a1' }), text, claims, base: [aClaim('c1')] })

  it('reads back what was written', () => {
    expect(parseBundleHeader(JSON.stringify(bundleHeader(made)))).toMatchObject(made)
    expect(parseBundledArticle(bundled([aClaim('c1')]))).toMatchObject({ article: { id: 'a1' }, text: TEXT, claims: [{ id: 'c1' }], base: [{ id: 'c1' }] })
  })
  it('is refused where its claims do not stand in its texts, or are in it twice', () => {
    // A bundle of an earlier version says nothing of passages that were removed.
    expect(parseBundledArticle(bundled([aClaim('c1')])).removed).toEqual([])
    const withRemoved = (...removed: unknown[]) => JSON.stringify({ ...(JSON.parse(bundled([aClaim('c1')])) as object), removed })
    const { mentions } = aClaim('c2')
    expect(parseBundledArticle(withRemoved({ id: 'c2', mentions })).removed).toEqual([{ id: 'c2', mentions }])
    for (const wrong of [[{ id: 'c1', mentions }], [{ id: 'c2', mentions }, { id: 'c2', mentions }], [{ id: 'c2', mentions: [] }], ['c2']]) expect(() => parseBundledArticle(withRemoved(...wrong))).toThrow(damaged)
    expect(() => parseBundledArticle(bundled([aClaim('c1')], TEXT.replace('12', '13')))).toThrow(damaged)
    expect(() => parseBundledArticle(bundled([aClaim('c1')], `${TEXT} `))).toThrow(damaged)
    expect(() => parseBundledArticle(bundled([aClaim('c1'), aClaim('c1')]))).toThrow(damaged)
    expect(() => parseBundledArticle(bundled([aClaim('c1', { articleId: 'a2' })]))).toThrow(damaged)
  })
  it('is refused where it is none, is torn, names an article twice, or is of a newer program', () => {
    expect(() => parseBundleHeader('{"a":1}')).toThrow(expect.objectContaining({ code: 'unsupported-format' }))
    expect(() => parseBundleHeader('{"format":"tahqiq-review"')).toThrow(damaged)
    expect(() => parseBundleHeader(JSON.stringify(bundleHeader({ ...made, articleIds: ['a1', 'a1'] })))).toThrow(damaged)
    expect(() => parseBundleHeader('{"format":"tahqiq-review","version":99}')).toThrow(expect.objectContaining({ code: 'version-too-new' }))
  })
})
