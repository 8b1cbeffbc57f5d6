import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Claim } from '../../../../core/model/claim.ts'
import { openWorkspace } from '../../../../core/store/index.ts'
import { reanchorClaims } from '../../../../core/workbench/reanchor-claims.ts'
import type { TestWorkbench } from '../../../builders/workbench.ts'
import { testWorkbench } from '../../../builders/workbench.ts'

const ARTICLE = 'انفجار في المصنع\n\nقتل 12 شخصا وأصيب 30 آخرون، وفق وزارة الصحة.\n\nوقال شاهد إن 13 عاملا قتلوا، بينهم خمس نساء.\n'
const NEWER = `تحديث.\n${ARTICLE}`

let at: TestWorkbench
let articleId: string
const claims = async (): Promise<Claim[]> => (await at.call('articles.get', { articleId })).claims
const onWords = (list: readonly Claim[], words: string): Claim[] => list.filter(({ mentions }) => mentions.some(({ anchor, orphaned }) => !orphaned && anchor.quote.includes(words)))
const the = async (words: string): Promise<Claim> => {
  const found = onWords(await claims(), words)
  expect(found.map(({ id }) => id), `one claim on ${words}`).toHaveLength(1)
  return found[0] as Claim
}
const standsOn = (a: Claim) => (b: Claim): boolean => a.mentions.some(({ anchor: one }) => b.mentions.some(({ anchor: other }) => one.start < other.end && other.start < one.end))
/** Replaces the text as versions before 2026-11-28 did, which found again what had been removed: workspaces hold such claims. */
async function replaceUnaware(text: string): Promise<void> {
  const { text: old, claims: here } = await at.call('articles.get', { articleId })
  const otherId = (await at.call('articles.importText', { title: '', text })).files[0]?.articleId ?? ''
  const found = (await at.call('articles.get', { articleId: otherId })).claims.map((claim): Claim => ({ ...claim, id: `${claim.id}x`, articleId, subsetOf: claim.subsetOf && `${claim.subsetOf}x` }))
  await at.call('workspace.close', {})
  const store = await openWorkspace(join(at.folder, 'w'), { reviewer: 'Mona', process: 'test' })
  const { claims: moved } = reanchorClaims(here, [], old, text, new Date().toISOString())
  await store.replaceText(articleId, text, [...moved, ...found.filter((claim) => !moved.some(standsOn(claim)))])
  await store.close()
  await at.call('workspace.open', { path: join(at.folder, 'w') })
}
const replace = (text: string) => at.call('articles.replaceText', { articleId, file: null, text })
const undo = () => at.call('history.undo', {})
const redo = () => at.call('history.redo', {})
const as = (reviewer: string) => at.call('app.setPreferences', { reviewer })

beforeEach(async () => {
  at = await testWorkbench()
  await as('Mona')
  await at.call('workspace.create', { path: join(at.folder, 'w'), title: 'W' })
  articleId = (await at.call('articles.importText', { title: '', text: ARTICLE })).files[0]?.articleId ?? ''
})
afterEach(() => at.close())

describe('what an undo brings back to a passage on which a newer text put a claim anew', () => {
  it('takes that one\'s place where nobody had decided anything on it, and gives it up again by redo', async () => {
    const thirteen = await the('13')
    await at.call('claims.edit', { edits: [{ claimId: thirteen.id, patch: { note: 'لنا', verdict: 'false' } }] })
    await at.call('claims.remove', { claimIds: [thirteen.id] })
    await replaceUnaware(NEWER)
    const anew = await the('13')
    expect(anew.id).not.toBe(thirteen.id)
    await replace(`${NEWER}\nنهاية.\n`)
    await undo()
    expect(await the('13')).toMatchObject({ id: thirteen.id, note: 'لنا', verdict: 'false', mentions: [{ orphaned: false, anchor: { start: NEWER.indexOf('13 عاملا') } }] })
    await redo()
    expect(await the('13')).toMatchObject({ id: anew.id, note: '' })
    await undo()
    expect(await the('13')).toMatchObject({ id: thirteen.id, note: 'لنا' })
  })

  it('takes its parts too', async () => {
    const [thirteen, women] = [await the('13'), await the('خمس')]
    await at.call('claims.edit', { edits: [{ claimId: women.id, patch: { subsetOf: thirteen.id } }] })
    await at.call('claims.remove', { claimIds: [women.id] })
    await at.call('claims.remove', { claimIds: [thirteen.id] })
    await replaceUnaware(NEWER)
    const [anew, newWomen] = [await the('13'), await the('خمس')]
    expect(newWomen.subsetOf).toBe(anew.id)
    await undo()
    expect(await the('13')).toMatchObject({ id: thirteen.id })
    expect(await the('خمس')).toMatchObject({ id: newWomen.id, subsetOf: thirteen.id })
    await undo()
    expect(await the('خمس')).toMatchObject({ id: women.id, subsetOf: thirteen.id })
  })

  it('stays away, and is said to, where somebody has worked on the new one since', async () => {
    const [thirteen, women] = [await the('13'), await the('خمس')]
    await at.call('claims.edit', { edits: [{ claimId: women.id, patch: { subsetOf: thirteen.id } }] })
    await at.call('claims.remove', { claimIds: [thirteen.id] })
    await replaceUnaware(NEWER)
    const anew = await the('13')
    await as('Layla')
    await at.call('claims.edit', { edits: [{ claimId: anew.id, patch: { verdict: 'confirmed' } }] })
    await as('Mona')
    await expect(undo()).rejects.toMatchObject({ says: 'conflict/undo' })
    expect(await the('13')).toMatchObject({ id: anew.id, verdict: 'confirmed' })
    const ids = new Set((await claims()).map(({ id }) => id))
    for (const { subsetOf } of await claims()) expect(subsetOf === null || ids.has(subsetOf)).toBe(true)
    expect((await at.call('claims.history', { claimId: thirteen.id })).events.at(-1)?.action).toBe('remove')
  })

  it('is one claim too where the making of a claim is done again', async () => {
    await at.call('claims.remove', { claimIds: [(await the('13')).id] })
    const start = ARTICLE.indexOf('13 عاملا')
    const made = (await at.call('claims.create', { articleId, start, end: start + 8, fields: { note: 'باليد' } })).claims[0] as Claim
    await undo()
    await replaceUnaware(NEWER)
    await the('13')
    await redo()
    expect(await the('13')).toMatchObject({ id: made.id, note: 'باليد' })
  })

  it('is one claim too where a mention comes back to a claim that has others', async () => {
    const twelve = await the('12')
    await at.call('claims.remove', { claimIds: [(await the('13')).id] })
    const start = ARTICLE.indexOf('13 عاملا')
    await at.call('claims.addMention', { claimId: twelve.id, start, end: start + 8 })
    await at.call('claims.edit', { edits: [{ claimId: twelve.id, patch: { mentions: twelve.mentions } }] })
    await replaceUnaware(NEWER)
    const anew = await the('13')
    await undo()
    expect((await the('13')).id).toBe(twelve.id)
    await redo()
    expect((await the('13')).id).toBe(anew.id)
  })
})
