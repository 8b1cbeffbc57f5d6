import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleSummary, ClaimSummary } from '../../../../core/model/summary.ts'
import { articleTest, FIELD_VALUES, isEmptyQuery, matchesSummary, needsIndex, parseQuery, QUERY_FIELDS, wordsForValue } from '../../../../core/search/index.ts'

/** Texts of any UTF-16 units, half surrogate pairs included. */
const anyText = (maxLength: number) => fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength }).map((units) => String.fromCharCode(...units))

const row = (given: Partial<ClaimSummary> = {}): ClaimSummary => ({
  id: 'c1', articleId: 'a1', kind: 'hostage', measure: 'held', figure: { value: 121, min: 121, max: 121, qualifier: 'exact', unit: 'person' }, modality: 'asserted', workflow: 'new', verdict: 'unverified',
  confidence: null, score: 0.8, asOf: null, assignee: null, updatedAt: '2026-11-20T08:00:00.000Z', start: 0, quote: '121', attributionText: null, placeName: null, mentionCount: 1, sourceCount: 0,
  hasNote: false, orphaned: false, flagged: false, ...given
})
const article = (given: Partial<ArticleSummary> = {}): ArticleSummary => ({
  id: 'a1', title: 'خبر', language: 'ar', direction: 'rtl', publisher: 'وكالة فرانس برس', publishedAt: '2024-05-25', importedAt: '2026-11-20T08:00:00.000Z', originalSha256: '0'.repeat(64), claimCount: 1, openCount: 1, ...given
})
const matches = (query: string, given: Partial<ClaimSummary> = {}, its: Partial<ArticleSummary> = {}) => matchesSummary(parseQuery(query), row(given), article(its))
const codes = (query: string) => parseQuery(query).errors.map((error) => error.code)

describe('parseQuery', () => {
  it('reads words, phrases, prefixes and what is unwanted', () => {
    expect(parseQuery('رهائن "وزارة الصحة" displ* -غزة ').clauses).toEqual([
      { words: ['رهاءن'], prefix: false, exact: false, fields: null, negated: false },
      { words: ['وزاره', 'الصحه'], prefix: false, exact: true, fields: null, negated: false },
      { words: ['displ'], prefix: true, exact: false, fields: null, negated: false },
      { words: ['غزه'], prefix: false, exact: false, fields: null, negated: true }
    ])
  })
  it('lets the word being typed go on until a space follows it', () => {
    expect(parseQuery('two hosta').clauses.map((clause) => clause.prefix)).toEqual([false, true])
    expect(parseQuery('two hosta ').clauses.map((clause) => clause.prefix)).toEqual([false, false])
    expect(parseQuery('25').clauses.map((clause) => clause.prefix)).toEqual([false])
    expect(parseQuery('"two hosta"').clauses.map((clause) => clause.prefix)).toEqual([false])
  })
  it('reads quotation marks of either language', () => {
    for (const quoted of ['"وزارة الصحة"', '«وزارة الصحة»', '“وزارة الصحة”']) expect(parseQuery(quoted).clauses).toMatchObject([{ words: ['وزاره', 'الصحه'], exact: true }])
  })
  it('keeps the parts of a joined word together', () => {
    expect(parseQuery('covid-19 ').clauses).toMatchObject([{ words: ['covid', '19'], exact: false }])
  })
  it('searches sources, notes and titles by words', () => {
    expect(parseQuery('source:"وزارة الصحة" ملاحظة:راجع ').clauses).toMatchObject([{ fields: ['attribution', 'source'], exact: true }, { fields: ['note'] }])
  })
  it('takes an address for text, not for a field', () => {
    expect(codes('https://example.org/a')).toEqual([])
    expect(codes('12:30')).toEqual([])
  })
  it('says what it does not know, where, and what may stand there', () => {
    const query = 'رفح colour:red'
    const [error] = parseQuery(query).errors
    expect(error).toMatchObject({ code: 'unknown-field', word: 'colour' })
    expect(query.slice(error?.start, error?.end)).toBe('colour:red')
    expect(error?.expected).toContainEqual({ en: 'verdict', ar: 'حكم' })
    expect(parseQuery('kind:cats').errors).toMatchObject([{ code: 'unknown-value', expected: [{ en: 'casualty', ar: 'ضحايا' }, { en: 'hostage', ar: 'رهائن' }, { en: 'aid', ar: 'مساعدات' }, { en: 'displacement', ar: 'نزوح' }, { en: 'other', ar: 'أخرى' }] }])
    expect(codes('value>many')).toEqual(['bad-number'])
    expect(codes('asof>2024-13')).toEqual(['bad-date'])
    expect(codes('verdict:')).toEqual(['empty-value'])
    expect(codes('"open')).toEqual(['open-quote'])
    expect(codes('kind>3')).toEqual(['not-compared'])
  })
  it('offers for what it does not know only what it reads itself, in either language', () => {
    for (const language of ['en', 'ar'] as const) {
      for (const field of parseQuery('colour:red').errors[0]?.expected ?? []) {
        const [error] = parseQuery(`${field[language]}:"؟؟"`).errors
        expect(error?.code, field[language]).not.toBe('unknown-field')
        const own = parseQuery(`${field.en}:"؟؟"`).errors[0]?.expected ?? []
        for (const value of own) {
          const { errors, conditions } = parseQuery(`${field[language]}:${value[language]}`)
          expect(errors, `${field[language]}:${value[language]}`).toEqual([])
          expect(conditions, `${field[language]}:${value[language]}`).toEqual(parseQuery(`${field.en}:${value.en}`).conditions)
        }
      }
    }
    expect(parseQuery('حالة:؟؟').errors[0]?.expected).toContainEqual({ en: 'in-progress', ar: '"قيد العمل"' })
  })
  it('leaves out what it does not know and keeps the rest', () => {
    const query = parseQuery('kind:cats value>100 word ')
    expect(query.conditions).toHaveLength(1)
    expect(query.clauses).toHaveLength(1)
  })
  it('tells an empty query and one that needs no index', () => {
    expect(isEmptyQuery(parseQuery('  ـ '))).toBe(true)
    expect(needsIndex(parseQuery('kind:aid value>5'))).toBe(false)
    expect(needsIndex(parseQuery('kind:aid غزة'))).toBe(true)
  })
  it('never throws, and places every error within the text', () => {
    const parts = fc.constantFrom('kind', 'نوع', ':', '>', '=', '"', '«', '»', '-', ' ', 'value', '10', '..', '٥', 'asof', '2024', '*', ',', 'غزة', 'x', '\\', '“')
    fc.assert(fc.property(fc.oneof(anyText(60), fc.array(parts, { maxLength: 25 }).map((some) => some.join(''))), (text) => {
      for (const { start, end } of parseQuery(text).errors) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(start).toBeLessThan(end)
      }
    }))
  })
})

describe('the vocabulary of queries', () => {
  it('gives every field name to one field only', () => {
    const names = QUERY_FIELDS.flatMap((field) => field.names)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(parseQuery(`${name}:"zzz"`).errors.filter((error) => error.code === 'unknown-field')).toEqual([])
  })
  it('understands every value by each of its words', () => {
    for (const field of QUERY_FIELDS) {
      if (field.type !== 'word') continue
      for (const value of FIELD_VALUES[field.field].values) {
        for (const word of wordsForValue(field.field, value)) {
          const [condition] = parseQuery(`${field.names[0]}:"${word}"`).conditions
          expect(condition && 'values' in condition ? condition.values : [], `${field.field}:${word}`).toContain(value)
        }
      }
    }
  })
})

describe('matchesSummary', () => {
  it('tests the fields of issue and manual', () => {
    expect(matches('kind:hostage verdict:unverified value>100')).toBe(true)
    expect(matches('kind:aid')).toBe(false)
    expect(matches('kind:aid,hostage')).toBe(true)
    expect(matches('-kind:hostage')).toBe(false)
    expect(matches('نوع:رهائن حكم:"لم يتحقق منه بعد" قيمة>١٠٠')).toBe(true)
    expect(matches('workflow:"in progress"', { workflow: 'in-progress' })).toBe(true)
    expect(matches('حالة:جديد')).toBe(true)
    expect(matches('unit:usd', { figure: { value: 5, min: 5, max: 5, qualifier: 'exact', unit: 'USD' } })).toBe(true)
    expect(matches('qualifier:exact')).toBe(true)
  })
  it('compares values, with multiples, ranges and three scripts', () => {
    for (const query of ['value:121', 'value>=121', 'value<=121', 'value:100..200', 'value:..200', 'value:100..', 'value>0.1k', 'value<1,000', 'قيمة:١٢١', 'value:200..100']) expect(matches(query), query).toBe(true)
    for (const query of ['value>121', 'value<121', 'value:1..5', 'value>1k', 'value:122']) expect(matches(query), query).toBe(false)
  })
  it('compares a figure without one value by its bounds', () => {
    const between = { figure: { value: null, min: 10, max: 50, qualifier: 'between' as const, unit: 'person' } }
    expect(matches('value>40', between)).toBe(true)
    expect(matches('value>50', between)).toBe(false)
    expect(matches('value>0', { figure: { value: null, min: null, max: null, qualifier: 'vague', unit: null } })).toBe(false)
  })
  it('compares dates as far as they are known', () => {
    const may = { asOf: '2024-05-25' }
    for (const query of ['asof>2024-01', 'asof:2024', 'asof:2024-05', 'asof>=2024-05', 'asof<2024-06', 'asof:2024-05-25', 'asof:2024-01..2024-06', 'تاريخ:٢٠٢٤', 'asof>2024-05-24']) expect(matches(query, may), query).toBe(true)
    for (const query of ['asof>2024-05', 'asof<2024-05', 'asof:2023', 'asof>2024']) expect(matches(query, may), query).toBe(false)
    expect(matches('asof>2000')).toBe(false)
    expect(matches('published:2024-05')).toBe(true)
  })
  it('tests states and possessions', () => {
    expect(matches('is:flagged', { flagged: true })).toBe(true)
    expect(matches('is:orphan')).toBe(false)
    expect(matches('is:open')).toBe(true)
    expect(matches('is:decided')).toBe(false)
    expect(matches('has:note', { hasNote: true })).toBe(true)
    expect(matches('-has:source')).toBe(true)
    expect(matches('فيه:ملاحظة', { hasNote: true })).toBe(true)
  })
  it('finds names by their words, whatever is joined to them', () => {
    const health = { attributionText: 'بحسب وزارة الصحة في غزة', placeName: 'خان يونس', assignee: 'Layla Haddad' }
    expect(matches('attribution:الصحة place:يونس assignee:layla', health)).toBe(true)
    expect(matches('place:خان', health)).toBe(true)
    expect(matches('place:رفح', health)).toBe(false)
    expect(matches('ناشر:فرانس')).toBe(true)
    expect(matches('publisher:reuters,فرانس')).toBe(false)
    expect(matches('assignee:lay', health)).toBe(true)
    expect(matches('assignee:layla')).toBe(false)
  })
  it('tests the article’s language', () => {
    expect(matches('language:ar')).toBe(true)
    expect(matches('لغة:الإنجليزية')).toBe(false)
  })
})

describe('articleTest', () => {
  it('passes articles by what articles have, and none where a claim is asked for', () => {
    expect(articleTest(parseQuery('publisher:فرانس language:ar published:2024'))(article())).toBe(true)
    expect(articleTest(parseQuery('language:en'))(article())).toBe(false)
    expect(articleTest(parseQuery('-verdict:false'))(article())).toBe(false)
  })
})
