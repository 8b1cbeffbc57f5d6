import { create } from 'zustand'
import type { Claim } from '../../core/model/claim.ts'

export type SideTab = 'articles' | 'claims'
export type SettingsTab = 'general' | 'house' | 'workspace'
/** The two halves of the review dialog: handing a bundle out, and taking one in. */
export type ReviewTab = 'send' | 'return'
export type DialogName = 'settings' | 'help' | 'report' | 'review' | 'notices' | 'paste' | 'facts' | 'replace-text' | 'create-workspace' | 'open-review' | 'open-workspace' | 'new-claim' | 'interchange' | 'unsettled' | 'join-claims' | 'split-claim'

/** A passage selected in the open article, in UTF-16 units of its text. */
export interface Passage { articleId: string; start: number; end: number; text: string }

/** A place between claims: how many of its article's are before it, and how many of the list's; null where it was not among those looked at. */
export interface Gap { articleId: string; inArticle: number; inList: number | null }

interface View {
  sideTab: SideTab
  dialog: DialogName | null
  /** Raised whenever a dialog opens, so that two openings of one are told apart. */
  dialogNumber: number
  /** Which part of the settings is on show when they open. */
  settingsTab: SettingsTab
  /** Which half of the review dialog is on show. */
  reviewTab: ReviewTab
  selectedClaimId: string | null
  /** Where the chosen claim stood before it was removed, as long as no other is chosen: a step goes on from there. */
  gap: Gap | null
  /** Raised whenever the selected claim should be brought into view in the article. */
  revealRequest: number
  passage: Passage | null
  /** The claims that the dialog to merge claims is about: the one that stays, then those to go into it as far as they are chosen already. */
  joining: readonly string[]
  /** Claims marked in the list for a change of many. */
  marked: ReadonlySet<string>
  /** A claim shown as it was at an event of its history, in place of the present one. */
  asItWas: { eventId: string; at: string; claim: Claim | null } | null
  /** Raised to ask for the caret: in the search field, in the field to find text in the article or in the one beside it, in the note, in a new source. */
  focusRequest: { what: 'search' | 'find' | 'find-beside' | 'note' | 'source'; number: number } | null
}

/** What the analyst looks at; nothing of it is kept in the workspace. */
export const useView = create<View>(() => ({
  sideTab: 'articles', dialog: null, dialogNumber: 0, settingsTab: 'general', reviewTab: 'send', selectedClaimId: null, gap: null, revealRequest: 0, passage: null, joining: [], marked: new Set<string>(), asItWas: null, focusRequest: null
}))

/** Opens a dialog in place of the one on show; one that is open already stays. */
export const openDialog = (dialog: DialogName): void => useView.setState((view) => ({ dialog, dialogNumber: view.dialog === dialog ? view.dialogNumber : view.dialogNumber + 1 }))
/** Opens the settings at one of their parts. */
export function openSettings(settingsTab: SettingsTab): void {
  openDialog('settings')
  useView.setState({ settingsTab })
}
/** Opens the review dialog at one of its halves. */
export function openReview(reviewTab: ReviewTab): void {
  openDialog('review')
  useView.setState({ reviewTab })
}
export const closeDialog = (): void => useView.setState({ dialog: null })

/**
 * Gives what closes the dialog now on show when its work is done, and leaves one alone that was opened meanwhile: by a command, while
 * the answer was awaited.
 */
export function closesThisDialog(): () => void {
  const { dialogNumber } = useView.getState()
  return () => { if (useView.getState().dialogNumber === dialogNumber) closeDialog() }
}
export const showSide = (sideTab: SideTab): void => useView.setState({ sideTab })
export const setPassage = (passage: Passage | null): void => useView.setState({ passage })

type FocusTarget = NonNullable<View['focusRequest']>['what']
/** Takes the caret, and what was typed for it before; gives whether it has the caret. */
type Taker = (typed: string) => boolean
const takers = new Map<FocusTarget, Taker>()
let requests = 0

/** Says how a part of the window takes the caret; gives its own undoing. */
export function takesFocus(what: FocusTarget, take: Taker): () => void {
  takers.set(what, take)
  return () => { if (takers.get(what) === take) takers.delete(what) }
}

/**
 * Asks a part of the window to take the caret. One that is there does so at once, before the next key is typed, and true is given;
 * one that is folded or not drawn yet hears of it by `focusRequest`.
 */
export function requestFocus(what: FocusTarget): boolean {
  raiseFocusRequest(what)
  return offerFocus(what, '')
}

/** Asks a part of the window to take the caret when it is drawn next, and to unfold for it. */
export function raiseFocusRequest(what: FocusTarget): void {
  requests += 1
  useView.setState({ focusRequest: { what, number: requests } })
}

/** Offers the caret, with what was typed for it before, to a part of the window; gives whether it was taken. */
export const offerFocus = (what: FocusTarget, typed: string): boolean => takers.get(what)?.(typed) ?? false

/** Says that a request is met, so that what is drawn later does not meet it once more. */
export const focusRequestMet = (): void => useView.setState({ focusRequest: null })

/** Makes a claim the one that the inspector shows; `reveal` scrolls the article to it. */
export function chooseClaim(claimId: string | null, reveal = true): void {
  useView.setState((view) => ({
    selectedClaimId: claimId, gap: null, asItWas: null, revealRequest: reveal ? view.revealRequest + 1 : view.revealRequest,
    // What was asked of one claim's parts is not asked of another's.
    focusRequest: claimId === view.selectedClaimId ? view.focusRequest : null
  }))
}

/** Marks or unmarks one claim. */
export function toggleMark(claimId: string): void {
  useView.setState(({ marked }) => {
    const next = new Set(marked)
    if (!next.delete(claimId)) next.add(claimId)
    return { marked: next }
  })
}
export const markAll = (claimIds: Iterable<string>): void => useView.setState({ marked: new Set(claimIds) })
/** Takes the mark off some claims. */
export function unmark(claimIds: readonly string[]): void {
  useView.setState(({ marked }) => {
    const left = new Set(marked)
    for (const id of claimIds) left.delete(id)
    return left.size === marked.size ? {} : { marked: left }
  })
}
export const unmarkAll = (): void => useView.setState({ marked: new Set() })
