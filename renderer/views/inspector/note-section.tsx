import { Skeleton, useComputedColorScheme } from '@mantine/core'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../../core/model/claim.ts'
import { focusPane } from '../../commands/panes.ts'
import { useArticles } from '../../state/articles.ts'
import { flushNote, noteTyped, unsentNote, useRefusedNotes } from '../../state/note-saving.ts'
import { useSession } from '../../state/session.ts'
import { loadNoteEditor } from './load-note-editor.ts'
import classes from './inspector.module.css'

const NoteEditor = lazy(loadNoteEditor)

/** The analyst's note, saved while it is being typed, when it is left and when the window closes. */
export function NoteSection({ claim, readOnly }: { claim: Claim; readOnly: boolean }) {
  const { t } = useTranslation()
  const dark = useComputedColorScheme('light') === 'dark'
  const direction = useArticles((articles) => articles.open?.article.direction ?? 'ltr')
  const [state, setState] = useState<'still' | 'typing' | 'saved'>('still')
  const isRefused = useRefusedNotes(({ claimIds }) => claimIds.has(claim.id))
  const isOnDisk = useSession(({ workspace }) => (workspace?.unsavedEdits ?? 0) === 0)
  useEffect(() => () => { void flushNote() }, [])
  const leave = (): void => {
    if (unsentNote(claim.id) !== null) void flushNote().then(() => setState(unsentNote(claim.id) === null ? 'saved' : 'still'))
  }
  // A note that was not saved before another took the workspace over is told of first: it is still here.
  const words = isRefused ? t('inspector.noteRefused') : readOnly ? t('inspector.noteReadOnly') : { still: t('inspector.noteHint'), typing: t('inspector.saving'), saved: t(isOnDisk ? 'inspector.saved' : 'inspector.notOnDisk') }[state]
  return (
    <>
      <Suspense fallback={<Skeleton height={96} />}>
        <NoteEditor noteId={claim.id} text={claim.note} unsent={() => (readOnly ? null : unsentNote(claim.id))} fallback={direction} label={t('inspector.noteLabel')} dark={dark} readOnly={readOnly} onLeave={leave} onEscape={() => focusPane('inspector')}
          onChange={(note) => { setState('typing'); noteTyped(claim.id, note, (saved) => setState(saved ? 'saved' : 'still')) }} />
      </Suspense>
      <span className={classes.saved} data-refused={isRefused} aria-live="polite">{words}</span>
    </>
  )
}
