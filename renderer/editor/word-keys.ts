import { monaco } from './monaco.ts'

const MAC = navigator.platform.startsWith('Mac')

const runsRightToLeft = (model: monaco.editor.ITextModel, line: number): boolean =>
  model.getLineDecorations(line).some(({ options }) => options.textDirection === monaco.editor.TextDirection.RTL)

/**
 * Makes word-wise movement go where the arrow points. Monaco moves single letters by what is seen, but whole words by the order of the text,
 * so that in a right-to-left line Ctrl+Left (Option+Left on a Mac) would go right. Gives its own undoing.
 */
export function turnWordKeys(editor: monaco.editor.IStandaloneCodeEditor): monaco.IDisposable {
  return editor.onKeyDown((event) => {
    const byWord = MAC ? event.altKey && !event.ctrlKey && !event.metaKey : event.ctrlKey && !event.altKey && !event.metaKey
    const isLeft = event.keyCode === monaco.KeyCode.LeftArrow
    if (!byWord || (!isLeft && event.keyCode !== monaco.KeyCode.RightArrow)) return
    const model = editor.getModel()
    const position = editor.getPosition()
    if (model === null || position === null || !runsRightToLeft(model, position.lineNumber)) return
    event.preventDefault()
    event.stopPropagation()
    editor.trigger('keyboard', `${isLeft ? 'cursorWordEndRight' : 'cursorWordLeft'}${event.shiftKey ? 'Select' : ''}`, null)
  })
}
