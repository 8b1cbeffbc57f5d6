import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { startHost } from '../../../../cli/server/http.ts'
import { builtPages } from '../../../../cli/server/static.ts'
import type { Client } from '../../../../core/contract/client.ts'
import type { EventMessage } from '../../../../core/contract/events.ts'
import { failure } from '../../../../core/model/error.ts'
import { openUploads } from '../../../../core/workbench/uploads.ts'
import { httpClient } from '../../../../renderer/client/http-client.ts'
import type { TestPage } from '../../../builders/page.ts'
import { enterPage } from '../../../builders/page.ts'
import type { RecordingOptions } from '../../../builders/recording-workbench.ts'
import { untilCancelled } from '../../../builders/recording-workbench.ts'
import type { TestHost } from './host.ts'
import { testHost } from './host.ts'

// The client of the browser host against the real server: the two ends of one protocol.

let at: TestHost
let page: TestPage
let client: Client
afterEach(async () => {
  page.leave()
  await at.close()
})
const begin = async (recording: RecordingOptions = {}) => {
  at = await testHost(recording)
  page = await enterPage(at.host.address())
  client = await httpClient(page.window)
}
const changed = (revision: number): EventMessage => ({ name: 'workspace.changed', payload: { revision } })

describe('the HTTP client', () => {
  it('brings a call there and its value back', async () => {
    await begin()
    expect(await client.call('search.query', { text: 'قتيلا', limit: 3 })).toEqual({ name: 'search.query', input: { text: 'قتيلا', limit: 3 } })
  })

  it('rejects with the error that the workbench gave, and with that of a refused request', async () => {
    await begin({ answers: { 'workspace.open': async () => { throw failure('version-too-new/bundle', { version: 9 }) } } })
    await expect(client.call('workspace.open', { path: '/w' })).rejects.toMatchObject({ name: 'AppError', code: 'version-too-new', says: 'version-too-new/bundle', details: { version: 9 } })
    await expect(client.call('workspace.open', { path: '' })).rejects.toMatchObject({ name: 'AppError', code: 'invalid-input' })
    await expect(client.call('app.nothing' as 'app.info', {})).rejects.toMatchObject({ code: 'unknown-call' })
  })

  it('cancels a call by its id', async () => {
    await begin({ answers: { 'articles.import': untilCancelled } })
    const running = client.call('articles.import', { files: [] }, { callId: 'i' })
    await vi.waitFor(() => expect(at.workbench.calls).toHaveLength(1))
    client.cancel('i')
    await expect(running).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('has small calls outlive a page that is closed right behind them, a few at a time', async () => {
    let letCome = (): void => undefined
    const held = new Promise<void>((resolve) => { letCome = resolve })
    await begin({ answers: { 'claims.edit': async () => { await held } } })
    const outlives: (boolean | undefined)[] = []
    const { fetch } = page.window
    page.window.fetch = (path, init) => {
      outlives.push(init?.keepalive)
      return fetch(path, init)
    }
    const edits = Array.from({ length: 6 }, () => client.call('claims.edit', { edits: [] }))
    letCome()
    await Promise.allSettled(edits)
    // Past what a browser takes it refuses a request, and the call would fail.
    expect(outlives).toEqual([true, true, true, true, false, false])
    await client.call('search.query', { text: 'ا'.repeat(20_000), limit: 3 }).catch(() => undefined)
    await client.call('search.query', { text: 'قتيلا', limit: 3 })
    expect(outlives.slice(6)).toEqual([false, true])
  })

  it('hears every event from the moment it is there', async () => {
    await begin()
    const heard = vi.fn()
    const stop = client.on('workspace.changed', heard)
    at.workbench.tell(changed(1))
    at.workbench.tell({ name: 'workspace.closed', payload: { path: '/w' } })
    await vi.waitFor(() => expect(heard.mock.calls).toEqual([[{ revision: 1 }]]))
    stop()
    at.workbench.tell(changed(2))
    await new Promise((resolve) => { setTimeout(resolve, 50) })
    expect(heard).toHaveBeenCalledOnce()
  })

  it('uploads files in order and gives their references', async () => {
    await begin()
    const files = Array.from({ length: 8 }, (_, i) => ({ name: `ملف ${i}.txt`, size: 1, arrayBuffer: async () => new TextEncoder().encode(`text ${i}`).buffer }))
    const references = await client.fileRefs(files)
    expect(references.map((reference) => reference.name)).toEqual(files.map((file) => file.name))
    expect(await Promise.all(references.map(({ path }) => readFile(path, 'utf8')))).toEqual(files.map((_, i) => `text ${i}`))
  })

  it('sends a file whatever signs its name has', async () => {
    await begin()
    const references = await client.fileRefs(['a\nb.txt', 'C:\\c.txt', '%2e%2e.txt', 'خبر "عاجل" 😀.txt'].map((name) => new File(['text'], name)))
    expect(references.map(({ name }) => name)).toEqual(['a_b.txt', 'C:_c.txt', '%2e%2e.txt', 'خبر "عاجل" 😀.txt'])
  })

  it('names a file that can no longer be read, which is no loss of the host', async () => {
    await begin()
    const gone = async () => { throw new DOMException('The requested file could not be read.', 'NotReadableError') }
    await expect(client.fileRefs([{ name: 'تقرير.pdf', size: 1, arrayBuffer: gone }])).rejects.toMatchObject({ code: 'file-not-found', says: 'file-not-found/unreadable', details: { name: 'تقرير.pdf' } })
    // A file of the browser's own is sent as it lies, once it is known that it can be read.
    const moved = new File(['text'], 'moved.txt')
    Object.defineProperty(moved, 'slice', { value: () => ({ arrayBuffer: gone }) })
    page.window.fetch = async () => { throw new TypeError('Failed to fetch') }
    await expect(client.fileRefs([moved])).rejects.toMatchObject({ says: 'file-not-found/unreadable' })
    await expect(client.fileRefs([new File(['text'], 'here.txt')])).rejects.toMatchObject({ says: 'io-failed/no-answer' })
  })

  it('tells how many files were taken up, and takes up no more once that is cancelled', async () => {
    await begin()
    const files = Array.from({ length: 40 }, (_, i) => ({ name: `${i}.txt`, size: 1, arrayBuffer: async () => new TextEncoder().encode('text').buffer }))
    const giveUp = new AbortController()
    const taken: number[] = []
    const taking = client.fileRefs(files, { signal: giveUp.signal, taken: (count) => { taken.push(count); if (count === 5) giveUp.abort() } })
    await expect(taking).rejects.toMatchObject({ code: 'cancelled' })
    await new Promise((resolve) => { setTimeout(resolve, 50) })
    expect(taken, 'nothing is told once it was given up').toEqual([1, 2, 3, 4, 5])
  })

  it('tells when the host is lost and when it is back, and catches up on what changed meanwhile', async () => {
    await begin({ answers: { 'workspace.state': async () => ({ revision: 7 }) } })
    const [links, heard] = [vi.fn(), vi.fn()]
    client.onConnection(links)
    client.on('workspace.changed', heard)
    await at.host.close()
    await vi.waitFor(() => expect(links.mock.calls).toEqual([[false]]))
    await expect(client.call('app.info', {})).rejects.toMatchObject({ code: 'io-failed' })
    // The same address as before, but another run: what it told before it ended cannot be resumed.
    const token = new URL(at.host.address()).searchParams.get('token') ?? ''
    const again = await startHost({ workbench: at.workbench, uploads: openUploads(join(at.folder, 'more')), pages: builtPages(at.folder), port: at.host.port, token })
    await vi.waitFor(() => expect(links.mock.calls).toEqual([[false], [true]]), { timeout: 10_000 })
    await vi.waitFor(() => expect(heard.mock.calls).toEqual([[{ revision: 7 }]]))
    page.leave()
    await again.close()
  })
})
