import { Modal } from '@mantine/core'
import type { ModalProps } from '@mantine/core'
import { useEffectEvent, useLayoutEffect } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { borrowCaret } from './take-caret.ts'

/** The dialogs that are open, the topmost last. */
const open: object[] = []
/** Escapes that closed a dialog: the one beneath becomes topmost while the same key press is still on its way. */
const met = new WeakSet<globalThis.KeyboardEvent>()

/** Sends the form that the key was pressed in, where its button would: in a text of several lines Enter alone begins another line. */
function sendByKey(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing || !(event.target instanceof Element)) return
  const form = event.target.closest('form')
  if (form === null) return
  event.preventDefault()
  if (form.querySelector('[type="submit"]:disabled') === null) form.requestSubmit()
}

/** Mantine sets a dialog's title in a `<header>`, which browsers tell screen readers of as the page's own banner. */
const HEADER_IS_NO_LANDMARK = { header: { role: 'presentation' } }

/** A dialog. Escape closes the topmost one only; Mantine's own handling closes all that are open. Ctrl or Cmd with Enter sends its form. */
export function Dialog({ opened, onClose, children, ...props }: Omit<ModalProps, 'closeOnEscape' | 'closeButtonProps'>) {
  const { t } = useTranslation()
  const close = useEffectEvent(onClose)
  useLayoutEffect(() => {
    if (!opened) return
    const own = {}
    open.push(own)
    const listen = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || open.at(-1) !== own || met.has(event)) return
      // An open list takes Escape for itself, and says so in this way.
      if (event.target instanceof Element && event.target.getAttribute('data-mantine-stop-propagation') === 'true') return
      met.add(event)
      close()
    }
    window.addEventListener('keydown', listen, { capture: true })
    return () => {
      window.removeEventListener('keydown', listen, { capture: true })
      open.splice(open.indexOf(own), 1)
    }
  }, [opened])
  return <Modal onKeyDown={sendByKey} {...props} opened={opened} onClose={onClose} closeOnEscape={false} returnFocus={false} closeButtonProps={{ 'aria-label': t('common.close') }} attributes={HEADER_IS_NO_LANDMARK}><div ref={borrowCaret} style={{ display: 'contents' }}>{children}</div></Modal>
}
