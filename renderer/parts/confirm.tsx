import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from './dialog.tsx'

interface Props { opened: boolean; title: string; body: string; action: string; onConfirm: () => void; onClose: () => void }

/** Asks before something that takes effort to get back. */
export function Confirm({ opened, title, body, action, onConfirm, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog opened={opened} onClose={onClose} title={title} size="sm">
      <Text size="sm" mb="md">{body}</Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>{t('common.cancel')}</Button>
        <Button color="red" data-autofocus onClick={() => { onClose(); onConfirm() }}>{action}</Button>
      </Group>
    </Dialog>
  )
}
