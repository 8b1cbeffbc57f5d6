import { Select, SegmentedControl } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../../core/model/claim.ts'
import type { Confidence, Verdict, Workflow } from '../../../core/model/verdict.ts'
import { CONFIDENCES, VERDICTS, WORKFLOW_STATES } from '../../../core/model/verdict.ts'
import { formatNumber } from '../../format/numbers.ts'
import { VerdictIcon } from '../../parts/verdict-icon.tsx'
import { decide, editClaim } from '../../state/edits.ts'
import classes from './inspector.module.css'

/** The verdict by button or digit key, how sure one is of it, and how far the work has come. */
export function DecisionSection({ claim, readOnly }: { claim: Claim; readOnly: boolean }) {
  const { t } = useTranslation()
  const choose = (verdict: Verdict): void => { void decide(verdict) }
  // A radio group is one stop for Tab; arrows go through it. The rows run with the reading direction.
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const along = document.documentElement.dir === 'rtl' ? -1 : 1
    const step = { ArrowRight: along, ArrowLeft: -along, ArrowDown: 3, ArrowUp: -3 }[event.key]
    const next = step === undefined || event.altKey ? undefined : VERDICTS[VERDICTS.indexOf(claim.verdict) + step]
    if (next === undefined || readOnly) return
    event.preventDefault()
    choose(next)
    event.currentTarget.querySelector<HTMLElement>(`[data-verdict="${next}"]`)?.focus()
  }
  return (
    <>
      <div className={classes.verdicts} role="radiogroup" aria-label={t('inspector.verdict')} onKeyDown={onKeyDown}>
        {VERDICTS.map((verdict, index) => (
          <button
            key={verdict} type="button" role="radio" aria-checked={claim.verdict === verdict} data-verdict={verdict} tabIndex={claim.verdict === verdict ? 0 : -1} disabled={readOnly} className={classes.verdict} aria-keyshortcuts={String(index + 1)}
            style={{ '--tq-this': `var(--tq-${verdict})` } as React.CSSProperties} onClick={() => choose(verdict)}
          >
            <VerdictIcon verdict={verdict} size={18} />
            <span>{t(`verdict.${verdict}`)}</span>
            <span className={classes.verdictKey} aria-hidden>{formatNumber(index + 1)}</span>
          </button>
        ))}
      </div>
      <div className={classes.grid}>
        <Select label={t('inspector.workflow')} disabled={readOnly} allowDeselect={false} value={claim.workflow} data={WORKFLOW_STATES.map((value) => ({ value, label: t(`workflow.${value}`) }))} onChange={(value) => { if (value !== null) void editClaim(claim.id, { workflow: value as Workflow }) }} />
        <div>
          <div className={classes.label}>{t('inspector.confidence')}</div>
          <SegmentedControl fullWidth size="xs" aria-label={t('inspector.confidence')} disabled={readOnly} value={claim.confidence ?? ''} onChange={(value) => { void editClaim(claim.id, { confidence: value === '' ? null : (value as Confidence) }) }} data={[{ value: '', label: '—' }, ...CONFIDENCES.map((value) => ({ value: value as string, label: t(`confidence.${value}`) }))]} />
        </div>
      </div>
    </>
  )
}
