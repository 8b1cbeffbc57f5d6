import { Splitter } from '@mantine/core'
import type { SplitterPaneSize } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorBoundary } from '../../parts/error-boundary.tsx'
import { changePreferences, usePreferences, useSession } from '../../state/session.ts'
import { ArticleStage } from '../beside/article-stage.tsx'
import { Inspector } from '../inspector/inspector.tsx'
import { Banners } from './banners.tsx'
import { ClaimSaid } from './claim-said.tsx'
import type { PaneWidths } from './pane-widths.ts'
import { fittingWidths, LEAST, LINES } from './pane-widths.ts'
import { SidePane } from './side-pane.tsx'
import { StatusBar } from './status-bar.tsx'
import { TopBar } from './top-bar.tsx'
import classes from './workbench.module.css'

/** How wide the side panes are before anyone sizes them: a wide window has room for whole headlines. */
const defaultWidths = (): PaneWidths => (window.innerWidth >= 1600 ? { side: 372, inspector: 400 } : { side: 312, inspector: 348 })

const pixels = (size: SplitterPaneSize | undefined, otherwise: number): number => {
  const value = typeof size === 'string' ? Number.parseFloat(size) : NaN
  return Number.isFinite(value) ? Math.round(value) : otherwise
}

/** The width of the window as it is now. */
function useWindowWidth(): number {
  const [width, setWidth] = useState(window.innerWidth)
  useEffect(() => {
    const measure = (): void => setWidth(window.innerWidth)
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [])
  return width
}

/** The workbench: lists, the article, and the inspector of one claim. The widths of the panes are remembered. */
export function Workbench() {
  const { t } = useTranslation()
  const panes = usePreferences()?.panes ?? {}
  const language = useSession((session) => session.language)
  const [widths] = useState(defaultWidths)
  const [chosen, setChosen] = useState<PaneWidths>(() => ({ side: panes.side ?? widths.side, inspector: panes.inspector ?? widths.inspector }))
  const fitting = fittingWidths(chosen, useWindowWidth())
  const dragging = useRef(false)
  const widthsOf = (now: SplitterPaneSize[]): PaneWidths => ({ side: pixels(now[0], widths.side), inspector: pixels(now[2], widths.inspector) })
  const remember = (now: SplitterPaneSize[]): void => { void changePreferences({ panes: { ...panes, ...widthsOf(now) } }) }
  return (
    <div className={classes.root}>
      <TopBar />
      <Banners />
      <div className={classes.stage}>
        <Splitter
          key={language} className={classes.panes} style={{ minWidth: fitting.side + LEAST.article + fitting.inspector + LINES }} classNames={{ handle: classes.handle ?? '' }} attributes={{ handle: { 'aria-label': t('side.line') } }} lineSize={1} withHandle={false} step="12px" shiftStep="60px" sizes={[`${fitting.side}px`, '100%', `${fitting.inspector}px`]}
          onSizeChange={(now) => {
            setChosen(widthsOf(now))
            // A drag is remembered at its end; a change by keyboard or double click has none of its own.
            if (!dragging.current) remember(now)
          }}
          onResizeStart={() => { dragging.current = true }}
          onResizeEnd={(_handle, now) => { dragging.current = false; remember(now) }}
        >
          <Splitter.Pane defaultSize={`${widths.side}px`} min={`${LEAST.side}px`} max="560px" className={classes.pane ?? ''} component="aside" data-pane="side" aria-label={t('side.label')}><ErrorBoundary><SidePane /></ErrorBoundary></Splitter.Pane>
          <Splitter.Pane defaultSize="100%" min={`${LEAST.article}px`} className={classes.pane ?? ''} component="main" id="article" aria-label={t('article.label')}><ErrorBoundary><ArticleStage /></ErrorBoundary></Splitter.Pane>
          <Splitter.Pane defaultSize={`${widths.inspector}px`} min={`${LEAST.inspector}px`} max="640px" className={classes.pane ?? ''} component="aside" data-pane="inspector" aria-label={t('inspector.label')}><ErrorBoundary><Inspector /></ErrorBoundary></Splitter.Pane>
        </Splitter>
      </div>
      <StatusBar />
      <ClaimSaid />
    </div>
  )
}
