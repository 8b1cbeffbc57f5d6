import { Button } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../../core/model/claim.ts'
import { isCurrency } from '../../../core/model/figure.ts'
import type { Unit } from '../../../core/model/figure.ts'
import { amountInWords, figureInWords } from '../../format/figure-words.ts'
import { formatNumber } from '../../format/numbers.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { KindIcon } from '../../parts/kind-mark.tsx'
import { VerdictIcon } from '../../parts/verdict-icon.tsx'
import { excess } from './counterpart.ts'
import classes from './beside.module.css'

interface Props {
  /** The claim of the second article that is looked at. */
  claim: Claim | null
  /** The claim chosen in the first article; null where none is, or where both are the same article. */
  compared: Claim | null
  /** Whether it was found for the chosen one, rather than pointed at. */
  likely: boolean
  onWorkOn: (claimId: string) => void
}

/** How a second figure stands to the first, in the unit of both. */
function Difference({ by, unit }: { by: number; unit: Unit }) {
  const { t } = useTranslation()
  const isMoney = isCurrency(unit)
  const amount = isMoney ? amountInWords(Math.abs(by), unit) : formatNumber(Math.abs(by))
  const words = by === 0 ? t('beside.same') : t(by > 0 ? 'beside.more' : isMoney ? 'beside.less' : 'beside.fewer', { amount })
  return <span className={classes.difference} data-same={by === 0}>{words}</span>
}

/** What the second article tells of the figure that is chosen in the first: said to screen readers too, as the chosen claim is. */
export function ToldHere({ claim, compared, likely, onWorkOn }: Props) {
  const { t } = useTranslation()
  const by = claim === null || compared === null || claim.measure !== compared.measure ? null : excess(compared, claim)
  return (
    <div className={classes.told} role="group" aria-label={t('beside.told')}>
      <div className={classes.words} role="status">
        {claim === null
          ? <span className={classes.none}>{compared === null ? t('beside.choose') : t('beside.notTold')}</span>
          : (
            <>
              <KindIcon kind={claim.kind} size={14} />
              <strong>{figureInWords(claim.figure)}</strong>
              <span>{t(`measure.${claim.measure}`)}</span>
              {by !== null && <Difference by={by} unit={claim.figure.unit} />}
              <span className={classes.source}>{claim.attribution === null ? t('inspector.noAttribution') : <Bidi>{claim.attribution.text}</Bidi>}</span>
              <span className={classes.verdict}><VerdictIcon verdict={claim.verdict} size={14} />{t(`verdict.${claim.verdict}`)}</span>
              {likely && <span className={classes.none}>{t('beside.likely')}</span>}
            </>
          )}
      </div>
      {claim !== null && <Button size="compact-xs" variant="subtle" leftSection={<IconArrowsExchange size={13} />} onClick={() => onWorkOn(claim.id)}>{t('beside.workOn')}</Button>}
    </div>
  )
}
