import { Button, Group, Loader, Select, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
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
import { closeDialog, useView } from '../../state/view.ts'
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
  const [fields, setFields] = useState<Fields | null>(null)
  const [given, setGiven] = useState<Fields | null>(null)
  const [wasRead, setWasRead] = useState(false)
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    let current = true
    call('claims.readSelection', { articleId: passage.articleId, start: passage.start, end: passage.end })
      .catch((error: unknown) => { showFailure(error); return null })
      .then((read) => {
        if (!current) return
        setWasRead(read !== null)
        const first = fieldsRead(read)
        setGiven(first)
        setFields(first)
      }, showFailure)
    return () => { current = false }
  }, [passage])
  const loaded = fields !== null
  // What was read needs only Enter; what was not, a number.
  useEffect(() => {
    if (loaded) form.current?.querySelector<HTMLElement>(wasRead ? 'button[type="submit"]' : 'input[inputmode="decimal"]')?.focus()
  }, [loaded, wasRead])
  const figure = fields?.figure
  const complete = figure !== undefined && (figure.qualifier === 'vague' || figure.value !== null || figure.min !== null || figure.max !== null)
  const create = async (): Promise<void> => {
    if (fields === null || !complete) return
    setBusy(true)
    const id = await createClaim(passage.articleId, passage.start, passage.end, fields)
    setBusy(false)
    if (id !== null) closeDialog()
  }
  return (
    <FormDialog opened changed={JSON.stringify(fields) !== JSON.stringify(given)} onClose={closeDialog} title={t('newClaim.title')} size="md">
      <form ref={form} className={classes.form} onSubmit={(event) => { event.preventDefault(); void create() }}>
        <div className={classes.quote} dir="auto">{passage.text}</div>
        {fields === null ? <Loader size="sm" /> : (
          <>
            <Text size="xs" c="dimmed">{wasRead ? t('newClaim.read') : t('newClaim.notRead')}</Text>
            <Group grow gap="sm">
              <Select label={t('inspector.kind')} allowDeselect={false} value={fields.kind} data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} onChange={(value) => { if (value !== null) setFields({ ...fields, kind: value as Kind, measure: MEASURES_OF[value as Kind][0] }) }} />
              <Select label={t('inspector.measure')} allowDeselect={false} value={fields.measure} data={MEASURES_OF[fields.kind].map((value) => ({ value, label: t(`measure.${value}`) }))} onChange={(value) => { if (value !== null) setFields({ ...fields, measure: value as Measure }) }} />
            </Group>
            <FigureFields live figure={fields.figure} onChange={(figure) => setFields({ ...fields, figure })} />
          </>
        )}
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
