import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.ts'
import { heldUp, READING_MS, sidePane } from './steps.ts'

const TITLE = /المفاوضات غير المباشرة/

test('offers the bundled articles at the first start, opens them, and lists them again after a restart', async ({ app }) => {
  const window = await app.start()
  await window.getByRole('button', { name: /bundled/i }).click()
  await expect(window.getByText(TITLE).first()).toBeVisible({ timeout: READING_MS })
  await access(join(app.folders.documents, 'Tahqiq', 'workspace.json'))
  const again = await app.restart()
  await expect(again.getByText(TITLE).first()).toBeVisible()
})

test('stays at the start screen until the bundled articles are in, and says that it opens them', async ({ app, host }) => {
  test.skip(host === 'electron', 'The desktop app makes no requests that could be held up.')
  const window = await app.start({ routed: true })
  const { held, letCome } = heldUp()
  await window.route('**/call/workspace.openBundled', async (route) => {
    const response = await route.fetch({ timeout: 40_000 })
    await held
    await route.fulfill({ response })
  })
  await window.getByRole('button', { name: /bundled/i }).click()
  await expect(window.getByRole('status').filter({ hasText: 'Opening' })).toBeVisible()
  // Long enough for what the workbench tells of the new workspace on the way.
  await expect.poll(() => access(join(app.folders.documents, 'Tahqiq', 'workspace.json')).then(() => true, () => false), { timeout: READING_MS }).toBe(true)
  await window.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 500) }))
  await expect(window.getByRole('button', { name: /bundled/i })).toBeVisible()
  letCome()
  await expect(sidePane(window).getByRole('row')).toHaveCount(2, { timeout: READING_MS })
  await expect(sidePane(window).getByRole('row').first()).toHaveAttribute('aria-selected', 'true')
})

test('makes and opens the workspace named on the command line', async ({ app }) => {
  const workspace = join(app.folders.root, 'mine')
  const window = await app.start({ workspace })
  await expect(window.getByRole('button', { name: /bundled/i })).toHaveCount(0)
  await access(join(workspace, 'workspace.json'))
})
