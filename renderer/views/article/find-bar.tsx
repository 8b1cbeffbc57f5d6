import { TextInput } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconSearch, IconX } from '@tabler/icons-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../format/numbers.ts'
import { IconButton } from '../../parts/icon-button.tsx'
import { takesFocus } from '../../state/view.ts'
import classes from './article-pane.module.css'

interface Find { shown: boolean; text: string; at: number }

/** What is looked for in an article, and the box to write it in. */
export interface Finding {
  find: Find
  count: number
  field: RefObject<HTMLInputElement | null>
  show: () => void
  change: (find: Find) => void
  /** Says how many places there are. */
  found: (count: number) => void
}

const NOTHING: Find = { shown: false, text: '', at: 0 }

/** Looking for text in an article; `what` is the name by which the box is asked to take the caret. */
export function useFinding(what: 'find' | 'find-beside', articleId: string | null): Finding {
  const [find, change] = useState(NOTHING)
  const [count, found] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const show = useCallback(() => {
    // Drawn at once, so that what is typed next goes into the field.
    flushSync(() => change((now) => ({ ...now, shown: true })))
    field.current?.select()
    return true
  }, [])
  useEffect(() => (articleId === null ? undefined : takesFocus(what, show)), [what, articleId, show])
  return { find, count, field, show, change, found }
}

/** The box to find text in an article. */
export function FindBar({ find, count, field, change }: Finding) {
  const { t } = useTranslation()
  if (!find.shown) return null
  return (
    <div className={classes.find} role="search">
      <TextInput
        ref={field} aria-label={t('article.find')} placeholder={t('article.find')} leftSection={<IconSearch size={14} />} value={find.text} onChange={(event) => change({ shown: true, text: event.currentTarget.value, at: 0 })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') change({ ...find, at: find.at + (event.shiftKey ? -1 : 1) })
          if (event.key === 'Escape') change(NOTHING)
        }}
      />
      <span className="tq-numbers" aria-live="polite" style={{ fontSize: 12, color: 'var(--mantine-color-dimmed)' }}>{find.text === '' ? '' : t('article.findCount', { at: formatNumber(count === 0 ? 0 : (((find.at % count) + count) % count) + 1), total: formatNumber(count) })}</span>
      <IconButton label={t('article.findPrevious')} onClick={() => change({ ...find, at: find.at - 1 })}><IconChevronUp size={15} /></IconButton>
      <IconButton label={t('article.findNext')} onClick={() => change({ ...find, at: find.at + 1 })}><IconChevronDown size={15} /></IconButton>
      <IconButton label={t('common.close')} onClick={() => change(NOTHING)}><IconX size={15} /></IconButton>
    </div>
  )
}
