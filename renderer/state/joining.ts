import i18next from 'i18next'
import type { Input } from '../../core/contract/calls.ts'
import type { Anchor } from '../../core/model/anchor.ts'
import { byPosition, chosenClaim, openArticle, openClaim, takeRemoval } from './articles.ts'
import { knownRow, refreshClaimList } from './claim-list.ts'
import { change, noted } from './edits.ts'
import { showDone, showFailure, showInPassing } from './failures.tsx'
import { call } from './link.ts'
import { flushNote } from './note-saving.ts'
import { chooseClaim, openDialog, unmarkAll, useView } from './view.ts'
import { asJson } from '../unsent/change.ts'
import { kept } from '../unsent/sending.ts'

/** The article of a claim that is known here; undefined for others. */
const articleOf = (claimId: string): string | undefined => openClaim(claimId)?.articleId ?? knownRow(claimId)?.articleId

/** Whether the claims that are marked can be merged: two or more of one article. */
export function canJoinMarked(marked: ReadonlySet<string>): boolean {
  const articles = new Set([...marked].map((id) => articleOf(id) ?? id))
  return marked.size > 1 && articles.size === 1
}

/** Asks with what the chosen claim is to be merged. */
export function askToJoin(): void {
  const claim = chosenClaim()
  if (claim === null) return
  useView.setState({ joining: [claim.id] })
  openDialog('join-claims')
}

/** Asks how the claims that are marked are to become one: the chosen one stays where it is one of them, else the first of the text. */
export async function askToJoinMarked(): Promise<void> {
  const { marked, selectedClaimId } = useView.getState()
  const [first] = [...marked]
  const articleId = first === undefined ? undefined : articleOf(first)
  if (articleId === undefined || !canJoinMarked(marked)) return
  const chosen = selectedClaimId !== null && marked.has(selectedClaimId) ? selectedClaimId : null
  await openArticle(articleId, chosen ?? first)
  const claims = [...marked].map(openClaim).filter((claim) => claim !== null).sort(byPosition).map(({ id }) => id)
  if (claims.length < 2) return
  const stays = chosen ?? claims[0] ?? ''
  useView.setState({ joining: [stays, ...claims.filter((id) => id !== stays)] })
  openDialog('join-claims')
}

/** Merges claims into the first; gives whether it was done. */
export async function joinClaims(claimIds: readonly string[], take: Input<'claims.join'>['take']): Promise<boolean> {
  // What was typed and not sent yet belongs to a claim that may not be there afterwards.
  if (!(await flushNote())) return false
  const [stays, ...gone] = claimIds
  const input = { claimIds: [...claimIds], take }
  const done = await change(() => kept(noted({ call: { name: 'claims.join', input: asJson(input) } }), () => call('claims.join', input)))
  if (done === null || stays === undefined) return false
  takeRemoval(gone, done.revision)
  unmarkAll()
  chooseClaim(stays)
  showDone(i18next.t('join.done'))
  // Not awaited: the dialog has nothing more to ask, and would cover what the analyst does next.
  refreshClaimList().catch(showFailure)
  return true
}

/** Makes a mention a claim of its own and chooses that. */
export async function splitOff(claimId: string, { start, end, quote }: Pick<Anchor, 'start' | 'end' | 'quote'>): Promise<void> {
  const input = { claimId, start, end, quote }
  const done = await change(() => kept(noted({ call: { name: 'claims.split', input } }), () => call('claims.split', input)))
  const own = done?.claims.at(-1)
  if (own === undefined) return
  chooseClaim(own.id)
  await refreshClaimList().catch(showFailure)
  showDone(i18next.t('split.done'))
}

/** Splits the chosen claim: where it has two places or more, asks which. */
export function askToSplit(): void {
  const claim = chosenClaim()
  if (claim === null) return
  if (claim.mentions.length < 2) showInPassing(i18next.t('split.only'))
  else openDialog('split-claim')
}
