import i18next from 'i18next'
import { create } from 'zustand'
import type { AppInfo, Preferences, WorkspaceState } from '../../core/contract/calls.ts'
import type { UiLanguage } from '../../core/model/language.ts'
import { setNotation } from '../format/numbers.ts'
import { call } from './link.ts'
import { showFailure } from './failures.tsx'
import { newestOnly } from './newest-only.ts'

interface Session {
  info: AppInfo | null
  workspace: WorkspaceState | null
  connected: boolean
  /** Whether a workspace is being opened from the start screen: what there is of it before that has ended is not on show. */
  entering: boolean
  /** The language shown: the one chosen, or else the system's, Arabic or English. */
  language: UiLanguage
}

/** The program, the workspace that is open, and the link to them. */
export const useSession = create<Session>(() => ({ info: null, workspace: null, connected: true, entering: false, language: 'en' }))

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

/** Changes of preferences that are on show and not answered yet, the latest last. */
let underWay: readonly Partial<Preferences>[] = []
/** The preferences as the workbench gave them last. */
let saved: Preferences | null = null

const adoptPreferences = async (given: Preferences): Promise<void> => {
  const { info } = useSession.getState()
  saved = given
  if (info !== null) await adopt({ ...info, preferences: Object.assign({}, given, ...underWay) as Preferences })
}

const isNewestPreference = newestOnly()

/** Changes some preferences; shown at once, and taken back where they could not be saved. An answer takes back nothing that was changed since its question. */
export async function changePreferences(patch: Partial<Preferences>): Promise<void> {
  const { info } = useSession.getState()
  if (info === null) return
  const before = underWay.length === 0 || saved === null ? info.preferences : saved
  underWay = [...underWay, patch]
  const isNewest = isNewestPreference()
  await adoptPreferences(before)
  const settle = (given: Preferences): Promise<void> => {
    underWay = underWay.filter((other) => other !== patch)
    return adoptPreferences(given)
  }
  try {
    const given = await call('app.setPreferences', patch)
    await settle(isNewest() || saved === null ? given : saved)
  } catch (error) {
    await settle(saved ?? before)
    showFailure(error)
  }
}

const isNewestState = newestOnly()

/** Asks for the state of the open workspace again. */
export async function refreshWorkspace(): Promise<void> {
  const isNewest = isNewestState()
  const workspace = await call('workspace.state', {})
  if (isNewest()) useSession.setState({ workspace })
}

/** Takes over the state of a workspace as a call gave it, or null where none is open any more; an answer that was asked for before is then too old. */
export function takeWorkspace(workspace: WorkspaceState | null): void {
  isNewestState()()
  useSession.setState({ workspace })
}

/** The reviewer's preferences with the first run's defaults while none are known. */
export const usePreferences = (): Preferences | null => useSession((session) => session.info?.preferences ?? null)

/** Whether nothing may be changed now: no workspace, or one that another program holds. */
export const useReadOnly = (): boolean => useSession((session) => session.workspace?.readOnly ?? true)
