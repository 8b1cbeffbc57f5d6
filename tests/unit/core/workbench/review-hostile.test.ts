import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Article } from '../../../../core/model/article.ts'
import type { Claim } from '../../../../core/model/claim.ts'
import type { TestWorkbench } from '../../../builders/workbench.ts'
import { testWorkbench } from '../../../builders/workbench.ts'

const ARTICLE = 'قُتل 37 شخصا وأصيب أكثر من 120 آخرين، وفق وزارة الصحة.\n'

interface Bundled { article: Article; text: string; claims: Claim[]; base: Claim[] }

let at: TestWorkbench
beforeEach(async () => {
  at = await testWorkbench()
  await at.call('workspace.create', { path: join(at.folder, 'w'), title: 'W' })
  await at.call('articles.importText', { title: 'a', text: ARTICLE })
})
afterEach(() => at.close())

/** A bundle of the workspace, changed by hand before it comes back. */
async function altered(change: (bundled: Bundled, header: { articleIds: string[] }) => void) {
  const path = join(at.folder, 'review.zip')
  await at.call('review.exportBundle', { filter: {}, path, overwrite: true })
  const entries = unzipSync(await readFile(path))
  const header = JSON.parse(strFromU8(entries['bundle.json'] ?? new Uint8Array())) as { articleIds: string[] }
  const bundled = JSON.parse(strFromU8(entries['articles/0.json'] ?? new Uint8Array())) as Bundled
  change(bundled, header)
  await writeFile(path, zipSync({ ...entries, 'bundle.json': strToU8(JSON.stringify(header)), 'articles/0.json': strToU8(JSON.stringify(bundled)) }))
  return { path, name: 'review.zip' }
}

/** Gives an article, with its claims, another id. */
const renamed = (id: string) => (bundled: Bundled, header: { articleIds: string[] }) => {
  header.articleIds = [id]
  bundled.article.id = id
  for (const claim of [...bundled.claims, ...bundled.base]) claim.articleId = id
}
const state = async () => ({ articles: (await at.call('articles.list', {})).rows, files: (await readdir(at.folder, { recursive: true })).filter((name) => !name.endsWith('review.zip')).sort() })

describe('a bundle that was tampered with', () => {
  it.each(['../../evil', '/etc/evil', 'a/b', 'C:\\evil', 'con', '.hidden'])('writes no file by the article id %s', async (id) => {
    const before = await state()
    const file = await altered((bundled, header) => {
      renamed(id)(bundled, header)
      for (const [i, claim] of bundled.claims.entries()) claim.id = `new${i}`
      bundled.base = []
    })
    expect(await at.reply('review.merge', { file, resolutions: [] })).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    expect(await state()).toEqual(before)
  })

  it('takes no claim of another article for its own', async () => {
    const file = await altered(renamed('another'))
    const before = await state()
    expect(await at.reply('review.merge', { file, resolutions: [] })).toMatchObject({ ok: false, error: { code: 'conflict' } })
    expect(await state()).toEqual(before)
  })

  it('puts no other text under an article that is here, nor claims that stand elsewhere than they say', async () => {
    const before = await state()
    const textOnly = await altered((bundled) => { bundled.text = bundled.text.replace('37', '73') })
    expect(await at.reply('review.merge', { file: textOnly, resolutions: [] })).toMatchObject({ ok: false, error: { code: 'damaged-file' } })
    const claimsToo = await altered((bundled) => {
      bundled.text = bundled.text.replace('37', '73')
      for (const { mentions } of [...bundled.claims, ...bundled.base]) for (const { anchor } of mentions) anchor.quote = bundled.text.slice(anchor.start, anchor.end)
    })
    await at.reply('review.merge', { file: claimsToo, resolutions: [] })
    const [article] = (await at.call('articles.list', {})).rows
    expect((await at.call('articles.get', { articleId: article?.id ?? '' })).text).toBe(ARTICLE)
    expect(await state()).toEqual(before)
  })

  it('names no evidence by a path', async () => {
    const before = await state()
    const file = await altered(({ claims: [claim] }) => {
      claim?.sources.push({
        id: 's', title: 's', url: null, publisher: null, kind: 'media', stance: 'supports', quote: '', figure: null, publishedAt: null, accessedAt: null, reliability: null, credibility: null,
        relayOf: null, evidence: [{ sha256: '../../../etc/passwd', name: 'x', mediaType: 'text/plain', sizeBytes: 1 }]
      })
    })
    expect(await at.reply('review.merge', { file, resolutions: [] })).toMatchObject({ ok: false, error: { code: 'damaged-file' } })
    expect(await state()).toEqual(before)
  })
})
