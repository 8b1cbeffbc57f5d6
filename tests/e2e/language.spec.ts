import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.ts'
import { articlePane, chooseFiles, HOSTAGES, openArticle, openCorpus, READING_MS, showClaims, sidePane, UKRAINE, verdict, workspaceOf } from './steps.ts'

test('turns to Arabic and mirrors itself while running, and stays so', async ({ app }) => {
  const window = await openCorpus(app)
  await openArticle(window, HOSTAGES)
  const left = async () => (await sidePane(window).boundingBox())?.x ?? NaN
  await expect.poll(left).toBeLessThan(200)
  await window.getByRole('button', { name: 'التبديل إلى العربية' }).click()
  await expect(window.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(window.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(sidePane(window).getByRole('tab', { name: /المقالات/ })).toBeVisible()
  await expect.poll(left).toBeGreaterThan(600)
  await window.keyboard.press('j')
  await expect(verdict(window, 'متنازع عليه')).toBeVisible()
  // Monaco draws itself out of view inside a right-to-left element; it must stay in its pane.
  // Measured in one step, as it replaces its lines while it settles.
  await expect.poll(() => articlePane(window).evaluate((pane) => {
    const line = pane.querySelector('.view-line')
    return line === null ? NaN : line.getBoundingClientRect().x - pane.getBoundingClientRect().x
  })).toBeGreaterThanOrEqual(-1)
  const again = await app.restart()
  await expect(again.locator('html')).toHaveAttribute('dir', 'rtl')
})

test('reads a claim in the list from its own beginning in either language of the page', async ({ app }) => {
  await openCorpus(app, { locale: 'ar' })
  for (const locale of ['ar', 'en']) {
    const window = await app.restart({ workspace: workspaceOf(app), locale })
    await showClaims(window)
    const source = sidePane(window).getByRole('row').first().locator('bdi').filter({ hasText: /^تعداد لوكالة فرانس برس/ })
    await expect(source).toBeVisible()
    // What is cut off is its end: its first word stands where it begins, on the right.
    await expect.poll(() => source.evaluate((element) => {
      const range = document.createRange()
      const text = element.firstChild
      if (text === null) throw new Error('the source has no text')
      range.setStart(text, 0)
      range.setEnd(text, 'تعداد'.length)
      const [word, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()]
      return { beginsAtTheRight: word.right <= box.right + 1 && word.right > box.right - 4, leavesRoomAtTheLeft: word.left > box.left + 20 }
    })).toEqual({ beginsAtTheRight: true, leavesRoomAtTheLeft: true })
  }
})

test('leaves a headline in the order of its own language in the palettes of an Arabic window, and what is typed off their edge', async ({ app }) => {
  const window = await openCorpus(app, { locale: 'ar' })
  const file = join(app.folders.documents, 'aleppo.txt')
  await writeFile(file, 'Were 12 killed in Aleppo?\n\nThe ministry said 12 people were killed in Aleppo.\n')
  await chooseFiles(window, file)
  await expect(window.locator('main').getByRole('heading', { name: 'Were 12 killed in Aleppo?' })).toBeVisible({ timeout: READING_MS })
  await openArticle(window, UKRAINE)
  const palette = window.getByRole('dialog')
  for (const key of ['Control+k', 'b']) {
    await window.keyboard.press(key)
    await window.keyboard.insertText('Aleppo')
    const headline = palette.getByRole('button', { name: 'Were 12 killed in Aleppo?' }).locator('.mantine-Spotlight-actionLabel')
    await expect(headline).toBeVisible()
    const endsRight = await headline.evaluate((element) => {
      const text = element.firstChild
      const letters = text?.textContent ?? ''
      const leftOf = (at: number): number => {
        const range = document.createRange()
        if (text !== null) {
          range.setStart(text, at)
          range.setEnd(text, at + 1)
        }
        return range.getBoundingClientRect().left
      }
      return leftOf(letters.indexOf('?')) > leftOf(letters.indexOf('W'))
    })
    expect(endsRight).toBe(true)
    // English runs to the left edge of the field, which keeps its distance there as well.
    expect(await palette.getByRole('textbox').evaluate((field) => parseFloat(getComputedStyle(field).paddingLeft))).toBeGreaterThan(8)
    await window.keyboard.press('Escape')
  }
})

test('has nothing off the edge of the right-to-left page to scroll to', async ({ app }) => {
  const window = await openCorpus(app, { locale: 'ar' })
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  await window.keyboard.press('Control+k')
  await expect(window.getByRole('dialog')).toBeVisible()
  await expect.poll(() => window.evaluate(() => document.body.scrollWidth)).toBe(1280)
})

test('keeps every pane readable when the page is magnified twofold', async ({ app }) => {
  // 200 % on a screen of 1280×800 leaves the page half of it.
  const window = await openCorpus(app, { locale: 'ar', size: { width: 640, height: 400 } })
  await expect(window.locator('.view-line').first()).toBeAttached()
  await window.keyboard.press('j')
  expect(await window.evaluate(() => document.body.scrollWidth)).toBe(640)
  for (const pane of ['side', 'article', 'inspector']) {
    const element = window.locator(`[data-pane="${pane}"]`)
    while (!(await element.evaluate((node) => node.contains(document.activeElement)))) await window.keyboard.press('F6')
    await expect.poll(async () => {
      const box = await element.boundingBox()
      return box === null ? 0 : Math.min(640, box.x + box.width) - Math.max(0, box.x)
    }).toBeGreaterThan(280)
  }
  const boxes = (): Promise<({ x: number; width: number } | null)[]> => Promise.all([window.getByRole('button', { name: 'تراجع' }).boundingBox(), window.getByRole('button', { name: /اكتب أمرا/ }).boundingBox()])
  await expect.poll(async () => {
    const [undo, command] = await boxes()
    return undo != null && command != null && undo.x + undo.width <= command.x
  }).toBe(true)
})

test('has room for every pane, and for every button above them, in half of a wide screen', async ({ app }) => {
  const window = await openCorpus(app, { locale: 'ar', size: { width: 900, height: 640 } })
  await expect(window.locator('.view-line').first()).toBeAttached()
  await window.keyboard.press('j')
  for (const pane of ['side', 'article', 'inspector']) {
    await expect.poll(async () => {
      const box = await window.locator(`[data-pane="${pane}"]`).boundingBox()
      return box !== null && box.x >= 0 && box.x + box.width <= 900 && box.width > 229
    }, pane).toBe(true)
  }
  const [command, ...buttons] = await Promise.all([/اكتب أمرا/, 'تراجع', 'إعادة', 'استيراد ملفات', 'المزيد'].map((name) => window.getByRole('banner').getByRole('button', { name }).boundingBox()))
  for (const button of buttons) expect((button?.x ?? 900) + (button?.width ?? 900)).toBeLessThanOrEqual(command?.x ?? 0)
})

test('names the folder of a workspace part by part, each in its own direction, and as it is where it is copied', async ({ app }) => {
  const workspace = join(app.folders.documents, 'حرب 2023–2026 (AFP وReuters)')
  const window = await app.start({ locale: 'ar', workspace })
  const path = window.getByTitle(workspace)
  await expect(path).toHaveText('~/Documents/حرب 2023–2026 (AFP وReuters)')
  // The bracket that closes the name stands at its left end, not at the right end of the whole path.
  const places = await path.evaluate((element) => {
    const name = [...element.querySelectorAll('bdi')].at(-1)?.firstChild
    const end = name?.textContent?.length ?? 0
    const at = (offset: number): number => {
      const range = document.createRange()
      range.setStart(name!, offset)
      range.setEnd(name!, offset + 1)
      return range.getBoundingClientRect().x
    }
    return { first: at(0), last: at(end - 1) }
  })
  expect(places.last).toBeLessThan(places.first)
})

test('follows the system’s language at first and writes numbers in the digits chosen', async ({ app }) => {
  const window = await openCorpus(app, { locale: 'ar' })
  await expect(window.locator('html')).toHaveAttribute('dir', 'rtl')
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('Control+Comma')
  await window.getByRole('dialog').getByText('عربية ٠١٢٣').click()
  await window.keyboard.press('Escape')
  await expect(window.getByTestId('progress')).toHaveText(/[٠-٩]/)
})

test('turns dark and back', async ({ app }) => {
  const window = await openCorpus(app)
  await window.getByRole('button', { name: 'Switch between light and dark' }).click()
  await expect(window.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  const again = await app.restart()
  await expect(again.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
})
