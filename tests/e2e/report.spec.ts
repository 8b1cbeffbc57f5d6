import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { chooseFiles, HOSTAGES, openArticle, openCorpus, READING_MS, verdict } from './steps.ts'

async function exportAs(window: Page, format: string): Promise<{ name: string; text: string }> {
  const dialog = window.getByRole('dialog', { name: 'Report' })
  await dialog.getByRole('combobox', { name: 'Format' }).click()
  await window.getByRole('option', { name: format, exact: true }).click()
  const downloading = window.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Export' }).click()
  const download = await downloading
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

test('previews the report as its options change, without scripts', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  await window.keyboard.press('7')
  await expect(verdict(window, 'False')).toBeChecked()
  await window.keyboard.press('Control+Shift+e')
  const dialog = window.getByRole('dialog', { name: 'Report' })
  const frame = dialog.locator('iframe')
  await expect(frame).toHaveAttribute('sandbox', '')
  await expect(dialog.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'en')
  await expect(dialog.frameLocator('iframe').getByText('Figures checked').first()).toBeVisible()
  await dialog.getByText('العربية', { exact: true }).click()
  await expect(dialog.frameLocator('iframe').locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(dialog.frameLocator('iframe').getByText('خاطئ').first()).toBeAttached()
})

test('exports the same claims to HTML, CSV and JSON', async ({ app, host }) => {
  test.skip(host === 'electron', 'The desktop app asks for a place with the system’s own dialog.')
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  await window.keyboard.press('4')
  await expect(verdict(window, 'Overstated')).toBeChecked()
  await window.keyboard.press('Control+Shift+e')
  const html = await exportAs(window, 'HTML page')
  expect(html.name, 'a report on one article is named for it').toMatch(/^Figures checked .*المفاوضات غير المباشرة.*\.html$/)
  expect(html.text).toContain('أكثر من 1170 شخصا')
  expect(html.text).toContain('Overstated')
  expect(html.text).not.toMatch(/<script|(src|href)="(https?:)?\/\/(?!www\.w3)/)
  const csv = await exportAs(window, 'CSV')
  expect(csv.text.charCodeAt(0)).toBe(0xfeff)
  expect(csv.text.trim().split('\r\n')).toHaveLength(6)
  expect(csv.text).toContain('overstated')
  const json = await exportAs(window, 'JSON')
  const data: unknown = JSON.parse(json.text)
  expect(JSON.stringify(data)).toContain('"overstated"')
})

test('fits on a telephone and on paper, also where a headline is one endless word', async ({ app, host }) => {
  test.skip(host === 'electron', 'The desktop app asks for a place with the system’s own dialog.')
  const window = await openCorpus(app)
  const address = `https://example.org/${'a-page-of-news'.repeat(12)}`.replaceAll('-', '')
  const file = join(app.folders.documents, 'address.txt')
  await writeFile(file, `${address}\n\nThe flood killed 12 people. The storm killed 15 people.\n`)
  await chooseFiles(window, file)
  await expect(window.locator('main').getByRole('heading', { name: address })).toBeVisible({ timeout: READING_MS })
  await window.keyboard.press('Control+Shift+e')
  const { text } = await exportAs(window, 'HTML page')
  const page = await window.context().newPage()
  for (const [width, media] of [[390, 'screen'], [680, 'print']] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ media })
    await page.setContent(text)
    await expect(page.locator('table', { hasText: address }), 'the figures side by side name the article where nobody is named').toHaveCount(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${media}, ${width} pixels wide`).toBe(width)
  }
  await page.close()
})

test('shows the house style in the preview', async ({ app }) => {
  const window = await openCorpus(app)
  await window.keyboard.press('Control+Comma')
  const settings = window.getByRole('dialog', { name: 'Settings' })
  await settings.getByRole('tab', { name: 'House style' }).click()
  const name = settings.getByRole('textbox', { name: 'Name of the house' })
  await name.fill('دار التحقق')
  await name.press('Enter')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+Shift+e')
  await expect(window.getByRole('dialog', { name: 'Report' }).frameLocator('iframe').getByText('دار التحقق').first()).toBeAttached()
})
