import type { PreloadBridge } from '../../core/contract/bridge.ts'
import type { Client } from '../../core/contract/client.ts'
import { httpClient } from './http-client.ts'
import { preloadClient } from './preload-client.ts'

declare global {
  interface Window { readonly tahqiq?: PreloadBridge }
}

/**
 * The one client of this page: over the preload bridge where Electron put one, over loopback HTTP otherwise. Called once, at
 * start; rejects with an AppError (`unauthorized`, `io-failed`) when the host does not answer.
 */
export async function createClient(): Promise<Client> {
  return window.tahqiq ? preloadClient(window.tahqiq) : await httpClient(window)
}
