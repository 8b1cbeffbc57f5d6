import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sourceOf } from '../../../builders/report-input.ts'
import type { TestWorkbench } from '../../../builders/workbench.ts'
import { testWorkbench } from '../../../builders/workbench.ts'

const ARTICLE = 'قُتل 37 شخصا وأصيب أكثر من 120 آخرين، وفق وزارة الصحة.\n'

let at: TestWorkbench
let articleId: string
let claimId: string
beforeEach(async () => {
  at = await testWorkbench()
  await at.call('workspace.create', { path: join(at.folder, 'w'), title: 'W' })
  articleId = (await at.call('articles.importText', { title: '', text: ARTICLE })).files[0]?.articleId ?? ''
  claimId = (await at.call('articles.get', { articleId })).claims[0]?.id ?? ''
})
afterEach(() => at.close())

const claim = () => at.call('claims.get', { claimId })

describe('what is decided at once', () => {
  it('keeps every source that was saved and every file that was attached', async () => {
    await Promise.all(['s1', 's2', 's3'].map((id) => at.call('sources.save', { claimId, source: sourceOf({ id, title: id }) })))
    expect((await claim()).sources.map(({ id }) => id)).toEqual(['s1', 's2', 's3'])
    const names = ['a.pdf', 'b.pdf', 'c.pdf']
    for (const name of names) await writeFile(join(at.folder, name), name)
    await Promise.all(names.map((name) => at.call('evidence.attach', { claimId, sourceId: 's2', file: { path: join(at.folder, name), name } })))
    expect((await claim()).sources[1]?.evidence.map(({ name }) => name).sort()).toEqual(names)
    await Promise.all(['s1', 's3'].map((sourceId) => at.call('sources.remove', { claimId, sourceId })))
    expect((await claim()).sources.map(({ id }) => id)).toEqual(['s2'])
  })

  it('keeps every mention that was added', async () => {
    const { text } = await at.call('articles.get', { articleId })
    const quotes = ['قُتل', 'وأصيب', 'وفق']
    await Promise.all(quotes.map((quote) => at.call('claims.addMention', { claimId, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })))
    expect((await claim()).mentions.map(({ anchor }) => anchor.quote)).toEqual(expect.arrayContaining(quotes))
  })

  it('survives a newer text that is being read meanwhile', async () => {
    const replacing = at.call('articles.replaceText', { articleId, file: null, text: `تحديث.\n${ARTICLE}` })
    await at.call('claims.edit', { edits: [{ claimId, patch: { verdict: 'confirmed', note: 'decided' } }] })
    await replacing
    expect(await claim()).toMatchObject({ verdict: 'confirmed', note: 'decided', mentions: [{ orphaned: false }] })
  })
})

it('keeps an attribution and a place that an analyst wrote, and drops those that the text no longer tells', async () => {
  const before = await claim()
  expect(before.attribution, 'the article names a source').not.toBeNull()
  const words = before.attribution?.text ?? ''
  await at.call('articles.replaceText', { articleId, file: null, text: ARTICLE.replace(words, 'مصدر آخر') })
  expect((await claim()).attribution?.text).not.toBe(words)
  await at.call('claims.edit', { edits: [{ claimId, patch: { attribution: { text: 'مراسلنا في المدينة', start: 0, end: 0, kind: 'media' }, place: { name: 'حي الميناء', start: 2, end: 5 } } }] })
  await at.call('articles.replaceText', { articleId, file: null, text: `تحديث.\n${ARTICLE}` })
  expect(await claim()).toMatchObject({ attribution: { text: 'مراسلنا في المدينة' }, place: { name: 'حي الميناء' } })
})

describe('what a figure is part of', () => {
  it('is never itself, nor one of its own parts', async () => {
    const { claims } = await at.call('articles.get', { articleId })
    const [whole, part] = claims.map(({ id }) => id)
    const makePart = (of: string | undefined, within: string | undefined) => at.call('claims.edit', { edits: [{ claimId: of ?? '', patch: { subsetOf: within ?? '' } }] })
    await makePart(part, whole)
    await expect(makePart(whole, part)).rejects.toMatchObject({ code: 'invalid-input' })
    await expect(makePart(whole, whole)).rejects.toMatchObject({ code: 'invalid-input' })
    expect((await claim()).subsetOf).toBeNull()
  })
})

it('makes a claim whose id its caller chose only once, however often it is asked', async () => {
  const asked = { articleId, start: 0, end: 4, fields: { note: 'by hand' }, claimId: 'chosen0here0once' }
  await at.call('claims.create', asked)
  await at.call('claims.edit', { edits: [{ claimId: asked.claimId, patch: { note: 'later' } }] })
  expect((await at.call('claims.create', asked)).claims.map(({ id, note }) => [id, note])).toEqual([[asked.claimId, 'later']])
  expect((await at.call('articles.get', { articleId })).claims.filter(({ origin }) => origin.by === 'hand')).toHaveLength(1)
  await expect(at.call('claims.create', { ...asked, claimId: '../escape' })).rejects.toMatchObject({ code: 'invalid-input' })
})

it('changes only the parts of the house style that are given', async () => {
  await at.call('workspace.setHouseStyle', { houseStyle: { name: 'House', methodNote: 'How we count' } })
  const { workspace } = await at.call('workspace.setHouseStyle', { houseStyle: { url: 'https://house.example' } })
  expect(workspace.settings.houseStyle).toMatchObject({ name: 'House', methodNote: 'How we count', url: 'https://house.example', logo: null })
})
