import type { editor } from 'monaco-editor/editor/editor.api.js'
import type { Kind } from '../../core/model/kind.ts'

const rules: editor.ITokenThemeRule[] = []

/** The editors' colours, the same as the panes around them. */
export const EDITOR_THEMES: Record<'tahqiq-light' | 'tahqiq-dark', editor.IStandaloneThemeData> = {
  'tahqiq-light': {
    base: 'vs', inherit: true, rules,
    colors: {
      'editor.background': '#ffffff', 'editor.foreground': '#1d2128', 'editor.selectionBackground': '#bfe5dc', 'editor.inactiveSelectionBackground': '#dcefea',
      'editorCursor.foreground': '#0b6e5f', 'focusBorder': '#0b6e5f', 'scrollbarSlider.background': '#c6ccd699', 'scrollbarSlider.hoverBackground': '#a4acb9aa', 'scrollbarSlider.activeBackground': '#6b748299'
    }
  },
  'tahqiq-dark': {
    base: 'vs-dark', inherit: true, rules,
    colors: {
      'editor.background': '#1b1f26', 'editor.foreground': '#dde1e8', 'editor.selectionBackground': '#1f5a4e', 'editor.inactiveSelectionBackground': '#1d4039',
      'editorCursor.foreground': '#70c2b0', 'focusBorder': '#43af98', 'scrollbarSlider.background': '#41485499', 'scrollbarSlider.hoverBackground': '#6b7482aa', 'scrollbarSlider.activeBackground': '#959eac99'
    }
  }
}

/** A kind's colour on the overview ruler, which takes no CSS variables. */
export const RULER_COLORS: Record<Kind, string> = { casualty: '#e11d48', hostage: '#8b5cf6', aid: '#0ea5e9', displacement: '#d97706', other: '#94a3b8' }
