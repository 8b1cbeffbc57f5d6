import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lastWindowWatch } from '../../../../cli/server/last-window-watch.ts'

const closed = vi.fn()
let isBusy = false
beforeEach(() => {
  vi.useFakeTimers()
  closed.mockClear()
  isBusy = false
})
afterEach(() => { vi.useRealTimers() })

const watching = () => lastWindowWatch(500, () => isBusy, closed)

describe('lastWindowWatch', () => {
  it('waits for a first window for ever', () => {
    watching()
    vi.advanceTimersByTime(3_600_000)
    expect(closed).not.toHaveBeenCalled()
  })

  it('closes once the last has been gone for the grace time, and not while another is open', () => {
    const watch = watching()
    for (const count of [1, 2, 1]) watch.changed(count)
    vi.advanceTimersByTime(10_000)
    expect(closed).not.toHaveBeenCalled()
    watch.changed(0)
    vi.advanceTimersByTime(499)
    expect(closed).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(closed).toHaveBeenCalledOnce()
  })

  it('lets a window reload', () => {
    const watch = watching()
    for (const count of [1, 0]) watch.changed(count)
    vi.advanceTimersByTime(400)
    watch.changed(1)
    vi.advanceTimersByTime(10_000)
    expect(closed).not.toHaveBeenCalled()
  })

  it('waits for a call under way', () => {
    const watch = watching()
    isBusy = true
    for (const count of [1, 0]) watch.changed(count)
    vi.advanceTimersByTime(5000)
    expect(closed).not.toHaveBeenCalled()
    isBusy = false
    vi.advanceTimersByTime(500)
    expect(closed).toHaveBeenCalledOnce()
  })

  it('closes nothing once it was stopped', () => {
    const watch = watching()
    for (const count of [1, 0]) watch.changed(count)
    watch.stop()
    vi.advanceTimersByTime(10_000)
    expect(closed).not.toHaveBeenCalled()
  })
})
