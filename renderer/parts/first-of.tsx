import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** How many rows are drawn at once: more than anybody reads at a glance, few enough that they are there at once. */
const AT_ONCE = 50

/** The first of a list, more of it each time `more` is pressed, which is null where all are on show. A file that is no article may tell one figure some ten thousand times. */
export function useFirstOf<Row>(rows: readonly Row[]): { shown: readonly Row[]; more: ReactNode } {
  const { t } = useTranslation()
  const [most, setMost] = useState(AT_ONCE)
  const left = rows.length - most
  return { shown: left > 0 ? rows.slice(0, most) : rows, more: left > 0 ? <Button size="compact-xs" variant="subtle" style={{ alignSelf: 'flex-start' }} onClick={() => setMost(most * 2)}>{t('common.showMore', { left })}</Button> : null }
}
