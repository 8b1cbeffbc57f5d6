import type { CallName, FileRef, Input, Output } from './calls.ts'
import type { EventName, Events } from './events.ts'
import type { CancelSignal } from '../model/cancel-signal.ts'

/** How a screen talks to the workbench, the same over every host. A failed call rejects with an AppError of the code the workbench gave. */
export interface Client {
  /** `callId`, when given, lets `cancel` name the call and `call.progressed` events be told apart. */
  call<K extends CallName>(name: K, input: Input<K>, options?: { callId?: string }): Promise<Output<K>>
  cancel(callId: string): void
  on<K extends EventName>(name: K, listener: (payload: Events[K]) => void): () => void
  /**
   * Files as the platform gives them (picked or dropped), made into references that calls accept. `taken` hears how many are done, where that takes a while.
   * Rejects with AppError cancelled once `signal` asks.
   */
  fileRefs(files: readonly PlatformFile[], options?: { signal?: CancelSignal; taken?: (count: number) => void }): Promise<FileRef[]>
  /** Asks where to save or what to open with the platform's own dialog; null where cancelled. Only where `nativeDialogs`. */
  pickFolder(): Promise<string | null>
  pickSavePath(suggestedName: string): Promise<string | null>
  /** Takes a finished download (see ExportResult.downloadId) to the user. Rejects with an AppError where it is gone or cannot be written. */
  download(downloadId: string, name: string): Promise<void>
  /** Tells of the link to the host: false while it is lost. */
  onConnection(listener: (connected: boolean) => void): () => void
}

/** The part of the DOM's File that a client needs; typed here so that the contract needs no DOM. */
export interface PlatformFile { readonly name: string; readonly size: number; arrayBuffer(): Promise<ArrayBuffer> }
