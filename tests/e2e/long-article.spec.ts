import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.ts'
import { articlePane, chooseFiles, chosenFigure, importEnds, inspector, isAtRest, openCorpus, sidePane } from './steps.ts'

/** What the page counts for the test: how often the browser was asked where letters or words stand. */
interface Counting { letters?: number; boxes?: number }

const paragraphs = Array.from({ length: 300 }, (_, index) => `قالت وزارة الصحة إن ${11 + index} شخصا قتلوا في غارة على مدينة صور، وإن فرق الإنقاذ وصلت متأخرة إلى المكان بسبب القصف.`)

test('breaks the lines of an article by its words, and asks how wide they are once', async ({ app }) => {
  const window = await openCorpus(app)
  const file = join(app.folders.root, 'long.txt')
  await writeFile(file, ['مقالة طويلة', ...paragraphs].join('\n\n'))
  await chooseFiles(window, file)
  await expect(articlePane(window).getByRole('heading', { name: 'مقالة طويلة' })).toBeVisible({ timeout: 30_000 })
  await window.addInitScript(() => {
    const counting = globalThis as Counting
    const letters = Range.prototype.getClientRects
    Range.prototype.getClientRects = function (this: Range) {
      counting.letters = (counting.letters ?? 0) + 1
      return letters.call(this)
    }
    const boxes = Element.prototype.getBoundingClientRect
    Element.prototype.getBoundingClientRect = function (this: Element) {
      if (this.closest('.monaco-editor') === null && this.tagName === 'SPAN' && this.parentElement?.style.top === '-10000px') counting.boxes = (counting.boxes ?? 0) + 1
      return boxes.call(this)
    }
  })
  const soFar = (): Promise<Counting> => window.evaluate(() => ({ letters: (globalThis as Counting).letters ?? 0, boxes: (globalThis as Counting).boxes ?? 0 }))
  await window.reload()
  await expect(articlePane(window).getByRole('heading', { name: 'مقالة طويلة' })).toBeVisible({ timeout: 30_000 })
  await expect(articlePane(window).locator('.tq-mark').first()).toBeAttached()
  await isAtRest(articlePane(window))
  const opening = await soFar()
  // Three hundred numbers and some thirty words, not seven thousand.
  expect(opening.boxes).toBeGreaterThan(300)
  expect(opening.boxes).toBeLessThan(800)
  // Places of letters are asked for a row or two with the caret, not for every line.
  expect(opening.letters).toBeLessThan(paragraphs.length)
  const columnWidth = (): Promise<number> => articlePane(window).evaluate((pane) => pane.querySelector('.view-line')?.getBoundingClientRect().width ?? NaN)
  await expect.poll(columnWidth).toBeGreaterThan(0)
  const wide = await columnWidth()
  await window.setViewportSize({ width: 1180, height: 800 })
  await expect.poll(columnWidth).toBeLessThan(wide)
  expect((await soFar()).boxes).toBe(opening.boxes)
})

test('lets no row of Arabic text reach out of its column, and fills it', async ({ app }) => {
  const window = await openCorpus(app)
  const file = join(app.folders.root, 'long.txt')
  await writeFile(file, ['مقالة طويلة', ...paragraphs.slice(0, 30), 'كلمة_لا_تنتهي'.repeat(40), 'وقال Reuters Television-based correspondents إن 1,170 شخصا قُتِلُوا في 12/5/2024 و٣٥٬٩٠٣ جُرحوا. '.repeat(6)].join('\n\n'))
  await chooseFiles(window, file)
  await expect(articlePane(window).getByRole('heading', { name: 'مقالة طويلة' })).toBeVisible({ timeout: 30_000 })
  for (const width of [1180, 1280, 1920]) {
    await window.setViewportSize({ width, height: 1000 })
    for (const key of ['Control+Home', 'Control+End']) {
      await articlePane(window).locator('.tq-editor-host').click()
      await window.keyboard.press(key)
      // Rows are found and measured in one step: Monaco replaces them as the pane's width settles, and a row that is gone has no width.
      await expect.poll(() => articlePane(window).locator('.tq-article-editor').evaluate((editor) => {
        const rows = [...editor.querySelectorAll('.view-line')].map((line) => {
          const text = line.firstElementChild
          const style = getComputedStyle(line)
          return { text: text?.textContent ?? '', wide: text?.getBoundingClientRect().width ?? 0, room: line.getBoundingClientRect().width - Number.parseFloat(style.paddingRight) - Number.parseFloat(style.paddingLeft) }
        })
        return { tooWide: rows.filter(({ wide, room }) => !(wide <= room + 1)).map(({ text }) => text), oneIsFull: rows.some(({ wide, room }) => wide > 0.9 * room) }
      })).toEqual({ tooWide: [], oneIsFull: true })
    }
  }
})

test('shows a file that is no article: one text without spaces, one figure told a thousand times, and marks that turn digits around', async ({ app }) => {
  const window = await openCorpus(app)
  const files = { solid: join(app.folders.root, 'solid.txt'), again: join(app.folders.root, 'again.txt') }
  await writeFile(files.solid, `Solid\n\n${'أ'.repeat(1_000_000)}`)
  await writeFile(files.again, `Again\n\n\u202eAt least 21 people\u202c were killed in the flood, the ministry said.\n\n${'At least 21 people were killed in the flood, the ministry said. '.repeat(1000)}`)
  await chooseFiles(window, Object.values(files))
  await importEnds(window)
  await window.keyboard.press('Escape')
  await sidePane(window).getByRole('row', { name: /Solid/ }).click()
  await expect(articlePane(window).getByRole('heading', { name: 'Solid' })).toBeVisible()
  await expect(articlePane(window).locator('.view-line', { hasText: 'أأأ' }).first()).toBeVisible()
  await sidePane(window).getByRole('row', { name: /Again/ }).click()
  await expect(articlePane(window).getByRole('heading', { name: 'Again' })).toBeVisible()
  await window.keyboard.press('j')
  await expect(chosenFigure(window)).toHaveText('at least 21 people')
  // Read on the screen as it is written in the file: each letter stands right of the one before it.
  const order = () => articlePane(window).locator('.view-line', { hasText: 'At least 21 people' }).first().evaluate((line) => {
    const walk = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    const lefts: number[] = []
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const at = node.textContent?.indexOf('21') ?? -1
      for (const place of at < 0 ? [] : [at, at + 1]) {
        const range = document.createRange()
        range.setStart(node, place)
        range.setEnd(node, place + 1)
        lefts.push(range.getBoundingClientRect().left)
      }
    }
    return (lefts[1] ?? 0) - (lefts[0] ?? 0)
  })
  await expect.poll(order).toBeGreaterThan(0)
  const mentions = inspector(window).getByRole('button', { name: /^Show in the text/ })
  await expect(mentions).toHaveCount(50)
  await inspector(window).getByRole('button', { name: /^Show more/ }).click()
  await expect(mentions).toHaveCount(100)
})
