import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import type { AppUnderTest } from './app.ts'
import { isDrawn } from './app-under-test.ts'
import { chosenFigure, HOSTAGES, inspector, openArticle, openCorpus, verdict, writeNote } from './steps.ts'

test.beforeEach(({ host }) => { test.skip(host === 'electron', 'Calls of the desktop app cross to its own process before a window can close.') })

/** Opens the first claim of the article about the hostages. */
async function atAClaim(app: AppUnderTest, profile = false): Promise<Page> {
  const window = await openCorpus(app, { profile })
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  await expect(chosenFigure(window)).toBeVisible()
  return window
}

/**
 * Nothing that changes the workspace leaves the page from now on, as where it waits for a connection while the page closes. Gives how many changes wait. A request
 * held up by `route` would be let go with the page.
 */
async function holdUp(window: Page): Promise<() => Promise<number>> {
  await window.evaluate(() => {
    const send = fetch
    Object.assign(globalThis, {
      held: 0,
      fetch: (...given: Parameters<typeof fetch>) => {
        if (!/\/call\/(claims\.(edit|create|remove)|history\.undo|workspace\.set\w+|sources\.save)$/.test(given[0] as string)) return send(...given)
        Object.assign(globalThis, { held: (globalThis as unknown as { held: number }).held + 1 })
        return new Promise(() => undefined)
      }
    })
  })
  return () => window.evaluate(() => (globalThis as unknown as { held: number }).held)
}

/** Closes the window as its user does, and opens another in the same browser. */
async function reopened(window: Page): Promise<Page> {
  const context = window.context()
  const address = new URL('/', window.url()).href
  await window.close({ runBeforeUnload: true })
  if (!window.isClosed()) await window.waitForEvent('close')
  const next = await context.newPage()
  await next.goto(address)
  await isDrawn(next)
  return next
}

const LONG = 'وثيقة الوزارة تقول غير ذلك. '.repeat(400).trim()

test('a long note that did not get through before the window closed is there in the next, whole', async ({ app }) => {
  const window = await atAClaim(app)
  const held = await holdUp(window)
  await writeNote(window, LONG)
  await expect.poll(held).toBeGreaterThan(0)
  const next = await reopened(window)
  await expect(next.getByText(/had not sent before it closed is saved now/)).toBeVisible()
  await expect(inspector(next).locator('.tq-note')).toContainText('وثيقة الوزارة')
  const notes = await next.evaluate(async () => {
    const call = async (name: string, input: unknown) => (await (await fetch(`/call/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) })).json()) as { value: { rows: { id: string }[]; note: string } }
    const { value: { rows } } = await call('claims.list', { filter: {}, sort: { by: 'position', descending: false }, offset: 0, limit: 1000 })
    const claims = await Promise.all(rows.map((row) => call('claims.get', { claimId: row.id })))
    return claims.map(({ value }) => value.note).filter((note) => note !== '')
  })
  expect(notes).toEqual([LONG])
})

test('a burst of verdicts that did not get through arrives in the next window in its order', async ({ app }) => {
  const window = await atAClaim(app)
  const held = await holdUp(window)
  for (const key of ['2', '3', '4', '5', '6', '7', '3']) await window.keyboard.press(key)
  await expect(verdict(window, 'Partly confirmed')).toBeChecked()
  await expect.poll(held).toBeGreaterThan(0)
  const next = await reopened(window)
  await expect(verdict(next, 'Partly confirmed')).toBeChecked()
  await expect.poll(() => next.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('tahqiq.unsent/')).length)).toBe(0)
  await expect(next.getByText(/something else was written/)).toHaveCount(0)
})

test('what another window wrote meanwhile stands until the analyst decides', async ({ app }) => {
  const window = await atAClaim(app)
  await holdUp(window)
  await writeNote(window, 'mine')
  await window.keyboard.press('Escape')
  await window.keyboard.press('7')
  await expect(verdict(window, 'False')).toBeChecked()
  const context = window.context()
  const address = new URL('/', window.url()).href
  await window.close({ runBeforeUnload: true })
  if (!window.isClosed()) await window.waitForEvent('close')
  // Another browser of the same machine, which knows nothing of the first one's window.
  const other = await context.browser()!.newContext({ storageState: { cookies: await context.cookies(), origins: [] } })
  const elsewhere = await other.newPage()
  await elsewhere.goto(address)
  await expect(chosenFigure(elsewhere)).toBeVisible()
  await elsewhere.keyboard.press('2')
  await expect(verdict(elsewhere, 'Confirmed')).toBeChecked()
  await elsewhere.close({ runBeforeUnload: true })
  if (!elsewhere.isClosed()) await elsewhere.waitForEvent('close')
  await other.close()

  const next = await context.newPage()
  await next.goto(address)
  await isDrawn(next)
  await expect(inspector(next).locator('.tq-note'), 'what stood untouched is written').toContainText('mine')
  await expect(verdict(next, 'Confirmed')).toBeChecked()
  await next.getByRole('status').getByRole('button', { name: 'Decide' }).click()
  const dialog = next.getByRole('dialog', { name: 'Written and not saved' })
  const item = dialog.getByRole('region', { name: /Verdict/ })
  await expect(item).toContainText('False')
  await expect(item).toContainText('Stands there now: \u2068unnamed reviewer\u2069')
  await expect(item).toContainText('Confirmed')
  await item.getByRole('button', { name: 'Use what was written here' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(verdict(next, 'False')).toBeChecked()
  await expect(next.getByText(/something else was written/)).toHaveCount(0)
})

test('changes of the house style that wait behind one another outlive the window', async ({ app }) => {
  const window = await atAClaim(app)
  const held = await holdUp(window)
  await window.keyboard.press('Control+,')
  const settings = window.getByRole('dialog', { name: 'Settings' })
  await settings.getByRole('tab', { name: 'House style' }).click()
  await settings.getByRole('textbox', { name: 'Name of the house' }).fill('مرصد الأرقام')
  await settings.getByRole('textbox', { name: 'Note on method' }).fill(LONG)
  // Left by closing the window.
  await expect.poll(held).toBe(1)
  const next = await reopened(window)
  await expect(next.getByText(/had not sent before it closed/)).toBeVisible()
  await next.keyboard.press('Control+,')
  const again = next.getByRole('dialog', { name: 'Settings' })
  await again.getByRole('tab', { name: 'House style' }).click()
  await expect(again.getByRole('textbox', { name: 'Name of the house' })).toHaveValue('مرصد الأرقام')
  await expect(again.getByRole('textbox', { name: 'Note on method' })).toHaveValue(LONG)
})

test('what did not get through outlives the browser and the program too', async ({ app }) => {
  const window = await atAClaim(app, true)
  const held = await holdUp(window)
  await writeNote(window, LONG)
  await expect.poll(held).toBeGreaterThan(0)
  const next = await app.restart()
  await expect(next.getByText(/had not sent before it closed is saved now/)).toBeVisible()
  await expect(inspector(next).locator('.tq-note')).toContainText('وثيقة الوزارة')
})

test('a window whose undo is not answered yet asks before it closes', async ({ app }) => {
  const window = await atAClaim(app)
  await window.keyboard.press('2')
  await expect(verdict(window, 'Confirmed')).toBeChecked()
  const held = await holdUp(window)
  await window.keyboard.press('Control+z')
  await expect.poll(held).toBe(1)
  const asked = window.waitForEvent('dialog')
  await window.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.accept()
  await window.waitForEvent('close')
})

test('a change that got no answer is sent again by the same window, as often as it takes', async ({ app }) => {
  const window = await atAClaim(app)
  await window.evaluate(() => {
    const send = fetch
    Object.assign(globalThis, {
      send, refused: 0,
      fetch: (...given: Parameters<typeof fetch>) => {
        if (!(given[0] as string).includes('/call/claims.')) return send(...given)
        Object.assign(globalThis, { refused: (globalThis as unknown as { refused: number }).refused + 1 })
        return Promise.reject(new TypeError('no link'))
      }
    })
  })
  await writeNote(window, 'written without a link')
  await window.keyboard.press('Escape')
  await expect(inspector(window).getByText(/^Not saved yet/)).toBeVisible()
  await window.keyboard.press('7')
  await expect(window.getByRole('alert').filter({ hasText: 'No connection to Tahqiq' }).first()).toBeVisible()
  const refused = (): Promise<number> => window.evaluate(() => (globalThis as unknown as { refused: number }).refused)
  const before = await refused()
  await expect.poll(refused, 'it is tried again').toBeGreaterThan(before)
  await window.evaluate(() => { Object.assign(globalThis, { fetch: (globalThis as unknown as { send: typeof fetch }).send }) })
  await expect.poll(() => window.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('tahqiq.unsent/')).length)).toBe(0)
  await expect(inspector(window).getByText(/^Not saved yet/)).toHaveCount(0)
  await expect(verdict(window, 'False')).toBeChecked()
  await window.reload()
  await expect(inspector(window).locator('.tq-note')).toContainText('written without a link')
  await expect(verdict(window, 'False')).toBeChecked()
})
