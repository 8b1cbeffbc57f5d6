import { join } from 'node:path'
import { Low } from 'lowdb'
import type { Article, ArticleFacts } from '../model/article.ts'
import { articleFactsSchema } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { ClaimEvent } from '../model/claim-event.ts'
import { AppError } from '../model/error.ts'
import type { ArticleSummary, ClaimSummary } from '../model/summary.ts'
import type { LockHolder, Notice, Workspace } from '../model/workspace.ts'
import { workspaceSchema } from '../model/workspace.ts'
import { AddedArticles } from './added-articles.ts'
import { ArticleFiles } from './article-files.ts'
import type { ArticleMemory, PreparedPart } from './article-memory.ts'
import type { ArticleFile } from './article-file.ts'
import { inReadingOrder, issueOf } from './article-file.ts'
import { copyAside } from './aside.ts'
import { writeBackup } from './backup.ts'
import type { Catalog } from './catalog.ts'
import { ChangeIds } from './change-ids.ts'
import { keepByContent } from './contents.ts'
import { diskError } from './disk-error.ts'
import { DurableJson } from './durable-json.ts'
import type { FileStamp } from './file-system.ts'
import type { ActionFacts, Skipped } from './history.ts'
import { claimAsOf, eventsOf, historyOf, inverseOf } from './history.ts'
import { IndexKeeper } from './index-keeper.ts'
import type { IntentPart } from './intents.ts'
import { articleTextPath, isSha256 } from './layout.ts'
import type { Lock } from './lock.ts'
import type { NoticeBoard } from './notice-board.ts'
import { noticeOf } from './notices.ts'
import { OutsideChanges } from './outside-changes.ts'
import { orphanStrays } from './orphan-strays.ts'
import type { Removals } from './removals.ts'
import { SerialQueue } from './serial-queue.ts'
import type { Ground } from './surroundings.ts'
import { readText } from './text-file.ts'
import type { ChangeHead } from './undo-stack.ts'
import { UndoStacks } from './undo-stack.ts'
import { encodeWorkspace } from './workspace-file.ts'
import type { ArticleRecord, BackupResult, ChangeRequest, ChangeResult, NewArticle, StoreChange, WorkspaceStore } from './workspace-store.ts'
import { CLAIMS_IN_RESULT } from './workspace-store.ts'

/** What opening found and made, for the store to work with. */
export interface OpenedWorkspace {
  ground: Ground
  workspace: Workspace
  workspaceStamp: FileStamp | null
  catalog: Catalog
  board: NoticeBoard
  removals: Removals
  lock: Lock | null
  lockedBy: LockHolder | null
  /** Whether the index on disk says just what the catalog does. */
  indexCurrent: boolean
  reviewer: string
}

/** A lock that has not been looked at for this long is looked at before a write: after a sleep another host may have taken it over. */
const LOCK_TRUSTED_MS = 20_000

/** What computing a change of one article gives. */
type Decision = { events: ClaimEvent[]; skipped?: Skipped; article?: Article | null; text?: string | null }

/** Errors of the disk, after which a change lives on in memory. */
const isRefusal = (error: unknown): boolean => error instanceof AppError && ['disk-full', 'permission-denied', 'io-failed', 'read-only'].includes(error.code)

/** A workspace that is open. Changes are decided one after another, in memory; writing follows behind. */
export class OpenWorkspace implements WorkspaceStore {
  readonly files: ArticleFiles
  readonly memory: ArticleMemory
  readonly #ground: Ground
  readonly #catalog: Catalog
  readonly #board: NoticeBoard
  readonly #removals: Removals
  readonly #lock: Lock | null
  readonly #index: IndexKeeper
  readonly #outside: OutsideChanges
  readonly #added: AddedArticles
  readonly #queue = new SerialQueue()
  readonly #stacks = new UndoStacks()
  readonly #changeIds: ChangeIds
  readonly #listeners = new Set<(change: StoreChange) => void>()
  #workspace: Workspace
  #reviewer: string
  #revision = 1
  #readOnly: boolean
  #lockedBy: LockHolder | null
  #lockSeen: number
  #closing: Promise<void> | null = null

  constructor({ ground, workspace, workspaceStamp, catalog, board, removals, lock, lockedBy, indexCurrent, reviewer }: OpenedWorkspace) {
    this.#ground = ground
    this.#workspace = workspace
    this.#catalog = catalog
    this.#board = board
    this.#removals = removals
    this.#lock = lock
    this.#lockedBy = lockedBy
    this.#readOnly = lock === null
    this.#reviewer = reviewer
    this.#lockSeen = Date.now()
    this.files = new ArticleFiles({
      ground, catalog, board,
      mayWrite: () => this.#mayWrite(),
      changedOutside: (articleId, claimIds) => this.#emit({ articleIds: [articleId], claimIds, articlesChanged: true, origin: 'outside' }),
      stateChanged: () => this.#emit({})
    })
    this.memory = this.files.memory
    this.#index = new IndexKeeper(ground, catalog, (articleId) => this.memory.isPending(articleId), indexCurrent)
    this.#added = new AddedArticles(ground, catalog)
    const heads = [...catalog.heads(), ...removals.heads()]
    this.#changeIds = new ChangeIds(ground, heads)
    this.#outside = new OutsideChanges({
      ground, catalog, board, memory: this.memory, isWritable: () => !this.#readOnly, queue: this.#queue, workspaceStamp,
      changed: (change) => {
        this.#stacks.rebuild([...catalog.heads(), ...removals.heads()], catalog.floor())
        this.#emit({ ...change, origin: 'outside' })
      },
      workspaceChanged: (changed) => { this.#workspace = changed }
    })
  }

  get workspace(): Workspace { return this.#workspace }
  get path(): string { return this.#ground.layout.root }
  get reviewer(): string { return this.#reviewer }
  get readOnly(): boolean { return this.#readOnly }
  get lockedBy(): LockHolder | null { return this.#lockedBy }
  get notices(): readonly Notice[] { return this.#board.all }
  get revision(): number { return this.#revision }
  unsavedEdits(): number { return this.files.unsaved() }
  articles(): readonly ArticleSummary[] { return this.#catalog.articles() }
  articleSummary(articleId: string): ArticleSummary | null { return this.#catalog.entry(articleId)?.summary ?? null }
  claims(): readonly ClaimSummary[] { return this.#catalog.claims() }
  claimSummary(claimId: string): ClaimSummary | null { return this.#catalog.claim(claimId) ?? null }
  claimsOf(articleId: string): readonly ClaimSummary[] { return this.#catalog.entry(articleId)?.rows ?? [] }

  /** To be called when interrupted changes are taken up: from now on undo knows of them, and other programs' changes are looked for. */
  ready(): void {
    this.#stacks.rebuild([...this.#catalog.heads(), ...this.#removals.heads()], this.#catalog.floor())
    this.#outside.watch()
  }

  async article(articleId: string): Promise<ArticleRecord> {
    const { article, claims, events } = await this.memory.load(articleId)
    return { article, claims: [...claims], events: [...events] }
  }

  async claim(claimId: string): Promise<Claim> {
    const row = this.#catalog.claim(claimId)
    const claim = row && (await this.memory.load(row.articleId)).claims.find(({ id }) => id === claimId)
    if (!claim) throw new AppError('not-found', `There is no claim ${claimId}.`, { claimId })
    return claim
  }

  async text(articleId: string): Promise<string> {
    const { article } = await this.memory.load(articleId)
    return this.memory.pending(articleId)?.text ?? readText(this.#ground, article, this.#board)
  }

  addArticle(article: NewArticle, by?: string): Promise<{ revision: number }> { return this.addArticles([article], by) }

  addArticles(articles: readonly NewArticle[], by: string = this.#reviewer): Promise<{ revision: number }> {
    return this.#mutate(async () => {
      await this.#mayWrite()
      const written = await this.#added.write(articles, by)
      for (const { file, stamp, textStamp } of written) this.memory.adopt(file.article.id, file, stamp, textStamp)
      if (written.length > 0) this.#emit({ articleIds: written.map(({ file }) => file.article.id), claimIds: written.flatMap(({ file }) => file.claims.map(({ id }) => id)), articlesChanged: true })
      return { revision: this.#revision }
    })
  }

  removeArticles(articleIds: readonly string[], by: string = this.#reviewer): Promise<ChangeResult> {
    return this.#mutate(async () => {
      const ids = [...new Set(articleIds)]
      for (const articleId of ids) if (!this.#catalog.entry(articleId)) throw new AppError('not-found', `There is no article ${articleId}.`, { articleId })
      await this.#mayWrite()
      const head: ChangeHead = { changeId: this.#changeIds.next(), by, action: 'remove', target: null }
      return this.#takeOut(ids, head, () => this.#removals.remove(head, ids))
    })
  }

  /** Lets articles go out of memory once `move` has taken their files away. What is pending of them is written first, so that it goes with them. */
  async #takeOut(articleIds: string[], head: ChangeHead, move: () => Promise<void>): Promise<ChangeResult> {
    for (const articleId of articleIds) await this.files.persist(articleId)
    await this.files.intentsDone()
    const claimIds = articleIds.flatMap((articleId) => this.claimsOf(articleId).map(({ id }) => id))
    try {
      await move()
    } catch (error) {
      throw diskError(error, 'articles')
    }
    for (const articleId of articleIds) this.memory.forget(articleId)
    this.#stacks.push(head)
    this.#emit({ articleIds, claimIds, articlesChanged: true })
    return { changeId: head.changeId, revision: this.#revision, claims: [], claimIds, articleIds, durable: true, skipped: [] }
  }

  async #bringBack(articleIds: string[], head: ChangeHead, move: () => Promise<void>): Promise<ChangeResult> {
    for (const articleId of articleIds) if (this.#catalog.entry(articleId)) throw new AppError('conflict', `The article ${articleId} is there again already.`, { articleId })
    try {
      await move()
    } catch (error) {
      throw diskError(error, 'articles')
    }
    await this.#outside.take(articleIds)
    const claimIds = articleIds.flatMap((articleId) => this.claimsOf(articleId).map(({ id }) => id))
    this.#stacks.push(head)
    this.#emit({ articleIds, claimIds, articlesChanged: true })
    return { changeId: head.changeId, revision: this.#revision, claims: [], claimIds, articleIds, durable: true, skipped: [] }
  }

  async setFacts(articleId: string, facts: ArticleFacts): Promise<{ revision: number; article: Article; durable: boolean }> {
    const parsed = articleFactsSchema.safeParse(facts)
    if (!parsed.success) throw new AppError('invalid-input', `The facts are not valid: ${issueOf(parsed.error)}`, { articleId }, { cause: parsed.error })
    const given = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined))
    const decided = await this.#mutate(async () => {
      const file = await this.memory.load(articleId)
      const article: Article = { ...file.article, ...given }
      const part: IntentPart = { articleId, events: [], article, text: null }
      this.memory.applyAll([{ part, base: file, entry: this.memory.prepare(file, part).entry }])
      this.#emit({ articleIds: [articleId], articlesChanged: true })
      return { article, revision: this.#revision, durable: this.#durable(this.files.persist(articleId)) }
    })
    return { ...decided, durable: await decided.durable }
  }

  async replaceText(articleId: string, text: string, claims: readonly Claim[], options: { by?: string; article?: Partial<Pick<Article, 'original' | 'pageStarts'>>; originalBytes?: Uint8Array | null } = {}): Promise<ChangeResult> {
    const facts = this.#facts('reanchor', null, options.by)
    return this.#change(facts, [articleId], async (file) => {
      await this.#mayWrite()
      if (options.originalBytes) await keepByContent(this.#ground, this.#ground.layout.originals, options.originalBytes)
      const here = new Set(file.claims.map(({ id }) => id))
      const edits = claims.filter(({ id }) => here.has(id)).map(({ id, articleId: _a, createdAt: _c, updatedAt: _u, ...patch }) => ({ claimId: id, patch }))
      const events = eventsOf(file, { edits, adds: claims.filter(({ id }) => !here.has(id)), removes: [] }, facts)
      const old = articleTextPath(this.#ground.layout, articleId)
      if (this.#ground.fileSystem.stamp(old) !== null) await copyAside(this.#ground, old, 'text').catch((error: unknown) => { throw diskError(error, 'backups') })
      return { events, article: this.#added.withText({ ...file.article, ...options.article }, text), text }
    })
  }

  async change({ action = 'edit', edits = [], adds = [], removes = [], by }: ChangeRequest): Promise<ChangeResult> {
    const facts = this.#facts(action, null, by)
    const parts = new Map<string, { edits: { claimId: string; patch: (typeof edits)[number]['patch'] }[]; adds: Claim[]; removes: string[] }>()
    const partOf = (articleId: string) => {
      let part = parts.get(articleId)
      if (!part) parts.set(articleId, (part = { edits: [], adds: [], removes: [] }))
      return part
    }
    const articleOf = (claimId: string) => {
      const row = this.#catalog.claim(claimId)
      if (!row) throw new AppError('not-found', `There is no claim ${claimId}.`, { claimId })
      return row.articleId
    }
    return this.#change(facts, () => {
      for (const { claimId, patch } of edits) partOf(articleOf(claimId)).edits.push({ claimId, patch })
      for (const claim of adds) {
        if (this.#catalog.claim(claim.id)) throw new AppError('conflict', `There is a claim ${claim.id} already.`, { claimId: claim.id })
        partOf(claim.articleId).adds.push(claim)
      }
      for (const claimId of removes) partOf(articleOf(claimId)).removes.push(claimId)
      return [...parts.keys()]
    }, (file) => ({ events: eventsOf(file, partOf(file.article.id), facts) }))
  }

  undo(by: string = this.#reviewer): Promise<ChangeResult> {
    return this.#takeBack('undo', by, () => {
      const changeId = this.#stacks.undoable(by)
      return changeId === null ? null : { target: changeId, eventsOf: changeId }
    })
  }

  redo(by: string = this.#reviewer): Promise<ChangeResult> {
    return this.#takeBack('redo', by, () => {
      const undone = this.#stacks.redoable(by)
      return undone && { target: undone.changeId, eventsOf: undone.undoneBy }
    })
  }

  canUndo(by: string = this.#reviewer): boolean { return this.#stacks.undoable(by) !== null }
  canRedo(by: string = this.#reviewer): boolean { return this.#stacks.redoable(by) !== null }

  async #takeBack(action: 'undo' | 'redo', by: string, find: () => { target: string; eventsOf: string } | null): Promise<ChangeResult> {
    let found: { target: string; eventsOf: string } | null = null
    const what = () => {
      found = find()
      if (!found) throw new AppError('nothing-to-undo', action === 'undo' ? 'There is nothing of yours to undo.' : 'There is nothing to redo.')
      return found
    }
    const removal = await this.#mutate(async () => {
      const { target } = what()
      const removed = this.#removals.of(target)
      if (!removed) return null
      await this.#mayWrite()
      const head: ChangeHead = { changeId: this.#changeIds.next(), by, action, target }
      const move = () => this.#removals.again(removed.id, head)
      return action === 'undo' ? this.#bringBack(removed.articleIds, head, move) : this.#takeOut(removed.articleIds, head, move)
    })
    if (removal) return removal
    const facts = this.#facts(action, null, by)
    const result = await this.#change(facts, () => {
      const { target, eventsOf: past } = what()
      facts.target = target
      return this.#catalog.articlesOf(past).filter((articleId) => this.#catalog.entry(articleId))
    }, async (file) => {
      const past = found?.eventsOf
      const inverse = inverseOf(file, file.events.filter(({ changeId }) => changeId === past), facts)
      return { skipped: inverse.skipped, events: await orphanStrays(inverse.events, () => this.text(file.article.id)) }
    })
    if (result.changeId === null && facts.target !== null) {
      // It can never be taken back now; what came before it still can.
      this.#stacks.forget(by, facts.target)
      this.#emit({})
      throw new AppError('conflict', `This cannot be ${action === 'undo' ? 'undone' : 'redone'}: what it changed has been changed again since.`, { changeId: facts.target, skipped: result.skipped.length })
    }
    return result
  }

  async history(claimId: string): Promise<ClaimEvent[]> { return historyOf(await this.#fileOf(claimId), claimId) ?? [] }
  async claimAsOf(claimId: string, eventId: string): Promise<Claim | null> { return claimAsOf(await this.#fileOf(claimId), claimId, eventId) }

  async #fileOf(claimId: string): Promise<ArticleFile> {
    const articleId = this.#catalog.claim(claimId)?.articleId ?? this.#catalog.articleOfRemoved(claimId)
    if (articleId === null) throw new AppError('not-found', `There is no claim ${claimId} and never was.`, { claimId })
    return this.memory.load(articleId)
  }

  saveWorkspace(patch: Partial<Pick<Workspace, 'title' | 'reviewers' | 'settings'>>): Promise<Workspace> {
    return this.#mutate(async () => {
      await this.#mayWrite()
      const parsed = workspaceSchema.safeParse({ ...this.#workspace, ...patch })
      if (!parsed.success) throw new AppError('invalid-input', `This is not valid: ${issueOf(parsed.error)}`, {}, { cause: parsed.error })
      const { fileSystem, layout } = this.#ground
      const adapter = new DurableJson<Workspace>(fileSystem, layout.workspace, { encode: encodeWorkspace, decode: (text) => workspaceSchema.parse(JSON.parse(text)) })
      try {
        await new Low<Workspace>(adapter, parsed.data).write()
      } catch (error) {
        throw diskError(error, 'workspace.json')
      }
      this.#outside.workspaceWritten(adapter.stamp)
      this.#workspace = parsed.data
      this.#emit({})
      return parsed.data
    })
  }

  setReviewer(reviewer: string): void { this.#reviewer = reviewer }

  async putEvidence(content: Uint8Array | string): Promise<{ sha256: string; sizeBytes: number }> {
    await this.#mayWrite()
    return keepByContent(this.#ground, this.#ground.layout.evidence, content)
  }

  evidencePath(sha256: string): string {
    if (!isSha256(sha256)) throw new AppError('invalid-input', 'This does not name an evidence file.', {})
    return join(this.#ground.layout.evidence, sha256)
  }

  async originalPath(articleId: string): Promise<string | null> {
    const path = join(this.#ground.layout.originals, (await this.memory.load(articleId)).article.original.sha256)
    return this.#ground.fileSystem.stamp(path) === null ? null : path
  }

  backup(path?: string): Promise<BackupResult> {
    return this.#mutate(async () => {
      if (!this.#readOnly) await this.files.settle()
      return writeBackup(this.#ground, path)
    })
  }

  refresh(): Promise<void> { return this.#outside.sweep() }

  dismissNotices(): void {
    this.#board.dismiss()
    this.#emit({})
  }

  subscribe(listener: (change: StoreChange) => void): () => void {
    this.#listeners.add(listener)
    return () => { this.#listeners.delete(listener) }
  }

  async flush(): Promise<void> {
    await this.#queue.idle()
    if (this.#readOnly && this.files.unsaved() === 0) return
    await this.files.settle()
    await this.#index.write()
  }

  close({ discardUnsaved = false }: { discardUnsaved?: boolean } = {}): Promise<void> {
    return (this.#closing ??= this.#close(discardUnsaved).catch((error: unknown) => {
      this.#closing = null
      throw error
    }))
  }

  async #close(discardUnsaved: boolean): Promise<void> {
    try {
      await this.flush()
    } catch (error) {
      if (!discardUnsaved) throw error
    }
    this.files.stop()
    this.#index.stop()
    await this.#outside.stop()
    await this.#lock?.release()
    this.#listeners.clear()
  }

  #facts(action: ClaimEvent['action'], target: string | null, by: string = this.#reviewer): ActionFacts {
    return { changeId: '', action, target, by, at: this.#ground.clock().toISOString(), newId: this.#ground.newId }
  }

  /** Runs one decision at a time, in the order they were asked for; none after closing has begun or where nothing may be changed. */
  #mutate<T>(decide: () => Promise<T>): Promise<T> {
    if (this.#closing) return Promise.reject(new AppError('no-workspace', 'The workspace is being closed.'))
    return this.#queue.run(decide)
  }

  async #mayWrite(): Promise<void> {
    const holder = this.#lockedBy
    if (this.#readOnly) throw new AppError('read-only', holder ? `The workspace is open in ${holder.process} on ${holder.host} since ${holder.since}.` : 'The workspace is open for reading only.', holder ? { ...holder } : {})
    if (Date.now() - this.#lockSeen < LOCK_TRUSTED_MS || !this.#lock) return
    if (await this.#lock.isHeld()) {
      this.#lockSeen = Date.now()
      return
    }
    this.#readOnly = true
    this.#board.post(noticeOf('opened-read-only', 'lock', 'Another program took the workspace over while this one was asleep or cut off. Nothing more is written from here.', { severity: 'error', remedy: 'Open the workspace again.' }))
    this.#emit({})
    return this.#mayWrite()
  }

  /** Decides a change over some articles and sees to its writing. `decide` gives each article's part; nothing has happened if it throws. */
  async #change(facts: ActionFacts, which: readonly string[] | (() => readonly string[]), decide: (file: ArticleFile) => Decision | Promise<Decision>): Promise<ChangeResult> {
    const decided = await this.#mutate(async () => {
      if (this.#readOnly) await this.#mayWrite()
      facts.changeId = this.#changeIds.next()
      const articleIds = typeof which === 'function' ? which() : which
      const skipped: Skipped = []
      const parts: PreparedPart[] = []
      const claims: Claim[] = []
      const claimIds = new Set<string>()
      for (const articleId of articleIds) {
        const decision = await decide(await this.memory.load(articleId))
        skipped.push(...(decision.skipped ?? []))
        if (decision.events.length === 0 && !decision.article) continue
        const part: IntentPart = { articleId, events: decision.events, article: decision.article ?? null, text: decision.text ?? null }
        const base = await this.memory.load(articleId)
        const { applied, entry } = this.memory.prepare(base, part)
        const touched = new Set(part.events.map(({ claimId }) => claimId))
        for (const id of touched) claimIds.add(id)
        if (claims.length < CLAIMS_IN_RESULT) claims.push(...inReadingOrder(applied.claims).filter(({ id }) => touched.has(id)).slice(0, CLAIMS_IN_RESULT - claims.length))
        parts.push({ part, base, entry })
      }
      const nothing = { changeId: null, revision: this.#revision, claims: [], claimIds: [], articleIds: [], skipped, durable: Promise.resolve(true) }
      if (parts.length === 0) return nothing
      this.memory.applyAll(parts)
      const writesText = parts.some(({ part }) => part.text !== null)
      const [first] = parts
      const writing = parts.length === 1 && first && !writesText
        ? this.files.persist(first.part.articleId)
        : this.files.begin({ schemaVersion: this.#ground.format.version, changeId: facts.changeId, parts: parts.map(({ part }) => part) })
      const durable = this.#durable(writing)
      this.#stacks.push({ changeId: facts.changeId, by: facts.by, action: facts.action, target: facts.target })
      const changed = parts.map(({ part }) => part.articleId)
      this.#emit({ articleIds: changed, claimIds: [...claimIds], articlesChanged: parts.some(({ part }) => part.article !== null) })
      return { changeId: facts.changeId, revision: this.#revision, claims, claimIds: [...claimIds], articleIds: changed, skipped, durable }
    })
    return { ...decided, durable: await decided.durable }
  }

  /** True when writing succeeded, false where the disk refused and it will be tried again. */
  async #durable(writing: Promise<void>): Promise<boolean> {
    try {
      await writing
      return true
    } catch (error) {
      if (isRefusal(error)) return false
      throw error
    }
  }

  #emit({ articleIds = [], claimIds = [], articlesChanged = false, origin = 'here' }: Partial<StoreChange>): void {
    this.#revision += 1
    if (articleIds.length > 0) this.#index.changed()
    const change: StoreChange = { revision: this.#revision, articleIds, claimIds, articlesChanged, origin }
    for (const listener of this.#listeners) listener(change)
  }
}
