import { Button, Group, Modal, SegmentedControl, Select, Text, Textarea, TextInput } from '@mantine/core'
import { IconDownload, IconPaperclip } from '@tabler/icons-react'
import { useState } from 'react'
import type { DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlatformFile } from '../../../core/contract/client.ts'
import type { Claim } from '../../../core/model/claim.ts'
import type { Figure } from '../../../core/model/figure.ts'
import type { EvidenceFile, Source, SourceKind, Stance } from '../../../core/model/source.ts'
import { CREDIBILITIES, dateSchema, RELIABILITIES, SOURCE_KINDS, STANCES } from '../../../core/model/source.ts'
import { formatSize } from '../../format/sizes.ts'
import { today } from '../../format/dates.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { FigureFields } from '../../parts/figure-fields.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { reloadOpenArticle } from '../../state/articles.ts'
import { saveSource } from '../../state/edits.ts'
import { chooseFiles, droppedFiles } from '../../state/dropped-files.ts'
import { showFailure } from '../../state/failures.tsx'
import { call, theClient } from '../../state/link.ts'
import { saveExport } from '../../state/saving-exports.ts'
import { givenFigure } from './given-figure.ts'
import classes from './inspector.module.css'

const blank = (): Source => ({
  id: crypto.randomUUID(), title: '', url: null, publisher: null, kind: 'media', stance: 'supports', quote: '', figure: null, publishedAt: null, accessedAt: today(), reliability: null, credibility: null, relayOf: null, evidence: []
})
const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed)

interface Props { claim: Claim; sourceId: string | null; readOnly: boolean; onClose: () => void; onSaved: (sourceId: string) => void }

function Evidence({ claim, source, readOnly }: { claim: Claim; source: Source; readOnly: boolean }) {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)
  const [busy, setBusy] = useState(false)
  const attach = async (files: readonly PlatformFile[]): Promise<void> => {
    if (files.length === 0) return
    setBusy(true)
    try {
      for (const file of await theClient().fileRefs(files)) await call('evidence.attach', { claimId: claim.id, sourceId: source.id, file })
      await reloadOpenArticle()
    } catch (error) {
      showFailure(error)
    } finally {
      setBusy(false)
    }
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    event.stopPropagation()
    setOver(false)
    droppedFiles(event.dataTransfer).then(attach, showFailure)
  }
  const save = (file: EvidenceFile): void => { saveExport(file.name, (path, overwrite) => call('evidence.export', { sha256: file.sha256, name: file.name, path, overwrite })).catch(showFailure) }
  return (
    <div>
      <div className={classes.label}>{t('sources.evidence')}</div>
      {source.evidence.map((file) => (
        <Group key={file.sha256} gap={6} wrap="nowrap" mb={4}>
          <IconPaperclip size={14} aria-hidden />
          <Text size="xs" style={{ flex: 1, minWidth: 0 }} truncate><Bidi>{file.name}</Bidi> · {formatSize(file.sizeBytes)} · <code title={file.sha256} dir="ltr">{file.sha256.slice(0, 10)}</code></Text>
          <IconButton size="sm" label={t('common.save')} onClick={() => save(file)}><IconDownload size={14} /></IconButton>
        </Group>
      ))}
      {!readOnly && (
        <div className={classes.drop} data-over={over} data-takes-files onDragOver={(event) => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={drop}>
          <Button size="compact-xs" variant="default" loading={busy} leftSection={<IconPaperclip size={13} />} onClick={() => { chooseFiles({ multiple: true }).then(attach, showFailure) }}>{t('sources.attach')}</Button> {t('sources.dropHere')}
        </div>
      )}
    </div>
  )
}

/** One source: what it is, what it says, how far it is to be trusted, and the files that prove it. */
export function SourceDialog({ claim, sourceId, readOnly, onClose, onSaved }: Props) {
  const { t } = useTranslation()
  const saved = claim.sources.find((source) => source.id === sourceId) ?? null
  const [source, setSource] = useState<Source>(saved ?? blank)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const set = (patch: Partial<Source>): void => setSource({ ...source, ...patch })
  const wrong = {
    title: source.title.trim() === '' ? t('sources.needsTitle') : null,
    url: source.url !== null && !URL.canParse(source.url) ? t('sources.badUrl') : null,
    publishedAt: source.publishedAt !== null && !dateSchema.safeParse(source.publishedAt).success ? t('article.dateInvalid') : null,
    accessedAt: source.accessedAt !== null && !dateSchema.safeParse(source.accessedAt).success ? t('article.dateInvalid') : null
  }
  const save = async (): Promise<void> => {
    setTried(true)
    if (Object.values(wrong).some((text) => text !== null)) return
    setBusy(true)
    // Files may have been attached since the form was opened; the workspace knows them better.
    const done = await saveSource(claim.id, { ...source, title: source.title.trim(), figure: givenFigure(source.figure), evidence: saved?.evidence ?? [] })
    setBusy(false)
    if (done && saved === null) onSaved(source.id)
    else if (done) onClose()
  }
  const unsetFigure: Figure = { value: null, min: null, max: null, qualifier: 'exact', unit: claim.figure.unit }
  return (
    <Modal opened onClose={onClose} title={saved === null ? t('sources.add') : t('sources.editTitle')} size="lg" closeButtonProps={{ 'aria-label': t('common.close') }}>
      <form onSubmit={(event) => { event.preventDefault(); void save() }}>
        <fieldset disabled={readOnly} style={{ border: 0, padding: 0, margin: 0, display: 'flex', flexDirection: 'column', gap: 10, minWidth: 0 }}>
          <TextInput label={t('sources.name')} data-autofocus value={source.title} error={tried ? wrong.title : null} onChange={(event) => set({ title: event.currentTarget.value })} />
          <SegmentedControl fullWidth aria-label={t('sources.stance')} value={source.stance} onChange={(stance) => set({ stance })} data={STANCES.map((value: Stance) => ({ value, label: t(`stance.${value}`) }))} />
          <TextInput label={t('sources.url')} dir="ltr" value={source.url ?? ''} error={tried ? wrong.url : null} onChange={(event) => set({ url: orNull(event.currentTarget.value) })} />
          <Group grow gap="sm">
            <TextInput label={t('sources.publisher')} value={source.publisher ?? ''} onChange={(event) => set({ publisher: orNull(event.currentTarget.value) })} />
            <Select label={t('sources.kind')} allowDeselect={false} value={source.kind} data={SOURCE_KINDS.map((value) => ({ value, label: t(`sourceKind.${value}`) }))} onChange={(value) => { if (value !== null) set({ kind: value as SourceKind }) }} />
          </Group>
          <Group grow gap="sm">
            <Select label={t('sources.reliability')} clearable value={source.reliability} placeholder={t('sources.notGraded')} data={RELIABILITIES.map((value) => ({ value, label: t(`reliability.${value}`) }))} onChange={(value) => set({ reliability: value as Source['reliability'] })} />
            <Select label={t('sources.credibility')} clearable value={source.credibility} placeholder={t('sources.notGraded')} data={CREDIBILITIES.map((value) => ({ value, label: t(`credibility.${value}`) }))} onChange={(value) => set({ credibility: value as Source['credibility'] })} />
          </Group>
          <Textarea label={t('sources.quote')} maxRows={6} value={source.quote} onChange={(event) => set({ quote: event.currentTarget.value })} />
          <Group grow gap="sm" align="flex-start">
            <TextInput label={t('sources.publishedAt')} dir="ltr" placeholder={t('article.datePlaceholder')} value={source.publishedAt ?? ''} error={tried ? wrong.publishedAt : null} onChange={(event) => set({ publishedAt: orNull(event.currentTarget.value) })} />
            <TextInput label={t('sources.accessedAt')} dir="ltr" placeholder={t('article.datePlaceholder')} value={source.accessedAt ?? ''} error={tried ? wrong.accessedAt : null} onChange={(event) => set({ accessedAt: orNull(event.currentTarget.value) })} />
          </Group>
          <TextInput label={t('sources.relayOf')} description={t('sources.relayHint')} value={source.relayOf ?? ''} onChange={(event) => set({ relayOf: orNull(event.currentTarget.value) })} />
          <div>
            <Group justify="space-between"><div className={classes.label}>{t('sources.ownFigure')}</div>{source.figure === null ? <Button size="compact-xs" variant="subtle" onClick={() => set({ figure: unsetFigure })}>{t('common.add')}</Button> : <Button size="compact-xs" variant="subtle" color="gray" onClick={() => set({ figure: null })}>{t('common.remove')}</Button>}</Group>
            {source.figure !== null && <div className={classes.fields}><FigureFields figure={source.figure} live disabled={readOnly} onChange={(figure) => set({ figure })} /></div>}
          </div>
        </fieldset>
        {saved === null ? <Text size="xs" c="dimmed" mt="sm">{t('sources.saveFirst')}</Text> : <div style={{ marginTop: 12 }}><Evidence claim={claim} source={saved} readOnly={readOnly} /></div>}
        <Group className={classes.end ?? ''} justify="flex-end" gap="xs"><Button variant="default" onClick={onClose}>{saved === null ? t('common.cancel') : t('common.close')}</Button>{!readOnly && <Button type="submit" loading={busy}>{t('common.save')}</Button>}</Group>
      </form>
    </Modal>
  )
}
