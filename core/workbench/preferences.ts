import { rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import type { Preferences } from '../contract/calls.ts'
import { preferencesSchema } from '../contract/calls.ts'
import { failure } from '../model/error.ts'
import { nodeFileSystem } from '../store/index.ts'
import { withoutUndefined } from './without-undefined.ts'

const DEFAULT_PREFERENCES: Preferences = {
  language: null, theme: 'auto', reviewer: '', recentWorkspaces: [], lastWorkspace: null, place: null, panes: {}, window: null, digits: 'latin', fontSize: 18
}

/** The choices kept per machine in `preferences.json` of the configuration folder. */
export interface PreferencesFile {
  current(): Preferences
  /** Changes some and writes them; a choice of how the program looks is not worth an fsync. Throws AppError io-failed where they hold for this run only. */
  change(patch: Partial<Preferences>): Promise<Preferences>
  /** Puts a workspace first among the recent ones and makes it the one to reopen. Where that cannot be kept the log says so: it is no reason not to work. */
  remember(path: string, title: string): Promise<void>
}

/** Opens the preferences of a machine; a damaged file is set aside as `preferences.damaged.json` and the defaults taken. */
export async function openPreferences(configDir: string): Promise<PreferencesFile> {
  await nodeFileSystem.makeFolder(configDir)
  const path = join(configDir, 'preferences.json')
  const db = new Low<unknown>(new JSONFile<unknown>(path), null)
  let preferences = DEFAULT_PREFERENCES
  try {
    await db.read()
    if (db.data !== null) preferences = { ...DEFAULT_PREFERENCES, ...withoutUndefined(preferencesSchema.partial().parse(db.data)) }
  } catch (error) {
    // The disk would not give it: it may be whole, so it stays where it is.
    if ((error as NodeJS.ErrnoException).code !== undefined) throw failure('io-failed/preferences-read', { path, reason: (error as Error).message }, { cause: error })
    // An empty file is what a crash can leave; there is nothing in it to set aside.
    if ((await stat(path)).size > 0) await rename(path, join(configDir, 'preferences.damaged.json'))
  }
  /** What was chosen here and is not in the file yet. */
  let unkept: Partial<Preferences> = {}
  let writing: Promise<unknown> = Promise.resolve()
  /** What the file holds by now; what is known here where it cannot be read. */
  const kept = async (): Promise<Preferences> => {
    try {
      await db.read()
      return { ...DEFAULT_PREFERENCES, ...withoutUndefined(preferencesSchema.partial().parse(db.data ?? {})) }
    } catch {
      // Written by something else, or gone: what is known here takes its place, or the writing tells why it cannot.
      return preferences
    }
  }
  const write = async (): Promise<void> => {
    const written = unkept
    // Two programs of one analyst may run at the same time: each puts in what was chosen there, and leaves the rest as the other wrote it.
    db.data = { ...(await kept()), ...written }
    try {
      await db.write()
    } catch (error) {
      throw failure('io-failed/preferences-write', { path, reason: (error as Error).message }, { cause: error })
    }
    if (unkept === written) unkept = {}
  }
  const change = async (patch: Partial<Preferences>): Promise<Preferences> => {
    preferences = { ...preferences, ...patch }
    unkept = { ...unkept, ...patch }
    const done = writing.then(write)
    writing = done.catch(() => undefined)
    await done
    return preferences
  }
  return {
    current: () => preferences,
    change,
    remember: async (workspacePath, title) => {
      const others = (await kept()).recentWorkspaces.filter((recent) => recent.path !== workspacePath)
      await change({ lastWorkspace: workspacePath, recentWorkspaces: [{ path: workspacePath, title }, ...others].slice(0, 10) }).catch((error: unknown) => { console.error(error) })
    }
  }
}
