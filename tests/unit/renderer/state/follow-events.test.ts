import { afterEach, expect, it, vi } from 'vitest'
import { failure } from '../../../../core/model/error.ts'
import { useArticles } from '../../../../renderer/state/articles.ts'
import { refreshClaimList, useClaimList } from '../../../../renderer/state/claim-list.ts'
import { EVERYTHING } from '../../../../renderer/state/claim-query.ts'
import { followEvents } from '../../../../renderer/state/follow-events.ts'
import { call } from '../../../../renderer/state/link.ts'
import { refreshWorkspace, useSession } from '../../../../renderer/state/session.ts'

const heard = vi.hoisted(() => new Map<string, () => void>())
vi.mock('../../../../renderer/state/link.ts', () => ({ call: vi.fn(), theClient: () => ({ on: (name: string, listener: () => void) => { heard.set(name, listener); return () => undefined }, onConnection: () => () => undefined }) }))
vi.mock('../../../../renderer/state/session.ts', async (original) => ({ ...(await original()), refreshWorkspace: vi.fn() }))
vi.mock('../../../../renderer/state/claim-list.ts', async (original) => ({ ...(await original()), refreshClaimList: vi.fn(async () => undefined) }))

/** What the workbench says of the search at the next asking. */
const says = (searchFilling: { done: number; total: number } | null): void => {
  vi.mocked(refreshWorkspace).mockImplementationOnce(async () => { useSession.setState({ workspace: { searchFilling } as never }) })
}

afterEach(() => { vi.useRealTimers() })

it('closes an article that is gone, but not the one opened since', async () => {
  vi.useFakeTimers()
  followEvents()
  const open = (id: string) => useArticles.setState({ open: { article: { id }, text: '', claims: [] } } as never)
  const tell = heard.get('articles.changed') as (payload: object) => void
  let refuse: (error: unknown) => void = () => undefined
  vi.mocked(call).mockImplementation((name) => (name === 'articles.get' ? new Promise((_resolve, reject) => { refuse = reject }) : Promise.resolve({ rows: [] }) as never))
  open('gone')
  tell({ revision: 2, articleIds: ['gone'] })
  open('next')
  refuse(failure('not-found/article', { articleId: 'gone' }))
  await vi.runAllTimersAsync()
  expect(useArticles.getState().open?.article.id).toBe('next')
  tell({ revision: 3, articleIds: ['next'] })
  refuse(failure('not-found/article', { articleId: 'next' }))
  await vi.runAllTimersAsync()
  expect(useArticles.getState().open).toBeNull()
})

it('asks again for what a search found when the workspace has been read for it', async () => {
  vi.useFakeTimers()
  followEvents()
  useClaimList.setState({ query: { ...EVERYTHING, text: 'وزارة' } })
  const tell = async () => {
    heard.get('workspace.changed')?.()
    await vi.runAllTimersAsync()
  }
  says({ done: 10, total: 90 })
  await tell()
  expect(refreshClaimList).not.toHaveBeenCalled()
  says(null)
  await tell()
  expect(refreshClaimList).toHaveBeenCalledTimes(1)
  says(null)
  await tell()
  expect(refreshClaimList).toHaveBeenCalledTimes(1)
})
