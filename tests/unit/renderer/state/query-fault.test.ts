import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../core/model/error.ts'
import { queryFaultOf } from '../../../../renderer/state/query-fault.ts'

describe('queryFaultOf', () => {
  it('reads what was not understood of a search, and takes nothing else for it', () => {
    const details = { problem: 'unknown-value', word: 'foo', expected: 'casualty, hostage', start: 0, end: 8 }
    expect(queryFaultOf(new AppError('invalid-input', 'no', details))).toEqual({ problem: 'unknown-value', word: 'foo', expected: 'casualty, hostage' })
    expect(queryFaultOf(new AppError('invalid-input', 'no', {}))).toBeNull()
    expect(queryFaultOf(new AppError('io-failed', 'no', details))).toBeNull()
    expect(queryFaultOf('invalid-input')).toBeNull()
  })
})
