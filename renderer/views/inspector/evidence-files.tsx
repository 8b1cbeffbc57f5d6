import { Button, Group, Text } from '@mantine/core'
import { IconDownload, IconPaperclip, IconTrash } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlatformFile } from '../../../core/contract/client.ts'
import type { EvidenceFile } from '../../../core/model/source.ts'
import { formatSize } from '../../format/sizes.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { carriesFiles, chooseFiles, droppedFiles } from '../../state/dropped-files.ts'
import { showFailure } from '../../state/failures.tsx'
import { call } from '../../state/link.ts'
import { saveExport } from '../../state/saving-exports.ts'
import classes from './inspector.module.css'

interface Props {
  /** Files that the workspace holds. */
  kept: readonly EvidenceFile[]
  /** Files chosen in this dialog, which are attached when it is saved. */
  added: readonly PlatformFile[]
  readOnly: boolean
  onAdd: (files: readonly PlatformFile[]) => void
  onDrop: (file: EvidenceFile) => void
  onTakeBack: (file: PlatformFile) => void
}

/** The files that prove a source: those it has, and those that it gets when it is saved. */
export function EvidenceFiles({ kept, added, readOnly, onAdd, onDrop, onTakeBack }: Props) {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)
  const add = useEffectEvent((dropped: DataTransfer) => { droppedFiles(dropped).then(onAdd, showFailure) })
  // What is dropped beside the place for files is meant for it, too.
  useEffect(() => {
    if (readOnly) return
    const hover = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => { if (event.relatedTarget === null) setOver(false) }
    const drop = (event: DragEvent): void => {
      setOver(false)
      if (!carriesFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      add(event.dataTransfer)
    }
    window.addEventListener('dragover', hover)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', hover)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [readOnly])
  const save = (file: EvidenceFile): void => { saveExport(file.name, (path, overwrite) => call('evidence.export', { sha256: file.sha256, name: file.name, path, overwrite })).catch(showFailure) }
  return (
    <div role="group" aria-label={t('sources.evidence')}>
      <div className={classes.label}>{t('sources.evidence')}</div>
      {kept.map((file) => (
        <Group key={file.sha256} gap={6} wrap="nowrap" mb={4}>
          <IconPaperclip size={14} aria-hidden />
          <Text size="xs" style={{ flex: 1, minWidth: 0 }} truncate><Bidi>{file.name}</Bidi> · {formatSize(file.sizeBytes)} · <code title={file.sha256} dir="ltr">{file.sha256.slice(0, 10)}</code></Text>
          <IconButton size="sm" label={t('common.save')} onClick={() => save(file)}><IconDownload size={14} /></IconButton>
          {!readOnly && <IconButton size="sm" label={t('common.remove')} onClick={() => onDrop(file)}><IconTrash size={14} /></IconButton>}
        </Group>
      ))}
      {added.map((file, index) => (
        <Group key={index} gap={6} wrap="nowrap" mb={4}>
          <IconPaperclip size={14} aria-hidden />
          <Text size="xs" style={{ flex: 1, minWidth: 0 }} truncate><Bidi>{file.name}</Bidi> · {formatSize(file.size)} · {t('sources.attachedOnSave')}</Text>
          <IconButton size="sm" label={t('common.remove')} onClick={() => onTakeBack(file)}><IconTrash size={14} /></IconButton>
        </Group>
      ))}
      {!readOnly && (
        <div className={classes.drop} data-over={over} data-takes-files>
          <Button size="compact-xs" variant="default" leftSection={<IconPaperclip size={13} />} onClick={() => { chooseFiles({ multiple: true }).then(onAdd, showFailure) }}>{t('sources.attach')}</Button> {t('sources.dropHere')}
        </div>
      )}
    </div>
  )
}
