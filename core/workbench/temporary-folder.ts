import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { failure } from '../model/error.ts'

/** What it means for the user that something could not be put into the system's folder for temporary files. */
export function temporaryRefusal(error: unknown): unknown {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'ENOSPC': case 'EDQUOT': return failure('disk-full/temporary', { path: tmpdir() }, { cause: error })
    case 'EACCES': case 'EPERM': case 'EROFS': case 'ENOENT': case 'ENOTDIR': return failure('permission-denied/temporary', { path: tmpdir() }, { cause: error })
    default: return error
  }
}

/** Makes a folder for temporary files whose name begins so. Throws AppError disk-full or permission-denied. */
export const temporaryFolder = (prefix: string): Promise<string> => mkdtemp(join(tmpdir(), prefix)).catch((error: unknown) => { throw temporaryRefusal(error) })

/** Puts a page that is to be printed into a temporary folder of its own, which is the caller's to remove. Throws AppError disk-full or permission-denied, and leaves nothing then. */
export async function pageToPrint(html: string): Promise<{ folder: string; page: string }> {
  const folder = await temporaryFolder('tahqiq-print-')
  const page = join(folder, 'report.html')
  try {
    await writeFile(page, html)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw temporaryRefusal(error)
  }
  return { folder, page }
}
