import i18next from 'i18next'
import type { Mutation } from '../../core/contract/calls.ts'
import type { Claim, ClaimPatch } from '../../core/model/claim.ts'
import type { Source } from '../../core/model/source.ts'
import type { Confidence, Verdict, Workflow } from '../../core/model/verdict.ts'
import { CONFIDENCES } from '../../core/model/verdict.ts'
import { chosenClaim, loadArticles, openArticle, putClaims, reloadOpenArticle, takeMutation, takeRemoval, useArticles } from './articles.ts'
import { patchRows, refreshClaimList } from './claim-list.ts'
import { showDone, showFailure } from './failures.tsx'
import { call } from './link.ts'
import { refreshWorkspace, useSession } from './session.ts'
import type { UnderWay } from './under-way.ts'
import { beginChange, endChange } from './under-way.ts'
import { chooseClaim, useView } from './view.ts'

/** Runs a change and takes over its result; a failure is shown and what was shown too early is read anew. `shown` is what of it was shown at once. */
async function change(run: () => Promise<Mutation>, shown: UnderWay | null = null): Promise<Mutation | null> {
  try {
    const mutation = await run()
    takeMutation(mutation, shown)
    if (shown !== null) endChange(shown)
    return mutation
  } catch (error) {
    if (shown !== null) endChange(shown)
    showFailure(error)
    await Promise.all([reloadOpenArticle(), refreshClaimList()]).catch(showFailure)
    return null
  }
}

/** Changes fields of claims as one action. They are shown changed at once; the workbench's answer replaces that. */
export async function editClaims(claimIds: readonly string[], patch: ClaimPatch): Promise<boolean> {
  if (claimIds.length === 0 || useSession.getState().workspace?.readOnly !== false) return false
  const ids = new Set(claimIds)
  const underWay = { claimIds: ids, patch }
  beginChange(underWay)
  const open = useArticles.getState().open
  if (open !== null) putClaims(open.claims.filter((claim) => ids.has(claim.id)).map((claim) => ({ ...claim, ...patch }) as Claim))
  const { verdict, workflow, confidence } = patch
  const inRows = { ...(verdict && { verdict }), ...(workflow && { workflow }), ...(confidence !== undefined && { confidence }) }
  if (Object.keys(inRows).length > 0) patchRows(ids, inRows)
  return (await change(() => call('claims.edit', { edits: claimIds.map((claimId) => ({ claimId, patch })) }), underWay)) !== null
}

/** Changes fields of one claim. */
export const editClaim = (claimId: string, patch: ClaimPatch): Promise<boolean> => editClaims([claimId], patch)

/** Sets the verdict of the chosen claim. A claim nobody has touched counts as in progress from then on. */
export async function decide(verdict: Verdict): Promise<void> {
  const claim = chosenClaim()
  if (claim === null) return
  await editClaim(claim.id, verdict !== 'unverified' && claim.workflow === 'new' ? { verdict, workflow: 'in-progress' } : { verdict })
}

export async function setWorkflow(workflow: Workflow): Promise<void> {
  const claim = chosenClaim()
  if (claim !== null) await editClaim(claim.id, { workflow })
}

/** Moves the confidence of the chosen claim one step up or down; unset counts as below low. */
export async function stepConfidence(step: 1 | -1): Promise<void> {
  const claim = chosenClaim()
  if (claim === null) return
  const steps: (Confidence | null)[] = [null, ...CONFIDENCES]
  const next = steps[steps.indexOf(claim.confidence) + step]
  if (next !== undefined) await editClaim(claim.id, { confidence: next })
}

/** Changes many claims as one action and says how many. */
export async function editMarked(patch: ClaimPatch): Promise<void> {
  const ids = [...useView.getState().marked]
  if (await editClaims(ids, patch)) showDone(i18next.t('claims.bulkDone', { count: ids.length }))
}

export async function removeClaims(claimIds: readonly string[]): Promise<void> {
  const done = await change(() => call('claims.remove', { claimIds: [...claimIds] }))
  if (done === null) return
  takeRemoval(claimIds, done.revision)
  showDone(i18next.t('claims.removed'))
}

/** Makes a claim of a passage by hand and chooses it; gives its id, or null where it failed. */
export async function createClaim(articleId: string, start: number, end: number, fields: ClaimPatch): Promise<string | null> {
  const mutation = await change(() => call('claims.create', { articleId, start, end, fields }))
  const id = mutation?.claims.at(-1)?.id ?? null
  if (id !== null) chooseClaim(id)
  return id
}

export async function addMention(claimId: string, start: number, end: number): Promise<void> {
  const done = await change(() => call('claims.addMention', { claimId, start, end }))
  if (done !== null) showDone(i18next.t('newClaim.mentionAdded'))
}

export const saveSource = async (claimId: string, source: Source): Promise<boolean> => (await change(() => call('sources.save', { claimId, source }))) !== null
export const removeSource = async (claimId: string, sourceId: string): Promise<boolean> => (await change(() => call('sources.remove', { claimId, sourceId }))) !== null

async function travel(direction: 'undo' | 'redo'): Promise<void> {
  const { workspace } = useSession.getState()
  // Whether there is something to take back is for the workbench to say: what is known here may be a moment old.
  if (workspace === null || workspace.readOnly) return
  const before = new Set(useArticles.getState().rows.map(({ id }) => id))
  const mutation = await change(() => call(`history.${direction}`, {}))
  await refreshWorkspace().catch(showFailure)
  if (mutation === null) return
  const { open } = useArticles.getState()
  if (open === null) {
    // Whoever takes back the removal of the article that was open looks at it again.
    await loadArticles()
    const back = useArticles.getState().rows.find(({ id }) => !before.has(id))
    return back === undefined ? undefined : openArticle(back.id)
  }
  const changed = mutation.claims.filter(({ articleId }) => articleId === open.article.id)
  // Whoever looks at one of the claims that changed goes on looking at it.
  const shown = changed.find(({ id }) => id === useView.getState().selectedClaimId) ?? changed[0]
  if (shown !== undefined) chooseClaim(shown.id)
}
export const undo = (): Promise<void> => travel('undo')
export const redo = (): Promise<void> => travel('redo')
