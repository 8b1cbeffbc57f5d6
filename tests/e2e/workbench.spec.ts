import { writeFile } from 'node:fs/promises'
import { expect, test } from './app.ts'
import { articlePane, chooseFiles, chosenFigure, HOSTAGES, importEnds, inspector, isAtRest, openArticle, openCorpus, showClaims, sidePane, UKRAINE } from './steps.ts'

test('lists both bundled articles and shows the figures of one, highlighted by kind', async ({ app }) => {
  const window = await openCorpus(app)
  await expect(sidePane(window).getByRole('row')).toHaveCount(2)
  await openArticle(window, HOSTAGES)
  // The text is drawn only where it is in view.
  for (let i = 0; i < 2; i += 1) await window.keyboard.press('j')
  await expect(articlePane(window).locator('.tq-kind-hostage').first()).toBeAttached()
  await openArticle(window, UKRAINE)
  await window.keyboard.press('j')
  await expect(articlePane(window).locator('.tq-kind-aid').first()).toBeAttached()
  await expect(articlePane(window).locator('.tq-kind-hostage')).toHaveCount(0)
})

test('sets every line of an Arabic article right to left, against the right edge, in the left-to-right interface too', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  // Looked at in one step: Monaco replaces its lines until the pane has its width.
  await expect.poll(() => articlePane(window).evaluate((pane) => {
    const lines = [...pane.querySelectorAll('.view-line')]
    const text = lines.find((line) => line.textContent.includes('باريس'))?.querySelector('span span')?.getBoundingClientRect()
    const editor = pane.querySelector('.monaco-editor')?.getBoundingClientRect()
    return { directions: [...new Set(lines.map((line) => line.getAttribute('dir')))], isAtTheEdge: text !== undefined && editor !== undefined && text.width > 0 && editor.right - text.right < 100 }
  })).toEqual({ directions: ['rtl'], isAtTheEdge: true })
})

test('chooses a claim by a click on its figure and says what it is on hover', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  await expect(articlePane(window).locator('.tq-chosen').first()).toBeInViewport()
  await isAtRest(articlePane(window))
  const words = (await articlePane(window).locator('.tq-claim:not(.tq-chosen)').first().textContent()) ?? ''
  const claim = articlePane(window).locator('.tq-claim').filter({ hasText: new RegExp(`^${words}$`) })
  await claim.hover()
  await expect(window.getByRole('tooltip')).toContainText(/Not yet verified/)
  await claim.click()
  await expect(articlePane(window).locator('.tq-chosen').first()).toHaveText(words)
  await expect(inspector(window)).toContainText(words.trim())
})

test('narrows the claim list by kind and by search, and counts what is left', async ({ app }) => {
  const window = await openCorpus(app)
  await showClaims(window)
  const total = window.getByTestId('claim-total')
  await expect(total).not.toHaveText('0 claims')
  const all = Number((await total.textContent())?.split(' ')[0])
  await sidePane(window).getByRole('button', { name: 'Filters' }).click()
  await sidePane(window).getByRole('button', { name: /^Aid/ }).click()
  await expect(total).not.toHaveText(`${all} claims`)
  await sidePane(window).getByRole('button', { name: 'Clear the filters' }).click()
  await expect(total).toHaveText(`${all} claims`)
  await sidePane(window).getByRole('searchbox', { name: 'Search claims' }).fill('kind:aid')
  await expect(total).not.toHaveText(`${all} claims`)
  await sidePane(window).getByRole('row').first().click()
  await expect(chosenFigure(window)).toContainText('dollars')
  await sidePane(window).getByRole('searchbox', { name: 'Search claims' }).fill('title:المفاوضات kind:hostage')
  await expect(total).toHaveText('3 claims')
})

test('says each figure once in its row of the list, with what it counts, who says so and where', async ({ app }) => {
  const window = await openCorpus(app)
  await showClaims(window)
  const row = sidePane(window).getByRole('row').filter({ hasText: '252' })
  await expect(row).toContainText(/252 people.*abducted.*آخر تحديث للجيش الإسرائيلي\s*إسرائيل\s*·/)
  await expect(row).not.toContainText('252 شخصا')
})

test('marks a figure that the text denies, and warns of one that another side disputes', async ({ app }, info) => {
  const window = await openCorpus(app)
  const file = info.outputPath('accounts.txt')
  await writeFile(file, 'Two accounts\n\nThe opposition said 180 people had been killed in the capital. A government spokesman denied this.\n\nThe rebels said they had killed 40 soldiers, a claim the army called absurd.\n')
  await chooseFiles(window, file)
  await importEnds(window)
  await window.keyboard.press('Escape')
  await openArticle(window, /Two accounts/)
  await window.keyboard.press('j')
  await expect(chosenFigure(window)).toHaveText('180 people')
  await expect(articlePane(window).locator('.tq-claim.tq-unasserted')).toHaveText('40 soldiers')
  await expect(inspector(window).getByText('another side denies or disputes this')).toBeVisible()
  await expect(inspector(window).locator('header').getByText('Denied')).toHaveCount(0)
  await window.keyboard.press('j')
  await expect(chosenFigure(window)).toHaveText('40 people')
  await expect(inspector(window).locator('header').getByText('Denied')).toBeVisible()
  await expect(inspector(window).getByText('another side denies or disputes this')).toHaveCount(0)
  await showClaims(window)
  await expect(sidePane(window).getByRole('row', { name: /40 people.*killed.*Denied/ })).toBeVisible()
  await expect(sidePane(window).getByRole('row', { name: /180 people.*Denied/ })).toHaveCount(0)
})

test('warns of a figure that the text itself corrects, and not of the one that takes its place', async ({ app }, info) => {
  const window = await openCorpus(app)
  const file = info.outputPath('revised.txt')
  await writeFile(file, 'Toll revised\n\nThe health ministry revised the death toll down from 62 to 45 on Friday, saying some bodies had been counted twice.\n')
  await chooseFiles(window, file)
  await importEnds(window)
  await window.keyboard.press('Escape')
  await openArticle(window, /Toll revised/)
  const warning = inspector(window).getByText('The text gives a corrected or later figure in place of this one.')
  await window.keyboard.press('j')
  await expect(chosenFigure(window)).toHaveText('62 people')
  await expect(warning).toBeVisible()
  await expect(inspector(window).locator('header').getByText('Denied')).toHaveCount(0)
  await window.keyboard.press('j')
  await expect(chosenFigure(window)).toHaveText('45 people')
  await expect(warning).toHaveCount(0)
  await showClaims(window)
  await sidePane(window).getByRole('searchbox', { name: 'Search claims' }).fill('title:revised')
  await expect(sidePane(window).getByRole('row', { name: /^62 people.*Warning/ })).toBeVisible()
  await expect(sidePane(window).getByRole('row', { name: /^45 people/ })).toBeVisible()
  await expect(sidePane(window).getByRole('row', { name: /^45 people.*Warning/ })).toHaveCount(0)
})

test('changes many claims at once, as one action', async ({ app }) => {
  const window = await openCorpus(app)
  await showClaims(window)
  await expect(sidePane(window).getByRole('row').nth(2)).toBeVisible()
  await sidePane(window).getByRole('grid', { name: 'List of claims' }).focus()
  await window.keyboard.press('Control+a')
  await sidePane(window).getByRole('toolbar').getByRole('button', { name: 'Verdict' }).click()
  await window.getByRole('menuitem', { name: 'Disputed' }).click()
  await expect(sidePane(window).getByRole('row').first().getByRole('img', { name: 'Disputed' })).toBeVisible()
  await expect(sidePane(window).getByRole('img', { name: 'Not yet verified' })).toHaveCount(0)
  await window.getByRole('button', { name: 'Undo' }).click()
  await expect(sidePane(window).getByRole('img', { name: 'Disputed' })).toHaveCount(0)
})

test('finds text in the article', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('Control+f')
  await window.keyboard.insertText('حماس')
  await expect(articlePane(window).locator('.tq-found-now')).toHaveText('حماس')
  await expect(articlePane(window).getByText(/^1 of \d+$/)).toBeVisible()
})

test('keeps the chosen claim while another article cannot be shown, says why, and shows that as soon as it can', async ({ app }) => {
  const window = await openCorpus(app, { routed: true })
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  await expect(chosenFigure(window)).toBeVisible()
  const figure = (await chosenFigure(window).textContent()) ?? ''
  const isAsked = window.waitForRequest('**/call/articles.get')
  let isDown = true
  await window.route('**/call/{articles.get,workspace.state}', (route) => (isDown ? route.fulfill({ json: { ok: false, error: { code: 'io-failed', says: 'io-failed/no-answer', message: 'No answer.', details: {} } } }) : route.continue()))
  await sidePane(window).getByRole('row', { name: UKRAINE }).click()
  await isAsked
  await expect(window.getByText(/Tahqiq does not answer, so .+ cannot be shown yet/)).toBeVisible()
  await expect(chosenFigure(window)).toHaveText(figure)
  await expect(window.locator('main').getByRole('heading', { name: HOSTAGES })).toBeVisible()
  isDown = false
  await expect(window.locator('main').getByRole('heading', { name: UKRAINE })).toBeVisible()
  await expect(window.getByText(/Tahqiq does not answer, so .+ cannot be shown yet/)).toHaveCount(0)
})
