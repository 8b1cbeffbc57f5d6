import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TestWorkbench } from '../../../builders/workbench.ts'
import { testWorkbench } from '../../../builders/workbench.ts'

const ARTICLE = 'قُتل 37 شخصا وأصيب أكثر من 120 آخرين، وفق وزارة الصحة.\n'

let at: TestWorkbench
beforeEach(async () => {
  at = await testWorkbench()
  await at.call('workspace.create', { path: join(at.folder, 'w'), title: 'W' })
})
afterEach(() => at.close())

const file = async (name: string, text: string) => {
  const path = join(at.folder, name)
  await writeFile(path, text)
  return { path, name }
}
const outcomes = (files: readonly { name: string; outcome: string }[]) => files.map(({ name, outcome }) => `${name} ${outcome}`)

describe('an import', () => {
  it('tells of each file how it went, in one go with those that fail', async () => {
    const files = [await file('a.txt', ARTICLE), await file('same.txt', ARTICLE), await file('empty.txt', ''), { path: join(at.folder, 'none.txt'), name: 'none.txt' }, await file('b.txt', 'أصيب 15 شخصا.')]
    const { files: told, cancelled } = await at.call('articles.import', { files })
    expect(outcomes(told).sort()).toEqual(['a.txt imported', 'b.txt imported', 'empty.txt failed', 'none.txt failed', 'same.txt already-there'])
    expect(cancelled).toBe(false)
    expect((await at.call('articles.list', {})).rows).toHaveLength(2)
  })

  it('takes a pasted text without the zeros that some programs copy with it', async () => {
    const { files } = await at.call('articles.importText', { title: '', text: ARTICLE.replaceAll(' ', ' \0') })
    expect(files).toMatchObject([{ outcome: 'imported', title: ARTICLE.trim() }])
  })

  it('adds a file once that two windows import at once', async () => {
    const files = [await file('a.txt', ARTICLE)]
    const [one, two] = await Promise.all([at.call('articles.import', { files }), at.call('articles.import', { files })])
    expect([...outcomes(one.files), ...outcomes(two.files)].sort()).toEqual(['a.txt already-there', 'a.txt imported'])
    expect((await at.call('articles.list', {})).rows).toHaveLength(1)
    expect(new Set([one, two].map(({ files: [told] }) => told?.articleId)).size).toBe(1)
  })

  it('keeps on cancel what was imported until then, and says that it was cancelled', async () => {
    const files = await Promise.all(Array.from({ length: 100 }, (_, i) => file(`${i}.txt`, `${ARTICLE}${i}\n`)))
    const cancelling = new AbortController()
    const { files: told, cancelled } = await at.call('articles.import', { files }, { signal: cancelling.signal, progress: ({ done }) => { if (done === 50) cancelling.abort() } })
    const { rows } = await at.call('articles.list', {})
    expect(cancelled).toBe(true)
    expect(told.filter(({ outcome }) => outcome === 'imported').map(({ articleId }) => articleId).sort()).toEqual(rows.map(({ id }) => id).sort())
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.length).toBeLessThan(100)
    expect((await at.call('articles.import', { files })).files.filter(({ outcome }) => outcome === 'imported')).toHaveLength(100 - rows.length)
  })

  it('reads on while what it has read is written, and writes all of it', async () => {
    const files = await Promise.all(Array.from({ length: 70 }, (_, i) => file(`${i}.txt`, `${ARTICLE}${i}\n`)))
    const writtenAt = new Map<number, number>()
    const written = () => at.events.filter(({ name }) => name === 'articles.changed').length
    await at.call('articles.import', { files }, { progress: ({ done }) => { writtenAt.set(done, written()) } })
    // Thirty-two are read when the first of them are put into the store.
    expect([writtenAt.get(32), writtenAt.get(64)]).toEqual([0, 1])
    expect((await at.call('articles.list', {})).rows).toHaveLength(70)
  })

  it('tells how far it is within a lone file that holds many articles', async () => {
    const table = await file('all.csv', ['title,text', ...Array.from({ length: 70 }, (_, i) => `News ${i},"At least ${20 + i} people were killed in the flood, the ministry said."`)].join('\n'))
    const told: [number, number | null][] = []
    await at.call('articles.import', { files: [table] }, { progress: ({ done, total }) => { told.push([done, total]) } })
    expect(told).toEqual([[0, 1], [32, null], [64, null], [1, 1]])
  })

  it('takes a pasted text like a file', async () => {
    const paste = () => at.call('articles.importText', { title: '', text: ARTICLE })
    expect((await paste()).files).toMatchObject([{ outcome: 'imported', claimCount: 2 }])
    expect((await paste()).files).toMatchObject([{ outcome: 'already-there', claimCount: 2 }])
  })
})
