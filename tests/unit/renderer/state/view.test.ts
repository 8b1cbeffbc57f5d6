import { describe, expect, it, vi } from 'vitest'
import { keepForNote, requestFocus, takesFocus } from '../../../../renderer/state/view.ts'

describe('the note’s key pressed before the note is drawn', () => {
  it('keeps what is typed on for the note, and hands it over with the caret', () => {
    requestFocus('note')
    expect([...'two.', 'Backspace', 'Enter', '1'].map(keepForNote)).toEqual(Array(7).fill(true))
    expect(keepForNote('ArrowDown')).toBe(false)
    const take = vi.fn()
    const leave = takesFocus('note', take)
    expect(take.mock.calls).toEqual([['two\n1']])
    expect(keepForNote('j')).toBe(false)
    leave()
  })
  it('is given up by Escape, by asking for another place, and after a while', () => {
    requestFocus('note')
    expect(keepForNote('Escape')).toBe(false)
    expect(keepForNote('j')).toBe(false)
    requestFocus('note')
    requestFocus('search')
    expect(keepForNote('j')).toBe(false)
    vi.useFakeTimers()
    requestFocus('note')
    vi.advanceTimersByTime(6000)
    expect(keepForNote('j')).toBe(false)
    vi.useRealTimers()
  })
  it('is not waited for where the note is there', () => {
    const take = vi.fn()
    const leave = takesFocus('note', take)
    requestFocus('note')
    expect(take.mock.calls).toEqual([['']])
    expect(keepForNote('j')).toBe(false)
    leave()
  })
})
