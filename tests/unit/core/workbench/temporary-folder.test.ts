import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { pageToPrint, temporaryFolder, temporaryRefusal } from '../../../../core/workbench/temporary-folder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tahqiq-temporary-'))
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, folder)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

it('puts a page to be printed into a folder of its own', async () => {
  const { folder: own, page } = await pageToPrint('<p>تقرير</p>')
  expect(await readdir(folder)).toEqual([own.slice(folder.length + 1)])
  expect(await readFile(page, 'utf8')).toBe('<p>تقرير</p>')
})

it('names the folder for temporary files where that is missing or full', async () => {
  await rm(folder, { recursive: true })
  await expect(temporaryFolder('tahqiq-')).rejects.toMatchObject({ says: 'permission-denied/temporary', details: { path: folder } })
  await expect(pageToPrint('')).rejects.toMatchObject({ says: 'permission-denied/temporary' })
  expect(temporaryRefusal(Object.assign(new Error('full'), { code: 'ENOSPC' }))).toMatchObject({ says: 'disk-full/temporary', details: { path: folder } })
  const other = new Error('something else')
  expect(temporaryRefusal(other)).toBe(other)
})
