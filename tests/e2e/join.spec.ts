import { join } from 'node:path'
import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './app.ts'
import { chooseFiles, chosenFigure, heldUp, importEnds, inspector, noteIsSaved, openCorpus, showClaims, sidePane, verdict, writeNote } from './steps.ts'

const NEWS = 'Blast at the depot\n\nThe blast killed 12 workers, the health ministry said on Monday.\n\nRescuers said that 31 people were wounded.\n\nWitnesses said 13 workers were killed in the blast.\n'

/** Opens the app on an article that tells one figure twice, with different numbers. */
async function openTwice(app: AppUnderTest, { routed = false } = {}): Promise<Page> {
  const file = join(app.folders.documents, 'blast.txt')
  const window = await openCorpus(app, { routed })
  await writeFile(file, NEWS)
  await chooseFiles(window, file)
  await importEnds(window)
  await expect(window.locator('main').getByRole('heading', { name: 'Blast at the depot' })).toBeVisible()
  await showClaims(window)
  await sidePane(window).getByText('This article').click()
  await expect(rows(window)).toHaveCount(3)
  return window
}
const rows = (window: Page) => sidePane(window).getByRole('row')
const row = (window: Page, name: RegExp) => sidePane(window).getByRole('row', { name })
const dialog = (window: Page, name: string | RegExp) => window.getByRole('dialog', { name })

test('two claims become one by key, with what was written on both, and undo gives both back', async ({ app }) => {
  const window = await openTwice(app)
  await row(window, /13/).click()
  await expect(chosenFigure(window)).toHaveText('13 people')
  await window.keyboard.press('7')
  await writeNote(window, 'Heard by radio')
  await noteIsSaved(window)
  await row(window, /12/).click()
  await expect(chosenFigure(window)).toHaveText('12 people')
  await window.keyboard.press('2')
  await expect(verdict(window, 'Confirmed')).toBeChecked()

  await window.keyboard.press('Shift+M')
  const merging = dialog(window, 'Merge claims')
  await expect(merging.getByRole('button', { name: 'Merge' })).toBeDisabled()
  await merging.getByRole('checkbox', { name: /13 people/ }).check()
  // What differs is asked; the claim that stays has its own chosen.
  await expect(merging.getByRole('radiogroup', { name: 'Figure' }).getByRole('radio', { name: /12 people/ })).toBeChecked()
  await merging.getByRole('radiogroup', { name: 'Verdict' }).getByRole('radio', { name: /False/ }).check()
  await expect(merging.getByRole('status')).toContainText('2 mentions')
  await merging.getByRole('button', { name: 'Merge' }).click()

  await expect(merging).toHaveCount(0)
  await expect(rows(window)).toHaveCount(2)
  await expect(chosenFigure(window)).toHaveText('12 people')
  await expect(verdict(window, 'False')).toBeChecked()
  await expect(inspector(window).locator('.tq-note')).toContainText('Heard by radio')
  await inspector(window).getByRole('button', { name: /History/ }).click()
  await expect(inspector(window).getByText('merged with another claim')).toHaveCount(2)
  await expect(inspector(window).getByText('before it was merged').first()).toBeVisible()

  await inspector(window).getByRole('region', { name: 'Inspector' }).focus()
  await window.keyboard.press('Control+z')
  await expect(rows(window)).toHaveCount(3)
  await expect(verdict(window, 'Confirmed')).toBeChecked()
  await window.keyboard.press('Control+Shift+z')
  await expect(rows(window)).toHaveCount(2)
  const again = await app.restart()
  await expect(verdict(again, 'False')).toBeChecked()
})

test('claims marked in the list are merged from there, and a passage is split off again from the inspector', async ({ app }) => {
  const window = await openTwice(app)
  for (const figure of [/12/, /13/]) await row(window, figure).getByRole('checkbox').check()
  await sidePane(window).getByRole('toolbar').getByRole('button', { name: 'Merge' }).click()
  const merging = dialog(window, 'Merge claims')
  await expect(merging.getByRole('checkbox', { name: /13 people/ })).toBeChecked()
  await window.keyboard.press('Control+Enter')
  await expect(rows(window)).toHaveCount(2)
  await expect(chosenFigure(window)).toHaveText('12 people')
  await inspector(window).getByRole('button', { name: 'Split off as a claim of its own' }).nth(1).click()
  await expect(rows(window)).toHaveCount(3)
  await expect(chosenFigure(window)).toHaveText('13 people')
})

test('a row’s own menu merges, and the palette splits, asking which passage', async ({ app }) => {
  const window = await openTwice(app)
  await row(window, /13/).click({ button: 'right' })
  await window.getByRole('menuitem', { name: /Merge with another claim/ }).click()
  const merging = dialog(window, 'Merge claims')
  await merging.getByRole('checkbox', { name: /12 people/ }).check()
  await merging.getByRole('button', { name: 'Merge' }).click()
  await expect(rows(window)).toHaveCount(2)
  await window.keyboard.press('Control+k')
  await window.keyboard.type('split')
  await window.keyboard.press('Enter')
  await dialog(window, 'Split a passage off').getByRole('button', { name: /12 workers/ }).click()
  await expect(rows(window)).toHaveCount(3)
  await expect(chosenFigure(window)).toHaveText('12 people')
})

test('the dialog to merge claims is gone with their merging, however long the list takes to be read anew', async ({ app, host }) => {
  test.skip(host === 'electron', 'The desktop app makes no requests that could be held up.')
  const window = await openTwice(app, { routed: true })
  await row(window, /12/).click()
  await window.keyboard.press('Shift+M')
  const merging = dialog(window, 'Merge claims')
  await merging.getByRole('checkbox', { name: /13 people/ }).check()
  const { held, letCome } = heldUp()
  await window.route('**/call/claims.list', async (route) => { await held; await route.continue() })
  await merging.getByRole('button', { name: 'Merge' }).click()
  await expect(merging).toHaveCount(0)
  await window.keyboard.press('Shift+S')
  const splitting = dialog(window, 'Split a passage off')
  await expect(splitting).toBeVisible()
  letCome()
  await expect(rows(window)).toHaveCount(2)
  await splitting.getByRole('button', { name: /13 workers/ }).click()
  await expect(rows(window)).toHaveCount(3)
})
