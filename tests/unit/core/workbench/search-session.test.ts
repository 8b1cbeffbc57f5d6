import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
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

const found = async (text: string) => (await search.query(text, 100)).hits.map(({ kind, claimId, articleId }) => (kind === 'claim' ? claimId : articleId)).sort()

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
