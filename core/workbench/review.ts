import { stat } from 'node:fs/promises'
import type { ReviewComparison, ReviewMerge } from '../contract/calls.ts'
import type { CallContext, Handlers } from '../contract/dispatch.ts'
import type { ClaimFilter } from '../contract/filter.ts'
import { throwIfCancelled } from '../model/cancel-signal.ts'
import type { Claim } from '../model/claim.ts'
import { failure } from '../model/error.ts'
import type { Statement } from '../model/wording/statement.ts'
import type { BundledArticle, Resolution } from '../review/index.ts'
import { agreementOf, baseKnownHere, bundleHeader, compareClaims, mergeClaims } from '../review/index.ts'
import type { ArticleRecord, NewArticle } from '../store/index.ts'
import { removedPassages, versionsOf } from '../store/index.ts'
import { filteredRows } from './claims.ts'
import { fileNameOf } from './file-name.ts'
import { isFile } from './is-file.ts'
import type { ReviewFile } from './review-file.ts'
import { evidenceOf, openReviewFile, writeReviewFile } from './review-file.ts'
import type { Session, WorkbenchState } from './session.ts'
import { inSession, now, requireSession, requireWritable, reviewerOf } from './session.ts'
import { TakingIn } from './taking-in.ts'
import { textSha256Of } from './text-hash.ts'
import { createSession, stateOf } from './workspaces.ts'

/**
 * The claims of an article as they came into this workspace: what a reviewer was handed, before anything was done to it here. Claims made
 * here have no such state and are left out; claims since removed are in.
 */
async function claimsAsTheyCame(session: Session, record: ArticleRecord): Promise<Claim[]> {
  // One that came, went and was brought back by an undo is no claim made here.
  const firsts = new Map(record.events.toReversed().map((event) => [event.claimId, event]))
  const made = new Set([...firsts.values()].filter(({ changes }) => changes.some(({ field, from }) => field === '*' && from === null)).map((event) => event.claimId))
  const ids = new Set([...record.claims.map((claim) => claim.id), ...record.events.map((event) => event.claimId)].filter((claimId) => !made.has(claimId)))
  const touched = new Set(record.events.map((event) => event.claimId))
  const came: Claim[] = []
  for (const claimId of ids) {
    const current = record.claims.find((claim) => claim.id === claimId)
    const [first] = touched.has(claimId) ? await session.store.history(claimId) : []
    const then = first ? await session.store.claimAsOf(claimId, first.id) : (current ?? null)
    if (then) came.push(then)
  }
  return came
}

/** The articles of a filter's claims. */
const articlesOf = (session: Session, filter: ClaimFilter): string[] => [...new Set(filteredRows(session, filter).map((row) => row.articleId))]

/** The articles with these ids as they travel, one after the other, with progress. */
async function* bundledArticles(session: Session, articleIds: readonly string[], context: CallContext): AsyncGenerator<BundledArticle> {
  for (const [done, articleId] of articleIds.entries()) {
    throwIfCancelled(context.signal)
    const [record, text] = await Promise.all([session.store.article(articleId), session.store.text(articleId)])
    yield { article: record.article, text, claims: [...record.claims], base: await claimsAsTheyCame(session, record), removed: removedPassages(record) }
    context.progress({ done: done + 1, total: articleIds.length, unit: 'files', label: record.article.title })
  }
}

/** Where an article of a bundle stands in this workspace: shared with the very same text, here with another text, or not here yet. */
type Standing = { bundled: BundledArticle; ours: readonly Claim[] | 'differs' | 'missing' }

async function* standings(session: Session, file: ReviewFile, context: CallContext): AsyncGenerator<Standing> {
  let done = 0
  for await (const bundled of file.articles()) {
    throwIfCancelled(context.signal)
    const { article, text } = bundled
    if (textSha256Of(text) !== article.textSha256) throw failure('damaged-file/bundle-text', { title: article.title, articleId: article.id })
    if (!session.store.articleSummary(article.id)) yield { bundled, ours: 'missing' }
    else {
      const here = await session.store.article(article.id)
      const shared = { ...bundled, base: baseKnownHere(bundled.base, versionsOf(here)) }
      yield { bundled: shared, ours: here.article.textSha256 === article.textSha256 ? here.claims : 'differs' }
    }
    done += 1
    context.progress({ done, total: file.header.articleIds.length, unit: 'files', label: article.title })
  }
}

type Judged = Pick<Claim, 'id' | 'verdict' | 'figure'>
const judged = ({ id, verdict, figure }: Claim): Judged => ({ id, verdict, figure })

/** What merging would change, article by article, without changing anything. */
async function compare(session: Session, file: ReviewFile, context: CallContext): Promise<ReviewComparison> {
  const { reviewer, createdAt } = file.header
  const result: Omit<ReviewComparison, 'agreement'> = { reviewer, createdAt, changed: 0, added: 0, conflicts: [], newArticles: [], importedApart: [], differingArticles: [] }
  const originals = new Set(session.store.articles().map(({ originalSha256 }) => originalSha256))
  const [ours, theirs]: [Judged[], Judged[]] = [[], []]
  for await (const { bundled, ours: here } of standings(session, file, context)) {
    if (here === 'missing') {
      result.newArticles.push(bundled.article.title)
      if (originals.has(bundled.article.original.sha256)) result.importedApart.push(bundled.article.title)
      result.added += bundled.claims.length
    } else if (here === 'differs') result.differingArticles.push(bundled.article.title)
    else {
      const { changes, added, removed, conflicts } = compareClaims(bundled.base, here, bundled.claims)
      result.changed += new Set([...changes.map((change) => change.claimId), ...removed]).size
      result.added += added.length
      result.conflicts.push(...conflicts)
      ours.push(...here.map(judged))
      theirs.push(...bundled.claims.map(judged))
    }
  }
  return { ...result, agreement: agreementOf(ours, theirs) }
}

const asNew = ({ article, text, claims, removed }: BundledArticle): NewArticle => ({ article, text, claims, removed, originalBytes: null })

/** How many new articles are put into the workspace at a time. */
const BATCH = 32

/** Joins a bundle to the workspace: articles that are not here come in with their claims, and what was changed in shared ones is merged as one change. `isOwn` where the workspace was made for it. */
async function merge(session: Session, file: ReviewFile, resolutions: readonly Resolution[], mergedBy: string, context: CallContext, isOwn = false): Promise<ReviewMerge> {
  const takingIn = new TakingIn(session.store, file)
  let isWhole = false
  try {
    if (isOwn) await takingIn.first()
    const merged = await mergeAll(session, file, resolutions, mergedBy, context, takingIn)
    isWhole = true
    return merged
  } finally {
    await takingIn.ended(isWhole)
  }
}

async function mergeAll(session: Session, file: ReviewFile, resolutions: readonly Resolution[], mergedBy: string, context: CallContext, takingIn: TakingIn): Promise<ReviewMerge> {
  const { store } = session
  const joined = { edits: [], adds: [], removes: [], unresolved: [] } as ReturnType<typeof mergeClaims>
  const lacking = new Map<string, string>()
  let fresh: BundledArticle[] = []
  let freshClaims = 0
  const keepEvidence = async (claims: readonly Pick<Claim, 'sources'>[]) => {
    for (const { sha256, name, sizeBytes } of evidenceOf(claims)) {
      const path = store.evidencePath(sha256)
      // What is here whole is not unpacked again: a video may be half a gigabyte, and both sides have most of the evidence.
      if ((await stat(path).catch(() => null))?.size === sizeBytes) continue
      if (!(await file.keepEvidence(sha256, store)) && !(await isFile(path))) lacking.set(sha256, name)
    }
  }
  const takeIn = async () => {
    await takingIn.step(true, () => store.addArticles(fresh.map(asNew)))
    freshClaims += fresh.reduce((sum, { claims }) => sum + claims.length, 0)
    fresh = []
  }
  for await (const { bundled, ours } of standings(session, file, context)) {
    if (ours === 'differs') continue
    if (ours === 'missing') {
      await keepEvidence(bundled.claims)
      fresh.push(bundled)
      if (fresh.length >= BATCH) await takeIn()
      continue
    }
    const { edits, adds, removes, unresolved } = mergeClaims(bundled.base, ours, bundled.claims, resolutions)
    await keepEvidence([...adds, ...edits.map(({ patch }) => ({ sources: patch.sources ?? [] }))])
    joined.edits.push(...edits)
    joined.adds.push(...adds)
    joined.removes.push(...removes)
    joined.unresolved.push(...unresolved)
  }
  if (fresh.length > 0) await takeIn()
  const { edits, adds, removes, unresolved } = joined
  if (edits.length + adds.length + removes.length > 0) await takingIn.step(false, () => store.change({ action: 'merge', edits, adds, removes, by: file.header.reviewer, mergedBy }))
  const kept = unresolved.length + resolutions.filter(({ take }) => take === 'ours').length
  return { revision: store.revision, applied: edits.length + removes.length, added: adds.length + freshClaims, kept, lackingEvidence: [...lacking.values()] }
}

async function withBundle<T>(ref: Parameters<typeof openReviewFile>[0], work: (file: ReviewFile) => Promise<T>): Promise<T> {
  const file = await openReviewFile(ref)
  try {
    return await work(file)
  } finally {
    await file.close()
  }
}

/** The calls of a second review: handing out, opening, comparing, merging. */
export function reviewHandlers(state: WorkbenchState) {
  const handlers = {
    'review.exportBundle': async ({ filter, path, overwrite }, context) => {
      const session = requireSession(state)
      if (filter.query?.trim()) await session.search.whole(context.signal)
      const articleIds = articlesOf(session, filter)
      if (articleIds.length === 0) throw failure('nothing-to-export/bundle')
      const header = bundleHeader({ workspace: session.store.workspace, reviewer: reviewerOf(state.preferences.current()), createdAt: now(), articleIds })
      let warnings: Statement[] = []
      const written = await state.downloads.write({ path, name: fileNameOf(session.store.workspace.title, 'tahqiq', 'review.zip'), overwrite, store: session.store }, async (sink) => {
        warnings = await writeReviewFile(sink, header, bundledArticles(session, articleIds, context), session.store)
      })
      const claimCount = articleIds.reduce((sum, id) => sum + (session.store.articleSummary(id)?.claimCount ?? 0), 0)
      return { ...written, claimCount, warnings }
    },
    'review.open': async ({ file: ref, path }, context) =>
      withBundle(ref, async (file) => {
        // Read through before anything is made, so that a damaged bundle leaves no half-filled workspace.
        for await (const { article } of file.articles()) context.progress({ done: 0, total: file.header.articleIds.length, unit: 'files', label: article.title })
        await createSession(state, path, file.header.workspace.title)
        return inSession(state, context, async (within) => {
          const session = requireWritable(state)
          const { lackingEvidence } = await merge(session, file, [], reviewerOf(state.preferences.current()), within, true)
          return { ...stateOf(session), lackingEvidence }
        })
      }),
    'review.compare': async ({ file }, context) => withBundle(file, (bundle) => compare(requireSession(state), bundle, context)),
    'review.merge': async ({ file, resolutions }, context) => withBundle(file, (bundle) =>
      state.decisions.alone(() => merge(requireWritable(state), bundle, resolutions, reviewerOf(state.preferences.current()), context)))
  } satisfies Partial<Handlers>
  return handlers
}
