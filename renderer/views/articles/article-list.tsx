import { Button, Menu, TextInput } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { IconClipboardText, IconColumns2, IconFileImport, IconFiles, IconFileText, IconFolder, IconPencil, IconReplace, IconSearch, IconTrash } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleSummary } from '../../../core/model/summary.ts'
import { run } from '../../commands/commands.ts'
import { formatDate } from '../../format/dates.ts'
import { folded } from '../../format/fold.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { Confirm } from '../../parts/confirm.tsx'
import { EmptyPane } from '../../parts/empty-pane.tsx'
import type { MenuSpot } from '../../parts/row-menu.tsx'
import { isMenuKey, RowMenuButton, SpotMenu, spotInRow, spotOf } from '../../parts/row-menu.tsx'
import { openArticle, useArticles } from '../../state/articles.ts'
import { openBeside } from '../../state/beside.ts'
import { showDone, showFailure } from '../../state/failures.tsx'
import { pickAndImport } from '../../state/importing.ts'
import { call } from '../../state/link.ts'
import { useReadOnly } from '../../state/session.ts'
import { openDialog } from '../../state/view.ts'
import classes from '../workbench/side-pane.module.css'

const ROW_HEIGHT = 74

/** All articles, narrowed by title and publisher. */
export function ArticleList() {
  const { t } = useTranslation()
  const rows = useArticles((articles) => articles.rows)
  const loaded = useArticles((articles) => articles.loaded)
  const openId = useArticles((articles) => articles.opening ?? articles.open?.article.id ?? null)
  const openedId = useArticles((articles) => articles.open?.article.id ?? null)
  const readOnly = useReadOnly()
  const [filter, setFilter] = useState('')
  const [removing, setRemoving] = useState<ArticleSummary | null>(null)
  const [menu, setMenu] = useState<{ row: ArticleSummary; spot: MenuSpot } | null>(null)
  const scroll = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => {
    const wanted = folded(filter.trim())
    return wanted === '' ? rows : rows.filter((row) => folded(`${row.title} ${row.publisher ?? ''}`).includes(wanted))
  }, [rows, filter])
  const virtual = useVirtualizer({ count: shown.length, getScrollElement: () => scroll.current, estimateSize: () => ROW_HEIGHT, overscan: 8, getItemKey: (index) => shown[index]?.id ?? index })
  const openAt = (index: number): void => {
    const row = shown[index]
    if (row === undefined) return
    virtual.scrollToIndex(index)
    openArticle(row.id).catch(showFailure)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = shown.findIndex((row) => row.id === openId)
    if (isMenuKey(event)) {
      event.preventDefault()
      const row = shown[at]
      const element = row === undefined ? null : document.getElementById(`article-${row.id}`)
      if (row !== undefined && element !== null) setMenu({ row, spot: spotInRow(element, scroll.current) })
      return
    }
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key]
    if (to === undefined || event.altKey || event.ctrlKey) return
    event.preventDefault()
    // The caret may be in a row's button, which is left behind.
    scroll.current?.focus()
    openAt(Math.max(0, Math.min(shown.length - 1, to)))
  }
  // Another article may have been opened since it was asked for.
  const isOpen = (articleId: string): boolean => useArticles.getState().open?.article.id === articleId
  const openFor = (articleId: string, dialog: 'facts' | 'replace-text'): void => {
    openArticle(articleId).then(() => { if (isOpen(articleId)) openDialog(dialog) }).catch(showFailure)
  }
  const remove = (row: ArticleSummary): void => {
    call('articles.remove', { articleIds: [row.id] }).then(() => {
      if (isOpen(row.id)) useArticles.setState({ open: null })
      showDone(t('articles.removed'))
    }).catch(showFailure)
  }
  const importMenu = (
    <Menu position="bottom-end">
      <Menu.Target><Button leftSection={<IconFileImport size={14} />} disabled={readOnly}>{t('articles.import')}</Button></Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFiles size={15} />} onClick={() => run('import.files')}>{t('import.choose')}</Menu.Item>
        <Menu.Item leftSection={<IconFolder size={15} />} onClick={() => { pickAndImport(true).catch(showFailure) }}>{t('import.wholeFolder')}</Menu.Item>
        <Menu.Item leftSection={<IconClipboardText size={15} />} onClick={() => run('import.paste')}>{t('articles.paste')}</Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconReplace size={15} />} onClick={() => run('import.interchange')}>{t('import.interchange')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
  return (
    <>
      <div className={classes.tools}>
        <TextInput leftSection={<IconSearch size={14} />} placeholder={t('articles.filter')} aria-label={t('articles.filter')} value={filter} onChange={(event) => setFilter(event.currentTarget.value)} />
        {importMenu}
      </div>
      {loaded && shown.length === 0
        ? <EmptyPane icon={<IconFiles size={32} stroke={1.3} />} title={rows.length === 0 ? t('articles.none') : t('articles.noneMatch')} />
        : (
          <div ref={scroll} className={classes.scroll} role="grid" aria-rowcount={shown.length} tabIndex={0} data-pane-focus aria-label={t('articles.list')} aria-activedescendant={openId === null ? undefined : `article-${openId}`} onKeyDown={onKeyDown}>
            <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
              {virtual.getVirtualItems().map((item) => {
                const row = shown[item.index]
                if (row === undefined) return null
                return (
                  <div key={item.key} id={`article-${row.id}`} role="row" aria-labelledby={`told-${row.id}`} aria-rowindex={item.index + 1} aria-selected={row.id === openId} data-menu={menu?.row.id === row.id} className={classes.row} style={{ top: 0, height: ROW_HEIGHT, transform: `translateY(${item.start}px)` }} onClick={() => openAt(item.index)} onContextMenu={(event) => {
                    event.preventDefault()
                    setMenu({ row, spot: spotOf(event, scroll.current) })
                  }}>
                    <div role="gridcell" id={`told-${row.id}`} className={classes.text}>
                      <div className={`${classes.titleTwo} ${classes.aligned}`} dir="auto">{row.title}</div>
                      <div className={classes.meta}>
                        <span style={{ flex: 'none' }}>{row.claimCount > 0 && row.openCount === 0 ? t('articles.allDone') : t('count.claims', { count: row.claimCount })}</span>
                        {row.openCount > 0 && row.openCount < row.claimCount && <span style={{ flex: 'none' }}>{t('count.open', { count: row.openCount })}</span>}
                        {row.publisher !== null && <Bidi>{row.publisher}</Bidi>}
                        {row.publishedAt !== null && <span>{formatDate(row.publishedAt)}</span>}
                      </div>
                    </div>
                    <div role="gridcell"><RowMenuButton name={row.title} opened={menu?.row.id === row.id} reached={row.id === openId} onOpen={(spot) => setMenu({ row, spot })} /></div>
                  </div>
                )
              })}
            </div>
          </div>
        )}
      {menu !== null && (
        <SpotMenu spot={menu.spot} label={t('common.menuOf', { name: menu.row.title })} onClose={() => setMenu(null)}>
          <Menu.Item leftSection={<IconFileText size={15} />} onClick={() => { openArticle(menu.row.id).catch(showFailure) }}>{t('common.open')}</Menu.Item>
          <Menu.Item disabled={openedId === null || menu.row.id === openedId} leftSection={<IconColumns2 size={15} />} onClick={() => { openBeside(menu.row.id).catch(showFailure) }}>{t('beside.open')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item disabled={readOnly} leftSection={<IconPencil size={15} />} onClick={() => { openFor(menu.row.id, 'facts') }}>{t('articles.facts')}</Menu.Item>
          <Menu.Item disabled={readOnly} leftSection={<IconReplace size={15} />} onClick={() => { openFor(menu.row.id, 'replace-text') }}>{t('articles.replaceText')}</Menu.Item>
          <Menu.Item disabled={readOnly} c="var(--mantine-color-error)" leftSection={<IconTrash size={15} />} onClick={() => setRemoving(menu.row)}>{t('common.remove')}</Menu.Item>
        </SpotMenu>
      )}
      <Confirm opened={removing !== null} title={t('articles.removeTitle')} body={t('articles.removeBody')} action={t('articles.removeDo')} onClose={() => setRemoving(null)} onConfirm={() => { if (removing !== null) remove(removing) }} />
    </>
  )
}
