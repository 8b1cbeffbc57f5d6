import { Button, Group, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { PlatformFile } from '../../../core/contract/client.ts'
import type { Claim } from '../../../core/model/claim.ts'
import type { Figure } from '../../../core/model/figure.ts'
import type { Source, SourceKind, Stance } from '../../../core/model/source.ts'
import { CREDIBILITIES, RELIABILITIES, SOURCE_KINDS, STANCES } from '../../../core/model/source.ts'
import { today } from '../../format/dates.ts'
import { latinDigits } from '../../format/numbers.ts'
import { isDate } from '../../format/typed-date.ts'
import { typedAddress } from '../../format/typed-address.ts'
import { FigureFields } from '../../parts/figure-fields.tsx'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { reloadOpenArticle } from '../../state/articles.ts'
import { saveSource } from '../../state/edits.ts'
import { showFailure } from '../../state/failures.tsx'
import { call, theClient } from '../../state/link.ts'
import { EvidenceFiles } from './evidence-files.tsx'
import { givenFigure } from './given-figure.ts'
import classes from './inspector.module.css'

const blank = (): Source => ({
  id: crypto.randomUUID(), title: '', url: null, publisher: null, kind: 'media', stance: 'supports', quote: '', figure: null, publishedAt: null, accessedAt: today(), reliability: null, credibility: null, relayOf: null, evidence: []
})
const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed)
const dateOrNull = (typed: string): string | null => orNull(latinDigits(typed.trim()))

interface Props { claim: Claim; sourceId: string | null; readOnly: boolean; onSaved: (sourceId: string) => void; onClose: () => void }

/** One source: what it is, what it says, how far it is to be trusted, and the files that prove it. */
export function SourceDialog({ claim, sourceId, readOnly, onSaved, onClose }: Props) {
  const { t } = useTranslation()
  const [before] = useState<Source>(() => claim.sources.find(({ id }) => id === sourceId) ?? blank())
  const [source, setSource] = useState<Source>(before)
  const [added, setAdded] = useState<readonly PlatformFile[]>([])
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set())
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const saved = claim.sources.find(({ id }) => id === before.id) ?? null
  // Files may have been attached since the form was opened; the workspace knows them better.
  const kept = (saved?.evidence ?? []).filter(({ sha256 }) => !dropped.has(sha256))
  const changed = added.length > 0 || dropped.size > 0 || JSON.stringify(source) !== JSON.stringify(before)
  const set = (patch: Partial<Source>): void => setSource({ ...source, ...patch })
  const wrong = {
    title: source.title.trim() === '' ? t('sources.needsTitle') : null,
    url: source.url !== null && !URL.canParse(typedAddress(source.url)) ? t('sources.badUrl') : null,
    publishedAt: source.publishedAt !== null && !isDate(source.publishedAt) ? t('article.dateInvalid') : null,
    accessedAt: source.accessedAt !== null && !isDate(source.accessedAt) ? t('article.dateInvalid') : null
  }
  const attachAdded = async (): Promise<void> => {
    let left = added
    try {
      for (const file of added) {
        const [reference] = await theClient().fileRefs([file])
        if (reference !== undefined) await call('evidence.attach', { claimId: claim.id, sourceId: source.id, file: reference })
        left = left.filter((other) => other !== file)
      }
    } finally {
      // A file that would not go in stays in the list, to be tried again or taken out.
      setAdded(left)
      await reloadOpenArticle()
    }
  }
  const save = async (): Promise<void> => {
    if (Object.values(wrong).some((text) => text !== null)) {
      // Drawn at once, so that the caret goes to the first field that is wrong.
      flushSync(() => setTried(true))
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
      return
    }
    setBusy(true)
    try {
      if (!(await saveSource(claim.id, { ...source, title: source.title.trim(), url: source.url === null ? null : typedAddress(source.url), figure: givenFigure(source.figure), evidence: kept }))) return
      if (added.length > 0) await attachAdded()
      onSaved(source.id)
      onClose()
    } catch (error) {
      showFailure(error)
    } finally {
      setBusy(false)
    }
  }
  const unsetFigure: Figure = { value: null, min: null, max: null, qualifier: 'exact', unit: claim.figure.unit }
  return (
    <FormDialog opened changed={changed} onClose={onClose} title={saved === null ? t('sources.add') : t('sources.editTitle')} size="lg">
      <form ref={form} onSubmit={(event) => { event.preventDefault(); void save() }}>
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
            <TextInput label={t('sources.publishedAt')} dir="ltr" placeholder={t('article.datePlaceholder')} value={source.publishedAt ?? ''} error={tried ? wrong.publishedAt : null} onChange={(event) => set({ publishedAt: dateOrNull(event.currentTarget.value) })} />
            <TextInput label={t('sources.accessedAt')} dir="ltr" placeholder={t('article.datePlaceholder')} value={source.accessedAt ?? ''} error={tried ? wrong.accessedAt : null} onChange={(event) => set({ accessedAt: dateOrNull(event.currentTarget.value) })} />
          </Group>
          <TextInput label={t('sources.relayOf')} description={t('sources.relayHint')} value={source.relayOf ?? ''} onChange={(event) => set({ relayOf: orNull(event.currentTarget.value) })} />
          <div>
            <Group justify="space-between"><div className={classes.label}>{t('sources.ownFigure')}</div>{source.figure === null ? <Button size="compact-xs" variant="subtle" onClick={() => set({ figure: unsetFigure })}>{t('common.add')}</Button> : <Button size="compact-xs" variant="subtle" color="gray" onClick={() => set({ figure: null })}>{t('common.remove')}</Button>}</Group>
            {source.figure !== null && <div className={classes.fields}><FigureFields figure={source.figure} live disabled={readOnly} onChange={(figure) => set({ figure })} /></div>}
          </div>
        </fieldset>
        <div style={{ marginTop: 12 }}>
          <EvidenceFiles kept={kept} added={added} readOnly={readOnly} onAdd={(files) => setAdded((now) => [...now, ...files])} onDrop={(file) => setDropped((now) => new Set([...now, file.sha256]))} onTakeBack={(file) => setAdded((now) => now.filter((other) => other !== file))} />
        </div>
        <Group className={classes.end ?? ''} justify="flex-end" gap="xs"><Button variant="default" onClick={onClose}>{readOnly ? t('common.close') : t('common.cancel')}</Button>{!readOnly && <Button type="submit" loading={busy}>{t('common.save')}</Button>}</Group>
      </form>
    </FormDialog>
  )
}
