import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.ts'
import { articlePane, openArticle, openCorpus, sidePane } from './steps.ts'

const REPORT = 'حصيلة جديدة في الجنوب\n\nقالت وزارة الصحة إن 14 شخصا قتلوا وأصيب 30 آخرون في غارة على مدينة صور.\n'

test('imports several files and says what became of each', async ({ app }) => {
  const window = await openCorpus(app)
  const folder = join(app.folders.root, 'incoming')
  await mkdir(folder)
  await writeFile(join(folder, 'report.txt'), REPORT)
  await writeFile(join(folder, 'empty.txt'), '')
  await writeFile(join(folder, 'again.txt'), REPORT)
  const choosing = window.waitForEvent('filechooser')
  await window.keyboard.press('Control+o')
  await (await choosing).setFiles(['report.txt', 'empty.txt', 'again.txt'].map((name) => join(folder, name)))
  const dialog = window.getByRole('dialog', { name: 'Import finished' })
  await expect(dialog.getByText('The file is empty.')).toBeVisible()
  await expect(dialog.getByText(/Already there/).last()).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await expect(sidePane(window).getByRole('row')).toHaveCount(3)
  await openArticle(window, /حصيلة جديدة/)
  await expect(articlePane(window).locator('.tq-kind-casualty').first()).toBeAttached()
})

test('imports files dropped on the window', async ({ app }) => {
  const window = await openCorpus(app)
  const transfer = await window.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }))
    return data
  }, REPORT)
  await window.locator('body').dispatchEvent('dragenter', { dataTransfer: transfer })
  await expect(window.getByText('Drop files or folders to import them')).toBeVisible()
  await window.locator('body').dispatchEvent('drop', { dataTransfer: transfer })
  await expect(sidePane(window).getByRole('row')).toHaveCount(3)
  await expect(window.locator('main').getByRole('heading', { name: /حصيلة جديدة/ })).toBeVisible()
})

test('takes a pasted text as an article, left to right where it is English', async ({ app }) => {
  const window = await openCorpus(app)
  await sidePane(window).getByRole('button', { name: 'Import' }).click()
  await window.getByRole('menuitem', { name: 'Paste a text' }).click()
  const dialog = window.getByRole('dialog', { name: 'Paste a text' })
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Toll rises')
  await dialog.getByRole('textbox', { name: 'Text' }).fill('Toll rises\n\nAt least 21 people were killed in the flood, the ministry said.')
  await dialog.getByRole('button', { name: 'Import the text' }).click()
  await expect(window.locator('main').getByRole('heading', { name: 'Toll rises' })).toBeVisible()
  await expect(articlePane(window).locator('.view-line').first()).not.toHaveAttribute('dir', 'rtl')
  await expect(articlePane(window).locator('.tq-kind-casualty').first()).toBeAttached()
})

test('corrects an article’s facts', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, /المفاوضات غير المباشرة/)
  await articlePane(window).getByRole('button', { name: 'Edit the article’s facts' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Publisher' }).fill('الحرة')
  await dialog.getByRole('textbox', { name: 'Published' }).fill('2024-05-25')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(articlePane(window).getByText('May 25, 2024')).toBeVisible()
  await expect(sidePane(window).getByText('الحرة')).toBeVisible()
})
