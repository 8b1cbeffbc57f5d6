import { expect, test } from './app.ts'
import { articlePane, chosenFigure, HOSTAGES, inspector, openArticle, openCorpus, sidePane, UKRAINE, verdict } from './steps.ts'

test('goes through the claims and decides them without the mouse', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  const first = (await chosenFigure(window).textContent()) ?? ''
  await window.keyboard.press('4')
  await expect(verdict(window, 'Overstated')).toBeChecked()
  await window.keyboard.press('Alt+ArrowDown')
  await expect(chosenFigure(window)).not.toHaveText(first)
  await window.keyboard.press('2')
  await expect(verdict(window, 'Confirmed')).toBeChecked()
  await window.keyboard.press('k')
  await expect(chosenFigure(window)).toHaveText(first)
  await expect(verdict(window, 'Overstated')).toBeChecked()
  await window.keyboard.press('Shift+Digit4')
  await expect(inspector(window).getByRole('combobox', { name: 'State' })).toHaveValue('Done')
  await window.keyboard.press('Equal')
  await expect(inspector(window).getByRole('radio', { name: 'Low' })).toBeChecked()
})

test('takes letters at the read-only article for commands, and leaves them alone in text fields', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await articlePane(window).locator('.view-line').nth(2).click()
  await window.keyboard.press('j')
  await expect(chosenFigure(window)).toBeVisible()
  const figure = (await chosenFigure(window).textContent()) ?? ''
  await window.keyboard.press('n')
  await window.keyboard.type('j2kx')
  await expect(inspector(window).locator('.tq-note')).toContainText('j2kx')
  await expect(chosenFigure(window)).toHaveText(figure)
  await expect(verdict(window, 'Not yet verified')).toBeChecked()
  await window.keyboard.press('Escape')
  await window.keyboard.press('2')
  await expect(verdict(window, 'Confirmed')).toBeChecked()
  await expect(inspector(window).locator('.tq-note')).toHaveText('j2kx')
})

test('goes by the place of a key when the Arabic layout is active', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await window.evaluate(() => globalThis.dispatchEvent(new KeyboardEvent('keydown', { key: 'ت', code: 'KeyJ', bubbles: true, cancelable: true })))
  await expect(chosenFigure(window)).toBeVisible()
})

test('goes to the next article and back', async ({ app }) => {
  const window = await openCorpus(app)
  const headings = await sidePane(window).getByRole('row').allTextContents()
  const [first, second] = HOSTAGES.test(headings[0] ?? '') ? [HOSTAGES, UKRAINE] : [UKRAINE, HOSTAGES]
  await openArticle(window, first)
  const title = window.locator('main').getByRole('heading', { level: 2 })
  await window.keyboard.press('Shift+J')
  await expect(title).toHaveText(second)
  await window.keyboard.press('Shift+K')
  await expect(title).toHaveText(first)
})

test('runs a command from the palette, found in either language', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('Control+k')
  await window.keyboard.insertText('الادعاء التالي')
  await window.keyboard.press('Enter')
  await expect(chosenFigure(window)).toBeVisible()
})

test('lists the shortcuts and closes them by Escape', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('Shift+Slash')
  await expect(window.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Next claim')
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
})

test('moves between the panes by F6', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  const paneOfFocus = () => window.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane'))
  const seen: (string | null | undefined)[] = []
  for (let i = 0; i < 3; i += 1) {
    await window.keyboard.press('F6')
    seen.push(await paneOfFocus())
  }
  expect([...seen].sort()).toEqual(['article', 'inspector', 'side'])
  await window.keyboard.press('Shift+F6')
  expect(await paneOfFocus()).toBe(seen[1])
})

test('annotates from the list to a source and a new claim with the keyboard alone', async ({ app }) => {
  const window = await openCorpus(app)
  const press = async (...keys: string[]) => { for (const key of keys) await window.keyboard.press(key) }
  await press('F6', 'Home')
  await expect(articlePane(window).locator('.tq-mark').first()).toBeAttached()
  await press('j')
  await expect(chosenFigure(window)).toBeVisible()
  await press('4', 'n')
  await window.keyboard.type('counted twice')
  await press('Escape', 's')
  const source = window.getByRole('dialog')
  await source.getByRole('textbox', { name: 'Title' }).and(window.locator(':focus')).waitFor()
  await window.keyboard.type('Ministry report')
  await press('Enter')
  await expect(source.getByRole('button', { name: 'Attach a file' })).toBeVisible()
  await press('Escape')
  await expect(inspector(window).getByRole('button', { name: /Ministry report/ })).toBeVisible()
  await expect(inspector(window).locator('.tq-note')).toContainText('counted twice')
  await expect(verdict(window, 'Overstated')).toBeChecked()
  while (!(await window.evaluate(() => document.activeElement?.closest('[data-pane="article"]') != null))) await press('F6')
  await press('Control+Home', 'Control+Shift+ArrowLeft', 'Control+Shift+ArrowLeft', 'c')
  const dialog = window.getByRole('dialog', { name: 'New claim' })
  await dialog.getByRole('textbox', { name: 'Value' }).and(window.locator(':focus')).waitFor()
  await window.keyboard.type('12')
  await press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(chosenFigure(window)).toHaveText('12 people')
  await expect(sidePane(window).getByRole('tab', { name: 'Claims 7' })).toBeVisible()
})
