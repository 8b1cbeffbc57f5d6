import { failure } from '../model/error.ts'
import type { LockHolder } from '../model/workspace.ts'
import type { Lock } from './lock.ts'

/** A lock that has not been looked at for this long is looked at before a write: after a sleep another host may have taken it over. */
const LOCK_TRUSTED_MS = 20_000

/** Whether a workspace may be written from here: as long as its lock is ours. */
export class WritePermission {
  readonly #lock: Lock | null
  readonly #lost: () => void
  #holder: LockHolder | null
  #readOnly: boolean
  #seen = Date.now()

  /** `lock` is null where the workspace is only read; `lost` is told once when another program took the lock over. */
  constructor(lock: Lock | null, holder: LockHolder | null, lost: () => void) {
    this.#lock = lock
    this.#holder = holder
    this.#readOnly = lock === null
    this.#lost = lost
  }

  get readOnly(): boolean { return this.#readOnly }
  get lockedBy(): LockHolder | null { return this.#holder }

  /** Throws AppError read-only where nothing may be written. */
  require(): void {
    const holder = this.#holder
    if (this.#readOnly) throw holder ? failure('read-only/held', { ...holder }) : failure('read-only/plain')
  }

  /** Resolves where writing is ours to do; rejects with AppError read-only where it is not, or is no longer. */
  async confirm(): Promise<void> {
    this.require()
    const since = Date.now() - this.#seen
    // Before nought the clock was set back, as on waking: how long ago it was is not known then.
    if ((since >= 0 && since < LOCK_TRUSTED_MS) || !this.#lock) return
    if (await this.#lock.isHeld()) {
      this.#seen = Date.now()
      return
    }
    if (!this.#readOnly) {
      this.#readOnly = true
      this.#lost()
    }
    this.require()
  }

  async release(): Promise<void> {
    await this.#lock?.release()
  }
}
