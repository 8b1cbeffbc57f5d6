import { once } from 'node:events'
import { inspect } from 'node:util'
import { AppError } from '../core/model/error.ts'
import { unsaidReason } from '../core/model/wording/unsaid.ts'

/** Writes to standard output and waits while its reader is behind, so that a long output does not pile up in memory. */
export async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** A count and what is counted, whose plural ends in s. */
export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

/** Says what went wrong, or what goes on, on standard error. */
export const complain = (message: string): void => { process.stderr.write(`tahqiq: ${message}\n`) }

/** A thrown value in words for the user; for one that nobody foresaw also where it came from. */
export function inWords(error: unknown): string {
  if (error instanceof AppError) {
    const reason = unsaidReason(error, error.message)
    const { log } = error.details
    return [error.message, ...(reason === null ? [] : [reason]), ...(typeof log === 'string' ? [log] : [])].join('\n  ')
  }
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (error instanceof Error && code !== undefined) return error.message
  return `an unforeseen fault; please report it: ${inspect(error)}`
}

/**
 * The end of a pipe that closed early (`tahqiq … | head`) is no fault: the process ends quietly, where it holds nothing open. Complaints that nobody
 * reads any more are left unsaid.
 */
export function endQuietlyWithPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    if (holding === 0) process.exit(0)
  })
  process.stderr.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error })
}

let holding = 0
/** Runs work that must be ended in order (it holds a workspace), whoever reads its output or does not. */
export async function unbrokenByPipe<T>(work: () => Promise<T>): Promise<T> {
  holding += 1
  try {
    return await work()
  } finally {
    holding -= 1
  }
}
