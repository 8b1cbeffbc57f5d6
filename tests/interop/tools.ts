import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeReport } from '../../core/export/index.ts'
import type { ReportFormat } from '../../core/model/report-format.ts'
import { REPORT_FORMATS } from '../../core/model/report-format.ts'
import type { Report, ReportOptions } from '../../core/report/index.ts'
import { buildReport } from '../../core/report/index.ts'
import { EVIDENCE, bundledArticles, inputOf, memorySink, workspaceOf } from '../builders/report-input.ts'

const runs = (command: string, args: readonly string[]): boolean => spawnSync(command, args, { stdio: 'ignore', timeout: 60_000 }).status === 0

/** The first of the commands that runs here; null, said on the terminal, where none does. */
function found(name: string, commands: readonly string[], args: readonly string[]): string | null {
  const command = commands.find((candidate) => runs(candidate, args)) ?? null
  if (command === null) console.warn(`skipped: ${name} not found`)
  return command
}

export const findOffice = () => found('LibreOffice', ['soffice', 'libreoffice'], ['--version'])
export const findPoppler = () => found('poppler (pdftotext)', ['pdftotext'], ['-v'])
export const findChromium = () => found('Chromium', ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'], ['--version'])

/** Whether the font is installed that PDFs are set in so that their text can be read back. */
export function findPrintFont(): boolean {
  try {
    createRequire(import.meta.url).resolve('@fontsource/amiri/files/amiri-arabic-400-normal.woff2')
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')) throw error
    console.warn('skipped: the font for print (@fontsource/amiri) not found')
    return false
  }
}

/** A folder of a test's own, taken away after it. */
export function scratch(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'tahqiq-interop-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

export function reportIn(language: 'ar' | 'en', more: Partial<ReportOptions> = {}): Report {
  const houseStyle = { name: language === 'ar' ? 'مرصد الأرقام' : 'Figures Watch', logo: null, accentColor: '#0b6e5f', methodNote: '', url: 'https://figures.example.org/' }
  return buildReport(inputOf(bundledArticles(), { language, includeHistory: true, ...more }, { workspace: workspaceOf({ settings: { houseStyle } }) }))
}

/** Writes a report in a format and gives its bytes. */
export async function exported(format: ReportFormat, report: Report): Promise<Uint8Array> {
  const sink = memorySink()
  await writeReport(format, report, sink, { readEvidence: () => Promise.resolve(EVIDENCE) })
  return sink.bytes()
}

/** Writes a report to a file of the folder and gives its path. */
export async function exportedFile(format: ReportFormat, report: Report, folder: string): Promise<string> {
  const path = join(folder, `report-${report.language}.${REPORT_FORMATS[format].extension}`)
  writeFileSync(path, await exported(format, report))
  return path
}

/** Has LibreOffice open a file and write it in another format beside it; gives the new file's path. */
export function officeConvert(office: string, file: string, to: string, folder: string): string {
  execFileSync(office, [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', to, '--outdir', folder, file], { stdio: 'ignore', timeout: 150_000 })
  return join(folder, `${basename(file, extname(file))}.${to.split(':')[0] ?? to}`)
}

/** A PDF's text as poppler reads it, without direction marks, with ligatures and presentation forms as letters and every white space as one space. */
export const pdfText = (poppler: string, file: string): string =>
  execFileSync(poppler, ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 }).normalize('NFKC').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ')
