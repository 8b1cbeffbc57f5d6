import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { PreloadBridge } from '../../core/contract/bridge.ts'
import type { EventMessage } from '../../core/contract/events.ts'
import { CHANNELS } from '../channels.ts'

const bridge: PreloadBridge = {
  call: (name, input, callId) => ipcRenderer.invoke(CHANNELS.call, name, input, callId),
  cancel: (callId) => { ipcRenderer.invoke(CHANNELS.cancel, callId).catch((error: unknown) => { console.error(error) }) },
  on: (listener) => {
    const hear = (_event: unknown, message: EventMessage) => listener(message)
    ipcRenderer.on(CHANNELS.event, hear)
    return () => { ipcRenderer.off(CHANNELS.event, hear) }
  },
  pathForFile: (file) => webUtils.getPathForFile(file as File),
  keepFile: (name, bytes) => ipcRenderer.invoke(CHANNELS.keepFile, name, bytes),
  pickFolder: () => ipcRenderer.invoke(CHANNELS.dialog, { kind: 'folder' }),
  pickSavePath: (suggestedName) => ipcRenderer.invoke(CHANNELS.dialog, { kind: 'save', suggestedName }),
  saveDownload: (downloadId, name) => ipcRenderer.invoke(CHANNELS.dialog, { kind: 'download', downloadId, name })
}

contextBridge.exposeInMainWorld('tahqiq', bridge)
