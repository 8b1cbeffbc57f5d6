import { Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../parts/dialog.tsx'
import { PathText } from '../../parts/path-text.tsx'
import { showFailure } from '../../state/failures.tsx'
import { theClient } from '../../state/link.ts'
import { useSession } from '../../state/session.ts'
import { closeDialog, useView } from '../../state/view.ts'
import { createWorkspace, openReviewBundle, openWorkspace, useReviewBundle } from '../../state/workspaces.ts'
import { FolderChooser } from './folder-chooser.tsx'
import { folderName, joinPath } from './folder-name.ts'

/** Asks for a name and a folder, and makes a workspace there by `make`. */
function CreateForm({ name: given, label, action, make }: { name: string; label: string; action: string; make: (path: string, title: string) => Promise<boolean> }) {
  const { t } = useTranslation()
  const info = useSession((session) => session.info)
  const [title, setTitle] = useState(given)
  const [folder, setFolder] = useState(() => (info === null ? '' : info.defaultWorkspacePath.replace(/[/\\][^/\\]*$/, '') || info.homePath))
  const [choosing, setChoosing] = useState(false)
  const [busy, setBusy] = useState(false)
  const name = folderName(title)
  const path = name === '' ? '' : joinPath(folder, name)
  const choose = async (): Promise<void> => {
    if (info?.capabilities.nativeDialogs !== true) return setChoosing(true)
    const picked = await theClient().pickFolder()
    if (picked !== null) setFolder(picked)
  }
  const create = async (): Promise<void> => {
    setBusy(true)
    await make(path, title.trim())
    setBusy(false)
  }
  return (
    <form style={{ display: 'flex', flexDirection: 'column', gap: 12 }} onSubmit={(event) => { event.preventDefault(); if (path !== '') void create() }}>
      <TextInput label={label} placeholder={t('start.namePlaceholder')} data-autofocus maxLength={200} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
      <Group gap={6} align="flex-end" wrap="nowrap">
        <TextInput label={t('start.folder')} dir="ltr" style={{ flex: 1 }} value={folder} onChange={(event) => setFolder(event.currentTarget.value)} />
        <Button variant="default" onClick={() => { choose().catch(showFailure) }}>{t('start.chooseFolder')}</Button>
      </Group>
      {path !== '' && <Text size="xs" c="dimmed">{t('start.willBe')} <PathText path={path} /></Text>}
      <Group justify="flex-end" gap="xs"><Button variant="default" onClick={closeDialog}>{t('common.cancel')}</Button><Button type="submit" loading={busy} disabled={path === ''}>{action}</Button></Group>
      <FolderChooser opened={choosing} title={t('folders.title')} want="folder" action={t('folders.chooseThis')} onClose={() => setChoosing(false)} onChoose={(picked) => { setFolder(picked); setChoosing(false) }} />
    </form>
  )
}

/** The dialogs that make or open a workspace. */
export function WorkspaceDialogs() {
  const { t } = useTranslation()
  const dialog = useView((view) => view.dialog)
  const bundle = useReviewBundle(({ file }) => file)
  return (
    <>
      <Dialog opened={dialog === 'create-workspace'} onClose={closeDialog} title={t('start.createTitle')} size="md"><CreateForm name="" label={t('start.name')} action={t('start.createDo')} make={createWorkspace} /></Dialog>
      <Dialog opened={dialog === 'open-review' && bundle !== null} onClose={closeDialog} title={t('start.reviewTitle')} size="md">
        {bundle !== null && <CreateForm name={bundle.name.replace(/(\.tahqiq-review|\.review)?\.zip$/i, '')} label={t('start.folderName')} action={t('common.open')} make={(path) => openReviewBundle(bundle, path)} />}
      </Dialog>
      <FolderChooser opened={dialog === 'open-workspace'} title={t('start.open')} want="workspace" action={t('folders.openWorkspace')} onClose={closeDialog} onChoose={(path) => { void openWorkspace(path) }} />
    </>
  )
}
