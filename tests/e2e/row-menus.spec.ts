import type { Locator, Page } from '@playwright/test'
import type { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './app.ts'
import { chosenFigure, HOSTAGES, inspector, openArticle, openCorpus, showClaims, sidePane, UKRAINE } from './steps.ts'

const row = (window: Page, name: RegExp): Locator => sidePane(window).getByRole('row', { name })
const menuButton = (within: Locator): Locator => within.getByRole('button', { name: /^(Menu|قائمة): / })
const items = (window: Page): Locator => window.getByRole('menu').getByRole('menuitem')

/** The claims of the article about hostages, listed. */
async function listHostages(app: AppUnderTest, locale = 'en'): Promise<Page> {
  const window = await openCorpus(app, { locale })
  await openArticle(window, HOSTAGES)
  await showClaims(window)
  await sidePane(window).getByText(locale === 'ar' ? 'هذه المقالة' : 'This article').click()
  await expect(row(window, /1.?170/)).toBeVisible()
  return window
}

test('a row’s button shows under the pointer and opens the menu that the right mouse button opens', async ({ app }) => {
  const window = await listHostages(app)
  const claim = row(window, /1,170/)
  await window.mouse.move(640, 790)
  await expect(menuButton(claim)).toHaveCSS('opacity', '0')
  await claim.hover()
  await expect(menuButton(claim)).toHaveCSS('opacity', '1')
  await menuButton(claim).click()
  await expect(window.getByRole('menu', { name: /Menu: .*1,170 people/ })).toBeVisible()
  await expect(menuButton(claim)).toHaveAttribute('aria-expanded', 'true')
  const byButton = await items(window).allTextContents()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('menu')).toHaveCount(0)
  await expect(menuButton(claim)).toBeFocused()
  await claim.click({ button: 'right' })
  await expect(items(window)).toHaveText(byButton)
  await expect(inspector(window).getByText('No claim is selected'), 'a look at the menu chooses nothing').toBeVisible()
  await window.getByRole('menuitem', { name: 'Dismiss the claim' }).click()
  await expect(chosenFigure(window)).toHaveText(/1,170 people/)
  await menuButton(claim).click()
  await expect(window.getByRole('menuitem', { name: 'Take the claim up again' })).toBeVisible()
})

test('the keyboard reaches the button of the chosen row alone, and the menu key opens the same menu', async ({ app }) => {
  const window = await listHostages(app)
  await sidePane(window).getByRole('grid').focus()
  await window.keyboard.press('ArrowDown')
  const chosen = sidePane(window).getByRole('row', { selected: true })
  await expect(chosen).toHaveCount(1)
  await window.keyboard.press('Tab')
  await expect(menuButton(chosen)).toBeFocused()
  await expect(menuButton(chosen)).toHaveCSS('opacity', '1')
  await window.keyboard.press('Enter')
  await expect(items(window).first()).toBeFocused()
  const byButton = await items(window).allTextContents()
  await window.keyboard.press('Escape')
  await expect(menuButton(chosen)).toBeFocused()
  // A list that is gone through says of each row what it tells, and not the names of its buttons.
  await expect(chosen).toHaveAccessibleName(/1,170 people.*Not yet verified$/)
  // From the button an arrow goes on in the list.
  const before = await chosen.getAttribute('id')
  await window.keyboard.press('ArrowDown')
  await expect(sidePane(window).getByRole('grid')).toBeFocused()
  await expect(chosen).not.toHaveAttribute('id', before ?? '')
  await window.keyboard.press('Shift+F10')
  await expect(items(window)).toHaveCount(byButton.length)
  await window.keyboard.press('Escape')
  await expect(sidePane(window).getByRole('grid')).toBeFocused()
})

test('a menu has the keyboard with its drawing: Escape right behind the menu key closes it, an arrow goes through it', async ({ app }) => {
  const window = await listHostages(app)
  const list = sidePane(window).getByRole('grid')
  await list.focus()
  await window.keyboard.press('ArrowDown')
  const chosen = await list.getAttribute('aria-activedescendant')
  /** Presses keys one behind another, with nothing but the drawing between them: no timer of the page runs. */
  const pressAtOnce = async (...keys: { key: string; shiftKey?: boolean }[]): Promise<void> => window.evaluate(async (presses) => {
    for (const press of presses) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...press, bubbles: true, cancelable: true }))
      for (let drawn = 0; drawn < 20; drawn++) await Promise.resolve()
    }
  }, keys)
  await pressAtOnce({ key: 'F10', shiftKey: true }, { key: 'Escape' })
  await expect(window.getByRole('menu')).toHaveCount(0)
  await expect(list).toBeFocused()
  await pressAtOnce({ key: 'F10', shiftKey: true }, { key: 'ArrowDown' })
  await expect(items(window).and(window.locator(':not([disabled])')).nth(1)).toBeFocused()
  await expect(list).toHaveAttribute('aria-activedescendant', chosen ?? '')
})

test('articles and sources have the same button and menu, in Arabic too', async ({ app }) => {
  const window = await openCorpus(app, { locale: 'ar' })
  await openArticle(window, HOSTAGES)
  await row(window, UKRAINE).click({ button: 'right' })
  await expect(items(window)).toHaveText([/فتح/, /فتح إلى جانبها/, /بيانات المقالة/, /استبدال النص/, /حذف/])
  await window.keyboard.press('Escape')
  await row(window, UKRAINE).hover()
  const button = menuButton(row(window, UKRAINE))
  await button.click()
  const [menu, from] = [await window.getByRole('menu').boundingBox(), await button.boundingBox()]
  expect((menu?.x ?? 0) + (menu?.width ?? 0), 'it opens from where the button begins, which is right').toBeCloseTo((from?.x ?? 0) + (from?.width ?? 0), -1)
  await expect(window.locator('main').getByRole('heading', { name: HOSTAGES }), 'a look at the menu opens nothing').toBeVisible()
  await window.keyboard.press('Escape')
  await window.keyboard.press('j')
  await window.keyboard.press('s')
  await window.getByRole('dialog').getByRole('textbox').first().fill('بيان الوزارة')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  const source = inspector(window).getByRole('button', { name: 'قائمة: بيان الوزارة' })
  await source.click()
  await expect(items(window)).toHaveText([/تعديل/, /حذف/])
  await window.keyboard.press('Escape')
  await expect(source).toBeFocused()
  await inspector(window).getByRole('button', { name: /^بيان الوزارة/ }).click({ button: 'right' })
  await window.getByRole('menuitem', { name: 'تعديل' }).click()
  await expect(window.getByRole('dialog').getByRole('textbox').first()).toHaveValue('بيان الوزارة')
})

test('on a touch screen every row’s button is on show', async ({ app }) => {
  const window = await listHostages(app)
  await (await window.context().newCDPSession(window)).send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 })
  await expect(menuButton(sidePane(window).getByRole('row'))).toHaveCount(5)
  for (const button of await menuButton(sidePane(window).getByRole('row')).all()) await expect(button).toHaveCSS('opacity', '1')
})
