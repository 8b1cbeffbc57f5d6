import { describe, expect, it } from 'vitest'
import type { Source } from '../../../../core/model/source.ts'
import { givenFigure } from '../../../../renderer/views/inspector/given-figure.ts'
import { independentSources } from '../../../../renderer/views/inspector/independent-sources.ts'
import { FORMAT_GROUPS, suggestedName } from '../../../../renderer/views/reports/report-formats.ts'
import { filterForScope } from '../../../../renderer/views/reports/report-scope.ts'
import { conflictKey, decided, resolutionsOf } from '../../../../renderer/views/review/decisions.ts'
import { folderName, joinPath } from '../../../../renderer/views/start/folder-name.ts'
import { progressOf } from '../../../../renderer/views/workbench/progress.ts'
import { REPORT_FORMATS } from '../../../../core/contract/report-options.ts'

const source = (patch: Partial<Source>): Source => ({
  id: 's', title: 't', url: null, publisher: null, kind: 'media', stance: 'supports', quote: '', figure: null, publishedAt: null, accessedAt: null, reliability: null, credibility: null, relayOf: null, evidence: [], ...patch
})

describe('independentSources', () => {
  it('counts relays of one counter once, together with the counter itself', () => {
    expect(independentSources([source({ id: '1', publisher: 'Ministry' }), source({ id: '2', publisher: 'AFP', relayOf: 'ministry' }), source({ id: '3', publisher: 'AP', relayOf: 'Ministry ' })])).toBe(1)
  })

  it('does not count what only gives context', () => {
    expect(independentSources([source({ id: '1', publisher: 'OCHA' }), source({ id: '2', publisher: 'BBC', stance: 'context' })])).toBe(1)
  })
})

describe('givenFigure', () => {
  const empty = { value: null, min: null, max: null, qualifier: 'exact' as const, unit: 'person' }
  it('takes a form that was opened and left empty for no figure, but not an unstated number or a bound alone', () => {
    expect(givenFigure(empty)).toBeNull()
    expect(givenFigure({ ...empty, qualifier: 'vague' })).not.toBeNull()
    expect(givenFigure({ ...empty, min: 5 })).toEqual({ ...empty, min: 5 })
  })
})

describe('folderName', () => {
  it('keeps Arabic and drops what no file system takes', () => {
    expect(folderName('حصائل غزة: 2026/11?')).toBe('حصائل غزة 2026 11')
    expect(folderName('..')).toBe('')
    expect(folderName('a\u202eb')).toBe('a b')
  })

  it('joins with the separator of the folder', () => {
    expect(joinPath('/home/x', 'y')).toBe('/home/x/y')
    expect(joinPath('C:\\Users', 'y')).toBe('C:\\Users\\y')
    expect(joinPath('/', 'y')).toBe('/y')
  })
})

describe('the formats of reports', () => {
  it('are all offered, each once, with the ending that the contract gives', () => {
    expect(FORMAT_GROUPS.flatMap(({ formats }) => formats).sort()).toEqual(Object.keys(REPORT_FORMATS).sort())
    for (const { formats } of FORMAT_GROUPS) for (const format of formats) expect(suggestedName('x', format)).toBe(`x.${REPORT_FORMATS[format].extension}`)
  })

  it('have a name to save under even without a title', () => expect(suggestedName(' ', 'csv')).toBe('tahqiq.csv'))
})

describe('filterForScope', () => {
  const looked = { articleId: 'a', claimId: 'c', marked: new Set(['x', 'y']), filter: { kinds: ['aid' as const] } }

  it('says what each scope means', () => {
    expect(filterForScope('workspace', looked)).toEqual({})
    expect(filterForScope('article', looked)).toEqual({ articleId: 'a' })
    expect(filterForScope('claim', looked)).toEqual({ claimIds: ['c'] })
    expect(filterForScope('selection', looked)).toEqual({ claimIds: ['x', 'y'] })
    expect(filterForScope('filter', looked)).toEqual({ kinds: ['aid'] })
  })
})

describe('decisions on conflicts', () => {
  const conflict = { claimId: 'c', articleId: 'a', quote: 'q', field: 'verdict', base: 'unverified', ours: 'false', theirs: 'disputed', into: null }

  it('go to the merge one by one, undecided ones left out', () => {
    const other = { ...conflict, field: 'note' }
    expect(resolutionsOf([conflict, other], decided(new Map(), conflict, 'theirs'))).toEqual([{ claimId: 'c', field: 'verdict', take: 'theirs' }])
  })

  it('tell two fields of one claim apart', () => expect(conflictKey(conflict)).not.toBe(conflictKey({ ...conflict, field: 'note' })))
})

describe('progressOf', () => {
  it('counts what is done of the claims of the articles that are listed', () => {
    expect(progressOf([])).toEqual({ total: 0, done: 0 })
    expect(progressOf([{ claimCount: 3, openCount: 3 }, { claimCount: 4, openCount: 1 }])).toEqual({ total: 7, done: 3 })
  })
})
