import { readFile, stat } from 'node:fs/promises'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { FileRef, ReviewComparison, ReviewMerge } from '../contract/calls.ts'
import type { Handlers } from '../contract/dispatch.ts'
import type { ClaimFilter } from '../contract/filter.ts'
import type { Claim } from '../model/claim.ts'
import { AppError } from '../model/error.ts'
import type { BundledArticle, Resolution, ReviewBundle } from '../review/index.ts'
import { agreementOf, compareClaims, createBundle, mergeClaims, parseBundle } from '../review/index.ts'
import type { ArticleRecord } from '../store/index.ts'
import { textSha256Of } from './articles.ts'
import { filteredRows } from './claims.ts'
import type { Session, WorkbenchState } from './session.ts'
import { now, requireSession, requireWritable, reviewerOf } from './session.ts'

/** The one file in a bundle's zip, and the most it may hold unpacked, in bytes. */
const BUNDLE_ENTRY = 'review.json'
const BUNDLE_LIMIT = 512 * 1024 * 1024

/**
 * The claims of an article as they came into this workspace: what a reviewer was handed, before anything was done to it here. Claims made
 * here have no such state and are left out; claims since removed are in.
 */
async function claimsAsTheyCame(session: Session, record: ArticleRecord): Promise<Claim[]> {
  const made = new Set(record.events.filter(({ changes }) => changes.some(({ field, from }) => field === '*' && from === null)).map((event) => event.claimId))
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

/** The articles of a filter's claims, with those as they are and as they came: the same file hands work out and hands it back. */
async function bundleOf(session: Session, filter: ClaimFilter, reviewer: string): Promise<ReviewBundle> {
  const articles: BundledArticle[] = []
  const base: Claim[] = []
  for (const articleId of new Set(filteredRows(session, filter).map((row) => row.articleId))) {
    const [record, text] = await Promise.all([session.store.article(articleId), session.store.text(articleId)])
    articles.push({ article: record.article, text, claims: [...record.claims] })
    base.push(...(await claimsAsTheyCame(session, record)))
  }
  return createBundle({ workspace: session.store.workspace, reviewer, createdAt: now(), articles, base })
}

async function readBundle(file: FileRef): Promise<ReviewBundle> {
  const facts = await stat(file.path).catch(() => null)
  if (!facts?.isFile()) throw new AppError('file-not-found', `There is no file ${file.path}.`, { path: file.path })
  if (facts.size > BUNDLE_LIMIT) throw new AppError('file-too-large', `${file.name} is larger than 512 MB.`, { path: file.path, limitBytes: BUNDLE_LIMIT })
  const bytes = await readFile(file.path)
  let entry: Uint8Array | undefined
  try {
    entry = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== BUNDLE_ENTRY) return false
        if (originalSize > BUNDLE_LIMIT) throw new AppError('hostile-file', `${file.name} unpacks to more than 512 MB.`, { path: file.path, limitBytes: BUNDLE_LIMIT })
        return true
      }
    })[BUNDLE_ENTRY]
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('damaged-file', `${file.name} is not a review bundle, or is damaged.`, { path: file.path }, { cause: error })
  }
  if (!entry) throw new AppError('unsupported-format', `${file.name} is a zip, but not a review bundle.`, { path: file.path })
  return parseBundle(strFromU8(entry))
}

/** The two sides of a returned bundle over the articles that are in this workspace with the very same text. */
async function sidesOf(session: Session, bundle: ReviewBundle): Promise<{ base: Claim[]; ours: Claim[]; theirs: Claim[]; missingArticles: string[] }> {
  const ours: Claim[] = []
  const theirs: Claim[] = []
  const shared = new Set<string>()
  const missingArticles: string[] = []
  for (const { article, claims } of bundle.articles) {
    const here = session.store.articleSummary(article.id) ? await session.store.article(article.id) : null
    if (!here || here.article.textSha256 !== article.textSha256) {
      missingArticles.push(article.title)
      continue
    }
    shared.add(article.id)
    ours.push(...here.claims)
    theirs.push(...claims)
  }
  return { base: bundle.base.filter((claim) => shared.has(claim.articleId)), ours, theirs, missingArticles }
}

async function compare(session: Session, bundle: ReviewBundle): Promise<ReviewComparison> {
  const { base, ours, theirs, missingArticles } = await sidesOf(session, bundle)
  const { changes, added, removed, conflicts } = compareClaims(base, ours, theirs)
  const { compared, verdictAgreement, kappa } = agreementOf(ours, theirs)
  return {
    reviewer: bundle.reviewer, createdAt: bundle.createdAt, changed: new Set([...changes.map((change) => change.claimId), ...removed]).size, added: added.length,
    conflicts, missingArticles, agreement: { compared, verdictAgreement, kappa }
  }
}

async function merge(session: Session, bundle: ReviewBundle, resolutions: readonly Resolution[]): Promise<ReviewMerge> {
  const { base, ours, theirs } = await sidesOf(session, bundle)
  const { edits, adds, removes, unresolved } = mergeClaims(base, ours, theirs, resolutions)
  if (edits.length + adds.length + removes.length === 0) return { revision: session.store.revision, applied: 0, added: 0, kept: unresolved.length }
  const { revision } = await session.store.change({ action: 'merge', edits, adds, removes, by: bundle.reviewer })
  return { revision, applied: edits.length + removes.length, added: adds.length, kept: unresolved.length }
}

/** Brings the articles of a bundle that are not here yet into the workspace, claims as they came: how a second reviewer begins. */
async function takeInArticles(session: Session, bundle: ReviewBundle): Promise<number> {
  const missing = bundle.articles.filter(({ article, text }) => !session.store.articleSummary(article.id) && textSha256Of(text) === article.textSha256)
  await session.store.addArticles(missing.map(({ article, text, claims }) => ({ article, text, claims, originalBytes: null })))
  return missing.reduce((n, { claims }) => n + claims.length, 0)
}

export function reviewHandlers(state: WorkbenchState) {
  const handlers = {
    'review.exportBundle': async ({ filter, path, overwrite }, context) => {
      const session = requireSession(state)
      const bundle = await bundleOf(session, filter, reviewerOf(state.preferences.current()))
      const claimCount = bundle.articles.reduce((n, { claims }) => n + claims.length, 0)
      if (bundle.articles.length === 0) throw new AppError('nothing-to-export', 'No claim matches; there is nothing to hand out. Widen the scope or the filter.')
      context.signal.throwIfAborted()
      const bytes = zipSync({ [BUNDLE_ENTRY]: strToU8(JSON.stringify(bundle)) })
      const written = await state.downloads.write({ path, name: 'review.tahqiq-review.zip', overwrite }, (sink) => sink.write(bytes))
      return { ...written, claimCount, warnings: [] }
    },
    'review.compare': async ({ file }) => compare(requireSession(state), await readBundle(file)),
    'review.merge': async ({ file, resolutions }) => {
      const session = requireWritable(state)
      const bundle = await readBundle(file)
      const added = await takeInArticles(session, bundle)
      const merged = await merge(session, bundle, resolutions)
      return { ...merged, added: merged.added + added }
    }
  } satisfies Partial<Handlers>
  return handlers
}
