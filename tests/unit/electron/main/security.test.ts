import { beforeEach, describe, expect, it, vi } from 'vitest'
import { setupSecurity } from '../../../../electron/main/security.ts'
import { app, recorded, reset, session, WebContents } from '../electron-stand-in.ts'

vi.mock('electron', () => import('../electron-stand-in.ts'))

let contents: WebContents
beforeEach(() => {
  reset()
  setupSecurity()
  contents = new WebContents()
  app.emit('web-contents-created', {}, contents)
})

/** True where an event of that name is prevented. */
const isPrevented = (name: string, facts: Record<string, unknown>): boolean => {
  const preventDefault = vi.fn()
  contents.emit(name, { ...facts, preventDefault })
  return preventDefault.mock.calls.length > 0
}
const FOREIGN = ['https://example.org/', 'http://127.0.0.1:8080/', 'file:///etc/passwd', 'app://other/', 'javascript:alert(1)', 'data:text/html,x', 'about:blank', 'nonsense']

describe('a page', () => {
  it.each(FOREIGN)('does not go to %s', (url) => {
    expect(isPrevented('will-navigate', { url })).toBe(true)
    expect(isPrevented('will-redirect', { url })).toBe(true)
    expect(isPrevented('will-frame-navigate', { url, isMainFrame: true })).toBe(true)
    expect(isPrevented('will-frame-navigate', { url, isMainFrame: false })).toBe(true)
  })

  it('may reload itself and fill a preview frame', () => {
    expect(isPrevented('will-navigate', { url: 'app://tahqiq/' })).toBe(false)
    expect(isPrevented('will-frame-navigate', { url: 'about:srcdoc', isMainFrame: false })).toBe(false)
    expect(isPrevented('will-frame-navigate', { url: 'about:srcdoc', isMainFrame: true })).toBe(true)
  })

  it('opens no window; a web address goes to the user\'s browser, anything else nowhere', () => {
    for (const url of ['https://example.org/a', 'file:///etc/passwd', 'javascript:alert(1)', 'app://tahqiq/', 'smb://host/share', 'nonsense']) {
      expect(contents.windowOpenHandler?.({ url })).toEqual({ action: 'deny' })
    }
    expect(recorded.opened).toEqual(['https://example.org/a'])
  })

  it('attaches no webview', () => {
    expect(isPrevented('will-attach-webview', {})).toBe(true)
  })
})

describe('the session', () => {
  const asks = (permission: string, from: WebContents | null = contents): [boolean, boolean | undefined] => {
    const answer = vi.fn()
    session.defaultSession.permissionRequest?.(from, permission, answer)
    return [answer.mock.calls[0]?.[0] as boolean, session.defaultSession.permissionCheck?.(from, permission)]
  }

  it.each(['media', 'geolocation', 'notifications', 'midi', 'fullscreen', 'openExternal', 'clipboard-read', 'hid', 'serial', 'usb', 'unknown'])('denies %s', (permission) => {
    expect(asks(permission)).toEqual([false, false])
  })

  it('lets our own page, and no other, put text on the clipboard', () => {
    expect(asks('clipboard-sanitized-write')).toEqual([true, true])
    contents.address = 'https://example.org/'
    expect(asks('clipboard-sanitized-write')).toEqual([false, false])
    expect(asks('clipboard-sanitized-write', null)).toEqual([false, false])
    expect(session.defaultSession.devicePermission?.()).toBe(false)
  })

  it('loads the program\'s own files and nothing from a network', () => {
    const isCancelled = (url: string) => {
      const answer = vi.fn()
      session.defaultSession.beforeRequest?.({ url }, answer)
      return (answer.mock.calls[0]?.[0] as { cancel: boolean }).cancel
    }
    for (const url of ['app://tahqiq/assets/main.js', 'data:image/png;base64,', 'blob:app://tahqiq/1', 'devtools://devtools/bundled/x.html']) expect(isCancelled(url)).toBe(false)
    for (const url of ['https://example.org/', 'http://127.0.0.1/', 'ws://127.0.0.1/', 'file:///etc/passwd', 'ftp://example.org/']) expect(isCancelled(url)).toBe(true)
  })
})
