import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../core/store/index.ts'
import { temporaryFolder } from '../../../builders/workspace.ts'

it('makes a folder with those around it, and tells the outermost that was not there', async () => {
  const around = await temporaryFolder()
  expect(await nodeFileSystem.makeFolder(join(around, 'a', 'b', 'c'))).toBe(join(around, 'a'))
  expect((await stat(join(around, 'a', 'b', 'c'))).isDirectory()).toBe(true)
  expect(await nodeFileSystem.makeFolder(join(around, 'a', 'b', 'd'))).toBe(join(around, 'a', 'b', 'd'))
  expect(await nodeFileSystem.makeFolder(join(around, 'a', 'b'))).toBe(null)
})

it('makes none where a file stands, or within a file', async () => {
  const file = join(await temporaryFolder(), 'file')
  await writeFile(file, '')
  await expect(nodeFileSystem.makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' })
  await expect(nodeFileSystem.makeFolder(join(file, 'a', 'b'))).rejects.toMatchObject({ code: 'ENOTDIR' })
})

// Such places are automounted folders too, where what is mounted is not there.
it.skipIf(process.platform !== 'linux')('gives up at a place that is there and says that it is not', async () => {
  await expect(nodeFileSystem.makeFolder('/proc/tahqiq')).rejects.toMatchObject({ code: 'ENOENT' })
  await expect(nodeFileSystem.makeFolder('/proc/tahqiq/a/b')).rejects.toMatchObject({ code: 'ENOENT' })
})
