import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { Claim } from '../../core/model/claim.ts'
import type { Direction } from '../../core/model/language.ts'
import { ARTICLE_EDITOR_CLASS } from '../commands/typing.ts'
import { ClaimDecorations, placedMentions } from './claim-decorations.ts'
import type { Placed } from './claim-decorations.ts'
import { turnedLines } from './directions.ts'
import { FindInArticle } from './find-in-article.ts'
import { monaco, READING_OPTIONS } from './monaco.ts'
import { readingColumn } from './reading-column.ts'
import { shownText } from './shown-text.ts'
import { VerdictMarks } from './verdict-marks.tsx'
import { turnWordKeys } from './word-keys.ts'
import './editor.css'

/** A place in the window, in CSS pixels from its top left. */
export interface Spot { x: number; y: number }
export interface SelectedPassage { start: number; end: number; text: string }

interface Props {
  articleId: string
  text: string
  direction: Direction
  claims: readonly Claim[]
  chosenId: string | null
  /** Raised to bring the chosen claim into view. */
  revealRequest: number
  dark: boolean
  fontSize: number
  label: string
  marksLabel: string
  /** What is looked for in the text, and which finding is the present one. */
  find: { text: string; at: number }
  onChoose: (claimId: string) => void
  onSelect: (passage: SelectedPassage | null) => void
  /** `mention` is the place, in the claim's list of mentions, of the passage that was pointed at; 0 where none was. */
  onMenu: (spot: Spot, claimId: string | null, mention: number) => void
  onFound: (count: number) => void
  /** What to show of a claim that the pointer rests on. */
  hoverCard: (claim: Claim) => ReactNode
  /** What to offer beside a selection. */
  selectionBar: ReactNode
}

const REST_MS = 320

/** Finds where the chosen claim stands first in the text; null where none is chosen, or it has no place. What was found is kept while nothing changes, for a text that scrolls asks at every step. */
function chosenRangeFinder(): (editor: monaco.editor.IStandaloneCodeEditor, props: Props) => monaco.Range | null {
  let last: { model: monaco.editor.ITextModel | null; claims: Props['claims']; chosenId: string | null; range: monaco.Range | null } | null = null
  return (editor, { claims, chosenId, text }) => {
    const model = editor.getModel()
    if (last === null || last.model !== model || last.claims !== claims || last.chosenId !== chosenId) {
      const [first] = chosenId === null ? [] : placedMentions(claims.filter(({ id }) => id === chosenId), text.length)
      last = { model, claims, chosenId, range: model === null || first === undefined ? null : monaco.Range.fromPositions(model.getPositionAt(first.start), model.getPositionAt(first.end)) }
    }
    return last.range
  }
}

const isInView = (editor: monaco.editor.IStandaloneCodeEditor, range: monaco.Range | null): boolean =>
  range !== null && editor.getVisibleRanges().some((lines) => lines.containsPosition(range.getStartPosition()))

/** Brings a passage into view where it is not. */
function reveal(editor: monaco.editor.IStandaloneCodeEditor, range: monaco.Range | null): void {
  if (range !== null) editor.revealRangeInCenterIfOutsideViewport(range, monaco.editor.ScrollType.Immediate)
}

/** The text of an article, read-only, its claims highlighted and their verdicts beside it. */
export default function ArticleEditor(props: Props) {
  const { articleId, text, direction, claims, chosenId, revealRequest, dark, fontSize, label } = props
  const host = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<monaco.editor.IStandaloneCodeEditor | null>(null)
  const [paneWidth, setPaneWidth] = useState(0)
  const [placed, setPlaced] = useState<readonly Placed[]>([])
  const [hover, setHover] = useState<{ claim: Claim; spot: Spot } | null>(null)
  const [bar, setBar] = useState<Spot | null>(null)
  const decorations = useRef<ClaimDecorations | null>(null)
  const told = useRef(props)
  useEffect(() => { told.current = props })
  const [chosenRange] = useState(chosenRangeFinder)
  /** Whether the chosen claim could be seen when it was chosen, or the text last scrolled. */
  const inView = useRef(false)

  useEffect(() => {
    const element = host.current
    if (element === null) return
    const made = monaco.editor.create(element, { ...READING_OPTIONS, model: null, readOnly: true, domReadOnly: true, padding: { top: 12, bottom: 48 }, extraEditorClassName: 'tq-reading' })
    const drawn = new ClaimDecorations(made)
    decorations.current = drawn
    let resting: ReturnType<typeof setTimeout> | undefined
    const forget = (): void => {
      clearTimeout(resting)
      setHover(null)
    }
    const undoings = [
      turnWordKeys(made),
      made.onMouseUp(({ target, event }) => {
        if (!event.leftButton || target.position === null || made.getSelection()?.isEmpty() === false) return
        const hit = target.type === monaco.editor.MouseTargetType.CONTENT_TEXT ? drawn.at(target.position) : null
        if (hit !== null) told.current.onChoose(hit.claim.id)
      }),
      made.onMouseMove(({ target, event }) => {
        forget()
        const hit = target.type === monaco.editor.MouseTargetType.CONTENT_TEXT && target.position !== null ? drawn.at(target.position) : null
        if (hit !== null && event.buttons === 0) resting = setTimeout(() => setHover({ claim: hit.claim, spot: { x: event.posx, y: event.posy } }), REST_MS)
      }),
      made.onDidLayoutChange(({ width }) => {
        setPaneWidth(width)
        // A pane that gives room to another keeps what was looked at in view.
        if (inView.current) requestAnimationFrame(() => reveal(made, chosenRange(made, told.current)))
      }),
      made.onMouseLeave(forget),
      made.onMouseDown(forget),
      made.onDidScrollChange(() => {
        forget()
        setBar(null)
        inView.current = isInView(made, chosenRange(made, told.current))
      }),
      made.onContextMenu(({ target, event }) => {
        event.preventDefault()
        const hit = target.position === null ? null : drawn.at(target.position)
        told.current.onMenu({ x: event.posx, y: event.posy }, hit?.claim.id ?? null, hit?.mention ?? 0)
      }),
      made.onKeyDown((event) => {
        const position = made.getPosition()
        if (event.keyCode === monaco.KeyCode.Enter && position !== null) {
          const hit = drawn.at(position)
          if (hit !== null) told.current.onChoose(hit.claim.id)
        }
        const menuKey = event.keyCode === monaco.KeyCode.ContextMenu || (event.shiftKey && event.keyCode === monaco.KeyCode.F10)
        if (menuKey && position !== null) {
          event.preventDefault()
          const at = made.getScrolledVisiblePosition(position)
          const hit = drawn.at(position)
          const frame = element.getBoundingClientRect()
          told.current.onMenu({ x: frame.left + (at?.left ?? 0), y: frame.top + (at?.top ?? 0) + (at?.height ?? 0) }, hit?.claim.id ?? null, hit?.mention ?? 0)
        }
      }),
      made.onDidChangeCursorSelection(({ selection }) => {
        const model = made.getModel()
        if (model === null || selection.isEmpty()) {
          told.current.onSelect(null)
          setBar(null)
          return
        }
        const start = model.getOffsetAt(selection.getStartPosition())
        const end = model.getOffsetAt(selection.getEndPosition())
        told.current.onSelect({ start, end, text: told.current.text.slice(start, end) })
        const at = made.getScrolledVisiblePosition(selection.getPosition())
        setBar(at === null ? null : { x: at.left, y: at.top + at.height + 4 })
      })
    ]
    // Monaco counts clicks by the time at which it comes to them; where the first one shows a claim, on a slow machine the second comes too late. The system counts right.
    const selectWord = (): void => {
      const position = made.getPosition()
      const word = position === null || made.getSelection()?.isEmpty() === false ? null : made.getModel()?.getWordAtPosition(position)
      if (position !== null && word != null) made.setSelection(new monaco.Range(position.lineNumber, word.startColumn, position.lineNumber, word.endColumn))
    }
    element.addEventListener('dblclick', selectWord)
    setPaneWidth(made.getLayoutInfo().width)
    setEditor(made)
    return () => {
      clearTimeout(resting)
      element.removeEventListener('dblclick', selectWord)
      undoings.forEach((undoing) => undoing.dispose())
      made.dispose()
      setEditor(null)
    }
  }, [chosenRange])

  // Before the text is put in: each of these breaks all its lines anew, which in a long one takes seconds.
  useEffect(() => { editor?.updateOptions({ fontSize, lineHeight: Math.round(fontSize * 1.85), ariaLabel: label }) }, [editor, fontSize, label])
  const column = readingColumn(paneWidth, fontSize, direction)
  useEffect(() => { editor?.updateOptions({ lineDecorationsWidth: column.left, scrollbar: { ...READING_OPTIONS.scrollbar, verticalScrollbarSize: column.scrollbar } }) }, [editor, column.left, column.scrollbar])

  useEffect(() => {
    if (editor === null) return
    const model = monaco.editor.createModel(shownText(text), 'plaintext')
    // Offsets count a line's end as one unit, as the workspace does.
    model.setEOL(monaco.editor.EndOfLineSequence.LF)
    editor.setModel(model)
    const turned = editor.createDecorationsCollection(turnedLines(model, direction))
    return () => {
      turned.clear()
      decorations.current?.clear()
      editor.setModel(null)
      model.dispose()
    }
  }, [editor, articleId, text, direction])

  useEffect(() => {
    if (editor === null) return
    const next = placedMentions(claims, text.length)
    decorations.current?.draw(next)
    setPlaced(next)
  }, [editor, articleId, text, direction, claims])

  useEffect(() => {
    decorations.current?.emphasise(placed, chosenId)
    // Drawn at once: Monaco finds no place for a click that comes before it has drawn, and the second of two would be lost.
    editor?.render()
    if (editor !== null) inView.current = isInView(editor, chosenRange(editor, told.current))
  }, [editor, articleId, text, direction, placed, chosenId, chosenRange])

  useEffect(() => {
    // Only a request scrolls; a claim that merely changes does not.
    if (editor === null || revealRequest === 0) return
    // Lines are measured after they are drawn, so the place is right only in the next frame.
    const frame = requestAnimationFrame(() => {
      inView.current = true
      reveal(editor, chosenRange(editor, told.current))
    })
    return () => cancelAnimationFrame(frame)
  }, [editor, articleId, revealRequest, chosenRange])

  useEffect(() => { monaco.editor.setTheme(dark ? 'tahqiq-dark' : 'tahqiq-light') }, [dark])

  const finder = useRef<FindInArticle | null>(null)
  useEffect(() => {
    if (editor === null) return
    finder.current = new FindInArticle(editor)
    return () => finder.current?.dispose()
  }, [editor, articleId, text])
  useEffect(() => { told.current.onFound(finder.current?.show(props.find.text, props.find.at) ?? 0) }, [editor, articleId, text, props.find.text, props.find.at])

  const marks = editor === null ? null : <VerdictMarks editor={editor} margin={column.margin} placed={placed} chosenId={chosenId} side={direction === 'rtl' ? 'right' : 'left'} label={props.marksLabel} onChoose={props.onChoose} />
  return (
    <div className={`tq-article-row tq-${direction}`} dir="ltr">
      <div className={`tq-editor ${ARTICLE_EDITOR_CLASS}`}>
        <div ref={host} className="tq-editor-host" />
        {bar !== null && props.selectionBar !== null && <div className="tq-selection-bar" style={{ left: Math.max(8, Math.min(bar.x - 120, (host.current?.clientWidth ?? 400) - 290)), top: bar.y }}>{props.selectionBar}</div>}
        {hover !== null && <div className="tq-hover-card" role="tooltip" style={{ left: Math.min(hover.spot.x + 12, window.innerWidth - 360), top: hover.spot.y + 18 }}>{props.hoverCard(hover.claim)}</div>}
      </div>
      {marks}
    </div>
  )
}
