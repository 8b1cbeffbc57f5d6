import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
import type { Claim } from '../../../../core/model/claim.ts'
import { UNNAMED_REVIEWER } from '../../../../core/model/reviewer.ts'
import { createWorkspace, openWorkspace } from '../../../../core/store/index.ts'
import type { WorkspaceStore } from '../../../../core/store/index.ts'
import { claimOn, newArticle, temporaryFolder } from '../../../builders/workspace.ts'

let dir: string
let store: WorkspaceStore
const open = (): Promise<WorkspaceStore> => openWorkspace(dir, { reviewer: 'Mona', process: 'test' })
const reopen = async () => {
  await store.close()
  store = await open()
}
const verdict = (claimId: string) => store.claimSummary(claimId)?.verdict

beforeEach(async () => {
  dir = join(await temporaryFolder(), 'ws')
  await createWorkspace(dir, { title: 'Figures', reviewer: 'Mona' })
  store = await open()
  await store.addArticles([newArticle('a1'), newArticle('a2')], 'Sami')
})

it('tells who did what when, from what to what, beginning with how the claim came', async () => {
  await store.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'overstated', confidence: 'high' } }], by: 'Laila' })
  const history = await store.history('a1-c1')
  expect(history.map(({ action, by, at }) => [action, by, typeof at])).toEqual([['extract', 'Sami', 'string'], ['edit', 'Laila', 'string']])
  expect(history[1]?.changes).toEqual([{ field: 'verdict', from: 'unverified', to: 'overstated' }, { field: 'confidence', from: null, to: 'high' }])
  await expect(store.history('nobody')).rejects.toMatchObject({ code: 'not-found' })
  await store.close()
})

it('shows a claim as it was at any event, a removed one too, after a restart as well', async () => {
  const states: (Claim | null)[] = [await store.claim('a1-c1')]
  for (const patch of [{ verdict: 'disputed' as const }, { note: 'two lists differ' }, { verdict: 'confirmed' as const, note: '' }]) states.push((await store.change({ edits: [{ claimId: 'a1-c1', patch }] })).claims[0] ?? null)
  await store.change({ action: 'remove', removes: ['a1-c1'] })
  states.push(null)
  await reopen()
  const history = await store.history('a1-c1')
  expect(history).toHaveLength(5)
  for (const [i, event] of history.entries()) expect(await store.claimAsOf('a1-c1', event.id)).toEqual(states[i])
  await expect(store.claimAsOf('a1-c1', 'no-event')).rejects.toMatchObject({ code: 'not-found' })
  await store.close()
})

it('takes a bulk change back whole, and puts it forth again, across restarts', async () => {
  const edits = ['a1-c1', 'a1-c2', 'a2-c3'].map((claimId) => ({ claimId, patch: { workflow: 'dismissed' as const } }))
  await store.change({ edits })
  await reopen()
  const undone = await store.undo()
  expect(undone.claimIds.toSorted()).toEqual(['a1-c1', 'a1-c2', 'a2-c3'])
  expect(store.claims().every(({ workflow }) => workflow === 'new')).toBe(true)
  expect(store.canUndo()).toBe(false)
  await reopen()
  expect(store.canRedo()).toBe(true)
  await store.redo()
  expect(store.claims().filter(({ workflow }) => workflow === 'dismissed')).toHaveLength(3)
  await store.undo()
  await expect(store.undo()).rejects.toMatchObject({ code: 'nothing-to-undo' })
  await store.close()
})

it('works the undo out from the articles where the index is lost', async () => {
  await store.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'false' } }] })
  await store.change({ edits: [{ claimId: 'a2-c1', patch: { verdict: 'confirmed' } }] })
  await store.close()
  await rm(join(dir, 'index.json'))
  store = await open()
  await store.undo()
  expect([verdict('a1-c1'), verdict('a2-c1')]).toEqual(['false', 'unverified'])
  await store.undo()
  expect(verdict('a1-c1')).toBe('unverified')
  await store.close()
})

it('lets an analyst who gives a name later take back, and put forth again, what was done before', async () => {
  await store.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'false' } }], by: UNNAMED_REVIEWER })
  await store.change({ edits: [{ claimId: 'a1-c2', patch: { verdict: 'disputed' } }], by: 'Laila' })
  await store.undo('Laila')
  await store.undo('Laila')
  expect([verdict('a1-c1'), verdict('a1-c2'), store.canUndo('Laila')]).toEqual(['unverified', 'unverified', false])
  await reopen()
  await store.redo('Laila')
  expect([verdict('a1-c1'), verdict('a1-c2')]).toEqual(['false', 'unverified'])
  await store.redo('Laila')
  expect([verdict('a1-c1'), verdict('a1-c2'), store.canRedo('Laila')]).toEqual(['false', 'disputed', false])
  await store.undo('Laila')
  await store.undo('Laila')
  await store.change({ edits: [{ claimId: 'a2-c1', patch: { verdict: 'outdated' } }], by: 'Laila' })
  expect(store.canRedo('Laila'), 'a new change ends what could be put forth').toBe(false)
  await store.close()
})

it('gives each reviewer an undo of their own', async () => {
  await store.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'false' } }], by: 'Mona' })
  await store.change({ edits: [{ claimId: 'a1-c2', patch: { verdict: 'confirmed' } }], by: 'Laila' })
  await store.undo('Mona')
  expect([verdict('a1-c1'), verdict('a1-c2')]).toEqual(['unverified', 'confirmed'])
  expect([store.canUndo('Mona'), store.canUndo('Laila'), store.canRedo('Mona'), store.canRedo('Laila')]).toEqual([false, true, true, false])
  await store.close()
})

it('leaves what someone else changed since, says so, and refuses where nothing else is left', async () => {
  await store.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'false' } }, { claimId: 'a1-c2', patch: { verdict: 'false' } }], by: 'Mona' })
  await store.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'outdated' } }], by: 'Laila' })
  expect((await store.undo('Mona')).skipped).toEqual([{ claimId: 'a1-c1', field: 'verdict' }])
  expect([verdict('a1-c1'), verdict('a1-c2')]).toEqual(['outdated', 'unverified'])
  await store.change({ edits: [{ claimId: 'a1-c3', patch: { verdict: 'false' } }], by: 'Mona' })
  await store.change({ edits: [{ claimId: 'a1-c3', patch: { verdict: 'confirmed' } }], by: 'Laila' })
  await expect(store.undo('Mona')).rejects.toMatchObject({ code: 'conflict' })
  expect(verdict('a1-c3')).toBe('confirmed')
  expect(store.canUndo('Mona')).toBe(false)
  await store.close()
})

it('brings a removed claim back with its parts, and takes a made one away', async () => {
  const { text } = newArticle('a1')
  await store.change({ action: 'create', adds: [claimOn('a1', 'made', text, 0, 4, { origin: { by: 'hand' }, subsetOf: 'a1-c1' })] })
  await store.change({ action: 'remove', removes: ['a1-c1'] })
  expect((await store.claim('made')).subsetOf).toBeNull()
  await store.undo()
  expect((await store.claim('made')).subsetOf).toBe('a1-c1')
  expect(store.claimsOf('a1').map(({ id }) => id)).toEqual(['made', 'a1-c1', 'a1-c2', 'a1-c3'])
  await store.undo()
  expect(store.claimSummary('made')).toBeNull()
  expect((await store.history('made')).map(({ action, changes }) => `${action} ${changes[0]?.field}`)).toEqual(['create *', 'remove subsetOf', 'undo subsetOf', 'undo *'])
  await store.close()
})

it('brings a claim back as an orphan where its text has been replaced since', async () => {
  await store.change({ action: 'remove', removes: ['a1-c1'] })
  const text = `تصحيح: ${newArticle('a1').text}`
  await store.replaceText('a1', text, [])
  await store.undo()
  expect(store.claimSummary('a1-c1')?.orphaned).toBe(true)
  await store.close()
})

it('agrees with a plain model over any sequence of changes, undo, redo and restarts', async () => {
  await store.close()
  const claimIds = ['a1-c1', 'a1-c2', 'a2-c1', 'a2-c2']
  const edit = fc.record({ kind: fc.constant('edit' as const), ids: fc.subarray(claimIds, { minLength: 1 }), verdict: fc.constantFrom('false' as const, 'confirmed' as const, 'disputed' as const), note: fc.option(fc.string({ maxLength: 8 }), { nil: undefined }) })
  const step = fc.oneof({ weight: 5, arbitrary: edit }, ...(['undo', 'redo', 'remove', 'reopen'] as const).map((kind) => ({ weight: kind === 'undo' ? 4 : 2, arbitrary: fc.record({ kind: fc.constant(kind), id: fc.constantFrom(...claimIds) }) })))
  type Model = Record<string, { verdict: string; note: string } | null>
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
    dir = join(await temporaryFolder(), 'ws')
    await createWorkspace(dir, { title: 'Model', reviewer: 'Mona' })
    store = await open()
    await store.addArticles([newArticle('a1', 2), newArticle('a2', 2)])
    let now: Model = Object.fromEntries(claimIds.map((id) => [id, { verdict: 'unverified', note: '' }]))
    let past: Model[] = []
    let future: Model[] = []
    const become = (next: Model) => {
      if (JSON.stringify(next) === JSON.stringify(now)) return
      past.push(now)
      future = []
      now = next
    }
    for (const action of steps) {
      if (action.kind === 'edit') {
        const ids = action.ids.filter((id) => now[id])
        await store.change({ edits: ids.map((claimId) => ({ claimId, patch: { verdict: action.verdict, note: action.note } })) })
        become({ ...now, ...Object.fromEntries(ids.map((id) => [id, { verdict: action.verdict, note: action.note ?? now[id]?.note ?? '' }])) })
      } else if (action.kind === 'remove') {
        if (now[action.id]) await store.change({ action: 'remove', removes: [action.id] })
        become({ ...now, [action.id]: null })
      } else if (action.kind === 'reopen') await reopen()
      else {
        expect(action.kind === 'undo' ? store.canUndo() : store.canRedo()).toBe((action.kind === 'undo' ? past : future).length > 0)
        const [from, to] = action.kind === 'undo' ? [past, future] : [future, past]
        const next = from.pop()
        if (!next) continue
        await (action.kind === 'undo' ? store.undo() : store.redo())
        to.push(now)
        now = next
      }
      const seen: Model = Object.fromEntries(await Promise.all(claimIds.map(async (id) => [id, store.claimSummary(id) ? (({ verdict: is, note }) => ({ verdict: is, note }))(await store.claim(id)) : null] as const)))
      expect(seen).toEqual(now)
    }
    expect(store.notices).toEqual([])
    await store.close()
    past = []
  }), { numRuns: 25 })
})
