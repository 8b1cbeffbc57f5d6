import { Button, Group, Loader, Menu, Text, TextInput, useComputedColorScheme } from '@mantine/core'
import { IconArrowsJoin2, IconArrowsSplit2, IconBan, IconChevronDown, IconChevronUp, IconClipboardText, IconFileImport, IconFileText, IconLinkPlus, IconNote, IconPencil, IconPlus, IconQuote, IconSearch, IconX } from '@tabler/icons-react'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { CSSProperties } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../../core/model/article.ts'
import { MEASURE_EMS } from '../../editor/reading-column.ts'
import { run } from '../../commands/commands.ts'
import { formatDate, formatInstant } from '../../format/dates.ts'
import { formatNumber } from '../../format/numbers.ts'
import { webAddress } from '../../format/web-address.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { EmptyPane } from '../../parts/empty-pane.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { CommandKey } from '../../parts/key-caps.tsx'
import type { MenuSpot } from '../../parts/row-menu.tsx'
import { SpotMenu } from '../../parts/row-menu.tsx'
import { useArticles } from '../../state/articles.ts'
import { showFailure } from '../../state/failures.tsx'
import { splitOff } from '../../state/joining.ts'
import { usePreferences, useReadOnly } from '../../state/session.ts'
import { chooseClaim, openDialog, setPassage, takesFocus, useView } from '../../state/view.ts'
import { loadNoteEditor } from '../inspector/load-note-editor.ts'
import { ClaimCard } from './claim-card.tsx'
import classes from './article-pane.module.css'

const ArticleEditor = lazy(async () => {
  // The editor measures its lines once; in a face that comes later they would be broken in the wrong places.
  const [editor] = await Promise.all([import('../../editor/article-editor.tsx'), loadNoteEditor(), document.fonts.load('18px "Noto Naskh Arabic"', 'أ1a').catch(() => [])])
  return editor
})

/** What the menu of a claim offers. */
const CLAIM_COMMANDS = [
  { id: 'note.focus', icon: <IconNote size={15} /> }, { id: 'source.add', icon: <IconQuote size={15} /> }, { id: 'claim.join', icon: <IconArrowsJoin2 size={15} /> }, { id: 'claim.dismiss', icon: <IconBan size={15} /> }
] as const

function ArticleHeader({ article }: { article: Article }) {
  const { t } = useTranslation()
  const readOnly = useReadOnly()
  const url = webAddress(article.url)
  return (
    <header className={classes.header}>
      <div className={classes.heading} dir={article.direction}>
        <h2 className={classes.title}>{article.title}</h2>
        <div className={classes.facts}>
          {article.publisher !== null && <Bidi>{article.publisher}</Bidi>}
          {article.author !== null && <Bidi>{article.author}</Bidi>}
          {article.publishedAt !== null && <Bidi>{formatDate(article.publishedAt)}</Bidi>}
          {url !== null && <a className={classes.link} href={url} target="_blank" rel="noreferrer noopener"><Bidi>{new URL(url).hostname}</Bidi></a>}
          <Bidi>{t('article.importedAt', { date: formatInstant(article.importedAt) })}</Bidi>
        </div>
      </div>
      <IconButton label={t('article.find')} command="article.find" onClick={() => run('article.find')}><IconSearch size={16} /></IconButton>
      <IconButton label={t('commands.article.facts')} disabled={readOnly} onClick={() => openDialog('facts')}><IconPencil size={16} /></IconButton>
    </header>
  )
}

/** What an empty workspace begins with. */
function FirstArticle({ readOnly }: { readOnly: boolean }) {
  const { t } = useTranslation()
  return (
    <EmptyPane icon={<IconFileImport size={40} stroke={1.2} />} title={t('articles.none')} hint={t('articles.noneHint')}>
      <Group gap="xs" mt="sm" justify="center">
        <Button size="sm" disabled={readOnly} leftSection={<IconFileImport size={16} />} rightSection={<CommandKey command="import.files" />} onClick={() => run('import.files')}>{t('commands.import.files')}</Button>
        <Button size="sm" variant="default" disabled={readOnly} leftSection={<IconClipboardText size={16} />} onClick={() => run('import.paste')}>{t('articles.paste')}</Button>
      </Group>
      <Text size="xs" mt={4}>{t('import.dropHint')}</Text>
    </EmptyPane>
  )
}

/** The open article: its facts, its text with the claims in it, a box to find text, and what can be done with a selection. */
export function ArticlePane() {
  const { t } = useTranslation()
  const open = useArticles((articles) => articles.open)
  const opening = useArticles((articles) => articles.opening)
  const isEmpty = useArticles((articles) => articles.loaded && articles.rows.length === 0)
  const chosenId = useView((view) => view.selectedClaimId)
  const revealRequest = useView((view) => view.revealRequest)
  const passage = useView((view) => view.passage)
  const preferences = usePreferences()
  const readOnly = useReadOnly()
  const dark = useComputedColorScheme('light') === 'dark'
  const [menu, setMenu] = useState<{ spot: MenuSpot; claimId: string | null; mention: number } | null>(null)
  const [find, setFind] = useState<{ shown: boolean; text: string; at: number }>({ shown: false, text: '', at: 0 })
  const [found, setFound] = useState(0)
  const findField = useRef<HTMLInputElement>(null)
  const articleId = open?.article.id ?? null
  const showFind = useCallback(() => {
    // Drawn at once, so that what is typed next goes into the field.
    flushSync(() => setFind((now) => ({ ...now, shown: true })))
    findField.current?.select()
    return true
  }, [])

  useEffect(() => (articleId === null ? undefined : takesFocus('find', showFind)), [articleId, showFind])

  if (open === null) {
    return opening !== null
      ? <EmptyPane icon={<Loader size="sm" />} title={t('common.loading')} />
      : isEmpty ? <FirstArticle readOnly={readOnly} /> : <EmptyPane icon={<IconFileText size={36} stroke={1.2} />} title={t('article.none')} hint={t('article.noneHint')} />
  }
  const fontSize = preferences?.fontSize ?? 18
  const chosen = open.claims.find((claim) => claim.id === chosenId) ?? null
  /** The passage that the menu was opened on, where the claim has others beside it. */
  const pointed = chosen !== null && chosen.mentions.length > 1 && menu?.claimId === chosen.id ? chosen.mentions[menu.mention]?.anchor : undefined
  const canMention = chosen !== null && passage !== null
  return (
    <div className={classes.pane} style={{ '--tq-measure': `${MEASURE_EMS * fontSize}px` } as CSSProperties}>
      <ArticleHeader article={open.article} />
      {find.shown && (
        <div className={classes.find} role="search">
          <TextInput
            ref={findField} aria-label={t('article.find')} placeholder={t('article.find')} leftSection={<IconSearch size={14} />} value={find.text} onChange={(event) => setFind({ shown: true, text: event.currentTarget.value, at: 0 })}
            onKeyDown={(event) => {
              if (event.key === 'Enter') setFind({ ...find, at: find.at + (event.shiftKey ? -1 : 1) })
              if (event.key === 'Escape') setFind({ shown: false, text: '', at: 0 })
            }}
          />
          <span className="tq-numbers" aria-live="polite" style={{ fontSize: 12, color: 'var(--mantine-color-dimmed)' }}>{find.text === '' ? '' : t('article.findCount', { at: formatNumber(found === 0 ? 0 : (((find.at % found) + found) % found) + 1), total: formatNumber(found) })}</span>
          <IconButton label={t('article.findPrevious')} onClick={() => setFind({ ...find, at: find.at - 1 })}><IconChevronUp size={15} /></IconButton>
          <IconButton label={t('article.findNext')} onClick={() => setFind({ ...find, at: find.at + 1 })}><IconChevronDown size={15} /></IconButton>
          <IconButton label={t('common.close')} onClick={() => setFind({ shown: false, text: '', at: 0 })}><IconX size={15} /></IconButton>
        </div>
      )}
      <div className={classes.body}>
        <Suspense fallback={<EmptyPane icon={<Loader size="sm" />} title={t('common.loading')} />}>
          <ArticleEditor
            articleId={open.article.id} text={open.text} direction={open.article.direction} claims={open.claims} chosenId={chosenId} revealRequest={revealRequest} dark={dark} fontSize={fontSize}
            label={t('article.text')} marksLabel={t('article.marks')} find={find}
            onChoose={(id) => chooseClaim(id, false)} onSelect={(selected) => setPassage(selected === null ? null : { articleId: open.article.id, ...selected })} onMenu={(spot, claimId, mention) => {
              // With nothing selected it is the claim that is pointed at.
              if (claimId !== null && passage === null) chooseClaim(claimId, false)
              setMenu({ spot: { ...spot, from: document.activeElement instanceof HTMLElement ? document.activeElement : null }, claimId, mention })
            }} onFound={setFound}
            hoverCard={(claim) => <ClaimCard claim={claim} />}
            selectionBar={readOnly ? null : (
              <>
                <Button size="compact-xs" leftSection={<IconPlus size={13} />} rightSection={<CommandKey command="claim.new" />} onMouseDown={(event) => event.preventDefault()} onClick={() => run('claim.new')}>{t('article.claimShort')}</Button>
                {canMention && <Button size="compact-xs" variant="default" leftSection={<IconLinkPlus size={13} />} rightSection={<CommandKey command="claim.mention" />} onMouseDown={(event) => event.preventDefault()} onClick={() => run('claim.mention')}>{t('article.mentionShort')}</Button>}
              </>
            )}
          />
        </Suspense>
      </div>
      {menu !== null && (
        <SpotMenu spot={menu.spot} label={t('article.menu')} onClose={() => setMenu(null)}>
          {chosenId !== null && menu.claimId === chosenId && passage === null && !readOnly && (
            <>
              {CLAIM_COMMANDS.map(({ id, icon }) => <Menu.Item key={id} leftSection={icon} rightSection={<CommandKey command={id} />} onClick={() => run(id)}>{t(`commands.${id}`)}</Menu.Item>)}
              {pointed !== undefined && <Menu.Item leftSection={<IconArrowsSplit2 size={15} />} onClick={() => { splitOff(chosenId, pointed).catch(showFailure) }}>{t('split.do')}</Menu.Item>}
              <Menu.Divider />
            </>
          )}
          <Menu.Item leftSection={<IconPlus size={15} />} rightSection={<CommandKey command="claim.new" />} disabled={readOnly || passage === null} onClick={() => run('claim.new')}>{t('article.newClaim')}</Menu.Item>
          <Menu.Item leftSection={<IconLinkPlus size={15} />} rightSection={<CommandKey command="claim.mention" />} disabled={readOnly || !canMention} onClick={() => run('claim.mention')}>{t('article.addMention')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item disabled={passage === null} onClick={() => { if (passage !== null) void navigator.clipboard.writeText(passage.text) }}>{t('common.copy')}</Menu.Item>
          {menu.claimId !== null && menu.claimId !== chosenId && <Menu.Item onClick={() => { if (menu.claimId !== null) chooseClaim(menu.claimId, false) }}>{t('common.open')}</Menu.Item>}
        </SpotMenu>
      )}
    </div>
  )
}
