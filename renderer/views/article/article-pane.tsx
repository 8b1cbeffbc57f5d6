import { Button, Group, Loader, Menu, Text, useComputedColorScheme } from '@mantine/core'
import { IconArrowsJoin2, IconArrowsSplit2, IconBan, IconClipboardText, IconColumns2, IconFileImport, IconFileText, IconLinkPlus, IconNote, IconPencil, IconPlus, IconQuote, IconSearch } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { run, wordOf } from '../../commands/commands.ts'
import { MEASURE_EMS } from '../../editor/reading-column.ts'
import { EmptyPane } from '../../parts/empty-pane.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { CommandKey } from '../../parts/key-caps.tsx'
import type { MenuSpot } from '../../parts/row-menu.tsx'
import { spotAt, SpotMenu } from '../../parts/row-menu.tsx'
import { useArticles } from '../../state/articles.ts'
import { showFailure } from '../../state/failures.tsx'
import { splitOff } from '../../state/joining.ts'
import { usePreferences, useReadOnly } from '../../state/session.ts'
import { chooseClaim, openDialog, setPassage, useView } from '../../state/view.ts'
import { ArticleHeader } from './article-header.tsx'
import { ClaimCard } from './claim-card.tsx'
import { FindBar, useFinding } from './find-bar.tsx'
import { ArticleEditor } from './load-article-editor.ts'
import classes from './article-pane.module.css'

/** What the menu of a claim offers. */
const CLAIM_COMMANDS = [
  { id: 'note.focus', icon: <IconNote size={15} /> }, { id: 'source.add', icon: <IconQuote size={15} /> }, { id: 'claim.join', icon: <IconArrowsJoin2 size={15} /> }, { id: 'claim.dismiss', icon: <IconBan size={15} /> }
] as const

/** What an empty workspace begins with. */
function FirstArticle({ readOnly }: { readOnly: boolean }) {
  const { t } = useTranslation()
  return (
    <EmptyPane icon={<IconFileImport size={40} stroke={1.2} />} title={t('articles.none')} hint={t('articles.noneHint')}>
      <Group gap="xs" mt="sm" justify="center">
        <Button size="sm" disabled={readOnly} leftSection={<IconFileImport size={16} />} rightSection={<CommandKey command="import.files" />} onClick={() => run('import.files')}>{t('commands.import.files')}</Button>
        <Button size="sm" variant="default" disabled={readOnly} leftSection={<IconClipboardText size={16} />} rightSection={<CommandKey command="import.paste" />} onClick={() => run('import.paste')}>{t('articles.paste')}</Button>
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
  const finding = useFinding('find', open?.article.id ?? null)

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
      <ArticleHeader article={open.article}>
        <IconButton label={t('article.find')} command="article.find" onClick={finding.show}><IconSearch size={16} /></IconButton>
        <IconButton label={t('commands.article.beside')} command="article.beside" onClick={() => run('article.beside')}><IconColumns2 size={16} /></IconButton>
        <IconButton label={t('commands.article.facts')} disabled={readOnly} onClick={() => openDialog('facts')}><IconPencil size={16} /></IconButton>
      </ArticleHeader>
      <FindBar {...finding} />
      <div className={classes.body}>
        <Suspense fallback={<EmptyPane icon={<Loader size="sm" />} title={t('common.loading')} />}>
          <ArticleEditor
            articleId={open.article.id} text={open.text} direction={open.article.direction} claims={open.claims} chosenId={chosenId} revealRequest={revealRequest} dark={dark} fontSize={fontSize}
            label={t('article.text')} marksLabel={t('article.marks')} find={finding.find}
            onChoose={(id) => chooseClaim(id, false)} onSelect={(selected) => setPassage(selected === null ? null : { articleId: open.article.id, ...selected })} onMenu={(spot, claimId, mention) => {
              // With nothing selected it is the claim that is pointed at.
              if (claimId !== null && passage === null) chooseClaim(claimId, false)
              setMenu({ spot: spotAt(spot), claimId, mention })
            }} onFound={finding.found}
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
              {CLAIM_COMMANDS.map(({ id, icon }) => <Menu.Item key={id} leftSection={icon} rightSection={<CommandKey command={id} />} onClick={() => run(id)}>{t(wordOf(id, chosen))}</Menu.Item>)}
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
