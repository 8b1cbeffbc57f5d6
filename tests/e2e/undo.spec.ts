import { expect, test } from './app.ts'
import { HOSTAGES, openArticle, openCorpus, verdict } from './steps.ts'

test('takes back and does again, by key and by button', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await expect(window.getByRole('button', { name: 'Undo' })).toBeDisabled()
  await window.keyboard.press('j')
  await window.keyboard.press('7')
  await expect(verdict(window, 'False')).toBeChecked()
  await expect(window.getByRole('button', { name: 'Undo' })).toBeEnabled()
  await window.keyboard.press('Control+z')
  await expect(verdict(window, 'Not yet verified')).toBeChecked()
  await window.keyboard.press('Control+Shift+z')
  await expect(verdict(window, 'False')).toBeChecked()
  await window.getByRole('button', { name: 'Undo' }).click()
  await expect(verdict(window, 'Not yet verified')).toBeChecked()
  await window.getByRole('button', { name: 'Redo' }).click()
  await expect(verdict(window, 'False')).toBeChecked()
})

test('takes back what was done before a restart', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  await window.keyboard.press('6')
  await expect(verdict(window, 'Disputed')).toBeChecked()
  await expect(window.getByRole('button', { name: 'Undo' })).toBeEnabled()
  const again = await app.restart()
  await expect(verdict(again, 'Disputed')).toBeChecked()
  await again.keyboard.press('Control+z')
  await expect(verdict(again, 'Not yet verified')).toBeChecked()
})
