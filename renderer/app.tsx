import { MantineProvider, useDirection, useMantineColorScheme, DirectionProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useKeyboard } from './commands/use-keyboard.ts'
import { colorVariables, theme } from './look/theme.ts'
import { Confirm } from './parts/confirm.tsx'
import { ErrorBoundary } from './parts/error-boundary.tsx'
import { flushNote, flushNoteOnLeaving } from './state/note-saving.ts'
import { useOverwriteQuestion } from './state/saving-exports.ts'
import { usePreferences, useSession } from './state/session.ts'
import { ArticleDialogs } from './views/article/article-dialogs.tsx'
import { NewClaimDialog } from './views/article/new-claim-dialog.tsx'
import { BesidePalette } from './views/beside/beside-palette.tsx'
import { HelpDialog } from './views/help/help-dialog.tsx'
import { Palette } from './views/help/palette.tsx'
import { ImportLayer } from './views/import/import-layer.tsx'
import { InterchangeDialog } from './views/import/interchange-dialog.tsx'
import { ReportDialog } from './views/reports/report-dialog.tsx'
import { JoinDialog } from './views/inspector/join-dialog.tsx'
import { SplitDialog } from './views/inspector/split-dialog.tsx'
import { ReviewDialog } from './views/review/review-dialog.tsx'
import { NoticesDialog } from './views/settings/notices-dialog.tsx'
import { SettingsDialog } from './views/settings/settings-dialog.tsx'
import { StartScreen } from './views/start/start-screen.tsx'
import { WorkspaceDialogs } from './views/start/workspace-dialogs.tsx'
import { UnsettledDialog } from './views/workbench/unsettled-dialog.tsx'
import { Workbench } from './views/workbench/workbench.tsx'

function OverwriteQuestion() {
  const { t } = useTranslation()
  const { path, answer } = useOverwriteQuestion()
  return <Confirm opened={path !== null} title={t('reports.overwriteTitle')} body={t('reports.overwriteBody', { path: path ?? '' })} action={t('reports.overwriteDo')} onClose={() => answer(false)} onConfirm={() => answer(true)} />
}

/** Makes the page's direction and colours follow the preferences. */
function Look() {
  const { t } = useTranslation()
  const { setDirection } = useDirection()
  const { setColorScheme } = useMantineColorScheme()
  const language = useSession((session) => session.language)
  const chosen = usePreferences()?.theme ?? 'auto'
  const title = useSession((session) => session.workspace?.workspace.title ?? null)
  useEffect(() => setDirection(language === 'ar' ? 'rtl' : 'ltr'), [language, setDirection])
  useEffect(() => setColorScheme(chosen), [chosen, setColorScheme])
  useEffect(() => { document.title = title === null ? t('app.name') : `${title} · ${t('app.name')}` }, [title, t])
  return null
}

function Screens() {
  const { t } = useTranslation()
  const hasWorkspace = useSession((session) => session.workspace !== null && !session.entering)
  useKeyboard()
  useEffect(() => flushNoteOnLeaving(), [])
  return (
    <>
      {hasWorkspace && <a className="tq-skip" href="#article">{t('app.skipToArticle')}</a>}
      {hasWorkspace ? <Workbench /> : <StartScreen />}
      <Palette />
      <SettingsDialog />
      <HelpDialog />
      <WorkspaceDialogs />
      {hasWorkspace && <><BesidePalette /><ArticleDialogs /><NewClaimDialog /><JoinDialog /><SplitDialog /><ImportLayer /><InterchangeDialog /><ReportDialog /><ReviewDialog /><NoticesDialog /><UnsettledDialog /></>}
      <OverwriteQuestion />
    </>
  )
}

/** The whole interface. */
export function App() {
  const language = useSession((session) => session.language)
  return (
    <DirectionProvider initialDirection={language === 'ar' ? 'rtl' : 'ltr'} detectDirection={false}>
      <MantineProvider theme={theme} cssVariablesResolver={colorVariables} defaultColorScheme="auto">
        <Look />
        <Notifications position="bottom-center" limit={4} />
        <ErrorBoundary onFailed={() => { void flushNote() }}><Screens /></ErrorBoundary>
      </MantineProvider>
    </DirectionProvider>
  )
}
