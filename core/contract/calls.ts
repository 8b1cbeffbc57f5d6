import { z } from 'zod'
import type { Article, ArticleFacts } from '../model/article.ts'
import { articleFactsSchema } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import { claimPatchSchema } from '../model/claim.ts'
import { JOINT_FIELDS } from '../model/join-claims.ts'
import type { ClaimEvent } from '../model/claim-event.ts'
import type { ErrorReply } from '../model/error.ts'
import type { UiLanguage } from '../model/language.ts'
import { uiLanguageSchema } from '../model/language.ts'
import type { TablePreview } from '../model/column-mapping.ts'
import { columnMappingSchema } from '../model/column-mapping.ts'
import type { ClaimSummary, ArticleSummary } from '../model/summary.ts'
import type { Kind } from '../model/kind.ts'
import type { EvidenceFile } from '../model/source.ts'
import { sourceSchema } from '../model/source.ts'
import type { Verdict, Workflow } from '../model/verdict.ts'
import type { Statement } from '../model/wording/statement.ts'
import type { LockHolder, Notice, Workspace } from '../model/workspace.ts'
import { houseStyleSchema } from '../model/workspace.ts'
import { claimFilterSchema, claimSortSchema } from './filter.ts'
import type { ReportFormat } from './report-options.ts'
import { reportFormatSchema, reportOptionsSchema } from './report-options.ts'

/** Declares a call: its input's schema at run time, its output's type at compile time. */
const call = <Output>() => <Input extends z.ZodType>(input: Input) => ({ input, output: undefined as unknown as Output })
const nothing = z.object({}).strict()
const id = z.string().min(1).max(200)
/** An id that a client made: 16 letters and digits, as the workbench makes them. */
const newId = z.string().regex(/^[0-9a-z]{16}$/)
const path = z.string().min(1).max(4096)

/** What a host can do beyond the contract; the interface asks for a capability, never for the host. */
export interface Capabilities { nativeDialogs: boolean; printPdf: boolean; revealInFolder: boolean }

/** Choices kept per machine, not per workspace. */
export const preferencesSchema = z.object({
  language: uiLanguageSchema.nullable(),
  theme: z.enum(['light', 'dark', 'auto']),
  reviewer: z.string().max(200),
  recentWorkspaces: z.array(z.object({ path, title: z.string() })).max(20),
  lastWorkspace: path.nullable(),
  /** Where the analyst was in the workspace that was looked at last; `besideId` is the article that was open beside the first. */
  place: z.object({ workspace: path, articleId: id, claimId: id.nullable(), besideId: id.nullable().default(null) }).nullable(),
  panes: z.record(z.string(), z.number()),
  window: z.object({ width: z.number(), height: z.number(), x: z.number().nullable(), y: z.number().nullable(), maximized: z.boolean() }).nullable(),
  digits: z.enum(['latin', 'arabic-indic']),
  fontSize: z.number().min(10).max(40)
})
export type Preferences = z.infer<typeof preferencesSchema>

export interface AppInfo { version: string; host: 'electron' | 'browser' | 'cli'; capabilities: Capabilities; preferences: Preferences; defaultWorkspacePath: string; homePath: string }

export interface WorkspaceState {
  workspace: Workspace
  path: string
  readOnly: boolean
  lockedBy: LockHolder | null
  notices: Notice[]
  articleCount: number
  claimCount: number
  canUndo: boolean
  canRedo: boolean
  /** Raised by every change; events carry it too. */
  revision: number
  /** Edits not yet durable because writing failed; they are kept in memory and retried. */
  unsavedEdits: number
  /** How many articles of a workspace just opened can be searched already; null once all can. Until then a search may find less than there is. */
  searchFilling: { done: number; total: number } | null
}

export interface ImportedFile { name: string; outcome: 'imported' | 'already-there' | 'failed'; articleId: string | null; title: string | null; claimCount: number; error: ErrorReply | null; warnings: Statement[] }
export interface ImportResult { files: ImportedFile[]; cancelled: boolean }
/** An article as it was read; it is at least as new as `revision`. */
export interface OpenArticle { article: Article; text: string; claims: Claim[]; revision: number }
export interface ClaimPage { rows: ClaimSummary[]; total: number; offset: number }
export interface ClaimCounts { total: number; kind: Record<Kind, number>; verdict: Record<Verdict, number>; workflow: Record<Workflow, number> }
export interface Mutation { revision: number; changeId: string | null; claims: Claim[] }
export interface SearchHit { kind: 'article' | 'claim'; articleId: string; claimId: string | null; title: string; excerpt: string; start: number | null; score: number }
export interface ExportResult { path: string | null; downloadId: string | null; name: string; sizeBytes: number; claimCount: number; warnings: Statement[] }
export interface FolderEntry { name: string; path: string; kind: 'folder' | 'file'; isWorkspace: boolean; sizeBytes: number }
export interface CheckReport { notices: Notice[]; filesChecked: number; repaired: boolean }
export interface ReanchorResult { articleId: string; moved: number; orphaned: number; claims: Claim[] }
export interface InterchangeImport { claimsAdded: number; claimsUpdated: number; articlesAdded: number; notCarried: Statement[] }

/** A file named by the client: a path on this machine (a dropped or picked file, or one the browser host took up for it). */
const fileRef = z.object({ path, name: z.string().min(1).max(1024) })
export type FileRef = z.infer<typeof fileRef>

/** One edit: a claim and the fields to change. */
const claimEdit = z.object({ claimId: id, patch: claimPatchSchema })

/** Every call: name → input schema and output type. Names are `noun.verb`. */
export const CALLS = {
  'app.info': call<AppInfo>()(nothing),
  'app.setPreferences': call<Preferences>()(preferencesSchema.partial()),
  'folders.list': call<{ path: string; parent: string | null; entries: FolderEntry[] }>()(z.object({ path: path.nullable() })),

  'workspace.state': call<WorkspaceState | null>()(nothing),
  'workspace.open': call<WorkspaceState>()(z.object({ path })),
  'workspace.create': call<WorkspaceState>()(z.object({ path, title: z.string().max(200) })),
  /** Creates (or opens) the workspace of the bundled articles in `path`, by default in the user's documents folder. */
  'workspace.openBundled': call<WorkspaceState>()(z.object({ path: path.nullable(), language: uiLanguageSchema })),
  'workspace.close': call<null>()(nothing),
  'workspace.setTitle': call<WorkspaceState>()(z.object({ title: z.string().min(1).max(200) })),
  /** Changes the parts of the house style that are given. */
  'workspace.setHouseStyle': call<WorkspaceState>()(z.object({ houseStyle: houseStyleSchema.partial() })),
  /** Reads and checks every file of the open workspace, or of the one in `path` without opening it: opening mends, checking only tells. */
  'workspace.check': call<CheckReport>()(z.object({ repair: z.boolean(), path: path.nullable().default(null) })),
  'workspace.backup': call<{ path: string; files: number; sizeBytes: number }>()(nothing),
  'workspace.restore': call<WorkspaceState>()(z.object({ backupPath: path, path })),
  'workspace.dismissNotices': call<WorkspaceState>()(nothing),

  'articles.list': call<{ rows: ArticleSummary[] }>()(nothing),
  'articles.get': call<OpenArticle>()(z.object({ articleId: id })),
  /** `mapping` says which columns of a table or JSON file hold what; without it they are found by their usual names. */
  'articles.import': call<ImportResult>()(z.object({ files: z.array(fileRef.extend({ mapping: columnMappingSchema.optional() })).max(100_000) })),
  /** The columns and first rows of a table or JSON file of articles; null for a file of another kind. */
  'articles.previewTable': call<{ preview: TablePreview | null }>()(z.object({ file: fileRef })),
  /** Imports what was pasted, under a title of its own unless `title` is empty. Text of which no format is given is looked at for one: it may be a page's source. */
  'articles.importText': call<ImportResult>()(z.object({ title: z.string().max(300), text: z.string().max(20_000_000), format: z.enum(['text', 'html']).optional() })),
  'articles.setFacts': call<{ revision: number; article: Article }>()(z.object({ articleId: id, facts: articleFactsSchema })),
  'articles.remove': call<{ revision: number }>()(z.object({ articleIds: z.array(id).min(1).max(100_000) })),
  /** Replaces an article's text by a newer version of it and finds every claim again; what cannot be found becomes an orphan. */
  'articles.replaceText': call<ReanchorResult>()(z.object({ articleId: id, file: fileRef.nullable(), text: z.string().max(20_000_000).nullable() })),

  'claims.list': call<ClaimPage>()(z.object({ filter: claimFilterSchema, sort: claimSortSchema, offset: z.int().nonnegative(), limit: z.int().positive().max(10_000) })),
  'claims.counts': call<ClaimCounts>()(z.object({ filter: claimFilterSchema })),
  'claims.get': call<Claim>()(z.object({ claimId: id })),
  /** What extraction reads in a selection, to prefill a claim made by hand; null where it reads no figure. */
  'claims.readSelection': call<Partial<Claim> | null>()(z.object({ articleId: id, start: z.int().nonnegative(), end: z.int().nonnegative() })),
  /** `claimId` is for a caller that may have to ask again: the id that the claim gets, by which one that was made already is known and not made twice. */
  'claims.create': call<Mutation>()(z.object({ articleId: id, start: z.int().nonnegative(), end: z.int().nonnegative(), fields: claimPatchSchema, claimId: newId.optional() })),
  'claims.addMention': call<Mutation>()(z.object({ claimId: id, start: z.int().nonnegative(), end: z.int().nonnegative() })),
  /** Changes one claim or many as one action; either all of it is saved or none. */
  'claims.edit': call<Mutation>()(z.object({ edits: z.array(claimEdit).min(1).max(200_000) })),
  'claims.remove': call<Mutation>()(z.object({ claimIds: z.array(id).min(1).max(200_000) })),
  /** Joins claims of one article that are one figure told several times, as one action: the first stays, with the mentions, sources and notes of all. `take` says whose a field is in which they differ; conflict where one is left undecided. */
  'claims.join': call<Mutation>()(z.object({ claimIds: z.array(id).min(2).max(100), take: z.array(z.object({ field: z.enum(JOINT_FIELDS), from: id })).max(JOINT_FIELDS.length) })),
  /** Makes a mention, by where it stands, a claim of its own; the last of `claims` is that one. */
  'claims.split': call<Mutation>()(z.object({ claimId: id, start: z.int().nonnegative(), end: z.int().nonnegative(), quote: z.string().max(100_000) })),
  /** With the events of the claims that were joined into it. */
  'claims.history': call<{ events: ClaimEvent[] }>()(z.object({ claimId: id })),
  /** The claim as it was just after an event; null where it did not exist. */
  'claims.asOf': call<Claim | null>()(z.object({ claimId: id, eventId: id })),

  'sources.save': call<Mutation>()(z.object({ claimId: id, source: sourceSchema })),
  'sources.remove': call<Mutation>()(z.object({ claimId: id, sourceId: id })),
  'evidence.attach': call<EvidenceFile>()(z.object({ claimId: id, sourceId: id, file: fileRef })),
  /** Copies an attached file out, to `path` or to a download. */
  'evidence.export': call<ExportResult>()(z.object({ sha256: z.string().max(64), name: z.string().min(1).max(255), path: path.nullable(), overwrite: z.boolean() })),

  'history.undo': call<Mutation>()(nothing),
  'history.redo': call<Mutation>()(nothing),

  'search.query': call<{ hits: SearchHit[]; total: number; tookMs: number }>()(z.object({ text: z.string().max(2000), limit: z.int().positive().max(1000) })),

  /** The report as one self-contained HTML page, for the live preview: of the first `shownCount` of its `claimCount` claims, which its summary counts alone. */
  'reports.preview': call<{ html: string; claimCount: number; shownCount: number }>()(z.object({ options: reportOptionsSchema })),
  /** Writes a report to `path`, or to a download where `path` is null. Fails with file-exists unless `overwrite`. */
  'reports.export': call<ExportResult>()(z.object({ format: reportFormatSchema, options: reportOptionsSchema, path: path.nullable(), overwrite: z.boolean() })),
  /** Reads back our JSON, Web Annotations or ClaimReview. */
  'interchange.import': call<InterchangeImport>()(z.object({ file: fileRef })),

  /** Writes a bundle of articles and claims for a second reviewer to work on offline. */
  'review.exportBundle': call<ExportResult>()(z.object({ filter: claimFilterSchema, path: path.nullable(), overwrite: z.boolean() })),
  /** Makes a workspace in `path`, an empty or missing folder, of what a bundle holds: how a second reviewer begins. `lackingEvidence` names files that the bundle should hold and does not, or not whole. */
  'review.open': call<WorkspaceState & Pick<ReviewMerge, 'lackingEvidence'>>()(z.object({ file: fileRef, path })),
  /** What merging a bundle back would change, without changing anything. */
  'review.compare': call<ReviewComparison>()(z.object({ file: fileRef })),
  'review.merge': call<ReviewMerge>()(z.object({ file: fileRef, resolutions: z.array(z.object({ claimId: id, field: z.string().max(300), take: z.enum(['ours', 'theirs']) })) }))
} as const

export type JsonValue = z.core.util.JSONType

/** One field on which both reviewers decided, differently, since the bundle went out. `into` is the claim that this one was joined into by either, whose field it is then. */
export interface ReviewConflict { claimId: string; articleId: string; quote: string; field: string; base: JsonValue; ours: JsonValue; theirs: JsonValue; into: string | null }
/**
 * What merging a bundle would change. `added` are claims, those of new articles among them; `newArticles` are titles of articles that would be added, `importedApart` of those among them whose very
 * file was imported here too, and whose claims would so stand twice, `differingArticles` of those whose text is another one
 * here, which are left alone. Of `figuresCompared` figures that both have, `figuresOverlapping` leave a number that both may mean.
 */
export interface ReviewComparison {
  reviewer: string
  createdAt: string
  changed: number
  added: number
  conflicts: ReviewConflict[]
  newArticles: string[]
  importedApart: string[]
  differingArticles: string[]
  agreement: { compared: number; verdictAgreement: number | null; kappa: number | null; kappaNeeds: number; figuresCompared: number; figuresOverlapping: number }
}
/** What merging came to: claims changed or removed, claims added, conflicts in which ours was kept, and names of evidence that neither side has. */
export interface ReviewMerge { revision: number; applied: number; added: number; kept: number; lackingEvidence: string[] }

export type CallName = keyof typeof CALLS
export type Input<K extends CallName> = z.input<(typeof CALLS)[K]['input']>
export type ParsedInput<K extends CallName> = z.output<(typeof CALLS)[K]['input']>
export type Output<K extends CallName> = (typeof CALLS)[K]['output']
export type { ArticleFacts, ReportFormat, UiLanguage }
