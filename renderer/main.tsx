import '@fontsource/noto-naskh-arabic/400.css'
import '@fontsource/noto-naskh-arabic/700.css'
import '@fontsource-variable/noto-sans-arabic/index.css'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './look/global.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { createClient } from './client/create-client.ts'
import { followEvents, readWorkspace } from './state/follow-events.ts'
import { messageOf } from './state/failures.tsx'
import { joinClient } from './state/link.ts'
import { startSession, systemLanguage, useSession } from './state/session.ts'
import { startTexts } from './text/i18n.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root element.')

try {
  joinClient(await createClient())
  await startTexts(systemLanguage(navigator.languages))
  await startSession()
  followEvents()
  if (useSession.getState().workspace !== null) await readWorkspace()
  createRoot(root).render(<App />)
} catch (error) {
  // Nothing can be drawn by the interface itself yet.
  root.textContent = messageOf(error)
}
