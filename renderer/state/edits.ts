import i18next from 'i18next'
import type { Mutation } from '../../core/contract/calls.ts'
import type { Claim, ClaimPatch } from '../../core/model/claim.ts'
import type { Source } from '../../core/model/source.ts'
import type { Confidence, Verdict, Workflow } from '../../core/model/verdict.ts'
import { CONFIDENCES, WORKFLOW_STATES } from '../../core/model/verdict.ts'
import { chosenClaim, loadArticles, openArticle, openClaim, putClaims, reloadOpenArticle, takeMutation, takeRemoval, useArticles } from './articles.ts'
import { knownRow, patchRows, refreshClaimList, rowAt, useClaimList } from './claim-list.ts'
import { showDone, showFailure } from './failures.tsx'
import type { Change } from '../unsent/change.ts'
import { asJson, fieldOfSource, fieldsOf } from '../unsent/change.ts'
import { awaited, kept } from '../unsent/sending.ts'
import { call } from './link.ts'
import { untouchedOf } from './marked.ts'
import { refreshWorkspace, useSession } from './session.ts'
import type { UnderWay } from './under-way.ts'
import { beginChange, endChange } from './under-way.ts'
import type { Gap } from './view.ts'
import { chooseClaim, useView } from './view.ts'

/** Runs a change and takes over its result; a failure is shown and what was shown too early is read anew. `shown` is what of it was shown at once. */
export async function change(run: () => Promise<Mutation>, shown: UnderWay | null = null): Promise<Mutation | null> {
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

/** A change of the open workspace, as it is noted until the workbench has answered it. */
export const noted = (change: Partial<Change>): Change => ({ at: new Date().toISOString(), workspace: useSession.getState().workspace?.workspace.id ?? null, fields: [], call: null, ...change })

/** What is known here of a claim as it stands: all of it where its article is open, what its row shows where that is there. */
const knownOf = (claimId: string): object | null => openClaim(claimId) ?? knownRow(claimId)

/** Changes fields of claims, each its own, as one action. They are shown changed at once; the workbench's answer replaces that. */
async function editEach(patches: ReadonlyMap<string, ClaimPatch>): Promise<boolean> {
  if (patches.size === 0 || useSession.getState().workspace?.readOnly !== false) return false
  const edits = [...patches].map(([claimId, patch]) => ({ claimId, patch }))
  const written = noted({ fields: edits.flatMap(({ claimId, patch }) => fieldsOf('claim', claimId, patch, knownOf(claimId))) })
  beginChange(patches)
  const open = useArticles.getState().open
  if (open !== null) putClaims(open.claims.filter((claim) => patches.has(claim.id)).map((claim) => ({ ...claim, ...patches.get(claim.id) }) as Claim))
  // A note changes no row; the list is not drawn anew for it.
  const inRows = new Map([...patches].map(([claimId, { verdict, workflow, confidence }]) =>
    [claimId, { ...(verdict && { verdict }), ...(workflow && { workflow }), ...(confidence !== undefined && { confidence }) }] as const).filter(([, patch]) => Object.keys(patch).length > 0))
  if (inRows.size > 0) patchRows(inRows)
  return (await change(() => kept(written, () => call('claims.edit', { edits })), patches)) !== null
}

/** Changes fields of one claim. */
export const editClaim = (claimId: string, patch: ClaimPatch): Promise<boolean> => editEach(new Map([[claimId, patch]]))

/** What a verdict changes in a claim: one that nobody has touched counts as in progress from then on. */
const verdictPatch = (verdict: Verdict, isUntouched: boolean): ClaimPatch => (verdict !== 'unverified' && isUntouched ? { verdict, workflow: 'in-progress' } : { verdict })

/** Sets the verdict of the chosen claim. */
export async function decide(verdict: Verdict): Promise<void> {
  const claim = chosenClaim()
  if (claim !== null) await editClaim(claim.id, verdictPatch(verdict, claim.workflow === 'new'))
}

export async function setWorkflow(workflow: Workflow): Promise<void> {
  const claim = chosenClaim()
  if (claim !== null) await editClaim(claim.id, { workflow })
}

/** The state that a dismissed claim had before, as its history tells; where that does not tell it, by its verdict. */
async function stateBeforeDismissal(claim: Claim): Promise<Workflow> {
  const { events } = await call('claims.history', { claimId: claim.id })
  const last = events.flatMap(({ changes }) => changes).findLast(({ field }) => field === 'workflow')
  const before = WORKFLOW_STATES.find((state) => state !== 'dismissed' && state === last?.from)
  return last?.to === 'dismissed' && before !== undefined ? before : claim.verdict === 'unverified' ? 'new' : 'in-progress'
}

/** Dismisses a claim; one that was dismissed is taken up again in the state that it had. */
export async function dismissOrTakeUp(claim: Claim): Promise<void> {
  await editClaim(claim.id, { workflow: claim.workflow === 'dismissed' ? await stateBeforeDismissal(claim) : 'dismissed' })
}

/** Moves the confidence of the chosen claim one step up or down; unset counts as below low. */
export async function stepConfidence(step: 1 | -1): Promise<void> {
  const claim = chosenClaim()
  if (claim === null) return
  const steps: (Confidence | null)[] = [null, ...CONFIDENCES]
  const next = steps[steps.indexOf(claim.confidence) + step]
  if (next !== undefined) await editClaim(claim.id, { confidence: next })
}

/** Changes the marked claims as one action and says how many. */
async function editMarked(patchOf: (claimId: string) => ClaimPatch): Promise<void> {
  const ids = [...useView.getState().marked]
  if (await editEach(new Map(ids.map((id) => [id, patchOf(id)])))) showDone(i18next.t('claims.bulkDone', { count: ids.length }))
}

/** Sets the verdict of the marked claims, as {@link decide} does of one. */
export async function decideMarked(verdict: Verdict): Promise<void> {
  const untouched = await untouchedOf([...useView.getState().marked])
  await editMarked((claimId) => verdictPatch(verdict, untouched.has(claimId)))
}

export const setMarkedWorkflow = (workflow: Workflow): Promise<void> => editMarked(() => ({ workflow }))

/** The place of the chosen claim among those that are left when some are removed; null where it is none of these. */
function gapOf(claimIds: readonly string[]): Gap | null {
  const { selectedClaimId } = useView.getState()
  const { open } = useArticles.getState()
  const gone = new Set(claimIds)
  if (open === null || selectedClaimId === null || !gone.has(selectedClaimId)) return null
  const before = (ids: readonly (string | undefined)[]): number | null => {
    const at = ids.indexOf(selectedClaimId)
    return at < 0 ? null : ids.slice(0, at).filter((id) => id === undefined || !gone.has(id)).length
  }
  const { pages, total } = useClaimList.getState()
  const inArticle = before(open.claims.map(({ id }) => id))
  return inArticle === null ? null : { articleId: open.article.id, inArticle, inList: before(Array.from({ length: total }, (_, at) => rowAt(pages, at)?.id)) }
}

export async function removeClaims(claimIds: readonly string[]): Promise<void> {
  const gap = gapOf(claimIds)
  const input = { claimIds: [...claimIds] }
  const done = await change(() => kept(noted({ call: { name: 'claims.remove', input } }), () => call('claims.remove', input)))
  if (done === null) return
  takeRemoval(claimIds, done.revision)
  if (gap !== null && useView.getState().selectedClaimId === null) useView.setState({ gap })
  await refreshClaimList().catch(showFailure)
  showDone(i18next.t('claims.removed'))
}

/** An id as the workbench makes them: 80 random bits in 16 letters and digits. */
const newClaimId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => '0123456789abcdefghjkmnpqrstvwxyz'[byte & 31]).join('')

/** Makes a claim of a passage by hand and chooses it; gives its id, or null where it failed. */
export async function createClaim(articleId: string, start: number, end: number, fields: ClaimPatch): Promise<string | null> {
  const input = { articleId, start, end, fields, claimId: newClaimId() }
  const mutation = await change(() => kept(noted({ call: { name: 'claims.create', input: asJson(input) } }), () => call('claims.create', input)))
  const id = mutation?.claims.at(-1)?.id ?? null
  if (id !== null) chooseClaim(id)
  return id
}

export async function addMention(claimId: string, start: number, end: number): Promise<void> {
  const input = { claimId, start, end }
  const done = await change(() => kept(noted({ call: { name: 'claims.addMention', input } }), () => call('claims.addMention', input)))
  if (done !== null) showDone(i18next.t('newClaim.mentionAdded'))
}

/** A claim's source as it is known here: null where it has none of that id, undefined where the claim is not known. */
const knownSource = (claimId: string, sourceId: string): Source | null | undefined => {
  const claim = openClaim(claimId)
  return claim === null ? undefined : (claim.sources.find(({ id }) => id === sourceId) ?? null)
}

export const saveSource = async (claimId: string, source: Source): Promise<boolean> =>
  (await change(() => kept(noted({ fields: [fieldOfSource(claimId, source.id, knownSource(claimId, source.id), source)] }), () => call('sources.save', { claimId, source })))) !== null
export const removeSource = async (claimId: string, sourceId: string): Promise<boolean> =>
  (await change(() => kept(noted({ fields: [fieldOfSource(claimId, sourceId, knownSource(claimId, sourceId), null)] }), () => call('sources.remove', { claimId, sourceId })))) !== null

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
// Until its end, for an undo that was pressed meanwhile is sent then.
export const undo = (): Promise<void> => awaited(() => travel('undo'))
export const redo = (): Promise<void> => awaited(() => travel('redo'))
