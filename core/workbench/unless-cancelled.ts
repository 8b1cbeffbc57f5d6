import type { CancelSignal } from '../model/cancel-signal.ts'
import { failure } from '../model/error.ts'

const POLL_MS = 100

/** Gives what `work` comes to, or rejects with AppError cancelled a moment after the signal asks, for work that cannot be told to stop: it goes on, and how it ends is heard by nobody. */
export async function unlessCancelled<Made>(work: Promise<Made>, signal: CancelSignal): Promise<Made> {
  let timer: ReturnType<typeof setInterval> | undefined
  const cancelled = new Promise<never>((_resolve, reject) => {
    const look = (): void => { if (signal.aborted) reject(failure('cancelled/work')) }
    timer = setInterval(look, POLL_MS)
    look()
  })
  try {
    return await Promise.race([cancelled, work])
  } finally {
    clearInterval(timer)
  }
}
