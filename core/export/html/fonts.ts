import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Report } from '../../report/index.ts'

/**
 * What a page is made for. Print has a font of its own: Noto Naskh Arabic composes its letters of a body and dots, and a PDF set in it
 * falls apart into single letters when its text is searched, copied or read aloud; Amiri's letters are whole.
 */
export type Medium = 'screen' | 'print'

const ARABIC = 'U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC'
/** With the marks that keep a name's direction apart from its sentence's: they are not seen, but would be looked for in another font. */
const LATIN = 'U+0000-00FF,U+2000-200B,U+2012-203A,U+2066-2069'

/** A family of fonts by the package that brings it. `scale` brings its letters to the size of the others'; `local` names it where it is installed. */
interface Family { name: string; scale: string; local: { 400: string; 700: string } | null }

const NASKH: Family = { name: 'noto-naskh-arabic', scale: '100%', local: null }
const FAMILIES: Record<Medium, readonly Family[]> = {
  screen: [NASKH],
  print: [{ name: 'amiri', scale: '112%', local: null }, { ...NASKH, local: { 400: 'local("Amiri"),local("Noto Naskh Arabic"),', 700: 'local("Amiri Bold"),local("Noto Naskh Arabic Bold"),' } }]
}

const FACES = [
  { script: 'arabic', weight: 400, range: ARABIC }, { script: 'arabic', weight: 700, range: ARABIC },
  { script: 'latin', weight: 400, range: LATIN }, { script: 'latin', weight: 700, range: LATIN }
] as const

const require = createRequire(import.meta.url)
const made = new Map<Medium, string>()

/** Where a font's file is installed; null where it is not. */
function fontPath(file: string): string | null {
  try {
    return require.resolve(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'MODULE_NOT_FOUND' || error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED')) return null
    throw error
  }
}

/** The rules that bring a family along; null where its files are not all installed. */
function familyRules(family: Family): string | null {
  const rules: string[] = []
  for (const { script, weight, range } of FACES) {
    const path = fontPath(`@fontsource/${family.name}/files/${family.name}-${script}-${weight}-normal.woff2`)
    if (path === null) return null
    const local = family.local?.[weight] ?? ''
    rules.push(`@font-face{font-family:"Tahqiq Naskh";font-weight:${weight};font-style:normal;size-adjust:${family.scale};src:${local}url(data:font/woff2;base64,${readFileSync(path).toString('base64')}) format("woff2");unicode-range:${range}}`)
  }
  return rules.join('\n')
}

/**
 * The Arabic font as data inside the page, where the report has any Arabic to set; empty for a report that has none, and where no
 * font's files are installed, so that the page falls back on the reader's own. Read once.
 */
export function embeddedFonts(report: Report, medium: Medium): string {
  if (report.direction !== 'rtl' && !report.articles.some(({ article }) => article.direction === 'rtl')) return ''
  const known = made.get(medium)
  if (known !== undefined) return known
  let rules = ''
  for (const family of FAMILIES[medium]) {
    rules = familyRules(family) ?? ''
    if (rules !== '') break
  }
  made.set(medium, rules)
  return rules
}

/**
 * Has a page that is only printed ask for its fonts as soon as it is read. A browser loads a font that comes along in a page only where words on its screen are
 * set in it, and prints in another one while it is not loaded; the page has no words there.
 */
export const FONTS_ASKED_FOR = `@media screen{html::before,html::after{content:"ا a";font:400 16px "Tahqiq Naskh"}html::after{font-weight:700}}`
