import { create } from 'zustand'
import type { OpenArticle } from '../../core/contract/calls.ts'
import { inOrder, openArticle, useArticles } from './articles.ts'
import { codeOf } from './failures.tsx'
import { call } from './link.ts'
import { latestOnly } from './newest-only.ts'
import { useView } from './view.ts'

interface Beside {
  open: OpenArticle | null
  /** The claim of it that is looked at. */
  claimId: string | null
  /** Raised to bring that claim into view. */
  revealRequest: number
  /** The claim that was chosen in the first article when the analyst asked for the one looked at; null where it was found for that. */
  askedAt: string | null
}

/** The second article, which stands beside the first to be read and compared; nothing is changed in it. */
export const useBeside = create<Beside>(() => ({ open: null, claimId: null, revealRequest: 0, askedAt: null }))

const isLatest = latestOnly()
const isLatestReading = latestOnly()

/** Looks at a claim of the second article, or at none, as the analyst asked; `reveal` scrolls the text to it. */
export function lookAtBeside(claimId: string | null, reveal = true): void {
  useBeside.setState((now) => ({ claimId, revealRequest: reveal && claimId !== null ? now.revealRequest + 1 : now.revealRequest, askedAt: claimId === null ? null : useView.getState().selectedClaimId }))
}

/** Looks at what the second article tells of the claim chosen in the first, which may be nothing. What the analyst asked for stays until another is chosen there. */
export function followBeside(comparedId: string, likelyId: string | null): void {
  const { askedAt, claimId } = useBeside.getState()
  if (askedAt === comparedId || (likelyId === null && claimId === null)) return
  lookAtBeside(likelyId)
  useBeside.setState({ askedAt: null })
}

/** Opens an article beside the first one, in place of the one that stands there, and looks at one of its claims where that is given. */
export async function openBeside(articleId: string, claimId: string | null = null): Promise<void> {
  const isWanted = isLatest()
  const got = await call('articles.get', { articleId })
  if (!isWanted()) return
  useBeside.setState({ open: inOrder(got) })
  lookAtBeside(claimId)
}

export function closeBeside(): void {
  isLatest()
  useBeside.setState({ open: null, claimId: null, askedAt: null })
}

/** Reads the second article anew after something of it changed; one that is gone is closed. */
export async function reloadBeside(): Promise<void> {
  const articleId = useBeside.getState().open?.article.id
  if (articleId === undefined) return
  const isNewest = isLatestReading()
  const isWanted = (): boolean => isNewest() && useBeside.getState().open?.article.id === articleId
  try {
    const got = await call('articles.get', { articleId })
    if (isWanted()) useBeside.setState({ open: inOrder(got) })
  } catch (error) {
    if (codeOf(error) !== 'not-found') throw error
    if (isWanted()) closeBeside()
  }
}

/** Puts the second article, with the claim looked at there, in the first place to be worked on, and the first beside it. */
export async function swapBeside(claimId: string | null = useBeside.getState().claimId): Promise<void> {
  const { open: second } = useBeside.getState()
  const { open: first } = useArticles.getState()
  if (second === null) return
  const { selectedClaimId } = useView.getState()
  await openArticle(second.article.id, claimId)
  // What cannot be opened now stays where it is.
  if (useArticles.getState().open?.article.id !== second.article.id || first === null || first.article.id === second.article.id) return
  isLatest()
  useBeside.setState({ open: first })
  lookAtBeside(first.claims.some(({ id }) => id === selectedClaimId) ? selectedClaimId : null)
}
