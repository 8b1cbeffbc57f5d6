import { Button, Group, Text } from '@mantine/core'
import { IconArchive, IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckReport, WorkspaceState } from '../../../core/contract/calls.ts'
import { CommitField } from '../../parts/commit-field.tsx'
import { PathText } from '../../parts/path-text.tsx'
import { showDone, showFailure } from '../../state/failures.tsx'
import { readWorkspace } from '../../state/follow-events.ts'
import { call } from '../../state/link.ts'
import { takeWorkspace } from '../../state/session.ts'
import { FolderChooser } from '../start/folder-chooser.tsx'
import { joinPath } from '../start/folder-name.ts'
import { openWorkspace } from '../../state/workspaces.ts'
import { NoticeItem } from './notice-item.tsx'
import { fieldsOf } from '../../unsent/change.ts'
import { kept } from '../../unsent/sending.ts'
import classes from './settings.module.css'

/** The workspace's name, the check of its files, and backups. */
export function WorkspaceSettings({ workspace }: { workspace: WorkspaceState }) {
  const { t } = useTranslation()
  const [report, setReport] = useState<CheckReport | null>(null)
  const [busy, setBusy] = useState<'check' | 'repair' | 'backup' | 'restore' | null>(null)
  const [restoring, setRestoring] = useState<'backup' | { backup: string } | null>(null)
  const readOnly = workspace.readOnly
  const during = (what: NonNullable<typeof busy>, work: () => Promise<void>): void => {
    setBusy(what)
    work().catch(showFailure).finally(() => setBusy(null))
  }
  const check = (repair: boolean): void => during(repair ? 'repair' : 'check', async () => {
    setReport(await call('workspace.check', { repair }))
    if (repair) await readWorkspace()
  })
  const backup = (): void => during('backup', async () => {
    const { path } = await call('workspace.backup', {})
    showDone(t('settings.backedUp', { path }))
  })
  const restore = (backupPath: string, folder: string): void => during('restore', async () => {
    const name = (backupPath.split(/[/\\]/).pop() ?? 'restored').replace(/\.zip$/i, '')
    const path = joinPath(folder, name)
    setRestoring(null)
    await call('workspace.restore', { backupPath, path })
    await openWorkspace(path)
  })
  const rename = (title: string): Promise<void> => {
    const { id, title: before } = workspace.workspace
    return kept({ at: new Date().toISOString(), workspace: id, fields: fieldsOf('workspace', null, { title }, { title: before }), call: null }, () => call('workspace.setTitle', { title })).then(takeWorkspace, showFailure)
  }
  return (
    <div className={classes.form}>
      <CommitField label={t('settings.workspaceName')} disabled={readOnly} value={workspace.workspace.title} maxLength={200} check={(typed) => (typed === '' ? t('error.invalid-input') : null)} onCommit={rename} />
      <Text size="xs" c="dimmed">{t('settings.workspacePath')}: <PathText path={workspace.path} /></Text>
      <div className={classes.card}>
        <Group gap="xs">
          <Button variant="default" leftSection={<IconShieldCheck size={14} />} loading={busy === 'check'} onClick={() => check(false)}>{t('settings.check')}</Button>
          <Button variant="default" disabled={readOnly} loading={busy === 'repair'} onClick={() => check(true)}>{t('settings.repair')}</Button>
        </Group>
        <Text size="xs" c="dimmed">{t('settings.checkHint')}</Text>
        {report !== null && (report.notices.length === 0
          ? <Text size="sm" role="status">{t('settings.checked', { count: report.filesChecked })}</Text>
          : <><Text size="sm" fw={600} role="status">{t('settings.checkedNotices')}</Text>{report.notices.map((notice, index) => <NoticeItem key={index} notice={notice} />)}</>)}
      </div>
      <div className={classes.card}>
        <Group gap="xs">
          <Button variant="default" leftSection={<IconArchive size={14} />} disabled={readOnly} loading={busy === 'backup'} onClick={backup}>{t('settings.backup')}</Button>
          <Button variant="subtle" loading={busy === 'restore'} onClick={() => setRestoring('backup')}>{t('settings.restore')}</Button>
        </Group>
        <Text size="xs" c="dimmed">{t('settings.restoreHint')}</Text>
      </div>
      <FolderChooser opened={restoring === 'backup'} title={t('settings.restore')} want={{ file: '.zip' }} action={t('folders.chooseFile')} onClose={() => setRestoring(null)} onChoose={(path) => setRestoring({ backup: path })} />
      <FolderChooser opened={typeof restoring === 'object' && restoring !== null} title={t('settings.restoreInto')} want="folder" action={t('settings.restoreDo')} onClose={() => setRestoring(null)} onChoose={(folder) => { if (typeof restoring === 'object' && restoring !== null) restore(restoring.backup, folder) }} />
    </div>
  )
}
