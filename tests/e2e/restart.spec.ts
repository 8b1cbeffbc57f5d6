import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { expect, test } from './app.ts'
import { articlePane, chosenFigure, HOSTAGES, inspector, openArticle, openCorpus, sidePane, verdict, writeNote } from './steps.ts'

test('reopens the last workspace with everything as it was left, at the claim that was on show', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  await window.keyboard.press('3')
  await expect(verdict(window, 'Partly confirmed')).toBeChecked()
  await window.keyboard.press('j')
  await window.keyboard.press('k')
  await expect(verdict(window, 'Partly confirmed')).toBeChecked()
  const figure = await chosenFigure(window).innerText()
  const again = await app.restart({})
  await expect(sidePane(again).getByRole('row')).toHaveCount(2)
  await expect(articlePane(again).getByRole('heading', { name: HOSTAGES })).toBeVisible()
  await expect(chosenFigure(again)).toHaveText(figure)
  await expect(verdict(again, 'Partly confirmed')).toBeChecked()
})

test('keeps a note that was being typed when the window was closed', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  await expect(chosenFigure(window)).toBeVisible()
  await writeNote(window, 'unfinished')
  // Typed at the claim that the window is closed at: a key pressed before may choose another while the article opens.
  await expect(inspector(window).locator('.tq-note')).toContainText('unfinished')
  const again = await app.restart()
  await expect(inspector(again).locator('.tq-note')).toContainText('unfinished')
})

test('keeps a verdict that was set right before the window was closed', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  await expect(chosenFigure(window)).toBeVisible()
  // Closed with the key, not once the answer is there.
  await window.keyboard.press('7')
  const again = await app.restart()
  // Beside the text: the claim itself need not be chosen again, where the window was closed before the analyst rested at it.
  await expect(articlePane(again).getByRole('button', { name: /^False: more than 1,170/ })).toBeVisible()
})

test('keeps what was being typed into a field of a claim when the page is loaded anew', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  const value = inspector(window).getByRole('textbox', { name: 'Value' })
  await value.fill('1200')
  await window.reload()
  await expect(chosenFigure(window)).toContainText('1,200')
  const place = inspector(window).getByRole('textbox', { name: 'Place' })
  await place.fill('غلاف غزة')
  const again = await app.restart()
  await expect(inspector(again).getByRole('textbox', { name: 'Place' })).toHaveValue('غلاف غزة')
})

test('asks before the page is loaded anew while a dialog holds something written', async ({ app, host }) => {
  test.skip(host === 'electron', 'The desktop app asks in the system’s own dialog.')
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  await window.keyboard.press('s')
  const title = window.getByRole('dialog').getByRole('textbox', { name: 'Title' })
  await title.pressSequentially('Statement')
  const asking = window.waitForEvent('dialog')
  void window.evaluate(() => setTimeout(() => location.reload()))
  const question = await asking
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  await expect(title).toHaveValue('Statement')
  await window.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
})

test('stays at the claim when the page is loaded anew in the middle of a note', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  for (const key of ['j', 'j', 'j']) await window.keyboard.press(key)
  const figure = await chosenFigure(window).innerText()
  await writeNote(window, 'half a sentence')
  await window.reload()
  await expect(chosenFigure(window)).toHaveText(figure)
  await expect(inspector(window).locator('.tq-note')).toContainText('half a sentence')
})

test('opens the first article of a workspace that is new to the machine', async ({ app }) => {
  const window = await openCorpus(app)
  await expect(articlePane(window).locator('.tq-mark').first()).toBeAttached()
  await expect(sidePane(window).getByRole('row').first()).toHaveAttribute('aria-selected', 'true')
})

test('closes the workspace and offers it among the recent ones', async ({ app }) => {
  const window = await openCorpus(app)
  await window.getByRole('button', { name: 'More', exact: true }).click()
  await window.getByRole('menuitem', { name: 'Close the workspace' }).click()
  await expect(window.getByRole('button', { name: /Start with the bundled articles/ })).toBeVisible()
  await window.getByRole('region', { name: 'Recent workspaces' }).getByRole('button').first().click()
  await expect(sidePane(window).getByRole('row')).toHaveCount(2)
})

test('remembers how wide the panes are', async ({ app }) => {
  const window = await openCorpus(app)
  const width = async (page: typeof window) => Math.round((await sidePane(page).boundingBox())?.width ?? 0)
  await expect(sidePane(window).getByRole('row').first()).toBeVisible()
  const before = await width(window)
  const handle = window.getByRole('separator').first()
  await handle.focus()
  for (let i = 0; i < 5; i += 1) await window.keyboard.press('ArrowRight')
  await expect.poll(() => width(window)).toBe(before + 60)
  // Every press is saved by itself, behind what is seen: the last of them is kept before the window is closed.
  const kept = async () => Math.round(z.object({ panes: z.object({ side: z.number() }) }).parse(JSON.parse(await readFile(join(app.folders.config, 'preferences.json'), 'utf8'))).panes.side)
  await expect.poll(() => kept().catch(() => null)).toBe(before + 60)
  const again = await app.restart()
  await expect.poll(() => width(again)).toBe(before + 60)
})
