import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDrawn } from './app-under-test.ts'
import { expect, test } from './app.ts'
import { articlePane, chooseFiles, chosenFigure, HOSTAGES, importEnds, inspector, openArticle, openCorpus, READING_MS, sidePane } from './steps.ts'

const REPORT = 'حصيلة جديدة في الجنوب\n\nقالت وزارة الصحة إن 14 شخصا قتلوا وأصيب 30 آخرون في غارة على مدينة صور.\n'

test('imports several files and says what became of each', async ({ app }) => {
  const window = await openCorpus(app)
  const folder = join(app.folders.root, 'incoming')
  await mkdir(folder)
  await writeFile(join(folder, 'report.txt'), REPORT)
  await writeFile(join(folder, 'empty.txt'), '')
  await writeFile(join(folder, 'again.txt'), REPORT)
  await chooseFiles(window, ['report.txt', 'empty.txt', 'again.txt'].map((name) => join(folder, name)))
  await importEnds(window)
  const dialog = window.getByRole('dialog', { name: 'Import finished' })
  await expect(dialog.getByText('The file is empty: it has no bytes.')).toBeVisible()
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
  await expect(window.getByText('Drop files or folders to import them')).toHaveCount(0)
  await importEnds(window)
  await expect(sidePane(window).getByRole('row')).toHaveCount(3)
  await expect(window.locator('main').getByRole('heading', { name: /حصيلة جديدة/ })).toBeVisible()
})

test('takes nobody who is writing to what was imported meanwhile, but offers it', async ({ app, host }) => {
  test.skip(host === 'electron', 'The desktop app makes no requests that could be held up.')
  const window = await openCorpus(app, { routed: true })
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  await expect(chosenFigure(window)).toBeVisible()
  let letCome = (): void => undefined
  const held = new Promise<void>((resolve) => { letCome = resolve })
  await window.route('**/call/articles.import', async (route) => { await held; await route.continue() })
  const file = join(app.folders.root, 'report.txt')
  await writeFile(file, REPORT)
  await chooseFiles(window, file)
  await expect(window.getByRole('status').filter({ hasText: 'Importing' })).toBeVisible()
  await window.keyboard.press('n')
  await window.keyboard.type('first')
  letCome()
  await importEnds(window)
  const offered = window.getByRole('alert').filter({ hasText: 'حصيلة جديدة في الجنوب' })
  await expect(offered).toBeVisible()
  await window.keyboard.type(' and last')
  await expect(inspector(window).locator('.tq-note')).toContainText('first and last')
  await expect(window.locator('main').getByRole('heading', { name: HOSTAGES })).toBeVisible()
  await offered.getByRole('button', { name: 'Open' }).click()
  await expect(window.locator('main').getByRole('heading', { name: /حصيلة جديدة/ })).toBeVisible()
  await expect(offered).toHaveCount(0)
})

test('opens what was chosen before the window had gone back to where it was left', async ({ app, host }) => {
  test.skip(host === 'electron', 'The desktop app makes no requests that could be held up.')
  const window = await openCorpus(app, { routed: true })
  await openArticle(window, HOSTAGES)
  const held = (): { until: Promise<void>; letCome: () => void } => {
    let letCome = (): void => undefined
    const until = new Promise<void>((resolve) => { letCome = resolve })
    return { until, letCome }
  }
  const [place, imported] = [held(), held()]
  // The first asks who the page is talking to, the second where it was left.
  let asked = 0
  await window.route('**/call/app.info', async (route) => {
    asked += 1
    if (asked === 2) await place.until
    await route.continue()
  })
  await window.route('**/call/articles.import', async (route) => { await imported.until; await route.continue() })
  await window.evaluate(() => sessionStorage.clear())
  await window.reload()
  await isDrawn(window)
  const file = join(app.folders.root, 'report.txt')
  await writeFile(file, REPORT)
  await chooseFiles(window, file)
  await expect(window.getByRole('progressbar', { name: 'Importing' })).toBeVisible()
  place.letCome()
  await expect(window.locator('main').getByRole('heading', { name: HOSTAGES })).toBeVisible()
  imported.letCome()
  await expect(window.locator('main').getByRole('heading', { name: /حصيلة جديدة/ })).toBeVisible({ timeout: READING_MS })
})

test('files chosen while an import runs wait for their turn, and any of them can be given up', async ({ app, host }) => {
  test.skip(host === 'electron', 'The desktop app makes no requests that could be held up.')
  const window = await openCorpus(app, { routed: true })
  let letCome = (): void => undefined
  const held = new Promise<void>((resolve) => { letCome = resolve })
  await window.route('**/call/articles.import', async (route) => { await held; await route.continue() })
  const files = ['first', 'second', 'third'].map((name) => join(app.folders.root, `${name}.txt`))
  for (const [at, file] of files.entries()) {
    await writeFile(file, `${REPORT}\n${'!'.repeat(at)}`)
    await chooseFiles(window, file)
  }
  const status = window.getByRole('status').filter({ hasText: 'Importing' })
  await expect(status.getByRole('listitem')).toHaveText(['second.txt', 'third.txt'])
  await status.getByRole('button', { name: /Do not import .*second\.txt/ }).click()
  await expect(status.getByRole('listitem')).toHaveText(['third.txt'])
  letCome()
  await importEnds(window)
  // What came of both is told once, at the end.
  const result = window.getByRole('dialog', { name: 'Import finished' })
  await expect(result.getByRole('listitem')).toHaveCount(2)
  await result.getByRole('button', { name: 'Close' }).last().click()
  await expect(sidePane(window).getByRole('row')).toHaveCount(4)
})

test('says to an analyst who is writing that nothing could be imported, once, and no longer where the workspace is left', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  const empty = join(app.folders.root, 'empty.txt')
  await writeFile(empty, '')
  const offered = window.getByRole('alert').filter({ hasText: 'Nothing could be imported · Failed: 1' })
  for (let i = 0; i < 2; i += 1) {
    await window.keyboard.press('/')
    await chooseFiles(window, empty)
    await importEnds(window)
    await expect(offered).toHaveCount(1)
  }
  await offered.getByRole('button', { name: 'Show' }).click()
  await expect(window.getByRole('dialog', { name: 'Nothing could be imported' })).toContainText('empty.txt')
  await window.keyboard.press('Escape')
  await window.keyboard.press('/')
  await chooseFiles(window, empty)
  await expect(offered).toHaveCount(1)
  await window.getByRole('button', { name: 'More', exact: true }).click()
  await window.getByRole('menuitem', { name: 'Close the workspace' }).click()
  await expect(window.getByRole('button', { name: /Start with the bundled articles/ })).toBeVisible()
  await expect(offered).toHaveCount(0)
})

test('takes a pasted text as an article, left to right where it is English', async ({ app }) => {
  const window = await openCorpus(app)
  await sidePane(window).getByRole('button', { name: 'Import' }).click()
  await window.getByRole('menuitem', { name: 'Paste a text' }).click()
  const dialog = window.getByRole('dialog', { name: 'Paste a text' })
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Floods in the south')
  await dialog.getByRole('textbox', { name: 'Text' }).fill('Toll rises\n\nAt least 21 people were killed in the flood, the ministry said.')
  await dialog.getByRole('button', { name: 'Import the text' }).click()
  await importEnds(window)
  await expect(window.locator('main').getByRole('heading', { name: 'Floods in the south' })).toBeVisible()
  await expect(articlePane(window).locator('.view-line').first()).not.toHaveAttribute('dir', 'rtl')
  await expect(articlePane(window).locator('.tq-kind-casualty').first()).toBeAttached()
})

test('asks which columns of a table hold what, and reads it so', async ({ app }) => {
  const window = await openCorpus(app)
  const file = join(app.folders.root, 'news.csv')
  await writeFile(file, 'headline,words,day,paper\nحصيلة من صور,قالت وزارة الصحة إن 14 شخصا قتلوا في غارة.,2024-05-25,النهار\n')
  await chooseFiles(window, file)
  const dialog = window.getByRole('dialog', { name: 'Which column holds what?' })
  await expect(dialog.getByRole('combobox', { name: 'Title' })).toHaveValue('headline')
  await expect(dialog.getByText('Choose the column that holds the articles’ text.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled()
  for (const [field, column] of [['Text', 'words'], ['Published', 'day'], ['Publisher', 'paper']] as const) {
    await dialog.getByRole('combobox', { name: field }).click()
    await window.getByRole('option', { name: column }).click()
  }
  await expect(dialog.getByRole('cell', { name: /قالت وزارة الصحة/ })).toBeVisible()
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await importEnds(window)
  await expect(window.locator('main').getByRole('heading', { name: 'حصيلة من صور' })).toBeVisible()
  await expect(articlePane(window).getByText('May 25, 2024')).toBeVisible()
  await expect(sidePane(window).getByText('النهار')).toBeVisible()
})

test('imports nothing of a table when its columns are not wanted', async ({ app }) => {
  const window = await openCorpus(app)
  const file = join(app.folders.root, 'news.json')
  await writeFile(file, '[{"title":"خبر","text":"قتل 3 أشخاص"}]')
  await chooseFiles(window, file)
  await window.getByRole('dialog', { name: 'Which column holds what?' }).getByRole('button', { name: 'Cancel' }).click()
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(sidePane(window).getByRole('row')).toHaveCount(2)
})

test('imports the other files where a table among them is left out', async ({ app }) => {
  const window = await openCorpus(app)
  await writeFile(join(app.folders.root, 'totals.csv'), 'year;budget\n2024;17\n')
  await writeFile(join(app.folders.root, 'south.txt'), 'حصيلة من صور\n\nقالت وزارة الصحة إن 14 شخصا قتلوا في غارة.\n')
  await chooseFiles(window, [join(app.folders.root, 'totals.csv'), join(app.folders.root, 'south.txt')])
  await window.getByRole('dialog', { name: 'Which column holds what?' }).getByRole('button', { name: 'Import only the other files' }).click()
  await importEnds(window)
  await expect(sidePane(window).getByRole('row')).toHaveCount(3)
})

test('takes a page copied in a browser with its headings and rows in lines of their own', async ({ app }) => {
  const window = await openCorpus(app)
  await sidePane(window).getByRole('button', { name: 'Import' }).click()
  await window.getByRole('menuitem', { name: 'Paste a text' }).click()
  const dialog = window.getByRole('dialog', { name: 'Paste a text' })
  await dialog.getByRole('textbox', { name: 'Text' }).focus()
  await window.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/html', '<h1>Toll by town</h1><table><tr><td>Tyre</td><td>14 people were killed</td></tr><tr><td>Sidon</td><td>30 people were injured</td></tr></table><script>document.title = "owned"</script>')
    data.setData('text/plain', 'Toll by town Tyre 14 people were killed Sidon 30 people were injured')
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  // A made event brings no text with it, as a true one does.
  await window.keyboard.insertText('Toll by town Tyre 14 people were killed Sidon 30 people were injured')
  await expect(dialog.getByRole('checkbox', { name: 'Read it as the page it was copied from' })).toBeChecked()
  await dialog.getByRole('button', { name: 'Import the text' }).click()
  await importEnds(window)
  await expect(window.locator('main').getByRole('heading', { name: 'Toll by town' })).toBeVisible()
  await expect(articlePane(window).locator('.view-line', { hasText: 'Sidon' })).not.toContainText('Tyre')
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

test('keeps a pasted text that could not be taken in', async ({ app }) => {
  const window = await openCorpus(app, { routed: true })
  await window.route('**/call/articles.importText', (route) => route.fulfill({ json: { ok: false, error: { code: 'io-failed', message: 'The disk is full.', details: {} } } }), { times: 1 })
  await window.keyboard.press('Control+k')
  await window.keyboard.insertText('Paste a text')
  await window.keyboard.press('Enter')
  const text = window.getByRole('dialog').getByRole('textbox', { name: 'Text' })
  await text.fill('Twelve people were killed in the strike on Tyre, the ministry said.')
  await window.getByRole('button', { name: 'Import the text' }).click()
  await expect(window.getByText('The disk is full.')).toBeVisible()
  await expect(text).toHaveValue(/Twelve people/)
  await window.getByRole('button', { name: 'Import the text' }).click()
  await importEnds(window)
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(articlePane(window).locator('.tq-mark').first()).toBeAttached()
})

test('says on top of a pasted text why it could not be taken in, and sends no empty one by the keyboard', async ({ app }) => {
  const window = await openCorpus(app)
  await window.keyboard.press('Control+k')
  await window.keyboard.insertText('Paste a text')
  await window.keyboard.press('Enter')
  const text = window.getByRole('dialog', { name: 'Paste a text' }).getByRole('textbox', { name: 'Text' })
  await text.fill(' \n ')
  await window.keyboard.press('Control+Enter')
  await text.fill('{"title": "Toll", "text": 12')
  await window.keyboard.press('Control+Enter')
  await importEnds(window)
  const result = window.getByRole('dialog', { name: 'Nothing could be imported' })
  await expect(result.getByRole('listitem')).toHaveCount(1)
  await expect(result.getByRole('listitem')).toContainText('Pasted text')
  // A click reaches it, so nothing lies over it.
  await result.getByRole('button', { name: 'Close' }).last().click()
  await expect(result).toHaveCount(0)
  await expect(text).toHaveValue('{"title": "Toll", "text": 12')
})

test('refuses a text that is too long for one article with the reason, and takes one without figures as it is', async ({ app }) => {
  const window = await openCorpus(app)
  const folder = join(app.folders.root, 'incoming')
  await mkdir(folder)
  await writeFile(join(folder, 'long.txt'), 'قالت وزارة الصحة إن المدينة هادئة اليوم ولا جديد فيها.\n'.repeat(400_000))
  await writeFile(join(folder, 'none.txt'), 'طقس معتدل\n\nالجو اليوم معتدل على الساحل.\n')
  await chooseFiles(window, ['long.txt', 'none.txt'].map((name) => join(folder, name)))
  await importEnds(window)
  const dialog = window.getByRole('dialog', { name: 'Import finished' })
  await expect(dialog.getByRole('listitem').filter({ hasText: 'long.txt' })).toContainText('the limit for one article is 20,000,000', { timeout: 40_000 })
  await expect(dialog.getByRole('listitem').filter({ hasText: 'none.txt' })).toContainText('0 claims')
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await expect(sidePane(window).getByRole('row')).toHaveCount(3)
  await sidePane(window).getByRole('row', { name: 'طقس معتدل' }).click()
  await expect(inspector(window)).toContainText('select its passage and press C')
})
