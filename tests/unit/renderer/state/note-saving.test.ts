import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failure } from '../../../../core/model/error.ts'
import { editClaim } from '../../../../renderer/state/edits.ts'
import { useArticles } from '../../../../renderer/state/articles.ts'
import { call } from '../../../../renderer/state/link.ts'
import { flushNote, noteTyped, unsentNote, useRefusedNotes } from '../../../../renderer/state/note-saving.ts'
import { addUnsettled } from '../../../../renderer/unsent/unsettled.ts'

vi.mock('../../../../renderer/state/edits.ts', () => ({ editClaim: vi.fn(() => Promise.resolve(true)) }))
vi.mock('../../../../renderer/state/link.ts', () => ({ call: vi.fn(() => Promise.resolve({})) }))
vi.mock('../../../../renderer/unsent/unsettled.ts', () => ({ addUnsettled: vi.fn() }))

const edit = vi.mocked(editClaim)
const isRefused = (claimId: string): boolean => useRefusedNotes.getState().claimIds.has(claimId)
const nobody = (): void => undefined

beforeEach(() => { vi.useFakeTimers() })
afterEach(async () => {
  edit.mockImplementation(() => Promise.resolve(true))
  await flushNote()
  edit.mockClear()
  vi.useRealTimers()
})

describe('a note that is being typed', () => {
  it('is sent when the typing pauses, as it was then', async () => {
    const saved = vi.fn()
    noteTyped('a', 'o', saved)
    noteTyped('a', 'one', saved)
    expect(unsentNote('a')).toBe('one')
    await vi.advanceTimersByTimeAsync(1000)
    expect(edit.mock.calls).toEqual([['a', { note: 'one' }]])
    expect(saved.mock.calls).toEqual([[true]])
    expect(unsentNote('a')).toBeNull()
  })

  it('is sent at once when another note is begun', () => {
    noteTyped('a', 'one', nobody)
    noteTyped('b', 'two', nobody)
    expect(edit.mock.calls).toEqual([['a', { note: 'one' }]])
  })

  it('is kept while the workbench refuses it, and goes with the next that is left', async () => {
    edit.mockImplementation(() => Promise.resolve(false))
    const saved = vi.fn()
    noteTyped('a', 'one', saved)
    await vi.advanceTimersByTimeAsync(1000)
    expect(saved.mock.calls).toEqual([[false]])
    expect([unsentNote('a'), isRefused('a')]).toEqual(['one', true])
    noteTyped('b', 'two', nobody)
    noteTyped('b', 'two!', nobody)
    expect(edit, 'a refused note is not sent again with every key').toHaveBeenCalledTimes(1)
    edit.mockImplementation(() => Promise.resolve(true))
    expect(await flushNote()).toBe(true)
    expect(edit.mock.calls.slice(1)).toEqual([['a', { note: 'one' }], ['b', { note: 'two!' }]])
    expect([unsentNote('a'), isRefused('a')]).toEqual([null, false])
  })

  it('goes to the claim that its own was merged into meanwhile', async () => {
    useArticles.setState({ open: { claims: [{ id: 'heir', note: 'there', formerIds: ['a'] }] } } as never)
    edit.mockImplementationOnce(() => Promise.resolve(false))
    vi.mocked(call).mockRejectedValueOnce(failure('not-found/claim', { claimId: 'a' }))
    noteTyped('a', 'one', nobody)
    expect(await flushNote()).toBe(true)
    expect(edit.mock.calls).toEqual([['a', { note: 'one' }], ['heir', { note: 'there\n\none' }]])
    useArticles.setState({ open: null })
  })

  it('is tried once more where that was asked while the refusal was on its way', async () => {
    let arrive: (saved: boolean) => void = nobody
    edit.mockImplementationOnce(() => new Promise((resolve) => { arrive = resolve }))
    noteTyped('a', 'one', nobody)
    const first = flushNote()
    await flushNote()
    arrive(false)
    await first
    expect(edit).toHaveBeenCalledTimes(2)
    expect([unsentNote('a'), isRefused('a')]).toEqual([null, false])
  })

  it('is let go where its claim was removed meanwhile, its words left to be copied', async () => {
    edit.mockImplementation(() => Promise.resolve(false))
    vi.mocked(call).mockImplementationOnce(() => Promise.reject(failure('not-found/claim', { claimId: 'a' })))
    noteTyped('a', 'one', nobody)
    await flushNote()
    expect(unsentNote('a')).toBeNull()
    expect(vi.mocked(addUnsettled).mock.calls).toMatchObject([[[{ change: { on: 'claim', id: 'a', field: 'note', to: 'one' } }]]])
  })

  it('keeps what was typed while an earlier state of it was under way', async () => {
    let arrive: (saved: boolean) => void = nobody
    edit.mockImplementationOnce(() => new Promise((resolve) => { arrive = resolve }))
    noteTyped('a', 'one', nobody)
    const first = flushNote()
    noteTyped('a', 'one two', nobody)
    arrive(true)
    await first
    expect(unsentNote('a')).toBe('one two')
  })
})
