import { Button, MultiSelect, Select } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Claim, ClaimPatch } from '../../../core/model/claim.ts'
import { BASES, MODALITIES, SCOPES } from '../../../core/model/claim.ts'
import type { Modality } from '../../../core/model/claim.ts'
import { ATTRIBUTION_KINDS } from '../../../core/model/attribution.ts'
import type { AttributionKind } from '../../../core/model/attribution.ts'
import type { Kind, Measure, Who } from '../../../core/model/kind.ts'
import { KINDS, MEASURES_OF, WHO } from '../../../core/model/kind.ts'
import { figureInWords } from '../../format/figure-words.ts'
import { isDate } from '../../format/typed-date.ts'
import { CommitField } from '../../parts/commit-field.tsx'
import { FigureFields } from '../../parts/figure-fields.tsx'
import { useArticles } from '../../state/articles.ts'
import { editClaim } from '../../state/edits.ts'
import { chooseClaim } from '../../state/view.ts'
import { WholeField } from './whole-field.tsx'
import classes from './inspector.module.css'

interface Props { claim: Claim; readOnly: boolean }

const edit = (claim: Claim, patch: ClaimPatch): void => { void editClaim(claim.id, patch) }

/** The number itself, what it counts, where and when, and what it is a part of. */
export function WhatSection({ claim, readOnly }: Props) {
  const { t } = useTranslation()
  const claims = useArticles((articles) => articles.open?.claims)
  const others = useMemo(() => (claims ?? []).filter((other) => other.id !== claim.id), [claims, claim.id])
  const parts = others.filter((other) => other.subsetOf === claim.id)
  const checkDate = (typed: string): string | null => (typed === '' || isDate(typed) ? null : t('article.dateInvalid'))
  return (
    <>
      <FigureFields figure={claim.figure} disabled={readOnly} onChange={(figure) => edit(claim, { figure })} />
      <div className={classes.grid}>
        <Select label={t('inspector.kind')} disabled={readOnly} allowDeselect={false} value={claim.kind} data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} onChange={(value) => { if (value !== null) edit(claim, { kind: value as Kind, measure: MEASURES_OF[value as Kind][0] }) }} />
        <Select label={t('inspector.measure')} disabled={readOnly} allowDeselect={false} value={claim.measure} data={MEASURES_OF[claim.kind].map((value) => ({ value, label: t(`measure.${value}`) }))} onChange={(value) => { if (value !== null) edit(claim, { measure: value as Measure }) }} />
      </div>
      <MultiSelect label={t('inspector.who')} disabled={readOnly} value={claim.who} data={WHO.map((value) => ({ value, label: t(`who.${value}`) }))} placeholder={claim.who.length === 0 ? t('common.unknown') : ''} onChange={(who) => edit(claim, { who: who as Who[] })} />
      <div className={classes.grid}>
        <CommitField label={t('inspector.place')} disabled={readOnly} value={claim.place?.name ?? ''} onCommit={(name) => edit(claim, { place: name === '' ? null : { name, start: claim.place?.start ?? 0, end: claim.place?.end ?? 0 } })} />
        <CommitField label={t('inspector.asOf')} disabled={readOnly} ltr value={claim.asOf ?? ''} placeholder={t('article.datePlaceholder')} check={checkDate} onCommit={(asOf) => edit(claim, { asOf: asOf === '' ? null : asOf })} />
        <Select label={t('inspector.scope')} disabled={readOnly} clearable value={claim.scope} placeholder={t('common.unknown')} data={SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }))} onChange={(value) => edit(claim, { scope: value as Claim['scope'] })} />
        <Select label={t('inspector.basis')} disabled={readOnly} clearable value={claim.basis} placeholder={t('common.unknown')} data={BASES.map((value) => ({ value, label: t(`basis.${value}`) }))} onChange={(value) => edit(claim, { basis: value as Claim['basis'] })} />
        <Select label={t('inspector.modality')} disabled={readOnly} allowDeselect={false} value={claim.modality} data={MODALITIES.map((value) => ({ value, label: t(`modality.${value}`) }))} onChange={(value) => { if (value !== null) edit(claim, { modality: value as Modality }) }} />
        <CommitField label={t('inspector.actor')} disabled={readOnly} value={claim.actor?.name ?? ''} onCommit={(name) => edit(claim, { actor: name === '' ? null : { name, role: claim.actor?.role ?? 'suspected' } })} />
      </div>
      {claim.actor !== null && <Select label={t('inspector.actorRole')} disabled={readOnly} allowDeselect={false} value={claim.actor.role} data={[{ value: 'known', label: t('inspector.actorKnown') }, { value: 'suspected', label: t('inspector.actorSuspected') }]} onChange={(value) => { if (claim.actor !== null && value !== null) edit(claim, { actor: { ...claim.actor, role: value as 'known' | 'suspected' } }) }} />}
      <WholeField claim={claim} others={others} readOnly={readOnly} onChange={(subsetOf) => edit(claim, { subsetOf })} />
      {claim.subsetOf !== null && <Button variant="subtle" size="compact-xs" justify="flex-start" leftSection={<IconArrowRight size={13} className="tq-flip" />} onClick={() => chooseClaim(claim.subsetOf)}>{t('inspector.subsetGo')}</Button>}
      {parts.length > 0 && (
        <div>
          <div className={classes.label}>{t('inspector.parts')}</div>
          {parts.map((part) => <Button key={part.id} variant="subtle" size="compact-xs" fullWidth justify="flex-start" onClick={() => chooseClaim(part.id)}>{figureInWords(part.figure)} · {t(`measure.${part.measure}`)}</Button>)}
        </div>
      )}
    </>
  )
}

/** Whose figure it is, in the text's own words. */
export function WhoSaysSection({ claim, readOnly }: Props) {
  const { t } = useTranslation()
  const said = claim.attribution
  return (
    <>
      <CommitField label={t('inspector.attribution')} disabled={readOnly} value={said?.text ?? ''} placeholder={t('inspector.attributionPlaceholder')} onCommit={(text) => edit(claim, { attribution: text === '' ? null : { text, start: said?.start ?? 0, end: said?.end ?? 0, kind: said?.kind ?? 'other' } })} />
      <div className={classes.grid}>
        <Select label={t('inspector.attributionKind')} disabled={readOnly || said === null} allowDeselect={false} value={said?.kind ?? null} data={ATTRIBUTION_KINDS.map((value) => ({ value, label: t(`attributionKind.${value}`) }))} onChange={(value) => { if (said !== null && value !== null) edit(claim, { attribution: { ...said, kind: value as AttributionKind } }) }} />
        <CommitField label={t('inspector.assignee')} disabled={readOnly} value={claim.assignee ?? ''} onCommit={(name) => edit(claim, { assignee: name === '' ? null : name })} />
      </div>
    </>
  )
}

const NO_AID = { donor: null, recipient: null, sector: null, form: null, priceYear: null } satisfies Claim['aid']

/** Who gives to whom, of what sort, at which year's prices. */
export function AidSection({ claim, readOnly }: Props) {
  const { t } = useTranslation()
  const aid = claim.aid ?? NO_AID
  const set = (patch: Partial<NonNullable<Claim['aid']>>): void => edit(claim, { aid: { ...aid, ...patch } })
  return (
    <div className={classes.grid}>
      <CommitField label={t('inspector.donor')} disabled={readOnly} value={aid.donor ?? ''} onCommit={(donor) => set({ donor: donor === '' ? null : donor })} />
      <CommitField label={t('inspector.recipient')} disabled={readOnly} value={aid.recipient ?? ''} onCommit={(recipient) => set({ recipient: recipient === '' ? null : recipient })} />
      <Select label={t('inspector.sector')} disabled={readOnly} clearable value={aid.sector} placeholder={t('common.unknown')} data={(['military', 'financial', 'humanitarian'] as const).map((value) => ({ value, label: t(`inspector.sectors.${value}`) }))} onChange={(value) => set({ sector: value as NonNullable<Claim['aid']>['sector'] })} />
      <Select label={t('inspector.form')} disabled={readOnly} clearable value={aid.form} placeholder={t('common.unknown')} data={(['grant', 'loan', 'in-kind'] as const).map((value) => ({ value, label: t(`inspector.forms.${value}`) }))} onChange={(value) => set({ form: value as NonNullable<Claim['aid']>['form'] })} />
      <CommitField label={t('inspector.priceYear')} disabled={readOnly} ltr value={aid.priceYear === null ? '' : String(aid.priceYear)} check={(typed) => (typed === '' || /^\d{4}$/.test(typed) ? null : t('inspector.badNumber'))} onCommit={(year) => set({ priceYear: year === '' ? null : Number(year) })} />
    </div>
  )
}
