import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createWindow } from '../../../../electron/main/window.ts'
import { recorded, reset } from '../electron-stand-in.ts'

vi.mock('electron', () => import('../electron-stand-in.ts'))

const save = vi.fn()
const mayLeave = vi.fn(() => false)
beforeEach(() => {
  reset()
  save.mockClear()
})
const made = (bounds: Parameters<typeof createWindow>[0]['bounds']) => {
  createWindow({ preload: '/out/preload/preload.cjs', bounds, save, mayLeave })
  const window = recorded.windows[0]
  if (!window) throw new Error('no window was made')
  return window
}

describe('createWindow', () => {
  it('runs the page sandboxed, isolated and without Node', () => {
    expect(made(null).options['webPreferences']).toEqual({
      preload: '/out/preload/preload.cjs', sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false,
      webSecurity: true, allowRunningInsecureContent: false, webviewTag: false, spellcheck: false, navigateOnDragDrop: false
    })
  })

  it('loads the page by our scheme and shows itself once there is something to see', () => {
    const window = made(null)
    expect([window.loaded, window.shown]).toEqual(['app://tahqiq/', false])
    window.emit('ready-to-show')
    expect(window.shown).toBe(true)
  })

  it('comes back at its last size and place', () => {
    const window = made({ width: 1000, height: 700, x: 100, y: 50, maximized: true })
    expect(window.options).toMatchObject({ width: 1000, height: 700, x: 100, y: 50 })
    expect(window.maximized).toBe(true)
  })

  it('forgets a place on a screen that is gone, and a size too small to work in', () => {
    const window = made({ width: 10, height: 10, x: 3000, y: 50, maximized: false })
    expect(window.options).toMatchObject({ width: 720, height: 480 })
    expect(window.options).not.toHaveProperty('x')
  })

  it('puts it to the user whether a page that holds unsaved words may go', () => {
    const { webContents } = made(null)
    const prevented = () => {
      const event = { preventDefault: vi.fn() }
      webContents.emit('will-prevent-unload', event)
      return event.preventDefault.mock.calls.length === 1
    }
    expect(prevented()).toBe(false)
    mayLeave.mockReturnValueOnce(true)
    expect(prevented()).toBe(true)
  })

  it('keeps its size when it is closed', () => {
    const window = made(null)
    window.emit('close')
    expect(save).toHaveBeenCalledExactlyOnceWith({ x: 10, y: 20, width: 1000, height: 700, maximized: false })
  })

  it('keeps a new size a moment after it stopped changing', () => {
    vi.useFakeTimers()
    try {
      const window = made(null)
      for (let i = 0; i < 10; i += 1) window.emit('resize')
      expect(save).not.toHaveBeenCalled()
      vi.advanceTimersByTime(1000)
      expect(save).toHaveBeenCalledOnce()
    } finally {
      vi.useRealTimers()
    }
  })
})
