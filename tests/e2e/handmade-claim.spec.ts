import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { articlePane, chosenFigure, heldUp, HOSTAGES, inspector, isAtRest, openArticle, openCorpus, passageIsRead, sidePane } from './steps.ts'

/** Selects from the start to the end of some words of the article, in the direction that they are read. */
async function selectWords(window: Page, words: string): Promise<void> {
  await isAtRest(articlePane(window))
  const place = await articlePane(window).locator('.view-lines').evaluate((lines, wanted) => {
    const walker = document.createTreeWalker(lines, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      return { left, right, y: (top + bottom) / 2 }
    }
    return null
  }, words)
  if (place === null) throw new Error(`${words} is not on show.`)
  await window.mouse.move(place.right - 1, place.y)
  await window.mouse.down()
  await window.mouse.move(place.left + 1, place.y, { steps: 6 })
  await window.mouse.up()
}

test('makes a claim of selected words, prefilled with what is read in them', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await expect(sidePane(window).getByRole('tab', { name: 'Claims 6' })).toBeVisible()
  await window.keyboard.press('Control+f')
  await window.keyboard.insertText('7 أكتوبر')
  await expect(articlePane(window).locator('.tq-found-now').first()).toBeVisible()
  await window.keyboard.press('Escape')
  await selectWords(window, '7')
  await window.keyboard.press('c')
  const dialog = window.getByRole('dialog', { name: 'New claim' })
  await passageIsRead(dialog)
  await dialog.getByRole('textbox', { name: 'Value' }).fill('7')
  await dialog.getByRole('button', { name: 'Create the claim' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(chosenFigure(window)).toHaveText('7 people')
  await expect(sidePane(window).getByRole('tab', { name: 'Claims 7' })).toBeVisible()
  await expect(articlePane(window).locator('.tq-chosen')).toHaveText('7')
  await window.keyboard.press('Control+z')
  await expect(sidePane(window).getByRole('tab', { name: 'Claims 6' })).toBeVisible()
})

test('takes the number that is typed before the selected words were read, and keeps it', async ({ app, host }) => {
  test.skip(host === 'electron', 'The desktop app makes no requests that could be held up.')
  const window = await openCorpus(app, { routed: true })
  await openArticle(window, HOSTAGES)
  const { held, letCome } = heldUp()
  await window.route('**/call/claims.readSelection', async (route) => { await held; await route.continue() })
  await selectWords(window, 'باريس')
  await window.keyboard.press('c')
  await window.keyboard.type('12')
  const value = window.getByRole('dialog', { name: 'New claim' }).getByRole('textbox', { name: 'Value' })
  await expect(value).toHaveValue('12')
  letCome()
  await passageIsRead(window.getByRole('dialog', { name: 'New claim' }))
  await expect(value).toHaveValue('12')
  await window.keyboard.press('Enter')
  await expect(chosenFigure(window)).toHaveText('12 people')
})

test('offers the claim in the context menu and adds another mention', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  await window.keyboard.press('Escape')
  await isAtRest(articlePane(window))
  const line = articlePane(window).locator('.view-line').filter({ hasText: /شخصا/ }).first()
  const word = ((await line.textContent()) ?? '').replaceAll('\u00a0', ' ').split(' ').find((candidate) => /^[\u0621-\u064a]{5,}$/.test(candidate)) ?? ''
  await selectWords(window, word)
  await expect(window.getByRole('button', { name: 'Another mention' })).toBeVisible()
  await line.click({ button: 'right' })
  await expect(window.getByRole('menuitem', { name: /New claim from the selection/ })).toBeVisible()
  await window.keyboard.press('Escape')
  await selectWords(window, word)
  await window.keyboard.press('m')
  await expect(inspector(window).getByRole('region', { name: 'In the text' }).getByRole('button', { name: /Show in the text/ })).toHaveCount(2)
})

test('selects a word by two clicks however long the first one keeps the window busy', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  await isAtRest(articlePane(window))
  await articlePane(window).locator('.tq-claim', { hasText: '252' }).first().hover()
  for (const clickCount of [1, 2]) {
    await window.mouse.down({ clickCount })
    await window.mouse.up({ clickCount })
    // Longer than Monaco takes two clicks for one.
    if (clickCount === 1) await window.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 500) }))
  }
  await window.keyboard.press('c')
  await expect(window.getByRole('dialog', { name: 'New claim' })).toContainText(/252|شخصا/)
})

test('selects a word of a figure by two quick clicks, of which the first shows its claim', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  await isAtRest(articlePane(window))
  await articlePane(window).locator('.tq-claim', { hasText: '252' }).first().dblclick()
  await expect(chosenFigure(window)).toHaveText('252 people')
  await expect(window.getByRole('button', { name: 'New claim' })).toBeVisible()
})

test('says what is missing when nothing is selected', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('c')
  await expect(window.getByText('Select a passage in the article first.')).toBeVisible()
})
