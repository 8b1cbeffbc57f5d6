import { AppError } from '../model/error.ts'

const CODES_OF_SYSTEM: Readonly<Record<string, { code: 'file-not-found' | 'permission-denied'; message: string }>> = {
  ENOENT: { code: 'file-not-found', message: 'The file is not there any more.' },
  ENOTDIR: { code: 'file-not-found', message: 'The file is not there any more.' },
  EACCES: { code: 'permission-denied', message: 'This file may not be read by the current user.' },
  EPERM: { code: 'permission-denied', message: 'This file may not be read by the current user.' }
}

/**
 * The error to report for a file that could not be read. What the disk said is put in words; anything else that a parser threw means a file that it
 * cannot make sense of, `damaged-file`, with the cause kept.
 */
export function toReadError(cause: unknown): AppError {
  if (cause instanceof AppError) return cause
  const system = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && 'syscall' in cause ? cause.code : null
  if (system !== null) {
    const known = CODES_OF_SYSTEM[system]
    return known ? new AppError(known.code, known.message, {}, { cause }) : new AppError('io-failed', `The disk could not read this file (${system}).`, { system }, { cause })
  }
  return new AppError('damaged-file', 'The content of this file is damaged or not what its format says.', {}, { cause })
}

/** The error of an import that was cancelled. */
export const cancelled = (): AppError => new AppError('cancelled', 'The import was cancelled.')
