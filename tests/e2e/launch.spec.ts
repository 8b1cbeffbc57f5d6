import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.ts'

const TITLE = /المفاوضات غير المباشرة/

test('offers the bundled articles at the first start, opens them, and lists them again after a restart', async ({ app }) => {
  const window = await app.start()
  await window.getByRole('button', { name: /bundled/i }).click()
  await expect(window.getByText(TITLE).first()).toBeVisible()
  await access(join(app.folders.documents, 'Tahqiq', 'workspace.json'))
  const again = await app.restart()
  await expect(again.getByText(TITLE).first()).toBeVisible()
})

test('makes and opens the workspace named on the command line', async ({ app }) => {
  const workspace = join(app.folders.root, 'mine')
  const window = await app.start({ workspace })
  await expect(window.getByRole('button', { name: /bundled/i })).toHaveCount(0)
  await access(join(workspace, 'workspace.json'))
})
