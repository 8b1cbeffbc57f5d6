import * as monaco from 'monaco-editor/editor/editor.api.js'
import 'monaco-editor/editor/browser/coreCommands.js'
import 'monaco-editor/editor/contrib/clipboard/browser/clipboard.js'
import 'monaco-editor/editor/contrib/wordOperations/browser/wordOperations.js'
import 'monaco-editor/editor/contrib/cursorUndo/browser/cursorUndo.js'
import 'monaco-editor/languages/definitions/markdown/register.js'
import EditorWorker from 'monaco-editor/editor/editor.worker.js?worker'
import { EDITOR_THEMES } from './editor-themes.ts'
import { breakLinesByWords } from './rows-by-words.ts'

declare global {
  interface Window { MonacoEnvironment?: monaco.Environment }
}

window.MonacoEnvironment = { getWorker: () => new EditorWorker() }
breakLinesByWords()
for (const [name, theme] of Object.entries(EDITOR_THEMES)) monaco.editor.defineTheme(name, theme)

/** Monaco with the few contributions that are used. Its find box, hover and menu are ours, since its own words have no Arabic. */
export { monaco }

/** The article is set in a proportional Arabic face, so lines are broken by how wide their words are drawn (see rows-by-words.ts). */
export const READING_OPTIONS: monaco.editor.IStandaloneEditorConstructionOptions = {
  fontFamily: '"Noto Naskh Arabic", "Noto Sans Arabic Variable", serif',
  wordWrap: 'on',
  wrappingStrategy: 'advanced',
  wrappingIndent: 'none',
  // A line of a wire story is a paragraph; none may be cut off.
  stopRenderingLineAfter: -1,
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false, includeComments: false, includeStrings: false },
  renderControlCharacters: false,
  lineNumbers: 'off',
  glyphMargin: false,
  folding: false,
  lineDecorationsWidth: 20,
  lineNumbersMinChars: 0,
  minimap: { enabled: false },
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  renderLineHighlight: 'none',
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  matchBrackets: 'never',
  guides: { indentation: false, bracketPairs: false },
  bracketPairColorization: { enabled: false },
  links: false,
  hover: { enabled: 'off' },
  contextmenu: false,
  codeLens: false,
  stickyScroll: { enabled: false },
  quickSuggestions: false,
  suggestOnTriggerCharacters: false,
  wordBasedSuggestions: 'off',
  autoClosingBrackets: 'never',
  autoClosingQuotes: 'never',
  autoSurround: 'never',
  scrollBeyondLastLine: false,
  smoothScrolling: false,
  automaticLayout: true,
  tabFocusMode: true,
  roundedSelection: true,
  cursorBlinking: 'blink',
  scrollbar: { verticalScrollbarSize: 10, horizontal: 'hidden', useShadows: false }
}
