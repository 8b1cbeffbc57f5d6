import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { run } from '../../commands/commands.ts'
import { formatNumber } from '../../format/numbers.ts'
import { IconButton } from '../../parts/icon-button.tsx'
import { useArticles } from '../../state/articles.ts'
import classes from './inspector.module.css'

/** Where the chosen claim stands among those of its article, and the way to the one before and the one behind it. */
export function ClaimStepsBar({ claimId }: { claimId: string }) {
  const { t } = useTranslation()
  const at = useArticles((articles) => articles.open?.claims.findIndex(({ id }) => id === claimId) ?? -1)
  const total = useArticles((articles) => articles.open?.claims.length ?? 0)
  return (
    <div className={classes.steps}>
      <span>{t('inspector.step', { at: formatNumber(at + 1), total: formatNumber(total) })}</span>
      <IconButton size="sm" label={t('commands.claim.previous')} command="claim.previous" onClick={() => run('claim.previous')}><IconChevronUp size={15} /></IconButton>
      <IconButton size="sm" label={t('commands.claim.next')} command="claim.next" onClick={() => run('claim.next')}><IconChevronDown size={15} /></IconButton>
    </div>
  )
}
