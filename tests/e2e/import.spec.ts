import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.ts'

test('imports several files, finds their figures, and says of each what became of it', async ({ app }) => {
  const good = join(app.folders.home, 'quake.txt')
  const empty = join(app.folders.home, 'empty.txt')
  const binary = join(app.folders.home, 'binary.txt')
  await writeFile(good, 'Quake kills 41 in the mountains\n\nAt least 41 people were killed and 120 others were injured, the governor said.\n')
  await writeFile(empty, '')
  await writeFile(binary, Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256))
  const window = await app.start()
  await window.getByRole('button', { name: /bundled/i }).click()
  await expect(window.getByText('المفاوضات غير المباشرة').first()).toBeVisible()
  const importing = async (files: string[]) => {
    const chooser = window.waitForEvent('filechooser')
    await window.keyboard.press('Control+o')
    await (await chooser).setFiles(files)
  }
  await importing([good, empty, binary])
  const result = window.getByRole('dialog', { name: /Import/ })
  await expect(result).toContainText('quake.txt')
  await expect(result).toContainText('empty.txt')
  await expect(result).toContainText('binary.txt')
  await window.keyboard.press('Escape')
  await window.getByText('Quake kills 41 in the mountains').first().click()
  await expect(window.getByRole('main')).toContainText('the governor said')
  await window.keyboard.press('j')
  await expect(window.getByRole('complementary', { name: 'Inspector' })).toContainText('41')
})

test('makes a claim by hand of selected text, read for its figure', async ({ app }) => {
  const file = join(app.folders.home, 'a.txt')
  await writeFile(file, 'Local notes\n\nThe inspectors counted 73 crates.\n')
  const window = await app.start()
  await window.getByRole('button', { name: /bundled/i }).click()
  await expect(window.getByText('المفاوضات غير المباشرة').first()).toBeVisible()
  const chooser = window.waitForEvent('filechooser')
  await window.keyboard.press('Control+o')
  await (await chooser).setFiles([file])
  await expect(window.getByRole('main')).toContainText('crates')
  // A word of Monaco's line is no element of its own: the place of the number is measured in the line's text.
  const line = window.locator('.view-line', { hasText: 'counted' })
  const place = await line.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf('73')
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + 2)
      const { left, top, width, height } = range.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    }
    throw new Error('the number is not on the screen')
  })
  await window.mouse.dblclick(place.x, place.y)
  await window.keyboard.press('c')
  const dialog = window.getByRole('dialog', { name: 'New claim' })
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: 'Create the claim' }).click()
  await expect(dialog).toBeHidden()
  await expect(window.getByRole('complementary', { name: 'Inspector' })).toContainText('73')
  await window.keyboard.press('Alt+2')
  await expect(window.getByText('7 claims')).toBeVisible()
})
