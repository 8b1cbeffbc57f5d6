import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { ExportResult, InterchangeImport } from '../contract/calls.ts'
import type { CallContext, Handlers } from '../contract/dispatch.ts'
import type { ReportFormat, ReportOptions } from '../contract/report-options.ts'
import { REPORT_FORMATS } from '../contract/report-options.ts'
import type { Interchange } from '../export/index.ts'
import { readInterchange, renderReportHtml, writeReport } from '../export/index.ts'
import { anchorAt } from '../model/anchor.ts'
import type { Article } from '../model/article.ts'
import type { CancelSignal } from '../model/cancel-signal.ts'
import { throwIfCancelled } from '../model/cancel-signal.ts'
import type { Claim } from '../model/claim.ts'
import { failure } from '../model/error.ts'
import { heirOf, joinNotes } from '../model/join-claims.ts'
import type { Statement } from '../model/wording/statement.ts'
import { statement } from '../model/wording/statement.ts'
import { UNNAMED_REVIEWER } from '../model/reviewer.ts'
import type { Report, ReportArticle } from '../report/index.ts'
import { buildReport } from '../report/index.ts'
import type { NewArticle } from '../store/index.ts'
import { articleOrder, filteredRows } from './claims.ts'
import { sortOrder } from './claim-filter.ts'
import { printsAtOnce } from './prints-at-once.ts'
import { fileNameOf } from './file-name.ts'
import { isFile } from './is-file.ts'
import type { Session, WorkbenchState } from './session.ts'
import { now, requireSession, requireWritable } from './session.ts'
import { textSha256Of } from './text-hash.ts'

/** The largest file of ours, of Web Annotations or of ClaimReview that is read back, in bytes. */
const INTERCHANGE_LIMIT = 512 * 1024 * 1024

/** How many claims the live preview shows; the whole report is what is exported. */
const PREVIEW_CLAIMS = 200

/**
 * The articles of a filter's claims with those claims, in reading order, and how many claims the filter has: with a `limit`, only the first ones are in the articles. Throws
 * AppError cancelled when the signal asks.
 */
async function articlesOf(session: Session, options: ReportOptions, signal: CancelSignal, limit = Number.POSITIVE_INFINITY): Promise<{ articles: ReportArticle[]; claimCount: number }> {
  if (options.filter.query?.trim()) await session.search.whole(signal)
  const rows = filteredRows(session, options.filter)
    .filter((row) => options.includeDismissed || row.workflow !== 'dismissed')
    .sort(sortOrder({ by: 'position', descending: false }, articleOrder(session)))
  const wanted = new Map<string, Set<string>>()
  for (const row of rows.slice(0, limit)) {
    const ids = wanted.get(row.articleId)
    if (ids) ids.add(row.id)
    else wanted.set(row.articleId, new Set([row.id]))
  }
  const articles: ReportArticle[] = []
  for (const [articleId, claimIds] of wanted) {
    throwIfCancelled(signal)
    const [{ article, claims, events }, text] = await Promise.all([session.store.article(articleId), session.store.text(articleId)])
    const shown = claims.filter((claim) => claimIds.has(claim.id))
    // The history of a claim is also that of those that were joined into it.
    const told = new Set(shown.flatMap(({ id, formerIds }) => [id, ...formerIds]))
    articles.push({ article, text, claims: shown, events: events.filter((event) => told.has(event.claimId)) })
  }
  return { articles, claimCount: rows.length }
}

function reportOf(state: WorkbenchState, session: Session, options: ReportOptions, articles: readonly ReportArticle[]): Report {
  const { reviewer } = state.preferences.current()
  return buildReport({
    workspace: session.store.workspace,
    articles,
    options,
    generatedAt: now(),
    generatedBy: reviewer === UNNAMED_REVIEWER ? '' : reviewer,
    version: state.version
  })
}

async function exportReport(state: WorkbenchState, format: ReportFormat, options: ReportOptions, target: { path: string | null; overwrite: boolean }, context: CallContext): Promise<ExportResult> {
  const session = requireSession(state)
  context.progress({ done: 0, total: null, unit: 'claims', label: '' })
  const { articles } = await articlesOf(session, options, context.signal)
  if (articles.length === 0) throw failure('nothing-to-export/report')
  const report = reportOf(state, session, options, articles)
  const { printPdf } = state
  let outcome = { claimCount: 0, warnings: [] as Statement[] }
  const written = await state.downloads.write(
    { path: target.path, overwrite: target.overwrite, store: session.store, name: fileNameOf(report.title, 'tahqiq-report', REPORT_FORMATS[format].extension) },
    async (sink) => {
      outcome = await writeReport(format, report, sink, {
        signal: context.signal,
        progress: (done, total) => context.progress({ done, total, unit: 'claims', label: '' }),
        printPdf: printPdf ?? undefined,
        printsAtOnce: printsAtOnce(),
        readEvidence: async (sha256) => {
          const path = session.store.evidencePath(sha256)
          return (await isFile(path)) ? createReadStream(path) : null
        }
      })
    }
  )
  return { ...written, claimCount: outcome.claimCount, warnings: outcome.warnings }
}

/** The article that a file carries whole, made ready for the store under an id of this workspace. */
function newArticleOf(article: Article, text: string, claims: Claim[]): NewArticle {
  return { article: { ...article, textSha256: textSha256Of(text), textLength: text.length }, text, claims, originalBytes: null }
}

/** Puts what was read from a file into the workspace: articles that are missing come with their claims, claims that are there are updated, the rest is added. */
async function takeIn(state: WorkbenchState, read: Interchange): Promise<InterchangeImport> {
  const { store } = requireWritable(state)
  const notCarried = [...read.notCarried]
  const known = new Map<string, string>()
  const newArticles: NewArticle[] = []
  const rows = store.articles()
  const here = new Map(rows.map((row) => [row.id, row.id]))
  const byOriginal = new Map(rows.map((row) => [row.originalSha256, row.id]))
  for (const carried of read.articles) {
    const existing = here.get(carried.id) ?? (carried.article ? byOriginal.get(carried.article.original.sha256) : undefined)
    if (existing !== undefined) known.set(carried.id, existing)
    else if (carried.article && carried.text !== null) {
      const claims = read.claims.filter((claim) => claim.articleId === carried.id)
      newArticles.push(newArticleOf(carried.article, carried.text, claims))
    }
  }
  const edits: { claimId: string; patch: Partial<Claim> }[] = []
  const adds: Claim[] = []
  const carriedWhole = new Set(newArticles.map((made) => made.article.id))
  const away: { heir: Claim; claim: Claim }[] = []
  for (const claim of read.claims) {
    if (carriedWhole.has(claim.articleId)) continue
    const articleId = known.get(claim.articleId) ?? here.get(claim.articleId)
    if (articleId === undefined) {
      notCarried.push(statement('lacks/article', { quote: claim.mentions[0]?.anchor.quote ?? claim.id }))
      continue
    }
    if (store.claimSummary(claim.id)) {
      const { kind, measure, figure, who, attribution, place, asOf, scope, basis, modality, actor, aid, workflow, verdict, confidence, note, sources, assignee } = claim
      const patch = read.format === 'json'
        ? { kind, measure, figure, who, attribution, place, asOf, scope, basis, modality, actor, aid, workflow, verdict, confidence, note, sources, assignee }
        : { verdict, workflow, note }
      edits.push({ claimId: claim.id, patch })
    } else {
      const heir = heirOf(claim.id, (await store.article(articleId)).claims)
      if (heir !== null) {
        away.push({ heir, claim })
        notCarried.push(statement('lacks/joined', { quote: claim.mentions[0]?.anchor.quote ?? claim.id }))
        continue
      }
      const text = await store.text(articleId)
      const mentions = claim.mentions.filter(({ anchor }) => text.slice(anchor.start, anchor.end) === anchor.quote)
      if (mentions.length === 0) {
        notCarried.push(statement('lacks/passage', { quote: claim.mentions[0]?.anchor.quote ?? claim.id }))
        continue
      }
      adds.push({ ...claim, articleId, mentions: mentions.map((mention) => ({ ...mention, anchor: anchorAt(text, mention.anchor.start, mention.anchor.end) })) })
    }
  }
  for (const { heir, claim } of away) {
    const own = edits.find(({ claimId }) => claimId === heir.id)
    const { note, sources } = { ...heir, ...own?.patch }
    const patch = { note: joinNotes([note, claim.note]), sources: [...sources, ...claim.sources.filter((source) => !sources.some(({ id }) => id === source.id))] }
    if (own) Object.assign(own.patch, patch)
    else edits.push({ claimId: heir.id, patch })
  }
  if (newArticles.length > 0) await store.addArticles(newArticles)
  if (edits.length + adds.length > 0) await store.change({ action: 'import', edits, adds })
  const claimsOfNew = newArticles.reduce((n, made) => n + made.claims.length, 0)
  return { claimsAdded: adds.length + claimsOfNew, claimsUpdated: edits.length, articlesAdded: newArticles.length, notCarried }
}

async function importInterchange(state: WorkbenchState, file: { name: string; path: string }): Promise<InterchangeImport> {
  const { store } = requireWritable(state)
  const facts = await stat(file.path).catch(() => null)
  if (!facts?.isFile()) throw failure('file-not-found/file', { path: file.path })
  if (facts.size > INTERCHANGE_LIMIT) throw failure('file-too-large/file', { name: file.name, path: file.path, limit: INTERCHANGE_LIMIT })
  const bytes = await readFile(file.path)
  return state.decisions.alone(async () => {
    const texts = new Map<string, { articleId: string; text: string }>()
    for (const row of store.articles()) {
      const { article } = await store.article(row.id)
      const entry = { articleId: row.id, text: await store.text(row.id) }
      texts.set(row.id, entry)
      if (article.url) texts.set(article.url, entry)
    }
    const read = readInterchange(bytes, file.name, {
      importedAt: now(),
      textOf: ({ id, url }) => texts.get(id) ?? (url === null ? null : (texts.get(url) ?? null))
    })
    return takeIn(state, read)
  })
}

/** The calls about reports, and about files of ours or of standards read back. */
export function reportHandlers(state: WorkbenchState) {
  const handlers = {
    'reports.preview': async ({ options }, context) => {
      const session = requireSession(state)
      const { articles, claimCount } = await articlesOf(session, options, context.signal, PREVIEW_CLAIMS)
      const report = reportOf(state, session, options, articles)
      return { html: renderReportHtml(report), claimCount, shownCount: report.summary.claimCount }
    },
    'reports.export': async ({ format, options, path, overwrite }, context) => exportReport(state, format, options, { path, overwrite }, context),
    'interchange.import': async ({ file }) => importInterchange(state, file)
  } satisfies Partial<Handlers>
  return handlers
}

