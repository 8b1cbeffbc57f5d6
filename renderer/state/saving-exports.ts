import { create } from 'zustand'
import type { ExportResult } from '../../core/contract/calls.ts'
import { codeOf } from './failures.tsx'
import { theClient } from './link.ts'
import { useSession } from './session.ts'

/** A question whether a file may be replaced, open until it is answered. */
export const useOverwriteQuestion = create<{ path: string | null; answer: (yes: boolean) => void }>(() => ({ path: null, answer: () => undefined }))

function mayOverwrite(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    useOverwriteQuestion.setState({
      path,
      answer: (yes) => {
        useOverwriteQuestion.setState({ path: null, answer: () => undefined })
        resolve(yes)
      }
    })
  })
}

/**
 * Writes something out the way the host can: to a path that the platform's dialog gave, or as a download.
 * An existing file is replaced only where the analyst says so. Gives null where it was called off.
 */
export async function saveExport(name: string, write: (path: string | null, overwrite: boolean) => Promise<ExportResult>): Promise<ExportResult | null> {
  const native = useSession.getState().info?.capabilities.nativeDialogs === true
  const path = native ? await theClient().pickSavePath(name) : null
  if (native && path === null) return null
  let result: ExportResult
  try {
    result = await write(path, false)
  } catch (error) {
    if (codeOf(error) !== 'file-exists' || path === null || !(await mayOverwrite(path))) {
      if (codeOf(error) === 'file-exists') return null
      throw error
    }
    result = await write(path, true)
  }
  if (result.downloadId !== null) await theClient().download(result.downloadId, result.name)
  return result
}
