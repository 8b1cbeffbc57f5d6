import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../core/model/claim.ts'
import { figureInWords } from '../format/figure-words.ts'
import { VerdictIcon } from '../parts/verdict-icon.tsx'
import type { Placed } from './claim-decorations.ts'
import { monaco } from './monaco.ts'

interface Props {
  editor: monaco.editor.IStandaloneCodeEditor
  placed: readonly Placed[]
  chosenId: string | null
  side: 'left' | 'right'
  /** How far from the pane's edge, in CSS pixels. */
  margin: number
  label: string
  onChoose: (claimId: string) => void
}

interface Row { top: number; claims: Claim[] }

const lineHeightOption = monaco.editor.EditorOption.lineHeight

/** How many marks fit beside one row of text. */
const FIT = 2

/**
 * The verdicts of the claims, each beside the row that its passage begins on: at the right of right-to-left text, where a reader's eye is.
 * Monaco's own glyph margin stands only on the left and holds one glyph a row, while one row of a news story often holds three figures.
 */
export function VerdictMarks({ editor, placed, chosenId, side, margin, label, onChoose }: Props) {
  const { t } = useTranslation()
  const inner = useRef<HTMLDivElement>(null)
  const [layout, setLayout] = useState(0)
  const [band, setBand] = useState({ from: 0, to: 0 })

  useEffect(() => {
    let frame = 0
    const follow = (): void => {
      if (inner.current !== null) inner.current.style.transform = `translateY(${-editor.getScrollTop()}px)`
      const height = Math.max(1, editor.getLayoutInfo().height)
      // Moved on only when a page has gone by: a wire of a thousand figures would else be drawn anew at every turn of the wheel.
      const page = Math.floor(editor.getScrollTop() / height)
      const next = { from: (page - 1) * height, to: (page + 3) * height }
      setBand((now) => (now.from === next.from && now.to === next.to ? now : next))
    }
    const measure = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        setLayout((count) => count + 1)
        follow()
      })
    }
    const undoings = [editor.onDidScrollChange(follow), editor.onDidContentSizeChange(measure), editor.onDidLayoutChange(measure), editor.onDidChangeModel(measure)]
    measure()
    return () => {
      cancelAnimationFrame(frame)
      undoings.forEach((undoing) => undoing.dispose())
    }
  }, [editor])

  const rows = useMemo(() => {
    const model = editor.getModel()
    const byTop = new Map<number, Row>()
    if (model === null || layout === 0) return []
    const length = model.getValueLength()
    for (const { claim, start, mention } of placed) {
      if (start > length || mention > 0) continue
      const { lineNumber, column } = model.getPositionAt(start)
      const top = editor.getTopForPosition(lineNumber, column)
      const row = byTop.get(top)
      if (row === undefined) byTop.set(top, { top, claims: [claim] })
      else row.claims.push(claim)
    }
    return [...byTop.values()]
  }, [editor, placed, layout])

  const lineHeight = editor.getOption(lineHeightOption)
  return (
    <div className="tq-marks" data-side={side} style={{ [side]: side === 'right' ? margin + 10 : margin }} role="group" aria-label={label}>
      <div ref={inner} className="tq-marks-inner">
        {rows.filter(({ top }) => top >= band.from && top <= band.to).map((row) => (
          <div key={row.top} className="tq-marks-row" style={{ top: row.top, height: lineHeight }}>
            {row.claims.map((claim, index) => (index < FIT || row.claims.length === FIT + 1 || claim.id === chosenId) && (
              <button key={claim.id} type="button" tabIndex={-1} className="tq-mark" aria-pressed={claim.id === chosenId} title={`${t(`verdict.${claim.verdict}`)} · ${figureInWords(claim.figure)}`} aria-label={`${t(`verdict.${claim.verdict}`)}: ${figureInWords(claim.figure)}`} onClick={() => onChoose(claim.id)} style={row.claims.length > FIT ? { width: 16 } : undefined}>
                <VerdictIcon verdict={claim.verdict} size={row.claims.length > FIT ? 14 : 16} />
              </button>
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}
