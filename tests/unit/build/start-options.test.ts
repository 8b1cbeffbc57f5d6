import { describe, expect, it } from 'vitest'
import { startOptions, withoutElectron } from '../../../build/launch/start-options.ts'

describe('the arguments of npm start', () => {
  it('choose a workspace, a host, whether a window opens, and a port', () => {
    expect(startOptions([], {})).toEqual({ workspace: null, host: null, open: true, port: 0 })
    expect(startOptions(['--workspace', 'w', '--host', 'browser', '--no-open', '--port', '8080'], { TAHQIQ_WORKSPACE: 'other' })).toEqual({ workspace: 'w', host: 'browser', open: false, port: 8080 })
    expect(startOptions([], { TAHQIQ_WORKSPACE: 'other' })?.workspace).toBe('other')
  })

  it('ask for help', () => {
    expect(startOptions(['--help'], {})).toBe(null)
    expect(startOptions(['-h', '--port', 'x'], {})).toBe(null)
  })

  it.each([
    [['--port', 'abc'], /^--port abc: .*whole number from 0 to 65535/],
    [['--port', '70000'], /^--port 70000: /],
    [['--port', ''], /^--port : /],
    [['--host', 'firefox'], /^--host firefox: .*"electron" or "browser"/],
    [['--workspaces', 'w'], /--workspaces/]
  ] as const)('%j: what cannot be followed is named', (args, says) => {
    expect(() => startOptions(args, {})).toThrow(says)
  })
})

it('says that a browser opens only where one does', () => {
  expect(withoutElectron(null)).toMatch(/opening the app in an installed browser/)
  expect(withoutElectron('electron')).toMatch(/Leave out --host/)
})
