import { beforeAll, describe, expect, it } from 'vitest'
import type { Claim } from '../../../../core/model/claim.ts'
import { setNotation } from '../../../../renderer/format/numbers.ts'
import { startTexts } from '../../../../renderer/text/i18n.ts'
import { valueInWords } from '../../../../renderer/views/inspector/value-words.ts'

const claim: Claim = {
  id: 'c1', articleId: 'a1', kind: 'casualty', measure: 'killed', figure: { value: 12, min: null, max: null, qualifier: 'exact', unit: 'person' }, who: [], mentions: [{ anchor: { start: 0, end: 2, quote: '12', prefix: '', suffix: '' }, attribution: null, orphaned: false }], attribution: null, place: null, asOf: null, scope: null, basis: null,
  modality: 'asserted', subsetOf: null, actor: null, aid: null, score: 0, reasons: [], flags: [], origin: { by: 'import', format: 'json' }, workflow: 'done', verdict: 'confirmed', confidence: null, note: '', sources: [], assignee: null, formerIds: [],
  createdAt: '2026-11-26T00:00:00Z', updatedAt: '2026-11-26T00:00:00Z'
}

describe('a field’s value in words', () => {
  beforeAll(async () => {
    setNotation('ar', 'latin')
    await startTexts('ar')
  })

  it('names the parts of one source of several, of who is responsible and of aid', () => {
    expect(valueInWords('sources.s1', { id: 's1', title: 'نشرة أوتشا', url: null, publisher: 'OCHA', kind: 'un', stance: 'refutes', quote: '', figure: null, publishedAt: null, accessedAt: null, reliability: null, credibility: null, relayOf: null, evidence: [] })).toBe('نشرة أوتشا · OCHA · ينفي')
    expect(valueInWords('actor', { name: 'الجيش', role: 'suspected' })).toBe('الجيش · مشتبه به')
    expect(valueInWords('aid', { donor: 'قطر', recipient: null, sector: 'humanitarian', form: 'grant', priceYear: null })).toBe('قطر · إنساني · منحة')
  })

  it('tells a claim that one side removed by its figure, what happened and its verdict', () => {
    expect(valueInWords('*', claim)).toBe('12 شخصا · قتلى · مؤكد')
    expect(valueInWords('*', null)).toBe('')
  })

  it('tells of passages in conflict which claim each is in', () => {
    const held = [{ quote: '12 قتيلا', attribution: 'الوزارة', claim: { ...claim, note: 'راجعتها' } }, { quote: 'twelve', attribution: null, claim: null }]
    expect(valueInWords('mentions.12', held)).toBe('«\u206812 قتيلا\u2069» ضمن: \u206812 شخصا · قتلى · مؤكد · الوزارة · راجعتها\u2069\n«\u2068twelve\u2069»: ليس ضمن أي ادعاء')
    expect(valueInWords('mentions', claim.mentions), 'as the history has it').toBe('موضع واحد')
  })

  it('tells which figure a claim is a part of by its figure, never by an id', () => {
    expect(valueInWords('subsetOf', claim)).toBe('12 شخصا · قتلى')
    expect(valueInWords('subsetOf', 'c1', (id) => (id === 'c1' ? claim : undefined))).toBe('12 شخصا · قتلى')
    expect(valueInWords('subsetOf', 'c2', () => undefined)).toBe('ادعاء آخر')
    expect(valueInWords('subsetOf', 'c2')).toBe('ادعاء آخر')
    expect(valueInWords('subsetOf', null)).toBe('')
  })
})
