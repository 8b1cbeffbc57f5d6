import { DOMLineBreaksComputerFactory } from 'monaco-editor/editor/browser/view/domLineBreaksComputer.js'
import type { LineSource } from 'monaco-editor/editor/browser/view/domLineBreaksComputer.js'
import { ModelLineProjectionData } from 'monaco-editor/editor/common/modelLineProjectionData.js'
import { lineBreaks, piecesOf } from './line-breaks.ts'
import type { monaco } from './monaco.ts'
import { WordWidths } from './word-widths.ts'

const fonts = new Map<string, WordWidths>()
// A face that comes late draws the words anew, at other widths.
document.fonts.addEventListener('loadingdone', ({ fontfaces }) => {
  for (const [key, widths] of fonts) if (fontfaces.some((face) => widths.isDrawnBy(face))) fonts.delete(key)
})

function widthsIn(font: monaco.editor.FontInfo): WordWidths {
  const key = [font.fontFamily, font.fontWeight, font.fontSize, font.letterSpacing, font.fontFeatureSettings, font.fontVariationSettings, font.pixelRatio].join('|')
  const known = fonts.get(key)
  if (known !== undefined) return known
  const made = new WordWidths(font)
  fonts.set(key, made)
  return made
}

/** How many columns each prefix of a line takes where a tab reaches to the next stop; Monaco places tabs by it. */
function columnsAt(line: string, offsets: readonly number[], tabSize: number): number[] {
  if (!line.includes('\t')) return [...offsets]
  const columns = [0]
  for (let i = 0; i < line.length; i += 1) columns.push((columns[i] ?? 0) + (line[i] === '\t' ? tabSize - ((columns[i] ?? 0) % tabSize) : 1))
  return offsets.map((offset) => columns[offset] ?? 0)
}

/**
 * Has Monaco break lines by the widths of words. Its own way (`wrappingStrategy: 'advanced'`) draws all lines out of sight and asks the browser for the place of
 * letter after letter: seconds for an article of ten thousand paragraphs, at every change of the pane's width. Words recur, and keep their width.
 * Lines with text that Monaco puts in by itself, which the app has none of, and indented rows are left to Monaco.
 */
export function breakLinesByWords(): void {
  const monacosOwn = DOMLineBreaksComputerFactory.create.bind(DOMLineBreaksComputerFactory)
  DOMLineBreaksComputerFactory.create = (window) => {
    const own = monacosOwn(window)
    const ownComputer = own.createLineBreaksComputer.bind(own)
    own.createLineBreaksComputer = (lines: LineSource, font, tabSize, wrappingColumn, wrappingIndent, wordBreak, ...others) => {
      const asked: number[] = []
      return {
        addRequest: (lineNumber) => { asked.push(lineNumber) },
        finalize: () => {
          if (wrappingColumn === -1 || wrappingIndent !== 0 || wordBreak !== 'normal' || asked.some((line) => (lines.getLineInjectedText(line)?.length ?? 0) > 0)) {
            const computer = ownComputer(lines, font, tabSize, wrappingColumn, wrappingIndent, wordBreak, ...others)
            for (const line of asked) computer.addRequest(line, null)
            return computer.finalize()
          }
          const width = Math.round(wrappingColumn * font.typicalHalfwidthCharacterWidth)
          const widths = widthsIn(font)
          const texts = asked.map((line) => lines.getLineContent(line))
          const pieces = texts.map(piecesOf)
          widths.learn(pieces.flat())
          return texts.map((text, index) => {
            const breaks = lineBreaks(pieces[index] ?? [], width, widths.of)
            if (breaks.length === 0) return null
            const ends = [...breaks, text.length]
            return new ModelLineProjectionData(null, null, ends, columnsAt(text, ends, tabSize), 0)
          })
        }
      }
    }
    return own
  }
}
