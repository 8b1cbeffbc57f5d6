import type { WorkspaceStore } from '../../../core/store/index.ts'
import { titleAt } from './format.ts'

/** Something the child does. Each edit writes `n<number>` into the notes of its claims, so that it can be told apart in their history. */
export type Operation = { number: number } & ({ what: 'edit'; claims: string[] } | { what: 'import' | 'remove'; articles: string[] })

/** What the child says on its output. */
export type Report = { kind: 'opening' | 'opened' } | { kind: 'begun'; operation: Operation } | { kind: 'acknowledged'; number: number }

/** What is known of an operation: told to have happened, seen to have happened, seen not to have, or not known yet. */
type Fate = 'acknowledged' | 'seen' | 'void' | 'open'

export interface Tally { acknowledged: number; unacknowledged: number; bulk: number; kept: number }

/** What one workspace must hold, after all that was reported of it. */
export class Ledger {
  readonly #fates = new Map<number, { operation: Operation; fate: Fate }>()
  readonly tally: Tally = { acknowledged: 0, unacknowledged: 0, bulk: 0, kept: 0 }

  take(report: Report): void {
    if (report.kind === 'begun') this.#fates.set(report.operation.number, { operation: report.operation, fate: 'open' })
    else if (report.kind === 'acknowledged') {
      const entry = this.#fates.get(report.number)
      if (entry) entry.fate = 'acknowledged'
      this.tally.acknowledged += 1
    }
  }

  /** Compares the workspace with what was reported; gives a sentence for each promise that was broken. */
  async verify(store: WorkspaceStore, version: number): Promise<string[]> {
    const broken: string[] = []
    const notes = new Map<string, Set<string>>()
    const latest = new Map<string, string>()
    const present = new Set<string>()
    for (const { id } of store.articles()) {
      const { article, claims, events } = await store.article(id)
      await store.text(id)
      present.add(id)
      if (article.title !== titleAt(version)) broken.push(`${id} is “${article.title}” at version ${version}`)
      for (const { claimId, changes } of events) for (const { field, to } of changes) {
        if (field !== 'note' || typeof to !== 'string') continue
        notes.set(claimId, (notes.get(claimId) ?? new Set()).add(to))
        latest.set(claimId, to)
      }
      for (const claim of claims) if (claim.note !== (latest.get(claim.id) ?? '')) broken.push(`${claim.id} holds ${claim.note}, its history ends with ${latest.get(claim.id)}`)
    }
    for (const entry of this.#fates.values()) this.#judge(entry, notes, present, broken)
    return broken
  }

  #judge(entry: { operation: Operation; fate: Fate }, notes: ReadonlyMap<string, ReadonlySet<string>>, present: ReadonlySet<string>, broken: string[]): void {
    const { operation, fate } = entry
    const say = (what: string) => broken.push(`operation ${operation.number} (${operation.what}, ${fate}): ${what}`)
    if (operation.what === 'edit') {
      const done = operation.claims.filter((claimId) => notes.get(claimId)?.has(`n${operation.number}`)).length
      const all = operation.claims.length
      if (done > 0 && done < all) say(`${done} of ${all} claims hold it`)
      if ((fate === 'acknowledged' || fate === 'seen') && done === 0) say('it is lost')
      if (fate === 'void' && done > 0) say('it came back after it had not happened')
      this.#settle(entry, done === all, all > 1)
    } else if (operation.what === 'import') {
      const here = operation.articles.filter((id) => present.has(id) || this.#removed(id)).length
      if (fate === 'acknowledged' && here < operation.articles.length) say('an article is lost')
      this.#settle(entry, here > 0, false)
    } else {
      const here = operation.articles.some((id) => present.has(id))
      if ((fate === 'acknowledged' || fate === 'seen') && here) say('the article is there again')
      this.#settle(entry, !here, false)
    }
  }

  #removed(articleId: string): boolean {
    return [...this.#fates.values()].some(({ operation }) => operation.what === 'remove' && operation.articles.includes(articleId))
  }

  #settle(entry: { operation: Operation; fate: Fate }, happened: boolean, bulk: boolean): void {
    if (entry.fate !== 'open') return
    this.tally.unacknowledged += 1
    if (bulk) this.tally.bulk += 1
    if (happened) this.tally.kept += 1
    // Of an import that was not acknowledged one article may be there and the other not; each by itself is whole.
    entry.fate = happened ? 'seen' : 'void'
  }
}
