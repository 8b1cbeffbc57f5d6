import { Badge, Button, Group, Loader, TextInput, UnstyledButton } from '@mantine/core'
import { IconArrowUp, IconFile, IconFolder, IconFolderCheck } from '@tabler/icons-react'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { FolderEntry, Output } from '../../../core/contract/calls.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { showFailure } from '../../state/failures.tsx'
import { call } from '../../state/link.ts'
import { latestOnly } from '../../state/newest-only.ts'
import classes from './start.module.css'

interface Props {
  opened: boolean
  title: string
  /** What is looked for: any folder, a workspace's folder, or a file of a certain ending. */
  want: 'folder' | 'workspace' | { file: string }
  action: string
  onChoose: (path: string) => void
  onClose: () => void
}

/** A folder dialog of our own, for hosts that have none: it lists this machine's folders through the workbench. */
export function FolderChooser({ opened, title, want, action, onChoose, onClose }: Props) {
  const { t } = useTranslation()
  const [listing, setListing] = useState<Output<'folders.list'> | null>(null)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<FolderEntry | null>(null)
  // The folder asked for last is the one shown, whichever answer comes first; and what is typed while an answer is awaited stays.
  const ask = useMemo(latestOnly, [])
  const isTyping = useRef(false)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  // Whoever went on from the list finds the caret in the next one.
  const isInList = useRef(false)
  const go = useCallback((path: string | null) => {
    const isLatest = ask()
    isTyping.current = false
    call('folders.list', { path }).then((got) => {
      if (!isLatest()) return
      setListing(got)
      if (!isTyping.current) setTyped(got.path)
      setChosen(null)
    }, (error: unknown) => { if (isLatest()) showFailure(error) })
  }, [ask])
  // With the first drawing: asked for later, the first folder would be set over a path that was typed at once.
  useLayoutEffect(() => { if (opened) go(null) }, [opened, go])
  // A path that comes into the field under the caret is one to be replaced: what is typed next would else be put behind it.
  useLayoutEffect(() => {
    if (listing !== null && !isTyping.current && document.activeElement === field.current) field.current?.select()
  }, [listing])
  useEffect(() => {
    if (!isInList.current) return
    isInList.current = false
    const place = list.current?.querySelector<HTMLElement>('[role="option"]') ?? list.current
    place?.focus()
  }, [listing])
  const isFileWanted = typeof want === 'object'
  const entries = (listing?.entries ?? []).filter((entry) => entry.kind === 'folder' || (isFileWanted && entry.name.endsWith(want.file)))
  const target = isFileWanted ? chosen?.path ?? null : want === 'workspace' ? (chosen?.isWorkspace === true ? chosen.path : listing?.path ?? null) : chosen?.path ?? listing?.path ?? null
  const enter = (entry: FolderEntry): void => {
    if (entry.kind === 'file' || (want === 'workspace' && entry.isWorkspace)) onChoose(entry.path)
    else {
      isInList.current = true
      go(entry.path)
    }
  }
  const focusEntry = (event: KeyboardEvent, index: number): void => {
    const options = list.current?.querySelectorAll<HTMLElement>('[role="option"]')
    const option = options?.[Math.max(0, Math.min(options.length - 1, index))]
    if (option === undefined) return
    event.preventDefault()
    option.focus()
  }
  // One stop for Tab; arrows go through it, Enter opens a folder and Backspace the one above.
  const onListKey = (event: KeyboardEvent): void => {
    const at = entries.findIndex(({ path }) => path === chosen?.path)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key]
    if (to !== undefined) focusEntry(event, to)
    else if (event.key === 'Backspace' && listing?.parent != null) {
      isInList.current = true
      go(listing.parent)
    }
  }
  return (
    <Dialog opened={opened} onClose={onClose} title={title} size="lg">
      <form className={classes.pathRow} onKeyDown={(event) => { if (event.key === 'ArrowDown') focusEntry(event, 0) }} onSubmit={(event) => { event.preventDefault(); go(typed) }}>
        <IconButton label={t('folders.up')} size="lg" disabled={listing?.parent == null} onClick={() => go(listing?.parent ?? null)}><IconArrowUp size={16} /></IconButton>
        <TextInput ref={field} data-autofocus aria-label={t('folders.path')} dir="ltr" style={{ flex: 1 }} value={typed} onChange={(event) => { isTyping.current = true; setTyped(event.currentTarget.value) }} />
        <Button type="submit" variant="default">{t('folders.go')}</Button>
      </form>
      <div ref={list} tabIndex={-1} className={classes.entries} role="listbox" aria-label={title} onKeyDown={onListKey}>
        {listing === null ? <Loader size="sm" m="md" /> : entries.length === 0 ? <p className={classes.hint}>{t('folders.empty')}</p> : entries.map((entry, index) => (
          <UnstyledButton key={entry.path} role="option" tabIndex={entry.path === (chosen ?? entries[0])?.path ? 0 : -1} aria-selected={chosen?.path === entry.path} className={classes.entry} onClick={() => setChosen(entry)} onFocus={(event) => { if (event.currentTarget.matches(':focus-visible')) setChosen(entries[index] ?? null) }} onDoubleClick={() => enter(entry)} onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); enter(entry) } }}>
            {entry.kind === 'file' ? <IconFile size={17} aria-hidden /> : entry.isWorkspace ? <IconFolderCheck size={17} aria-hidden color="var(--mantine-primary-color-filled)" /> : <IconFolder size={17} aria-hidden />}
            <span style={{ flex: 1 }}><Bidi>{entry.name}</Bidi></span>
            {entry.isWorkspace && <Badge color="green">{t('folders.workspace')}</Badge>}
          </UnstyledButton>
        ))}
      </div>
      <Group justify="flex-end" gap="xs" mt="md">
        {chosen?.kind === 'folder' && <Button variant="subtle" onClick={() => go(chosen.path)}>{t('common.open')}</Button>}
        <Button variant="default" onClick={onClose}>{t('common.cancel')}</Button>
        <Button disabled={target === null} onClick={() => { if (target !== null) onChoose(target) }}>{action}</Button>
      </Group>
    </Dialog>
  )
}
