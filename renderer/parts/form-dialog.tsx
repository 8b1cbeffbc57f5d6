import type { ModalProps } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keepForm } from '../state/form-at-work.ts'
import { Confirm } from './confirm.tsx'
import { Dialog } from './dialog.tsx'
import { useWindowKept } from './leaving.ts'

interface Props extends Omit<ModalProps, 'onClose' | 'closeOnEscape' | 'closeButtonProps'> {
  /** Whether something was typed that would be lost. */
  changed: boolean
  onClose: () => void
}

/** A dialog in which something is written. A click beside it, Escape, a command of the palette or closing the window does not throw that away: with something written, it asks first. */
export function FormDialog({ changed, onClose, opened, children, ...props }: Props) {
  const { t } = useTranslation()
  /** What is done once it is left; null while nobody was asked. */
  const [asking, setAsking] = useState<{ then: () => void } | null>(null)
  const isKept = opened && changed
  useWindowKept(isKept)
  const ask = useEffectEvent((then: () => void) => setAsking({ then }))
  useEffect(() => (isKept ? keepForm((then) => ask(then)) : undefined), [isKept])
  const leave = (): void => { if (changed) setAsking({ then: () => undefined }); else onClose() }
  return (
    <>
      <Dialog {...props} opened={opened} onClose={leave}>{children}</Dialog>
      <Confirm opened={opened && asking !== null} title={t('discard.title')} body={t('discard.body')} action={t('discard.do')} stay={t('discard.stay')} onConfirm={() => { onClose(); asking?.then() }} onClose={() => setAsking(null)} />
    </>
  )
}
