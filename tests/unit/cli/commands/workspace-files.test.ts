import { cp, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { CORPUS_DIR } from '../../../../cli/program-facts.ts'
import { runTahqiq } from '../../../builders/run-tahqiq.ts'
import { sha256, temporaryFolder } from '../../../builders/workspace.ts'

let folder: string
let whole: string
const tahqiq = (...args: string[]) => runTahqiq(folder, args)
const UKRAINE = join(CORPUS_DIR, '2024-06-20-us-security-aid-ukraine.ar.txt')

beforeAll(async () => {
  folder = await temporaryFolder()
  whole = join(folder, 'whole')
  const paris = join(CORPUS_DIR, '2024-05-25-paris-hostage-talks.ar.txt')
  expect(await tahqiq('import', whole, paris, UKRAINE)).toMatchObject({ code: 0, err: '' })
}, 60_000)

async function copyOf(name: string): Promise<string> {
  const copy = join(folder, name)
  await cp(whole, copy, { recursive: true })
  return copy
}

async function snapshot(dir: string): Promise<string[]> {
  const files = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return (await Promise.all(files.map(async (path) => `${path} ${sha256(await readFile(path))}`))).sort()
}

const firstArticle = async (dir: string): Promise<string> => join(dir, 'articles', (await readdir(join(dir, 'articles'))).filter((name) => name.endsWith('.json')).sort()[0] ?? '')

it('check tells nothing of a workspace just imported', async () => {
  const { code, out } = await tahqiq('check', whole)
  expect([code, out]).toEqual([0, '5 files checked: sound\n'])
})

it('check names what is damaged and changes nothing; with --repair it mends what can be mended, after a backup', async () => {
  const dir = await copyOf('damaged')
  await truncate(await firstArticle(dir), 0)
  await writeFile(join(dir, 'articles', '.x.json.1-a.tmp'), 'half')
  const before = await snapshot(dir)
  const told = await tahqiq('check', dir)
  expect(told.code).toBe(1)
  expect(told.out).toMatch(/^error {2}file-damaged {2}articles\/\w+\.json$/m)
  expect(await snapshot(dir)).toEqual(before)
  const repaired = await tahqiq('check', dir, '--repair')
  expect([repaired.code, repaired.err]).toEqual([0, ''])
  expect(repaired.out).toMatch(/^error {2}file-damaged {2}articles\/\w+\.json$/m)
  expect((await readdir(join(dir, 'backups'))).some((name) => /^before-repair-.*\.zip$/.test(name))).toBe(true)
  const after = await tahqiq('check', dir)
  expect([after.code, after.out]).toEqual([0, '3 files checked: sound\n'])
}, 60_000)

it('check leaves a workspace of a later version as it is', async () => {
  const dir = await copyOf('later')
  const path = join(dir, 'workspace.json')
  await writeFile(path, (await readFile(path, 'utf8')).replace('"schemaVersion": 1', '"schemaVersion": 9'))
  const before = await snapshot(dir)
  for (const args of [['check', dir], ['check', dir, '--repair']]) {
    const { code, out } = await tahqiq(...args)
    expect(code).toBe(1)
    expect(out).toMatch(/version-too-new {2}workspace\.json/)
    expect(await snapshot(dir)).toEqual(before)
  }
}, 60_000)

it('backup and restore give the same workspace again, and restore refuses a folder that holds one already and a backup that was altered', async () => {
  const dir = await copyOf('to-back-up')
  const written = await tahqiq('backup', dir)
  const zip = written.out.split('  ')[0] ?? ''
  const restored = join(folder, 'restored')
  expect(await tahqiq('restore', zip, restored)).toMatchObject({ code: 0, out: `${restored}  2 articles, 6 claims\n` })
  const files = async (root: string) => (await snapshot(root)).map((line) => line.slice(root.length)).filter((line) => !/^\/(backups|index\.json)/.test(line))
  expect(await files(restored)).toEqual(await files(dir))
  expect(await tahqiq('restore', zip, restored)).toMatchObject({ code: 1, err: expect.stringContaining('There is a workspace in') as string })
  const bytes = await readFile(zip)
  bytes[200] = (bytes[200] ?? 0) ^ 0xff
  await writeFile(zip, bytes)
  const altered = await tahqiq('restore', zip, join(folder, 'never'))
  expect(altered.code).toBe(1)
  expect(altered.err).not.toBe('')
}, 60_000)

it('replace finds the claims again in a newer text, and names those whose passage is gone', async () => {
  const dir = await copyOf('corrected')
  const text = await readFile(UKRAINE, 'utf8')
  await writeFile(join(folder, 'longer.txt'), `${text}\nأضيفت هذه الجملة في النسخة المصححة.\n`)
  expect(await tahqiq('replace', '--workspace', dir, 'الولايات المتحدة', join(folder, 'longer.txt'))).toMatchObject({ code: 0, out: expect.stringMatching(/1 claim, 0 passages moved, 0 not found again\n$/) as string })
  await writeFile(join(folder, 'other.txt'), text.replaceAll('51', '44'))
  const other = await tahqiq('replace', '--workspace', dir, 'الولايات المتحدة', join(folder, 'other.txt'))
  expect(other.out).toMatch(/not found: .*51/)
  expect(await tahqiq('search', '--workspace', dir, 'is:orphan')).toMatchObject({ code: 0 })
  expect(await tahqiq('replace', '--workspace', dir, 'عنوان غير موجود', join(folder, 'other.txt'))).toMatchObject({ code: 1 })
  expect(await tahqiq('check', dir)).toMatchObject({ code: 0 })
}, 60_000)
