import type { Direction } from '../../core/model/language.ts'
import { firstStrongDirection } from '../../core/model/text-direction.ts'
import { monaco } from './monaco.ts'

/**
 * The decorations that turn lines to run right to left (`textDirection`, microsoft/monaco-editor 0.5x). Every line of a right-to-left
 * article is turned by one range over the whole text; in a left-to-right one, only lines that begin with a right-to-left letter.
 */
export function turnedLines(model: monaco.editor.ITextModel, base: Direction): monaco.editor.IModelDeltaDecoration[] {
  const options: monaco.editor.IModelDecorationOptions = { textDirection: monaco.editor.TextDirection.RTL, isWholeLine: false }
  if (base === 'rtl') return [{ range: model.getFullModelRange(), options }]
  return lineDecorations(model, base)
}

/** Each line turned by its own first letter, as `dir="auto"` does; a line without letters follows `fallback`. */
export function lineDecorations(model: monaco.editor.ITextModel, fallback: Direction): monaco.editor.IModelDeltaDecoration[] {
  const turned: monaco.editor.IModelDeltaDecoration[] = []
  for (let line = 1; line <= model.getLineCount(); line += 1) {
    if ((firstStrongDirection(model.getLineContent(line)) ?? fallback) !== 'rtl') continue
    turned.push({ range: new monaco.Range(line, 1, line, model.getLineMaxColumn(line)), options: { textDirection: monaco.editor.TextDirection.RTL } })
  }
  return turned
}
