import { Button } from '@mantine/core'
import { IconAlertTriangle, IconClick, IconHistory, IconLinkOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../../core/model/claim.ts'
import { run } from '../../commands/commands.ts'
import { formatInstant } from '../../format/dates.ts'
import { formatNumber } from '../../format/numbers.ts'
import { EmptyPane } from '../../parts/empty-pane.tsx'
import { CommandKey } from '../../parts/key-caps.tsx'
import { Section } from '../../parts/section.tsx'
import { useArticles, useChosenClaim } from '../../state/articles.ts'
import { useReadOnly } from '../../state/session.ts'
import { useView } from '../../state/view.ts'
import { AidSection, WhatSection, WhoSaysSection } from './fact-sections.tsx'
import { ClaimHead } from './claim-head.tsx'
import { ClaimStepsBar } from './claim-steps-bar.tsx'
import { DecisionSection } from './decision-section.tsx'
import { HistorySection } from './history-section.tsx'
import { MentionsSection, WhySection } from './text-sections.tsx'
import { NoteSection } from './note-section.tsx'
import { SourcesSection } from './sources-section.tsx'
import classes from './inspector.module.css'

function Warnings({ claim }: { claim: Claim }) {
  const { t } = useTranslation()
  const orphaned = claim.mentions.some((mention) => mention.orphaned)
  return (
    <>
      {orphaned && <div className={classes.notice} role="alert"><IconLinkOff size={16} aria-hidden style={{ flex: 'none' }} /><div><strong>{t('inspector.orphanTitle')}</strong><div>{t('inspector.orphanBody')}</div></div></div>}
      {claim.flags.map((flag) => <div key={flag.code} className={classes.notice}><IconAlertTriangle size={16} aria-hidden style={{ flex: 'none' }} />{t(`flag.${flag.code}`)}</div>)}
    </>
  )
}

/** Everything about the chosen claim, or about it as it once was. */
export function Inspector() {
  const { t } = useTranslation()
  const present = useChosenClaim()
  const past = useView((view) => view.asItWas)
  const workspaceReadOnly = useReadOnly()
  const goesOn = useView((view) => view.gap !== null)
  const noteRequest = useView((view) => (view.focusRequest?.what === 'note' ? view.focusRequest.number : 0))
  /** How many claims the open article has; null while none is open. */
  const count = useArticles((articles) => articles.open?.claims.length ?? null)
  if (present === null) {
    return (
      <EmptyPane icon={<IconClick size={32} stroke={1.3} />} title={t('inspector.none')} hint={t(count === null ? 'inspector.noneOpenHint' : count > 0 ? 'inspector.noneHint' : workspaceReadOnly ? 'inspector.noneInArticle' : 'inspector.noneInArticleHint')}>
        {count !== null && count > 0 && <Button mt="xs" variant="default" rightSection={<CommandKey command="claim.next" />} onClick={() => run('claim.next')}>{t(goesOn ? 'inspector.goOn' : 'inspector.first')}</Button>}
      </EmptyPane>
    )
  }
  const claim = past?.claim ?? present
  const readOnly = workspaceReadOnly || past !== null
  return (
    <div className={classes.pane}>
      <ClaimStepsBar claimId={present.id} />
      {past !== null && (
        <div className={classes.notice} data-tone="info" role="status">
          <IconHistory size={16} aria-hidden />
          <span style={{ flex: 1 }}>{past.claim === null ? t('inspector.notThen') : t('inspector.nowShown', { date: formatInstant(past.at) })}</span>
          <Button size="compact-xs" variant="default" onClick={() => useView.setState({ asItWas: null })}>{t('inspector.backToNow')}</Button>
        </div>
      )}
      <div className={classes.scroll} key={`${claim.id}${past?.eventId ?? ''}`} tabIndex={0} data-pane-focus role="region" aria-label={t('inspector.label')}>
        <ClaimHead claim={claim} readOnly={readOnly} />
        <Warnings claim={claim} />
        <Section name="decision" title={t('inspector.verdict')}><DecisionSection claim={claim} readOnly={readOnly} /></Section>
        <Section name="note" title={t('inspector.note')} reveal={noteRequest}><NoteSection claim={claim} readOnly={readOnly} /></Section>
        <SourcesSection claim={claim} readOnly={readOnly} />
        <Section name="what" title={t('inspector.figure')}><WhatSection claim={claim} readOnly={readOnly} /></Section>
        <Section name="says" title={t('inspector.attribution')}><WhoSaysSection claim={claim} readOnly={readOnly} /></Section>
        {claim.kind === 'aid' && <Section name="aid" title={t('inspector.aid')} openAtFirst={false}><AidSection claim={claim} readOnly={readOnly} /></Section>}
        <Section name="mentions" title={t('inspector.mentions')} count={formatNumber(claim.mentions.length)}><MentionsSection claim={claim} readOnly={readOnly} /></Section>
        <Section name="why" title={t('inspector.why')} openAtFirst={false}><WhySection claim={claim} /></Section>
        <Section name="history" title={t('inspector.history')} openAtFirst={false}><HistorySection claim={present} /></Section>
      </div>
    </div>
  )
}
