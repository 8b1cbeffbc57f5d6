import { Menu, Progress, SegmentedControl, TextInput, Tooltip } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconAdjustmentsHorizontal, IconArrowsSort, IconSearch, IconX, IconSortAscending, IconSortDescending } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { focusPane } from '../../commands/panes.ts'
import { CLAIM_SORT_KEYS } from './claim-sorts.ts'
import { formatNumber } from '../../format/numbers.ts'
import { IconButton } from '../../parts/icon-button.tsx'
import { useArticles } from '../../state/articles.ts'
import { isNarrowed } from '../../state/claim-query.ts'
import { changeQuery, useClaimList } from '../../state/claim-list.ts'
import { showFailure } from '../../state/failures.tsx'
import { useSession } from '../../state/session.ts'
import { focusRequestMet, useView } from '../../state/view.ts'
import { BulkBar } from './bulk-bar.tsx'
import { ClaimFilters } from './claim-filters.tsx'
import { ClaimRows } from './claim-rows.tsx'
import classes from '../workbench/side-pane.module.css'

const narrow = (patch: Parameters<typeof changeQuery>[0]): void => { changeQuery(patch).catch(showFailure) }

/** Says that a search may find more in a moment, while a workspace just opened is still being read for it. */
function SearchFilling() {
  const { t } = useTranslation()
  const filling = useSession((session) => session.workspace?.searchFilling ?? null)
  const searches = useClaimList((list) => list.query.text.trim() !== '')
  if (filling === null || !searches) return null
  return (
    <div className={classes.filling} role="status">
      {t('claims.filling', { done: formatNumber(filling.done), total: formatNumber(filling.total) })}
      <Progress size="xs" mt={4} value={(filling.done / filling.total) * 100} aria-label={t('claims.fillingLabel')} />
    </div>
  )
}

/** The claims of an article or of the whole workspace: searched, narrowed, sorted, and changed many at once. */
export function ClaimListPane() {
  const { t } = useTranslation()
  const query = useClaimList((list) => list.query)
  const total = useClaimList((list) => list.total)
  const faulty = useClaimList((list) => list.fault !== null)
  const openId = useArticles((articles) => articles.open?.article.id ?? null)
  const focusRequest = useView((view) => (view.focusRequest?.what === 'search' ? view.focusRequest.number : 0))
  const marked = useView((view) => view.marked.size)
  const [typed, setTyped] = useState(query.text)
  const [filtersShown, setFiltersShown] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const search = useDebouncedCallback((text: string) => narrow({ text }), { delay: 180, flushOnUnmount: true })
  const empty = (patch: Parameters<typeof changeQuery>[0] = {}): void => {
    search.cancel()
    setTyped('')
    narrow({ ...patch, text: '' })
  }
  useEffect(() => {
    if (focusRequest === 0) return
    field.current?.select()
    focusRequestMet()
  }, [focusRequest])
  /** Puts the caret into the list. Whoever goes there before the pause in typing means what was typed, not what was found until then. */
  const lead = (): void => {
    const isPending = search.isPending()
    search.cancel()
    if (total > 0) focusPane('side')
    if (!isPending) return
    changeQuery({ text: typed }).then(() => {
      const at = document.activeElement
      // Where nothing was found there is no list for the caret to be in.
      if (useClaimList.getState().total === 0) { if (at === document.body) field.current?.focus() } else if (at === field.current) focusPane('side')
    }, showFailure)
  }
  // Enter and the arrow lead to what was found; Escape empties the field first and leaves it then.
  const onSearchKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' || event.key === 'ArrowDown' || (event.key === 'Escape' && typed === '')) {
      event.preventDefault()
      lead()
    } else if (event.key === 'Escape') {
      empty()
    }
  }
  useEffect(() => { if (query.scope === 'article') narrow({}) }, [openId, query.scope])
  const chips = query.kinds.length + query.verdicts.length + query.workflows.length + Number(query.flagged) + Number(query.orphaned)
  return (
    <>
      <div className={classes.tools}>
        <Tooltip label={t('claims.searchHint')} multiline maw={300}>
          <TextInput
            ref={field} type="search" leftSection={<IconSearch size={14} />} placeholder={t('claims.search')} aria-label={t('claims.search')} aria-description={t('claims.searchHint')} value={typed} error={faulty}
            onChange={(event) => { setTyped(event.currentTarget.value); search(event.currentTarget.value) }}
            onKeyDown={onSearchKey}
          />
        </Tooltip>
        <IconButton label={t('claims.filters')} variant={chips > 0 ? 'light' : 'subtle'} color={chips > 0 ? 'green' : 'gray'} aria-expanded={filtersShown} onClick={() => setFiltersShown(!filtersShown)}><IconAdjustmentsHorizontal size={16} /></IconButton>
        <Menu position="bottom-end">
          <Menu.Target><IconButton label={t('claims.sort')}><IconArrowsSort size={16} /></IconButton></Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{t('claims.sort')}</Menu.Label>
            {CLAIM_SORT_KEYS.map((by) => (
              <Menu.Item key={by} fw={query.sort.by === by ? 650 : 400} aria-current={query.sort.by === by} onClick={() => narrow({ sort: { by, descending: by === 'score' || by === 'value' || by === 'updated' } })}>{t(`claims.sortBy.${by}`)}</Menu.Item>
            ))}
            <Menu.Divider />
            <Menu.Item leftSection={query.sort.descending ? <IconSortAscending size={15} /> : <IconSortDescending size={15} />} onClick={() => narrow({ sort: { ...query.sort, descending: !query.sort.descending } })}>{query.sort.descending ? t('claims.ascending') : t('claims.descending')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      {filtersShown && <ClaimFilters />}
      <div className={classes.bar}>
        <SegmentedControl size="xs" aria-label={t('claims.scope')} value={query.scope} onChange={(scope) => narrow({ scope })} data={[{ value: 'all' as const, label: t('claims.scopeAll') }, { value: 'article' as const, label: t('claims.scopeArticle'), disabled: openId === null }]} />
        <span style={{ flex: 1 }} />
        <span aria-live="polite" data-testid="claim-total">{t('count.claims', { count: total })}</span>
        {isNarrowed(query) && <IconButton size="sm" label={t('claims.clearFilters')} onClick={() => empty({ kinds: [], verdicts: [], workflows: [], flagged: false, orphaned: false })}><IconX size={14} /></IconButton>}
      </div>
      <SearchFilling />
      {marked > 0 && <BulkBar />}
      <ClaimRows />
    </>
  )
}
