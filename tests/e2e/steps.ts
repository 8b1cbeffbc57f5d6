import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { AppUnderTest, StartOptions } from './app-under-test.ts'
import { expect } from './app.ts'

/** The headline of the bundled article about the hostages, in part. */
export const HOSTAGES = /المفاوضات غير المباشرة/
/** The headline of the bundled article about aid to Ukraine, in part. */
export const UKRAINE = /الولايات المتحدة داعم عسكري/

/** The workspace that {@link openCorpus} uses. */
export const workspaceOf = (app: AppUnderTest): string => join(app.folders.documents, 'Checked')

/** Starts the app on a workspace that holds the two bundled articles, and waits until the first of them is on show. */
export async function openCorpus(app: AppUnderTest, options: StartOptions = {}): Promise<Page> {
  const workspace = workspaceOf(app)
  await cp(app.bundled, workspace, { recursive: true })
  const window = await app.start({ ...options, workspace })
  await expect(window.locator('main .view-line').first()).toBeVisible()
  return window
}

/** Opens an article by its headline and waits until its text and claims are drawn. */
export async function openArticle(window: Page, title: RegExp): Promise<void> {
  await sidePane(window).getByRole('row', { name: title }).first().click()
  await expect(window.locator('main').getByRole('heading', { name: title })).toBeVisible()
  await expect(window.locator('.view-line').first()).toBeVisible()
  await expect(window.locator('.tq-mark').first()).toBeAttached()
}

/** Waits until a pane's text stands still: lines are put where they belong some frames after they are asked for. */
export async function isAtRest(pane: Locator): Promise<void> {
  await expect.poll(() => pane.evaluate(async (element) => {
    const places = (): string => [...element.querySelectorAll('.view-line')].map((line) => `${line.getBoundingClientRect().top} ${line.textContent}`).join()
    const frame = (): Promise<unknown> => new Promise((resolve) => { requestAnimationFrame(resolve) })
    const before = places()
    for (let i = 0; i < 3; i += 1) await frame()
    return before !== '' && places() === before
  })).toBe(true)
}

/**
 * How long the first reading of a text in a program may take: all that is known of its language is made ready, a second of a processor's time, which on a machine with other
 * work to do takes longer than anything else that a test waits for.
 */
export const READING_MS = 40_000

/** Waits until the import under way has ended. */
export const importEnds = (window: Page): Promise<void> => expect(window.getByRole('progressbar', { name: /^(Importing|جارٍ الاستيراد)$/ })).toHaveCount(0, { timeout: READING_MS })

/** Waits until a new claim's passage was read. */
export const passageIsRead = (dialog: Locator): Promise<void> => expect(dialog).toContainText(/Read from the passage|No figure was read/, { timeout: READING_MS })

/** Imports files as the key for it asks: the browser's own dialog is answered with them. */
export async function chooseFiles(window: Page, files: string | readonly string[]): Promise<void> {
  const choosing = window.waitForEvent('filechooser')
  await window.keyboard.press('Control+o')
  await (await choosing).setFiles(files)
}

export const articlePane = (window: Page): Locator => window.locator('[data-pane="article"]')
export const inspector = (window: Page): Locator => window.locator('[data-pane="inspector"]')
export const sidePane = (window: Page): Locator => window.locator('[data-pane="side"]')

/** The figure of the chosen claim, as the inspector heads it. */
export const chosenFigure = (window: Page): Locator => window.getByTestId('claim-figure')

/** One verdict in the inspector's group. */
export const verdict = (window: Page, name: string): Locator => inspector(window).getByRole('radio', { name, exact: true })

/** The claim list's tab, which the keyboard reaches too. */
export async function showClaims(window: Page): Promise<void> {
  await sidePane(window).getByRole('tab', { name: /Claims|الادعاءات/ }).click()
}

/** The form of a new source of the hostage article's first claim, with something written in it. */
export async function beginSource(window: Page): Promise<Locator> {
  await openArticle(window, HOSTAGES)
  await window.keyboard.press('j')
  await window.keyboard.press('s')
  const form = window.getByRole('dialog', { name: 'Add a source' })
  await form.getByRole('textbox').first().fill('A statement')
  return form
}

/** The note's editor, with the caret in it. */
export async function writeNote(window: Page, text: string): Promise<void> {
  await inspector(window).locator('.tq-note .view-lines').click()
  await window.keyboard.insertText(text)
}

/** Waits until the note was saved. */
export const noteIsSaved = async (window: Page): Promise<void> => expect(inspector(window).getByText(/^(Saved|حُفظ)$/)).toBeVisible()

/** What a routed call waits for until the test lets it come. */
export function heldUp(): { held: Promise<void>; letCome: () => void } {
  let letCome = (): void => undefined
  const held = new Promise<void>((resolve) => { letCome = resolve })
  return { held, letCome }
}
