import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ClaimEvent } from '../../../../core/model/claim-event.ts'
import { failure } from '../../../../core/model/error.ts'
import { call } from '../../../../renderer/state/link.ts'
import { useSession } from '../../../../renderer/state/session.ts'
import type { Change } from '../../../../renderer/unsent/change.ts'
import { fieldOfSource, fieldsOf } from '../../../../renderer/unsent/change.ts'
import { sendUnsent } from '../../../../renderer/unsent/resending.ts'
import { askBeforeLosing, awaited, kept } from '../../../../renderer/unsent/sending.ts'
import { useUnsettled } from '../../../../renderer/unsent/unsettled.ts'

vi.mock('../../../../renderer/state/link.ts', () => ({ call: vi.fn() }))
vi.mock('@mantine/notifications', () => ({ notifications: { show: vi.fn(), hide: vi.fn() } }))

interface Kept { id: string; note: string; verdict: string; updatedAt: string; sources: { id: string; title: string }[] }
/** A workbench of one claim, or of none. */
let claim: Kept | null
let events: Pick<ClaimEvent, 'claimId' | 'at' | 'by' | 'changes'>[]
let sent: [string, unknown][]
let entries: Map<string, string>

const AT = '2026-11-27T10:00:00.000Z'
const LATER = '2026-11-27T10:05:00.000Z'
const noAnswer = () => Promise.reject(failure('io-failed/no-answer', {}))
const change = (fields: Change['fields'], made: Change['call'] = null): Change => ({ at: AT, workspace: 'w', fields, call: made })
/** A change that the workbench does not answer. */
const lost = (lostChange: Change): Promise<unknown> => kept(lostChange, noAnswer).catch(() => undefined)
const noteFrom = (before: string, to: string): Change => change(fieldsOf('claim', 'c', { note: to }, { note: before }))
const written = (): string[] => sent.map(([name]) => name)

beforeEach(() => {
  claim = { id: 'c', note: '', verdict: 'unverified', updatedAt: AT, sources: [] }
  events = []
  sent = []
  entries = new Map()
  const localStorage = {
    get length() { return entries.size }, key: (at: number) => [...entries.keys()][at] ?? null, getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => { entries.set(key, value) }, removeItem: (key: string) => { entries.delete(key) }
  }
  vi.stubGlobal('window', { localStorage })
  useUnsettled.setState({ waiting: [] })
  useSession.setState({ workspace: { readOnly: false, workspace: { id: 'w' } } } as never)
  vi.mocked(call).mockImplementation(((name: string, input: { edits: { patch: object }[] }) => {
    if (name === 'claims.history') return Promise.resolve({ events })
    if (name === 'claims.get') return claim === null ? Promise.reject(failure('not-found/claim', { claimId: 'c' })) : Promise.resolve(claim)
    sent.push([name, input])
    if (name === 'claims.edit' && claim !== null) claim = { ...claim, ...input.edits[0]?.patch }
    return Promise.resolve({})
  }) as never)
})

describe('a change without an answer', () => {
  it('is sent again where what it was made of still stands, once', async () => {
    await lost(noteFrom('', 'mine'))
    await sendUnsent()
    await sendUnsent()
    expect(sent).toEqual([['claims.edit', { edits: [{ claimId: 'c', patch: { note: 'mine' } }] }]])
  })
  it('is not sent again where it had arrived', async () => {
    await lost(noteFrom('', 'mine'))
    claim!.note = 'mine'
    await sendUnsent()
    expect([written(), entries.size]).toEqual([[], 0])
  })
  it('is not asked about where somebody who saw it wrote something else', async () => {
    await lost(noteFrom('', 'mine'))
    claim!.note = 'theirs'
    const wrote = (at: string, to: string) => ({ claimId: 'c', at, by: 'Omar', changes: [{ field: 'note', from: '', to }] })
    events = [wrote(AT, 'mine'), wrote(LATER, 'theirs')]
    await sendUnsent()
    expect([written(), useUnsettled.getState().waiting]).toEqual([[], []])
  })
  it('waits to be settled where something else was written since, and leaves that', async () => {
    await lost(noteFrom('', 'mine'))
    claim!.note = 'theirs'
    events = [{ claimId: 'c', at: LATER, by: 'Omar', changes: [{ field: 'note', from: '', to: 'theirs' }] }]
    await sendUnsent()
    expect(written()).toEqual([])
    expect(useUnsettled.getState().waiting).toMatchObject([{ workspace: 'w', now: 'theirs', by: { who: 'Omar', at: LATER }, change: { field: 'note', before: '', to: 'mine' } }])
  })
  it('waits to be copied where its claim is gone', async () => {
    await lost(noteFrom('', 'mine'))
    claim = null
    await sendUnsent()
    expect(useUnsettled.getState().waiting.map(({ now, change: { to } }) => [now, to])).toEqual([[undefined, 'mine']])
  })
  it('follows the one before it in its place', async () => {
    await lost(noteFrom('', 'one'))
    await lost(noteFrom('one', 'two'))
    // What was shown was read anew between them.
    await lost(noteFrom('', 'three'))
    await sendUnsent()
    expect(claim?.note).toBe('three')
    expect(useUnsettled.getState().waiting).toEqual([])
  })
  it('never comes behind a newer one that was answered', async () => {
    await lost(change(fieldsOf('claim', 'c', { note: 'old', verdict: 'false' }, { note: '', verdict: 'unverified' })))
    await kept(noteFrom('', 'new'), async () => { claim!.note = 'new' })
    await sendUnsent()
    expect(claim).toMatchObject({ note: 'new', verdict: 'false' })
    expect(useUnsettled.getState().waiting).toEqual([])
  })
  it('of another workspace waits until that is open', async () => {
    await lost(noteFrom('', 'mine'))
    useSession.setState({ workspace: { readOnly: false, workspace: { id: 'other' } } } as never)
    await sendUnsent()
    expect(written()).toEqual([])
    useSession.setState({ workspace: { readOnly: false, workspace: { id: 'w' } } } as never)
    await sendUnsent()
    expect(written()).toEqual(['claims.edit'])
  })
  it('that is refused when it is sent again stands in no other’s way and can still be copied', async () => {
    await lost(noteFrom('', 'mine'))
    await lost(change([fieldOfSource('c', 's', null, { id: 's', title: 'Statement' } as never)]))
    const working = vi.mocked(call).getMockImplementation()!
    vi.mocked(call).mockImplementation(((name: string, input: never) => (name === 'claims.edit' ? Promise.reject(failure('invalid-input/no-new-version')) : working(name as 'app.info', input))) as never)
    await sendUnsent()
    expect(written()).toEqual(['sources.save'])
    expect(useUnsettled.getState().waiting.map(({ change: { to } }) => to)).toEqual(['mine'])
    expect([...entries.keys()].filter((key) => key.startsWith('tahqiq.unsent/'))).toEqual([])
  })
  it('stays where there is still no answer', async () => {
    await lost(noteFrom('', 'mine'))
    vi.mocked(call).mockImplementation(noAnswer as never)
    await sendUnsent()
    expect(entries.size).toBe(1)
  })
  it('makes no claim twice', async () => {
    const input = { articleId: 'a', start: 1, end: 3, fields: {}, claimId: 'c' }
    await lost(change([], { name: 'claims.create', input }))
    await sendUnsent()
    expect(written()).toEqual([])
    claim = null
    await lost(change([], { name: 'claims.create', input }))
    await sendUnsent()
    expect(sent).toEqual([['claims.create', input]])
  })
  it('removes no claim that was changed since', async () => {
    const removal = change([], { name: 'claims.remove', input: { claimIds: ['c'] } })
    claim!.updatedAt = LATER
    await lost(removal)
    await sendUnsent()
    expect(written()).toEqual([])
    claim!.updatedAt = AT
    await lost(removal)
    await sendUnsent()
    expect(written()).toEqual(['claims.remove'])
  })
})

describe('the window asks before it is closed', () => {
  const full = { length: 0, key: () => null, getItem: () => null, removeItem: () => undefined, setItem: () => { throw new Error('QuotaExceededError') } }
  it.each([
    ['that the browser has no room for', full, (send: () => Promise<void>) => kept(noteFrom('', 'mine'), send)],
    ['that cannot be noted, such as an undo', null, awaited]
  ])('as long as something is under way %s', async (_, storage, sent) => {
    let ask: (event: { preventDefault: () => void }) => void = () => undefined
    vi.stubGlobal('window', { localStorage: storage ?? window.localStorage, addEventListener: (_type: string, listener: typeof ask) => { ask = listener } })
    askBeforeLosing()
    const isAsked = (): boolean => {
      const event = { preventDefault: vi.fn() }
      ask(event)
      return event.preventDefault.mock.calls.length > 0
    }
    expect(isAsked()).toBe(false)
    let answer: () => void = () => undefined
    const sending = sent(() => new Promise<void>((resolve) => { answer = resolve }))
    expect(isAsked()).toBe(true)
    answer()
    await sending
    expect(isAsked()).toBe(false)
  })
})

it('forgets a change that the workbench refused: its window has said so', async () => {
  await kept(noteFrom('', 'mine'), () => Promise.reject(failure('read-only/plain'))).catch(() => undefined)
  expect(entries.size).toBe(0)
})
