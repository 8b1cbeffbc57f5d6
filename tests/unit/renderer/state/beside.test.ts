import { afterEach, describe, expect, it, vi } from 'vitest'
import { failure } from '../../../../core/model/error.ts'
import { useArticles } from '../../../../renderer/state/articles.ts'
import { closeBeside, followBeside, lookAtBeside, openBeside, reloadBeside, swapBeside, useBeside } from '../../../../renderer/state/beside.ts'
import { call } from '../../../../renderer/state/link.ts'
import { useView } from '../../../../renderer/state/view.ts'

vi.mock('../../../../renderer/commands/typing.ts', () => ({ isTyping: () => false }))
vi.stubGlobal('document', { activeElement: null })
vi.mock('../../../../renderer/state/link.ts', () => ({ call: vi.fn() }))

const article = (id: string, claimIds: string[] = [], text = id) => ({ article: { id }, text, claims: claimIds.map((claimId) => ({ id: claimId, articleId: id, mentions: [] })), revision: 1 }) as never
const answers = (articles: Record<string, unknown>): void => {
  vi.mocked(call).mockImplementation((_name, input) => {
    const got = articles[(input as { articleId: string }).articleId]
    return got === undefined ? Promise.reject(failure('not-found/article', { articleId: 'gone' })) : Promise.resolve(got as never)
  })
}
const places = () => [useArticles.getState().open?.article.id, useView.getState().selectedClaimId, useBeside.getState().open?.article.id, useBeside.getState().claimId]

afterEach(() => {
  vi.mocked(call).mockReset()
  closeBeside()
  useArticles.setState({ open: null, opening: null })
  useView.setState({ selectedClaimId: null })
})

describe('the second article', () => {
  it('is opened at a claim, which is brought into view', async () => {
    answers({ b: article('b', ['b1']) })
    const before = useBeside.getState().revealRequest
    await openBeside('b', 'b1')
    expect([useBeside.getState().open?.article.id, useBeside.getState().claimId, useBeside.getState().revealRequest]).toEqual(['b', 'b1', before + 1])
  })

  it('is the one asked for last, however late the one before it comes', async () => {
    const waiting: (() => void)[] = []
    vi.mocked(call).mockImplementation((_name, input) => new Promise((resolve) => { waiting.push(() => resolve(article((input as { articleId: string }).articleId))) }))
    const both = [openBeside('b'), openBeside('c')]
    waiting.reverse().forEach((answer) => answer())
    await Promise.all(both)
    expect(useBeside.getState().open?.article.id).toBe('c')
  })

  it('stays closed where it was closed before it came', async () => {
    answers({ b: article('b') })
    const opening = openBeside('b')
    closeBeside()
    await opening
    expect(useBeside.getState().open).toBeNull()
  })

  it('changes places with the first, each with the claim that was looked at in it', async () => {
    useArticles.setState({ open: article('a', ['a1']) })
    useView.setState({ selectedClaimId: 'a1' })
    answers({ a: article('a', ['a1']), b: article('b', ['b1']) })
    await openBeside('b', 'b1')
    await swapBeside()
    expect(places()).toEqual(['b', 'b1', 'a', 'a1'])
    await swapBeside()
    expect(places()).toEqual(['a', 'a1', 'b', 'b1'])
  })

  it('stays in its place where it cannot be opened in the first', async () => {
    useArticles.setState({ open: article('a') })
    answers({ b: article('b') })
    await openBeside('b')
    answers({})
    await expect(swapBeside()).rejects.toMatchObject({ code: 'not-found' })
    expect(places()).toEqual(['a', null, 'b', null])
  })

  it('shows what was found for the chosen claim, but what was asked for until another is chosen', async () => {
    useArticles.setState({ open: article('a', ['a1', 'a2']) })
    useView.setState({ selectedClaimId: 'a1' })
    answers({ b: article('b', ['b1', 'b2', 'b3']) })
    await openBeside('b')
    const looked = () => useBeside.getState().claimId
    followBeside('a1', 'b1')
    expect(looked()).toBe('b1')
    lookAtBeside('b3')
    followBeside('a1', 'b1')
    expect(looked()).toBe('b3')
    useView.setState({ selectedClaimId: 'a2' })
    followBeside('a2', 'b2')
    expect(looked()).toBe('b2')
    followBeside('a2', null)
    expect(looked()).toBeNull()
    await openBeside('b', 'b3')
    followBeside('a2', 'b2')
    expect(looked()).toBe('b3')
  })

  it('is read anew, keeps the claim looked at, and goes when it is gone', async () => {
    answers({ b: article('b', ['b1']) })
    await openBeside('b')
    lookAtBeside('b1')
    answers({ b: article('b', ['b1'], 'newer') })
    await reloadBeside()
    expect([useBeside.getState().open?.text, useBeside.getState().claimId]).toEqual(['newer', 'b1'])
    answers({})
    await reloadBeside()
    expect(useBeside.getState().open).toBeNull()
  })
})
