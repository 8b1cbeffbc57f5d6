import { useSpotlight } from '@mantine/spotlight'
import type { SpotlightActionData } from '@mantine/spotlight'
import { IconColumns2 } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClaimSummary } from '../../../core/model/summary.ts'
import { searchPalette } from '../../commands/palette-search.ts'
import type { OfferedGroup } from '../../commands/palette-search.ts'
import { apart } from '../../format/apart.ts'
import { figureInWords } from '../../format/figure-words.ts'
import { MOST_ARTICLES, PaletteFrame } from '../../parts/palette-frame.tsx'
import { titleOf, useArticles, useChosenClaim } from '../../state/articles.ts'
import { openBeside } from '../../state/beside.ts'
import { showFailure } from '../../state/failures.tsx'
import { besidePaletteStore } from '../../state/palette.ts'
import { likelyElsewhere } from './likely-elsewhere.ts'

const open = (articleId: string, claimId: string | null = null): void => { openBeside(articleId, claimId).catch(showFailure) }

/** Takes what stands first, unless something else was chosen. */
function takeFirst(): void {
  const { selected, listId } = besidePaletteStore.getState()
  if (selected < 0) document.getElementById(listId)?.querySelector<HTMLElement>('[data-action]')?.click()
}

/** The articles that can be opened beside the present one: first those that may tell the figure which is chosen. */
export function BesidePalette() {
  const { t } = useTranslation()
  const { opened } = useSpotlight(besidePaletteStore)
  const rows = useArticles((articles) => articles.rows)
  const openId = useArticles((articles) => articles.open?.article.id ?? null)
  const claim = useChosenClaim()
  // Null until they are there: a list that grows at its head would have Enter take what one did not mean.
  const [likely, setLikely] = useState<readonly ClaimSummary[] | null>(null)
  const enterWaits = useRef(false)
  useEffect(() => {
    if (!opened) return
    let isWanted = true
    const show = (found: readonly ClaimSummary[]): void => { if (isWanted) setLikely(found) }
    // They are a convenience: without them the articles are still there to choose from.
    if (claim === null) show([])
    else likelyElsewhere(claim).then(show, (error: unknown) => { show([]); showFailure(error) })
    return () => {
      isWanted = false
      enterWaits.current = false
      setLikely(null)
    }
  }, [opened, claim])
  useEffect(() => {
    if (likely !== null && enterWaits.current) takeFirst()
  }, [likely])
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent): void => {
    if (key !== 'Enter' || nativeEvent.isComposing) return
    if (likely === null) enterWaits.current = true
    else takeFirst()
  }
  const claims = (likely ?? []).map((row): SpotlightActionData => ({
    id: `claim:${row.id}`, label: `${figureInWords(row.figure)} · ${t(`measure.${row.measure}`)}`, description: [titleOf(row.articleId), row.attributionText ?? ''].filter((text) => text !== '').map(apart).join(' · '), keywords: [titleOf(row.articleId), row.attributionText ?? ''], onClick: () => open(row.articleId, row.id)
  }))
  const offered = (query: string): OfferedGroup<SpotlightActionData>[] => {
    if (likely === null) return []
    const others = rows.filter(({ id }) => id !== openId)
    const shown = query.trim() === '' ? others.slice(0, MOST_ARTICLES) : others
    const articles = shown.map(({ id, title, publisher }): SpotlightActionData => ({ id: `article:${id}`, label: apart(title), ...(publisher !== null && { description: apart(publisher) }), onClick: () => open(id) }))
    const groups = [{ group: t('beside.sameFigure'), actions: claims }, { group: t('beside.articles'), actions: articles }].filter(({ actions }) => actions.length > 0)
    return searchPalette(query, groups).map(({ group, actions }) => ({ group, actions: actions.slice(0, MOST_ARTICLES) }))
  }
  return (
    <PaletteFrame
      store={besidePaletteStore} actions={claims} filter={offered} nothingFound={likely === null ? null : t(rows.length < 2 ? 'beside.noOther' : 'palette.nothing')}
      placeholder={t('beside.which')} icon={<IconColumns2 size={17} aria-hidden />} onKeyDown={onKeyDown}
    />
  )
}
