import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { EventMessage } from '../../../../core/contract/events.ts'
import type { HostOptions } from '../../../../cli/server/http.ts'
import type { RecordingOptions } from '../../../builders/recording-workbench.ts'
import type { TestHost } from './host.ts'
import { testHost } from './host.ts'

interface Frame { type: string; id: string; data: unknown }

let at: TestHost
const open: AbortController[] = []
afterEach(async () => {
  for (const controller of open.splice(0)) controller.abort()
  await at.close()
})

const begin = async (recording: RecordingOptions = {}, options: Partial<HostOptions> = {}) => { at = await testHost(recording, options) }

/** Listens as the page does and collects the frames that come. */
async function listen(since?: string): Promise<{ frames: Frame[]; leave: () => void; ended: Promise<void> }> {
  const controller = new AbortController()
  open.push(controller)
  const response = await fetch(`${at.host.origin}/events${since === undefined ? '' : `?since=${since}`}`, { headers: { cookie: at.cookie }, signal: controller.signal })
  expect(response.headers.get('content-type')).toMatch(/text\/event-stream/)
  const frames: Frame[] = []
  const read = async () => {
    let text = ''
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      const parts = (text + Buffer.from(chunk).toString('utf8')).split('\n\n')
      text = parts.pop() ?? ''
      for (const part of parts) {
        const field = (name: string) => part.split('\n').find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? ''
        frames.push({ type: field('event') || 'message', id: field('id'), data: JSON.parse(field('data')) })
      }
    }
  }
  const ended = read().catch(() => undefined)
  await vi.waitFor(() => expect(frames.length).toBeGreaterThan(0))
  return { frames, leave: () => controller.abort(), ended }
}

const changed = (revision: number): EventMessage => ({ name: 'workspace.changed', payload: { revision } })
const messages = (frames: Frame[]) => frames.filter((frame) => frame.type === 'message').map((frame) => frame.data)

describe('GET /events', () => {
  it('beats at once, so that a client knows where it stands, and again and again', async () => {
    await begin({}, { beatMs: 20 })
    const { frames } = await listen()
    await vi.waitFor(() => expect(frames.length).toBeGreaterThan(2))
    expect(new Set(frames.map((frame) => frame.type))).toEqual(new Set(['beat']))
  })

  it('tells every client every event in order', async () => {
    await begin()
    const [one, two] = [await listen(), await listen()]
    for (const revision of [1, 2, 3]) at.workbench.tell(changed(revision))
    await vi.waitFor(() => expect(messages(two.frames)).toHaveLength(3))
    expect(messages(one.frames)).toEqual([changed(1), changed(2), changed(3)])
    expect(messages(two.frames)).toEqual(messages(one.frames))
  })

  it('resumes after the last event heard, without a loss or a repetition', async () => {
    await begin()
    const first = await listen()
    at.workbench.tell(changed(1))
    await vi.waitFor(() => expect(messages(first.frames)).toHaveLength(1))
    const since = first.frames.at(-1)?.id
    first.leave()
    at.workbench.tell(changed(2))
    at.workbench.tell(changed(3))
    const again = await listen(since)
    at.workbench.tell(changed(4))
    await vi.waitFor(() => expect(messages(again.frames)).toHaveLength(3))
    expect(messages(again.frames)).toEqual([changed(2), changed(3), changed(4)])
    expect(again.frames.some((frame) => frame.type === 'gap')).toBe(false)
  })

  it('tells of a gap where what was missed is no longer kept, or was another run', async () => {
    await begin()
    const first = await listen()
    const since = first.frames[0]?.id ?? ''
    first.leave()
    for (let revision = 1; revision <= 1100; revision += 1) at.workbench.tell(changed(revision))
    expect((await listen(since)).frames[0]?.type).toBe('gap')
    expect((await listen('0123456789ab-5')).frames[0]?.type).toBe('gap')
    expect((await listen('nonsense')).frames[0]?.type).toBe('gap')
  })

  it('keeps progress out of what is told again', async () => {
    await begin()
    const first = await listen()
    const since = first.frames[0]?.id
    first.leave()
    at.workbench.tell({ name: 'call.progressed', payload: { callId: 'c', done: 1, total: 2, unit: 'files', label: '' } })
    at.workbench.tell(changed(1))
    const again = await listen(since)
    expect(messages(again.frames)).toEqual([changed(1)])
  })

  it('ends with the host, and keeps it waiting no more than a connection does that a browser opened in advance', async () => {
    await begin({}, { cutOffMs: 1_000_000 })
    const early = connect(at.host.port, '127.0.0.1')
    await once(early, 'connect')
    const { ended } = await listen()
    await Promise.all([at.host.close(), ended, once(early, 'close')])
    expect(at.host.windows()).toBe(0)
  })

  it('lets the workbench go when the host closes', async () => {
    await begin()
    expect(at.workbench.listeners).toBe(1)
    await at.host.close()
    expect(at.workbench.listeners).toBe(0)
  })
})

describe('closing with the last window', () => {
  it('comes when the last of several has left', async () => {
    const closed = vi.fn()
    await begin({}, { closeWithLastWindow: { graceMs: 20, closed } })
    const [one, two] = [await listen(), await listen()]
    one.leave()
    await vi.waitFor(() => expect(at.host.windows()).toBe(1))
    expect(closed).not.toHaveBeenCalled()
    two.leave()
    await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce())
  })
})
