import { failure } from './error.ts'

/** The part of the platform's AbortSignal that core needs, so that pure rooms can be cancelled without knowing a platform. */
export interface CancelSignal { readonly aborted: boolean }

/** Throws AppError cancelled where the signal asks. */
export function throwIfCancelled(signal: CancelSignal): void {
  if (signal.aborted) throw failure('cancelled/work')
}
