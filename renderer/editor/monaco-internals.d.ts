/**
 * What of Monaco's inside is used, which its own declarations leave out. Written down for monaco-editor 0.57; `long-article.spec.ts` fails where an
 * upgrade changes it.
 */
declare module 'monaco-editor/editor/common/modelLineProjectionData.js' {
  /** How a line of text is broken into rows. Offsets are where rows end, the last one the line's length. */
  export class ModelLineProjectionData {
    constructor(injectionOffsets: null, injectionOptions: null, breakOffsets: number[], breakOffsetsVisibleColumn: number[], wrappedTextIndentLength: number)
  }
}

declare module 'monaco-editor/editor/browser/config/domFontInfo.js' {
  import type { editor } from 'monaco-editor/editor/editor.api.js'
  export function applyFontInfo(element: HTMLElement, font: editor.FontInfo): void
}

declare module 'monaco-editor/editor/browser/view/domLineBreaksComputer.js' {
  import type { editor } from 'monaco-editor/editor/editor.api.js'
  import type { ModelLineProjectionData } from 'monaco-editor/editor/common/modelLineProjectionData.js'
  export interface LineBreaksComputer {
    addRequest(lineNumber: number, before: ModelLineProjectionData | null): void
    /** A line's rows, for each line asked of in turn; null for a line of one row. */
    finalize(): (ModelLineProjectionData | null)[]
  }
  export interface LineSource {
    getLineContent(lineNumber: number): string
    getLineInjectedText(lineNumber: number): readonly object[] | null
  }
  export class DOMLineBreaksComputerFactory {
    static create(window: Window): DOMLineBreaksComputerFactory
    createLineBreaksComputer(lines: LineSource, font: editor.FontInfo, tabSize: number, wrappingColumn: number, wrappingIndent: number, wordBreak: 'normal' | 'keepAll', ...others: boolean[]): LineBreaksComputer
  }
}
