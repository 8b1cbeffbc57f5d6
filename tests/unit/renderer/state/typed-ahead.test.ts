import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useArticles } from '../../../../renderer/state/articles.ts'
import { editClaim } from '../../../../renderer/state/edits.ts'
import { endTypingAhead, keepForNote, requestNote } from '../../../../renderer/state/typed-ahead.ts'
import { takesFocus, useView } from '../../../../renderer/state/view.ts'

vi.mock('../../../../renderer/state/edits.ts', () => ({ editClaim: vi.fn(() => Promise.resolve(true)) }))

const keep = (key: string, held: { ctrlKey?: boolean; altKey?: boolean; metaKey?: boolean } = {}): boolean => keepForNote({ key, ctrlKey: false, altKey: false, metaKey: false, ...held })
const typeAhead = (text: string): void => { for (const key of text) keep(key) }

let frames: (() => void)[] = []
/** Lets the window draw once. */
const draw = (): void => { for (const frame of frames.splice(0)) frame() }

beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
  useArticles.setState({ open: { claims: [{ id: 'first', note: '' }, { id: 'second', note: 'seen' }] } } as never)
  useView.setState({ selectedClaimId: 'first' })
})
afterEach(() => {
  endTypingAhead()
  vi.mocked(editClaim).mockClear()
  vi.useRealTimers()
})

describe('the note’s key pressed before the note is drawn', () => {
  it('keeps what is typed on for the note, and hands it over with the caret', () => {
    requestNote()
    expect(['t', 'w', 'o', '.', 'Backspace', 'Enter', '1'].map((key) => keep(key))).toEqual(Array(7).fill(true))
    expect(keep('ArrowDown')).toBe(false)
    draw()
    expect(keep('!')).toBe(true)
    const take = vi.fn(() => true)
    const leave = takesFocus('note', take)
    draw()
    expect(take.mock.calls).toEqual([['two\n1!']])
    expect(keep('j')).toBe(false)
    leave()
    expect(editClaim).not.toHaveBeenCalled()
  })
  it('writes what was typed into the note when Escape leaves it, and keys are commands again', () => {
    requestNote()
    typeAhead('counted twice')
    expect(keep('Escape')).toBe(true)
    expect(vi.mocked(editClaim).mock.calls).toEqual([['first', { note: 'counted twice' }]])
    expect(keep('j')).toBe(false)
    const take = vi.fn(() => true)
    const leave = takesFocus('note', take)
    draw()
    expect(take).not.toHaveBeenCalled()
    leave()
  })
  it('writes on below what the note says already, also when its article was closed meanwhile', () => {
    useView.setState({ selectedClaimId: 'second' })
    requestNote()
    typeAhead('again')
    useArticles.setState({ open: null })
    endTypingAhead()
    expect(vi.mocked(editClaim).mock.calls).toEqual([['second', { note: 'seen\nagain' }]])
  })
  it('never gives one claim’s words to another', () => {
    requestNote()
    typeAhead('mine')
    useView.setState({ selectedClaimId: 'second' })
    const take = vi.fn(() => true)
    const leave = takesFocus('note', take)
    draw()
    expect(take).not.toHaveBeenCalled()
    leave()
    expect(vi.mocked(editClaim).mock.calls).toEqual([['first', { note: 'mine' }]])
  })
  it('is ended by a shortcut and after a while, but AltGr writes', () => {
    requestNote()
    expect(keep('@', { ctrlKey: true, altKey: true })).toBe(true)
    expect(keep('k', { ctrlKey: true })).toBe(false)
    expect(keep('j')).toBe(false)
    vi.useFakeTimers()
    requestNote()
    vi.advanceTimersByTime(6000)
    expect(keep('j')).toBe(false)
    expect(vi.mocked(editClaim).mock.calls).toEqual([['first', { note: '@' }]])
  })
  it('is not waited for where the note takes the caret', () => {
    const leave = takesFocus('note', () => true)
    requestNote()
    expect(keep('j')).toBe(false)
    leave()
  })
  it('is waited for where the note is folded and cannot take the caret', () => {
    const leave = takesFocus('note', () => false)
    requestNote()
    expect(keep('j')).toBe(true)
    leave()
  })
})
