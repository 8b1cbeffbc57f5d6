import { describe, expect, it } from 'vitest'
import { buildReport } from '../../../../core/report/index.ts'
import { articleOf, bundledArticles, claimOf, figureOf, inputOf, sourceOf, workspaceOf } from '../../../builders/report-input.ts'

const entriesOf = (report: ReturnType<typeof buildReport>) => report.groups.flatMap((group) => group.entries)

describe('a report', () => {
  it('leaves dismissed claims out unless they are asked for', () => {
    expect(buildReport(inputOf(bundledArticles())).summary.claimCount).toBe(11)
    expect(buildReport(inputOf(bundledArticles(), { includeDismissed: true })).summary.claimCount).toBe(12)
  })

  it('numbers entries in the order they stand, and names the whole of a part by its number', () => {
    const report = buildReport(inputOf(bundledArticles()))
    const entries = entriesOf(report)
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, i) => i + 1))
    expect(entries.find(({ claim }) => claim.id === 'c3')?.partOf).toBe(entries.find(({ claim }) => claim.id === 'c2')?.number)
  })

  it.each(['article', 'verdict', 'kind', 'none'] as const)('has every claim once when grouped by %s', (groupBy) => {
    const ids = entriesOf(buildReport(inputOf(bundledArticles(), { groupBy }))).map(({ claim }) => claim.id)
    expect(ids).toHaveLength(11)
    expect(new Set(ids).size).toBe(11)
  })

  it('gives the sentence around a figure and marks the figure in it', () => {
    const [first] = entriesOf(buildReport(inputOf(bundledArticles())))
    expect(first?.passage.quote).toBe('أكثر من 1170 شخصا')
    expect(first?.passage.before).toMatch(/^واندلعت الحرب/)
    expect(first?.passage.after).toMatch(/إسرائيلية\.$/)
    expect(first?.passage).toMatchObject({ cutBefore: false, cutAfter: false })
  })

  it('falls back on the anchor’s own words where the text has changed', () => {
    const text = 'نص\nقُتل 12 شخصا أمس.'
    const claim = claimOf(text, '12 شخصا', 'killed', figureOf(12), { id: 'c', articleId: 'a' })
    const report = buildReport(inputOf([{ article: articleOf(text, { id: 'a' }), text: 'نص آخر', claims: [claim] }]))
    expect(entriesOf(report)[0]?.passage).toEqual({ before: 'نص\nقُتل ', quote: '12 شخصا', after: ' أمس.', cutBefore: true, cutAfter: true })
  })

  it('says who gave the verdict and when, from the history', () => {
    const report = buildReport(inputOf(bundledArticles(), { language: 'en' }))
    expect(entriesOf(report)[0]?.decided).toEqual({ by: 'ليلى حداد', at: '22 November 2026, 14:05 UTC' })
    expect(entriesOf(report).find(({ claim }) => claim.id === 'c4')?.decided).toBeNull()
  })

  it('tells a claim’s history in words of the report’s language only when asked', () => {
    expect(entriesOf(buildReport(inputOf(bundledArticles())))[0]?.history).toEqual([])
    expect(entriesOf(buildReport(inputOf(bundledArticles(), { includeHistory: true })))[0]?.history[0]?.changes[0]).toEqual({ field: 'الحكم', from: 'لم يُتحقق منه بعد', to: 'مؤكد' })
  })

  it('names in a history the sources and the kinds of people that were added', () => {
    const [article] = bundledArticles()
    const claimId = article?.claims[0]?.id ?? ''
    const event = {
      id: 'e', changeId: 'x', claimId, at: '2026-11-22T14:05:00.000Z', by: 'ليلى', action: 'edit' as const, target: null,
      changes: [{ field: 'sources', from: [], to: JSON.parse(JSON.stringify([sourceOf({ id: 's1', title: 'بيان الوزارة' }), sourceOf({ id: 's2', title: 'Flash Update #171' })])) }, { field: 'who', from: ['child'], to: ['child', 'woman'] }]
    }
    const entry = entriesOf(buildReport(inputOf([{ ...article!, events: [event] }], { includeHistory: true, language: 'en' }))).find(({ claim }) => claim.id === claimId)
    expect(entry?.history[0]?.changes).toEqual([{ field: 'Sources', from: 'empty', to: 'بيان الوزارة; Flash Update #171' }, { field: 'Who is counted', from: 'children', to: 'children; women' }])
  })

  it('says in a history which figure a claim is a part of, who is responsible and what aid is, never ids or data', () => {
    const [article] = bundledArticles()
    const [claim, whole, gone] = article!.claims
    const event = (changes: { field: string; from: unknown; to: unknown }[], claimId = claim!.id, id = 'e1') => JSON.parse(JSON.stringify({ id, changeId: id, claimId, at: '2026-11-22T14:05:00.000Z', by: 'ليلى', action: 'edit', target: null, changes }))
    const events = [
      event([{ field: '*', from: gone, to: null }], gone!.id, 'e0'),
      event([
        { field: 'subsetOf', from: whole!.id, to: gone!.id }, { field: 'subsetOf', from: null, to: 'elsewhere' }, { field: 'actor', from: null, to: { name: 'الجيش', role: 'suspected' } },
        { field: 'aid', from: null, to: { donor: 'قطر', recipient: null, sector: 'humanitarian', form: 'grant', priceYear: 2024 } }, { field: 'score', from: 0.7, to: 0.65 }, { field: 'flags', from: [], to: [{ code: 'currency-assumed', message: 'x' }] }
      ])
    ]
    const claims = article!.claims.filter(({ id }) => id !== gone!.id)
    const told = (language: 'ar' | 'en') => entriesOf(buildReport(inputOf([{ ...article!, claims, events }], { includeHistory: true, language }))).find((entry) => entry.claim.id === claim!.id)?.history[0]?.changes
    expect(told('en')).toEqual([
      { field: 'Part of', from: '252 people · Abducted', to: '121 people · Held' }, { field: 'Part of', from: 'empty', to: 'another claim' }, { field: 'Alleged responsible', from: 'empty', to: 'الجيش (suspected)' },
      { field: 'Aid facts', from: 'empty', to: 'قطر; humanitarian; grant; 2024' }
    ])
    expect(told('ar')?.[0]).toMatchObject({ from: '252 شخصا · مختطفون', to: '121 شخصا · محتجزون' })
  })

  it('counts relays of one counter as one source', () => {
    const text = 'عنوان\nقُتل 12 شخصا.'
    const sources = [
      sourceOf({ id: 's1', title: 'one', publisher: 'Agency', relayOf: 'Ministry' }), sourceOf({ id: 's2', title: 'two', publisher: 'Paper', relayOf: ' ministry' }), sourceOf({ id: 's3', title: 'three', publisher: 'Ministry' }), sourceOf({ id: 's4', title: 'four' })
    ]
    const claim = claimOf(text, '12 شخصا', 'killed', figureOf(12), { id: 'c', articleId: 'a', sources })
    expect(entriesOf(buildReport(inputOf([{ article: articleOf(text, { id: 'a' }), text, claims: [claim] }])))[0]?.independentSources).toEqual({ supports: 2, refutes: 0, context: 0 })
  })

  it('makes a title from the workspace’s and keeps a title in the other script together', () => {
    expect(buildReport(inputOf([], { title: ' My title ' })).title).toBe('My title')
    expect(buildReport(inputOf([])).title).toBe('أرقام قيد التحقق: غزة وأوكرانيا 2024')
    expect(buildReport(inputOf([], { language: 'en' })).title).toBe('Figures checked: \u2068غزة وأوكرانيا 2024\u2069')
  })

  it('writes its own method in the digits that it writes figures in', () => {
    expect(buildReport(inputOf(bundledArticles(), { digits: 'arabic-indic' })).method.join(' ')).not.toMatch(/[0-9]/)
    expect(buildReport(inputOf(bundledArticles(), { digits: 'latin' })).method.join(' ')).toContain('1170')
  })

  it('puts the house’s method note after our own, a paragraph each', () => {
    const workspace = workspaceOf({ settings: { houseStyle: { name: 'H', logo: null, accentColor: '#000000', methodNote: 'One.\n\nTwo.', url: null } } })
    expect(buildReport(inputOf([], {}, { workspace })).method.slice(-2)).toEqual(['One.', 'Two.'])
  })
})

describe('figures set side by side', () => {
  it('keeps figures of another basis out of a series', () => {
    const text = 'عنوان\nقُتل 10 أشخاص. قُتل 20 شخصا. قُتل 30 شخصا.'
    const killed = (id: string, quote: string, value: number, basis: 'reported' | 'verified') => claimOf(text, quote, 'killed', figureOf(value), { id, articleId: 'a', basis })
    const claims = [killed('c1', '10 أشخاص', 10, 'reported'), killed('c2', '20 شخصا', 20, 'reported'), killed('c3', '30 شخصا', 30, 'verified')]
    const { series } = buildReport(inputOf([{ article: articleOf(text, { id: 'a' }), text, claims }])).summary
    expect(series).toHaveLength(1)
    expect(series[0]?.points.map(({ figure }) => figure.value)).toEqual([10, 20])
  })

  it('says of a figure that its text attributes to nobody that it is so, and whose article it is', () => {
    const text = 'عنوان\nقُتل 10 أشخاص. قُتل 20 شخصا.'
    const claims = [claimOf(text, '10 أشخاص', 'killed', figureOf(10), { id: 'c1', articleId: 'a', attribution: null }), claimOf(text, '20 شخصا', 'killed', figureOf(20), { id: 'c2', articleId: 'a', attribution: { text: 'الشرطة', kind: 'official', start: 0, end: 6 } })]
    const attributed = (publisher: string | null, language: 'ar' | 'en') => buildReport(inputOf([{ article: articleOf(text, { id: 'a', publisher }), text, claims }], { language })).summary.series[0]?.points.map(({ attribution }) => attribution)
    expect(attributed(null, 'ar')).toEqual(['لم يُنسب إلى أحد (عنوان)', 'الشرطة'])
    expect(attributed('رويترز', 'en')).toEqual(['no source is named (رويترز)', 'الشرطة'])
  })

  it('leaves denied and planned figures out', () => {
    const text = 'عنوان\nقُتل 10 أشخاص. قُتل 20 شخصا.'
    const claims = [claimOf(text, '10 أشخاص', 'killed', figureOf(10), { id: 'c1', articleId: 'a' }), claimOf(text, '20 شخصا', 'killed', figureOf(20), { id: 'c2', articleId: 'a', modality: 'denied' })]
    expect(buildReport(inputOf([{ article: articleOf(text, { id: 'a' }), text, claims }])).summary.series).toEqual([])
  })
})

describe('parts and wholes', () => {
  const sumsOf = (whole: number, parts: { value: number; qualifier?: 'exact' | 'more-than' | 'up-to' }[]) => {
    const text = `Title\n${whole} people, ${parts.map(({ value }) => `of them ${value}`).join(', ')}.`
    const claims = [
      claimOf(text, `${whole} people`, 'killed', figureOf(whole), { id: 'whole', articleId: 'a' }),
      ...parts.map(({ value, qualifier }, i) => claimOf(text, `of them ${value}`, 'killed', figureOf(value, 'person', qualifier ?? 'exact'), { id: `p${i}`, articleId: 'a', subsetOf: 'whole' }))
    ]
    return buildReport(inputOf([{ article: articleOf(text, { id: 'a', language: 'en' }), text, claims }], { language: 'en' })).summary.subsetSums
  }

  it('adds parts up with their bounds', () => {
    expect(sumsOf(100, [{ value: 30 }, { value: 50, qualifier: 'more-than' }])[0]).toMatchObject({ sum: { min: 80, max: null }, sumText: 'at least 80 people', exceeds: false })
    expect(sumsOf(100, [{ value: 30 }, { value: 50, qualifier: 'up-to' }])[0]).toMatchObject({ sum: { min: 30, max: 80 }, exceeds: false })
  })

  it('says so when even the least that the parts make is more than the whole', () => {
    expect(sumsOf(100, [{ value: 70 }, { value: 50 }])[0]?.exceeds).toBe(true)
  })
})
