import { AppError, failure } from '../model/error.ts'

const OF_SYSTEM: Readonly<Record<string, 'file-not-found/gone' | 'permission-denied/read'>> = {
  ENOENT: 'file-not-found/gone', ENOTDIR: 'file-not-found/gone', EACCES: 'permission-denied/read', EPERM: 'permission-denied/read'
}

/**
 * The error to report for a file that could not be read. What the disk said is put in words; anything else that a parser threw means a file that it
 * cannot make sense of, `damaged-file`, with the cause kept.
 */
export function toReadError(cause: unknown): AppError {
  if (cause instanceof AppError) return cause
  const system = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && 'syscall' in cause ? cause.code : null
  if (system !== null) {
    const known = OF_SYSTEM[system]
    return known ? failure(known, {}, { cause }) : failure('io-failed/read', { reason: system }, { cause })
  }
  return failure('damaged-file/content', {}, { cause })
}

/** The error of an import that was cancelled. */
export const cancelled = (): AppError => failure('cancelled/work')
