import { Button, Checkbox, Group, Textarea, TextInput } from '@mantine/core'
import type { ClipboardEvent as ReactClipboardEvent } from 'react'
import { useLayoutEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isTyping } from '../../commands/typing.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { useWindowKept } from '../../parts/leaving.ts'
import { showFailure } from '../../state/failures.tsx'
import { importFiles, importText, isAtWork } from '../../state/importing.ts'
import { useReadOnly } from '../../state/session.ts'
import { closeDialog, closesThisDialog, openDialog, useView } from '../../state/view.ts'

/**
 * Takes what was pasted as an article. Of a page or a document the clipboard holds the HTML too: read as a page, headings and tables keep their lines, and
 * the original is kept as it was copied.
 */
export function PasteDialog() {
  const { t } = useTranslation()
  const readOnly = useReadOnly()
  const opened = useView((view) => view.dialog === 'paste')
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const [copied, setCopied] = useState<{ html: string; use: boolean } | null>(null)
  /** What was pasted into the window and left as it came: another paste may take its place. */
  const [untouched, setUntouched] = useState('')
  const [busy, setBusy] = useState(false)
  useWindowKept(text.trim() !== '')
  const isEmpty = text.trim() === ''
  const paste = (event: ReactClipboardEvent<HTMLTextAreaElement>): void => {
    const html = event.clipboardData.getData('text/html')
    // What was typed or pasted before would be lost with the page.
    if (html !== '' && isEmpty) setCopied({ html, use: true })
  }
  // Pasted where nothing takes text, it is an article. Heard before the article's editor, which takes none.
  useLayoutEffect(() => {
    const listen = (event: ClipboardEvent): void => {
      const clipboard = event.clipboardData
      if (readOnly || clipboard === null || isTyping(event.target) || isAtWork() || (event.target instanceof Element && event.target.closest('[role="menu"], [role="listbox"]') !== null)) return
      if (clipboard.files.length > 0) {
        event.preventDefault()
        return void importFiles([...clipboard.files]).catch(showFailure)
      }
      const plain = clipboard.getData('text/plain')
      if (plain.trim() === '') return
      event.preventDefault()
      openDialog('paste')
      // What was typed, or could not be taken in before, is still here and may be nowhere else.
      if (!isEmpty && text !== untouched) return
      const html = clipboard.getData('text/html')
      setText(plain)
      setUntouched(plain)
      setCopied(html === '' ? null : { html, use: true })
    }
    window.addEventListener('paste', listen, { capture: true })
    return () => window.removeEventListener('paste', listen, { capture: true })
  })
  const submit = async (): Promise<void> => {
    setBusy(true)
    const close = closesThisDialog()
    const isIn = await (copied?.use ? importText({ title: title.trim(), text: copied.html, format: 'html' }) : importText({ title: title.trim(), text }))
    setBusy(false)
    setUntouched('')
    // What could not be taken in stays here, for it may be nowhere else.
    if (!isIn) return
    close()
    setTitle('')
    setText('')
    setCopied(null)
  }
  return (
    <Dialog opened={opened} onClose={closeDialog} size="lg" title={t('import.pasteTitle')}>
      <form onSubmit={(event) => { event.preventDefault(); void submit() }} style={{ display: 'flex', flexDirection: 'column', gap: 10 }}>
        <TextInput label={t('import.pasteName')} placeholder={t('common.optional')} value={title} maxLength={300} onChange={(event) => setTitle(event.currentTarget.value)} />
        <Textarea label={t('import.pasteText')} minRows={10} maxRows={20} autosize data-autofocus dir="auto" value={text} onPaste={paste}
          onChange={(event) => {
            const typed = event.currentTarget.value
            setText(typed)
            if (typed.trim() === '') setCopied(null)
          }} />
        {copied !== null && <Checkbox checked={copied.use} label={t('import.pasteFormatted')} description={t('import.pasteFormattedHint')} onChange={(event) => setCopied({ ...copied, use: event.currentTarget.checked })} />}
        <Group justify="flex-end" gap="xs"><Button variant="default" onClick={closeDialog}>{t('common.cancel')}</Button><Button type="submit" loading={busy} disabled={text.trim() === ''}>{t('import.pasteDo')}</Button></Group>
      </form>
    </Dialog>
  )
}
