import { afterEach, describe, expect, it, vi } from 'vitest'
import { failure } from '../../../../core/model/error.ts'
import { refreshClaims, useArticles } from '../../../../renderer/state/articles.ts'
import { call } from '../../../../renderer/state/link.ts'
import { useView } from '../../../../renderer/state/view.ts'

vi.mock('../../../../renderer/state/link.ts', () => ({ call: vi.fn() }))

const claim = (id: string, note = '') => ({ id, articleId: 'a', note, mentions: [], formerIds: [] as string[] })
const show = (): void => {
  useArticles.setState({ open: { article: { id: 'a' }, claims: [claim('one'), claim('two')] } } as never)
  useView.setState({ selectedClaimId: 'one' })
}
const shown = (): string[] => (useArticles.getState().open?.claims ?? []).map(({ id, note }) => `${id} ${note}`.trim())
afterEach(() => { vi.mocked(call).mockReset() })

describe('claims that changed elsewhere', () => {
  it('are asked for and shown as they are now', async () => {
    show()
    vi.mocked(call).mockResolvedValueOnce(claim('one', 'seen') as never)
    await refreshClaims(['a'], ['one'], 1)
    expect(shown()).toEqual(['one seen', 'two'])
  })

  it('are taken out where they are gone', async () => {
    show()
    vi.mocked(call).mockRejectedValueOnce(failure('not-found/claim', { claimId: 'one' }))
    await refreshClaims(['a'], ['one'], 2)
    expect([shown(), useView.getState().selectedClaimId]).toEqual([['two'], null])
  })

  it('are gone on with as what they were merged into', async () => {
    show()
    vi.mocked(call).mockRejectedValueOnce(failure('not-found/claim', { claimId: 'one' })).mockResolvedValueOnce({ ...claim('two'), formerIds: ['one'] } as never)
    await refreshClaims(['a'], ['one', 'two'], 2)
    expect([shown().length, useView.getState().selectedClaimId]).toEqual([1, 'two'])
  })

  it('stay, and stay chosen, where the workbench does not answer', async () => {
    show()
    vi.mocked(call).mockRejectedValueOnce(failure('io-failed/no-answer', {}))
    await expect(refreshClaims(['a'], ['one'], 3)).rejects.toMatchObject({ code: 'io-failed' })
    expect([shown(), useView.getState().selectedClaimId]).toEqual([['one', 'two'], 'one'])
  })
})
