import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.ts'
import { articlePane, chooseFiles, openCorpus } from './steps.ts'

/** What the page counts for the test: how often the browser was asked for letters' places. */
interface Counting { measured?: number }

test('breaks the lines of an article once when it is opened', async ({ app }) => {
  const window = await openCorpus(app)
  const paragraphs = Array.from({ length: 300 }, (_, index) => `قالت وزارة الصحة إن ${11 + index} شخصا قتلوا في غارة على مدينة صور، وإن فرق الإنقاذ وصلت متأخرة إلى المكان بسبب القصف.`)
  const file = join(app.folders.root, 'long.txt')
  await writeFile(file, ['مقالة طويلة', ...paragraphs].join('\n\n'))
  await chooseFiles(window, file)
  await expect(articlePane(window).getByRole('heading', { name: 'مقالة طويلة' })).toBeVisible()
  // Each line that is broken is measured by what the browser says of its letters' places.
  await window.addInitScript(() => {
    const counting = globalThis as Counting
    const measure = Range.prototype.getClientRects
    Range.prototype.getClientRects = function (this: Range) {
      counting.measured = (counting.measured ?? 0) + 1
      return measure.call(this)
    }
  })
  const soFar = (): Promise<number> => window.evaluate(() => (globalThis as Counting).measured ?? 0)
  await window.reload()
  await expect(articlePane(window).getByRole('heading', { name: 'مقالة طويلة' })).toBeVisible()
  await expect(articlePane(window).locator('.tq-mark').first()).toBeAttached()
  const opening = await soFar()
  // Another size of window breaks all lines anew, once.
  await window.setViewportSize({ width: 1180, height: 800 })
  await expect.poll(soFar).toBeGreaterThan(opening + paragraphs.length)
  const once = (await soFar()) - opening
  expect(opening).toBeGreaterThan(paragraphs.length)
  expect(opening).toBeLessThan(once * 1.5)
})
