import { Badge, Button, Text, UnstyledButton } from '@mantine/core'
import { IconPaperclip, IconPlus, IconTrash } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../../core/model/claim.ts'
import type { Source } from '../../../core/model/source.ts'
import { formatDate } from '../../format/dates.ts'
import { figureInWords } from '../../format/figure-words.ts'
import { formatNumber } from '../../format/numbers.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { Confirm } from '../../parts/confirm.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { Section } from '../../parts/section.tsx'
import { removeSource } from '../../state/edits.ts'
import { focusRequestMet, useView } from '../../state/view.ts'
import { independentSources } from './independent-sources.ts'
import { SourceDialog } from './source-dialog.tsx'
import classes from './inspector.module.css'

function SourceRow({ source, readOnly, onEdit, onRemove }: { source: Source; readOnly: boolean; onEdit: () => void; onRemove: () => void }) {
  const { t } = useTranslation()
  const grade = `${source.reliability ?? '–'}${source.credibility ?? '–'}`
  return (
    <div className={classes.source}>
      <span className={classes.stance} data-stance={source.stance} aria-hidden />
      <UnstyledButton className={classes.sourceBody} onClick={onEdit}>
        <span className={classes.sourceTitle} dir="auto">{source.title}</span>
        <span className={classes.sourceMeta}>
          <span>{t(`stance.${source.stance}`)}</span>
          <span>{t(`sourceKind.${source.kind}`)}</span>
          {source.publisher !== null && <Bidi>{source.publisher}</Bidi>}
          {source.publishedAt !== null && <span>{formatDate(source.publishedAt)}</span>}
          {source.figure !== null && <strong>{figureInWords(source.figure)}</strong>}
          {source.evidence.length > 0 && <span><IconPaperclip size={11} aria-hidden /> {t('count.files', { count: source.evidence.length })}</span>}
        </span>
        {source.quote !== '' && <Text size="xs" c="dimmed" lineClamp={2} dir="auto">{source.quote}</Text>}
      </UnstyledButton>
      {(source.reliability ?? source.credibility) !== null && <Badge color="gray" aria-label={`${t('sources.grade')} ${grade}`}><bdi dir="ltr">{grade}</bdi></Badge>}
      {!readOnly && <IconButton size="sm" label={t('common.remove')} onClick={onRemove}><IconTrash size={14} /></IconButton>}
    </div>
  )
}

/** What supports or refutes the figure. */
export function SourcesSection({ claim, readOnly }: { claim: Claim; readOnly: boolean }) {
  const { t } = useTranslation()
  const [editing, setEditing] = useState<string | 'new' | null>(null)
  const [removing, setRemoving] = useState<string | null>(null)
  const request = useView((view) => (view.focusRequest?.what === 'source' ? view.focusRequest.number : 0))
  useEffect(() => {
    if (request === 0) return
    setEditing('new')
    focusRequestMet()
  }, [request])
  const independent = independentSources(claim.sources)
  const count = claim.sources.length === 0 ? formatNumber(0) : `${formatNumber(claim.sources.length)} · ${t('sources.independent', { count: independent })}`
  return (
    <Section name="sources" title={t('sources.title')} count={count} action={!readOnly && <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={13} />} onClick={() => setEditing('new')}>{t('sources.add')}</Button>}>
      {claim.sources.length === 0 && <Text size="xs" c="dimmed">{t('sources.none')}</Text>}
      {claim.sources.map((source) => <SourceRow key={source.id} source={source} readOnly={readOnly} onEdit={() => setEditing(source.id)} onRemove={() => setRemoving(source.id)} />)}
      {editing !== null && <SourceDialog key={editing} claim={claim} sourceId={editing === 'new' ? null : editing} readOnly={readOnly} onClose={() => setEditing(null)} />}
      <Confirm opened={removing !== null} title={t('sources.removeConfirm')} body={t('inspector.removeBody')} action={t('common.remove')} onClose={() => setRemoving(null)} onConfirm={() => { if (removing !== null) void removeSource(claim.id, removing) }} />
    </Section>
  )
}
