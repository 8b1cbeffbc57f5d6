import type { WorkspaceStore } from '../../../core/store/index.ts'
import { titleAt } from './format.ts'

/** Something the child does. Each edit writes `n<number>` into the notes of its claims, so that it can be told apart in their history. */
export type Operation = { number: number } & ({ what: 'edit' | 'bulk'; claims: string[] } | { what: 'import' | 'remove' | 'replace'; articles: string[] } | { what: 'undo' })
export type What = Operation['what']

/** What the child says on its output. `changeId` is null where nothing was changed or the operation makes no events. */
export type Report = { kind: 'opening' | 'opened' } | { kind: 'begun'; operation: Operation } | { kind: 'acknowledged'; number: number; changeId: string | null; claims: string[] }

/** What is known of an operation: told to have happened, seen to have happened, seen not to have, or not known yet. */
type Fate = 'acknowledged' | 'seen' | 'void' | 'open'
interface Entry { operation: Operation; fate: Fate; changeId: string | null; claims: string[] }

/** How many operations of a kind were told to be saved, how many were under way at a kill, and how many of these had happened all the same. */
export interface Tally { acknowledged: number; inFlight: number; foundWhole: number }
export const noTally = (): Record<What, Tally> => ({ edit: zero(), bulk: zero(), undo: zero(), replace: zero(), import: zero(), remove: zero() })
const zero = (): Tally => ({ acknowledged: 0, inFlight: 0, foundWhole: 0 })

/** A replaced text begins with this and its operation's number. */
export const OPENING_LINE = 'نسخة مصححة '
const OPENING = new RegExp(`^${OPENING_LINE}(\\d+)\n`)
/** A text without the opening line that a replacement gave it. */
export const textAfter = (text: string): string => text.replace(OPENING, '')

/** What the files of a workspace hold. */
interface Found {
  present: Set<string>
  /** By claim: the notes it ever had, and the changes in its history. */
  notes: Map<string, Set<string>>
  changes: Map<string, Set<string>>
  /** By article: the operation that its text is from. */
  textOf: Map<string, number>
}

/** What one workspace must hold, after all that was reported of it. */
export class Ledger {
  readonly #entries = new Map<number, Entry>()
  readonly tally = noTally()

  take(report: Report): void {
    if (report.kind === 'begun') this.#entries.set(report.operation.number, { operation: report.operation, fate: 'open', changeId: null, claims: [] })
    else if (report.kind === 'acknowledged') {
      const entry = this.#entries.get(report.number)
      if (!entry) return
      Object.assign(entry, { fate: 'acknowledged', changeId: report.changeId, claims: report.claims })
      this.tally[entry.operation.what].acknowledged += 1
    }
  }

  /** Compares the workspace with what was reported; gives a sentence for each promise that was broken. */
  async verify(store: WorkspaceStore, version: number): Promise<string[]> {
    const broken: string[] = []
    const found: Found = { present: new Set(), notes: new Map(), changes: new Map(), textOf: new Map() }
    for (const { id } of store.articles()) {
      const { article, claims, events } = await store.article(id)
      const text = await store.text(id)
      found.present.add(id)
      found.textOf.set(id, Number(OPENING.exec(text)?.[1] ?? 0))
      if (article.title !== titleAt(version)) broken.push(`${id} is “${article.title}” at version ${version}`)
      const latest = new Map<string, unknown>()
      for (const { claimId, changeId, changes } of events) {
        found.changes.set(claimId, (found.changes.get(claimId) ?? new Set()).add(changeId))
        for (const { field, to } of changes) {
          if (field !== 'note') continue
          if (typeof to === 'string') found.notes.set(claimId, (found.notes.get(claimId) ?? new Set()).add(to))
          latest.set(claimId, to)
        }
      }
      for (const { id: claimId, note, mentions } of claims) {
        if (note !== (latest.get(claimId) ?? '')) broken.push(`${claimId} holds ${note}, its history ends with ${String(latest.get(claimId))}`)
        for (const { anchor } of mentions) if (text.slice(anchor.start, anchor.end) !== anchor.quote) broken.push(`${claimId} points to another passage than its own`)
      }
    }
    for (const entry of this.#entries.values()) this.#judge(entry, found, broken)
    return broken
  }

  #judge(entry: Entry, { present, notes, changes, textOf }: Found, broken: string[]): void {
    const { operation, fate, changeId } = entry
    const say = (what: string) => broken.push(`operation ${operation.number} (${operation.what}, ${fate}): ${what}`)
    const happened = fate === 'acknowledged' || fate === 'seen'
    if (changeId !== null && operation.what !== 'remove') {
      const lacking = entry.claims.filter((claimId) => !changes.get(claimId)?.has(changeId))
      if (lacking.length > 0) say(`${lacking.length} of ${entry.claims.length} claims have lost it from their history`)
    }
    if (operation.what === 'edit' || operation.what === 'bulk') {
      const done = operation.claims.filter((claimId) => notes.get(claimId)?.has(`n${operation.number}`)).length
      const all = operation.claims.length
      if (done > 0 && done < all) say(`${done} of ${all} claims hold it`)
      if (happened && done === 0) say('it is lost')
      if (fate === 'void' && done > 0) say('it came back after it had not happened')
      this.#settle(entry, done === all)
    } else if (operation.what === 'import') {
      const here = operation.articles.filter((id) => present.has(id) || this.#removed(id)).length
      if (fate === 'acknowledged' && here < operation.articles.length) say('an article is lost')
      // Of an import that was not acknowledged some articles may be there and others not; each by itself is whole.
      this.#settle(entry, here > 0)
    } else if (operation.what === 'remove') {
      const here = operation.articles.filter((id) => present.has(id)).length
      if (fate === 'open' && here > 0 && here < operation.articles.length) say('some of the articles went, others stayed')
      if (happened && here > 0) say('the article is there again')
      this.#settle(entry, here === 0)
    } else if (operation.what === 'replace') {
      const [articleId = ''] = operation.articles
      const has = textOf.get(articleId) ?? 0
      // A later replacement of the same article may have come on top.
      if (happened && has < operation.number) say('the text is lost')
      this.#settle(entry, has === operation.number)
    } else this.#settle(entry, false)
  }

  #removed(articleId: string): boolean {
    return [...this.#entries.values()].some(({ operation }) => operation.what === 'remove' && operation.articles.includes(articleId))
  }

  #settle(entry: Entry, happened: boolean): void {
    if (entry.fate !== 'open') return
    const tally = this.tally[entry.operation.what]
    tally.inFlight += 1
    if (happened) tally.foundWhole += 1
    entry.fate = happened ? 'seen' : 'void'
  }
}
