import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../parts/dialog.tsx'
import { showFailure } from '../../state/failures.tsx'
import { call } from '../../state/link.ts'
import { useSession } from '../../state/session.ts'
import { closeDialog, closesThisDialog, useView } from '../../state/view.ts'
import { NoticeItem } from './notice-item.tsx'

/** What the analyst should know about the workspace's files. */
export function NoticesDialog() {
  const { t } = useTranslation()
  const opened = useView((view) => view.dialog === 'notices')
  const notices = useSession((session) => session.workspace?.notices ?? null) ?? []
  const dismiss = (): void => {
    const close = closesThisDialog()
    call('workspace.dismissNotices', {}).then((workspace) => {
      useSession.setState({ workspace })
      close()
    }, showFailure)
  }
  return (
    <Dialog opened={opened} onClose={closeDialog} title={t('notices.title')} size="lg">
      {notices.length === 0 ? <Text size="sm" c="dimmed">{t('notices.none')}</Text> : (
        <>
          <Stack gap={8} role="list" mah="60vh" style={{ overflow: 'auto' }}>{notices.map((notice, index) => <NoticeItem key={index} notice={notice} />)}</Stack>
          <Group justify="flex-end" mt="md"><Button variant="default" onClick={dismiss}>{t('notices.dismissAll')}</Button></Group>
        </>
      )}
    </Dialog>
  )
}
