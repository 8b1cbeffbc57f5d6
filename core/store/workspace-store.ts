import type { Article, ArticleFacts } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { ClaimEvent } from '../model/claim-event.ts'
import type { RemovedPassages } from '../model/removed-passages.ts'
import type { ArticleSummary, ClaimSummary } from '../model/summary.ts'
import type { LockHolder, Notice, Workspace } from '../model/workspace.ts'
import type { Fit } from './fit-events.ts'
import type { LongWork, WorkUnderWay } from './under-way.ts'

/** An article as its file holds it. Treat it as read-only: the store shares the objects with other readers. */
export interface ArticleRecord {
  article: Article
  /** In reading order: by the start of the first mention, then by id. */
  claims: Claim[]
  /** Oldest first; those of claims removed since included. Claims that came with the article have no stored creation event. */
  events: ClaimEvent[]
}

/** An article to add. `text` must hash to `article.textSha256`; `originalBytes` are kept where given, by `article.original.sha256`. */
export interface NewArticle {
  article: Article
  text: string
  claims: readonly Claim[]
  /** Passages that were decided to be no claim where the article comes from. */
  removed?: readonly RemovedPassages[]
  originalBytes: Uint8Array | null
}

/** The fields of a claim that a change may set: all but those that say which claim it is and when it came and changed. */
export type ClaimFields = { [Field in Exclude<keyof Claim, 'id' | 'articleId' | 'createdAt' | 'updatedAt'>]?: Claim[Field] | undefined }

/** One action of an analyst, over one claim or many; it happens wholly or not at all. */
export interface ChangeRequest {
  /** What the history calls it; `edit` where not given. */
  action?: Exclude<ClaimEvent['action'], 'undo' | 'redo' | 'reanchor'>
  edits?: readonly { claimId: string; patch: ClaimFields }[]
  adds?: readonly Claim[]
  removes?: readonly string[]
  /** Who does it; the reviewer that the workspace was opened by where not given. */
  by?: string
  /** Who brings it in, where `by` decided it elsewhere; undo is theirs. */
  mergedBy?: string
  /** Which claims it joins or splits, where that is what it does. */
  together?: ClaimEvent['together']
}

/** What comes with a replaced text: the facts that follow from the new file, its bytes where they are to be kept, and who replaced it. */
export interface ReplacedFacts {
  by?: string
  /** Where passages that were removed stand in the new text; orphaned where they are not found in it. */
  removed?: readonly RemovedPassages[]
  article?: Partial<Pick<Article, 'original' | 'pageStarts'>>
  originalBytes?: Uint8Array | null
}

/** How many changed claims a {@link ChangeResult} carries at most; `claimIds` always names all. */
export const CLAIMS_IN_RESULT = 2000

/** What a change did. */
export interface ChangeResult {
  /** Null where nothing differed from what was there already. */
  changeId: string | null
  /** The store's revision just after. */
  revision: number
  /** The claims as they are now, without those removed; the first {@link CLAIMS_IN_RESULT} of them. */
  claims: Claim[]
  /** Every claim touched, removed ones included. */
  claimIds: string[]
  articleIds: string[]
  /** False where the disk refused: the change is kept in memory, retried, and counted by `unsavedEdits`. */
  durable: boolean
  /** For an undo or redo: the fields left as they are, because someone changed them since. `*` is the claim itself. */
  skipped: { claimId: string; field: string }[]
}

/** Told to listeners after every change, whoever made it. With empty lists only the workspace's own state changed: title, notices, unsaved edits. */
export interface StoreChange {
  revision: number
  articleIds: string[]
  claimIds: string[]
  /** True where an article came, went, or changed its facts or its text. */
  articlesChanged: boolean
  /** `outside` where another program changed the files. */
  origin: 'here' | 'outside'
}

/** An open workspace. Everything synchronous answers from memory; everything else touches the disk. */
export interface WorkspaceStore {
  /** workspace.json as it is now. */
  readonly workspace: Workspace
  /** The folder, absolute. */
  readonly path: string
  readonly reviewer: string
  readonly readOnly: boolean
  /** Who has it open for writing, where that is why it is read-only. */
  readonly lockedBy: LockHolder | null
  readonly notices: readonly Notice[]
  /** Raised by every change; begins at 1 with each opening. */
  readonly revision: number

  /** How many changes are in memory only because writing them failed. They are retried until the disk takes them. */
  unsavedEdits(): number
  /** Every article's row, by import time and id. The same array until an article changes. */
  articles(): readonly ArticleSummary[]
  articleSummary(articleId: string): ArticleSummary | null
  /** Every claim's row, article by article in the order of `articles()`, in reading order. The same array until rows come or go. */
  claims(): readonly ClaimSummary[]
  claimSummary(claimId: string): ClaimSummary | null
  /** The rows of one article, in reading order; empty for an unknown one. */
  claimsOf(articleId: string): readonly ClaimSummary[]

  /** Throws AppError not-found where there is no such article, workspace-damaged where its file cannot be read. */
  article(articleId: string): Promise<ArticleRecord>
  /** Throws AppError not-found. */
  claim(claimId: string): Promise<Claim>
  /** The exact text. Throws AppError not-found for an unknown article, file-not-found where the text file is missing. */
  text(articleId: string): Promise<string>
  /** An article with its text, not kept in memory for the next reader: for going through a whole workspace. Throws as the two above. */
  readOnce(articleId: string): Promise<ArticleRecord & { text: string }>

  /** Adds one article; resolves once it is durable, rejects (leaving nothing behind) where it could not be. AppError invalid-input for a text, id or claim that does not fit, conflict for an id already there. */
  addArticle(article: NewArticle, by?: string): Promise<{ revision: number }>
  /** Adds many with fewer barriers; all durable when it resolves. Where it rejects, those that `articles()` lists are durable and the others left nothing behind. */
  addArticles(articles: readonly NewArticle[], by?: string): Promise<{ revision: number }>
  /** Moves articles with their texts to `backups/`; `undo` brings them back. */
  removeArticles(articleIds: readonly string[], by?: string): Promise<ChangeResult>
  /** Corrects the facts of an article. Not part of undo. */
  setFacts(articleId: string, facts: ArticleFacts): Promise<{ revision: number; article: Article; durable: boolean }>
  /**
   * Replaces the text by a newer one together with the claims as found again in it, in one step; the old text goes to `backups/`. Claims are matched by id: those changed get a
   * `reanchor` event, those left out stay as they are. Not part of undo.
   */
  replaceText(articleId: string, text: string, claims: readonly Claim[], options?: ReplacedFacts): Promise<ChangeResult>

  /** Applies a change at once in memory and resolves when it is durable (or known to be refused by the disk: see `durable`). AppError not-found, invalid-input, conflict (an added id exists), read-only. */
  change(request: ChangeRequest): Promise<ChangeResult>
  /**
   * Takes back the reviewer's latest change that still stands. What it brings back of a text that was replaced since is fitted to the new one by `fit`; without that it is an orphan.
   * AppError nothing-to-undo; conflict where everything it touched has been changed since.
   */
  undo(by?: string, fit?: Fit): Promise<ChangeResult>
  /** Puts forth again what the reviewer's latest undo took back. AppError nothing-to-undo; conflict as for undo. */
  redo(by?: string, fit?: Fit): Promise<ChangeResult>
  canUndo(by?: string): boolean
  canRedo(by?: string): boolean

  /** Every event of a claim, oldest first, removed claims included; begins with how it came. Throws AppError not-found. */
  history(claimId: string): Promise<ClaimEvent[]>
  /** The claim as it was just after an event of its history; null where it did not exist then. Throws AppError not-found. */
  claimAsOf(claimId: string, eventId: string): Promise<Claim | null>

  /** Changes the title, reviewers or settings; resolves when durable, rejects (changing nothing) where it could not be. */
  saveWorkspace(patch: Partial<Pick<Workspace, 'title' | 'reviewers' | 'settings'>>): Promise<Workspace>
  /** Who acts from now on, where no `by` is given. */
  setReviewer(reviewer: string): void

  /** Keeps a file by content, durably, and gives its sha256 and size; a string is a path to copy from. */
  putEvidence(content: Uint8Array | string): Promise<{ sha256: string; sizeBytes: number }>
  /** Keeps content that comes piece by piece, durably, under the sha256 that it should have; gives false, and keeps nothing, where it is something else. */
  takeEvidence(sha256: string, pieces: AsyncIterable<Uint8Array>): Promise<boolean>
  /** Where an evidence file lies; it may be missing. */
  evidencePath(sha256: string): string
  /** Where an article's original lies, null where its bytes were not kept. */
  originalPath(articleId: string): Promise<string | null>

  /** Notes that work has begun which would be half done if the program were killed; whoever opens the workspace next is told. No note is made of a workspace that is only read. */
  underWay(work: LongWork): Promise<WorkUnderWay>

  /** A zip of the whole workspace as it is now, without half-made changes. `path` defaults to a new file in `backups/`. */
  backup(path?: string): Promise<BackupResult>
  /** Looks at the files now for changes by other programs, as the watcher and the timer do by themselves. */
  refresh(): Promise<void>
  dismissNotices(): Promise<void>
  subscribe(listener: (change: StoreChange) => void): () => void
  /** Resolves when everything is durable and the index written; tries refused writes once more and rejects with their error (disk-full, permission-denied, io-failed). */
  flush(): Promise<void>
  /** Flushes and gives the lock back. Where the flush fails it rejects and the workspace stays open, so that nothing is lost; `discardUnsaved` closes all the same. */
  close(options?: { discardUnsaved?: boolean }): Promise<void>
}

/** A backup as written. `files` does not count the manifest. */
export interface BackupResult { path: string; files: number; sizeBytes: number }

/** What checking a workspace found: the same notices that opening gives, and those that only reading every file can give. */
export interface WorkspaceCheck { notices: Notice[]; filesChecked: number; repaired: boolean }
