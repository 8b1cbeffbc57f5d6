import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openUploads } from '../../../../core/workbench/uploads.ts'
import { CHANNELS } from '../../../../electron/channels.ts'
import { setupDialogs } from '../../../../electron/main/dialogs.ts'
import { BrowserWindow, from, invoke, recorded, reset } from '../electron-stand-in.ts'

vi.mock('electron', () => import('../electron-stand-in.ts'))

let folder: string
let window: BrowserWindow
beforeEach(async () => {
  reset()
  folder = await mkdtemp(join(tmpdir(), 'tahqiq-dialogs-'))
  window = new BrowserWindow({})
  const download = join(folder, 'waiting.html')
  await writeFile(download, 'report')
  setupDialogs({ downloadPath: (id) => (id === 'd1' ? download : null) }, openUploads(join(folder, 'uploads')), () => 'ar')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the platform\'s dialogs', () => {
  it('give the folder that was chosen, or null', async () => {
    expect(await invoke(CHANNELS.dialog, from(window), { kind: 'folder' })).toBeNull()
    recorded.openAnswer = { canceled: false, filePaths: ['/w'] }
    expect(await invoke(CHANNELS.dialog, from(window), { kind: 'folder' })).toBe('/w')
  })

  it('suggest a name in the documents folder, whatever path the page says', async () => {
    recorded.saveAnswer = { canceled: false, filePath: '/home/analyst/report.html' }
    expect(await invoke(CHANNELS.dialog, from(window), { kind: 'save', suggestedName: '../../etc/report.html' })).toBe('/home/analyst/report.html')
    expect(recorded.dialogOptions).toEqual([{ title: 'حفظ باسم', buttonLabel: 'حفظ', defaultPath: join('/home/analyst/documents', 'report.html') }])
  })

  it('copy a finished download to where the user says', async () => {
    const to = join(folder, 'mine.html')
    recorded.saveAnswer = { canceled: false, filePath: to }
    expect(await invoke(CHANNELS.dialog, from(window), { kind: 'download', downloadId: 'd1', name: 'mine.html' })).toEqual({ ok: true, value: to })
    expect(await readFile(to, 'utf8')).toBe('report')
    expect(await invoke(CHANNELS.dialog, from(window), { kind: 'download', downloadId: 'd2', name: 'x' })).toMatchObject({ ok: false, error: { says: 'not-found/download' } })
  })

  it('take up a file that has no path by its bytes', async () => {
    const { value: reference } = await invoke(CHANNELS.keepFile, from(window), 'لصق.txt', new TextEncoder().encode('نص').buffer) as { value: { path: string; name: string } }
    expect(reference.name).toBe('لصق.txt')
    expect(await readFile(reference.path, 'utf8')).toBe('نص')
  })

  it('refuse foreign pages and inputs that do not fit', async () => {
    for (const channel of [CHANNELS.dialog, CHANNELS.keepFile]) await expect(invoke(channel, from(window, { url: 'https://example.org/' }), { kind: 'folder' })).rejects.toThrow('may not call')
    for (const input of [{ kind: 'other' }, {}, null, { kind: 'save' }]) await expect(invoke(CHANNELS.dialog, from(window), input)).rejects.toThrow()
    for (const input of [['a.txt', 'text'], ['', new ArrayBuffer(1)], []]) await expect(invoke(CHANNELS.keepFile, from(window), ...input)).rejects.toThrow()
    expect(recorded.dialogOptions).toEqual([])
  })
})
