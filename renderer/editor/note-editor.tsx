import { useEffect, useRef } from 'react'
import type { Direction } from '../../core/model/language.ts'
import { lineDecorations } from './directions.ts'
import { writtenBehind } from '../state/typed-ahead.ts'
import { takesFocus } from '../state/view.ts'
import { monaco, READING_OPTIONS } from './monaco.ts'
import { turnWordKeys } from './word-keys.ts'
import './editor.css'

interface Props {
  /** Which note this is; another one begins with its own text and its own undo history. */
  noteId: string
  text: string
  /** The direction of lines that have no letters yet. */
  fallback: Direction
  label: string
  dark: boolean
  readOnly: boolean
  /** What was typed here and is not saved, at this moment; null where everything is. */
  unsent: () => string | null
  onChange: (text: string) => void
  onLeave: () => void
  /** Escape was pressed: the caret should go where keys are commands again. */
  onEscape: () => void
}

const LEAST_HEIGHT = 96
const MOST_HEIGHT = 320

/** A Markdown note; each line runs in the direction of its own first letter. */
export default function NoteEditor({ noteId, text, fallback, label, dark, readOnly, unsent, onChange, onLeave, onEscape }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const editor = useRef<monaco.editor.IStandaloneCodeEditor | null>(null)
  const told = useRef({ unsent, onChange, onLeave, onEscape })
  const taking = useRef(false)
  useEffect(() => { told.current = { unsent, onChange, onLeave, onEscape } }, [unsent, onChange, onLeave, onEscape])

  useEffect(() => {
    const element = host.current
    if (element === null) return
    const made = monaco.editor.create(element, {
      ...READING_OPTIONS, model: null, fontSize: 14, lineHeight: 24, padding: { top: 6, bottom: 6 }, lineDecorationsWidth: 8, fontFamily: '"Noto Sans Arabic Variable", system-ui, sans-serif', scrollbar: { ...READING_OPTIONS.scrollbar, alwaysConsumeMouseWheel: false }
    })
    editor.current = made
    const undoings = [
      turnWordKeys(made),
      made.onDidChangeModelContent(() => { if (!taking.current) told.current.onChange(made.getValue()) }),
      made.onDidBlurEditorWidget(() => told.current.onLeave()),
      made.onKeyDown((event) => {
        if (event.keyCode !== monaco.KeyCode.Escape || event.browserEvent.isComposing) return
        event.preventDefault()
        event.stopPropagation()
        told.current.onEscape()
      }),
      made.onDidContentSizeChange(({ contentHeight }) => {
        element.style.height = `${Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, contentHeight))}px`
      })
    ]
    return () => {
      told.current.onLeave()
      undoings.forEach((undoing) => undoing.dispose())
      made.getModel()?.dispose()
      made.dispose()
      editor.current = null
    }
  }, [])

  useEffect(() => {
    const made = editor.current
    if (made === null) return
    const model = monaco.editor.createModel('', 'markdown')
    model.setEOL(monaco.editor.EndOfLineSequence.LF)
    model.updateOptions({ bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false } })
    made.setModel(model)
    const turned = made.createDecorationsCollection()
    const turn = (): void => { turned.set(lineDecorations(model, fallback)) }
    const listening = model.onDidChangeContent(turn)
    turn()
    return () => {
      listening.dispose()
      made.setModel(null)
      model.dispose()
    }
  }, [noteId, fallback])

  useEffect(() => {
    const made = editor.current
    if (made === null) return
    // Asked at this moment: what was typed since `text` was drawn is newer. Anything else was written elsewhere.
    const present = told.current.unsent() ?? text
    if (made.getValue() === present) return
    const caret = made.getPosition()
    taking.current = true
    made.setValue(present)
    taking.current = false
    if (caret !== null && made.hasWidgetFocus()) made.setPosition(caret)
  }, [noteId, text, fallback])

  // After the effects that put the text in: what was typed ahead follows it.
  useEffect(() => takesFocus('note', (typed) => {
    const made = editor.current
    const model = made?.getModel()
    if (made == null || model == null) return false
    made.focus()
    if (!made.hasWidgetFocus()) return false
    // Who asks for the note by its key writes on; the caret of a note just opened stands before its first word.
    made.setPosition(model.getFullModelRange().getEndPosition())
    if (typed !== '') made.trigger('keyboard', 'type', { text: writtenBehind(made.getValue(), typed) })
    made.revealPosition(model.getFullModelRange().getEndPosition())
    return true
  }), [])

  useEffect(() => { editor.current?.updateOptions({ readOnly, domReadOnly: readOnly, ariaLabel: label }) }, [readOnly, label])
  useEffect(() => { monaco.editor.setTheme(dark ? 'tahqiq-dark' : 'tahqiq-light') }, [dark])

  return <div className="tq-note" dir="ltr"><div ref={host} className="tq-note-editor" style={{ height: LEAST_HEIGHT }} /></div>
}
