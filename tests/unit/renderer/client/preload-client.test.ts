import { describe, expect, it, vi } from 'vitest'
import type { PreloadBridge } from '../../../../core/contract/bridge.ts'
import type { EventMessage } from '../../../../core/contract/events.ts'
import { errorReply } from '../../../../core/model/error.ts'
import { preloadClient } from '../../../../renderer/client/preload-client.ts'

function bridgeWith(parts: Partial<PreloadBridge>): PreloadBridge {
  const nothing = async () => null
  return {
    call: async () => ({ ok: true, value: null }), cancel: () => undefined, on: () => () => undefined, pathForFile: () => '', keepFile: async (name) => ({ ok: true, value: { path: `/kept/${name}`, name } }),
    pickFolder: nothing, pickSavePath: nothing, saveDownload: async () => ({ ok: true, value: null }), ...parts
  }
}
const file = (name: string) => ({ name, size: 1, arrayBuffer: async () => new ArrayBuffer(1) })

describe('preloadClient', () => {
  it('gives a call\'s value, and an id of its own where none was given', async () => {
    const call = vi.fn<PreloadBridge['call']>(async (name) => ({ ok: true, value: name as never }))
    const client = preloadClient(bridgeWith({ call }))
    expect(await client.call('workspace.state', {})).toBe('workspace.state')
    await client.call('workspace.state', {}, { callId: 'mine' })
    expect(call.mock.calls[0]?.[2]).toMatch(/^[0-9a-f-]{36}$/)
    expect(call.mock.calls[1]).toEqual(['workspace.state', {}, 'mine'])
  })

  it('rejects with the error that the workbench gave', async () => {
    const client = preloadClient(bridgeWith({ call: async () => ({ ok: false, error: { code: 'read-only', says: 'read-only/plain', message: 'Open elsewhere.', details: { pid: 7 } } }) }))
    await expect(client.call('workspace.state', {})).rejects.toMatchObject({ name: 'AppError', code: 'read-only', message: 'Open elsewhere.', details: { pid: 7 } })
  })

  it('takes a file by its path, and by its bytes where it has none', async () => {
    const client = preloadClient(bridgeWith({ pathForFile: (given) => ((given as { name: string }).name === 'on-disk.txt' ? '/d/on-disk.txt' : '') }))
    expect(await client.fileRefs([file('on-disk.txt'), file('pasted.txt')])).toEqual([{ path: '/d/on-disk.txt', name: 'on-disk.txt' }, { path: '/kept/pasted.txt', name: 'pasted.txt' }])
  })

  it('rejects with the reason where a download is gone or a file cannot be taken up', async () => {
    const client = preloadClient(bridgeWith({ saveDownload: async () => ({ ok: false, error: errorReply('not-found/download') }), keepFile: async (name) => ({ ok: false, error: errorReply('disk-full/upload', { name }) }) }))
    await expect(client.download('d1', 'report.html')).rejects.toMatchObject({ says: 'not-found/download' })
    await expect(client.fileRefs([file('a.txt')])).rejects.toMatchObject({ says: 'disk-full/upload', details: { name: 'a.txt' } })
  })

  it('tells each listener its events until it leaves', () => {
    let tell: (event: EventMessage) => void = () => undefined
    const client = preloadClient(bridgeWith({ on: (listener) => { tell = listener; return () => undefined } }))
    const [one, two] = [vi.fn(), vi.fn()]
    const leave = client.on('workspace.changed', one)
    client.on('workspace.opened', two)
    tell({ name: 'workspace.changed', payload: { revision: 1 } })
    leave()
    tell({ name: 'workspace.changed', payload: { revision: 2 } })
    expect(one.mock.calls).toEqual([[{ revision: 1 }]])
    expect(two).not.toHaveBeenCalled()
  })
})
