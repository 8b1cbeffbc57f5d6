import { Button, Checkbox, Group, Textarea, TextInput } from '@mantine/core'
import type { ClipboardEvent } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../parts/dialog.tsx'
import { useWindowKept } from '../../parts/leaving.ts'
import { importText } from '../../state/importing.ts'
import { closeDialog, closesThisDialog, useView } from '../../state/view.ts'

/**
 * Takes what was pasted as an article. Of a page or a document the clipboard holds the HTML too: read as a page, headings and tables keep their lines, and
 * the original is kept as it was copied.
 */
export function PasteDialog() {
  const { t } = useTranslation()
  const opened = useView((view) => view.dialog === 'paste')
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const [copied, setCopied] = useState<{ html: string; use: boolean } | null>(null)
  const [busy, setBusy] = useState(false)
  useWindowKept(text.trim() !== '')
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const html = event.clipboardData.getData('text/html')
    // What was typed or pasted before would be lost with the page.
    if (html !== '' && text.trim() === '') setCopied({ html, use: true })
  }
  const submit = async (): Promise<void> => {
    setBusy(true)
    const close = closesThisDialog()
    const isIn = await (copied?.use ? importText({ title: title.trim(), text: copied.html, format: 'html' }) : importText({ title: title.trim(), text }))
    setBusy(false)
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
