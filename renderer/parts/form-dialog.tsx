import type { ModalProps } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Confirm } from './confirm.tsx'
import { Dialog } from './dialog.tsx'
import { useWindowKept } from './leaving.ts'

interface Props extends Omit<ModalProps, 'onClose' | 'closeOnEscape' | 'closeButtonProps'> {
  /** Whether something was typed that would be lost. */
  changed: boolean
  onClose: () => void
}

/** A dialog in which something is written. A click beside it, Escape or closing the window does not throw that away: with something written, it asks first. */
export function FormDialog({ changed, onClose, opened, children, ...props }: Props) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  useWindowKept(opened && changed)
  const leave = (): void => { if (changed) setAsking(true); else onClose() }
  return (
    <>
      <Dialog {...props} opened={opened} onClose={leave}>{children}</Dialog>
      <Confirm opened={opened && asking} title={t('discard.title')} body={t('discard.body')} action={t('discard.do')} stay={t('discard.stay')} onConfirm={onClose} onClose={() => setAsking(false)} />
    </>
  )
}
