import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PreloadBridge } from '../../../../core/contract/bridge.ts'
import { CHANNELS } from '../../../../electron/channels.ts'
import { ipcRenderer, recorded, reset } from '../electron-stand-in.ts'

vi.mock('electron', () => import('../electron-stand-in.ts'))

let bridge: PreloadBridge
let exposed: string[]
beforeAll(async () => {
  await import('../../../../electron/preload/preload.ts')
  exposed = [...recorded.exposed.keys()]
  bridge = recorded.exposed.get('tahqiq') as PreloadBridge
})
beforeEach(reset)

describe('the preload', () => {
  it('exposes one object of functions and nothing of Electron', () => {
    expect(exposed).toEqual(['tahqiq'])
    expect(Object.keys(bridge).sort()).toEqual(['call', 'cancel', 'keepFile', 'on', 'pathForFile', 'pickFolder', 'pickSavePath', 'saveDownload'])
    expect(Object.values(bridge).every((value) => typeof value === 'function')).toBe(true)
  })

  it('sends each thing on its own channel', async () => {
    await bridge.call('app.info', {}, 'c1')
    bridge.cancel('c1')
    await bridge.pickFolder()
    await bridge.pickSavePath('report.html')
    await bridge.saveDownload('d1', 'report.html')
    expect(recorded.sent).toEqual([
      { channel: CHANNELS.call, args: ['app.info', {}, 'c1'] },
      { channel: CHANNELS.cancel, args: ['c1'] },
      { channel: CHANNELS.dialog, args: [{ kind: 'folder' }] },
      { channel: CHANNELS.dialog, args: [{ kind: 'save', suggestedName: 'report.html' }] },
      { channel: CHANNELS.dialog, args: [{ kind: 'download', downloadId: 'd1', name: 'report.html' }] }
    ])
  })

  it('hands on events without their sender, until told to stop', () => {
    const heard: unknown[][] = []
    const stop = bridge.on((...args) => heard.push(args))
    ipcRenderer.arrive(CHANNELS.event, { name: 'workspace.changed', payload: { revision: 1 } })
    stop()
    ipcRenderer.arrive(CHANNELS.event, { name: 'workspace.changed', payload: { revision: 2 } })
    expect(heard).toEqual([[{ name: 'workspace.changed', payload: { revision: 1 } }]])
  })

  it('tells a file\'s path', () => {
    expect(bridge.pathForFile({ path: '/a.txt' })).toBe('/a.txt')
    expect(bridge.pathForFile({})).toBe('')
  })
})
