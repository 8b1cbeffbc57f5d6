import { lazy } from 'react'
import { loadNoteEditor } from '../inspector/load-note-editor.ts'

/** The article's editor, which comes with Monaco when the first article is opened. */
export const ArticleEditor = lazy(async () => {
  // The editor measures its lines once; in a face that comes later they would be broken in the wrong places.
  const [editor] = await Promise.all([import('../../editor/article-editor.tsx'), loadNoteEditor(), document.fonts.load('18px "Noto Naskh Arabic"', 'أ1a').catch(() => [])])
  return editor
})
