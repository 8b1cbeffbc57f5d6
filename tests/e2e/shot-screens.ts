import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { AppUnderTest } from './app-under-test.ts'
import { articlePane, chooseFiles, HOSTAGES, importEnds, inspector, noteIsSaved, openArticle, showClaims, sidePane, writeNote } from './steps.ts'

/** One picture: what to do, in whichever language, for it to be on show. Each starts from the workbench with no dialog open. */
interface Screen { name: string; show: (window: Page, app: AppUnderTest) => Promise<void> }

const dialog = (window: Page) => window.getByRole('dialog')

async function importSome(window: Page, app: AppUnderTest): Promise<void> {
  const folder = join(app.folders.root, 'incoming')
  await mkdir(folder, { recursive: true })
  const report = 'حصيلة جديدة في الجنوب\n\nقالت وزارة الصحة إن 14 شخصا قتلوا وأصيب 30 آخرون في غارة على مدينة صور.\n'
  await writeFile(join(folder, 'south.txt'), report)
  await writeFile(join(folder, 'south-copy.txt'), report)
  await writeFile(join(folder, 'empty.txt'), '')
  await chooseFiles(window, ['south.txt', 'empty.txt', 'south-copy.txt'].map((name) => join(folder, name)))
  await dialog(window).getByRole('listitem').nth(2).waitFor()
}

/** Another report of the hostages, with other figures, opened beside the first at the figure that both tell. */
async function compare(window: Page, app: AppUnderTest): Promise<void> {
  const file = join(app.folders.root, 'later.txt')
  await writeFile(file, 'حصيلة جديدة للحرب\n\nأعلنت وزارة الصحة في قطاع غزة اليوم الأحد ارتفاع حصيلة الحرب إلى 36 ألفا و50 قتيلا.\n\nوقالت إسرائيل إن 125 شخصا لا يزالون محتجزين في القطاع، بينهم 37 قتلوا وفق الجيش.\n')
  await chooseFiles(window, file)
  await importEnds(window)
  await window.keyboard.press('Escape')
  await window.keyboard.press('Alt+1')
  await openArticle(window, HOSTAGES)
  for (let i = 0; i < 3; i += 1) await window.keyboard.press('j')
  await window.keyboard.press('b')
  await window.keyboard.press('Enter')
  await window.locator('[data-pane="beside"] .tq-claim.tq-chosen').first().waitFor()
}

async function addSource(window: Page): Promise<void> {
  await window.keyboard.press('s')
  await dialog(window).getByRole('textbox').first().fill('بيان وزارة الصحة')
}

async function runFromPalette(window: Page, command: string): Promise<void> {
  await window.keyboard.press('Control+k')
  await window.keyboard.insertText(command)
  await window.keyboard.press('Enter')
  await dialog(window).getByRole('tablist').waitFor()
}

/** The screens of an open workspace, in the order that they are taken. */
export const SCREENS: readonly Screen[] = [
  {
    name: 'workbench',
    show: async (window) => {
      await openArticle(window, HOSTAGES)
      // The figures that come later are decided, the first is being worked on.
      for (const verdict of ['2', '3', '6']) {
        await window.keyboard.press('j')
        await window.keyboard.press(verdict)
        await inspector(window).getByRole('radio', { checked: true }).nth(0).waitFor()
      }
      await window.keyboard.press('k')
      await window.keyboard.press('k')
      await writeNote(window, '**فرانس برس** تستند إلى أرقام رسمية؛ يُقارن بآخر حصيلة.')
      await noteIsSaved(window)
      await window.keyboard.press('Escape')
      await addSource(window)
      await window.keyboard.press('Enter')
      await dialog(window).waitFor({ state: 'detached' })
      // The saved source was brought into view; the picture is of the claim from its top, among those listed.
      await window.keyboard.press('Alt+2')
      await window.keyboard.press('j')
      await window.keyboard.press('k')
      await inspector(window).locator('.tq-note').hover()
    }
  },
  {
    name: 'claims',
    show: async (window) => {
      await showClaims(window)
      await sidePane(window).getByRole('button', { name: /^(Filters|التصفية)$/ }).click()
      await sidePane(window).getByRole('grid').focus()
      await window.keyboard.press('Space')
    }
  },
  { name: 'hover', show: async (window) => { await articlePane(window).locator('.tq-claim').first().hover(); await window.getByRole('tooltip').waitFor() } },
  {
    name: 'new-claim',
    show: async (window) => {
      await articlePane(window).locator('.tq-claim').first().dblclick()
      await window.keyboard.press('c')
      await dialog(window).getByRole('combobox').nth(1).waitFor()
    }
  },
  { name: 'source', show: addSource },
  { name: 'merge', show: async (window) => { await window.keyboard.press('Shift+M'); await dialog(window).getByRole('checkbox').first().check() } },
  { name: 'palette', show: async (window) => { await window.keyboard.press('Control+k'); await dialog(window).waitFor() } },
  { name: 'help', show: async (window) => { await window.keyboard.press('Shift+Slash'); await dialog(window).waitFor() } },
  { name: 'report', show: async (window) => { await window.keyboard.press('Control+Shift+e'); await dialog(window).frameLocator('iframe').locator('table, svg, article, section').first().waitFor() } },
  { name: 'review', show: (window) => runFromPalette(window, 'Review: hand out') },
  { name: 'settings', show: async (window) => { await window.keyboard.press('Control+Comma'); await dialog(window).waitFor() } },
  { name: 'settings-house', show: async (window) => { await window.keyboard.press('Control+Comma'); await dialog(window).getByRole('tab').nth(1).click() } },
  { name: 'settings-workspace', show: async (window) => { await window.keyboard.press('Control+Comma'); await dialog(window).getByRole('tab').nth(2).click() } },
  {
    name: 'row-menu',
    show: async (window) => {
      await showClaims(window)
      await sidePane(window).getByRole('row').nth(1).hover()
      await sidePane(window).getByRole('row').nth(1).getByRole('button', { name: /^(Menu|قائمة): / }).click()
    }
  },
  { name: 'import-result', show: importSome },
  { name: 'beside', show: compare }
]
