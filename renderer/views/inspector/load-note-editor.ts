/** Fetches the note's editor. The article asks for it ahead of time, so that a note can be typed the moment a claim is chosen. */
export const loadNoteEditor = () => import('../../editor/note-editor.tsx')
