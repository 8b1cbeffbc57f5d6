import { Button, Checkbox, Group, Radio, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../../core/model/claim.ts'
import type { JointField } from '../../../core/model/join-claims.ts'
import { joinClaims as joinedClaim } from '../../../core/model/join-claims.ts'
import { figureInWords } from '../../format/figure-words.ts'
import { folded } from '../../format/fold.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { KindIcon } from '../../parts/kind-mark.tsx'
import { PassageInContext } from '../../parts/passage-in-context.tsx'
import { VerdictIcon } from '../../parts/verdict-icon.tsx'
import { useArticles } from '../../state/articles.ts'
import { joinClaims } from '../../state/joining.ts'
import { closeDialog, closesThisDialog, useView } from '../../state/view.ts'
import classes from './join-dialog.module.css'
import { byLikeness, isLikelySame } from './likely-same.ts'
import { valueInWords } from './value-words.ts'

/** How many claims are offered at once; the box above them finds the rest. */
const OFFERED = 60
/** With more claims than this there is a box to find one by. */
const FEW = 6

/** A claim in a line, and the words around its figure. */
function ClaimLine({ claim, passage = true }: { claim: Claim; passage?: boolean }) {
  const { t } = useTranslation()
  const anchor = claim.mentions[0]?.anchor
  return (
    <div className={classes.claim}>
      <div className={classes.line}>
        <KindIcon kind={claim.kind} />
        <strong>{figureInWords(claim.figure)}</strong>
        <span>{t(`measure.${claim.measure}`)}</span>
        <span className={classes.dim}>· {claim.attribution === null ? t('inspector.noAttribution') : <Bidi>{claim.attribution.text}</Bidi>}</span>
        {claim.verdict !== 'unverified' && <span className={classes.verdict}><VerdictIcon verdict={claim.verdict} size={14} />{t(`verdict.${claim.verdict}`)}</span>}
      </div>
      {passage && anchor !== undefined && <PassageInContext anchor={anchor} kind={claim.kind} />}
    </div>
  )
}

/** The value that a claim has in a field, in words. */
function ValueWords({ field, claim, claims }: { field: JointField; claim: Claim; claims: readonly Claim[] }) {
  const { t } = useTranslation()
  if (field === 'verdict') return <span className={classes.verdict}><VerdictIcon verdict={claim.verdict} size={14} />{t(`verdict.${claim.verdict}`)}</span>
  if (field === 'measure') return <>{t(`kind.${claim.kind}`)} · {t(`measure.${claim.measure}`)}</>
  if (field === 'subsetOf') {
    const whole = claims.find(({ id }) => id === claim.subsetOf)
    return <>{whole === undefined ? t('inspector.subsetNone') : `${figureInWords(whole.figure)} · ${t(`measure.${whole.measure}`)}`}</>
  }
  return <bdi>{field === 'modality' ? t(`modality.${claim.modality}`) : valueInWords(field, claim[field])}</bdi>
}

function JoinForm({ kept, given, claims }: { kept: Claim; given: readonly string[]; claims: readonly Claim[] }) {
  const { t } = useTranslation()
  const others = useMemo(() => byLikeness(kept, claims), [kept, claims])
  // The one claim that says the same with the same words is most likely what is looked for; two or more are for the analyst to tell apart.
  const [chosen, setChosen] = useState<readonly string[]>(() => {
    const likely = others.filter((other) => isLikelySame(kept, other))
    return given.length > 0 ? given : likely.length === 1 ? likely.map(({ id }) => id) : []
  })
  const [first] = useState(chosen)
  const [answers, setAnswers] = useState<ReadonlyMap<JointField, string>>(new Map())
  const [filter, setFilter] = useState('')
  const [busy, setBusy] = useState(false)
  const joined = others.filter(({ id }) => chosen.includes(id))
  const { claim, differences } = joinedClaim([kept, ...joined], answers, () => 'new')
  const takenOf = ({ field, options }: (typeof differences)[number]): string => options.find(({ id }) => id === answers.get(field))?.id ?? options[0]?.id ?? kept.id
  const wanted = folded(filter.trim())
  const found = others.filter((other) => wanted === '' || chosen.includes(other.id) || folded(`${figureInWords(other.figure)} ${t(`measure.${other.measure}`)} ${other.attribution?.text ?? ''} ${other.mentions.map(({ anchor }) => anchor.prefix + anchor.quote + anchor.suffix).join(' ')}`).includes(wanted))
  const toggle = (id: string): void => setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  const counts = [t('count.mentions', { count: claim.mentions.length }), ...(claim.sources.length > 0 ? [t('count.sources', { count: claim.sources.length })] : [])]
  const join = async (): Promise<void> => {
    if (joined.length === 0 || busy) return
    setBusy(true)
    const close = closesThisDialog()
    const done = await joinClaims([kept.id, ...joined.map(({ id }) => id)], differences.map((difference) => ({ field: difference.field, from: takenOf(difference) })))
    setBusy(false)
    if (done) close()
  }
  return (
    <FormDialog opened changed={answers.size > 0 || String(chosen) !== String(first)} onClose={closeDialog} title={t('join.title')} size="lg">
      <form className={classes.form} onSubmit={(event) => { event.preventDefault(); void join() }}>
        <section className={classes.stays} aria-label={t('join.stays')}><div className={classes.label}>{t('join.stays')}</div><ClaimLine claim={kept} /></section>
        <fieldset className={classes.group}>
          <legend className={classes.label}>{t('join.with')}</legend>
          {others.length > FEW && <TextInput leftSection={<IconSearch size={14} />} placeholder={t('join.find')} aria-label={t('join.find')} value={filter} onChange={(event) => setFilter(event.currentTarget.value)} data-autofocus />}
          {found.length === 0 ? <Text size="sm" c="dimmed">{t(others.length === 0 ? 'join.noOthers' : 'claims.noneMatch')}</Text> : (
            <div className={classes.list}>
              {found.slice(0, OFFERED).map((other, index) => (
                <Checkbox
                  key={other.id} classNames={{ root: classes.option ?? '', body: classes.optionBody ?? '', labelWrapper: classes.optionLabel ?? '' }} checked={chosen.includes(other.id)} onChange={() => toggle(other.id)}
                  label={<ClaimLine claim={other} />} {...(others.length <= FEW && index === 0 && { 'data-autofocus': true })}
                />
              ))}
            </div>
          )}
        </fieldset>
        {differences.length > 0 && (
          <section className={classes.differences} aria-label={t('join.differ')}>
            <div className={classes.label}>{t('join.differ')}</div>
            {differences.map((difference) => (
              <Radio.Group key={difference.field} label={t(difference.field === 'measure' ? 'inspector.measure' : `inspector.field.${difference.field}`)} value={takenOf(difference)} onChange={(id) => setAnswers(new Map(answers).set(difference.field, id))}>
                <div className={classes.answers}>
                  {difference.options.map((option) => (
                    <Radio key={option.id} value={option.id} label={<span className={classes.answer}><ValueWords field={difference.field} claim={option} claims={claims} /> <span className={classes.dim}>{t('figure.quoted', { quote: option.mentions[0]?.anchor.quote ?? '' })}</span></span>} />
                  ))}
                </div>
              </Radio.Group>
            ))}
          </section>
        )}
        <div className={classes.end}>
          <div className={classes.outcome} role="status">
            {joined.length === 0 ? t('join.choose') : <><strong>{t('join.outcome')} {counts.join(t('join.and'))}.</strong> {t('join.keeps')}</>}
          </div>
          <Group justify="flex-end" gap="xs" wrap="nowrap"><Button variant="default" onClick={closeDialog}>{t('common.cancel')}</Button><Button type="submit" loading={busy} disabled={joined.length === 0}>{t('join.do')}</Button></Group>
        </div>
      </form>
    </FormDialog>
  )
}

/** Merges claims of the open article that are one figure told several times: which ones, and what holds where they differ. */
export function JoinDialog() {
  const opened = useView((view) => view.dialog === 'join-claims')
  const [keptId, ...given] = useView((view) => view.joining)
  const claims = useArticles((articles) => articles.open?.claims)
  const kept = claims?.find(({ id }) => id === keptId)
  return opened && claims !== undefined && kept !== undefined ? <JoinForm key={kept.id} kept={kept} given={given} claims={claims} /> : null
}
