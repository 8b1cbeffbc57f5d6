import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { AppUnderTest, StartOptions } from './app-under-test.ts'
import { expect, test } from './app.ts'
import { articlePane, chooseFiles, chosenFigure, HOSTAGES, importEnds, isAtRest, openArticle, openCorpus, showClaims, sidePane, UKRAINE, verdict, workspaceOf } from './steps.ts'

const FIRST = 'Blast at the depot\n\nThe blast killed 12 workers, the health ministry said on Monday.\n\nRescuers said that 31 people were wounded.\n'
const SECOND = `Depot toll rises\n\n${'Smoke stood over the harbour for hours.\n\n'.repeat(30)}Witnesses said 15 workers were killed in the blast.\n\nAnother 31 people were wounded, the ministry said.\n`

const beside = (window: Page): Locator => window.locator('[data-pane="beside"]')
const told = (window: Page): Locator => beside(window).getByRole('group', { name: /What the second article tells|ما تذكره المقالة الثانية/ })
const heading = (pane: Locator, name: string | RegExp): Locator => pane.getByRole('heading', { name })

/** Two reports of one blast; the first of them is open. */
async function openBlasts(app: AppUnderTest, options: StartOptions = {}): Promise<Page> {
  const files = [join(app.folders.documents, 'blast.txt'), join(app.folders.documents, 'rises.txt')] as const
  const window = await openCorpus(app, options)
  await writeFile(files[0], FIRST)
  await writeFile(files[1], SECOND)
  await chooseFiles(window, files)
  await importEnds(window)
  await window.keyboard.press('Escape')
  await openArticle(window, /Blast at the depot/)
  return window
}

test('an article is opened beside the first by key, shows where it tells the chosen figure, and is swapped and closed by key', async ({ app }) => {
  const window = await openBlasts(app)
  await window.keyboard.press('j')
  await expect(chosenFigure(window)).toHaveText('12 people')
  await window.keyboard.press('b')
  const which = window.getByRole('dialog')
  // What may tell the same figure stands first.
  await expect(which.getByRole('button').first()).toContainText('15 people')
  await expect(which.getByRole('button', { name: /15 people/ })).toContainText('Depot toll rises')
  await window.keyboard.type('toll')
  await window.keyboard.press('Enter')
  await expect(heading(beside(window), 'Depot toll rises')).toBeVisible()
  await expect(heading(articlePane(window), 'Blast at the depot')).toBeVisible()
  await expect(beside(window).getByText('Beside, for reading only')).toBeVisible()
  await expect(told(window)).toContainText('15 people')
  await expect(told(window)).toContainText('3 more')
  await expect(told(window).getByRole('status')).toContainText('may be the same figure')
  await isAtRest(beside(window))
  await expect(beside(window).locator('.tq-claim.tq-chosen'), 'the text was scrolled to it').toBeVisible()
  // The first article stays the one that keys are for.
  await window.keyboard.press('j')
  await expect(chosenFigure(window)).toHaveText('31 people')
  await expect(told(window)).toContainText('the same number')
  await window.keyboard.press('2')
  await expect(verdict(window, 'Confirmed')).toBeChecked()
  await window.keyboard.press('Alt+b')
  await expect(heading(articlePane(window), 'Depot toll rises')).toBeVisible()
  await expect(heading(beside(window), 'Blast at the depot')).toBeVisible()
  await expect(chosenFigure(window)).toHaveText('31 people')
  await expect(told(window)).toContainText('Confirmed')
  await window.keyboard.press('Shift+B')
  await expect(beside(window)).toHaveCount(0)
  await expect(heading(articlePane(window), 'Depot toll rises')).toBeVisible()
})

test('what is clicked beside is looked at and changes nothing of the first, until it is to be worked on', async ({ app }) => {
  const window = await openBlasts(app)
  await sidePane(window).getByRole('row', { name: /Depot toll rises/ }).click({ button: 'right' })
  await window.getByRole('menuitem', { name: 'Open beside' }).click()
  await expect(told(window)).toContainText('Choose a claim to see what this article tells of it.')
  await window.keyboard.press('j')
  await expect(told(window)).toContainText('15 people')
  await isAtRest(beside(window))
  await beside(window).locator('.tq-claim', { hasText: '31' }).click()
  await expect(told(window)).toContainText('31 people')
  await expect(told(window)).not.toContainText('may be the same figure')
  await expect(chosenFigure(window)).toHaveText('12 people')
  await told(window).getByRole('button', { name: 'Work on this one' }).click()
  await expect(heading(articlePane(window), 'Depot toll rises')).toBeVisible()
  await expect(chosenFigure(window)).toHaveText('31 people')
  await expect(heading(beside(window), 'Blast at the depot')).toBeVisible()
  await beside(window).getByRole('button', { name: 'Close the article beside' }).click()
  await expect(beside(window)).toHaveCount(0)
})

test('a claim of another article is opened beside from the list, and is there again after a restart', async ({ app }) => {
  const window = await openBlasts(app)
  await window.keyboard.press('j')
  await showClaims(window)
  const other = sidePane(window).getByRole('row', { name: /15 people/ })
  await other.click({ button: 'right' })
  await window.getByRole('menuitem', { name: 'Open its article beside' }).click()
  await expect(told(window)).toContainText('15 people')
  await expect(chosenFigure(window)).toHaveText('12 people')
  // Another is asked for, which is not the one that tells the chosen figure.
  await sidePane(window).getByRole('row', { name: /31 people.*Depot toll rises/ }).click({ button: 'right' })
  await window.getByRole('menuitem', { name: 'Open its article beside' }).click()
  await expect(told(window)).toContainText('31 people')
  const again = await app.restart()
  await expect(heading(beside(again), 'Depot toll rises')).toBeVisible()
  await expect(heading(articlePane(again), 'Blast at the depot')).toBeVisible()
  await expect(told(again)).toContainText('15 people')
  // The article is taken out of the workspace, and its pane goes with it.
  await sidePane(again).getByRole('tab', { name: /Articles/ }).click()
  await sidePane(again).getByRole('row', { name: /Depot toll rises/ }).click({ button: 'right' })
  await again.getByRole('menuitem', { name: 'Remove' }).click()
  await again.getByRole('dialog').getByRole('button', { name: 'Remove the article' }).click()
  await expect(beside(again)).toHaveCount(0)
})

test('two articles stand one over the other where there is no room, and their share is remembered', async ({ app }) => {
  const window = await openBlasts(app)
  // Enough text that half a window cannot show it all.
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  await isAtRest(articlePane(window))
  await expect(articlePane(window).locator('.tq-claim.tq-chosen')).toBeInViewport()
  const boxes = async () => [await articlePane(window).boundingBox(), await beside(window).boundingBox()] as const
  await window.keyboard.press('b')
  await window.keyboard.type('toll')
  await window.keyboard.press('Enter')
  await expect(beside(window).locator('.view-line').first()).toBeVisible()
  const [over, under] = await boxes()
  expect(under?.y).toBeGreaterThan((over?.y ?? 0) + 100)
  expect(under?.width).toBeCloseTo(over?.width ?? 0, 0)
  await expect(articlePane(window).locator('.tq-claim.tq-chosen'), 'what was in view stays so').toBeInViewport()
  const line = window.locator('main').getByRole('separator', { name: 'Line between the two articles' })
  await line.focus()
  await window.keyboard.press('Shift+ArrowDown')
  await expect.poll(async () => (await boxes())[0]?.height).toBeGreaterThan((over?.height ?? 0) + 30)
  const taller = (await boxes())[0]?.height ?? 0
  const again = await app.restart()
  await expect(beside(again).locator('.view-line').first()).toBeVisible()
  await expect.poll(async () => Math.abs(((await articlePane(again).boundingBox())?.height ?? 0) - taller)).toBeLessThan(12)
})

test('two articles stand side by side in a wide window, the second behind the first in the direction of the page', async ({ app }) => {
  const window = await openBlasts(app, { locale: 'ar', size: { width: 1920, height: 1080 } })
  await window.keyboard.press('b')
  await window.keyboard.insertText('أوكرانيا')
  await window.keyboard.press('Enter')
  await expect(heading(beside(window), UKRAINE)).toBeVisible()
  await expect(beside(window).locator('.tq-claim').first()).toBeVisible()
  const [first, second] = [await articlePane(window).boundingBox(), await beside(window).boundingBox()]
  expect(second?.y).toBe(first?.y)
  expect(second?.x).toBeLessThan(first?.x ?? 0)
  // Its lines stand at the right, as those of the first would.
  await isAtRest(beside(window))
  const line = await beside(window).locator('.view-line').filter({ hasText: 'مليار' }).first().evaluate((element) => {
    const words = document.createRange()
    words.selectNodeContents(element)
    return { right: words.getBoundingClientRect().right, edge: element.closest('.tq-editor')?.getBoundingClientRect().right ?? 0 }
  })
  expect(line.edge - line.right).toBeLessThan(120)
  // F6 goes through it, and what is found in it is looked for there.
  while (!(await window.evaluate(() => document.activeElement?.closest('[data-pane="beside"]') != null))) await window.keyboard.press('F6')
  await window.keyboard.press('Control+f')
  await window.keyboard.insertText('مليار')
  await expect(beside(window).getByRole('search')).toBeVisible()
  await expect(articlePane(window).getByRole('search')).toHaveCount(0)
  await expect(beside(window).locator('.tq-found, .tq-found-now').first()).toBeVisible()
})

test('what another window decides of the second article is shown there, and a file of it that is torn takes nothing else along', async ({ app, host }) => {
  test.skip(host === 'electron', 'The desktop app has one window.')
  const one = await openBlasts(app)
  await one.keyboard.press('j')
  await one.keyboard.press('b')
  await one.keyboard.press('Enter')
  await expect(told(one)).toContainText('Not yet verified')
  const two = await one.context().newPage()
  await two.goto(new URL(one.url()).origin)
  await expect(heading(beside(two), 'Depot toll rises')).toBeVisible()
  await two.keyboard.press('Alt+b')
  await expect(chosenFigure(two)).toHaveText('15 people')
  await two.keyboard.press('7')
  await expect(verdict(two, 'False')).toBeChecked()
  await two.close()
  await expect(told(one)).toContainText('False')
  // The words that the window wrote stay where they are when the article that is asked for cannot be read.
  const rises = (await readdir(join(workspaceOf(app), 'articles'))).filter((name) => name.endsWith('.txt'))
  for (const name of rises) if ((await readFile(join(workspaceOf(app), 'articles', name), 'utf8')).includes('Depot toll rises')) await rm(join(workspaceOf(app), 'articles', name))
  await one.keyboard.press('Shift+B')
  await one.keyboard.press('b')
  await one.keyboard.type('toll')
  await one.keyboard.press('Enter')
  await expect(one.getByRole('alert').filter({ hasText: /text of .*article|\.txt/i })).toBeVisible()
  await expect(beside(one)).toHaveCount(0)
  await expect(heading(articlePane(one), 'Blast at the depot')).toBeVisible()
  await expect(chosenFigure(one)).toHaveText('12 people')
})
