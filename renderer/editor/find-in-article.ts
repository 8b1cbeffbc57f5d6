import { monaco } from './monaco.ts'

/** How many findings are shown at most. */
const MOST = 2000

/** Shows where a text stands in the article. */
export class FindInArticle {
  private readonly editor: monaco.editor.ICodeEditor
  private readonly collection: monaco.editor.IEditorDecorationsCollection

  constructor(editor: monaco.editor.ICodeEditor) {
    this.editor = editor
    this.collection = editor.createDecorationsCollection()
  }

  /** Marks every place of `text`, brings the one numbered `at` (from 0, around the end) into view, and gives how many there are. */
  show(text: string, at: number): number {
    const model = this.editor.getModel()
    if (model === null || text === '') {
      this.collection.clear()
      return 0
    }
    const matches = model.findMatches(text, false, false, false, null, false, MOST)
    const now = matches.length === 0 ? -1 : ((at % matches.length) + matches.length) % matches.length
    this.collection.set(matches.map(({ range }, index) => ({ range, options: { inlineClassName: index === now ? 'tq-found-now' : 'tq-found', zIndex: 20 } })))
    const present = matches[now]
    if (present !== undefined) this.editor.revealRangeInCenterIfOutsideViewport(present.range, monaco.editor.ScrollType.Immediate)
    return matches.length
  }

  dispose(): void {
    this.collection.clear()
  }
}
