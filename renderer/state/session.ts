import i18next from 'i18next'
import { create } from 'zustand'
import type { AppInfo, Preferences, WorkspaceState } from '../../core/contract/calls.ts'
import type { UiLanguage } from '../../core/model/language.ts'
import { setNotation } from '../format/numbers.ts'
import { call } from './link.ts'
import { showFailure } from './failures.tsx'

interface Session {
  info: AppInfo | null
  workspace: WorkspaceState | null
  connected: boolean
  /** The language shown: the one chosen, or else the system's, Arabic or English. */
  language: UiLanguage
}

/** The program, the workspace that is open, and the link to them. */
export const useSession = create<Session>(() => ({ info: null, workspace: null, connected: true, language: 'en' }))

/** The language to show while none was chosen. */
export const systemLanguage = (languages: readonly string[]): UiLanguage => {
  for (const tag of languages) {
    if (tag.startsWith('ar')) return 'ar'
    if (tag.startsWith('en')) return 'en'
  }
  return 'en'
}

/** Takes over preferences that the workbench gave: words, digits and direction follow. */
async function adopt(info: AppInfo): Promise<void> {
  const language = info.preferences.language ?? systemLanguage(navigator.languages)
  setNotation(language, info.preferences.digits)
  if (i18next.isInitialized && i18next.language !== language) await i18next.changeLanguage(language)
  document.documentElement.lang = language
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
  useSession.setState({ info, language })
}

/** Asks who we are talking to and what is open. */
export async function startSession(): Promise<void> {
  const [info, workspace] = await Promise.all([call('app.info', {}), call('workspace.state', {})])
  await adopt(info)
  useSession.setState({ workspace })
}

/** Changes some preferences; shown at once, and taken back where they could not be saved. */
export async function changePreferences(patch: Partial<Preferences>): Promise<void> {
  const before = useSession.getState().info
  if (before === null) return
  await adopt({ ...before, preferences: { ...before.preferences, ...patch } })
  try {
    const preferences = await call('app.setPreferences', patch)
    const now = useSession.getState().info
    if (now !== null) await adopt({ ...now, preferences })
  } catch (error) {
    await adopt(before)
    showFailure(error)
  }
}

/** Asks for the state of the open workspace again. */
export async function refreshWorkspace(): Promise<void> {
  useSession.setState({ workspace: await call('workspace.state', {}) })
}

/** The reviewer's preferences with the first run's defaults while none are known. */
export const usePreferences = (): Preferences | null => useSession((session) => session.info?.preferences ?? null)

/** Whether nothing may be changed now: no workspace, or one that another program holds. */
export const useReadOnly = (): boolean => useSession((session) => session.workspace?.readOnly ?? true)
