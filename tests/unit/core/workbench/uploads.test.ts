import { mkdtemp, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Uploads } from '../../../../core/workbench/uploads.ts'
import { openUploads } from '../../../../core/workbench/uploads.ts'

let root: string
let folder: string
let uploads: Uploads
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tahqiq-uploads-'))
  folder = join(root, 'uploads')
  uploads = openUploads(folder)
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function* chunks(...parts: string[]): AsyncGenerator<Uint8Array> { for (const part of parts) yield Buffer.from(part) }

describe('uploads', () => {
  it('keep every byte, readable by their owner alone', async () => {
    const { path, name } = await uploads.take('خبر.TXT', chunks('قُتل ', '37'))
    expect([name, await readFile(path, 'utf8')]).toEqual(['خبر.TXT', 'قُتل 37'])
    expect(path).toMatch(/[0-9a-f]{32}\.txt$/)
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('never make a path of the name they were given', async () => {
    for (const name of ['../../etc/passwd', '/etc/passwd', 'C:\\x.txt', 'a.t/../../xt', '.', '..', 'a.\u0000b', `a.${'x'.repeat(300)}`]) {
      const { path } = await uploads.take(name, chunks('x'))
      expect(path.slice(folder.length)).toMatch(/^[/\\][0-9a-f]{32}(\.[a-z0-9]{1,12})?$/)
    }
  })

  it('refuse a file past the limit and leave nothing of it', async () => {
    await expect(uploads.take('a.txt', chunks('12345', '67890', '1'), 10)).rejects.toMatchObject({ code: 'file-too-large' })
    expect((await uploads.take('a.txt', chunks('12345', '67890'), 10)).name).toBe('a.txt')
    expect(await readdir(folder)).toHaveLength(1)
  })

  it('leave nothing of one that breaks off', async () => {
    const broken = (async function* () {
      yield Buffer.from('half')
      throw new Error('gone')
    })()
    await expect(uploads.take('a.txt', broken)).rejects.toThrow('gone')
    expect(await readdir(folder)).toEqual([])
  })

  it('forget the old ones and keep the new', async () => {
    const [old, fresh] = [await uploads.take('old.txt', chunks('x')), await uploads.take('new.txt', chunks('y'))]
    const hourAgo = new Date(Date.now() - 3_600_000)
    await utimes(old.path, hourAgo, hourAgo)
    await uploads.sweep(1_800_000)
    expect((await readdir(folder)).map((name) => join(folder, name))).toEqual([fresh.path])
    await uploads.clear()
    await expect(readdir(folder)).rejects.toThrow()
  })
})
