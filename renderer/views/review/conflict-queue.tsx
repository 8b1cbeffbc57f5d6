import { Button, Group, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewConflict } from '../../../core/contract/calls.ts'
import type { Claim } from '../../../core/model/claim.ts'
import { claimSchema } from '../../../core/model/claim.ts'
import { figureInWords } from '../../format/figure-words.ts'
import { formatNumber } from '../../format/numbers.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { KindIcon } from '../../parts/kind-mark.tsx'
import { PassageInContext } from '../../parts/passage-in-context.tsx'
import { useArticles } from '../../state/articles.ts'
import { call } from '../../state/link.ts'
import { valueInWords } from '../inspector/value-words.ts'
import { conflictKey, decided } from './decisions.ts'
import type { Decisions, Side } from './decisions.ts'
import classes from './conflict-queue.module.css'

interface Props { reviewer: string; conflicts: readonly ReviewConflict[]; decisions: Decisions; onDecide: (decisions: Decisions) => void }

/** Our side's claim of a conflict, for the words around its figure; null where it is not read yet, or not here. */
function useClaimOf(claimId: string | null): Claim | null {
  const [claim, setClaim] = useState<Claim | null>(null)
  useEffect(() => {
    if (claimId === null) return
    let current = true
    // Without it the passage alone is shown, which says which claim it is.
    call('claims.get', { claimId }).then((got) => { if (current) setClaim(got) }, () => undefined)
    return () => { current = false }
  }, [claimId])
  return claim?.id === claimId ? claim : null
}

/** The claim that a conflict is about where it tells of the whole of it: that it was removed on one side. */
const toldOf = ({ field, theirs, ours, base }: ReviewConflict): Claim | null =>
  (field === '*' ? ([theirs, ours, base].flatMap((claim) => claimSchema.safeParse(claim).data ?? [])[0] ?? null) : null)

/** Conflicts one after another: what stood when the bundle went out, what each side made of it, and whose to take. */
export function ConflictQueue({ reviewer, conflicts, decisions, onDecide }: Props) {
  const { t, i18n } = useTranslation()
  const [at, setAt] = useState(0)
  const conflict = conflicts[Math.min(at, conflicts.length - 1)]
  const here = useClaimOf(conflict?.into ?? conflict?.claimId ?? null)
  const claim = here ?? (conflict === undefined ? null : toldOf(conflict))
  const anchor = claim?.mentions[0]?.anchor
  const title = useArticles((articles) => articles.rows.find((row) => row.id === conflict?.articleId)?.title)
  if (conflict === undefined) return null
  const taken = decisions.get(conflictKey(conflict))
  // One source of several is a field of its own, `sources.` and its id; so are passages that both moved.
  const [name = ''] = conflict.field.split('.')
  const field = i18n.exists(`inspector.field.${name}`) ? t(`inspector.field.${name as 'note'}`) : name
  const words = (value: unknown): string => valueInWords(conflict.field, value) || t(conflict.field === '*' ? 'review.gone' : 'review.empty')
  const take = (side: Side): void => {
    const next = decided(decisions, conflict, side)
    onDecide(next)
    const open = conflicts.findIndex((other) => !next.has(conflictKey(other)))
    if (open >= 0) setAt(open)
  }
  const takeAll = (side: Side): void => onDecide(new Map(conflicts.map((other) => [conflictKey(other), side])))
  return (
    <div className={classes.queue}>
      <Group justify="space-between" wrap="nowrap">
        <Group gap={4} wrap="nowrap">
          <IconButton label={t('review.previousConflict')} disabled={at === 0} onClick={() => setAt(at - 1)}><IconChevronLeft size={16} className="tq-flip" /></IconButton>
          <Text size="sm" fw={600}>{t('review.conflict', { number: formatNumber(at + 1), total: formatNumber(conflicts.length) })}</Text>
          <IconButton label={t('review.nextConflict')} disabled={at >= conflicts.length - 1} onClick={() => setAt(at + 1)}><IconChevronRight size={16} className="tq-flip" /></IconButton>
        </Group>
        <Text size="xs" c="dimmed" aria-live="polite">{t('review.resolved', { done: formatNumber(decisions.size), total: formatNumber(conflicts.length) })}</Text>
        <Group gap={4} wrap="nowrap"><Button size="compact-xs" variant="subtle" onClick={() => takeAll('ours')}>{t('review.allOurs')}</Button><Button size="compact-xs" variant="subtle" onClick={() => takeAll('theirs')}>{t('review.allTheirs')}</Button></Group>
      </Group>
      {title !== undefined && <Text size="xs" c="dimmed"><Bidi>{title}</Bidi></Text>}
      {claim !== null && anchor !== undefined
        ? (
          <div className={classes.quote}>
            <Group gap={6} wrap="nowrap"><KindIcon kind={claim.kind} /><Text size="sm" fw={600}>{figureInWords(claim.figure)}</Text><Text size="sm">{t(`measure.${claim.measure}`)}</Text></Group>
            <PassageInContext anchor={anchor} kind={claim.kind} />
          </div>
        )
        : <blockquote className={classes.quote} dir="auto">{conflict.quote}</blockquote>}
      <Text size="xs" c="dimmed">{field} · {t('review.base')}: <bdi>{words(conflict.base)}</bdi></Text>
      <div className={classes.sides}>
        {(['ours', 'theirs'] as const).map((side) => (
          <div key={side} className={classes.side} data-taken={taken === side}>
            <Text size="xs" fw={600}>{t(`review.${side}`)}{side === 'theirs' && <> · <Bidi>{reviewer}</Bidi></>}</Text>
            <div className={classes.value} dir="auto">{words(conflict[side])}</div>
            <Button size="compact-sm" variant={taken === side ? 'filled' : 'default'} aria-pressed={taken === side} onClick={() => take(side)}>{side === 'ours' ? t('review.takeOurs') : t('review.takeTheirs')}</Button>
          </div>
        ))}
      </div>
    </div>
  )
}
