import { readdir, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { FolderEntry } from '../contract/calls.ts'
import type { Handlers } from '../contract/dispatch.ts'
import { failure } from '../model/error.ts'

/** The folder chooser of hosts without native dialogs: lists the folders (and the files) in a folder, hidden ones left out. */
export const folderHandlers: Pick<Handlers, 'folders.list'> = {
  'folders.list': async ({ path }) => {
    const folder = resolve(path ?? homedir())
    let names: string[]
    try {
      names = await readdir(folder)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'EACCES' || code === 'EPERM') throw failure('permission-denied/folder', { path: folder }, { cause: error })
      throw failure('file-not-found/folder', { path: folder }, { cause: error })
    }
    const entries = await Promise.all(
      names.filter((name) => !name.startsWith('.')).map(async (name): Promise<FolderEntry | null> => {
        const full = join(folder, name)
        const facts = await stat(full).catch(() => null)
        if (!facts || !(facts.isDirectory() || facts.isFile())) return null
        const isWorkspace = facts.isDirectory() && (await stat(join(full, 'workspace.json')).then((s) => s.isFile(), () => false))
        return { name, path: full, kind: facts.isDirectory() ? 'folder' : 'file', isWorkspace, sizeBytes: facts.isFile() ? facts.size : 0 }
      })
    )
    const shown = entries.filter((entry) => entry !== null)
    shown.sort((a, b) => (a.kind === b.kind ? a.name.localeCompare(b.name, undefined, { numeric: true }) : a.kind === 'folder' ? -1 : 1))
    const parent = dirname(folder)
    return { path: folder, parent: parent === folder ? null : parent, entries: shown }
  }
}
