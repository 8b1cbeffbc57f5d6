import { Button, Menu } from '@mantine/core'
import { IconArrowsJoin2, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { VERDICTS, WORKFLOW_STATES } from '../../../core/model/verdict.ts'
import { IconButton } from '../../parts/icon-button.tsx'
import { VerdictIcon } from '../../parts/verdict-icon.tsx'
import { decideMarked, setMarkedWorkflow } from '../../state/edits.ts'
import { showFailure } from '../../state/failures.tsx'
import { askToJoinMarked, canJoinMarked } from '../../state/joining.ts'
import { useReadOnly } from '../../state/session.ts'
import { unmarkAll, useView } from '../../state/view.ts'
import classes from '../workbench/side-pane.module.css'

/** What can be done with the claims that are marked, as one action that one undo takes back. */
export function BulkBar() {
  const { t } = useTranslation()
  const count = useView((view) => view.marked.size)
  const canJoin = useView((view) => canJoinMarked(view.marked))
  const readOnly = useReadOnly()
  return (
    <div className={classes.bulk} role="toolbar" aria-label={t('claims.bulk')}>
      <strong style={{ flex: 1 }} aria-live="polite">{t('count.selected', { count })}</strong>
      <Menu>
        <Menu.Target><Button size="compact-xs" variant="default" disabled={readOnly}>{t('claims.setVerdict')}</Button></Menu.Target>
        <Menu.Dropdown>{VERDICTS.map((verdict) => <Menu.Item key={verdict} leftSection={<VerdictIcon verdict={verdict} />} onClick={() => { decideMarked(verdict).catch(showFailure) }}>{t(`verdict.${verdict}`)}</Menu.Item>)}</Menu.Dropdown>
      </Menu>
      <Menu>
        <Menu.Target><Button size="compact-xs" variant="default" disabled={readOnly}>{t('claims.setWorkflow')}</Button></Menu.Target>
        <Menu.Dropdown>{WORKFLOW_STATES.map((workflow) => <Menu.Item key={workflow} onClick={() => { setMarkedWorkflow(workflow).catch(showFailure) }}>{t(`workflow.${workflow}`)}</Menu.Item>)}</Menu.Dropdown>
      </Menu>
      {canJoin && <Button size="compact-xs" variant="default" disabled={readOnly} leftSection={<IconArrowsJoin2 size={13} />} onClick={() => { askToJoinMarked().catch(showFailure) }}>{t('join.do')}</Button>}
      <IconButton size="sm" label={t('claims.unselect')} onClick={unmarkAll}><IconX size={14} /></IconButton>
    </div>
  )
}
