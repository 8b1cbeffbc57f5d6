import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { WorkspaceStore } from '../../../../core/store/index.ts'
import { createWorkspace, openWorkspace } from '../../../../core/store/index.ts'
import type { SearchSession } from '../../../../core/workbench/search-session.ts'
import { openSearchSession } from '../../../../core/workbench/search-session.ts'
import { newArticle, temporaryFolder } from '../../../builders/workspace.ts'

let dir: string
let store: WorkspaceStore
let search: SearchSession

beforeEach(async () => {
  dir = join(await temporaryFolder(), 'ws')
  await createWorkspace(dir, { title: 'Figures', reviewer: 'Mona' })
  store = await openWorkspace(dir, { reviewer: 'Mona', process: 'test' })
  await store.addArticles([newArticle('a1'), newArticle('a2')])
  search = openSearchSession(store)
  store.subscribe(({ articleIds }) => search.changed(articleIds))
})
afterEach(async () => {
  search.close()
  await store.close()
})

const never = new AbortController().signal
const found = async (text: string) => (await search.query(text, 100, never)).hits.map(({ kind, claimId, articleId }) => (kind === 'claim' ? claimId : articleId)).sort()

it('finds what is in the workspace when it opens, whatever its spelling and digits', async () => {
  expect(await found('وزاره الصحه')).toEqual(['a1', 'a1-c1', 'a1-c2', 'a1-c3', 'a2', 'a2-c1', 'a2-c2', 'a2-c3'])
  // A claim is found by the words around it as well.
  expect(await found('"الغارة رقم ٢"')).toEqual(['a1', 'a1-c2', 'a1-c3', 'a2', 'a2-c2', 'a2-c3'])
})

it('finds an edit as soon as it is made, and no longer what it replaced', async () => {
  await store.change({ edits: [{ claimId: 'a1-c2', patch: { note: 'قارنّاه بكشف المستشفى', verdict: 'confirmed' } }] })
  expect(await found('note:المستشفى')).toEqual(['a1-c2'])
  expect(await found('verdict:confirmed')).toEqual(['a1-c2'])
  expect(await found('قتل verdict:confirmed -note:الوزارة')).toEqual(['a1-c2'])
  await store.change({ edits: [{ claimId: 'a1-c2', patch: { note: 'سؤال إلى الوزارة' } }] })
  expect(await found('note:المستشفى')).toEqual([])
  await store.removeArticles(['a2'])
  expect(await found('وزارة')).toEqual(['a1', 'a1-c1', 'a1-c2', 'a1-c3'])
  await store.undo()
  expect(await found('article')).toEqual(['a1', 'a2'])
})

it('finds again what could not be read for a while', async () => {
  await search.ready()
  await rename(join(dir, 'articles'), join(dir, 'away'))
  await store.change({ edits: [{ claimId: 'a1-c1', patch: { note: 'unplugged' } }] })
  await search.ready()
  await rename(join(dir, 'away'), join(dir, 'articles'))
  await store.flush()
  await store.change({ edits: [{ claimId: 'a2-c1', patch: { note: 'plugged' } }] })
  expect(await found('unplugged')).toEqual(['a1-c1'])
  expect(await found('plugged')).toEqual(['a2-c1'])
  expect(store.notices).toEqual([])
})

const listed = (text: string): string[] => store.claims().filter(search.rowTest(text)).map((row) => row.id).sort()

it('finds the claims of articles by their title or text, together with what is asked of the claims themselves', async () => {
  await store.change({ edits: [{ claimId: 'a1-c2', patch: { note: 'قارنّاه بكشف المستشفى', verdict: 'confirmed' } }] })
  await store.setFacts('a2', { title: 'هدنة في الشمال' })
  await search.ready()
  expect(listed('title:هدنة ')).toEqual(['a2-c1', 'a2-c2', 'a2-c3'])
  expect(listed('title:هدنة verdict:unverified')).toEqual(['a2-c1', 'a2-c2', 'a2-c3'])
  expect(listed('title:هدنة verdict:confirmed')).toEqual([])
  expect(listed('-title:هدنة note:المستشفى')).toEqual(['a1-c2'])
  expect(listed('text:"وزارة الصحة" verdict:confirmed')).toEqual(['a1-c2'])
  expect(await found('title:هدنة verdict:unverified')).toEqual(['a2-c1', 'a2-c2', 'a2-c3'])
  expect(await found('note:المستشفى -title:هدنة')).toEqual(['a1-c2'])
  // What only articles answer is answered with articles.
  expect(await found('title:هدنة')).toEqual(['a2'])
  expect(await found('title:هدنة language:ar')).toEqual(['a2'])
})

describe('a workspace of many articles', () => {
  const MANY = 120

  beforeEach(async () => {
    search.close()
    await store.addArticles(Array.from({ length: MANY }, (_, i) => newArticle(`b${i}`)))
  })

  it('tells how many of them can be searched, and that all can', async () => {
    let told = 0
    const filling = openSearchSession(store, () => { told += 1 })
    expect(filling.filling()).toMatchObject({ total: MANY + 2 })
    await filling.whole(never)
    expect(filling.filling()).toBeNull()
    expect(told).toBeGreaterThan(0)
    // What changes later is there at once and not worth telling.
    filling.changed(['a1'])
    expect(filling.filling()).toBeNull()
    filling.close()
  })

  it('is searched whole by a query, however long that takes, and not once the call is cancelled', async () => {
    const filling = openSearchSession(store)
    expect((await filling.query('article', 1000, never)).total).toBe(MANY + 2)
    filling.close()
    const again = openSearchSession(store)
    await expect(again.query('article', 1000, AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' })
    again.close()
  })
})
