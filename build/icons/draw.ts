import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser, howToGetBrowser, sandboxArguments } from '../../cli/browser/find-browser.ts'

/** electron-builder makes the .icns of macOS and the .ico of Windows out of the largest; Linux desktops want the small ones drawn apart. */
const SIZES = [16, 32, 48, 64, 128, 256, 512, 1024]

const executablePath = findBrowser()
if (executablePath === null) throw new Error(`Drawing the icons needs a browser. ${howToGetBrowser()}`)
const svg = await readFile(join(import.meta.dirname, 'icon.svg'), 'utf8')
const browser = await chromium.launch({ executablePath, args: sandboxArguments() })
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<body style="margin:0">${svg.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `)}`)
  await writeFile(join(import.meta.dirname, `${size}x${size}.png`), await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()
