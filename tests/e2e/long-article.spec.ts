import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.ts'
import { articlePane, chooseFiles, isAtRest, openCorpus } from './steps.ts'

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
