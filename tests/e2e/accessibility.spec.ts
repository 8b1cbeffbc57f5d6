import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import { expect, test } from './app.ts'
import { HOSTAGES, inspector, openArticle, openCorpus, showClaims, sidePane } from './steps.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
/** Monaco's own surfaces are its makers' matter, and a report's preview is a document of its own. */
const WHERE = { include: [['html']], exclude: [['.monaco-editor'], ['iframe']] }
const RULES = { preload: false, resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
const resultSchema = z.object({ violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ target: z.array(z.unknown()), failureSummary: z.string() })) })) })

/** What axe-core finds against WCAG 2.2 A and AA, one line a fault with the elements that have it. */
async function faultsOf(window: Page): Promise<string[]> {
  // A colour on its way to another is neither, and none that anybody reads in.
  await expect.poll(() => window.evaluate(() => document.getAnimations().filter((animation) => animation.playState === 'running' && animation.effect?.getComputedTiming().iterations !== Infinity).length)).toBe(0)
  const found: unknown = await window.evaluate(`${await readFile(AXE, 'utf8')}; window.axe.run(${JSON.stringify(WHERE)}, ${JSON.stringify(RULES)})`)
  return resultSchema.parse(found).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join(' | ')}`)
}

/** Leaves in the browser what a window that was closed had not sent, and that is written over by now: of the article's first claim, and of one that is gone. */
const leaveUnsettled = (window: Page): Promise<void> => window.evaluate(async () => {
  const call = async (name: string, input: unknown): Promise<unknown> => (await fetch(`/call/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) })).json()
  const { value: { workspace } } = (await call('workspace.state', {})) as { value: { workspace: { id: string } } }
  const { value: { rows } } = (await call('claims.list', { filter: {}, sort: { by: 'position', descending: false }, offset: 0, limit: 1 })) as { value: { rows: { id: string }[] } }
  const left = (id: string | undefined, now: object): object => ({ workspace: workspace.id, at: '2026-11-27T10:00:00.000Z', change: { on: 'claim', id, field: 'note', before: '', to: 'mine' }, ...now })
  localStorage.setItem('tahqiq.unsettled', JSON.stringify([left(rows[0]?.id, { now: 'theirs', by: { who: 'Omar', at: '2026-11-27T10:05:00.000Z' } }), left('gone', {})]))
})

const LAYERS = [['the settings', 'Control+Comma'], ['the shortcuts', 'Shift+Slash'], ['the palette', 'Control+k'], ['the report', 'Control+Shift+e'], ['a new source', 's']] as const

// Each language and each theme once: no fault has yet depended on both.
for (const [locale, colorScheme] of [['ar', 'light'], ['en', 'dark']] as const) {
  test(`has no fault against WCAG that a rule can tell, in ${locale === 'ar' ? 'Arabic' : 'English'} and ${colorScheme}`, async ({ app }) => {
    test.slow()
    expect(await faultsOf(await app.start({ locale, colorScheme })), 'the start screen').toEqual([])
    const window = await openCorpus(app, { locale, colorScheme })
    await openArticle(window, HOSTAGES)
    await window.keyboard.press('j')
    await window.keyboard.press('4')
    await expect(inspector(window).getByRole('radio', { checked: true }).first()).toBeVisible()
    expect(await faultsOf(window), 'the workbench').toEqual([])
    await showClaims(window)
    await sidePane(window).getByRole('button', { name: /^(Filters|التصفية)$/ }).click()
    await expect(sidePane(window).getByRole('row').first()).toBeVisible()
    expect(await faultsOf(window), 'the claim list with its filters').toEqual([])
    await sidePane(window).getByRole('row').first().hover()
    await sidePane(window).getByRole('row').first().getByRole('button', { name: /^(Menu|قائمة): / }).click()
    await expect(window.getByRole('menu')).toBeVisible()
    expect(await faultsOf(window), 'the menu of a claim').toEqual([])
    await window.keyboard.press('Escape')
    await window.keyboard.press('b')
    await window.keyboard.press('Enter')
    await expect(window.getByRole('region', { name: /^(Second article|المقالة الثانية)/ })).toBeVisible()
    expect(await faultsOf(window), 'two articles').toEqual([])
    await window.keyboard.press('Shift+B')
    for (const [what, key] of LAYERS) {
      await window.keyboard.press(key)
      await expect(window.getByRole('dialog')).toBeVisible()
      await expect(window.getByRole('banner'), `landmarks beside ${what}`).toHaveCount(1)
      expect(await faultsOf(window), what).toEqual([])
      await window.keyboard.press('Escape')
      await expect(window.getByRole('dialog')).toHaveCount(0)
    }
    await sidePane(window).getByRole('tab', { name: /^(Articles|المقالات)/ }).click()
    await sidePane(window).getByRole('row').first().hover()
    await sidePane(window).getByRole('row').first().getByRole('button', { name: /^(Menu|قائمة): / }).click()
    await window.getByRole('menuitem').last().click()
    await expect(window.getByRole('dialog')).toBeVisible()
    expect(await faultsOf(window), 'the question before an article is removed').toEqual([])
    await window.keyboard.press('Escape')
    await expect(window.getByRole('dialog')).toHaveCount(0)
    await showClaims(window)
    const isMerging = { name: /^(Merge claims|دمج ادعاءات)$/ }
    await window.keyboard.press('Shift+M')
    await window.getByRole('dialog', isMerging).getByRole('checkbox', { checked: false }).first().check()
    expect(await faultsOf(window), 'merging claims').toEqual([])
    await window.keyboard.press('Control+Enter')
    await expect(window.getByRole('dialog')).toHaveCount(0)
    await window.keyboard.press('Shift+S')
    await expect(window.getByRole('dialog')).toBeVisible()
    expect(await faultsOf(window), 'splitting a passage off').toEqual([])
    await window.keyboard.press('Escape')
    await expect(window.getByRole('dialog')).toHaveCount(0)
    await window.keyboard.press('Control+z')
    await leaveUnsettled(window)
    await window.reload()
    await window.getByRole('status').getByRole('button', { name: /^(Decide|اتخذ قرارا)$/ }).click()
    await expect(window.getByRole('dialog').getByRole('region')).toHaveCount(2)
    expect(await faultsOf(window), 'what was written before a window closed').toEqual([])
  })
}
