import { beforeEach, describe, expect, it, vi } from 'vitest'
import { CALLS } from '../../../../core/contract/calls.ts'
import { CHANNELS } from '../../../../electron/channels.ts'
import { setupIpc } from '../../../../electron/main/ipc.ts'
import type { RecordingWorkbench } from '../../../builders/recording-workbench.ts'
import { recordingWorkbench, untilCancelled } from '../../../builders/recording-workbench.ts'
import { BrowserWindow, from, invoke, recorded, reset } from '../electron-stand-in.ts'

vi.mock('electron', () => import('../electron-stand-in.ts'))

let window: BrowserWindow
let workbench: RecordingWorkbench
beforeEach(() => {
  reset()
  window = new BrowserWindow({})
  workbench = recordingWorkbench({ answers: { 'articles.import': untilCancelled } })
  setupIpc(workbench)
})

describe('setupIpc', () => {
  it('serves every call of the contract by one handler', async () => {
    expect([...recorded.handlers.keys()]).toEqual([CHANNELS.call, CHANNELS.cancel])
    for (const name of Object.keys(CALLS)) {
      const reply = await invoke(CHANNELS.call, from(window), name, 'no call takes a text', `call-${name}`)
      // An input of the wrong shape: the reply shows that the call is known, and that its input is checked.
      expect(reply, name).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    }
    expect(await invoke(CHANNELS.call, from(window), 'workspace.open', { path: '/w' }, 'c1')).toEqual({ ok: true, value: { name: 'workspace.open', input: { path: '/w' } } })
    expect(workbench.calls).toHaveLength(1)
  })

  it('answers an unknown name, also one that every object has, with unknown-call', async () => {
    for (const name of ['app.nothing', '__proto__', 'constructor', 7, null]) {
      expect(await invoke(CHANNELS.call, from(window), name, {}, 'c1')).toMatchObject({ ok: false, error: { code: 'unknown-call' } })
    }
    expect(workbench.calls).toEqual([])
  })

  it.each([
    ['another site', { url: 'https://example.org/' }], ['a file', { url: 'file:///etc/passwd' }], ['a blank page', { url: 'about:blank' }], ['no address', { url: '' }],
    ['a report preview', { url: 'about:srcdoc' }], ['a host of the same beginning', { url: 'app://tahqiq.example/' }], ['another host of our scheme', { url: 'app://other/' }],
    ['a user before our host', { url: 'app://user@tahqiq/' }], ['a frame inside our page', { url: 'app://tahqiq/' }], ['a frame that is gone', null]
  ])('refuses %s by rejection, and nothing happens', async (_who, frame) => {
    for (const channel of [CHANNELS.call, CHANNELS.cancel]) await expect(invoke(channel, from(window, frame), 'app.info', {}, 'c1')).rejects.toThrow('may not call')
    expect(workbench.calls).toEqual([])
  })

  it('cancels the call that its id names', async () => {
    const running = invoke(CHANNELS.call, from(window), 'articles.import', { files: [] }, 'import-1')
    await invoke(CHANNELS.cancel, from(window), 'import-1')
    expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  })

  it('refuses a call without an id, or with one that is in use', async () => {
    expect(await invoke(CHANNELS.call, from(window), 'app.info', {}, undefined)).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    const running = invoke(CHANNELS.call, from(window), 'articles.import', { files: [] }, 'c1')
    expect(await invoke(CHANNELS.call, from(window), 'app.info', {}, 'c1')).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    await invoke(CHANNELS.cancel, from(window), 'c1')
    await running
  })

  it('sends every event to every window that is still there', () => {
    const second = new BrowserWindow({})
    const gone = new BrowserWindow({})
    gone.destroy()
    const event = { name: 'workspace.changed', payload: { revision: 3 } } as const
    workbench.tell(event)
    expect([window, second, gone].map(({ webContents }) => webContents.messages)).toEqual([[{ channel: CHANNELS.event, message: event }], [{ channel: CHANNELS.event, message: event }], []])
  })
})
