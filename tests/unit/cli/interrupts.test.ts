import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ROOT } from '../../../cli/program-facts.ts'

const COUNT = 250

let folder: string
let temporary: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tahqiq-interrupts-'))
  temporary = join(folder, 'tmp')
  await mkdir(temporary)
  await mkdir(join(folder, 'news'))
  for (let i = 0; i < COUNT; i++) await writeFile(join(folder, 'news', `${i}.txt`), `خبر ${i}\n\n${`قُتل ${i + 10} شخصا وأصيب ${i + 20} آخرون، وفق وزارة الصحة. `.repeat(20)}\n`)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Run { child: ChildProcess; ended: Promise<{ code: number | null; signal: string | null; err: string }> }

function tahqiq(args: readonly string[]): Run {
  const env = { ...process.env, TAHQIQ_CONFIG_DIR: join(folder, 'config'), TAHQIQ_DOCUMENTS_DIR: folder, TMPDIR: temporary, TAHQIQ_WORKSPACE: '' }
  const child = spawn(process.execPath, [join(ROOT, 'build', 'launch', 'tahqiq.mjs'), ...args], { env, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text })
  return { child, ended: new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, err }))) }
}
const articlesIn = async (workspace: string) => (await readdir(join(workspace, 'articles')).catch(() => [])).filter((name) => name.endsWith('.json')).length

describe.skipIf(process.platform === 'win32')('an import that is told to end', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s keeps what was imported, gives the lock back and leaves no temporary file', async (signal) => {
    const workspace = join(folder, signal)
    const { child, ended } = tahqiq(['import', '--workspace', workspace, join(folder, 'news')])
    await vi.waitFor(async () => expect(await articlesIn(workspace)).toBeGreaterThan(0), { timeout: 20_000, interval: 5 })
    // Twice at once, as from a terminal and from a parent that passes it on.
    child.kill(signal)
    child.kill(signal)
    const { code, err } = await ended
    expect([code, err]).toEqual([1, expect.stringContaining('cancelled; what was imported stays')])
    expect(await articlesIn(workspace)).toBeLessThan(COUNT)
    expect([(await readdir(workspace)).includes('lock'), await readdir(temporary)]).toEqual([false, []])
  })
})
