import type { PreloadBridge } from '../../core/contract/bridge.ts'
import type { Client } from '../../core/contract/client.ts'
import type { Reply } from '../../core/contract/dispatch.ts'
import { eventListeners } from './listeners.ts'
import { valueOf } from './value-of.ts'

/** The client of the Electron host: every call over the preload's bridge. The link to the main process is never lost. */
export function preloadClient(bridge: PreloadBridge): Client {
  const listeners = eventListeners()
  bridge.on((event) => listeners.tell(event))
  return {
    call: async (name, input, options = {}) => valueOf(await bridge.call(name, input, options.callId ?? crypto.randomUUID()) as Reply<typeof name>),
    cancel: (callId) => bridge.cancel(callId),
    on: listeners.on,
    // A pasted file, and some that come out of dropped folders, have no path; those cross by their bytes.
    fileRefs: (files) => Promise.all(files.map(async (file) => {
      const path = bridge.pathForFile(file)
      return path === '' ? valueOf(await bridge.keepFile(file.name, await file.arrayBuffer())) : { path, name: file.name }
    })),
    pickFolder: () => bridge.pickFolder(),
    pickSavePath: (suggestedName) => bridge.pickSavePath(suggestedName),
    download: async (downloadId, name) => { valueOf(await bridge.saveDownload(downloadId, name)) },
    onConnection: () => () => undefined
  }
}
