import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkWorkspace, createWorkspace, openWorkspace } from '../../../../core/store/index.ts'
import type { WorkspaceStore } from '../../../../core/store/index.ts'
import { newArticle, temporaryFolder } from '../../../builders/workspace.ts'

let dir: string
let away: string
let store: WorkspaceStore
const decide = (verdict: 'confirmed' | 'false') => store.change({ edits: [{ claimId: 'a1-c1', patch: { verdict } }] })

beforeEach(async () => {
  const folder = await temporaryFolder()
  dir = join(folder, 'ws')
  away = join(folder, 'away')
  await createWorkspace(dir, { title: 'Figures', reviewer: 'Mona' })
  store = await openWorkspace(dir, { reviewer: 'Mona', process: 'Tahqiq test' })
  await store.addArticle(newArticle('a1'))
  await store.flush()
})
afterEach(async () => {
  vi.useRealTimers()
  await store.close({ discardUnsaved: true })
})

describe.each(['was renamed', 'left an empty folder where its disk was'])('a workspace whose folder %s while it is open', (how) => {
  const takeAway = async () => {
    await rename(dir, away)
    if (how !== 'was renamed') await mkdir(dir)
  }
  const bringBack = async () => {
    if (how !== 'was renamed') await rmdir(dir)
    await rename(away, dir)
  }

  it('keeps what is decided, makes nothing in its place, and writes when it is back', async () => {
    await takeAway()
    expect(await decide('confirmed')).toMatchObject({ durable: false })
    await expect(store.addArticle(newArticle('a2'))).rejects.toMatchObject({ code: 'io-failed', says: 'io-failed/workspace-away' })
    await expect(store.putEvidence(new TextEncoder().encode('proof'))).rejects.toMatchObject({ code: 'io-failed' })
    await (await store.underWay({ what: 'merge', file: 'b.zip', bundle: 'b' })).ended('whole')
    await store.change({ edits: ['a1-c2', 'a1-c3'].map((claimId) => ({ claimId, patch: { verdict: 'false' } })) })
    await expect(store.close()).rejects.toMatchObject({ code: 'io-failed' })
    expect(existsSync(dir) ? await readdir(dir) : []).toEqual([])
    expect(store.unsavedEdits()).toBe(2)
    await bringBack()
    await store.flush()
    expect(store.unsavedEdits()).toBe(0)
    await store.addArticle(newArticle('a2'))
    await store.close()
    expect(await checkWorkspace(dir, { repair: false })).toMatchObject({ notices: [] })
    store = await openWorkspace(dir, { reviewer: 'Mona', process: 'Tahqiq test' })
    expect(store.claims().filter(({ articleId }) => articleId === 'a1').map(({ verdict }) => verdict)).toEqual(['confirmed', 'false', 'false'])
  })

  it('is not taken for one that another program has taken over', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
    await takeAway()
    expect(await decide('confirmed')).toMatchObject({ durable: false })
    await expect(store.addArticle(newArticle('a2'))).rejects.toMatchObject({ says: 'io-failed/workspace-away' })
    expect(store.readOnly).toBe(false)
    await bringBack()
    expect(await decide('false')).toMatchObject({ durable: true })
  })
})
