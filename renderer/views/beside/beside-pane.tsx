import { Button, Loader, Menu, useComputedColorScheme } from '@mantine/core'
import { IconArrowsExchange, IconCopy, IconEyeglass, IconSearch, IconX } from '@tabler/icons-react'
import { Suspense, useEffect, useState } from 'react'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenArticle } from '../../../core/contract/calls.ts'
import { run } from '../../commands/commands.ts'
import type { SelectedPassage } from '../../editor/article-editor.tsx'
import { MEASURE_EMS } from '../../editor/reading-column.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { EmptyPane } from '../../parts/empty-pane.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import type { MenuSpot } from '../../parts/row-menu.tsx'
import { spotAt, SpotMenu } from '../../parts/row-menu.tsx'
import { useChosenClaim } from '../../state/articles.ts'
import { followBeside, lookAtBeside, swapBeside, useBeside } from '../../state/beside.ts'
import { showFailure } from '../../state/failures.tsx'
import { usePreferences } from '../../state/session.ts'
import { ArticleHeader } from '../article/article-header.tsx'
import { ClaimCard } from '../article/claim-card.tsx'
import { FindBar, useFinding } from '../article/find-bar.tsx'
import { ArticleEditor } from '../article/load-article-editor.ts'
import { counterparts } from './counterpart.ts'
import { ToldHere } from './told-here.tsx'
import classes from '../article/article-pane.module.css'

const workOn = (claimId: string | null): void => { swapBeside(claimId).catch(showFailure) }

/** A second article, to be read and compared: its claims can be looked at, and nothing in it is changed from here. */
export function BesidePane({ open }: { open: OpenArticle }) {
  const { t } = useTranslation()
  const { article, text, claims } = open
  const claimId = useBeside((beside) => beside.claimId)
  const revealRequest = useBeside((beside) => beside.revealRequest)
  const compared = useChosenClaim()
  const fontSize = usePreferences()?.fontSize ?? 18
  const dark = useComputedColorScheme('light') === 'dark'
  const finding = useFinding('find-beside', article.id)
  const [passage, setPassage] = useState<SelectedPassage | null>(null)
  const [menu, setMenu] = useState<{ spot: MenuSpot; claimId: string | null } | null>(null)
  const comparedId = compared?.articleId === article.id ? null : compared?.id ?? null
  const likely = compared === null || comparedId === null ? null : counterparts(compared, claims.filter(({ workflow }) => workflow !== 'dismissed'))[0] ?? null
  const likelyId = likely?.id ?? null
  useEffect(() => { if (comparedId !== null) followBeside(comparedId, likelyId) }, [comparedId, likelyId])
  const looked = claims.find(({ id }) => id === claimId) ?? null
  return (
    <div className={classes.pane} style={{ '--tq-measure': `${MEASURE_EMS * fontSize}px` } as CSSProperties}>
      <ArticleHeader article={article} tag={<span className={classes.tag}><IconEyeglass size={14} aria-hidden /><Bidi>{t('beside.tag')}</Bidi></span>}>
        <IconButton label={t('article.find')} onClick={finding.show}><IconSearch size={16} /></IconButton>
        <IconButton label={t('commands.article.swapBeside')} command="article.swapBeside" onClick={() => run('article.swapBeside')}><IconArrowsExchange size={16} /></IconButton>
        <IconButton label={t('commands.article.closeBeside')} command="article.closeBeside" onClick={() => run('article.closeBeside')}><IconX size={16} /></IconButton>
      </ArticleHeader>
      <FindBar {...finding} />
      <ToldHere claim={looked} compared={comparedId === null ? null : compared} likely={looked !== null && looked.id === likelyId} onWorkOn={workOn} />
      <div className={classes.body}>
        <Suspense fallback={<EmptyPane icon={<Loader size="sm" />} title={t('common.loading')} />}>
          <ArticleEditor
            articleId={article.id} text={text} direction={article.direction} claims={claims} chosenId={claimId} revealRequest={revealRequest} dark={dark} fontSize={fontSize}
            label={t('beside.text')} marksLabel={t('article.marks')} find={finding.find}
            onChoose={(id) => lookAtBeside(id, false)} onSelect={setPassage} onFound={finding.found} onMenu={(spot, pointedAt) => {
              if (pointedAt !== null) lookAtBeside(pointedAt, false)
              setMenu({ spot: spotAt(spot), claimId: pointedAt })
            }}
            hoverCard={(claim) => <ClaimCard claim={claim} />}
            selectionBar={passage === null ? null : <Button size="compact-xs" variant="default" leftSection={<IconCopy size={13} />} onMouseDown={(event) => event.preventDefault()} onClick={() => { void navigator.clipboard.writeText(passage.text) }}>{t('common.copy')}</Button>}
          />
        </Suspense>
      </div>
      {menu !== null && (
        <SpotMenu spot={menu.spot} label={t('article.menu')} onClose={() => setMenu(null)}>
          <Menu.Item disabled={menu.claimId === null} leftSection={<IconArrowsExchange size={15} />} onClick={() => workOn(menu.claimId)}>{t('beside.workOn')}</Menu.Item>
          <Menu.Item disabled={passage === null} leftSection={<IconCopy size={15} />} onClick={() => { if (passage !== null) void navigator.clipboard.writeText(passage.text) }}>{t('common.copy')}</Menu.Item>
        </SpotMenu>
      )}
    </div>
  )
}
