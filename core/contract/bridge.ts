import type { FileRef } from './calls.ts'
import type { Answer, Reply } from './dispatch.ts'
import type { EventMessage } from './events.ts'

/**
 * What the Electron preload puts on `window.tahqiq`. It does not grow with the contract: a new call is a new row of CALLS,
 * and crosses here by its name. The browser host has no bridge; its client speaks HTTP.
 */
export interface PreloadBridge {
  call(name: string, input: unknown, callId: string): Promise<Reply>
  cancel(callId: string): void
  /** Hears every event; gives back its own undoing. */
  on(listener: (event: EventMessage) => void): () => void
  /** The path of a file picked or dropped in the page; empty for one that is not on disk. Takes a DOM File. */
  pathForFile(file: object): string
  /** Takes up a file that is not on disk by its bytes, and gives the reference that calls accept. */
  keepFile(name: string, bytes: ArrayBuffer): Promise<Answer<FileRef>>
  pickFolder(): Promise<string | null>
  pickSavePath(suggestedName: string): Promise<string | null>
  /** Asks where a finished download should go and copies it there; null where cancelled. */
  saveDownload(downloadId: string, name: string): Promise<Answer<string | null>>
}
