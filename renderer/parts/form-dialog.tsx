import { Button, Group, Text } from '@mantine/core'
import type { ModalProps } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from './dialog.tsx'

interface Props extends Omit<ModalProps, 'onClose' | 'closeOnEscape' | 'closeButtonProps'> {
  /** Whether something was typed that would be lost. */
  changed: boolean
  onClose: () => void
}

/** A dialog in which something is written. A click beside it or Escape does not throw that away: with something written, it asks first. */
export function FormDialog({ changed, onClose, opened, children, ...props }: Props) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  const leave = (): void => { if (changed) setAsking(true); else onClose() }
  return (
    <>
      <Dialog {...props} opened={opened} onClose={leave}>{children}</Dialog>
      <Dialog opened={opened && asking} onClose={() => setAsking(false)} title={t('discard.title')} size="sm">
        <Text size="sm" mb="md">{t('discard.body')}</Text>
        <Group justify="flex-end" gap="xs">
          <Button color="red" variant="default" onClick={() => { setAsking(false); onClose() }}>{t('discard.do')}</Button>
          <Button data-autofocus onClick={() => setAsking(false)}>{t('discard.stay')}</Button>
        </Group>
      </Dialog>
    </>
  )
}
