import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from './dialog.tsx'

interface Props {
  opened: boolean
  title: string
  body: string
  action: string
  /** What leaving all as it is is called, where that is the better answer: Enter then gives that. */
  stay?: string
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something that takes effort to get back. */
export function Confirm({ opened, title, body, action, stay, onConfirm, onClose }: Props) {
  const { t } = useTranslation()
  const isProposed = stay === undefined
  const act = <Button key="act" color="red.9" variant={isProposed ? 'filled' : 'default'} data-autofocus={isProposed || undefined} onClick={() => { onClose(); onConfirm() }}>{action}</Button>
  const leave = <Button key="leave" variant={isProposed ? 'default' : 'filled'} data-autofocus={!isProposed || undefined} onClick={onClose}>{stay ?? t('common.cancel')}</Button>
  return (
    <Dialog opened={opened} onClose={onClose} title={title} size="sm">
      <Text size="sm" mb="md">{body}</Text>
      <Group justify="flex-end" gap="xs">
        {isProposed ? [leave, act] : [act, leave]}
      </Group>
    </Dialog>
  )
}
