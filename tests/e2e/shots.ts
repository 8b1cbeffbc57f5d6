import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { provision } from '../../build/launch/provision.ts'
import { buildIfNeeded } from '../../build/launch/build-app.ts'
import { ROOT } from '../../cli/program-facts.ts'
import type { Host } from './app-under-test.ts'
import { appIn, makeBundled, makeFolders } from './app-under-test.ts'
import { startBrowser, startInBrowser } from './browser-app.ts'

// npm run shots: the workbench on the bundled articles, in each language, theme and size, into docs/screenshots (or --out DIR).

const SIZES = [{ width: 1280, height: 800 }, { width: 1920, height: 1080 }]
const LANGUAGES = ['ar', 'en'] as const
const THEMES = ['light', 'dark'] as const

const say = (line: string): void => { process.stdout.write(`${line}\n`) }
const { values } = parseArgs({ options: { out: { type: 'string', default: join(ROOT, 'docs', 'screenshots') } } })

/** Takes one picture: an app of its own with the language and theme chosen, an article open and its first claim in the inspector. */
async function shoot(host: Host, bundled: string, language: (typeof LANGUAGES)[number], theme: (typeof THEMES)[number], size: (typeof SIZES)[number]): Promise<string> {
  const folders = await makeFolders()
  await writeFile(join(folders.config, 'preferences.json'), JSON.stringify({ language, theme, reviewer: language === 'ar' ? 'ليلى' : 'Layla' }))
  const workspace = join(folders.documents, 'Tahqiq')
  await cp(bundled, workspace, { recursive: true })
  const app = appIn(folders, host, bundled)
  try {
    const window = await app.start({ workspace, size, colorScheme: theme, locale: language })
    await window.getByText(/المفاوضات غير المباشرة/).first().click()
    await window.locator('.monaco-editor .view-line').first().waitFor()
    await window.keyboard.press('j')
    // Fonts are in, and nothing moves any more.
    await window.evaluate(() => document.fonts.ready)
    await window.waitForTimeout(800)
    const path = join(values.out, `workbench-${language}-${theme}-${size.width}x${size.height}.png`)
    await window.screenshot({ path, animations: 'disabled' })
    return path
  } finally {
    await app.close()
    await rm(folders.root, { recursive: true, force: true })
    for (const complaint of app.complaints) say(complaint)
  }
}

if (provision(say) === null) {
  process.exitCode = 1
} else {
  await buildIfNeeded(say)
  await mkdir(values.out, { recursive: true })
  const browser = await startBrowser()
  const bundled = await makeBundled(await makeFolders())
  for (const language of LANGUAGES) for (const theme of THEMES) for (const size of SIZES) say(await shoot((folders, options) => startInBrowser(browser, folders, options), bundled, language, theme, size))
  await browser.close()
}
