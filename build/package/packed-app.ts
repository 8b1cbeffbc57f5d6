import { execFile } from 'node:child_process'
import { readdir, readFile, stat } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What the program reads by a path, not by an import: beside the page these are a PDF reader's tables and the fonts that reports bring along. */
const FILES = [
  'package.json', 'out/main/main.js', 'out/main/extraction-worker.js', 'out/preload/preload.cjs', 'out/renderer/index.html', 'out/renderer/licenses.md',
  'node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs', 'node_modules/pdfjs-dist/cmaps/UniGB-UCS2-H.bcmap', 'node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf',
  ...['amiri', 'noto-naskh-arabic'].flatMap((font) => ['arabic', 'latin'].flatMap((script) => [400, 700].map((weight) => `node_modules/@fontsource/${font}/files/${font}-${script}-${weight}-normal.woff2`)))
]

/** An import of a package, at the beginning of a line as the bundler writes it, or made when first needed. */
const IMPORT = /^(?:import|export)\b[^"'\n]*["']([^"'\n]+)["'];?$|\bimport\(["']([^"'\n]+)["']\)/gm

/** The packages that the built main process imports, by the names it calls them. */
async function importsOf(main: string): Promise<string[]> {
  const found = new Set<string>()
  for (const entry of await readdir(main, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.js')) continue
    const code = await readFile(join(entry.parentPath, entry.name), 'utf8')
    for (const [, fixed, late] of code.matchAll(IMPORT)) {
      const name = fixed ?? late ?? ''
      // Electron brings its own; a relative one is a chunk beside it.
      if (name !== 'electron' && !name.startsWith('.') && !isBuiltin(name)) found.add(name)
    }
  }
  return [...found].sort()
}

/**
 * What a packed app, unpacked into `folder`, lacks to run; empty where it is whole. Each package is not only looked for but loaded, by a Node
 * that finds nothing outside of the folder: so what it needs in turn is tried too.
 */
export async function lacksOf(folder: string): Promise<string[]> {
  const lacks: string[] = []
  for (const file of FILES) if (!(await stat(join(folder, file)).then((facts) => facts.isFile(), () => false))) lacks.push(`${file} is missing`)
  const main = join(folder, 'out', 'main')
  for (const name of await importsOf(main).catch(() => [])) {
    const failure = await run(process.execPath, ['--input-type=module', '--eval', `await import(${JSON.stringify(name)})`], { cwd: main }).then(() => null, (error: Error) => error)
    if (failure) lacks.push(`${name} cannot be loaded: ${/^\w*Error.*$/m.exec(failure.message)?.[0] ?? failure.message}`)
  }
  return lacks
}
