/** The part of the platform's AbortSignal that core needs, so that pure rooms can be cancelled without knowing a platform. */
export interface CancelSignal {
  readonly aborted: boolean
  throwIfAborted(): void
}
