import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../cli/program-facts.ts'
import { build } from '../launch/build-app.ts'
import { debianOptions } from './debian-options.ts'
import { lacksOf } from './packed-app.ts'

/** Runs a tool of node_modules on this Node; throws where it fails. */
async function runTool(script: string, ...args: string[]): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], { cwd: ROOT, stdio: 'inherit' })
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('exit', resolve))
  if (code !== 0) throw new Error(`${script} ended with code ${code}`)
}

/** Tries whether a packed app has all it needs; says what it lacks. */
async function isWhole(archive: string): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'tahqiq-packed-'))
  try {
    await runTool('@electron/asar/bin/asar.js', 'extract', archive, folder)
    const lacks = await lacksOf(folder)
    for (const lack of lacks) process.stderr.write(`${archive}: ${lack}\n`)
    return lacks.length === 0
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

// npm run package [-- electron-builder's options]: builds, packs into dist/, and tries what was packed.
await build()
await rm(join(ROOT, 'dist'), { recursive: true, force: true })
const given = process.argv.slice(2)
const { options, lacks } = debianOptions(process.platform, process.env, given)
if (lacks !== null) process.stderr.write(`${lacks}\n`)
await runTool('electron-builder/cli.js', '--config', 'build/electron-builder.yml', ...options, ...given)
const archives = (await readdir(join(ROOT, 'dist'), { recursive: true })).filter((name) => name.endsWith('app.asar') && !name.endsWith('default_app.asar'))
if (archives.length === 0) throw new Error('electron-builder packed no app.asar into dist/.')
for (const name of archives) if (!(await isWhole(join(ROOT, 'dist', name)))) process.exitCode = 1
