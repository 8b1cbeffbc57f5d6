import { Button, CopyButton, Group, Stack, Text } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../../core/model/claim.ts'
import { UNNAMED_REVIEWER } from '../../../core/model/reviewer.ts'
import { formatInstant } from '../../format/dates.ts'
import { figureInWords } from '../../format/figure-words.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useArticles } from '../../state/articles.ts'
import { showFailure } from '../../state/failures.tsx'
import { call } from '../../state/link.ts'
import { refreshWorkspace, useSession } from '../../state/session.ts'
import { closeDialog, useView } from '../../state/view.ts'
import type { FieldChange } from '../../unsent/change.ts'
import { write } from '../../unsent/resending.ts'
import type { Unsettled } from '../../unsent/unsettled.ts'
import { settle, useUnsettled } from '../../unsent/unsettled.ts'
import { valueInWords } from '../inspector/value-words.ts'
import classes from './unsettled-dialog.module.css'

/** What waits to be settled in the open workspace. */
export function useUnsettledHere(): readonly Unsettled[] {
  const waiting = useUnsettled((unsettled) => unsettled.waiting)
  const id = useSession((session) => session.workspace?.workspace.id ?? null)
  return useMemo(() => waiting.filter(({ workspace }) => workspace === id), [waiting, id])
}

const claimOf = (claimId: string): Claim | undefined => useArticles.getState().open?.claims.find(({ id }) => id === claimId)

/** A text is shown whole: it is what would be lost. */
const words = ({ field }: FieldChange, value: unknown): string => (typeof value === 'string' && ['note', 'methodNote'].includes(field) ? value : valueInWords(field, value, claimOf))

/** What a change was written of: the claim's figure, or the article's title; null for the workspace itself. */
function useSubject({ on, id }: FieldChange): string | null {
  const { t } = useTranslation()
  const title = useArticles(({ rows }) => (on === 'article' ? rows.find((row) => row.id === id)?.title : undefined))
  const [claim, setClaim] = useState<Claim | null>(null)
  useEffect(() => {
    let current = true
    // A claim that is gone has no words; the dialog says that it is.
    if (on === 'claim' && id !== null) call('claims.get', { claimId: id }).then((got) => { if (current) setClaim(got) }, () => undefined)
    return () => { current = false }
  }, [on, id])
  return title ?? (claim === null ? null : `${figureInWords(claim.figure)} · ${t(`measure.${claim.measure}`)}`)
}

function UnsettledItem({ item }: { item: Unsettled }) {
  const { t, i18n } = useTranslation()
  const { change, now, at, by } = item
  const subject = useSubject(change)
  const isGone = now === undefined
  const [name = ''] = change.field.split('.')
  const names = { claim: `inspector.field.${name}`, article: `article.${name}`, workspace: 'settings.workspaceName', preferences: name, house: { name: 'settings.houseName', url: 'settings.houseUrl', logo: 'settings.logo', accentColor: 'settings.color' }[name] ?? `settings.${name}` }
  const field = i18n.exists(names[change.on]) ? t(names[change.on] as 'settings.houseName') : name
  const mine = words(change, change.to) || t('review.empty')
  const take = (): void => {
    write([change]).then(() => {
      settle(item)
      return refreshWorkspace()
    }).catch(showFailure)
  }
  return (
    <section className={classes.item} aria-label={subject === null ? field : `${field} · ${subject}`}>
      <Text size="sm" fw={600}>{field}{subject !== null && <> · <Bidi>{subject}</Bidi></>}</Text>
      <div className={classes.sides}>
        <div className={classes.side}>
          <Text size="xs" fw={600}>{t('unsent.mine', { at: formatInstant(at) })}</Text>
          <div className={classes.value} dir="auto">{mine}</div>
          <Group gap={6}>
            {!isGone && <Button size="compact-sm" variant="default" onClick={take}>{t('unsent.takeMine')}</Button>}
            <CopyButton value={mine}>{({ copied, copy }) => <Button size="compact-sm" variant="default" onClick={copy}>{copied ? t('unsent.copied') : t('unsent.copy')}</Button>}</CopyButton>
          </Group>
        </div>
        <div className={classes.side}>
          <Text size="xs" fw={600}>{by === undefined ? t('unsent.there') : t('unsent.thereBy', { who: by.who === UNNAMED_REVIEWER ? t('reviewer.unnamed') : by.who, at: formatInstant(by.at) })}</Text>
          <div className={classes.value} dir="auto">{isGone ? t('unsent.gone') : (words(change, now) || t('review.empty'))}</div>
          <Button size="compact-sm" variant="default" onClick={() => settle(item)}>{isGone ? t('unsent.discard') : t('unsent.keepThere')}</Button>
        </div>
      </div>
    </section>
  )
}

/** What was written before a window closed and did not arrive, where something else stands by now: one beside the other, to be decided one by one. */
export function UnsettledDialog() {
  const { t } = useTranslation()
  const asked = useView((view) => view.dialog === 'unsettled')
  const items = useUnsettledHere()
  const isEmpty = items.length === 0
  // With the last one decided there is nothing left to look at.
  useEffect(() => { if (asked && isEmpty) closeDialog() }, [asked, isEmpty])
  return (
    <Dialog opened={asked && !isEmpty} onClose={closeDialog} title={t('unsent.title')} size="xl">
      <Text size="sm" c="dimmed" mb="sm">{t('unsent.hint')}</Text>
      <Stack gap={10}>{items.map((item) => <UnsettledItem key={`${item.at}${item.change.id}${item.change.field}`} item={item} />)}</Stack>
    </Dialog>
  )
}
