import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../format/numbers.ts'
import { useSession } from '../../state/session.ts'
import type { SideTab } from '../../state/view.ts'
import { showSide, useView } from '../../state/view.ts'
import { ArticleList } from '../articles/article-list.tsx'
import { ClaimListPane } from '../claims/claim-list-pane.tsx'
import classes from './side-pane.module.css'

/** The lists: articles, and claims across them. */
export function SidePane() {
  const { t } = useTranslation()
  const tab = useView((view) => view.sideTab)
  const workspace = useSession((session) => session.workspace)
  return (
    <Tabs value={tab} onChange={(value) => showSide(value as SideTab)} keepMounted={false} className={classes.tabs ?? ''} classNames={{ tab: classes.tab ?? '', panel: classes.panel ?? '' }}>
      <Tabs.List>
        <Tabs.Tab value="articles">{t('side.articles')} <span className={classes.count}>{formatNumber(workspace?.articleCount ?? 0)}</span></Tabs.Tab>
        <Tabs.Tab value="claims">{t('side.claims')} <span className={classes.count}>{formatNumber(workspace?.claimCount ?? 0)}</span></Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="articles"><ArticleList /></Tabs.Panel>
      <Tabs.Panel value="claims"><ClaimListPane /></Tabs.Panel>
    </Tabs>
  )
}
