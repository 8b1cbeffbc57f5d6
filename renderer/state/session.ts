import i18next from 'i18next'
import { create } from 'zustand'
import type { AppInfo, Preferences, WorkspaceState } from '../../core/contract/calls.ts'
import type { UiLanguage } from '../../core/model/language.ts'
import { setNotation } from '../format/numbers.ts'
import { fieldsOf } from '../unsent/change.ts'
import { kept } from '../unsent/sending.ts'
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

/** Changes of preferences that are on show and not answered yet, the latest last; the first `sent` of them are on their way. */
let underWay: readonly Partial<Preferences>[] = []
let sent = 0
/** The preferences as the workbench gave them last. */
let saved: Preferences | null = null
let saving: Promise<void> | null = null

const adoptPreferences = async (given: Preferences): Promise<void> => {
  const { info } = useSession.getState()
  saved = given
  if (info !== null) await adopt({ ...info, preferences: Object.assign({}, given, ...underWay) as Preferences })
}

/** Sends the changes that wait as one, and those made meanwhile behind it. Sent side by side, an older width of a pane could arrive behind a newer one. */
async function saveWaiting(): Promise<void> {
  while (underWay.length > sent) {
    const batch = underWay.slice(sent)
    sent += batch.length
    const answer = await call('app.setPreferences', Object.assign({}, ...batch) as Partial<Preferences>).then((given) => ({ given }), (error: unknown) => ({ error }))
    underWay = underWay.filter((patch) => !batch.includes(patch))
    sent -= batch.length
    const given = 'given' in answer ? answer.given : saved
    if (given !== null) await adoptPreferences(given)
    if ('error' in answer) showFailure(answer.error)
  }
}

/** Changes some preferences; shown at once, saved one change after the other, and taken back where they could not be saved. Resolves once all of them are settled. */
export async function changePreferences(patch: Partial<Preferences>): Promise<void> {
  const { info } = useSession.getState()
  if (info === null) return
  const before = underWay.length === 0 || saved === null ? info.preferences : saved
  underWay = [...underWay, patch]
  const shown = adoptPreferences(before)
  const save = async (): Promise<void> => {
    saving ??= saveWaiting().finally(() => { saving = null })
    await saving
  }
  await Promise.all([shown, kept({ at: new Date().toISOString(), workspace: null, fields: fieldsOf('preferences', null, patch, before), call: null }, save)])
}

/** Sends what waits behind a change under way when the page is left, for a page that is gone hears no answer. Gives its own undoing. */
export function savePreferencesOnLeaving(): () => void {
  const leave = (): void => { void saveWaiting() }
  window.addEventListener('pagehide', leave)
  return () => window.removeEventListener('pagehide', leave)
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
