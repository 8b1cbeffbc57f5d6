import { mkdir, rename, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import type { Preferences } from '../contract/calls.ts'
import { preferencesSchema } from '../contract/calls.ts'
import { withoutUndefined } from './without-undefined.ts'

export const DEFAULT_PREFERENCES: Preferences = {
  language: null, theme: 'auto', reviewer: '', recentWorkspaces: [], lastWorkspace: null, panes: {}, window: null, digits: 'latin', fontSize: 18
}

/** The choices kept per machine in `preferences.json` of the configuration folder. */
export interface PreferencesFile {
  current(): Preferences
  /** Changes some and writes them; a choice of how the program looks is not worth an fsync. */
  change(patch: Partial<Preferences>): Promise<Preferences>
  /** Puts a workspace first among the recent ones and makes it the one to reopen. */
  remember(path: string, title: string): Promise<void>
}

/** Opens the preferences of a machine; a damaged file is set aside as `preferences.damaged.json` and the defaults taken. */
export async function openPreferences(configDir: string): Promise<PreferencesFile> {
  await mkdir(configDir, { recursive: true })
  const path = join(configDir, 'preferences.json')
  const db = new Low<unknown>(new JSONFile<unknown>(path), null)
  let preferences = DEFAULT_PREFERENCES
  try {
    await db.read()
    if (db.data !== null) preferences = { ...DEFAULT_PREFERENCES, ...withoutUndefined(preferencesSchema.partial().parse(db.data)) }
  } catch {
    const hasContent = await readFile(path).then((bytes) => bytes.length > 0, () => false)
    if (hasContent) await rename(path, join(configDir, 'preferences.damaged.json'))
  }
  const change = async (patch: Partial<Preferences>): Promise<Preferences> => {
    preferences = { ...preferences, ...patch }
    db.data = preferences
    await db.write()
    return preferences
  }
  return {
    current: () => preferences,
    change,
    remember: async (workspacePath, title) => {
      const others = preferences.recentWorkspaces.filter((recent) => recent.path !== workspacePath)
      await change({ lastWorkspace: workspacePath, recentWorkspaces: [{ path: workspacePath, title }, ...others].slice(0, 10) })
    }
  }
}
