import type { Article } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { ClaimEvent } from '../model/claim-event.ts'
import { failure } from '../model/error.ts'
import type { ArticleFile } from './article-file.ts'
import { inReadingOrder } from './article-file.ts'
import type { PreparedPart } from './article-memory.ts'
import type { ActionFacts, ArticleEdits, Skipped } from './history.ts'
import { eventsOf } from './history.ts'
import type { IntentPart } from './intents.ts'
import type { Workings } from './workings.ts'
import type { ChangeRequest, ChangeResult } from './workspace-store.ts'
import { CLAIMS_IN_RESULT } from './workspace-store.ts'

/** What deciding a change of one article gives. */
export type Decision = { events: ClaimEvent[]; skipped?: Skipped; article?: Article | null; text?: string | null }

/**
 * Decides a change over some articles and sees to its writing; resolves when it is durable or known to be refused by the disk. `decide` gives
 * each article's part; nothing has happened if it throws.
 */
export async function changeArticles(workings: Workings, facts: ActionFacts, which: () => readonly string[], decide: (file: ArticleFile) => Decision | Promise<Decision>): Promise<ChangeResult> {
  const { ground, permission, changeIds, files, stacks } = workings
  const { memory } = files
  const decided = await workings.mutate(async () => {
    permission.require()
    facts.changeId = changeIds.next()
    const skipped: Skipped = []
    const parts: PreparedPart[] = []
    const claims: Claim[] = []
    const claimIds = new Set<string>()
    for (const articleId of which()) {
      const decision = await decide(await memory.load(articleId))
      skipped.push(...(decision.skipped ?? []))
      if (decision.events.length === 0 && !decision.article) continue
      const part: IntentPart = { articleId, events: decision.events, article: decision.article ?? null, text: decision.text ?? null }
      const base = await memory.load(articleId)
      const { applied, entry } = memory.prepare(base, part)
      const touched = new Set(part.events.map(({ claimId }) => claimId))
      for (const id of touched) claimIds.add(id)
      if (claims.length < CLAIMS_IN_RESULT) claims.push(...inReadingOrder(applied.claims).filter(({ id }) => touched.has(id)).slice(0, CLAIMS_IN_RESULT - claims.length))
      parts.push({ part, base, entry })
    }
    const nothing = { changeId: null, revision: workings.revision, claims: [], claimIds: [], articleIds: [], skipped, durable: Promise.resolve(true) }
    const [first] = parts
    if (!first) return nothing
    memory.applyAll(parts)
    const writesText = parts.some(({ part }) => part.text !== null)
    const writing = parts.length === 1 && !writesText
      ? files.persist(first.part.articleId)
      : files.begin({ schemaVersion: ground.format.version, changeId: facts.changeId, parts: parts.map(({ part }) => part) })
    const durable = workings.durable(writing)
    stacks.push({ changeId: facts.changeId, by: facts.mergedBy ?? facts.by, action: facts.action, target: facts.target })
    const articleIds = parts.map(({ part }) => part.articleId)
    workings.emit({ articleIds, claimIds: [...claimIds], articlesChanged: parts.some(({ part }) => part.article !== null) })
    return { changeId: facts.changeId, revision: workings.revision, claims, claimIds: [...claimIds], articleIds, skipped, durable }
  })
  return { ...decided, durable: await decided.durable }
}

/** See {@link WorkspaceStore.change}. */
export function changeClaims(workings: Workings, { action = 'edit', edits = [], adds = [], removes = [], by, mergedBy, together }: ChangeRequest): Promise<ChangeResult> {
  const { catalog } = workings
  const facts: ActionFacts = { ...workings.facts(action, by), ...(mergedBy === undefined ? {} : { mergedBy }), ...(together === undefined ? {} : { together }) }
  const parts = new Map<string, ArticleEdits>()
  const partOf = (articleId: string): ArticleEdits => {
    let part = parts.get(articleId)
    if (!part) parts.set(articleId, (part = { edits: [], adds: [], removes: [] }))
    return part
  }
  const articleOf = (claimId: string): string => {
    const row = catalog.claim(claimId)
    if (!row) throw failure('not-found/claim', { claimId })
    return row.articleId
  }
  // Which articles these are is only known when it is this change's turn: one before it may have brought or moved claims.
  const which = () => {
    for (const { claimId, patch } of edits) partOf(articleOf(claimId)).edits.push({ claimId, patch })
    for (const claim of adds) {
      if (catalog.claim(claim.id)) throw failure('conflict/claim', { claimId: claim.id })
      partOf(claim.articleId).adds.push(claim)
    }
    for (const claimId of removes) partOf(articleOf(claimId)).removes.push(claimId)
    return [...parts.keys()]
  }
  return changeArticles(workings, facts, which, (file) => ({ events: eventsOf(file, partOf(file.article.id), facts) }))
}
