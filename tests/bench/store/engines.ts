import { readFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { JSONFilePreset } from 'lowdb/node'
import type { Claim } from '../../../core/model/claim.ts'
import type { NewArticle } from '../../../core/store/index.ts'
import { createWorkspace, openWorkspace } from '../../../core/store/index.ts'
import { articles } from './articles.ts'

/** A store under measurement, opened. */
export interface Opened {
  /** Counts claims by a test over the list, as a filter does. */
  countConfirmed(): number
  claimIds(): string[]
  /** Changes one claim's verdict and note, with an event of it; resolves when the store says that it is saved. */
  edit(claimId: string, note: string): Promise<void>
  close(): Promise<void>
}

export interface Engine {
  name: string
  build(dir: string, claimCount: number): Promise<void>
  open(dir: string): Promise<Opened>
}

export const ours: Engine = {
  name: 'Tahqiq',
  build: async (dir, claimCount) => {
    await createWorkspace(dir, { title: 'Bench', reviewer: 'Mona' })
    const store = await openWorkspace(dir, { reviewer: 'Mona', process: 'bench' })
    let batch: NewArticle[] = []
    for (const article of articles(claimCount)) {
      batch.push(article)
      if (batch.length === 250) await store.addArticles(batch.splice(0))
    }
    batch = batch.splice(0)
    if (batch.length > 0) await store.addArticles(batch)
    await store.close()
  },
  open: async (dir) => {
    const store = await openWorkspace(dir, { reviewer: 'Mona', process: 'bench' })
    if (store.readOnly) throw new Error('the workspace is read-only')
    store.articles()
    store.claims()
    return {
      countConfirmed: () => store.claims().filter(({ verdict }) => verdict === 'confirmed').length,
      claimIds: () => store.claims().map(({ id }) => id),
      edit: async (claimId, note) => {
        const { durable } = await store.change({ edits: [{ claimId, patch: { verdict: note.length % 2 ? 'confirmed' : 'disputed', note } }] })
        if (!durable) throw new Error('not durable')
      },
      close: () => store.close()
    }
  }
}

interface OneFile { claims: Claim[]; events: object[] }

export const oneFile: Engine = {
  name: 'lowdb JSONFile, one file',
  build: async (dir, claimCount) => {
    await mkdir(dir, { recursive: true })
    const db = await JSONFilePreset<OneFile>(join(dir, 'db.json'), { claims: [], events: [] })
    for (const { claims } of articles(claimCount)) db.data.claims.push(...claims)
    await db.write()
  },
  open: async (dir) => {
    const db = await JSONFilePreset<OneFile>(join(dir, 'db.json'), { claims: [], events: [] })
    const byId = new Map(db.data.claims.map((claim) => [claim.id, claim]))
    return {
      countConfirmed: () => db.data.claims.filter(({ verdict }) => verdict === 'confirmed').length,
      claimIds: () => [...byId.keys()],
      edit: async (claimId, note) => {
        const claim = byId.get(claimId)
        if (!claim) throw new Error(`no claim ${claimId}`)
        db.data.events.push({ claimId, at: new Date().toISOString(), from: claim.note, to: note })
        claim.note = note
        claim.verdict = note.length % 2 ? 'confirmed' : 'disputed'
        await db.write()
      },
      close: () => Promise.resolve()
    }
  }
}

interface Statement { run(...values: (string | number)[]): unknown; all(...values: string[]): unknown[]; get(...values: string[]): unknown }
interface Database { exec(sql: string): unknown; prepare(sql: string): Statement; close(): unknown }

/** better-sqlite3 where it is installed beside the benches, the same SQLite of Node's own otherwise; `name` says which. */
function openSqlite(path: string): { db: Database; name: string } {
  const require = createRequire(import.meta.url)
  try {
    const BetterSqlite = require('better-sqlite3') as new (path: string) => Database
    return { db: new BetterSqlite(path), name: 'better-sqlite3' }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const sqlite = require('node:sqlite') as { DatabaseSync: typeof DatabaseSync }
    return { db: new sqlite.DatabaseSync(path) as unknown as Database, name: 'node:sqlite (better-sqlite3 is not installed or could not be built)' }
  }
}

/** Which SQLite the bench found. */
export function sqliteName(): string {
  const { db, name } = openSqlite(':memory:')
  db.close()
  return name
}

const TABLES = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS claims (id TEXT PRIMARY KEY, article TEXT, start INTEGER, kind TEXT, verdict TEXT, workflow TEXT, quote TEXT, value REAL, updated TEXT, body TEXT);
  CREATE INDEX IF NOT EXISTS claims_article ON claims (article, start);
  CREATE TABLE IF NOT EXISTS events (claim TEXT, at TEXT, body TEXT);`

export const sqlite: Engine = {
  name: 'SQLite, WAL, synchronous=FULL',
  build: async (dir, claimCount) => {
    await mkdir(dir, { recursive: true })
    const { db } = openSqlite(join(dir, 'claims.db'))
    db.exec(TABLES)
    const insert = db.prepare('INSERT INTO claims VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    db.exec('BEGIN')
    for (const { claims } of articles(claimCount)) for (const claim of claims) {
      insert.run(claim.id, claim.articleId, claim.mentions[0]?.anchor.start ?? 0, claim.kind, claim.verdict, claim.workflow, claim.mentions[0]?.anchor.quote ?? '', claim.figure.value ?? 0, claim.updatedAt, JSON.stringify(claim))
    }
    db.exec('COMMIT')
    db.close()
  },
  open: (dir) => {
    const { db } = openSqlite(join(dir, 'claims.db'))
    db.exec(TABLES)
    // A usable list is its rows in memory, as the other engines have them: the interface sorts and filters by any column.
    const rows = db.prepare('SELECT id, article, start, kind, verdict, workflow, quote, value, updated FROM claims ORDER BY article, start').all() as { id: string; verdict: string }[]
    const body = db.prepare('SELECT body FROM claims WHERE id = ?')
    const update = db.prepare('UPDATE claims SET verdict = ?, updated = ?, body = ? WHERE id = ?')
    const event = db.prepare('INSERT INTO events VALUES (?, ?, ?)')
    return Promise.resolve({
      countConfirmed: () => rows.filter(({ verdict }) => verdict === 'confirmed').length,
      claimIds: () => rows.map(({ id }) => id),
      edit: (claimId, note) => {
        const claim = JSON.parse((body.get(claimId) as { body: string }).body) as Claim
        const at = new Date().toISOString()
        const changed = { ...claim, note, verdict: note.length % 2 ? 'confirmed' : 'disputed', updatedAt: at }
        db.exec('BEGIN')
        update.run(changed.verdict, at, JSON.stringify(changed), claimId)
        event.run(claimId, at, JSON.stringify({ from: claim.note, to: note }))
        db.exec('COMMIT')
        return Promise.resolve()
      },
      close: () => {
        db.close()
        return Promise.resolve()
      }
    })
  }
}

export const ENGINES = { ours, oneFile, sqlite } as const
export type EngineName = keyof typeof ENGINES

/** Deletes what makes opening fast, where an engine has such a thing. */
export const dropIndex = (dir: string): Promise<void> => rm(join(dir, 'index.json'), { force: true })

/** Bytes that this process has written so far, by the kernel's count; null where there is no such count. */
export function bytesWritten(): number | null {
  try {
    return Number(/wchar: (\d+)/.exec(readFileSync('/proc/self/io', 'utf8'))?.[1] ?? Number.NaN)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}
