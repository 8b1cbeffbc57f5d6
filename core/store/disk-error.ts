import { AppError } from '../model/error.ts'
import { codeOf } from './file-system.ts'

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EROFS'])

/** Words a failure of the disk for the person who must act: disk-full, permission-denied or io-failed. An AppError is given back as it is. */
export function diskError(error: unknown, file: string): AppError {
  if (error instanceof AppError) return error
  const code = codeOf(error)
  const details = { path: file, cause: code ?? 'unknown' }
  if (code !== null && FULL.has(code)) return new AppError('disk-full', `The disk is full: ${file} could not be written. Free some space; what you changed is kept and written as soon as it can be.`, details, { cause: error })
  if (code !== null && FORBIDDEN.has(code)) return new AppError('permission-denied', `${file} may not be written. Check the permissions of the folder.`, details, { cause: error })
  return new AppError('io-failed', `The disk failed on ${file} (${code ?? (error instanceof Error ? error.message : String(error))}).`, details, { cause: error })
}
