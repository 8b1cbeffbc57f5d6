import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failure } from '../../../../core/model/error.ts'
import type { Downloads, ExportSink } from '../../../../core/workbench/downloads.ts'
import { openDownloads } from '../../../../core/workbench/downloads.ts'

let folder: string
let downloads: Downloads
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tahqiq-downloads-'))
  downloads = openDownloads(join(folder, 'downloads'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const writing = (...chunks: string[]) => async (sink: ExportSink) => { for (const chunk of chunks) await sink.write(Buffer.from(chunk)) }
const to = (path: string, overwrite = false) => ({ path, name: 'unused', overwrite })

describe('an export to a path', () => {
  it('writes every chunk, and nothing but the file', async () => {
    const path = join(folder, 'تقرير.html')
    expect(await downloads.write(to(path), writing('قُتل ', '37'))).toEqual({ path, downloadId: null, name: 'تقرير.html', sizeBytes: 11 })
    expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual(['قُتل 37', ['تقرير.html']])
  })

  it('leaves nothing when it fails, and an older file as it was', async () => {
    const path = join(folder, 'a.html')
    const failing = async (sink: ExportSink) => {
      await sink.write(Buffer.from('half'))
      throw failure('cancelled/work')
    }
    await expect(downloads.write(to(path), failing)).rejects.toMatchObject({ code: 'cancelled' })
    expect(await readdir(folder)).toEqual([])
    await writeFile(path, 'old')
    await expect(downloads.write(to(path, true), failing)).rejects.toMatchObject({ code: 'cancelled' })
    expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual(['old', ['a.html']])
  })

  it('replaces a file only where that was said', async () => {
    const path = join(folder, 'a.html')
    await writeFile(path, 'old')
    await expect(downloads.write(to(path), writing('new'))).rejects.toMatchObject({ code: 'file-exists' })
    await downloads.write(to(path, true), writing('new'))
    expect(await readFile(path, 'utf8')).toBe('new')
  })

  it('names what keeps it from the disk', async () => {
    await mkdir(join(folder, 'sub', 'inside'), { recursive: true })
    await writeFile(join(folder, 'file'), '')
    await expect(downloads.write(to(join(folder, 'none', 'a.html')), writing('x'))).rejects.toMatchObject({ code: 'file-not-found' })
    await expect(downloads.write(to(join(folder, 'file', 'a.html')), writing('x'))).rejects.toMatchObject({ code: 'file-not-found' })
    await expect(downloads.write(to(join(folder, 'sub'), true), writing('x'))).rejects.toMatchObject({ code: 'file-exists' })
    await expect(downloads.write(to(join(folder, `${'ع'.repeat(140)}.html`)), writing('x'))).rejects.toMatchObject({ code: 'invalid-input' })
    expect((await readdir(folder)).sort()).toEqual(['file', 'sub'])
  })

  it('takes a name that just fits', async () => {
    const path = join(folder, `${'ع'.repeat(125)}.html`)
    await downloads.write(to(path), writing('x'))
    expect(await readdir(folder)).toEqual([basename(path)])
  })

  it('does not take a missing part of the report for a missing folder', async () => {
    const missing = Object.assign(new Error('evidence is gone'), { code: 'ENOENT' })
    await expect(downloads.write(to(join(folder, 'a.zip')), async () => { throw missing })).rejects.toBe(missing)
  })
})

describe('an export to a download', () => {
  it('is found by its id until the run is over', async () => {
    const { path, downloadId, name } = await downloads.write({ path: null, name: 'a.html', overwrite: false }, writing('x'))
    expect([path, name, await readFile(downloads.path(downloadId ?? '') ?? '', 'utf8')]).toEqual([null, 'a.html', 'x'])
    expect(downloads.path('another')).toBeNull()
    await downloads.clear()
    expect([downloads.path(downloadId ?? ''), await readdir(folder)]).toEqual([null, []])
  })

  it.each(['../../evil.sh', '/etc/passwd', '..', '.', `${'عدد'.repeat(80)}.pdf`])('keeps the name %s inside its own folder, with its ending', async (name) => {
    const { downloadId } = await downloads.write({ path: null, name, overwrite: false }, writing('x'))
    const path = downloads.path(downloadId ?? '') ?? ''
    expect(path.startsWith(join(folder, 'downloads', downloadId ?? ''))).toBe(true)
    expect(await readdir(join(path, '..'))).toEqual([basename(path)])
    if (name.endsWith('.pdf')) expect(basename(path)).toMatch(/^عدد.*\.pdf$/)
  })
})
