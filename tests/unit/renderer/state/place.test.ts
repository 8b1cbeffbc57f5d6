import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useArticles } from '../../../../renderer/state/articles.ts'
import { call } from '../../../../renderer/state/link.ts'
import { rememberPlace } from '../../../../renderer/state/place.ts'
import { useSession } from '../../../../renderer/state/session.ts'
import { useView } from '../../../../renderer/state/view.ts'

vi.mock('../../../../renderer/state/link.ts', () => ({ call: vi.fn(() => Promise.resolve({})) }))

const IDS = ['c1', 'c2', 'c3', 'c4']
const sent = () => vi.mocked(call).mock.calls.map(([, input]) => (input as { place: { claimId: string } }).place.claimId)
const choose = (selectedClaimId: string) => useView.setState({ selectedClaimId })
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('sessionStorage', { setItem: () => undefined, getItem: () => null })
  useSession.setState({ workspace: { path: '/w' } as never })
  useArticles.setState({ open: { article: { id: 'a1' }, claims: IDS.map((id) => ({ id })) } as never })
  stop = rememberPlace()
})
afterEach(() => {
  stop()
  vi.mocked(call).mockClear()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('sends a step at once, those that follow quickly together, and the last when the page ends', async () => {
  choose('c1')
  await vi.advanceTimersByTimeAsync(0)
  expect(sent()).toEqual(['c1'])
  for (const id of ['c2', 'c3']) choose(id)
  await vi.advanceTimersByTimeAsync(100)
  expect(sent()).toEqual(['c1'])
  await vi.advanceTimersByTimeAsync(300)
  expect(sent()).toEqual(['c1', 'c3'])
  choose('c4')
  window.dispatchEvent(new Event('pagehide'))
  expect(sent()).toEqual(['c1', 'c3', 'c4'])
  await vi.advanceTimersByTimeAsync(1000)
  expect(sent()).toHaveLength(3)
})
