import { describe, expect, it } from 'vitest'
import { failure } from '../../../../core/model/error.ts'
import { queryFaultOf } from '../../../../renderer/state/query-fault.ts'

describe('queryFaultOf', () => {
  it('takes what was not understood of a search, and nothing else', () => {
    expect(queryFaultOf(failure('invalid-input/query-bad-number', { word: 'x' }))).toMatchObject({ says: 'invalid-input/query-bad-number', details: { word: 'x' } })
    expect(queryFaultOf(failure('invalid-input/mention-there'))).toBeNull()
    expect(queryFaultOf(failure('io-failed/no-answer'))).toBeNull()
    expect(queryFaultOf('invalid-input/query-bad-number')).toBeNull()
  })
})
