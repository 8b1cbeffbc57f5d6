import { openArticle, useArticles } from './articles.ts'
import { call } from './link.ts'
import { openBeside, useBeside } from './beside.ts'
import { useSession } from './session.ts'
import { useView } from './view.ts'

/** How often the place is sent at most, while the analyst goes on from claim to claim. */
const PACE_MS = 400

interface Place { workspace: string; articleId: string; claimId: string | null; besideId: string | null }

/** Where the page itself keeps its place: a reload reads it before a call could have brought it to the workbench. Four lines: article, claim or nothing, article beside or nothing, workspace. */
const KEY = 'tahqiq.place'

const keepInPage = ({ workspace, articleId, claimId, besideId }: Place): void => sessionStorage.setItem(KEY, [articleId, claimId ?? '', besideId ?? '', workspace].join('\n'))

const orNull = (line: string | undefined): string | null => (line === undefined || line === '' ? null : line)

function keptInPage(): Place | null {
  const [articleId, claimId, besideId, ...workspace] = (sessionStorage.getItem(KEY) ?? '').split('\n')
  return articleId === undefined || articleId === '' ? null : { articleId, claimId: orNull(claimId), besideId: orNull(besideId), workspace: workspace.join('\n') }
}

/** Where the analyst is: an article of a workspace and, where one is chosen, a claim of it. Null while nothing is open. */
function present(): Place | null {
  const path = useSession.getState().workspace?.path
  const open = useArticles.getState().open
  if (path === undefined || open === null) return null
  const { selectedClaimId } = useView.getState()
  return { workspace: path, articleId: open.article.id, claimId: open.claims.some(({ id }) => id === selectedClaimId) ? selectedClaimId : null, besideId: useBeside.getState().open?.article.id ?? null }
}

/** Remembers the place that the analyst is at, so that a reload or the next start begins there. The first step is sent at once, for the program may be gone with the next moment. Gives its own undoing. */
export function rememberPlace(): () => void {
  let kept = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastAt = Number.NEGATIVE_INFINITY
  const keep = (): void => {
    clearTimeout(timer)
    timer = undefined
    lastAt = performance.now()
    const place = present()
    if (place === null || JSON.stringify(place) === kept) return
    kept = JSON.stringify(place)
    // Where the disk will not have it, the next start begins at the first article; that is no reason to interrupt anyone.
    call('app.setPreferences', { place }).catch(() => { kept = '' })
  }
  const moved = (): void => {
    const place = present()
    if (place !== null) keepInPage(place)
    // Never within the step itself: an article and its claim come one after the other.
    timer ??= setTimeout(keep, Math.max(0, lastAt + PACE_MS - performance.now()))
  }
  const leaving = (): void => { if (timer !== undefined) keep() }
  const undoings = [useArticles.subscribe((now, before) => { if (now.open?.article.id !== before.open?.article.id) moved() }), useView.subscribe((now, before) => { if (now.selectedClaimId !== before.selectedClaimId) moved() }), useBeside.subscribe((now, before) => { if (now.open?.article.id !== before.open?.article.id) moved() })]
  window.addEventListener('pagehide', leaving)
  return () => {
    clearTimeout(timer)
    undoings.forEach((undo) => undo())
    window.removeEventListener('pagehide', leaving)
  }
}

/** The return to a place that is under way, or the last one. */
let returning: Promise<void> = Promise.resolve()

/** Opens the article, and the one beside it, and chooses the claim, that the analyst left this workspace at; in one that is new to the machine, the first article. Does nothing where one is open. */
export function returnToPlace(): Promise<void> {
  const going = goToPlace()
  returning = going.catch(() => undefined)
  return going
}

/** Waits until the window has gone back to where it was left, or could not: what it opens for that is no step of the analyst's. */
export const placeIsReached = (): Promise<void> => returning

async function goToPlace(): Promise<void> {
  const path = useSession.getState().workspace?.path
  const own = keptInPage()
  const place = own?.workspace === path ? own : (await call('app.info', {})).preferences.place
  const { open, opening, rows } = useArticles.getState()
  if (path === undefined || path !== useSession.getState().workspace?.path || open !== null || opening !== null) return
  const isThere = (articleId: string | null): articleId is string => rows.some(({ id }) => id === articleId)
  const known = place !== null && place.workspace === path && isThere(place.articleId)
  const articleId = known ? place.articleId : rows[0]?.id
  await Promise.all([
    articleId === undefined ? null : openArticle(articleId, known ? place.claimId : null),
    known && isThere(place.besideId) ? openBeside(place.besideId) : null
  ])
}
