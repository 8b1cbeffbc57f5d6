import { Button, Group, Select, Text } from '@mantine/core'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClaimPatch } from '../../../core/model/claim.ts'
import type { Kind, Measure } from '../../../core/model/kind.ts'
import { KINDS, MEASURES_OF } from '../../../core/model/kind.ts'
import { FigureFields } from '../../parts/figure-fields.tsx'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { createClaim } from '../../state/edits.ts'
import { showFailure } from '../../state/failures.tsx'
import { call } from '../../state/link.ts'
import type { Passage } from '../../state/view.ts'
import { closeDialog, closesThisDialog, useView } from '../../state/view.ts'
import classes from './article-pane.module.css'

type Fields = Required<Pick<ClaimPatch, 'kind' | 'measure' | 'figure'>> & ClaimPatch
const BLANK: Fields = { kind: 'casualty', measure: 'killed', figure: { value: null, min: null, max: null, qualifier: 'exact', unit: 'person' } }

/** What an analyst may change, of what extraction read in the passage. */
function fieldsRead(read: Partial<ClaimPatch> | null): Fields {
  if (read === null) return BLANK
  const { kind, measure, figure, who, attribution, place, asOf, modality, scope, basis, aid, actor } = read
  const known = Object.fromEntries(Object.entries({ who, attribution, place, asOf, modality, scope, basis, aid, actor }).filter(([, value]) => value !== undefined)) as ClaimPatch
  return { ...known, kind: kind ?? BLANK.kind, measure: measure ?? BLANK.measure, figure: figure ?? BLANK.figure }
}

function NewClaimForm({ passage }: { passage: Passage }) {
  const { t } = useTranslation()
  const [fields, setFields] = useState(BLANK)
  const [given, setGiven] = useState(BLANK)
  const [wasRead, setWasRead] = useState<boolean | null>(null)
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const isTouched = useRef(false)
  const change = (next: Fields): void => {
    isTouched.current = true
    setFields(next)
  }
  useEffect(() => {
    let current = true
    call('claims.readSelection', { articleId: passage.articleId, start: passage.start, end: passage.end })
      .catch((error: unknown) => { showFailure(error); return null })
      .then((read) => {
        if (!current) return
        const first = fieldsRead(read)
        setWasRead(read !== null)
        setGiven(first)
        // Whoever has begun to type knows better.
        if (!isTouched.current) setFields(first)
      }, showFailure)
    return () => { current = false }
  }, [passage])
  // The number takes the caret at once; what is read is put under it to be replaced, and needs only Enter.
  useLayoutEffect(() => {
    const value = form.current?.querySelector<HTMLInputElement>('input[inputmode="decimal"]')
    if (wasRead !== true || isTouched.current) return
    if (value?.disabled === true) form.current?.querySelector<HTMLElement>('button[type="submit"]')?.focus()
    else if (document.activeElement === value) value?.select()
  }, [wasRead])
  const { figure } = fields
  const complete = figure.qualifier === 'vague' || figure.value !== null || figure.min !== null || figure.max !== null
  const create = async (): Promise<void> => {
    if (!complete) return
    setBusy(true)
    const close = closesThisDialog()
    const id = await createClaim(passage.articleId, passage.start, passage.end, fields)
    setBusy(false)
    if (id !== null) close()
  }
  return (
    <FormDialog opened changed={JSON.stringify(fields) !== JSON.stringify(given)} onClose={closeDialog} title={t('newClaim.title')} size="md">
      <form ref={form} className={classes.form} onSubmit={(event) => { event.preventDefault(); void create() }}>
        <div className={classes.quote} dir="auto">{passage.text}</div>
        <Text size="xs" c="dimmed">{t(wasRead === null ? 'common.loading' : wasRead ? 'newClaim.read' : 'newClaim.notRead')}</Text>
        <Group grow gap="sm">
          <Select label={t('inspector.kind')} allowDeselect={false} value={fields.kind} data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} onChange={(value) => { if (value !== null) change({ ...fields, kind: value as Kind, measure: MEASURES_OF[value as Kind][0] }) }} />
          <Select label={t('inspector.measure')} allowDeselect={false} value={fields.measure} data={MEASURES_OF[fields.kind].map((value) => ({ value, label: t(`measure.${value}`) }))} onChange={(value) => { if (value !== null) change({ ...fields, measure: value as Measure }) }} />
        </Group>
        <FigureFields live caretAtFirst figure={figure} onChange={(next) => change({ ...fields, figure: next })} />
        <Group justify="flex-end" gap="xs"><Button variant="default" onClick={closeDialog}>{t('common.cancel')}</Button><Button type="submit" loading={busy} disabled={!complete}>{t('newClaim.create')}</Button></Group>
      </form>
    </FormDialog>
  )
}

/** Makes a claim of the selected passage, prefilled with what extraction reads in it; Enter makes it. */
export function NewClaimDialog() {
  const opened = useView((view) => view.dialog === 'new-claim')
  const passage = useView((view) => view.passage)
  return opened && passage !== null ? <NewClaimForm key={`${passage.start}-${passage.end}`} passage={passage} /> : null
}
