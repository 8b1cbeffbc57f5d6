import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Report } from '../../report/index.ts'

const ARABIC = 'U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC'
const LATIN = 'U+0000-00FF,U+2000-200B,U+2012-203A'

/** The scripts and weights of Noto Naskh Arabic that a report sets, with the characters each file is for; Latin beside Arabic is set in it too. */
const FACES = [
  { file: 'noto-naskh-arabic-arabic-400-normal.woff2', weight: 400, range: ARABIC },
  { file: 'noto-naskh-arabic-arabic-700-normal.woff2', weight: 700, range: ARABIC },
  { file: 'noto-naskh-arabic-latin-400-normal.woff2', weight: 400, range: LATIN },
  { file: 'noto-naskh-arabic-latin-700-normal.woff2', weight: 700, range: LATIN }
] as const

const read = createRequire(import.meta.url)
let made: string | null = null

/** The rules that bring the font along; read once. Where the font's files are not installed the page falls back on the reader's own fonts. */
function fontFaces(): string {
  if (made !== null) return made
  const rules: string[] = []
  for (const { file, weight, range } of FACES) {
    const path = fontPath(file)
    if (path === null) continue
    const data = readFileSync(path).toString('base64')
    rules.push(`@font-face{font-family:"Tahqiq Naskh";font-weight:${weight};font-style:normal;src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`)
  }
  made = rules.join('\n')
  return made
}

function fontPath(file: string): string | null {
  try {
    return read.resolve(`@fontsource/noto-naskh-arabic/files/${file}`)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'MODULE_NOT_FOUND' || error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED')) return null
    throw error
  }
}

/** The Arabic font as data inside the page, where the report has any Arabic to set; empty for one that has none. */
export const embeddedFonts = (report: Report): string =>
  report.direction === 'rtl' || report.articles.some(({ article }) => article.direction === 'rtl') ? fontFaces() : ''
