import { readFile } from 'node:fs/promises'
import { expect, test } from './app.ts'

test('exports the open article as a self-contained page and as a table, with the verdict just given', async ({ app }) => {
  const window = await app.start()
  await window.getByRole('button', { name: /bundled/i }).click()
  await window.getByText('المفاوضات غير المباشرة').first().click()
  await expect(window.getByRole('main')).toContainText('مسؤولون أميركيون')
  await window.keyboard.press('j')
  await window.keyboard.press('6')
  await expect(window.getByRole('radio', { name: 'Disputed' })).toBeChecked()
  await window.keyboard.press('Control+Shift+e')
  const dialog = window.getByRole('dialog', { name: 'Report' })
  await expect(dialog.frameLocator('iframe').getByText('Figures checked').first()).toBeVisible()

  const page = window.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Export' }).click()
  const html = await readFile(await (await page).path(), 'utf8')
  expect(html).toContain('أكثر من 1170 شخصا')
  expect(html).toContain('Disputed')
  expect(html).not.toMatch(/<script|src="http/)

  await dialog.getByRole('combobox', { name: 'Format' }).or(dialog.getByRole('textbox', { name: 'Format' })).first().click()
  await window.getByRole('option', { name: 'CSV', exact: true }).click()
  const table = window.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Export' }).click()
  const csv = await readFile(await (await table).path(), 'utf8')
  expect(csv.startsWith('\ufeff')).toBe(true)
  expect(csv.trim().split('\r\n')).toHaveLength(6)
  expect(csv).toContain('disputed')
})
