import i18next from 'i18next'
import { create } from 'zustand'
import type { Mutation, OpenArticle } from '../../core/contract/calls.ts'
import type { Claim } from '../../core/model/claim.ts'
import { heirOf } from '../../core/model/join-claims.ts'
import type { ArticleSummary } from '../../core/model/summary.ts'
import { isTyping } from '../commands/typing.ts'
import { codeOf, offer, showFailure, showWaiting, statementOf, withdraw } from './failures.tsx'
import { isFormAtWork, onceFormIsLeft } from './form-at-work.ts'
import { call } from './link.ts'
import { newestOnly } from './newest-only.ts'
import type { UnderWay } from './under-way.ts'
import { withUnderWay } from './under-way.ts'
import { chooseClaim, setPassage, unmark, useView } from './view.ts'

interface Articles {
  rows: ArticleSummary[]
  loaded: boolean
  open: OpenArticle | null
  opening: string | null
  /** The claim that is to be chosen in the article that is opening. */
  openingClaim: string | null
}

/** The workspace's articles, and the one that is open with its text and claims. */
export const useArticles = create<Articles>(() => ({ rows: [], loaded: false, open: null, opening: null, openingClaim: null }))

/** The revision at which each claim of the open article is known, so that an event about our own change asks for nothing again, and a late answer takes nothing back. */
const knownAt = new Map<string, number>()
const isKnownAfter = (claimId: string, revision: number): boolean => (knownAt.get(claimId) ?? 0) > revision

/** Claims in the order in which the text tells them first. */
export const byPosition = (a: Claim, b: Claim): number => (a.mentions[0]?.anchor.start ?? 0) - (b.mentions[0]?.anchor.start ?? 0)

/** An article as it was read, its claims in the order of the text and with what is changed in them just now. */
export const inOrder = (got: OpenArticle): OpenArticle => ({ ...got, claims: got.claims.map((claim) => withUnderWay(claim)).sort(byPosition) })

const isNewestList = newestOnly()

export async function loadArticles(): Promise<void> {
  const isNewest = isNewestList()
  const { rows } = await call('articles.list', {})
  if (isNewest()) useArticles.setState({ rows, loaded: true })
}

/** An article that could not be opened for want of an answer, and where the analyst was then. */
let waiting: { articleId: string; claimId: string | null; from: string } | null = null
let again: ReturnType<typeof setTimeout> | undefined
const AGAIN_MS = 2000
/** The name of what is told of it. */
const WAITS = 'article-waits'
const whereabouts = (): string => JSON.stringify([useArticles.getState().open?.article.id, useView.getState().selectedClaimId])

/** What an article of the workspace is called; nothing where it is not known yet. */
export const titleOf = (articleId: string): string => useArticles.getState().rows.find(({ id }) => id === articleId)?.title ?? ''

/** Waits for no article any more. */
function stopWaiting(): void {
  withdraw(WAITS)
  waiting = null
}

/** Says that an article will be shown when there is an answer again. What is on show stays, and stays chosen. */
function wait(articleId: string, claimId: string | null): void {
  const { open } = useArticles.getState()
  waiting = { articleId, claimId, from: whereabouts() }
  showWaiting(WAITS, i18next.t(open === null ? 'article.waits' : 'article.waitsHere', { title: titleOf(articleId) }))
  tryAgain()
}

/** Asks from time to time whether there is an answer: the link may not have been seen to break, and then its return is not seen either. */
function tryAgain(): void {
  clearTimeout(again)
  again = setTimeout(() => {
    if (waiting !== null) call('workspace.state', {}).then(openWaiting).catch(tryAgain)
  }, AGAIN_MS)
}

/** Opens the article that waited for an answer; to an analyst who went on to something else meanwhile it is offered. */
export async function openWaiting(): Promise<void> {
  if (waiting === null) return
  const { articleId, claimId, from } = waiting
  stopWaiting()
  if (from === whereabouts() && !isTyping(document.activeElement)) await openArticle(articleId, claimId)
  else offer(WAITS, 'teal', titleOf(articleId), i18next.t('common.open'), () => { openArticle(articleId, claimId).catch(showFailure) })
}

/**
 * Opens an article and, where given, chooses one of its claims. What was chosen stays so until the article can be shown; where nobody answers, it is shown when somebody does.
 */
export async function openArticle(articleId: string, claimId: string | null = null): Promise<void> {
  const { open } = useArticles.getState()
  stopWaiting()
  if (open?.article.id === articleId) {
    useArticles.setState({ opening: null, openingClaim: null })
    if (claimId !== null) chooseClaim(claimId)
    return
  }
  useArticles.setState({ opening: articleId, openingClaim: claimId })
  try {
    const got = await call('articles.get', { articleId })
    // Another article may have been asked for meanwhile; the last one asked for wins.
    if (useArticles.getState().opening !== articleId) return
    knownAt.clear()
    chooseClaim(claimId)
    setPassage(null)
    useArticles.setState({ open: inOrder(got), opening: null, openingClaim: null })
  } catch (error) {
    const isWanted = useArticles.getState().opening === articleId
    if (isWanted) useArticles.setState({ opening: null, openingClaim: null })
    if (statementOf(error).says !== 'io-failed/no-answer') throw error
    if (isWanted) wait(articleId, claimId)
  }
}

/** The chosen claim where another window removed it and a form is open with something written in it, which may be about it: then it goes when the form is left, unless it is back by then. */
function keptByForm(gone: readonly string[]): Claim | null {
  const chosen = chosenClaim()
  if (chosen === null || !gone.includes(chosen.id) || !isFormAtWork()) return null
  onceFormIsLeft(() => {
    call('claims.get', { claimId: chosen.id }).then((claim) => putClaims([withUnderWay(claim)]), (error: unknown) => { if (codeOf(error) === 'not-found') putClaims([], [chosen.id]); else showFailure(error) })
  })
  return chosen
}

const isNewestReading = newestOnly()

/** Reads the open article anew, after its text or facts changed. Claims that were changed or removed here while it was read stay as they became. */
export async function reloadOpenArticle(): Promise<void> {
  const { open } = useArticles.getState()
  if (open === null) return
  const isNewest = isNewestReading()
  const got = await call('articles.get', { articleId: open.article.id })
  const now = useArticles.getState().open
  if (now?.article.id !== got.article.id || !isNewest()) return
  const isNewerHere = ({ id }: Claim): boolean => isKnownAfter(id, got.revision)
  const claims = [...got.claims.filter((claim) => !isNewerHere(claim)), ...now.claims.filter(isNewerHere)]
  const there = new Set(claims.map(({ id }) => id))
  const kept = keptByForm(now.claims.map(({ id }) => id).filter((id) => !there.has(id)))
  useArticles.setState({ open: inOrder({ ...got, claims: kept === null ? claims : [...claims, kept] }) })
}

export function closeArticle(): void {
  knownAt.clear()
  stopWaiting()
  useArticles.setState({ rows: [], loaded: false, open: null, opening: null, openingClaim: null })
  chooseClaim(null)
}

/** Puts claims into the open article: those of it are replaced or added, and those listed as `gone` taken out. */
export function putClaims(claims: readonly Claim[], gone: readonly string[] = []): void {
  const { open } = useArticles.getState()
  if (open === null) return
  const changed = new Map(claims.filter((claim) => claim.articleId === open.article.id).map((claim) => [claim.id, claim]))
  const left = new Set(gone)
  if (changed.size === 0 && left.size === 0) return
  const kept = open.claims.filter((claim) => !left.has(claim.id)).map((claim) => {
    const now = changed.get(claim.id)
    changed.delete(claim.id)
    return now ?? claim
  })
  const next = [...kept, ...changed.values()].sort(byPosition)
  useArticles.setState({ open: { ...open, claims: next } })
  const { selectedClaimId } = useView.getState()
  // Whoever looks at a claim that was merged into another goes on with that one.
  if (selectedClaimId !== null && left.has(selectedClaimId)) chooseClaim(heirOf(selectedClaimId, next)?.id ?? null, false)
}

/** Takes over what a change gave back; `change` is the one that was shown before. What is known already as it was later stays. */
export function takeMutation(mutation: Mutation, change: UnderWay | null = null): void {
  const fresh = mutation.claims.filter(({ id }) => !isKnownAfter(id, mutation.revision))
  for (const { id } of fresh) knownAt.set(id, mutation.revision)
  putClaims(fresh.map((claim) => withUnderWay(claim, change)))
}

/** Takes claims out that were removed at a revision. */
export function takeRemoval(claimIds: readonly string[], revision: number): void {
  for (const id of claimIds) knownAt.set(id, revision)
  putClaims([], claimIds)
  unmark(claimIds)
}

/** Brings the open article's claims up to an event; asks only for those that it does not know yet. */
export async function refreshClaims(articleIds: readonly string[], claimIds: readonly string[], revision: number): Promise<void> {
  const { open } = useArticles.getState()
  if (open === null || !articleIds.includes(open.article.id)) return
  const unknown = claimIds.filter((id) => (knownAt.get(id) ?? -1) < revision)
  if (unknown.length === 0 && claimIds.length > 0) return
  if (claimIds.length === 0 || unknown.length > 20) {
    await reloadOpenArticle()
    return
  }
  const inArticle = new Set(open.claims.map((claim) => claim.id))
  const got = await Promise.all(unknown.map((claimId) => call('claims.get', { claimId }).catch((error: unknown) => {
    // Only a claim that is not there is gone; where the workbench did not answer, it may well be.
    if (codeOf(error) === 'not-found') return claimId
    throw error
  })))
  // What was changed here while these were asked for is newer, and an event of its own is on its way.
  const isOld = (claim: Claim | string): boolean => isKnownAfter(typeof claim === 'string' ? claim : claim.id, revision)
  const fresh = got.filter((claim) => !isOld(claim))
  const gone = fresh.filter((claim) => typeof claim === 'string').filter((id) => inArticle.has(id))
  const kept = keptByForm(gone)
  putClaims(fresh.filter((claim) => typeof claim !== 'string').map((claim) => withUnderWay(claim)), gone.filter((id) => id !== kept?.id))
}

/** A claim of the open article as it is now; null where it is of another, or gone. */
export const openClaim = (claimId: string | null): Claim | null => useArticles.getState().open?.claims.find(({ id }) => id === claimId) ?? null

/** The chosen claim at this moment, where it is of the open article. */
export const chosenClaim = (): Claim | null => openClaim(useView.getState().selectedClaimId)

/** The chosen claim as it is now, where it is of the open article: drawn again when it changes. */
export function useChosenClaim(): Claim | null {
  const id = useView((view) => view.selectedClaimId)
  return useArticles((articles) => (id === null ? null : articles.open?.claims.find((claim) => claim.id === id) ?? null))
}
