import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { AppUnderTest } from './app.ts'
import { expect, test } from './app.ts'

/** Starts the app on the bundled articles and opens the one about the hostages. */
async function openHostageArticle(app: AppUnderTest): Promise<Page> {
  const window = await app.start()
  await window.getByRole('button', { name: /bundled/i }).click()
  await window.getByText('المفاوضات غير المباشرة').first().click()
  await expect(window.getByRole('main')).toContainText('مسؤولون أميركيون')
  return window
}

/** What the workspace's files say of the claims, by their first quote. */
async function claimsOnDisk(app: AppUnderTest): Promise<Map<string, { verdict: string; note: string }>> {
  const folder = join(app.folders.documents, 'Tahqiq', 'articles')
  const claims = new Map<string, { verdict: string; note: string }>()
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.json'))) {
    const file = JSON.parse(await readFile(join(folder, name), 'utf8')) as { claims: { verdict: string; note: string; mentions: { anchor: { quote: string } }[] }[] }
    for (const { verdict, note, mentions } of file.claims) claims.set(mentions[0]?.anchor.quote ?? '', { verdict, note })
  }
  return claims
}

const verdict = (window: Page, name: string) => window.getByRole('radio', { name })

test('goes from claim to claim and sets verdicts by keys alone, and undoes and redoes', async ({ app }) => {
  const window = await openHostageArticle(app)
  await window.keyboard.press('j')
  await expect(window.getByRole('complementary', { name: 'Inspector' })).toContainText('1,170')
  await window.keyboard.press('j')
  await expect(window.getByRole('complementary', { name: 'Inspector' })).toContainText('252')
  await window.keyboard.press('2')
  await expect(verdict(window, 'Confirmed').first()).toBeChecked()
  await expect.poll(async () => (await claimsOnDisk(app)).get('252 شخصا')?.verdict).toBe('confirmed')
  await window.keyboard.press('Control+z')
  await expect.poll(async () => (await claimsOnDisk(app)).get('252 شخصا')?.verdict).toBe('unverified')
  await window.keyboard.press('Control+Shift+z')
  await expect.poll(async () => (await claimsOnDisk(app)).get('252 شخصا')?.verdict).toBe('confirmed')
})

test('keeps a verdict set by mouse and a note written in Arabic over a restart', async ({ app }) => {
  const window = await openHostageArticle(app)
  await window.keyboard.press('j')
  await verdict(window, 'Disputed').click()
  await window.keyboard.press('n')
  await window.keyboard.insertText('تعداد **فرانس برس** يشمل الأجانب')
  await expect.poll(async () => (await claimsOnDisk(app)).get('أكثر من 1170 شخصا')).toEqual({ verdict: 'disputed', note: 'تعداد **فرانس برس** يشمل الأجانب' })
  const again = await app.restart()
  await again.getByText('المفاوضات غير المباشرة').first().click()
  await expect(again.getByRole('main')).toContainText('مسؤولون أميركيون')
  await again.keyboard.press('j')
  await expect(verdict(again, 'Disputed')).toBeChecked()
  await expect(again.getByRole('complementary', { name: 'Inspector' })).toContainText('فرانس برس')
})

test('shows the article right to left, and mirrors the window when the language is switched', async ({ app }) => {
  const window = await openHostageArticle(app)
  const line = window.locator('.view-line', { hasText: 'وخُطف' }).first()
  await window.keyboard.press('j')
  await expect(line).toBeVisible()
  expect(await line.evaluate((element) => getComputedStyle(element.querySelector('[dir]') ?? element).direction)).toBe('rtl')
  await expect(window.locator('html')).toHaveAttribute('dir', 'ltr')
  await window.getByRole('button', { name: 'العربية' }).first().click()
  await expect(window.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(window.getByRole('radio', { name: /^مؤكد$|مؤكد/ }).first()).toBeVisible()
})
