import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.ts'
import { articlePane, HOSTAGES, openArticle, openCorpus } from './steps.ts'

test('keeps language, appearance, text size and name on this machine', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  const sizeOf = () => articlePane(window).locator('.view-lines').evaluate((lines) => getComputedStyle(lines).fontSize)
  const before = await sizeOf()
  await window.keyboard.press('Control+Comma')
  const dialog = window.getByRole('dialog')
  await dialog.getByText('Dark', { exact: true }).click()
  await expect(window.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await dialog.getByRole('slider').press('ArrowRight')
  await expect.poll(sizeOf).not.toBe(before)
  await dialog.getByRole('textbox', { name: 'Your name' }).fill('ليلى')
  await dialog.getByRole('textbox', { name: 'Your name' }).press('Enter')
  await dialog.getByText('العربية', { exact: true }).click()
  await expect(window.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(window.getByRole('dialog', { name: 'الإعدادات' })).toBeVisible()
  const again = await app.restart()
  await expect(again.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(again.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await expect(again.getByRole('contentinfo')).toContainText('ليلى')
  const kept: unknown = JSON.parse(await readFile(join(app.folders.config, 'preferences.json'), 'utf8'))
  expect(kept).toMatchObject({ language: 'ar', theme: 'dark', reviewer: 'ليلى' })
})

test('asks for the analyst’s name once', async ({ app }) => {
  const window = await openCorpus(app)
  const question = window.getByRole('status').filter({ hasText: 'What is your name?' })
  await question.getByRole('textbox', { name: 'Your name' }).fill('Layla')
  await question.getByRole('button', { name: 'Save' }).click()
  await expect(question).toHaveCount(0)
  await expect(window.getByRole('contentinfo')).toContainText('Layla')
  const again = await app.restart()
  await expect(again.getByRole('contentinfo')).toContainText('Layla')
  await expect(again.getByText('What is your name?')).toHaveCount(0)
})

test('checks the files and makes a backup', async ({ app }) => {
  const window = await openCorpus(app)
  await window.keyboard.press('Control+Comma')
  const dialog = window.getByRole('dialog', { name: 'Settings' })
  await dialog.getByRole('tab', { name: 'Workspace' }).click()
  await dialog.getByRole('button', { name: 'Check the files' }).click()
  await expect(dialog.getByText(/files checked, all in order/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Back up now' }).click()
  await expect(window.getByText(/Backed up to/)).toBeVisible()
})
