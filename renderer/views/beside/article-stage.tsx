import { Splitter } from '@mantine/core'
import type { SplitterPaneSize } from '@mantine/hooks'
import { useElementSize } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorBoundary } from '../../parts/error-boundary.tsx'
import { useBeside } from '../../state/beside.ts'
import { changePreferences, usePreferences } from '../../state/session.ts'
import { ArticlePane } from '../article/article-pane.tsx'
import { BesidePane } from './beside-pane.tsx'
import { isStacked } from './stacking.ts'
import handle from '../workbench/workbench.module.css'
import classes from './beside.module.css'

/** The least share of the room that either article has, in percent. */
const LEAST_SHARE = 25

const shareOf = ([first]: SplitterPaneSize[]): number => (typeof first === 'number' ? first : Number.parseFloat(first ?? ''))

/** The article, and where one was opened beside it the second: next to one another where there is room, else one over the other. What share the first has is remembered. */
export function ArticleStage() {
  const { t } = useTranslation()
  const second = useBeside((beside) => beside.open)
  const { ref, width } = useElementSize()
  const panes = usePreferences()?.panes ?? {}
  const stacked = isStacked(width)
  const name = stacked ? 'besideUnder' : 'beside'
  const [chosen, setChosen] = useState<Readonly<Record<string, number>>>({})
  const share = chosen[name] ?? panes[name] ?? 50
  const dragging = useRef(false)
  const remember = (now: SplitterPaneSize[]): void => { void changePreferences({ panes: { ...panes, [name]: Math.round(shareOf(now)) } }) }
  return (
    <div ref={ref} className={classes.stage}>
      <Splitter
        className={classes.panes ?? ''} classNames={{ handle: handle.handle ?? '' }} attributes={{ handle: { 'aria-label': t('beside.line') } }} lineSize={1} withHandle={false} step={2} shiftStep={10} orientation={stacked ? 'vertical' : 'horizontal'} sizes={second === null ? [100] : [share, 100 - share]}
        onSizeChange={(now) => {
          if (second === null) return
          setChosen({ ...chosen, [name]: shareOf(now) })
          // A drag is remembered at its end; a change by keyboard or double click has none of its own.
          if (!dragging.current) remember(now)
        }}
        onResizeStart={() => { dragging.current = true }}
        onResizeEnd={(_handle, now) => { dragging.current = false; remember(now) }}
      >
        <Splitter.Pane defaultSize={second === null ? 100 : 50} min={LEAST_SHARE} className={classes.pane ?? ''} data-pane="article"><ErrorBoundary><ArticlePane /></ErrorBoundary></Splitter.Pane>
        {second !== null && <Splitter.Pane defaultSize={50} min={LEAST_SHARE} className={classes.pane ?? ''} component="section" data-pane="beside" aria-label={t('beside.label')}><ErrorBoundary><BesidePane open={second} /></ErrorBoundary></Splitter.Pane>}
      </Splitter>
    </div>
  )
}
