import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { failure } from '../../../../core/model/error.ts'
import type { WorkbenchOptions } from '../../../../core/workbench/create-workbench.ts'
import { runApp } from '../../../../electron/main/run-app.ts'
import type { RecordingWorkbench } from '../../../builders/recording-workbench.ts'
import { recordingWorkbench } from '../../../builders/recording-workbench.ts'
import { app, recorded, reset } from '../electron-stand-in.ts'

const made = vi.hoisted(() => ({ workbench: null as unknown, options: null as unknown }))
vi.mock('electron', () => import('../electron-stand-in.ts'))
vi.mock('../../../../core/workbench/create-workbench.ts', () => ({
  createWorkbench: async (options: unknown) => {
    made.options = options
    return made.workbench
  }
}))

const PREFERENCES = { language: 'ar', window: null }
let workbench: RecordingWorkbench
let folder: string

// What a start leaves in the temporary folder is taken away at its end; most tests here do not go that far.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tahqiq-run-'))
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, folder)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

beforeEach(() => {
  reset()
  app.hasLock = true
  made.options = null
  workbench = recordingWorkbench({ answers: { 'app.info': async () => ({ preferences: PREFERENCES }) }, lastWorkspace: '/last' })
  made.workbench = workbench
})

describe('the main process', () => {
  it('opens the workspace, then one window on the page, with the menu in the chosen language', async () => {
    runApp('/out')
    await vi.waitFor(() => expect(recorded.windows).toHaveLength(1))
    expect(recorded.windows[0]?.loaded).toBe('app://tahqiq/')
    expect((recorded.menu as { label: string }[])[0]?.label).toBe('ملف')
    expect(workbench.calls.map(({ name }) => name)).toContain('workspace.open')
    expect(made.options as WorkbenchOptions).toMatchObject({ host: 'electron', capabilities: { nativeDialogs: true, printPdf: true } })
  })

  it('makes the workbench\'s changes durable before the process ends', async () => {
    runApp('/out')
    await vi.waitFor(() => expect(recorded.windows).toHaveLength(1))
    app.emit('window-all-closed')
    expect(app.quits).toBe(1)
    const preventDefault = vi.fn()
    app.emit('will-quit', { preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
    await vi.waitFor(() => expect(app.quits).toBe(2))
    expect(workbench.isClosed).toBe(true)
    app.emit('will-quit', { preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
  })

  it('leaves the field to an instance that runs already', () => {
    app.hasLock = false
    runApp('/out')
    expect([app.quits, recorded.windows.length, made.options]).toEqual([1, 0, null])
  })

  it('says why the workspace could not be opened, and starts without it', async () => {
    workbench = recordingWorkbench({ answers: { 'app.info': async () => ({ preferences: PREFERENCES }), 'workspace.open': async () => { throw failure('file-not-found/folder', { path: '/last' }) } }, lastWorkspace: '/last' })
    made.workbench = workbench
    runApp('/out')
    await vi.waitFor(() => expect(recorded.windows).toHaveLength(1))
    expect(recorded.shownErrors).toEqual(['لا مجلد في \u2066/last\u2069.'])
  })

  it('tells a running instance the whole path of the workspace it was to open', () => {
    app.hasLock = false
    vi.stubEnv('TAHQIQ_WORKSPACE', 'mine')
    runApp('/out')
    vi.stubEnv('TAHQIQ_WORKSPACE', undefined)
    expect(app.told).toEqual({ workspace: join(process.cwd(), 'mine') })
  })

  it('opens the workspace that a later start names, says why it could not, and takes nothing else for one', async () => {
    runApp('/out')
    await vi.waitFor(() => expect(recorded.windows).toHaveLength(1))
    const opened = () => workbench.calls.filter(({ name }) => name === 'workspace.open').map(({ input }) => (input as { path: string }).path)
    for (const told of [undefined, null, { workspace: null }, { workspace: 7 }]) app.emit('second-instance', {}, [], '/elsewhere', told)
    app.emit('second-instance', {}, [], '/elsewhere', { workspace: '/theirs' })
    await vi.waitFor(() => expect(opened()).toEqual(['/last', '/theirs']))
    workbench.handlers['workspace.open'] = async () => { throw failure('permission-denied/folder', { path: '/gone' }) }
    app.emit('second-instance', {}, [], '/elsewhere', { workspace: '/gone' })
    await vi.waitFor(() => expect(recorded.shownErrors).toEqual(['لا إذن لك بقراءة المجلد \u2066/gone\u2069. اختر مجلدا آخر.']))
  })

  it('asks before it ends without what could not be saved, and tries again as often as wanted', async () => {
    runApp('/out')
    await vi.waitFor(() => expect(recorded.windows).toHaveLength(1))
    let tries = 0
    workbench.close = async () => {
      tries += 1
      throw failure('disk-full/kept', { path: 'articles/a1.json' })
    }
    recorded.questionAnswers.push(0, 0, 1)
    for (let i = 0; i < 2; i++) app.emit('will-quit', { preventDefault: () => undefined })
    await vi.waitFor(() => expect(app.quits).toBe(1))
    expect([tries, recorded.questions.length, recorded.questions[0]]).toMatchObject([3, 3, { message: 'تعذر حفظ بعض التغييرات.', detail: expect.stringMatching(/^القرص ممتلئ، فتعذرت كتابة \u2066articles\/a1\.json\u2069/), buttons: ['إعادة المحاولة', 'إنهاء دون حفظ'] }])
  })
})
