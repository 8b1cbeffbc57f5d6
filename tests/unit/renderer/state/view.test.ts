import { describe, expect, it } from 'vitest'
import { chooseClaim, closeDialog, closesThisDialog, openDialog, openReview, requestFocus, useView } from '../../../../renderer/state/view.ts'

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

describe('a dialog whose work is done', () => {
  it('closes itself and none that was opened meanwhile', () => {
    openDialog('join-claims')
    const close = closesThisDialog()
    openDialog('split-claim')
    close()
    expect(useView.getState().dialog).toBe('split-claim')
    closesThisDialog()()
    expect(useView.getState().dialog).toBeNull()
  })

  it('leaves a later opening of the same dialog alone', () => {
    openDialog('new-claim')
    const close = closesThisDialog()
    closeDialog()
    openDialog('new-claim')
    close()
    expect(useView.getState().dialog).toBe('new-claim')
  })

  it('is closed at another of its halves too', () => {
    openReview('return')
    const close = closesThisDialog()
    openReview('send')
    close()
    expect(useView.getState().dialog).toBeNull()
  })
})
