import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { CORPUS_DIR } from '../../cli/program-facts.ts'
import { startHost } from '../../cli/server/http.ts'
import { CALLS } from '../../core/contract/calls.ts'
import type { Reply } from '../../core/contract/dispatch.ts'
import { dispatch } from '../../core/contract/dispatch.ts'
import type { EventMessage } from '../../core/contract/events.ts'
import { EVENT_NAMES } from '../../core/contract/events.ts'
import { AppError, toErrorReply } from '../../core/model/error.ts'
import type { AppWorkbench } from '../../core/workbench/create-workbench.ts'
import { createWorkbench } from '../../core/workbench/create-workbench.ts'
import { openUploads } from '../../core/workbench/uploads.ts'
import { CHANNELS } from '../../electron/channels.ts'
import { setupIpc } from '../../electron/main/ipc.ts'
import { httpClient } from '../../renderer/client/http-client.ts'
import { enterPage } from '../builders/page.ts'
import { BrowserWindow, from, invoke, reset } from '../unit/electron/electron-stand-in.ts'
import type { Caller, Step } from './story.ts'
import { normalised, play } from './story.ts'

vi.mock('electron', () => import('../unit/electron/electron-stand-in.ts'))

/** What a client of one host went through: its replies, and the names of the events it heard. */
interface Played { steps: Step[]; events: string[] }

let root: string
beforeAll(async () => { root = await mkdtemp(join(tmpdir(), 'tahqiq-contract-')) })
afterAll(() => rm(root, { recursive: true, force: true }))

/** One way to a workbench: to call it, to hear what it tells, and to leave it again. */
interface Connection { call: Caller; events: () => readonly EventMessage[]; leave: () => Promise<void> }

async function playedOn(host: string, connect: (workbench: AppWorkbench, folder: string) => Promise<Connection>): Promise<Played> {
  const folder = join(root, host)
  await mkdir(folder)
  const workbench = await createWorkbench({
    host: 'browser', version: '0.0.0', capabilities: { nativeDialogs: false, printPdf: false, revealInFolder: false }, configDir: join(folder, 'config'), documentsDir: folder, homeDir: folder,
    corpusDir: CORPUS_DIR, downloadDir: join(folder, 'downloads'), printPdf: null
  })
  const { call, events, leave } = await connect(workbench, folder)
  try {
    const steps = await play(call, folder)
    // The last event may still be on its way to the page.
    await new Promise((resolve) => { setTimeout(resolve, 200) })
    return { steps: normalised(steps, folder), events: events().map((event) => event.name).filter((name) => name !== 'call.progressed') }
  } finally {
    await leave()
    await workbench.close()
  }
}

const direct = () => playedOn('direct', async (workbench) => {
  let count = 0
  const heard: EventMessage[] = []
  const stop = workbench.subscribe((event) => heard.push(event))
  return {
    call: (name, input) => dispatch(workbench, name, input, { callId: `c${(count += 1)}`, signal: new AbortController().signal, progress: () => undefined }),
    events: () => heard,
    leave: async () => stop()
  }
})

const overIpc = () => playedOn('ipc', async (workbench) => {
  reset()
  const window = new BrowserWindow({})
  setupIpc(workbench)
  let count = 0
  return {
    // Only what survives being written as JSON crosses.
    call: async (name, input) => JSON.parse(JSON.stringify(await invoke(CHANNELS.call, from(window), name, JSON.parse(JSON.stringify(input)), `c${(count += 1)}`))) as Reply,
    events: () => window.webContents.messages.map(({ message }) => message as EventMessage),
    leave: async () => undefined
  }
})

const overHttp = () => playedOn('http', async (workbench, folder) => {
  const host = await startHost({ workbench, uploads: openUploads(join(folder, 'uploads')), pages: async () => undefined, port: 0 })
  const page = await enterPage(host.address())
  const client = await httpClient(page.window)
  const heard: EventMessage[] = []
  for (const name of EVENT_NAMES) client.on(name, (payload) => heard.push({ name, payload } as EventMessage))
  return {
    call: async (name, input): Promise<Reply> => {
      try {
        return { ok: true, value: await client.call(name, input as never) } as Reply
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        return { ok: false, error: toErrorReply(error) }
      }
    },
    events: () => heard,
    leave: async () => {
      page.leave()
      await host.close()
    }
  }
})

describe('the contract', () => {
  let told: Played
  beforeAll(async () => { told = await direct() }, 60_000)

  it('has every call in the story', () => {
    expect([...new Set(told.steps.map((step) => step.name))].sort()).toEqual(Object.keys(CALLS).sort())
  })

  it('has every call succeed somewhere in the story', () => {
    const succeeded = new Set(told.steps.filter((step) => step.reply.ok).map((step) => step.name))
    expect(Object.keys(CALLS).filter((name) => !succeeded.has(name as Step['name']))).toEqual([])
  })

  it.each([['Electron\'s channel', overIpc], ['HTTP', overHttp]])('is the same over %s, replies and events', async (_host, play) => {
    const played = await play()
    expect(played.steps).toEqual(told.steps)
    expect(played.events).toEqual(told.events)
  })
})
