import { join } from 'node:path'
import { Low } from 'lowdb'
import type { Article, ArticleFacts } from '../model/article.ts'
import { articleFactsSchema } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { ClaimEvent } from '../model/claim-event.ts'
import { failure } from '../model/error.ts'
import type { ArticleSummary, ClaimSummary } from '../model/summary.ts'
import type { LockHolder, Notice, Workspace } from '../model/workspace.ts'
import { workspaceSchema } from '../model/workspace.ts'
import { AddedArticles } from './added-articles.ts'
import type { ArticleFile } from './article-file.ts'
import { issueOf } from './article-file.ts'
import { copyAside } from './aside.ts'
import { writeBackup } from './backup.ts'
import { changeArticles, changeClaims } from './change-articles.ts'
import { keepByContent, keepStreamed } from './contents.ts'
import { diskError } from './disk-error.ts'
import { DurableJson } from './durable-json.ts'
import type { Fit } from './fit-events.ts'
import { orphanStrays } from './fit-events.ts'
import { claimAsOf, eventsOf, eventsOfRemoved, historyOf } from './history.ts'
import type { IntentPart } from './intents.ts'
import { articleTextPath, isSha256 } from './layout.ts'
import { finishMoves, removeArticles } from './move-articles.ts'
import { NoticeBoard } from './notice-board.ts'
import { takeBack } from './take-back.ts'
import { readText } from './text-file.ts'
import type { OpenedWorkspace } from './workings.ts'
import type { LongWork, Outcome, WorkUnderWay } from './under-way.ts'
import { UnderWay } from './under-way.ts'
import { Workings } from './workings.ts'
import { encodeWorkspace } from './workspace-file.ts'
import type { BackupResult, ArticleRecord, ChangeRequest, ChangeResult, NewArticle, ReplacedFacts, StoreChange, WorkspaceStore } from './workspace-store.ts'

/** A workspace that is open: its state as {@link WorkspaceStore} shows it, and its actions. */
export class OpenWorkspace implements WorkspaceStore {
  readonly workings: Workings
  readonly #added: AddedArticles
  readonly #underWay: UnderWay
  /** Of work whose changes the disk has refused so far: what tells that it has ended. */
  readonly #endedOnceSaved: (() => Promise<void>)[] = []
  #closing: Promise<void> | null = null

  constructor(opened: OpenedWorkspace) {
    this.workings = new Workings(opened)
    this.workings.listeners.add(() => { void Promise.allSettled([this.#endSaved()]) })
    this.#added = new AddedArticles(opened.ground, opened.catalog, () => this.workings.changeIds.next())
    this.#underWay = new UnderWay(opened.ground, opened.board)
  }

  get workspace(): Workspace { return this.workings.workspace }
  get path(): string { return this.workings.ground.layout.root }
  get reviewer(): string { return this.workings.reviewer }
  get readOnly(): boolean { return this.workings.permission.readOnly }
  get lockedBy(): LockHolder | null { return this.workings.permission.lockedBy }
  get notices(): readonly Notice[] { return this.workings.board.all }
  get revision(): number { return this.workings.revision }
  unsavedEdits(): number { return this.workings.files.unsaved() }
  articles(): readonly ArticleSummary[] { return this.workings.catalog.articles() }
  articleSummary(articleId: string): ArticleSummary | null { return this.workings.catalog.entry(articleId)?.summary ?? null }
  claims(): readonly ClaimSummary[] { return this.workings.catalog.claims() }
  claimSummary(claimId: string): ClaimSummary | null { return this.workings.catalog.claim(claimId) ?? null }
  claimsOf(articleId: string): readonly ClaimSummary[] { return this.workings.catalog.entry(articleId)?.rows ?? [] }

  /** Tells of exports and bundles that were cut short. */
  async resumeUnderWay(): Promise<void> { if (!this.readOnly) await this.#underWay.resume() }

  /** To be called when interrupted changes are taken up: from now on undo knows of them, and other programs' changes are looked for. */
  ready(): void {
    this.workings.rebuildStacks()
    this.workings.outside.watch()
  }

  async article(articleId: string): Promise<ArticleRecord> {
    const { article, claims, events } = await this.#load(articleId)
    return { article, claims: [...claims], events: [...events] }
  }

  async claim(claimId: string): Promise<Claim> {
    const row = this.workings.catalog.claim(claimId)
    const claim = row && (await this.#load(row.articleId)).claims.find(({ id }) => id === claimId)
    if (!claim) throw failure('not-found/claim', { claimId })
    return claim
  }

  async text(articleId: string): Promise<string> {
    for (;;) {
      const text = await this.#textOf((await this.#load(articleId)).article)
      if (text !== null) return text
    }
  }

  async readOnce(articleId: string): Promise<ArticleRecord & { text: string }> {
    for (;;) {
      const { article, claims, events } = await this.workings.files.memory.readOnce(articleId)
      const text = await this.#textOf(article)
      if (text !== null) return { article, claims: [...claims], events: [...events], text }
    }
  }

  /** The text of an article as just read; null where it was replaced meanwhile. */
  async #textOf(article: Article): Promise<string | null> {
    const { ground, files, board, catalog } = this.workings
    const pending = files.memory.pending(article.id)
    if (pending?.text != null) return pending.article?.textSha256 === article.textSha256 ? pending.text : null
    const before = catalog.entry(article.id)?.textStamp
    const notices = new NoticeBoard()
    const wasReplaced = () => catalog.entry(article.id)?.textStamp !== before || files.memory.pending(article.id)?.text != null
    try {
      const text = await readText(ground, article, notices)
      return wasReplaced() ? null : text
    } finally {
      if (!wasReplaced()) for (const notice of notices.all) board.post(notice)
    }
  }

  addArticle(article: NewArticle, by?: string): Promise<{ revision: number }> { return this.addArticles([article], by) }

  addArticles(articles: readonly NewArticle[], by: string = this.reviewer): Promise<{ revision: number }> {
    const { permission, files } = this.workings
    return this.workings.mutate(async () => {
      await permission.confirm()
      const written = await this.#added.write(articles, by)
      for (const { file, stamp, textStamp } of written) files.memory.adopt(file.article.id, file, stamp, textStamp)
      if (written.length > 0) this.workings.emit({ articleIds: written.map(({ file }) => file.article.id), claimIds: written.flatMap(({ file }) => file.claims.map(({ id }) => id)), articlesChanged: true })
      return { revision: this.revision }
    })
  }

  removeArticles(articleIds: readonly string[], by: string = this.reviewer): Promise<ChangeResult> { return removeArticles(this.workings, articleIds, by) }

  async setFacts(articleId: string, facts: ArticleFacts): Promise<{ revision: number; article: Article; durable: boolean }> {
    const parsed = articleFactsSchema.safeParse(facts)
    if (!parsed.success) throw failure('invalid-input/facts', { articleId, reason: issueOf(parsed.error) }, { cause: parsed.error })
    const given = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined))
    const { files, permission } = this.workings
    const decided = await this.workings.mutate(async () => {
      permission.require()
      const file = await files.memory.load(articleId)
      const article: Article = { ...file.article, ...given }
      const part: IntentPart = { articleId, events: [], article, text: null }
      files.memory.applyAll([{ part, base: file, entry: files.memory.prepare(file, part).entry }])
      this.workings.emit({ articleIds: [articleId], articlesChanged: true })
      return { article, revision: this.revision, durable: this.workings.durable(files.persist(articleId)) }
    })
    return { ...decided, durable: await decided.durable }
  }

  async replaceText(articleId: string, text: string, claims: readonly Claim[], options: ReplacedFacts = {}): Promise<ChangeResult> {
    const { ground, permission } = this.workings
    const { layout, fileSystem } = ground
    const facts = this.workings.facts('reanchor', options.by)
    return changeArticles(this.workings, facts, () => [articleId], async (file) => {
      await permission.confirm()
      if (options.originalBytes) await keepByContent(ground, layout.originals, options.originalBytes)
      const here = new Set(file.claims.map(({ id }) => id))
      const edits = claims.filter(({ id }) => here.has(id)).map(({ id, articleId: _a, createdAt: _c, updatedAt: _u, ...patch }) => ({ claimId: id, patch }))
      const events = [...eventsOfRemoved(file, options.removed ?? [], facts), ...eventsOf(file, { edits, adds: claims.filter(({ id }) => !here.has(id)), removes: [] }, facts)]
      const old = articleTextPath(layout, articleId)
      if (fileSystem.stamp(old) !== null) await copyAside(ground, old, 'text').catch((error: unknown) => { throw diskError(error, 'backups') })
      return { events, article: this.#added.withText({ ...file.article, ...options.article }, text), text }
    })
  }

  change(request: ChangeRequest): Promise<ChangeResult> { return changeClaims(this.workings, request) }
  undo(by: string = this.reviewer, fit: Fit = orphanStrays): Promise<ChangeResult> { return takeBack(this.workings, 'undo', by, (articleId) => this.text(articleId), fit) }
  redo(by: string = this.reviewer, fit: Fit = orphanStrays): Promise<ChangeResult> { return takeBack(this.workings, 'redo', by, (articleId) => this.text(articleId), fit) }
  canUndo(by: string = this.reviewer): boolean { return this.workings.stacks.undoable(by) !== null }
  canRedo(by: string = this.reviewer): boolean { return this.workings.stacks.redoable(by) !== null }

  async history(claimId: string): Promise<ClaimEvent[]> { return historyOf(await this.#fileOf(claimId), claimId) ?? [] }
  async claimAsOf(claimId: string, eventId: string): Promise<Claim | null> { return claimAsOf(await this.#fileOf(claimId), claimId, eventId) }

  async #fileOf(claimId: string): Promise<ArticleFile> {
    const { catalog } = this.workings
    const articleId = catalog.claim(claimId)?.articleId ?? catalog.articleOfRemoved(claimId)
    if (articleId === null) throw failure('not-found/claim-ever', { claimId })
    return this.#load(articleId)
  }

  #load(articleId: string): Promise<ArticleFile> { return this.workings.files.memory.load(articleId) }

  saveWorkspace(patch: Partial<Pick<Workspace, 'title' | 'reviewers' | 'settings'>>): Promise<Workspace> {
    const { ground: { fileSystem, layout }, permission, outside } = this.workings
    return this.workings.mutate(async () => {
      await permission.confirm()
      const parsed = workspaceSchema.safeParse({ ...this.workspace, ...patch })
      if (!parsed.success) throw failure('invalid-input/settings', { reason: issueOf(parsed.error) }, { cause: parsed.error })
      const adapter = new DurableJson<Workspace>(fileSystem, layout.workspace, { encode: encodeWorkspace, decode: (text) => workspaceSchema.parse(JSON.parse(text)) })
      try {
        await new Low<Workspace>(adapter, parsed.data).write()
      } catch (error) {
        throw diskError(error, 'workspace.json')
      }
      outside.workspaceWritten(adapter.stamp)
      this.workings.workspace = parsed.data
      this.workings.emit({})
      return parsed.data
    })
  }

  setReviewer(reviewer: string): void { this.workings.reviewer = reviewer }

  async putEvidence(content: Uint8Array | string): Promise<{ sha256: string; sizeBytes: number }> {
    const { ground, permission } = this.workings
    await permission.confirm()
    return keepByContent(ground, ground.layout.evidence, content)
  }

  async takeEvidence(sha256: string, pieces: AsyncIterable<Uint8Array>): Promise<boolean> {
    const { ground, permission } = this.workings
    if (!isSha256(sha256)) throw failure('invalid-input/no-evidence-name')
    await permission.confirm()
    return keepStreamed(ground, ground.layout.evidence, sha256, pieces)
  }

  evidencePath(sha256: string): string {
    if (!isSha256(sha256)) throw failure('invalid-input/no-evidence-name')
    return join(this.workings.ground.layout.evidence, sha256)
  }

  async originalPath(articleId: string): Promise<string | null> {
    const { layout, fileSystem } = this.workings.ground
    const path = join(layout.originals, (await this.#load(articleId)).article.original.sha256)
    return fileSystem.stamp(path) === null ? null : path
  }

  backup(path?: string): Promise<BackupResult> {
    return this.workings.mutate(async () => {
      if (!this.readOnly) await this.workings.files.settle()
      return writeBackup(this.workings.ground, path)
    })
  }

  refresh(): Promise<void> { return this.workings.outside.sweep() }

  async underWay(work: LongWork): Promise<WorkUnderWay> {
    if (this.readOnly) return { ended: () => Promise.resolve() }
    const begun = await this.#underWay.begin(work)
    const ended = async (outcome: Outcome) => {
      await begun.ended(outcome)
      this.workings.emit({})
    }
    return {
      ended: async (outcome) => {
        if (work.what === 'export' || outcome !== 'whole' || this.unsavedEdits() === 0) return ended(outcome)
        // What came in is in memory alone as yet: a kill would take it away, and nobody would know that it is to be taken in again.
        this.#endedOnceSaved.push(() => ended('whole'))
      }
    }
  }

  /** Tells work to have ended whose changes the disk had refused; to be called when some were saved. */
  async #endSaved(): Promise<void> {
    if (this.#endedOnceSaved.length > 0 && this.unsavedEdits() === 0) for (const end of this.#endedOnceSaved.splice(0)) await end()
  }

  async dismissNotices(): Promise<void> {
    this.workings.board.dismiss()
    if (!this.readOnly) await this.#underWay.dismiss()
    this.workings.emit({})
  }

  subscribe(listener: (change: StoreChange) => void): () => void {
    this.workings.listeners.add(listener)
    return () => { this.workings.listeners.delete(listener) }
  }

  async flush(): Promise<void> {
    const { queue, files, index } = this.workings
    await queue.idle()
    if (this.readOnly && files.unsaved() === 0) return
    await finishMoves(this.workings)
    await files.settle()
    await this.#endSaved()
    await index.write()
  }

  close({ discardUnsaved = false }: { discardUnsaved?: boolean } = {}): Promise<void> {
    this.workings.closing = true
    return (this.#closing ??= this.#close(discardUnsaved).catch((error: unknown) => {
      this.#closing = null
      this.workings.closing = false
      throw error
    }))
  }

  async #close(discardUnsaved: boolean): Promise<void> {
    const { files, index, outside, permission, listeners } = this.workings
    try {
      await this.flush()
    } catch (error) {
      if (!discardUnsaved) throw error
    }
    files.stop()
    index.stop()
    await outside.stop()
    await permission.release()
    listeners.clear()
  }
}
