import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import '@fontsource-variable/noto-sans-arabic/wght.css'
import '@fontsource/noto-naskh-arabic/arabic-400.css'
import '@fontsource/noto-naskh-arabic/arabic-600.css'
import '@fontsource/noto-naskh-arabic/latin-400.css'
import '@fontsource/noto-naskh-arabic/latin-600.css'
import './look/global.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { createClient } from './client/create-client.ts'
import { showFailure, statementOf } from './state/failures.tsx'
import { followEvents, readWorkspace } from './state/follow-events.ts'
import { joinClient } from './state/link.ts'
import { flushNote } from './state/note-saving.ts'
import { rememberPlace, returnToPlace } from './state/place.ts'
import { savePreferencesOnLeaving, startSession, systemLanguage, useSession } from './state/session.ts'
import { startSendingUnsent } from './unsent/resending.ts'
import { askBeforeLosing } from './unsent/sending.ts'
import { startTexts } from './text/i18n.ts'
import { saidOf } from './text/said.ts'

/** Joins the workbench, then draws; without one, says so and offers to try again. */
async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no root element.')
  const language = systemLanguage(navigator.languages)
  await startTexts(language)
  try {
    joinClient(await createClient())
    await startSession()
    followEvents()
    rememberPlace()
    savePreferencesOnLeaving()
    askBeforeLosing()
    if (useSession.getState().workspace !== null) await readWorkspace()
  } catch (error) {
    document.documentElement.lang = language
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
    const message = document.createElement('p')
    message.setAttribute('role', 'alert')
    message.className = 'tq-start-failed'
    message.textContent = saidOf(statementOf(error))
    root.replaceChildren(message)
    throw error
  }
  createRoot(root).render(<App />)
  // A note that got no answer says so until it is sent again.
  startSendingUnsent(() => { void flushNote() })
  // After the first drawing: an article that cannot be read must not keep the rest from being used.
  if (useSession.getState().workspace !== null) returnToPlace().catch(showFailure)
}

void start()
