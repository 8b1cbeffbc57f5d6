import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import { KINDS } from '../../../core/model/kind.ts'
import { VERDICTS, WORKFLOW_STATES } from '../../../core/model/verdict.ts'
import { formatNumber } from '../../format/numbers.ts'
import { KindIcon } from '../../parts/kind-mark.tsx'
import { VerdictIcon } from '../../parts/verdict-icon.tsx'
import { toggled } from '../../state/claim-query.ts'
import { changeQuery, useClaimList } from '../../state/claim-list.ts'
import { showFailure } from '../../state/failures.tsx'
import classes from '../workbench/side-pane.module.css'

function Chip({ on, count, onToggle, children }: { on: boolean; count?: number | undefined; onToggle: () => void; children: ReactNode }) {
  return <button type="button" className={classes.chip} aria-pressed={on} onClick={onToggle}>{children}{count !== undefined && <small>{formatNumber(count)}</small>}</button>
}

/** A title over the chips of a kind; nothing where there are none. */
function Chips({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null
  return <div><div className={classes.filterTitle}>{title}</div><div className={classes.chips}>{children}</div></div>
}

/** Chips by kind, verdict and state, each with how many claims it would show; one that would show none is left out unless it is on. */
export function ClaimFilters() {
  const { t } = useTranslation()
  const query = useClaimList((list) => list.query)
  const counts = useClaimList((list) => list.counts)
  const narrow = (patch: Parameters<typeof changeQuery>[0]): void => { changeQuery(patch).catch(showFailure) }
  const offered = <T extends string>(values: readonly T[], on: readonly T[], count: Readonly<Record<T, number>> | undefined): T[] => values.filter((value) => count === undefined || count[value] > 0 || on.includes(value))
  return (
    <div className={classes.filters} role="group" aria-label={t('claims.filters')}>
      <Chips title={t('claims.filterKind')}>{offered(KINDS, query.kinds, counts?.kind).map((kind) => <Chip key={kind} on={query.kinds.includes(kind)} count={counts?.kind[kind]} onToggle={() => narrow({ kinds: toggled(query.kinds, kind) })}><KindIcon kind={kind} />{t(`kind.${kind}`)}</Chip>)}</Chips>
      <Chips title={t('claims.filterVerdict')}>{offered(VERDICTS, query.verdicts, counts?.verdict).map((verdict) => <Chip key={verdict} on={query.verdicts.includes(verdict)} count={counts?.verdict[verdict]} onToggle={() => narrow({ verdicts: toggled(query.verdicts, verdict) })}><VerdictIcon verdict={verdict} size={13} />{t(`verdict.${verdict}`)}</Chip>)}</Chips>
      <div>
        <div className={classes.filterTitle}>{t('claims.filterWorkflow')}</div>
        <div className={classes.chips}>
          {offered(WORKFLOW_STATES, query.workflows, counts?.workflow).map((workflow) => <Chip key={workflow} on={query.workflows.includes(workflow)} count={counts?.workflow[workflow]} onToggle={() => narrow({ workflows: toggled(query.workflows, workflow) })}>{t(`workflow.${workflow}`)}</Chip>)}
          <Chip on={query.flagged} onToggle={() => narrow({ flagged: !query.flagged })}>{t('claims.flagged')}</Chip>
          <Chip on={query.orphaned} onToggle={() => narrow({ orphaned: !query.orphaned })}>{t('claims.orphaned')}</Chip>
        </div>
      </div>
    </div>
  )
}
