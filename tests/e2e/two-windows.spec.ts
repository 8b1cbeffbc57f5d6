import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { beginSource, chosenFigure, HOSTAGES, inspector, openArticle, openCorpus, sidePane, UKRAINE, writeNote } from './steps.ts'

test.skip(({ host }) => host === 'electron', 'The desktop app has one window.')

/** A second window on the same workspace, at the article and claim of the first. */
async function secondWindow(first: Page): Promise<Page> {
  const second = await first.context().newPage()
  await second.goto(new URL(first.url()).origin)
  await expect(second.locator('main .view-line').first()).toBeVisible()
  return second
}

async function removeChosen(window: Page): Promise<void> {
  await window.bringToFront()
  await window.keyboard.press('Shift+Delete')
  await expect(chosenFigure(window)).toHaveCount(0)
}

test('keeps a form with something written in it when another window removes its claim, and saves it once that is back', async ({ app }) => {
  const one = await openCorpus(app)
  const form = await beginSource(one)
  const two = await secondWindow(one)
  await openArticle(two, HOSTAGES)
  await expect(chosenFigure(two)).toHaveText('more than 1,170 people')
  await removeChosen(two)
  await one.bringToFront()
  await expect(one.getByRole('contentinfo')).toContainText('0 of 5 done')
  await expect(form.getByRole('textbox').first()).toHaveValue('A statement')
  await one.keyboard.press('Control+Enter')
  await expect(one.getByRole('alert').filter({ hasText: 'undo brings it back' })).toBeVisible()
  await expect(form.getByRole('textbox').first()).toHaveValue('A statement')
  await two.bringToFront()
  await two.getByRole('button', { name: 'Undo' }).click()
  await expect(two.getByRole('contentinfo')).toContainText('0 of 6 done')
  await one.bringToFront()
  await form.getByRole('textbox').first().focus()
  await one.keyboard.press('Control+Enter')
  await expect(form).toHaveCount(0)
  await expect(inspector(one).getByRole('button', { name: /^A statement/ })).toBeVisible()
  await two.close()
})

test('goes on without the claim that another window removed once the form about it is left', async ({ app }) => {
  const one = await openCorpus(app)
  const form = await beginSource(one)
  const two = await secondWindow(one)
  await removeChosen(two)
  await one.bringToFront()
  await expect(one.getByRole('contentinfo')).toContainText('0 of 5 done')
  await one.keyboard.press('Escape')
  await one.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Leave without saving' }).click()
  await expect(form).toHaveCount(0)
  await expect(inspector(one)).toContainText('No claim is selected')
  await two.close()
})

test('keeps a form about an article that another window removes', async ({ app }) => {
  const one = await openCorpus(app)
  await openArticle(one, UKRAINE)
  await one.getByRole('button', { name: 'Edit the article’s facts' }).click()
  const form = one.getByRole('dialog', { name: 'Article' })
  await form.getByRole('textbox', { name: 'Publisher' }).fill('An agency')
  const two = await secondWindow(one)
  await two.bringToFront()
  await sidePane(two).getByRole('row', { name: UKRAINE }).click({ button: 'right' })
  await two.getByRole('menuitem', { name: 'Remove' }).click()
  await two.getByRole('dialog').getByRole('button', { name: 'Remove the article' }).click()
  await expect(sidePane(two).getByRole('row')).toHaveCount(1)
  await one.bringToFront()
  await expect(one.getByRole('contentinfo')).toContainText('1 article')
  await expect(form.getByRole('textbox', { name: 'Publisher' })).toHaveValue('An agency')
  await two.close()
})

test('keeps the words of a note whose claim another window removed while it was being typed', async ({ app }) => {
  const one = await openCorpus(app)
  await openArticle(one, HOSTAGES)
  await one.keyboard.press('j')
  const two = await secondWindow(one)
  await one.bringToFront()
  await one.route('**/call/claims.edit', async (route) => {
    await removeChosen(two)
    await route.continue()
  }, { times: 1 })
  await writeNote(one, 'Counted twice by the ministry')
  await one.getByRole('status').getByRole('button', { name: 'Decide' }).click()
  await expect(one.getByRole('dialog')).toContainText('Counted twice by the ministry')
  await two.close()
})
