import { closeArticle, loadArticles, openWaiting, refreshClaims, reloadOpenArticle, useArticles } from './articles.ts'
import { forgetClaimList, refreshClaimList, useClaimList } from './claim-list.ts'
import { closeBeside, reloadBeside, useBeside } from './beside.ts'
import { codeOf, showFailure } from './failures.tsx'
import { onceFormIsLeft } from './form-at-work.ts'
import { forgetImports } from './importing.ts'
import { theClient } from './link.ts'
import { unmarkGone } from './marked.ts'
import { flushNote } from './note-saving.ts'
import { returnToPlace } from './place.ts'
import { refreshWorkspace, takeWorkspace, useSession } from './session.ts'
import { sendUnsent } from '../unsent/resending.ts'
import { unmarkAll, useView } from './view.ts'

/** Runs `work` once a burst of events has passed, at the latest `delay` milliseconds after the first of it. */
function gathered(work: () => Promise<void>, delay: number): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  return () => {
    timer ??= setTimeout(() => {
      timer = null
      work().catch(showFailure)
    }, delay)
  }
}

/** Reads everything of a workspace that was just opened, or that may have changed while the link was lost. */
export async function readWorkspace(): Promise<void> {
  await refreshWorkspace()
  if (useSession.getState().workspace === null) return
  await Promise.all([loadArticles(), refreshClaimList(), unmarkGone(), reloadOpenArticle(), reloadBeside()])
}

const isFilling = (): boolean => (useSession.getState().workspace?.searchFilling ?? null) !== null

/** Leaves the workspace on show for another, or none. What was decided on a bundle's conflicts is of that workspace alone and must not be merged into the next one. */
const onceItMayBeLeft = (go: () => void): void => { if (useView.getState().dialog === 'review') go(); else onceFormIsLeft(go) }

/** Keeps the interface's copy of the workspace true to the workbench's events. Gives its own undoing. */
export function followEvents(): () => void {
  const client = theClient()
  const state = gathered(async () => {
    const wasFilling = isFilling()
    await refreshWorkspace()
    // What a search found while the workspace was read for it may not have been all.
    if (wasFilling && !isFilling() && useClaimList.getState().query.text.trim() !== '') await refreshClaimList()
  }, 60)
  const lists = gathered(async () => {
    if (useSession.getState().workspace !== null) await Promise.all([loadArticles(), refreshClaimList(), unmarkGone()])
  }, 120)
  const beside = gathered(reloadBeside, 120)
  const besideOf = (articleIds: readonly string[]): void => {
    const articleId = useBeside.getState().open?.article.id
    if (articleId !== undefined && articleIds.includes(articleId)) beside()
  }
  const leave = (): void => {
    closeArticle()
    closeBeside()
    forgetClaimList()
    unmarkAll()
    forgetImports()
  }
  const undoings = [
    client.on('workspace.changed', state),
    client.on('workspace.opened', () => onceItMayBeLeft(() => {
      leave()
      readWorkspace().then(returnToPlace).then(sendUnsent).catch(showFailure)
    })),
    client.on('workspace.closed', () => onceItMayBeLeft(() => {
      leave()
      takeWorkspace(null)
    })),
    client.on('articles.changed', ({ articleIds }) => {
      state()
      lists()
      besideOf(articleIds)
      const articleId = useArticles.getState().open?.article.id
      if (articleId === undefined || !articleIds.includes(articleId)) return
      reloadOpenArticle().catch((error: unknown) => {
        if (codeOf(error) !== 'not-found') showFailure(error)
        // Another may have been opened since.
        else onceFormIsLeft(() => { if (useArticles.getState().open?.article.id === articleId) useArticles.setState({ open: null }) })
      })
    }),
    client.on('claims.changed', ({ articleIds, claimIds, revision }) => {
      state()
      lists()
      besideOf(articleIds)
      refreshClaims(articleIds, claimIds, revision).catch(showFailure)
    }),
    client.onConnection((connected) => {
      const before = useSession.getState().connected
      useSession.setState({ connected })
      if (connected && !before) sendUnsent().then(flushNote).then(readWorkspace).then(openWaiting).catch(showFailure)
    })
  ]
  return () => undoings.forEach((undo) => undo())
}
