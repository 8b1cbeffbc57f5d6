import { DirectionProvider, MantineProvider, useDirection, useMantineColorScheme } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { useKeyboard } from './commands/use-keyboard.ts'
import { colorVariables, theme } from './look/theme.ts'
import { ErrorBoundary } from './parts/error-boundary.tsx'
import { usePreferences, useSession } from './state/session.ts'
import { ArticleDialogs } from './views/article/article-dialogs.tsx'
import { NewClaimDialog } from './views/article/new-claim-dialog.tsx'
import { ImportLayer } from './views/import/import-layer.tsx'
import { InterchangeDialog } from './views/import/interchange-dialog.tsx'
import { StartScreen } from './views/start/start-screen.tsx'
import { WorkspaceDialogs } from './views/start/workspace-dialogs.tsx'
import { Workbench } from './views/workbench/workbench.tsx'

/** Direction and colours follow the preferences. */
function Look() {
  const language = useSession((session) => session.language)
  const chosen = usePreferences()?.theme ?? 'auto'
  const { setDirection } = useDirection()
  const { setColorScheme } = useMantineColorScheme()
  useEffect(() => setDirection(language === 'ar' ? 'rtl' : 'ltr'), [language, setDirection])
  useEffect(() => setColorScheme(chosen), [chosen, setColorScheme])
  return null
}

/** The screens and the dialogs over them. */
function Screens() {
  useKeyboard()
  const isOpen = useSession((session) => session.workspace !== null)
  return (
    <ErrorBoundary>
      {isOpen ? <Workbench /> : <StartScreen />}
      <WorkspaceDialogs />
      <ImportLayer />
      {isOpen && <><ArticleDialogs /><NewClaimDialog /><InterchangeDialog /></>}
    </ErrorBoundary>
  )
}

/** The whole window. */
export function App() {
  const language = useSession((session) => session.language)
  return (
    <DirectionProvider initialDirection={language === 'ar' ? 'rtl' : 'ltr'}>
      <MantineProvider theme={theme} cssVariablesResolver={colorVariables} defaultColorScheme="auto">
        <Look />
        <Notifications position="bottom-center" />
        <Screens />
      </MantineProvider>
    </DirectionProvider>
  )
}
