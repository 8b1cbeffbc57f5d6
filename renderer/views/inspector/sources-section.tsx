import { Badge, Button, Menu, Text, UnstyledButton } from '@mantine/core'
import { IconCopy, IconExternalLink, IconPaperclip, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../../core/model/claim.ts'
import type { Source } from '../../../core/model/source.ts'
import { webAddress } from '../../format/web-address.ts'
import { formatDate } from '../../format/dates.ts'
import { figureInWords } from '../../format/figure-words.ts'
import { formatNumber } from '../../format/numbers.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { Confirm } from '../../parts/confirm.tsx'
import type { MenuSpot } from '../../parts/row-menu.tsx'
import { isMenuKey, RowMenuButton, SpotMenu, spotInRow, spotOf } from '../../parts/row-menu.tsx'
import { Section } from '../../parts/section.tsx'
import { removeSource } from '../../state/edits.ts'
import { focusRequestMet, useView } from '../../state/view.ts'
import { independentSources } from './independent-sources.ts'
import { SourceDialog } from './source-dialog.tsx'
import classes from './inspector.module.css'

interface RowProps {
  source: Source
  /** Whether it was saved just now and is to be seen. */
  fresh: boolean
  menuOpened: boolean
  onEdit: () => void
  onMenu: (spot: MenuSpot) => void
}

const reveal = (row: HTMLElement | null): void => row?.scrollIntoView({ block: 'nearest' })

function SourceRow({ source, fresh, menuOpened, onEdit, onMenu }: RowProps) {
  const { t } = useTranslation()
  const grade = `${source.reliability ?? '–'}${source.credibility ?? '–'}`
  return (
    <div
      ref={fresh ? reveal : null} className={classes.source} data-menu-row
      onContextMenu={(event) => {
        event.preventDefault()
        onMenu(spotOf(event, bodyOf(event.currentTarget)))
      }}
      onKeyDown={(event) => {
        if (!isMenuKey(event)) return
        event.preventDefault()
        onMenu(spotInRow(event.currentTarget, bodyOf(event.currentTarget)))
      }}
    >
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
      <RowMenuButton name={source.title} opened={menuOpened} reached onOpen={onMenu} />
    </div>
  )
}

interface MenuProps {
  source: Source
  spot: MenuSpot
  readOnly: boolean
  onClose: () => void
  onEdit: () => void
  onRemove: () => void
}

/** What can be done with a source. */
function SourceMenu({ source, spot, readOnly, onClose, onEdit, onRemove }: MenuProps) {
  const { t } = useTranslation()
  const url = webAddress(source.url)
  return (
    <SpotMenu spot={spot} label={t('common.menuOf', { name: source.title })} width={220} onClose={onClose}>
      <Menu.Item leftSection={<IconPencil size={15} />} onClick={onEdit}>{t(readOnly ? 'common.open' : 'common.edit')}</Menu.Item>
      {url !== null && <Menu.Item component="a" href={url} target="_blank" rel="noreferrer noopener" leftSection={<IconExternalLink size={15} className="tq-flip" />}>{t('article.openUrl')}</Menu.Item>}
      {source.url !== null && <Menu.Item leftSection={<IconCopy size={15} />} onClick={() => { void navigator.clipboard.writeText(source.url ?? '') }}>{t('sources.copyUrl')}</Menu.Item>}
      <Menu.Divider />
      <Menu.Item disabled={readOnly} c="var(--mantine-color-error)" leftSection={<IconTrash size={15} />} onClick={onRemove}>{t('common.remove')}</Menu.Item>
    </SpotMenu>
  )
}

/** What takes the caret back from a row's menu: the row's own button. */
const bodyOf = (row: HTMLElement): HTMLElement | null => row.querySelector('button')

/** What supports or refutes the figure. */
export function SourcesSection({ claim, readOnly }: { claim: Claim; readOnly: boolean }) {
  const { t } = useTranslation()
  const [editing, setEditing] = useState<string | 'new' | null>(null)
  const [removing, setRemoving] = useState<string | null>(null)
  const [fresh, setFresh] = useState<string | null>(null)
  const [menu, setMenu] = useState<{ source: Source; spot: MenuSpot } | null>(null)
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
      {claim.sources.map((source) => <SourceRow key={source.id} source={source} fresh={source.id === fresh} menuOpened={menu?.source.id === source.id} onEdit={() => setEditing(source.id)} onMenu={(spot) => setMenu({ source, spot })} />)}
      {menu !== null && <SourceMenu source={menu.source} spot={menu.spot} readOnly={readOnly} onClose={() => setMenu(null)} onEdit={() => setEditing(menu.source.id)} onRemove={() => setRemoving(menu.source.id)} />}
      {editing !== null && <SourceDialog key={editing} claim={claim} sourceId={editing === 'new' ? null : editing} readOnly={readOnly} onSaved={setFresh} onClose={() => setEditing(null)} />}
      <Confirm opened={removing !== null} title={t('sources.removeConfirm')} body={t('inspector.removeBody')} action={t('common.remove')} onClose={() => setRemoving(null)} onConfirm={() => { if (removing !== null) void removeSource(claim.id, removing) }} />
    </Section>
  )
}
