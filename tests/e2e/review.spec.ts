import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Download, Page } from '@playwright/test'
import type { AppUnderTest } from './app.ts'
import { expect, test } from './app.ts'
import { chosenFigure, HOSTAGES, inspector, noteIsSaved, openArticle, openCorpus, sidePane, UKRAINE, verdict, writeNote } from './steps.ts'

test.skip(({ host }) => host === 'electron', 'The desktop app asks for a place with the system’s own dialog.')

const named = (app: AppUnderTest, reviewer: string): Promise<void> => writeFile(join(app.folders.config, 'preferences.json'), JSON.stringify({ reviewer }))

async function openReview(window: Page) {
  await window.getByRole('button', { name: 'Review: hand out and take in' }).click()
  return window.getByRole('dialog', { name: 'Review' })
}

async function handOut(window: Page): Promise<Download> {
  const dialog = await openReview(window)
  const downloading = window.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Export a bundle' }).click()
  const download = await downloading
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toHaveCount(0)
  return download
}

async function choose(window: Page, bundle: string) {
  const dialog = await openReview(window)
  await dialog.getByRole('tab', { name: 'Take in' }).click()
  const choosing = window.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Choose a bundle' }).click()
  await (await choosing).setFiles(bundle)
  return dialog
}

async function decide(window: Page, key: string, name: string): Promise<void> {
  await window.keyboard.press(key)
  await expect(verdict(window, name)).toBeChecked()
}

test('hands work out to a second analyst and merges it back, a conflict decided field by field', async ({ app, anotherApp }) => {
  await named(app, 'Layla')
  const layla = await openCorpus(app)
  await openArticle(layla, HOSTAGES)
  await layla.keyboard.press('j')
  await expect(chosenFigure(layla)).toHaveText('more than 1,170 people')
  await decide(layla, '2', 'Confirmed')
  const out = join(app.folders.root, 'out.zip')
  await (await handOut(layla)).saveAs(out)

  const second = await anotherApp()
  await named(second, 'Omar')
  const omar = await second.start({ workspace: join(second.folders.documents, 'Review') })
  const taking = await choose(omar, out)
  await expect(taking).toContainText('2 articles are new here')
  await taking.getByRole('button', { name: 'Merge' }).click()
  await expect(sidePane(omar).getByRole('row')).toHaveCount(2)
  await openArticle(omar, HOSTAGES)
  await omar.keyboard.press('j')
  await expect(chosenFigure(omar)).toHaveText('more than 1,170 people')
  await expect(verdict(omar, 'Confirmed')).toBeChecked()
  await decide(omar, '4', 'Overstated')
  await omar.keyboard.press('j')
  await expect(chosenFigure(omar)).toHaveText('252 people')
  await decide(omar, '6', 'Disputed')
  await writeNote(omar, 'Two counts differ')
  await noteIsSaved(omar)
  const back = join(app.folders.root, 'back.zip')
  await (await handOut(omar)).saveAs(back)

  // Meanwhile the first analyst has thought again about the same claim.
  await decide(layla, '3', 'Partly confirmed')
  const returned = await choose(layla, back)
  await expect(returned).toContainText('Review by ⁨Omar⁩')
  await expect(returned).toContainText('1 conflict')
  await expect(returned).toContainText('Agreement on verdicts: 0% of 1 compared')
  await expect(returned).toContainText('Figures that may mean the same number: 6 of 6')
  // The figure among the words around it, and whose decision the other one is.
  await expect(returned).toContainText(/more than 1,170 people.*أسفر عن مقتل أكثر من 1170 شخصا غالبيتهم مدنيون/)
  await expect(returned.getByText('Theirs · Omar')).toBeVisible()
  await expect(returned).toContainText('Verdict · When it went out: Confirmed')
  const merge = returned.getByRole('button', { name: 'Merge' })
  await expect(merge).toBeDisabled()
  await expect(returned.getByText('Partly confirmed')).toBeVisible()
  await expect(returned.getByText('Overstated')).toBeVisible()
  await returned.getByRole('button', { name: 'Take theirs', exact: true }).click()
  // What was decided is not thrown away by a stray key or click, nor by a look at the other half of the dialog.
  await layla.keyboard.press('Escape')
  await layla.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Go on writing' }).click()
  await returned.getByRole('tab', { name: 'Hand out' }).click()
  await returned.getByRole('tab', { name: 'Take in' }).click()
  await merge.click()
  await expect(returned).toHaveCount(0)
  await expect(layla.getByText('Review merged: 2 claims changed', { exact: true })).toBeVisible()
  await expect(verdict(layla, 'Overstated')).toBeChecked()
  await layla.keyboard.press('j')
  await expect(verdict(layla, 'Disputed')).toBeChecked()
  await expect(inspector(layla).locator('.tq-note')).toContainText('Two counts differ')
  await inspector(layla).getByRole('button', { name: 'History' }).click()
  await expect(inspector(layla).getByRole('region', { name: 'History' })).toContainText('Omar')
  await layla.getByRole('button', { name: 'Undo' }).click()
  await expect(verdict(layla, 'Not yet verified')).toBeChecked()
  // The merge changed the claim before it too; the one that is looked at stays chosen.
  await expect(layla.getByRole('button', { name: 'Redo' })).toBeEnabled()
  await expect(chosenFigure(layla)).toHaveText('252 people')
})

test('asks whoever has given no name for it when a bundle goes out, and records it', async ({ app }) => {
  await named(app, 'reviewer')
  const window = await openCorpus(app)
  const dialog = await openReview(window)
  await dialog.getByRole('textbox', { name: 'Your name' }).fill('Layla')
  const downloading = window.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Export a bundle' }).click()
  expect((await downloading).suggestedFilename()).toBe('bundled.review.zip')
  await expect(dialog.getByRole('textbox', { name: 'Your name' })).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(window.getByRole('contentinfo')).toContainText('Layla')
})

test('refuses a file that is no bundle, and says so', async ({ app }) => {
  const window = await openCorpus(app)
  const stray = join(app.folders.root, 'stray.zip')
  await writeFile(stray, 'not a zip')
  const dialog = await choose(window, stray)
  await expect(window.getByRole('alert').filter({ hasText: /damaged|is not supported/ })).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Merge' })).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await openArticle(window, UKRAINE)
})

test('decides conflicts by the keyboard alone in Arabic, one of them over a claim that was removed here, and merges by Ctrl and Enter', async ({ app, anotherApp }) => {
  await named(app, 'ليلى')
  const layla = await openCorpus(app, { locale: 'ar' })
  await openArticle(layla, HOSTAGES)
  const out = join(app.folders.root, 'out.zip')
  const handOutInArabic = async (window: Page, path: string): Promise<void> => {
    await window.keyboard.press('Control+k')
    await window.keyboard.type('تسليم')
    await window.keyboard.press('Enter')
    await expect(window.getByRole('button', { name: 'تصدير حزمة' })).toBeFocused()
    const downloading = window.waitForEvent('download')
    await window.keyboard.press('Control+Enter')
    await (await downloading).saveAs(path)
    await window.keyboard.press('Escape')
    await expect(window.getByRole('dialog')).toHaveCount(0)
  }
  await handOutInArabic(layla, out)

  const second = await anotherApp()
  await named(second, 'عمر')
  const omar = await second.start({ workspace: join(second.folders.documents, 'Review'), locale: 'ar' })
  const chooseInArabic = async (window: Page, path: string): Promise<void> => {
    await window.keyboard.press('Control+k')
    await window.keyboard.type('استلام')
    await window.keyboard.press('Enter')
    await expect(window.getByRole('button', { name: /اختيار حزمة/ })).toBeFocused()
    const choosing = window.waitForEvent('filechooser')
    await window.keyboard.press('Enter')
    await (await choosing).setFiles(path)
    await expect(window.getByRole('region', { name: 'ما ستغيره الحزمة' })).toBeFocused()
  }
  await chooseInArabic(omar, out)
  await omar.keyboard.press('Control+Enter')
  await expect(sidePane(omar).getByRole('row')).toHaveCount(2)
  await openArticle(omar, HOSTAGES)
  await omar.keyboard.press('j')
  await decide(omar, '4', 'مبالغ فيه')
  await omar.keyboard.press('j')
  await decide(omar, '6', 'متنازع عليه')
  const back = join(app.folders.root, 'back.zip')
  await handOutInArabic(omar, back)

  await layla.keyboard.press('j')
  await expect(chosenFigure(layla)).toHaveText('أكثر من 1,170 شخصا')
  await decide(layla, '2', 'مؤكد')
  await layla.keyboard.press('j')
  await expect(chosenFigure(layla)).toHaveText('252 شخصا')
  await layla.keyboard.press('Shift+Delete')
  await expect(chosenFigure(layla)).toHaveCount(0)
  await chooseInArabic(layla, back)
  const dialog = layla.getByRole('dialog', { name: 'المراجعة' })
  const isDecided = (count: number) => expect(dialog).toContainText(`حُسم ${count} من 2`)
  // The words around the figure tell which claim it is, though it is not here any more.
  await expect(dialog).toContainText(/252 شخصا.*وخُطف خلال الهجوم 252 شخصا/)
  await expect(dialog.getByText('محذوف')).toBeVisible()
  const theirs = dialog.getByRole('button', { name: 'أخذ ما لديهم', exact: true })
  for (let tabs = 0; tabs < 12 && !(await theirs.evaluate((button) => button === document.activeElement)); tabs += 1) await layla.keyboard.press('Tab')
  for (let count = 1; count <= 2; count += 1) {
    await expect(theirs).toBeFocused()
    await layla.keyboard.press('Enter')
    await isDecided(count)
  }
  await layla.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await openArticle(layla, HOSTAGES)
  await expect(sidePane(layla).getByRole('row', { name: HOSTAGES })).toContainText('5 ادعاءات')
})
