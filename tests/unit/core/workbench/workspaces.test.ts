import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { extractionPool } from '../../../../core/workbench/extraction-pool.ts'
import type { TestWorkbench } from '../../../builders/workbench.ts'
import { testWorkbench } from '../../../builders/workbench.ts'

const ARTICLE = 'قُتل 37 شخصا وأصيب أكثر من 120 آخرين، وفق وزارة الصحة.\n'

let at: TestWorkbench
let one: string
let two: string
beforeEach(async () => {
  at = await testWorkbench()
  ;[one, two] = [join(at.folder, 'one'), join(at.folder, 'two')]
  for (const [path, title] of [[two, 'Two'], [one, 'One']] as const) await at.call('workspace.create', { path, title })
  at.events.length = 0
})
afterEach(() => at.close())

const isLocked = async (workspace: string) => (await readdir(workspace)).includes('lock')

describe('workspaces', () => {
  it('are opened one after another when two are asked for at once, and only the last is held', async () => {
    await at.call('workspace.close', {})
    const states = await Promise.all([one, two, two, one].map((path) => at.call('workspace.open', { path })))
    expect(states.map(({ path, readOnly }) => [path, readOnly])).toEqual([[one, false], [two, false], [two, false], [one, false]])
    expect([await isLocked(one), await isLocked(two)]).toEqual([true, false])
  })

  it('stay open for writing when opened again, by another name of the folder too', async () => {
    const link = join(at.folder, 'link')
    await symlink(one, link)
    for (const path of [one, `${one}/`, link]) expect(await at.call('workspace.open', { path })).toMatchObject({ path: one, readOnly: false })
    expect(at.events).toEqual([])
  })

  it('can be written once whoever held them is gone, by opening them again', async () => {
    const other = await testWorkbench()
    try {
      expect(await other.call('workspace.open', { path: one })).toMatchObject({ readOnly: true, lockedBy: { process: 'Tahqiq 0.0.0-test' } })
      await at.call('workspace.close', {})
      expect(await other.call('workspace.open', { path: one })).toMatchObject({ readOnly: false, lockedBy: null })
    } finally {
      await other.close()
    }
  })

  it('stay as they are when another cannot be opened', async () => {
    for (const path of [join(at.folder, 'nowhere'), join(at.folder, 'config')]) expect(await at.reply('workspace.open', { path })).toMatchObject({ ok: false })
    expect(await at.call('workspace.state', {})).toMatchObject({ path: one })
    expect(at.events).toEqual([])
  })

  it('are not made in a folder of other things, which is left as it is', async () => {
    const folder = join(at.folder, 'mine')
    await mkdir(folder)
    await writeFile(join(folder, 'letter.txt'), 'mine')
    expect(await at.reply('workspace.create', { path: folder, title: '' })).toMatchObject({ ok: false, error: { code: 'folder-not-empty' } })
    expect(await at.reply('workspace.create', { path: join(folder, 'letter.txt'), title: '' })).toMatchObject({ ok: false, error: { code: 'file-exists' } })
    expect(await at.reply('workspace.create', { path: two, title: '' })).toMatchObject({ ok: false, error: { code: 'workspace-exists' } })
    expect(await readdir(folder)).toEqual(['letter.txt'])
  })

  it('are made where a folder holds only what systems leave there', async () => {
    const folder = join(at.folder, 'new')
    await mkdir(folder)
    await writeFile(join(folder, '.DS_Store'), '')
    expect(await at.call('workspace.create', { path: folder, title: '' })).toMatchObject({ path: folder, workspace: { title: 'new' } })
  })

  it('have the name of their folder for a title, as much of it as a title may have', async () => {
    expect(await at.call('workspace.create', { path: join(at.folder, 'n'.repeat(250)), title: '' })).toMatchObject({ workspace: { title: 'n'.repeat(200) } })
  })

  it('end an import that runs in them before they are closed: what was imported stays, and nothing goes to the next', async () => {
    const files = []
    for (let i = 0; i < 200; i++) {
      const path = join(at.folder, `${i}.txt`)
      await writeFile(path, `${ARTICLE}${i}\n`)
      files.push({ path, name: `${i}.txt` })
    }
    let opening: Promise<unknown> | null = null
    const result = await at.call('articles.import', { files }, { progress: ({ done }) => { if (done === 40) opening = at.call('workspace.open', { path: two }) } })
    expect(await opening).toMatchObject({ path: two, articleCount: 0 })
    expect(result.cancelled).toBe(true)
    const kept = result.files.filter(({ outcome }) => outcome === 'imported').length
    expect(await at.call('workspace.open', { path: one })).toMatchObject({ articleCount: kept, readOnly: false, notices: [] })
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(200)
  })

  it('keep a call that comes while they are repaired waiting, rather than refuse it', async () => {
    await at.call('articles.importText', { title: '', text: ARTICLE })
    let meanwhile: Promise<unknown> | null = null
    const stop = at.workbench.subscribe(({ name }) => { if (name === 'workspace.closed') meanwhile = Promise.all([at.call('articles.list', {}), at.call('workspace.state', {})]) })
    const report = await at.call('workspace.check', { repair: true })
    stop()
    expect(report.notices.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(await meanwhile).toMatchObject([{ rows: [{ title: ARTICLE.trim() }] }, { path: one, readOnly: false }])
  })

  it('stay open, with what was decided, while their changes cannot be written', async () => {
    const { files } = await at.call('articles.importText', { title: '', text: ARTICLE })
    const [claim] = (await at.call('articles.get', { articleId: files[0]?.articleId ?? '' })).claims
    const claimId = claim?.id ?? ''
    const [articles, aside] = [join(one, 'articles'), join(at.folder, 'aside')]
    await rename(articles, aside)
    await writeFile(articles, 'no folder any more')
    await at.call('claims.edit', { edits: [{ claimId, patch: { note: 'kept' } }] })
    expect(await at.reply('workspace.open', { path: two })).toMatchObject({ ok: false })
    expect(await at.reply('workspace.close', {})).toMatchObject({ ok: false })
    expect([await at.call('workspace.state', {}), await isLocked(two)]).toMatchObject([{ path: one, unsavedEdits: 1 }, false])
    await rm(articles)
    await rename(aside, articles)
    await at.call('workspace.open', { path: two })
    await at.call('workspace.open', { path: one })
    expect(await at.call('claims.get', { claimId })).toMatchObject({ note: 'kept' })
  })

  it('are remembered, the last first, and not reopened once closed', async () => {
    await at.call('workspace.open', { path: two })
    const { preferences } = await at.call('app.info', {})
    expect(preferences.recentWorkspaces.map(({ title }) => title)).toEqual(['Two', 'One'])
    expect(at.workbench.lastWorkspace()).toBe(two)
    await at.call('workspace.close', {})
    expect([at.workbench.lastWorkspace(), await isLocked(two)]).toEqual([null, false])
    expect(await at.reply('articles.list', {})).toMatchObject({ ok: false, error: { code: 'no-workspace' } })
  })
})

it('the first text of a window is made ready for a moment after a workspace was opened that it can be put into, the analyst’s own language first', async () => {
  // What waits for the one that is open is given up, so that no timer but those below is left.
  await at.call('workspace.close', {})
  const prepare = vi.spyOn(extractionPool({}), 'prepare').mockResolvedValue(undefined)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    await at.call('app.setPreferences', { language: 'en' })
    await at.call('workspace.open', { path: two })
    vi.advanceTimersByTime(500)
    expect(prepare).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(prepare.mock.calls).toEqual([[['en', 'ar']]])
    const other = await testWorkbench()
    expect(await other.call('workspace.open', { path: two })).toMatchObject({ readOnly: true })
    vi.runAllTimers()
    expect(prepare).toHaveBeenCalledTimes(1)
    await other.close()
    // Nothing is made ready for one that is left at once.
    await at.call('workspace.open', { path: one })
    await at.call('workspace.close', {})
    vi.runAllTimers()
    expect(prepare).toHaveBeenCalledTimes(1)
  } finally {
    vi.useRealTimers()
    prepare.mockRestore()
  }
})
