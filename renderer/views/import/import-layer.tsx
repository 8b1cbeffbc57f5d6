import { Button, Group, Progress, Text } from '@mantine/core'
import { IconAlertCircle, IconCircleCheck, IconCopyCheck, IconFileImport, IconX } from '@tabler/icons-react'
import { useLayoutEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportedFile } from '../../../core/contract/calls.ts'
import { formatNumber } from '../../format/numbers.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { useWindowKept } from '../../parts/leaving.ts'
import { Told } from '../../parts/told.tsx'
import { openArticle } from '../../state/articles.ts'
import { useMapping } from '../../state/column-mapping.ts'
import { carriesFiles, droppedFiles } from '../../state/dropped-files.ts'
import { showFailure } from '../../state/failures.tsx'
import { cancelImport, cancelWaiting, closeImportResult, importFiles, titleOf, useImporting } from '../../state/importing.ts'
import { useReadOnly } from '../../state/session.ts'
import classes from './import.module.css'
import { MappingDialog } from './mapping-dialog.tsx'
import { PasteDialog } from './paste-dialog.tsx'

/** Takes files and folders dropped anywhere in the window, except while a form is open that takes files of its own. */
function DropZone() {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)
  useLayoutEffect(() => {
    let depth = 0
    // A form that takes files has what is dropped beside its own place for them: who drags evidence to it means no import, and would lose sight of the form.
    const isTaken = (): boolean => document.querySelector('[data-takes-files]') !== null
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      depth += 1
      setOver(!isTaken())
    }
    const leave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      depth -= 1
      if (depth <= 0) setOver(false)
    }
    const hover = (event: DragEvent): void => { if (carriesFiles(event)) event.preventDefault() }
    const drop = (event: DragEvent): void => {
      depth = 0
      setOver(false)
      if (!carriesFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      if (!isTaken()) droppedFiles(event.dataTransfer).then(importFiles).catch(showFailure)
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dragover', hover)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('dragover', hover)
      window.removeEventListener('drop', drop)
    }
  }, [])
  if (!over) return null
  return <div className={classes.overlay}><IconFileImport size={44} stroke={1.3} aria-hidden /><Text fw={650}>{t('import.drop')}</Text><Text size="sm" c="dimmed">{t('import.dropHint')}</Text></div>
}

function Running() {
  const { t } = useTranslation()
  const running = useImporting((importing) => importing.running)
  // The analyst is asked meanwhile which columns to read.
  const asking = useMapping((mapping) => mapping.question !== null)
  const waiting = useImporting((importing) => importing.waiting)
  // They wait in this window alone.
  useWindowKept(waiting.length > 0)
  if (running === null || asking) return null
  const { progress, reading } = running
  // One file of one is not half done: it moves until how much is in is known.
  const share = progress?.total && progress.total > 1 ? (progress.done / progress.total) * 100 : null
  return (
    <div className={classes.running} role="status">
      <Group justify="space-between" wrap="nowrap" mb={6}>
        <Text size="sm" fw={600}>{reading ? t('import.reading') : t('import.running')}</Text>
        <Button size="compact-xs" variant="default" onClick={cancelImport}>{t('common.cancel')}</Button>
      </Group>
      <Progress value={share ?? 100} animated={share === null} striped={share === null} aria-label={t('import.running')} />
      {progress !== null && <Text size="xs" c="dimmed" mt={4} truncate>{progress.total !== 1 && <>{progress.total === null ? t('count.articles', { count: progress.done }) : t('import.progress', { done: formatNumber(progress.done), total: formatNumber(progress.total) })} </>}{progress.total !== 1 && progress.label !== '' && '· '}{progress.label !== '' && <Bidi>{progress.label}</Bidi>}</Text>}
      {waiting.length > 0 && (
        <>
          <Text size="xs" fw={600} mt={10} mb={2}>{t('import.waiting')}</Text>
          <ul className={classes.waiting}>
            {waiting.map(({ id, name, count }) => (
              <li key={id}>
                <span className={classes.waitingName}><Bidi>{name}</Bidi>{count > 1 && <span className={classes.dim}> · {t('count.files', { count })}</span>}</span>
                <IconButton size="sm" label={t('import.cancelWaiting', { name })} onClick={() => cancelWaiting(id)}><IconX size={13} /></IconButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

const ICONS = { imported: IconCircleCheck, 'already-there': IconCopyCheck, failed: IconAlertCircle }
const COLORS = { imported: 'var(--tq-confirmed)', 'already-there': 'var(--mantine-color-dimmed)', failed: 'var(--mantine-color-error)' }

function ResultItem({ file }: { file: ImportedFile }) {
  const { t } = useTranslation()
  const Icon = ICONS[file.outcome]
  const outcome = { imported: t('import.imported'), 'already-there': t('import.alreadyThere'), failed: t('import.failed') }[file.outcome]
  return (
    <div className={classes.item} role="listitem">
      <Icon size={17} aria-hidden color={COLORS[file.outcome]} style={{ flex: 'none' }} />
      <div className={classes.itemBody}>
        <div><strong><Bidi>{file.title ?? file.name}</Bidi></strong></div>
        <div className={classes.dim}>{outcome}{file.title !== null && <> · <Bidi>{file.name}</Bidi></>}{file.outcome === 'imported' && <> · {t('count.claims', { count: file.claimCount })}</>}</div>
        {[...(file.error === null ? [] : [file.error]), ...file.warnings].map((told, place) => <div key={place} className={classes.said}><Told told={told} /></div>)}
      </div>
      {file.articleId !== null && <Button size="compact-xs" variant="subtle" onClick={() => { closeImportResult(); if (file.articleId !== null) openArticle(file.articleId).catch(showFailure) }}>{t('common.open')}</Button>}
    </div>
  )
}

function Result() {
  const { t } = useTranslation()
  const result = useImporting((importing) => importing.result)
  const order = { failed: 0, imported: 1, 'already-there': 2 }
  const files = result === null ? [] : [...result.files].sort((a, b) => order[a.outcome] - order[b.outcome])
  const count = (outcome: ImportedFile['outcome']): string => formatNumber(files.filter((file) => file.outcome === outcome).length)
  // A zip of thousands is summed up; the first of each outcome are shown.
  const shown = files.slice(0, 500)
  return (
    <Dialog opened={result !== null} onClose={closeImportResult} size="lg" title={result === null ? t('import.done') : titleOf(result)}>
      <Group gap="lg" mb="sm">
        <Text size="sm">{t('import.imported')}: <strong>{count('imported')}</strong></Text>
        <Text size="sm">{t('import.alreadyThere')}: <strong>{count('already-there')}</strong></Text>
        <Text size="sm">{t('import.failed')}: <strong>{count('failed')}</strong></Text>
      </Group>
      {shown.length === 0 ? <Text size="sm" c="dimmed">{t('import.nothing')}</Text> : <div className={classes.list} role="list" tabIndex={0}>{shown.map((file, index) => <ResultItem key={index} file={file} />)}</div>}
      <Group justify="flex-end" mt="md"><Button data-autofocus onClick={closeImportResult}>{t('common.close')}</Button></Group>
    </Dialog>
  )
}

/** Everything about import: the place to drop files, the columns of tables, the running import, what came of it, and pasting. */
export function ImportLayer() {
  const readOnly = useReadOnly()
  if (readOnly) return null
  // What is later here lies on top: what came of a pasted text, over the dialog that keeps it where it could not be taken in.
  return <><DropZone /><Running /><PasteDialog /><MappingDialog /><Result /></>
}
