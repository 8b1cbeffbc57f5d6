import { mkdir, readdir, readFile, rename, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import type { AppUnderTest } from './app-under-test.ts'
import { articlePane, chosenFigure, HOSTAGES, inspector, noteIsSaved, openArticle, openCorpus, sidePane, UKRAINE, verdict, workspaceOf, writeNote } from './steps.ts'

/** The path of the JSON file whose article's title fits. */
async function fileOf(workspace: string, title: RegExp): Promise<string> {
  const articles = join(workspace, 'articles')
  for (const name of (await readdir(articles)).filter((candidate) => candidate.endsWith('.json'))) {
    if (title.test(await readFile(join(articles, name), 'utf8'))) return join(articles, name)
  }
  throw new Error(`no article in ${articles} fits ${String(title)}`)
}

/** Decides a claim partly confirmed where nothing can be written, as when a disk was unplugged; what was read stays in memory. `articles` is the folder that is away. */
async function editWithoutDisk(app: AppUnderTest): Promise<{ window: Page; articles: string }> {
  const window = await openCorpus(app)
  const articles = join(workspaceOf(app), 'articles')
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  await rename(articles, `${articles}-away`)
  await window.keyboard.press('3')
  return { window, articles }
}

test('keeps an edit that the disk refuses, says so as long as it lasts, and saves it when the disk is back', async ({ app }) => {
  const { window, articles } = await editWithoutDisk(app)
  await expect(window.getByText('1 change is not on the disk yet. It is kept and tried again.')).toBeVisible()
  await expect(verdict(window, 'Partly confirmed')).toBeChecked()
  await writeNote(window, 'counted twice')
  await expect(inspector(window).getByText('Not on the disk yet. It is kept and tried again.')).toBeVisible()
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: '1 notice' }).click()
  await expect(window.getByRole('listitem')).toContainText(/articles\/\w+\.json/)
  await window.keyboard.press('Escape')
  await rename(`${articles}-away`, articles)
  await expect(window.getByText('All changes saved')).toBeVisible({ timeout: 40_000 })
  await noteIsSaved(window)
  await expect(window.getByText('not on the disk yet')).toBeHidden()
  await expect(window.getByRole('button', { name: 'Notices' })).toBeVisible()
  const again = await app.restart()
  await expect(verdict(again, 'Partly confirmed')).toBeChecked()
})

test('does not end before an edit that the disk refused is saved', async ({ app, host }) => {
  test.skip(host === 'electron', 'The desktop app asks in the system’s own dialog what to do.')
  const { window, articles } = await editWithoutDisk(app)
  await expect(window.getByText('not on the disk yet')).toBeVisible()
  let isClosed = false
  const closing = app.close().then(() => { isClosed = true })
  await expect.poll(() => app.said(), { timeout: 20_000 }).toContain('Tahqiq ends when it is saved.')
  expect(isClosed).toBe(false)
  await rename(`${articles}-away`, articles)
  await closing
  const again = await app.start({ workspace: workspaceOf(app) })
  await expect(verdict(again, 'Partly confirmed')).toBeChecked()
})

test('opens for reading only what another has open, and says who has', async ({ app, anotherApp }) => {
  await openCorpus(app)
  const other = await anotherApp()
  const window = await other.start({ workspace: workspaceOf(app) })
  await expect(window.getByText(/Open for reading only: .*Tahqiq .* on .* has had it open since .*\d/)).toBeVisible()
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  await expect(inspector(window).getByRole('radio').first()).toBeDisabled()
  const openForEditing = window.getByRole('button', { name: 'Open for editing' })
  await openForEditing.click()
  await expect(window.getByText('It still cannot be changed here.')).toBeVisible()
  // Once the first one is closed, opening it again opens it for writing, at the claim that is on show.
  await app.close()
  await openForEditing.click()
  await expect(openForEditing).toHaveCount(0)
  await expect(chosenFigure(window)).toHaveText('more than 1,170 people')
  await window.keyboard.press('2')
  await expect(verdict(window, 'Confirmed')).toBeChecked()
})

test('shows what another program changed in the open workspace', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, UKRAINE)
  const file = await fileOf(workspaceOf(app), UKRAINE)
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/"title": "[^"]*"/, '"title": "عنوان من برنامج آخر"'))
  await expect(articlePane(window).getByRole('heading', { name: 'عنوان من برنامج آخر' })).toBeVisible()
  await expect(sidePane(window).getByRole('row', { name: /عنوان من برنامج آخر/ })).toBeVisible()
  await expect(window.getByRole('button', { name: '1 notice' })).toBeVisible()
})

/** Leaves what an export that was cut short leaves. */
async function writeNoteOfExport(workspace: string): Promise<void> {
  const target = join(workspace, '..', 'report.html')
  await mkdir(join(workspace, 'under-way'), { recursive: true })
  await writeFile(join(workspace, 'under-way', 'a.json'), JSON.stringify({ schemaVersion: 1, at: '2026-11-28T00:00:00.000Z', work: { what: 'export', file: target, target, half: `${target}.part` } }))
}

test('opens what is whole of a damaged workspace and names the damaged file and a remedy', async ({ app }) => {
  await openCorpus(app)
  await app.close()
  const workspace = workspaceOf(app)
  await truncate(await fileOf(workspace, UKRAINE), 0)
  await writeNoteOfExport(workspace)
  const window = await app.start({ workspace })
  await expect(sidePane(window).getByRole('row')).toHaveCount(1)
  await expect(window.locator('main').getByRole('heading', { name: HOSTAGES })).toBeVisible()
  const banner = window.getByRole('status').filter({ hasText: 'A damaged file was set aside.' })
  await expect(banner, 'what is missing is told before what was only cut short').toContainText(/Restore the file from a backup or import the article again.*1 more notice\./)
  await expect(banner).not.toContainText('export')
  await banner.getByRole('button', { name: 'Notices' }).click()
  const notice = window.getByRole('listitem').first()
  await expect(notice).toContainText(/articles\/\w+\.json/)
  await expect(notice).toContainText(/backups\/damaged-/)
})
