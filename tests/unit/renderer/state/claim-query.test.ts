import { describe, expect, it } from 'vitest'
import { EVERYTHING, filterOf, isNarrowed, toggled } from '../../../../renderer/state/claim-query.ts'
import { systemLanguage } from '../../../../renderer/state/session.ts'

describe('filterOf', () => {
  it('asks for everything where nothing is chosen', () => {
    expect(filterOf(EVERYTHING, 'a1')).toEqual({})
    expect(isNarrowed(EVERYTHING)).toBe(false)
  })

  it('keeps to the open article only in its scope', () => {
    expect(filterOf({ ...EVERYTHING, scope: 'article' }, 'a1')).toEqual({ articleId: 'a1' })
    expect(filterOf({ ...EVERYTHING, scope: 'article' }, null)).toEqual({})
  })

  it('carries chips and a trimmed query', () => {
    const query = { ...EVERYTHING, kinds: ['hostage' as const], verdicts: ['disputed' as const], flagged: true, text: '  value>100 ' }
    expect(filterOf(query, null)).toEqual({ kinds: ['hostage'], verdicts: ['disputed'], flagged: true, query: 'value>100' })
    expect(isNarrowed(query)).toBe(true)
  })
})

describe('toggled', () => {
  it('puts in what is out and takes out what is in', () => {
    expect(toggled([1, 2], 3)).toEqual([1, 2, 3])
    expect(toggled([1, 2, 3], 2)).toEqual([1, 3])
  })
})

describe('systemLanguage', () => {
  it('takes the first of the system’s languages that the interface speaks', () => {
    expect(systemLanguage(['fr-FR', 'ar-EG', 'en'])).toBe('ar')
    expect(systemLanguage(['en-GB', 'ar'])).toBe('en')
    expect(systemLanguage(['fr'])).toBe('en')
  })
})
