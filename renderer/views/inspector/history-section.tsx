import { Button, Loader, Text } from '@mantine/core'
import { IconArrowNarrowRight } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../../core/model/claim.ts'
import type { ClaimEvent } from '../../../core/model/claim-event.ts'
import { formatInstant } from '../../format/dates.ts'
import { reviewerInWords } from '../../format/reviewer-words.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { useFirstOf } from '../../parts/first-of.tsx'
import { useArticles } from '../../state/articles.ts'
import { showAsItWas } from '../../state/as-it-was.ts'
import { showFailure } from '../../state/failures.tsx'
import { call } from '../../state/link.ts'
import { useView } from '../../state/view.ts'
import { valueInWords } from './value-words.ts'
import classes from './inspector.module.css'

type Change = ClaimEvent['changes'][number]

const NO_CLAIMS: readonly Claim[] = []

function ChangeLine({ change, claims }: { change: Change; claims: readonly Claim[] }) {
  const { t, i18n } = useTranslation()
  const field = i18n.exists(`inspector.field.${change.field}`) ? t(`inspector.field.${change.field as 'note'}`) : change.field
  if (['*', 'formerIds', 'reasons', 'score', 'flags'].includes(change.field)) return null
  const claimOf = (id: string): Claim | undefined => claims.find((claim) => claim.id === id)
  const from = valueInWords(change.field, change.from, claimOf)
  const to = valueInWords(change.field, change.to, claimOf)
  return <div className={classes.change}>{field}: {from !== '' && <><del><bdi>{from}</bdi></del> <IconArrowNarrowRight size={13} className={`tq-flip ${classes.becomes}`} aria-hidden /> </>}<ins><bdi>{to === '' ? t('review.empty') : to}</bdi></ins></div>
}

/** Who changed what and when, latest first; any of it can be looked at as it was. */
export function HistorySection({ claim }: { claim: Claim }) {
  const { t } = useTranslation()
  const [events, setEvents] = useState<ClaimEvent[] | null>(null)
  const shown = useView((view) => view.asItWas?.eventId ?? null)
  const claims = useArticles((articles) => articles.open?.claims) ?? NO_CLAIMS
  useEffect(() => {
    let current = true
    call('claims.history', { claimId: claim.id }).then((got) => { if (current) setEvents([...got.events].reverse()) }, showFailure)
    return () => { current = false }
  }, [claim.id, claim.updatedAt])
  const { shown: latest, more } = useFirstOf(events ?? [])
  if (events === null) return <Loader size="xs" />
  if (events.length === 0) return <Text size="xs" c="dimmed">{t('common.nothing')}</Text>
  return (
    <div role="list">
      {latest.map((event, index) => (
        <div key={event.id} role="listitem" className={classes.event} data-shown={shown === event.id}>
          <div className={classes.eventBody}>
            <div><strong>{t(event.together && event.action !== 'undo' && event.action !== 'redo' ? `together.${event.together.how}` : `action.${event.action}`)}</strong>{event.claimId !== claim.id && <span className={classes.eventMeta}> · {t('inspector.formerClaim')}</span>}</div>
            {event.changes.map((change, at) => <ChangeLine key={at} change={change} claims={claims} />)}
            <div className={classes.eventMeta}><Bidi>{reviewerInWords(event.by)}</Bidi> · {formatInstant(event.at)}{event.mergedBy !== undefined && <> · {t('inspector.mergedBy')} <Bidi>{reviewerInWords(event.mergedBy)}</Bidi></>}</div>
          </div>
          {index > 0 && <Button size="compact-xs" variant="subtle" onClick={() => { showAsItWas(claim.id, event).catch(showFailure) }}>{t('inspector.showAsItWas')}</Button>}
        </div>
      ))}
      {more}
    </div>
  )
}
