import { afterEach, describe, expect, it, vi } from 'vitest'
import { failure } from '../../../../core/model/error.ts'
import { openArticle, openWaiting, refreshClaims, useArticles } from '../../../../renderer/state/articles.ts'
import { call } from '../../../../renderer/state/link.ts'
import { useView } from '../../../../renderer/state/view.ts'

vi.mock('../../../../renderer/commands/typing.ts', () => ({ isTyping: () => false }))
vi.stubGlobal('document', { activeElement: null })
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

describe('an article that is asked for while nobody answers', () => {
  const article = (id: string) => ({ article: { id }, text: '', claims: [], revision: 1 })
  it('leaves what is chosen, says so, and is shown when there is an answer', async () => {
    show()
    vi.mocked(call).mockRejectedValueOnce(failure('io-failed/no-answer', {}))
    await openArticle('b', 'of b')
    expect([useArticles.getState().open?.article.id, useArticles.getState().opening, useView.getState().selectedClaimId]).toEqual(['a', null, 'one'])
    vi.mocked(call).mockResolvedValueOnce(article('b') as never)
    await openWaiting()
    expect([useArticles.getState().open?.article.id, useView.getState().selectedClaimId]).toEqual(['b', 'of b'])
  })

  it('is not waited for any more once another was asked for', async () => {
    show()
    vi.mocked(call).mockRejectedValueOnce(failure('io-failed/no-answer', {})).mockResolvedValueOnce(article('c') as never)
    await openArticle('b')
    await openArticle('c')
    await openWaiting()
    expect(useArticles.getState().open?.article.id).toBe('c')
  })

  it('keeps the chosen claim on show until the other article is there', async () => {
    show()
    let answer: (got: unknown) => void = () => undefined
    vi.mocked(call).mockReturnValueOnce(new Promise((resolve) => { answer = resolve }) as never)
    const opening = openArticle('b', 'of b')
    expect([useView.getState().selectedClaimId, useArticles.getState().openingClaim]).toEqual(['one', 'of b'])
    answer(article('b'))
    await opening
    expect([useView.getState().selectedClaimId, useArticles.getState().openingClaim]).toEqual(['of b', null])
  })
})
