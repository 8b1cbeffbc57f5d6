import { createHash, randomBytes } from 'node:crypto'
import type { Preferences } from '../contract/calls.ts'
import type { CallContext } from '../contract/dispatch.ts'
import type { EventMessage } from '../contract/events.ts'
import type { Article } from '../model/article.ts'
import type { CancelSignal } from '../model/cancel-signal.ts'
import { failure } from '../model/error.ts'
import { UNNAMED_REVIEWER } from '../model/reviewer.ts'
import type { WorkspaceStore } from '../store/index.ts'
import type { Downloads } from './downloads.ts'
import type { ExtractionPool } from './extraction-pool.ts'
import type { FaultLog } from './fault-log.ts'
import type { PreferencesFile } from './preferences.ts'
import type { SearchSession } from './search-session.ts'
import type { Turns } from './turns.ts'

/** Prints a self-contained HTML page to PDF bytes; a host with a Chromium gives it. */
export type PrintPdf = (html: string, signal: CancelSignal) => Promise<Uint8Array>

/**
 * A page's own time in milliseconds until it is printed, which stands still while something is under way and else flies: a page is loaded before the fonts that come along in it
 * are ready, and would be printed in others.
 */
export const PRINTED_AFTER_MS = 1000

/** The open workspace and what is kept in memory beside it. */
export interface Session {
  store: WorkspaceStore
  search: SearchSession
  /** Cancels the calls that run in this session, for it is to be closed. */
  leaving: AbortController
}

/** What every handler works on: the machine's things, and the session while a workspace is open. */
export interface WorkbenchState {
  readonly preferences: PreferencesFile
  readonly downloads: Downloads
  readonly extraction: ExtractionPool
  readonly printPdf: PrintPdf | null
  readonly version: string
  readonly faults: FaultLog
  /** Changes of the open workspace, one at a time. */
  readonly switches: Turns
  /** Calls that work in the open workspace share; its coming and going is alone. */
  readonly calls: Turns
  /** Changes of claims share; what decides by claims as it read them (a merge, a list changed by one item) is alone. */
  readonly decisions: Turns
  /** Adding articles by content, one batch at a time, so that two imports of one file add it once. */
  readonly additions: Turns
  session: Session | null
  emit(event: EventMessage): void
}

/** The open session; throws AppError no-workspace where none is. */
export function requireSession(state: WorkbenchState): Session {
  if (!state.session) throw failure('no-workspace/none')
  return state.session
}

/** The open session for a change; throws AppError read-only where it may not be written. */
export function requireWritable(state: WorkbenchState): Session {
  const session = requireSession(state)
  if (session.store.readOnly) {
    const holder = session.store.lockedBy
    const told = session.store.notices.find(({ code }) => code === 'opened-read-only' || code === 'version-too-new')?.detail
    if (holder) throw failure('read-only/held', { ...holder })
    throw told ? failure('read-only/told', { why: told }) : failure('read-only/plain')
  }
  return session
}

/** Runs a call in the workspace that is open: not while another takes its place, and cancelled when this one is to be closed. */
export function inSession<T>(state: WorkbenchState, context: CallContext, work: (context: CallContext) => Promise<T>): Promise<T> {
  return state.calls.share(() => {
    const leaving = state.session?.leaving.signal
    const { signal } = context
    return work({ ...context, signal: { get aborted() { return signal.aborted || leaving?.aborted === true } } })
  })
}

/** Who the changes made here are by. */
export const reviewerOf = (preferences: Preferences): string => preferences.reviewer.trim() || UNNAMED_REVIEWER

export const now = (): string => new Date().toISOString()

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

const idOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => ALPHABET[byte & 31]).join('')

/** A new id of 16 characters (80 random bits) that is safe as a file's name on every file system. */
export const newId = (): string => idOf(randomBytes(16))

/** An id of the same form that follows from what it is made of: the same on every machine. */
export const idFrom = (what: string): string => idOf(createHash('sha256').update(what).digest().subarray(0, 16))

/** An article's publication day (YYYY-MM-DD), against which its relative dates resolve; null where unknown. */
export const publicationDay = (article: Pick<Article, 'publishedAt'>): string | null =>
  article.publishedAt && article.publishedAt.length >= 10 ? article.publishedAt.slice(0, 10) : null
