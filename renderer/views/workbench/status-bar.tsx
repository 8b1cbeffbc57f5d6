import { useTranslation } from 'react-i18next'
import { UNNAMED_REVIEWER } from '../../../core/model/reviewer.ts'
import { formatNumber } from '../../format/numbers.ts'
import { shortPath } from '../../format/short-path.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { PathText } from '../../parts/path-text.tsx'
import { useArticles } from '../../state/articles.ts'
import { useRefusedNotes } from '../../state/note-saving.ts'
import { usePreferences, useSession } from '../../state/session.ts'
import { progressOf } from './progress.ts'
import classes from './workbench.module.css'

/** How far one has come, and where one is. */
export function StatusBar() {
  const { t } = useTranslation()
  const workspace = useSession((session) => session.workspace)
  const rows = useArticles((articles) => articles.rows)
  const reviewer = usePreferences()?.reviewer
  const connected = useSession((session) => session.connected)
  const hasRefused = useRefusedNotes(({ claimIds }) => claimIds.size > 0)
  const home = useSession((session) => session.info?.homePath ?? '')
  const { total, done } = progressOf(rows)
  return (
    <footer className={classes.status}>
      <span className={classes.meter} aria-hidden><span style={{ width: `${total === 0 ? 0 : (done / total) * 100}%` }} /></span>
      <span data-testid="progress">{t('status.progress', { done: formatNumber(done), total: formatNumber(total) })}</span>
      <span>{t('count.articles', { count: workspace?.articleCount ?? 0 })}</span>
      <span className={classes.grow} />
      {reviewer !== undefined && reviewer !== '' && reviewer !== UNNAMED_REVIEWER && <Bidi>{reviewer}</Bidi>}
      {workspace !== null && <PathText title={workspace.path} path={shortPath(workspace.path, home)} />}
      {workspace?.unsavedEdits === 0 && !workspace.readOnly && (!connected ? <span>{t('status.notConnected')}</span> : !hasRefused && <span>{t('status.saved')}</span>)}
    </footer>
  )
}
