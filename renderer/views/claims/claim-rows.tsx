import { Checkbox, Tooltip } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { IconAlertTriangle, IconLinkOff, IconListSearch, IconNote, IconQuote } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClaimSummary } from '../../../core/model/summary.ts'
import { asStep } from '../../commands/keys-ahead.ts'
import { figureInWords } from '../../format/figure-words.ts'
import { formatNumber } from '../../format/numbers.ts'
import { saysMore } from '../../format/says-more.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { EmptyPane } from '../../parts/empty-pane.tsx'
import { KindIcon } from '../../parts/kind-mark.tsx'
import { ModalityMark } from '../../parts/modality-mark.tsx'
import type { MenuSpot } from '../../parts/row-menu.tsx'
import { isMenuKey, RowMenuButton, spotInRow, spotOf } from '../../parts/row-menu.tsx'
import { VerdictIcon } from '../../parts/verdict-icon.tsx'
import { openArticle, useArticles } from '../../state/articles.ts'
import { isNarrowed } from '../../state/claim-query.ts'
import { rowAt, rowThere, useClaimList, wantRows } from '../../state/claim-list.ts'
import { showFailure } from '../../state/failures.tsx'
import { markRows } from '../../state/marked.ts'
import { saidOf } from '../../text/said.ts'
import { toggleMark, unmarkAll, useView } from '../../state/view.ts'
import { RowMenu } from './row-menu.tsx'
import classes from '../workbench/side-pane.module.css'

const ROW_HEIGHT = 82

interface RowProps {
  row: ClaimSummary
  marked: boolean
  chosen: boolean
  articleTitle: string | null
  menuOpened: boolean
  onMenu: (spot: MenuSpot) => void
}

/** What a claim is called where it is spoken of: its figure and what that counts. */
function useClaimName(): (row: ClaimSummary) => string {
  const { t } = useTranslation()
  return (row) => `${figureInWords(row.figure)} · ${t(`measure.${row.measure}`)}`
}

function ClaimRow({ row, marked, chosen, articleTitle, menuOpened, onMenu }: RowProps) {
  const { t } = useTranslation()
  const nameOf = useClaimName()
  const verdict = t(`verdict.${row.verdict}`)
  const figure = figureInWords(row.figure)
  const where = [saysMore(row.quote, figure) ? t('figure.quoted', { quote: row.quote }) : null, row.placeName, articleTitle].filter((text) => text !== null)
  return (
    <>
      <div role="gridcell"><Checkbox checked={marked} tabIndex={-1} mt={2} aria-label={t('claims.select')} onChange={() => toggleMark(row.id)} onClick={(event) => event.stopPropagation()} /></div>
      <div role="gridcell" id={`told-${row.id}`} className={classes.text} style={{ opacity: row.workflow === 'dismissed' ? 0.65 : 1 }}>
        <div className={`${classes.figure} ${classes.line} ${classes.besideMenu}`}>{figure}</div>
        <div className={classes.counted}>
          <KindIcon kind={row.kind} size={14} />
          <span className={classes.whole}>{t(`measure.${row.measure}`)}</span>
          <ModalityMark modality={row.modality} />
          <span aria-hidden>·</span>
          {row.attributionText === null ? <span>{t('inspector.noAttribution')}</span> : <Bidi>{row.attributionText}</Bidi>}
        </div>
        <div className={classes.meta}>
          {where.map((text, index) => [index > 0 && <span key={`before ${index}`} className={classes.whole} aria-hidden>·</span>, <Bidi key={index} className={index < where.length - 1 ? classes.whole : undefined}>{text}</Bidi>])}
        </div>
      </div>
      <div role="gridcell" className={classes.overFirstLine}><RowMenuButton name={nameOf(row)} opened={menuOpened} reached={chosen} onOpen={onMenu} /></div>
      <div role="gridcell" id={`marks-${row.id}`} className={classes.marks}>
        <Tooltip label={verdict}><span role="img" aria-label={verdict} style={{ display: 'flex' }}><VerdictIcon verdict={row.verdict} size={17} /></span></Tooltip>
        {row.orphaned ? <Tooltip label={t('claims.orphan')}><IconLinkOff size={14} role="img" aria-label={t('claims.orphan')} color="var(--mantine-color-error)" /></Tooltip> : row.flagged ? <Tooltip label={t('claims.warning')}><IconAlertTriangle size={14} role="img" aria-label={t('claims.warning')} color="var(--tq-overstated)" /></Tooltip> : null}
        {row.sourceCount > 0 ? <Tooltip label={t('count.sources', { count: row.sourceCount })}><span className="tq-numbers" style={{ display: 'flex', fontSize: 11, color: 'var(--mantine-color-dimmed)' }}><IconQuote size={12} aria-hidden />{formatNumber(row.sourceCount)}</span></Tooltip> : row.hasNote && <IconNote size={13} role="img" aria-label={t('claims.hasNote')} color="var(--mantine-color-dimmed)" />}
      </div>
    </>
  )
}

/** The rows of the claim list; only those in view are drawn, and only pages that are looked at are fetched. */
export function ClaimRows() {
  const { t } = useTranslation()
  const { pages, total, loaded, query, fault } = useClaimList()
  const selectedId = useView((view) => view.selectedClaimId)
  // The row that leads to another article is the chosen one at once, though that takes a moment to open.
  const openingId = useArticles((state) => state.openingClaim)
  const chosenId = openingId ?? selectedId
  const marked = useView((view) => view.marked)
  const articles = useArticles((state) => state.rows)
  // Within one article its title says nothing new.
  const titles = useMemo(() => (query.scope === 'all' ? new Map(articles.map(({ id, title }) => [id, title])) : null), [articles, query.scope])
  const scroll = useRef<HTMLDivElement>(null)
  const [menu, setMenu] = useState<{ row: ClaimSummary; spot: MenuSpot } | null>(null)
  const nameOf = useClaimName()
  const lastMarked = useRef<number | null>(null)
  const virtual = useVirtualizer({ count: total, getScrollElement: () => scroll.current, estimateSize: () => ROW_HEIGHT, overscan: 8, getItemKey: (index) => rowAt(pages, index)?.id ?? index })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index
  const last = items.at(-1)?.index
  useEffect(() => { if (first !== undefined && last !== undefined) wantRows(first, last) }, [first, last, pages])
  useEffect(() => {
    if (chosenId === null) return
    for (let i = 0; i < useClaimList.getState().total; i += 1) if (rowAt(useClaimList.getState().pages, i)?.id === chosenId) return virtual.scrollToIndex(i)
    // The list follows the choice, and stays where it is while rows change.
  }, [chosenId, virtual])

  const openAt = (index: number): void => {
    const row = rowAt(pages, index)
    if (row !== null) openArticle(row.articleId, row.id).catch(showFailure)
    // Just narrowed, the list is on its way: who presses on goes into the new one.
    else asStep(async () => {
      const there = await rowThere(index)
      if (there !== null) await openArticle(there.articleId, there.id)
    }).catch(showFailure)
  }
  const markTo = (index: number): void => {
    const from = lastMarked.current ?? index
    markRows(Math.min(from, index), Math.max(from, index), marked).catch(showFailure)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    let at = -1
    for (let i = 0; i < total && at < 0; i += 1) if (rowAt(pages, i)?.id === chosenId) at = i
    const element = chosenId === null ? null : document.getElementById(`claim-${chosenId}`)
    if (isMenuKey(event)) {
      event.preventDefault()
      const row = rowAt(pages, at)
      if (row !== null && element !== null) setMenu({ row, spot: spotInRow(element, scroll.current) })
    } else if (event.code === 'KeyA' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      markRows(0, total - 1).catch(showFailure)
    } else if (event.key === 'Escape' && marked.size > 0) {
      unmarkAll()
    } else if (event.key === ' ' && chosenId !== null) {
      event.preventDefault()
      toggleMark(chosenId)
    } else if (!event.altKey && !event.ctrlKey) {
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: total - 1 }[event.key]
      if (to === undefined) return
      event.preventDefault()
      // The caret may be in a row's button, which is left behind.
      scroll.current?.focus()
      openAt(Math.max(0, Math.min(total - 1, to)))
    }
  }
  if (fault !== null) return <EmptyPane icon={<IconListSearch size={32} stroke={1.3} />} title={t('claims.faultTitle')} hint={saidOf(fault)} />
  if (loaded && total === 0) {
    const narrowed = isNarrowed(query)
    return <EmptyPane icon={<IconListSearch size={32} stroke={1.3} />} title={t(narrowed ? 'claims.noneMatch' : 'claims.none')} hint={t(narrowed ? 'claims.noneMatchHint' : 'claims.noneHint')} />
  }
  return (
    <>
    <div ref={scroll} className={classes.scroll} role="grid" aria-multiselectable aria-rowcount={total} tabIndex={0} data-pane-focus aria-label={t('claims.list')} aria-activedescendant={chosenId === null ? undefined : `claim-${chosenId}`} onKeyDown={onKeyDown}>
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {items.map((item) => {
          const row = rowAt(pages, item.index)
          return (
            <div
              key={item.key} id={row === null ? undefined : `claim-${row.id}`} role="row" aria-labelledby={row === null ? undefined : `told-${row.id} marks-${row.id}`} data-menu={menu !== null && menu.row.id === row?.id} aria-selected={row !== null && row.id === chosenId} aria-rowindex={item.index + 1} className={classes.row}
              style={{ top: 0, height: ROW_HEIGHT, transform: `translateY(${item.start}px)` }}
              onContextMenu={(event) => {
                event.preventDefault()
                if (row !== null) setMenu({ row, spot: spotOf(event, scroll.current) })
              }}
              onClick={(event) => {
                if (event.shiftKey) return markTo(item.index)
                lastMarked.current = item.index
                if ((event.ctrlKey || event.metaKey) && row !== null) toggleMark(row.id)
                else openAt(item.index)
              }}
            >
              {row === null ? <div role="gridcell" /> : <ClaimRow row={row} marked={marked.has(row.id)} chosen={row.id === chosenId} articleTitle={titles?.get(row.articleId) ?? null} menuOpened={menu?.row.id === row.id} onMenu={(spot) => setMenu({ row, spot })} />}
            </div>
          )
        })}
      </div>
    </div>
    {menu !== null && <RowMenu row={menu.row} name={nameOf(menu.row)} spot={menu.spot} onClose={() => setMenu(null)} />}
    </>
  )
}
