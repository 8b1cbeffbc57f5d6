import { AppError, failure } from '../model/error.ts'
import { codeOf } from './file-system.ts'

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EROFS'])

/** Words a failure of the disk for the person who must act: disk-full, permission-denied or io-failed. An AppError is given back as it is. */
export function diskError(error: unknown, file: string): AppError {
  if (error instanceof AppError) return error
  const code = codeOf(error)
  const details = { path: file, cause: code ?? 'unknown' }
  if (code !== null && FULL.has(code)) return failure('disk-full/kept', details, { cause: error })
  if (code !== null && FORBIDDEN.has(code)) return failure('permission-denied/write', details, { cause: error })
  return failure('io-failed/disk', { ...details, reason: code ?? (error instanceof Error ? error.message : String(error)) }, { cause: error })
}
