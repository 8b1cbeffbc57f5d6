import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from '@playwright/test'
import { buildIfNeeded } from '../../build/launch/build-app.ts'
import { provision } from '../../build/launch/provision.ts'
import { ROOT } from '../../cli/program-facts.ts'
import type { AppUnderTest, Host } from './app-under-test.ts'
import { appIn, makeFolders } from './app-under-test.ts'
import { startBrowser, startInBrowser } from './browser-app.ts'
import { SCREENS } from './shot-screens.ts'
import { sidePane } from './steps.ts'

// npm run shots: every screen in each language, theme and size, into out/screenshots (or --out DIR), and the README's two into docs/screenshots.
// --only NAME takes one screen, --size 1280x800, --language ar and --theme dark narrow the rest.

const SIZES = [{ width: 1280, height: 800 }, { width: 1920, height: 1080 }]
const LANGUAGES = ['ar', 'en'] as const
const THEMES = ['light', 'dark'] as const
const IN_README = ['workbench-ar-light-1280x800.png', 'workbench-en-dark-1280x800.png']
const README_PICTURES = join(ROOT, 'docs', 'screenshots')

const say = (line: string): void => { process.stdout.write(`${line}\n`) }
const { values } = parseArgs({ options: { out: { type: 'string', default: join(ROOT, 'out', 'screenshots') }, only: { type: 'string' }, size: { type: 'string' }, language: { type: 'string' }, theme: { type: 'string' } } })
const wanted = (name: string): boolean => values.only === undefined || values.only === name

interface Variant { language: (typeof LANGUAGES)[number]; theme: (typeof THEMES)[number]; size: (typeof SIZES)[number] }

async function picture(window: Page, name: string, { language, theme, size }: Variant): Promise<void> {
  // Fonts are in, and what was asked for is drawn.
  await window.evaluate(() => document.fonts.ready)
  await window.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  const file = `${name}-${language}-${theme}-${size.width}x${size.height}.png`
  await window.screenshot({ path: join(values.out, file), animations: 'disabled', caret: 'hide' })
  if (IN_README.includes(file)) await copyFile(join(values.out, file), join(README_PICTURES, file))
  say(join(values.out, file))
}

async function closeDialogs(window: Page): Promise<void> {
  const dialogs = window.locator('[role="dialog"], [role="menu"]')
  const leave = window.getByRole('button', { name: /^(Leave without saving|الخروج بلا حفظ)$/ })
  for (let i = 0; i < 3 && (await dialogs.count()) > 0; i += 1) {
    await window.keyboard.press('Escape')
    if ((await leave.count()) > 0) await leave.click()
  }
  await dialogs.first().waitFor({ state: 'detached' })
}

/** An app of its own with the language and theme chosen: first as a newcomer sees it, then with the bundled articles. */
async function shoot(app: AppUnderTest, variant: Variant): Promise<void> {
  const { language, theme, size } = variant
  const options = { size, colorScheme: theme, locale: language }
  await writeFile(join(app.folders.config, 'preferences.json'), JSON.stringify({ language, theme, reviewer: language === 'ar' ? 'ليلى' : 'Layla' }))
  const window = await app.start(options)
  if (wanted('welcome')) await picture(window, 'welcome', variant)
  await window.getByRole('main').getByRole('button').first().click()
  await sidePane(window).getByRole('row').first().waitFor()
  for (const [index, screen] of SCREENS.entries()) {
    if (index > 0 && !wanted(screen.name)) continue
    await screen.show(window, app)
    if (wanted(screen.name)) await picture(window, screen.name, variant)
    await closeDialogs(window)
  }
  if (wanted('empty')) await picture(await app.start({ ...options, workspace: join(app.folders.documents, 'Empty') }), 'empty', variant)
}

if (provision(say) === null) {
  process.exitCode = 1
} else {
  await buildIfNeeded(say)
  await mkdir(values.out, { recursive: true })
  const browser = await startBrowser()
  const host: Host = (folders, options) => startInBrowser(browser, folders, options)
  for (const language of LANGUAGES) {
    for (const theme of THEMES) {
      for (const size of SIZES) {
        if ([values.language ?? language, values.theme ?? theme, values.size ?? `${size.width}x${size.height}`].join() !== [language, theme, `${size.width}x${size.height}`].join()) continue
        const app = appIn(await makeFolders(), host, '')
        try {
          await shoot(app, { language, theme, size })
        } finally {
          await app.close()
          await rm(app.folders.root, { recursive: true, force: true })
          for (const complaint of app.complaints) say(complaint)
        }
      }
    }
  }
  await browser.close()
}
