import { describe, expect, it } from 'vitest'
import { findBrowserIn, hasDisplay } from '../../../../cli/browser/find-browser.ts'

const find = (platform: NodeJS.Platform, env: Record<string, string>, ...installed: string[]) => findBrowserIn({ env, platform, home: '/home/a', isProgram: (path) => installed.includes(path) })

describe('findBrowserIn', () => {
  it('looks on the PATH of Linux, Chromium in an earlier folder first', () => {
    expect(find('linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium', '/usr/bin/google-chrome')).toBe('/usr/bin/chromium')
    expect(find('linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium', '/usr/local/bin/microsoft-edge')).toBe('/usr/local/bin/microsoft-edge')
  })

  it('looks in the programs of macOS and Windows', () => {
    expect(find('darwin', {}, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge')).toBe('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge')
    expect(find('darwin', {}, '/home/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')).toBe('/home/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(find('win32', { 'PROGRAMFILES(X86)': '/p86', PROGRAMFILES: '/p' }, '/p86/Microsoft/Edge/Application/msedge.exe')).toBe('/p86/Microsoft/Edge/Application/msedge.exe')
  })

  it('takes the one that TAHQIQ_BROWSER names, when it is there', () => {
    expect(find('linux', { PATH: '/usr/bin', TAHQIQ_BROWSER: '/opt/b' }, '/usr/bin/chromium', '/opt/b')).toBe('/opt/b')
    expect(find('linux', { PATH: '/usr/bin', TAHQIQ_BROWSER: '/opt/b' }, '/usr/bin/chromium')).toBe('/usr/bin/chromium')
  })

  it('finds none where there is none', () => {
    expect([find('linux', { PATH: '/usr/bin' }), find('darwin', {}), find('win32', {})]).toEqual([null, null, null])
  })
})

describe('hasDisplay', () => {
  it('asks a graphical session of Linux only', () => {
    expect([hasDisplay({}, 'linux'), hasDisplay({ DISPLAY: ':0' }, 'linux'), hasDisplay({ WAYLAND_DISPLAY: 'w' }, 'linux'), hasDisplay({}, 'win32'), hasDisplay({}, 'darwin')]).toEqual([false, true, true, true, true])
  })
})
