import { AppError } from '../../core/model/error.ts'
import type { Change } from './change.ts'
import { note, strike, strikeWrittenOver } from './journal.ts'

/** What was sent and is not noted: as long as any of it is under way the window asks before it closes. */
let unnoted = 0
/** Keys of the changes that are under way. */
const underWay = new Set<string>()
/** Called when a change was not answered and the page goes on. */
let whenUnanswered: () => void = () => undefined

export const isUnderWay = (key: string): boolean => underWay.has(key)
export const onUnanswered = (listener: () => void): void => { whenUnanswered = listener }

/** Whether the workbench has said nothing of a change: there was no answer, or none by the workbench that the change was for. */
export const isUnanswered = (error: unknown): boolean =>
  error instanceof AppError && (error.says === 'io-failed/no-answer' || error.says === 'io-failed/strange-answer' || ['unauthorized', 'no-workspace'].includes(error.code))

/**
 * Sends a change that somebody wrote. It is noted before, and struck once the workbench has answered, whatever it said: what the page's end, or the program's, takes
 * the answer from is sent by the page that opens next. Gives and throws what `send` does.
 */
export async function kept<T>(change: Change, send: () => Promise<T>): Promise<T> {
  const key = note(change)
  if (key === null) unnoted += 1
  else underWay.add(key)
  try {
    const answer = await send()
    if (key !== null) {
      strike(key)
      strikeWrittenOver(key, change)
    }
    return answer
  } catch (error) {
    if (key !== null && !isUnanswered(error)) strike(key)
    else if (key !== null) whenUnanswered()
    throw error
  } finally {
    if (key === null) unnoted -= 1
    else underWay.delete(key)
  }
}

/**
 * Sends what is not noted, for it cannot be made again without knowing whether it arrived: an undo sent twice takes back two changes. As long as it is under way the window
 * asks before it closes. Gives and throws what `send` does.
 */
export async function awaited<T>(send: () => Promise<T>): Promise<T> {
  unnoted += 1
  try {
    return await send()
  } finally {
    unnoted -= 1
  }
}

/** Has the window ask before it is closed while something is under way that is not noted. Gives its own undoing. */
export function askBeforeLosing(): () => void {
  const ask = (event: BeforeUnloadEvent): void => { if (unnoted > 0) event.preventDefault() }
  window.addEventListener('beforeunload', ask)
  return () => window.removeEventListener('beforeunload', ask)
}
