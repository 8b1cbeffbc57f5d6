import { describe, expect, it } from 'vitest'
import { chooseClaim, requestFocus, useView } from '../../../../renderer/state/view.ts'

describe('a request for the caret', () => {
  it('is dropped when another claim is chosen', () => {
    useView.setState({ selectedClaimId: 'first' })
    requestFocus('source')
    chooseClaim('first')
    expect(useView.getState().focusRequest?.what).toBe('source')
    chooseClaim('second')
    expect(useView.getState().focusRequest).toBeNull()
  })
})
