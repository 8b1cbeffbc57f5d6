import { expect, test } from './app.ts'

test('offers the bundled articles at the first start, opens them, and lists them again after a restart', async ({ app }) => {
  const window = await app.start()
  await window.getByRole('button', { name: /bundled/i }).click()
  await expect(window.getByText(/باريس/).first()).toBeVisible()
  const again = await app.restart()
  await expect(again.getByText(/باريس/).first()).toBeVisible()
})
