import { Button, Group } from '@mantine/core'
import i18next from 'i18next'
import type { Statement } from '../../core/model/wording/statement.ts'
import { unsaidReason } from '../../core/model/wording/unsaid.ts'
import { saidOf } from '../text/said.ts'
import classes from './told.module.css'

/** What a fault said in its own words, folded away, with where more of it is written down. */
export function FoldedFault({ reason, log = null }: { reason: string; log?: string | null }) {
  const all = log === null ? reason : `${reason}\n${log}`
  return (
    <details className={classes.details}>
      <summary>{i18next.t('errors.details')}</summary>
      <pre className={classes.words} dir="ltr" lang="en">{reason}</pre>
      {log !== null && <div className={classes.log}>{i18next.t('errors.log', { path: log })}</div>}
      <Group mt={6}><Button size="compact-xs" variant="default" onClick={() => { void navigator.clipboard.writeText(all) }}>{i18next.t('errors.copy')}</Button></Group>
    </details>
  )
}

/** What the workbench told, in the reader's language; what lies behind it in another program's words is folded away. */
export function Told({ told }: { told: Statement }) {
  const said = saidOf(told)
  const reason = unsaidReason(told, said)
  const { log } = told.details
  return <>{said}{reason !== null && <FoldedFault reason={reason} log={typeof log === 'string' ? log : null} />}</>
}
